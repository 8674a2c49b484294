package org.vielstimmig.transcripts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.vielstimmig.transcripts.Readings.labels;
import static org.vielstimmig.transcripts.Readings.text;
import static org.vielstimmig.transcripts.Readings.turns;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.vielstimmig.model.Role;
import org.vielstimmig.model.TextRange;

/// What a person sees before a file is used, and what they can decide otherwise.
class ChoicesTest {

    private static final String TALK = """
        Interview 7
        Interviewerin: Erika Beispiel
        Kontakt: erika@example.org

        Erika: Wie fing es denn an? #00:00:05-0#

        Befragter: Mit zwei Stühlen. #00:00:09-5#

        Erika: Und dann? #00:00:11-0#

        Befargter: Mit dreien. #00:00:15-0#

        Erika: Gut. #00:00:17-0#

        Befragter: Ja. #00:00:19-0#
        """;

    private static Reading read(ReadOptions options) {
        Reading reading = TranscriptReader.read("i.txt", Bytes.text(TALK), options);
        Readings.check(reading);
        return reading;
    }

    @Test
    void aReadingTellsHowItWasArrivedAt() {
        Reading reading = read(ReadOptions.NONE);
        Recognition r = reading.recognition();
        assertEquals(Convention.F4, r.convention());
        assertTrue(r.certainty() > 0.5 && r.certainty() <= 1, "" + r.certainty());
        assertEquals(
                List.of(Convention.PLAIN),
                r.others().stream().map(Recognition.Guess::convention).toList());
        Recognition.Voice erika = r.voices().getFirst();
        assertEquals("Erika", erika.label());
        assertEquals(3, erika.count());
        assertEquals(1, erika.firstTurn());
        assertEquals("Wie fing es denn an?", erika.firstWords());
        assertEquals(Role.INTERVIEWEE, r.voices().get(1).role());
        assertEquals(Recognition.LeftOut.Kind.HEADER, r.leftOut().getFirst().kind());
        assertTrue(r.leftOut().getFirst().kept());
        Reading.Spoken second = reading.opening(30).get(1);
        assertEquals(new Reading.Spoken(2, "Befragter", 5000L, "Mit zwei Stühlen."), second);
        assertEquals(2, reading.opening(2).size());
    }

    @Test
    void namesInTheHeaderAreReported() {
        List<Finding> findings = read(ReadOptions.NONE).findings();
        assertTrue(findings.contains(new Finding.NameShown(Finding.NameShown.Where.HEADER, "Erika Beispiel")));
        assertTrue(findings.contains(new Finding.NameShown(Finding.NameShown.Where.ADDRESS, "erika@example.org")));
    }

    @Test
    void labelsCanBeRenamedAndMerged() {
        Reading reading = read(ReadOptions.NONE
                .withRenames(Map.of("Erika", "I", "Befargter", "B1", "Befragter", "B1"))
                .withRoles(Map.of("I", Role.INTERVIEWER)));
        assertEquals(List.of("I", "B1"), labels(reading));
        assertEquals(3, Readings.turnsOf(reading, "B1"));
        assertEquals(Role.INTERVIEWER, reading.speakers().getFirst().role());
        assertTrue(reading.text().contains("\n\nB1: Mit dreien. #00:00:15-0#\n\nI: Gut."));
        assertFalse(reading.text().contains("Befargter"));
        assertEquals(
                List.of("Befragter", "Befargter"),
                reading.recognition().voices().get(1).spellings());
        assertEquals(List.of(0L, 5000L, 9500L, 11_000L, 15_000L, 17_000L), Readings.times(reading));
    }

    @Test
    void theHeaderCanBeLeftOut() {
        Reading reading = read(ReadOptions.NONE.withDropHeader(true));
        assertTrue(reading.text().startsWith("Erika: Wie fing"));
        assertEquals(turns(read(ReadOptions.NONE)), turns(reading));
        assertFalse(reading.recognition().leftOut().getFirst().kept());
        assertFalse(Readings.has(reading, Finding.HeaderTaken.class));
    }

    @Test
    void theConventionCanBeChosen() {
        Reading plain = read(ReadOptions.NONE.withConvention(Convention.PLAIN));
        assertTrue(plain.speakers().isEmpty());
        assertEquals(1, plain.recognition().certainty());
        Reading label = read(ReadOptions.NONE.withConvention(Convention.LABEL));
        assertEquals("label", label.source().profile());
        assertEquals(6, label.turns().size());
        Reading impossible = TranscriptReader.read(
                "i.txt", Bytes.text("Nur Text."), ReadOptions.NONE.withConvention(Convention.GAT2));
        assertEquals("plain", impossible.source().profile());
        assertEquals(Convention.KUCKARTZ, Convention.named(" Kuckartz"));
    }

    @Test
    void theLanguageCanBeChosen() {
        assertEquals("de", read(ReadOptions.NONE).language());
        assertEquals("tr", read(ReadOptions.NONE.withLanguage("tr")).language());
    }

    @Test
    void charsetsToChooseFromShowWhatTheyMakeOfTheWords() {
        byte[] bytes = Bytes.text("I: Größe?\nB: Schön für uns.\nI: Ja.\n", "windows-1252");
        List<Recognition.Encoding> encodings =
                Readings.read("i.txt", bytes).recognition().encodings();
        assertEquals("windows-1252", encodings.getFirst().charset());
        assertEquals("Größe? · Schön · für", encodings.getFirst().sample());
        assertTrue(encodings.size() > 1);
        assertTrue(text("I: Größe?\nB: Ja.\n").recognition().encodings().isEmpty());
        Reading forced =
                TranscriptReader.read("i.txt", bytes, ReadOptions.NONE.withCharset(Charset.forName("x-MacRoman")));
        assertFalse(forced.text().contains("Größe"));
    }

    @Test
    void doubtfulLabelsAreOffered() {
        Reading reading =
                text("I: Wie?\n\nB: So.\n\nSorgen: keine großen\n\nI: Gut.\n\nB: Ja.\n\nSorgen: kleine\n\nI: Ach.\n");
        List<String> refused = reading.recognition().refused().stream()
                .map(Recognition.Voice::label)
                .toList();
        boolean taken = labels(reading).contains("Sorgen");
        assertTrue(taken || refused.contains("Sorgen"));
    }

    /// Random edits: what is not edited reads the same at its new place.
    @Test
    void placesFollowEdits() {
        long seed = Long.getLong("seed", System.nanoTime());
        Random random = new Random(seed);
        for (int run = 0; run < 300; run++) {
            String text = "abcdefghijklmnopqrstuvwxyz".repeat(3);
            List<Edits.Edit> edits = new java.util.ArrayList<>();
            boolean[] touched = new boolean[text.length()];
            for (int at = random.nextInt(9); at < text.length() - 5; at += 1 + random.nextInt(20)) {
                int end = at + random.nextInt(4);
                edits.add(new Edits.Edit(new TextRange(at, end), "X".repeat(random.nextInt(6))));
                java.util.Arrays.fill(touched, at, end, true);
                at = end;
            }
            Edits all = new Edits(edits);
            String after = all.apply(text);
            for (int i = 0; i < text.length(); i++) {
                boolean insertedHere = false;
                for (Edits.Edit e : edits) {
                    insertedHere |= e.range().start() == i;
                }
                if (!touched[i] && !insertedHere) {
                    assertEquals(text.charAt(i), after.charAt(all.at(i)), "seed " + seed + ", run " + run);
                }
            }
        }
    }
}
