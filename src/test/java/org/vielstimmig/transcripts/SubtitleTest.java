package org.vielstimmig.transcripts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.vielstimmig.transcripts.Readings.has;
import static org.vielstimmig.transcripts.Readings.labels;
import static org.vielstimmig.transcripts.Readings.times;
import static org.vielstimmig.transcripts.Readings.turns;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.vielstimmig.model.MarkSide;

class SubtitleTest {

    private static Reading read(String file, String text) {
        return Readings.read(file, Bytes.text(text));
    }

    @Test
    void voicesOfWebVtt() {
        Reading reading = read("a.vtt", """
            WEBVTT Gespräch am Fluss

            STYLE
            ::cue { color: red }

            00:00:01.200 --> 00:00:04.800 align:start
            <v Ada>Wir fangen <c.loud>an</c>.</v>

            00:00:05.000 --> 00:00:06.000
            <v Ada>Mit R&amp;B.</v> <v.first Ben>Gut.

            NOTE nichts

            00:01:06.500 --> 00:01:08.000
            <v Ben><00:01:07.000>Los.
            """);
        assertEquals(List.of("Ada: Wir fangen an. Mit R&B.", "Ben: Gut. Los."), turns(reading));
        assertEquals(List.of(1200L, 5000L), times(reading));
        assertEquals(Convention.SUBTITLES, reading.recognition().convention());
        assertEquals(4, reading.recognition().cues().size());
        assertEquals("Gut.", reading.recognition().cues().get(2).range().of(reading.text()));
        assertEquals(66_500L, reading.recognition().cues().getLast().start());
        assertTrue(reading.text().startsWith("Gespräch am Fluss\n\nAda: [00:00:01] Wir fangen an."));
        assertEquals(MarkSide.START, reading.markSide());
    }

    @Test
    void noScribeWithOverlap() {
        Reading reading = read("n.vtt", """
            WEBVTT Interview07

            NOTE
            Transkribiert mit noScribe Vers. 0.7
            Audiodatei: C:/Aufnahmen/Erika Beispiel.mp3

            1
            00:00:12.140 --> 00:00:22.800
            <v S01>S01: Wie kam das?

            2
            00:00:22.800 --> 00:00:24.360
            <v S01>(..)

            3
            00:00:30.090 --> 00:00:30.910
            <v //S02>//S02: Stimmt.

            4
            00:00:31.870 --> 00:00:33.510
            <v S01>// Und dann?

            5
            00:00:36.190 --> 00:00:38.330
            <v S00>Über die Stadt.
            """);
        assertEquals(Convention.NOSCRIBE, reading.recognition().convention());
        assertEquals(List.of("S01", "S00"), labels(reading));
        assertEquals(
                List.of("S01: Wie kam das? (..) //S02: Stimmt. // Und dann?", "S00: Über die Stadt."), turns(reading));
        assertEquals(5, reading.recognition().cues().size());
        assertTrue(reading.findings().stream()
                .anyMatch(f -> f instanceof Finding.NameShown(Finding.NameShown.Where w, String name)
                        && w == Finding.NameShown.Where.PATH
                        && name.contains("Erika Beispiel")));
    }

    @Test
    void meetingsOfTeams() {
        Reading reading = read("t.vtt", "\uFEFF" + """
            WEBVTT

            3f1c2a77-0b1d-4f6a-9c4e-1d2e3f4a5b6c/12-0
            00:00:01.200 --> 00:00:04.800
            <v Maria Beispiel>Wir fangen an.</v>

            3f1c2a77-0b1d-4f6a-9c4e-1d2e3f4a5b6c/15-0
            00:00:05.200 --> 00:00:06.800
            <v Maria Beispiel>Ja?</v>

            3f1c2a77-0b1d-4f6a-9c4e-1d2e3f4a5b6c/19-0
            00:00:07.200 --> 00:00:08.800
            <v Person Zwei (Gast)>Genau.</v>
            """.replace("\n", "\r\n"));
        assertEquals(Convention.TEAMS, reading.recognition().convention());
        assertEquals(List.of("Maria Beispiel: Wir fangen an. Ja?", "Person Zwei (Gast): Genau."), turns(reading));
        assertTrue(
                reading.findings().contains(new Finding.NameShown(Finding.NameShown.Where.ACCOUNT, "Maria Beispiel")));
    }

    @Test
    void olderMeetingsWithConfidence() {
        Reading reading = read("s.vtt", """
            WEBVTT

            NOTE duration:"00:27:42"

            NOTE language:de-de

            NOTE Confidence: 0.67

            8d3c0d2e-1111-2222-3333-444455556666
            00:00:01.200 --> 00:00:04.800
            Wir fangen an.

            NOTE Confidence: 0.9

            8d3c0d2e-1111-2222-3333-444455556667
            00:00:05.200 --> 00:00:06.800
            Und los.
            """);
        assertEquals(List.of("Wir fangen an. Und los."), turns(reading));
        assertFalse(reading.text().contains("Confidence"));
        assertTrue(has(reading, Finding.NoSpeakers.class));
    }

    @Test
    void meetingsOfZoom() {
        Reading reading = read("z.vtt", """
            WEBVTT

            1
            00:00:02.480 --> 00:00:03.990
            Maria Beispiel: Genau.

            2
            00:00:04.000 --> 00:00:05.000
            und weiter: ohne Namen

            3
            00:00:06.000 --> 00:00:07.000
            iPhone von Olga: Ja.

            4
            00:00:08.000 --> 00:00:09.000
            Maria Beispiel: Um 12:30 Uhr.

            5
            00:00:10.000 --> 00:00:11.000
            iPhone von Olga: Gut.
            """);
        assertEquals(Convention.ZOOM, reading.recognition().convention());
        assertEquals(
                List.of(
                        "Maria Beispiel: Genau. und weiter: ohne Namen",
                        "iPhone von Olga: Ja.",
                        "Maria Beispiel: Um 12:30 Uhr.",
                        "iPhone von Olga: Gut."),
                turns(reading));
        assertEquals(
                2,
                reading.findings().stream()
                        .filter(Finding.NameShown.class::isInstance)
                        .count());
    }

    @Test
    void machinesWithoutHours() {
        Reading reading = read("w.vtt", """
            WEBVTT

            00:02.340 --> 00:05.120
            [SPEAKER_00]: Guten Tag.

            00:05.500 --> 00:07.000
            [SPEAKER_01]: <u>Guten</u> Tag.

            00:05.500 --> 00:07.000
            [SPEAKER_01]: Guten <u>Tag.</u>

            59:59.000 --> 01:00:01.000
            [SPEAKER_00]: Ja.
            """);
        assertEquals(Convention.WHISPERX, reading.recognition().convention());
        assertEquals(List.of("SPEAKER_00: Guten Tag.", "SPEAKER_01: Guten Tag.", "SPEAKER_00: Ja."), turns(reading));
        assertEquals(List.of(2340L, 5500L, 3_599_000L), times(reading));
    }

    @Test
    void millisecondsThatRunOverAreCarried() {
        Reading reading = read("a.srt", """
            1
            00:00:03,1000 --> 00:00:06,5
            Erstens: nichts.
            2
            00:00:07.25 --> 00:00:09.100
            - Zweitens
            - Drittens
            """);
        assertEquals(
                List.of(4000L, 7250L),
                reading.recognition().cues().stream()
                        .map(Recognition.Cue::start)
                        .toList());
        assertEquals(6500L, reading.recognition().cues().getFirst().end());
        assertTrue(reading.findings().contains(new Finding.MarksCorrected(1)));
        assertEquals(List.of("Erstens: nichts. - Zweitens - Drittens"), turns(reading));
    }

    @Test
    void speakersOfSubtitlesComeAgain() {
        String cue = "%d\n00:00:%02d,000 --> 00:00:%02d,900\n%s\n\n";
        String[] said = {
            "Ada: Wir fingen",
            "klein an: mit zwei",
            "Räumen. Anmerkung: leer.",
            "Ben: Und dann?",
            "Ada: Dann kam",
            "die Stadt.\nBen: Oh."
        };
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < said.length; i++) {
            text.append(cue.formatted(i + 1, i, i, said[i]));
        }
        Reading reading = read("a.srt", text.toString());
        assertEquals(
                List.of(
                        "Ada: Wir fingen klein an: mit zwei Räumen. Anmerkung: leer.",
                        "Ben: Und dann?",
                        "Ada: Dann kam die Stadt.",
                        "Ben: Oh."),
                turns(reading));
        ReadOptions only = ReadOptions.NONE.withLabels(Set.of("Ben"));
        Reading chosen = TranscriptReader.read("a.srt", Bytes.text(text.toString()), only);
        assertEquals(List.of("Ben"), labels(chosen));
    }

    @Test
    void withoutSpeakersSentencesBecomeParagraphs() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 60; i++) {
            String words = i % 3 == 2 ? "und hier endet der Satz." : "ein Stück aus einem langen Satz";
            text.append("%d\n00:%02d:00,000 --> 00:%02d:50,000\n%s\n\n".formatted(i + 1, i, i, words));
        }
        Reading reading = read("a.srt", text.toString());
        assertTrue(
                reading.turns().size() > 1 && reading.turns().size() <= 20,
                "" + reading.turns().size());
        assertTrue(reading.turns().stream().allMatch(t -> reading.words(t).endsWith(".")));
        assertEquals(60, reading.marks());
    }

    @Test
    void wordsThatMachinesRepeatAreReported() {
        String cue = "00:00:%02d,000 --> 00:00:%02d,900\nVielen Dank.\n\n";
        Reading reading = read("a.srt", cue.formatted(1, 1) + cue.formatted(2, 2) + cue.formatted(3, 3));
        assertTrue(reading.findings().contains(new Finding.WordsRepeated("Vielen Dank.", 3)));
    }

    @Test
    void anyTextFormCanBeForcedOnto() {
        byte[] bytes = Bytes.text(
                "1\n00:00:01,000 --> 00:00:02,000\nAda: Ja.\n\n" + "2\n00:00:03,000 --> 00:00:04,000\nBen: Nein.\n");
        Reading plain = TranscriptReader.read("a.srt", bytes, ReadOptions.NONE.withConvention(Convention.PLAIN));
        assertTrue(plain.speakers().isEmpty());
        assertEquals("plain", plain.source().profile());
        Reading none = TranscriptReader.read("a.srt", bytes, ReadOptions.NONE.withMarkSide(MarkSide.NONE));
        assertEquals("Ada: Ja.\n\nBen: Nein.", none.text());
        assertEquals(MarkSide.NONE, none.markSide());
    }
}
