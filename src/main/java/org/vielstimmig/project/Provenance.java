package org.vielstimmig.project;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.i18n.Clock;
import org.vielstimmig.model.Coding;
import org.vielstimmig.model.Speaker;
import org.vielstimmig.model.Transcript;
import org.vielstimmig.model.TranscriptId;
import org.vielstimmig.model.TranscriptText;
import org.vielstimmig.model.Turn;
import org.vielstimmig.store.Snapshot;
import org.vielstimmig.store.Store;

/// Where a passage comes from.
///
/// @param turn    counted from 1, 0 if it lies in none
/// @param at      start of the turn in milliseconds, null if unknown
/// @param speaker who says it; may be empty
public record Provenance(
        String interview, int turn, @Nullable Long at, String speaker) {

    /// Interview, turn, time and speaker: `I-05 Kita · 18 · 12:11 · Frau D.`
    public String words() {
        List<String> parts = new ArrayList<>();
        parts.add(interview);
        if (turn > 0) {
            parts.add(Integer.toString(turn));
        }
        if (at != null) {
            parts.add(Clock.brief(at));
        }
        if (!speaker.isBlank()) {
            parts.add(speaker);
        }
        return String.join(" · ", parts);
    }

    /// Finds where passages come from; for one read on the store thread. Keeps the texts it has seen.
    public static final class Finder {

        private final Store store;
        private final Snapshot snapshot;
        private final Map<TranscriptId, Optional<TranscriptText>> texts = new HashMap<>();

        public Finder(Store store, Snapshot snapshot) {
            this.store = store;
            this.snapshot = snapshot;
        }

        public Provenance of(Coding coding) {
            Optional<Transcript> transcript = snapshot.transcript(coding.transcript());
            Optional<Turn> turn = texts.computeIfAbsent(coding.transcript(), store::text)
                    .flatMap(text -> text.turnAt(coding.range().start()));
            return new Provenance(
                    transcript.map(Transcript::title).orElse(""),
                    turn.map(Turn::n).orElse(0),
                    turn.map(Turn::at).orElse(null),
                    turn.flatMap(said -> transcript.flatMap(t -> t.speaker(said.speaker())))
                            .map(Speaker::name)
                            .orElse(""));
        }
    }
}
