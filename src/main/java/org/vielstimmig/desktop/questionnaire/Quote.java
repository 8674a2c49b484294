package org.vielstimmig.desktop.questionnaire;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.model.Anchor;
import org.vielstimmig.model.Code;
import org.vielstimmig.model.Coding;
import org.vielstimmig.model.Facet;
import org.vielstimmig.model.Speaker;
import org.vielstimmig.model.Transcript;
import org.vielstimmig.model.TranscriptId;
import org.vielstimmig.model.TranscriptText;
import org.vielstimmig.model.Turn;
import org.vielstimmig.store.Snapshot;
import org.vielstimmig.store.Store;

/// A passage with what is needed to show where it comes from.
///
/// @param turn    counted from 1, 0 if it lies in none
/// @param at      start of the turn in milliseconds, null if unknown
/// @param speaker who says it; may be empty
/// @param anchor  what the passage is an example of in the codebook, null if it is none
record Quote(
        Coding coding,
        String interview,
        int turn,
        @Nullable Long at,
        String speaker,
        Facet facet,
        Anchor.@Nullable Kind anchor) {

    private static final long SECOND = 1000;
    private static final long MINUTE = 60;

    /// Interview, turn, time and speaker, apart from each other by dots.
    String source() {
        List<String> parts = new ArrayList<>();
        parts.add(interview);
        if (turn > 0) {
            parts.add(Integer.toString(turn));
        }
        if (at != null) {
            long seconds = at / SECOND;
            long hours = seconds / (MINUTE * MINUTE);
            String rest = two(seconds / MINUTE % MINUTE) + ":" + two(seconds % MINUTE);
            parts.add(hours == 0 ? rest : hours + ":" + rest);
        }
        if (!speaker.isBlank()) {
            parts.add(speaker);
        }
        return String.join(" · ", parts);
    }

    private static String two(long number) {
        return number < 10 ? "0" + number : Long.toString(number);
    }

    /// Finds sources; for one read on the store thread. Keeps the texts it has seen.
    static final class Sources {

        private final Store store;
        private final Snapshot snapshot;
        private final Map<TranscriptId, Optional<TranscriptText>> texts = new HashMap<>();

        Sources(Store store, Snapshot snapshot) {
            this.store = store;
            this.snapshot = snapshot;
        }

        Quote of(@Nullable Code code, Coding coding) {
            Optional<Transcript> transcript = snapshot.transcript(coding.transcript());
            Turn turn = texts.computeIfAbsent(coding.transcript(), store::text)
                    .flatMap(t -> t.turnAt(coding.range().start()))
                    .orElse(null);
            String speaker = turn == null
                    ? ""
                    : transcript
                            .flatMap(t -> t.speaker(turn.speaker()))
                            .map(Speaker::name)
                            .orElse("");
            Facet own = coding.facet();
            Facet ofCode = code == null ? Facet.NEUTRAL : code.facet();
            Anchor.Kind anchor = code == null
                    ? null
                    : code.anchors().stream()
                            .filter(a -> a.coding().equals(coding.id()))
                            .map(Anchor::kind)
                            .findFirst()
                            .orElse(null);
            return new Quote(
                    coding,
                    transcript.map(Transcript::title).orElse(""),
                    turn == null ? 0 : turn.n(),
                    turn == null ? null : turn.at(),
                    speaker,
                    own == null ? ofCode : own,
                    anchor);
        }

        List<Quote> of(Code code, List<Coding> codings) {
            return codings.stream().map(c -> of(code, c)).toList();
        }
    }
}
