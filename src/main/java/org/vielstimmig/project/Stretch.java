package org.vielstimmig.project;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.vielstimmig.model.TranscriptId;
import org.vielstimmig.store.Selection;

/// Passages of a listing that bear the same marks, transcript by transcript in the order of the texts. How many
/// each transcript has is asked for when one of them is read. For the store thread only.
final class Stretch implements Span {

    private final Selection.Marks marks;
    private final int count;
    private List<TranscriptId> transcripts;
    /// The first passage of each transcript, and the number of all at the end; empty until it is known.
    private int[] starts;

    /// @param candidates the transcripts in their order, with passages or without
    /// @param count      how many there are in all of them
    Stretch(Selection.Marks marks, List<TranscriptId> candidates, int count) {
        this.marks = marks;
        this.count = count;
        transcripts = candidates;
        starts = new int[0];
    }

    /// What each transcript has is known already.
    Stretch(Selection.Marks marks, List<TranscriptId> candidates, Map<TranscriptId, Selection.Number> numbers) {
        this.marks = marks;
        transcripts = candidates;
        starts = new int[0];
        Map<TranscriptId, Integer> held = new HashMap<>();
        numbers.forEach((id, number) -> held.put(id, number.codings()));
        know(held);
        count = starts[starts.length - 1];
    }

    @Override
    public int count() {
        return count;
    }

    private void know(Map<TranscriptId, Integer> held) {
        List<TranscriptId> coded = new ArrayList<>();
        int[] firsts = new int[transcripts.size() + 1];
        for (TranscriptId id : transcripts) {
            int here = held.getOrDefault(id, 0);
            if (here > 0) {
                firsts[coded.size() + 1] = firsts[coded.size()] + here;
                coded.add(id);
            }
        }
        transcripts = List.copyOf(coded);
        starts = Arrays.copyOf(firsts, coded.size() + 1);
    }

    @Override
    public void read(Selection selection, int from, int limit, List<Selection.Found> into) {
        if (starts.length == 0) {
            know(selection.held(marks));
        }
        int at = Arrays.binarySearch(starts, from);
        int transcript = at >= 0 ? at : -at - 2;
        int wanted = into.size() + limit;
        while (into.size() < wanted && transcript < transcripts.size()) {
            int skip = Math.max(0, from - starts[transcript]);
            into.addAll(selection.codings(transcripts.get(transcript), marks, skip, wanted - into.size()));
            transcript++;
        }
    }
}
