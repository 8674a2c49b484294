package org.vielstimmig.project;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.vielstimmig.model.CodeId;
import org.vielstimmig.model.Coding;
import org.vielstimmig.model.LocalText;
import org.vielstimmig.model.StepKind;
import org.vielstimmig.model.TextRange;
import org.vielstimmig.model.TranscriptId;
import org.vielstimmig.model.TranscriptText;
import org.vielstimmig.store.Snapshot;
import org.vielstimmig.store.Store;

/// What random steps stand on: a project, chance, and the things that can be done by name. The counter makes
/// names that are not taken.
class RandomGround {

    static final List<String> WORDS = List.of(
            "Wir",
            "haben",
            "den",
            "Verein",
            "gegründet",
            "und",
            "dann",
            "kam",
            "die",
            "Förderung",
            "nicht",
            "weil",
            "das",
            "Jugendamt",
            "Größe",
            "café",
            "👩‍👩‍👧",
            "🇩🇪",
            "😀",
            "Großmutter",
            "ehrenamtlich",
            "n\u0303a",
            "schwierig",
            "Anna",
            "Herne",
            "Kita",
            "ja",
            "äh",
            "Träger",
            "Geld\u00a0fehlt");

    interface Action {
        void run();
    }

    final Random random;
    final Map<String, Action> actions = new LinkedHashMap<>();
    Session session;
    int counter;

    RandomGround(Session session, Random random) {
        this.session = session;
        this.random = random;
    }

    static final class Nothing extends RuntimeException {
        @java.io.Serial
        static final long serialVersionUID = 1;

        Nothing() {
            super(null, null, false, false);
        }
    }

    void action(String name, Action action) {
        actions.put(name, () -> {
            try {
                action.run();
            } catch (Nothing e) {
                // There is nothing yet this could be done to: something else instead.
                if (session.snapshot().transcripts().size() < 3) {
                    addTranscript();
                } else {
                    Given.code(session, "Thema " + counter++);
                }
            }
        });
    }

    // --- what there is -------------------------------------------------------------------------------------------

    <T> T pick(List<T> from) {
        if (from.isEmpty()) {
            throw new Nothing();
        }
        return from.get(random.nextInt(from.size()));
    }

    Snapshot now() {
        return session.snapshot();
    }

    CodeId code() {
        // Now and then by the id of one that was merged away: it answers too.
        return pick(now().codes()).id();
    }

    Coding coding() {
        return pick(Session.await(session.read(Store::allCodings)));
    }

    TranscriptText text() {
        TranscriptId id = pick(now().transcripts()).id();
        return Session.await(session.read(store -> store.text(id).orElseThrow()));
    }

    TextRange range(TranscriptText text, int longest) {
        int length = text.text().length();
        if (length == 0) {
            throw new Nothing();
        }
        int start = random.nextInt(length);
        return new TextRange(start, Math.min(length, start + 1 + random.nextInt(longest)));
    }

    String words(int most) {
        int n = 1 + random.nextInt(most);
        return String.join(
                " ",
                IntStream.range(0, n)
                        .mapToObj(i -> WORDS.get(random.nextInt(WORDS.size())))
                        .toList());
    }

    LocalText local() {
        return random.nextBoolean() ? LocalText.of("de", words(5)) : LocalText.of(Map.of("de", words(4), "en", "x"));
    }

    <T extends Enum<T>> T any(Class<T> type) {
        return pick(List.of(type.getEnumConstants()));
    }

    void perform(StepKind kind, java.util.function.Consumer<Draft> plan) {
        Session.await(session.perform(kind, draft -> {
            plan.accept(draft);
            return "";
        }));
    }

    // --- what can be done ----------------------------------------------------------------------------------------

    void addTranscript() {
        StringBuilder text = new StringBuilder("Interview\n\n");
        for (int i = 0; i < 2 + random.nextInt(12); i++) {
            text.append(i % 2 == 0 ? "I: " : "B" + (1 + random.nextInt(2)) + ": ")
                    .append(words(20))
                    .append("\n");
        }
        String composed = java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFC);
        Given.transcript(session, "T" + counter++, composed);
    }
}
