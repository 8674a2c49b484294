package org.vielstimmig.project;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vielstimmig.model.Code;
import org.vielstimmig.model.Coder;
import org.vielstimmig.model.Coding;
import org.vielstimmig.model.CodingId;
import org.vielstimmig.model.Facet;
import org.vielstimmig.model.Memo;
import org.vielstimmig.model.MemoTarget;
import org.vielstimmig.model.Speaker;
import org.vielstimmig.model.TextRange;
import org.vielstimmig.model.Transcript;
import org.vielstimmig.model.TranscriptId;
import org.vielstimmig.model.TranscriptText;
import org.vielstimmig.model.Turn;
import org.vielstimmig.reports.Passage;
import org.vielstimmig.store.Snapshot;
import org.vielstimmig.store.Store;

/// Gives codings the words that say where they come from: code path, interview, turn, time, speaker, coder. For
/// one read on the store thread; keeps the turns it has seen.
final class Passages {

    private final Store store;
    private final Snapshot snapshot;
    private final CodeTree tree;
    private final Map<TranscriptId, TranscriptText> texts = new HashMap<>();
    private final Map<CodingId, String> memos = new HashMap<>();

    Passages(Store store, Snapshot snapshot) {
        this.store = store;
        this.snapshot = snapshot;
        this.tree = new CodeTree(snapshot.codes());
        for (Memo memo : store.memos()) {
            if (memo.on() instanceof MemoTarget.OnCoding on) {
                memos.merge(on.coding(), memo.text(), (a, b) -> a + "\n" + b);
            }
        }
    }

    Passage of(Coding coding) {
        Optional<Transcript> transcript = snapshot.transcript(coding.transcript());
        List<Turn> turns = turns(coding);
        Set<String> speakers = new LinkedHashSet<>();
        for (Turn turn : turns) {
            transcript
                    .flatMap(t -> t.speaker(turn.speaker()))
                    .map(Speaker::name)
                    .ifPresent(speakers::add);
        }
        Facet own = coding.facet();
        return new Passage(
                coding.id(),
                tree.find(coding.code()).map(tree::names).orElse(List.of()),
                own != null ? own : tree.find(coding.code()).map(Code::facet).orElse(Facet.NEUTRAL),
                transcript.map(Transcript::title).orElse(""),
                transcript.map(Transcript::group).orElse(""),
                turns.isEmpty() ? 0 : turns.getFirst().n(),
                turns.isEmpty() ? 0 : turns.getLast().n(),
                turns.isEmpty() ? null : turns.getFirst().at(),
                String.join(", ", speakers),
                snapshot.coder(coding.coder()).map(Coder::name).orElse(""),
                coding.weight(),
                memos.getOrDefault(coding.id(), ""),
                coding.quote(),
                coding.created(),
                0,
                0,
                Passage.Around.NONE);
    }

    private List<Turn> turns(Coding coding) {
        return touched(
                texts.computeIfAbsent(coding.transcript(), id -> new TranscriptText(id, "", store.turns(id))),
                coding.range());
    }

    /// The turns a passage lies in, the whole or a part of each; that of its place for an empty one.
    static List<Turn> touched(TranscriptText text, TextRange range) {
        List<Turn> touched = new ArrayList<>();
        int first = text.turnAt(range.start()).map(t -> t.n() - 1).orElse(0);
        for (int i = first; i < text.turns().size(); i++) {
            Turn turn = text.turns().get(i);
            if (turn.range().start() >= Math.max(range.end(), range.start() + 1)) {
                break;
            }
            if (turn.range().overlaps(range) || turn.range().contains(range.start())) {
                touched.add(turn);
            }
        }
        return touched;
    }
}
