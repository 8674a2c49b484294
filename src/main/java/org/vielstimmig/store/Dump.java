package org.vielstimmig.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.vielstimmig.model.Coding;
import org.vielstimmig.model.Entity;
import org.vielstimmig.model.Transcript;
import org.vielstimmig.model.TranscriptText;

/// Writes a project's state as canonical JSON: keys sorted, everything in the order of its id, no history and
/// nothing derived.
final class Dump {

    private final Json json;
    private final Snapshot snapshot;
    private final Store store;

    Dump(Json json, Snapshot snapshot, Store store) {
        this.json = json;
        this.snapshot = snapshot;
        this.store = store;
    }

    String write() {
        List<Coding> codings = new ArrayList<>();
        List<Map<String, Object>> transcripts = new ArrayList<>();
        for (Transcript transcript : sorted(snapshot.transcripts())) {
            codings.addAll(store.codings(transcript.id()));
            TranscriptText text = store.text(transcript.id()).orElseThrow();
            Map<String, Object> entry = new TreeMap<>();
            entry.put("about", transcript);
            entry.put("text", text.text());
            entry.put("turns", text.turns());
            transcripts.add(entry);
        }
        Map<String, Object> whole = new TreeMap<>();
        whole.put("project", snapshot.project());
        whole.put("coders", sorted(snapshot.coders()));
        whole.put("variables", sorted(snapshot.variables()));
        whole.put("transcripts", transcripts);
        whole.put("codes", sorted(snapshot.codes()));
        whole.put("codings", sorted(codings));
        whole.put("memos", sorted(store.memos()));
        whole.put("releases", sorted(snapshot.releases()));
        whole.put("questionnaire", snapshot.questionnaire().map(List::of).orElse(List.of()));
        whole.put("audiences", sorted(snapshot.audiences()));
        whole.put("scales", sorted(snapshot.scales()));
        whole.put("blocks", sorted(snapshot.blocks()));
        whole.put("items", sorted(snapshot.items()));
        return json.writePretty(whole);
    }

    private static <E extends Entity> List<E> sorted(List<E> entities) {
        return entities.stream().sorted(Comparator.comparing(Entity::id)).toList();
    }
}
