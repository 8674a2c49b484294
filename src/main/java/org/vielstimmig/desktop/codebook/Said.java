package org.vielstimmig.desktop.codebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vielstimmig.model.Coding;
import org.vielstimmig.model.Speaker;
import org.vielstimmig.model.Transcript;
import org.vielstimmig.model.TranscriptId;
import org.vielstimmig.model.TranscriptText;
import org.vielstimmig.store.Snapshot;
import org.vielstimmig.store.Store;

/// A coding with the words that say where it stands.
///
/// @param source interview, turn, time and speaker: `I-05 Kita · 18 · 12:11 · Frau D.`
record Said(Coding coding, String source) {

    private static final long SECOND = 1000;
    private static final long MINUTE = 60;

    /// Finds sources; for one read on the store thread. Keeps the texts it has seen.
    static final class Sources {

        private final Store store;
        private final Snapshot snapshot;
        private final Map<TranscriptId, Optional<TranscriptText>> texts = new HashMap<>();

        Sources(Store store, Snapshot snapshot) {
            this.store = store;
            this.snapshot = snapshot;
        }

        Said of(Coding coding) {
            Optional<Transcript> transcript = snapshot.transcript(coding.transcript());
            List<String> parts = new ArrayList<>();
            parts.add(transcript.map(Transcript::title).orElse("?"));
            texts.computeIfAbsent(coding.transcript(), store::text)
                    .flatMap(text -> text.turnAt(coding.range().start()))
                    .ifPresent(turn -> {
                        parts.add(Integer.toString(turn.n()));
                        Long at = turn.at();
                        if (at != null) {
                            parts.add(time(at));
                        }
                        transcript
                                .flatMap(t -> t.speaker(turn.speaker()))
                                .map(Speaker::name)
                                .filter(name -> !name.isBlank())
                                .ifPresent(parts::add);
                    });
            return new Said(coding, String.join(" · ", parts));
        }
    }

    private static String time(long millis) {
        long seconds = millis / SECOND;
        long hours = seconds / (MINUTE * MINUTE);
        String rest = two(seconds / MINUTE % MINUTE) + ":" + two(seconds % MINUTE);
        return hours == 0 ? rest : hours + ":" + rest;
    }

    private static String two(long number) {
        return number < 10 ? "0" + number : Long.toString(number);
    }
}
