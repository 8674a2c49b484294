package org.vielstimmig.project;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.vielstimmig.model.Speaker;
import org.vielstimmig.model.Transcript;
import org.vielstimmig.store.Snapshot;

/// In which order transcripts are looked at so that the passages of who comes first by name are found first: their
/// transcripts, then those of the second, and so on. Knows at any time how far that has got.
final class SpeakerWay {

    private final List<String> names;
    /// For each name the transcripts it speaks in, by their places in the order of the texts.
    private final List<List<Integer>> speaking = new ArrayList<>();

    private final List<Integer> way;
    private final boolean[] seen;
    /// The first name not all of whose transcripts were looked at.
    private int name;
    /// The first transcript of that name that was not, among those of the name.
    private int next;

    /// @param falling whether the last name comes first
    SpeakerWay(Snapshot snapshot, Order order, boolean falling, List<Transcript> transcripts) {
        Map<String, Set<Integer>> where = new HashMap<>();
        for (int i = 0; i < transcripts.size(); i++) {
            // Who begins a passage may be nobody.
            where.computeIfAbsent("", any -> new TreeSet<>()).add(i);
            for (Speaker speaker : transcripts.get(i).speakers()) {
                where.computeIfAbsent(speaker.name(), any -> new TreeSet<>()).add(i);
            }
        }
        List<String> rising = NameOrder.of(snapshot, order, Order.By.SPEAKER, where.keySet());
        names = falling ? rising.reversed() : rising;
        Set<Integer> inOrder = new LinkedHashSet<>();
        for (String one : names) {
            speaking.add(List.copyOf(where.getOrDefault(one, Set.of())));
            inOrder.addAll(speaking.getLast());
        }
        way = List.copyOf(inOrder);
        seen = new boolean[transcripts.size()];
    }

    /// Place of the transcript to be looked at after `count` others.
    int transcript(int count) {
        return way.get(count);
    }

    void looked(int transcript) {
        seen[transcript] = true;
        while (name < names.size()) {
            List<Integer> of = speaking.get(name);
            while (next < of.size() && seen[of.get(next)]) {
                next++;
            }
            if (next < of.size()) {
                return;
            }
            name++;
            next = 0;
        }
    }

    /// Those of whom all was looked at, in their order.
    List<String> done() {
        return names.subList(0, name);
    }

    /// Who comes after them; empty if nobody does.
    String under() {
        return name < names.size() ? names.get(name) : "";
    }

    /// The transcript before which all of [#under] was looked at.
    int until() {
        return name < names.size() ? speaking.get(name).get(next) : seen.length;
    }
}
