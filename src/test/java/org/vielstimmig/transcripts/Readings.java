package org.vielstimmig.transcripts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.List;
import org.vielstimmig.model.Problem;
import org.vielstimmig.model.ProblemException;
import org.vielstimmig.model.Speaker;
import org.vielstimmig.model.Turn;

/// Reads for tests and says what came out in one line per turn.
public final class Readings {

    private Readings() {}

    /// How often the speaker with this label speaks.
    public static int turnsOf(Reading reading, String label) {
        return (int) reading.turns().stream()
                .filter(turn -> reading.speakers().stream()
                        .anyMatch(s -> s.label().equals(label) && s.id().equals(turn.speaker())))
                .count();
    }

    static Reading read(String file, byte[] bytes) {
        Reading reading = TranscriptReader.read(file, bytes, ReadOptions.NONE);
        check(reading);
        return reading;
    }

    static Reading text(String text) {
        return read("interview.txt", Bytes.text(text));
    }

    static Problem problem(String file, byte[] bytes) {
        return assertThrows(ProblemException.class, () -> TranscriptReader.read(file, bytes, ReadOptions.NONE))
                .problem();
    }

    /// `I: Wie kam das?`, one entry per turn; the label is missing where nobody is named.
    static List<String> turns(Reading reading) {
        return reading.turns().stream()
                .map(t -> label(reading, t) + Blank.collapse(reading.words(t)))
                .toList();
    }

    private static String label(Reading reading, Turn turn) {
        return reading.speakers().stream()
                .filter(s -> s.id().equals(turn.speaker()))
                .map(s -> s.label() + ": ")
                .findFirst()
                .orElse("");
    }

    static List<String> labels(Reading reading) {
        return reading.speakers().stream().map(Speaker::label).toList();
    }

    static List<Long> times(Reading reading) {
        return reading.turns().stream().map(Turn::at).toList();
    }

    static <F extends Finding> boolean has(Reading reading, Class<F> kind) {
        return reading.findings().stream().anyMatch(kind::isInstance);
    }

    /// What holds for every reading of every file.
    static void check(Reading reading) {
        String text = reading.text();
        assertTrue(Normalizer.isNormalized(text, Normalizer.Form.NFC));
        assertEquals(-1, text.indexOf('\r'));
        assertEquals(-1, text.indexOf('\uFEFF'));
        assertFalse(reading.turns().isEmpty());
        int before = 0;
        int n = 0;
        for (Turn turn : reading.turns()) {
            assertEquals(++n, turn.n());
            assertTrue(turn.range().start() >= before, "turns overlap at " + n);
            assertTrue(turn.range().end() <= text.length());
            assertFalse(turn.range().isEmpty());
            String words = reading.words(turn);
            assertEquals(words, Blank.strip(words));
            before = turn.range().end();
            boolean known =
                    turn.speaker() == null || reading.speakers().stream().anyMatch(s -> s.id().equals(turn.speaker()));
            assertTrue(known);
        }
        for (Speaker speaker : reading.speakers()) {
            assertTrue(turnsOf(reading, speaker.label()) > 0, speaker.label());
        }
    }
}
