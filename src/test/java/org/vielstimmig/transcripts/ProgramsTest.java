package org.vielstimmig.transcripts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.vielstimmig.transcripts.Bytes.docx;
import static org.vielstimmig.transcripts.Bytes.p;
import static org.vielstimmig.transcripts.Bytes.r;
import static org.vielstimmig.transcripts.Readings.has;
import static org.vielstimmig.transcripts.Readings.labels;
import static org.vielstimmig.transcripts.Readings.text;
import static org.vielstimmig.transcripts.Readings.times;
import static org.vielstimmig.transcripts.Readings.turns;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.vielstimmig.model.MarkSide;

class ProgramsTest {

    private static Convention convention(Reading reading) {
        return reading.recognition().convention();
    }

    // --- aTrain ----------------------------------------------------------------------------------------------------

    private static final String ATRAIN_JSON = """
        {"segments": [{"start": 0.0, "end": 2.9, "text": " Guten Tag zusammen hier.", "speaker": "SPEAKER_00",
          "words": [{"word": "Guten", "start": 0.0, "end": 1.0}]},
         {"start": 3.0, "end": 5.9, "text": " Wie kam das denn alles so?", "speaker": "SPEAKER_00", "words": []},
         {"start": 6.0, "end": 9.9, "text": " Über die Stadt und den Verein.", "speaker": "SPEAKER_01", "words": []}]}\
        """;
    private static final String ATRAIN_PLAIN = """
        Transcription for 2511220908-Intervi

        SPEAKER_00
        Guten Tag zusammen hier.
        Wie kam das denn alles so?

        SPEAKER_01
        Über die Stadt und den Verein.
        """;
    private static final String ATRAIN_TIMES = """
        Transcription for 2511220908-Intervi

        SPEAKER_00
        [00:00:00] - Guten Tag zusammen hier.
        [00:00:03] - Wie kam das denn alles so?

        SPEAKER_01
        [00:00:06] - Über die Stadt und den Verein.
        """;
    private static final String ATRAIN_MAXQDA = """
        Transcription for 2511220908-Intervi

        SPEAKER_00
        [00:00:00] - Guten Tag zusammen hier. [00:00:03] - Wie kam das denn alles so?\s

        SPEAKER_01
        [00:00:06] - Über die Stadt und den Verein.\s
        """;
    private static final String ATRAIN_SRT = """
        1
        00:00:00,000 --> 00:00:02,900
        Guten Tag zusammen hier. Wie kam

        2
        00:00:02,900 --> 00:00:09,900
        das denn alles so? Über die Stadt und den Verein.
        """;
    private static final String ATRAIN_META = """
        filename: Interview 7.mp3
        file_id: 2511220908-Intervi
        audio_duration: 61
        language: de
        num_speakers: 2
        model: large-v3
        """;

    @Test
    void textFilesOfATrain() {
        for (String file : List.of(ATRAIN_TIMES, ATRAIN_MAXQDA)) {
            Reading reading = text(file);
            assertEquals(Convention.ATRAIN, convention(reading));
            assertEquals(List.of("SPEAKER_00", "SPEAKER_01"), labels(reading));
            assertEquals(List.of(0L, 6000L), times(reading));
            assertTrue(turns(reading).getFirst().startsWith("SPEAKER_00: Guten Tag zusammen hier."));
            assertTrue(has(reading, Finding.HeaderTaken.class));
        }
        assertEquals(2, text(ATRAIN_PLAIN).turns().size());
        assertEquals(MarkSide.NONE, text(ATRAIN_PLAIN).markSide());
        Reading json = Readings.read("transcription.json", Bytes.text(ATRAIN_JSON));
        assertEquals(Convention.ATRAIN, convention(json));
    }

    @Test
    void ofAFolderOfATrainTheBestIsOffered() {
        List<Reading> readings = List.of(
                text(ATRAIN_PLAIN),
                text(ATRAIN_TIMES),
                text(ATRAIN_MAXQDA),
                Readings.read("transcription.srt", Bytes.text(ATRAIN_SRT)),
                Readings.read("transcription.json", Bytes.text(ATRAIN_JSON)),
                text("I: Ganz etwas anderes, nämlich ein Gespräch über Bäume.\n"
                        + "B: Und über Wiesen und Felder im Mai.\n"));
        assertEquals(List.of(4, 4, 4, 4, 4, 5), SameTalk.best(readings));
        assertTrue(has(text(ATRAIN_META), Finding.NoTalk.class));
        assertFalse(has(text(ATRAIN_PLAIN), Finding.NoTalk.class));
    }

    // --- meetings and offices --------------------------------------------------------------------------------------

    @Test
    void documentsOfTeams() {
        byte[] bytes = docx(p(r("Interview 07-20260612_100301-Besprechungstranskript"))
                + p(r("12. Juni 2026, 08:03"))
                + p(r("27m 42s"))
                + p(r("Maria Beispiel hat die Transkription gestartet"))
                + p(r("Maria Beispiel"), r("   0:03"), "<w:r><w:br/></w:r>", r("Wir fangen an."))
                + p(r("Person Zwei   1:02:17"))
                + p(r("Genau: um 14:30 Uhr."))
                + p(r("Maria Beispiel   1:02:20"))
                + p(r("Gut."))
                + p(r("Maria Beispiel hat die Transkription beendet")));
        Reading reading = Readings.read("t.docx", bytes);
        assertEquals(Convention.TEAMS, convention(reading));
        assertEquals(
                List.of("Maria Beispiel: Wir fangen an.", "Person Zwei: Genau: um 14:30 Uhr.", "Maria Beispiel: Gut."),
                turns(reading));
        assertEquals(List.of(3000L, 3_737_000L, 3_740_000L), times(reading));
        assertTrue(reading.recognition().leftOut().stream()
                .anyMatch(l ->
                        l.kind() == Recognition.LeftOut.Kind.FOOTER && l.text().endsWith("beendet")));
        ReadOptions options = ReadOptions.NONE
                .withRenames(java.util.Map.of("Maria Beispiel", "I", "Person Zwei", "B1"))
                .withDropHeader(true)
                .withDropFooter(true);
        Reading renamed = TranscriptReader.read("t.docx", bytes, options);
        Readings.check(renamed);
        assertEquals(List.of("I: Wir fangen an.", "B1: Genau: um 14:30 Uhr.", "I: Gut."), turns(renamed));
        assertFalse(renamed.text().contains("Maria"));
        assertEquals(
                List.of("Maria Beispiel"),
                renamed.recognition().voices().getFirst().spellings());
    }

    @Test
    void documentsOfWord() {
        Reading reading = Readings.read(
                "w.docx",
                docx(p(r("Audiodatei"))
                        + p(r("https://firma-my.sharepoint.com/personal/erika_beispiel/Interview.mp3"))
                        + p(r("Transkript"))
                        + p(r("00:00:00 Sprecher 1"))
                        + p(r("Wie kam das?"))
                        + p(r("00:00:06 Sprecher 2"))
                        + p(r("Über die Stadt."))
                        + p(r("00:01:10 Sprecher 1"))
                        + p(r("Ach."))));
        assertEquals(Convention.WORD, convention(reading));
        assertEquals(
                List.of("Sprecher 1: Wie kam das?", "Sprecher 2: Über die Stadt.", "Sprecher 1: Ach."), turns(reading));
        assertEquals(List.of(0L, 6000L, 70_000L), times(reading));
        assertTrue(reading.findings().stream()
                .anyMatch(f -> f instanceof Finding.NameShown(Finding.NameShown.Where w, String name)
                        && w == Finding.NameShown.Where.PATH));
    }

    @Test
    void notesOfOtter() {
        Reading reading = text("Maria Beispiel  0:03  \nWir fangen an.\n\nUnknown Speaker  1:02:10  \nGenau.\n\n"
                + "Maria Beispiel  1:02:12  \nNa: dann.\n\nTranscribed by https://otter.ai\n");
        assertEquals(Convention.OTTER, convention(reading));
        assertEquals(
                List.of("Maria Beispiel: Wir fangen an.", "Unknown Speaker: Genau.", "Maria Beispiel: Na: dann."),
                turns(reading));
        assertEquals(List.of(3000L, 3_730_000L, 3_732_000L), times(reading));
        Reading unnamed = text("0:03  \nWir fangen an.\n\n0:09  \nGenau.\n\n0:12  \nDann los.\n\n0:20  \nJa.\n");
        assertEquals(List.of("Wir fangen an.", "Genau.", "Dann los.", "Ja."), turns(unnamed));
        assertEquals(List.of(3000L, 9000L, 12_000L, 20_000L), times(unnamed));
    }

    @Test
    void headsInOtherOrders() {
        assertEquals(
                List.of("Ada Beispiel (Firma): Hallo.", "Ben: Hi.", "Ada Beispiel (Firma): So."),
                turns(text("0:12 - Ada Beispiel (Firma)\n"
                        + "Hallo.\n\n"
                        + "0:20 - Ben\n"
                        + "Hi.\n\n"
                        + "1:20 - Ada Beispiel (Firma)\n"
                        + "So.\n")));
        assertEquals(
                List.of("Ada: Hallo.", "Ben: Hi.", "Ada: So."),
                turns(text("Ada [00:00:12]:\nHallo.\n\nBen [00:00:15]:\nHi.\n\nAda [00:00:20]:\nSo.\n")));
        assertEquals(
                List.of("Ada: Hallo.", "Ben: Hi.", "Ada: So."),
                turns(text("Ada\n00:12\nHallo.\n\nBen\n00:15\nHi.\n\nAda\n00:20\nSo.\n")));
        assertEquals(
                List.of("Ada: Hallo.", "Ben: Hi.", "Ada: So."),
                turns(text("[Ada] 14:03:12\nHallo.\n\n[Ben] 14:03:15\nHi.\n\n[Ada] 14:04:00\nSo.\n")));
    }

    @Test
    void clockTimesInSentencesHeadNothing() {
        Reading reading = text("I: Wann ist auf?\n\nB: Immer montags.\n12:30 Uhr\n14:00 Uhr\n16:00 Uhr\n\nI: Gut.\n");
        assertEquals(List.of("I", "B"), labels(reading));
        assertEquals(3, reading.turns().size());
        assertEquals(0, reading.marks());
    }

    @Test
    void noScribeAsText() {
        Reading reading = text("""
            Interview07

            Transkribiert mit noScribe Vers. 0.7
            Audiodatei: C:/x/Erika.mp3
            (Sprache: Deutsch (de) | Sprecher: auto)

            S01: [00:00:12] Wie kam das? (..) //S02: Stimmt. // Und dann?

            S00: [00:00:36] Über die Stadt. (12 Sekunden Pause)

            S01: [00:01:02] Ach.
            """);
        assertEquals(Convention.NOSCRIBE, convention(reading));
        assertEquals(List.of(12_000L, 36_000L, 62_000L), times(reading));
        assertEquals(
                "Wie kam das? (..) //S02: Stimmt. // Und dann?",
                reading.words(reading.turns().getFirst()));
    }

    @Test
    void linesOfWhisperX() {
        Reading reading = text("[SPEAKER_00]: Guten Tag.\n[SPEAKER_00]: Wie kam das?\n[SPEAKER_01]: Über die Stadt.\n");
        assertEquals(Convention.WHISPERX, convention(reading));
        assertEquals(List.of("SPEAKER_00", "SPEAKER_01"), labels(reading));
    }

    // --- rules of transcription --------------------------------------------------------------------------------------

    private static final String GAT2 = """
        Aufnahme 3, Küche

        01   A:   wie seid ihr an die RÄUme gekommen;
        02   B:   (.) durch die KIRche eigentlich;
        03        die ham gesagt [KOMMT] rein.
        04   A:                  [mhm  ]
        05        ((lacht)) °h (xxx) (--) (1.5)
        06   B:   ja::; also: das WAR so.
        """;

    @Test
    void gat2() {
        Reading reading = text(GAT2);
        assertEquals(Convention.GAT2, convention(reading));
        assertEquals(
                List.of(
                        "A: wie seid ihr an die RÄUme gekommen;",
                        "B: (.) durch die KIRche eigentlich; die ham gesagt [KOMMT] rein.",
                        "A: [mhm ] ((lacht)) °h (xxx) (--) (1.5)",
                        "B: ja::; also: das WAR so."),
                turns(reading));
        List<String> lines = reading.text().lines().toList();
        assertEquals(lines.get(4).indexOf("[KOMMT]"), lines.get(5).indexOf("[mhm"), "overlaps stay aligned");
        assertTrue(reading.findings().contains(new Finding.LineNumbersLeftOut(6)));
        Reading kept = TranscriptReader.read("g.txt", Bytes.text(GAT2), ReadOptions.NONE.withKeepMargins(true));
        assertTrue(kept.text().contains("02   B:"));
    }

    @Test
    void gat2WithoutColons() {
        Reading reading = text("1\tS1\tund dann (-) kam der\n2\t\tVERein;\n3\tS2\tja:a.\n4\tS1\tund der half dann.\n"
                + "5\tS2\t°hh GUT.\n");
        assertEquals(List.of("S1", "S2"), labels(reading));
        assertEquals(4, reading.turns().size());
        assertEquals("S1: und dann (-) kam der VERein;", turns(reading).getFirst());
    }

    @Test
    void numbersOfEveryFifthLine() {
        StringBuilder text = new StringBuilder();
        for (int i = 1; i <= 30; i++) {
            String number = i % 5 == 0 ? String.format(Locale.ROOT, "%2d   ", i) : "     ";
            String label = i % 6 == 1 ? (i % 12 == 1 ? "I: " : "B: ") : "";
            text.append(number).append(label).append("und so weiter ").append(i).append('\n');
        }
        Reading reading = text(text.toString());
        assertEquals(List.of("I", "B"), labels(reading));
        assertEquals(5, reading.turns().size());
        assertTrue(reading.words(reading.turns().getFirst()).contains("weiter 4\nund so weiter 5\nund"));
    }

    @Test
    void groupDiscussionsOfMaxqda() {
        Reading reading = text("00:03:40.5Zoe: Was bringt das dem Projekt?\n\n00:03:44.3Jim: Zeit.\n\n"
                + "00:03:49.0Lisa B.: Um 12:30 Uhr: nichts.\n\n00:04:00.0Jim: Doch.\n");
        assertEquals(Convention.MAXQDA, convention(reading));
        assertEquals(List.of("Zoe", "Jim", "Lisa B."), labels(reading));
        assertEquals(List.of(220_500L, 224_300L, 229_000L, 240_000L), times(reading));
    }

    @Test
    void schoolsAreNamed() {
        String talk = "I: Und die Stadt, hat die //geholfen?//\n\nB: //Nein.// Also, wir haben (…) GEWARTET, ein"
                + " halbes Jahr. (lacht)%s\n\nI: Vom (Integrationsamt?)?%s\n\nB: (unv., Handystörung) Ja.\n";
        assertEquals(Convention.DRESING_PEHL, convention(text(talk.formatted("", ""))));
        assertEquals(Convention.F4, convention(text(talk.formatted(" #00:02:44-1#", " #00:02:46-0#"))));
        Reading bold = Readings.read(
                "k.docx",
                docx(p(bold("I:"), r(" Was hilft Ihnen dabei?"))
                        + p()
                        + p(
                                bold("B2:"),
                                r(" Ähm, vor allem die eigenen Räume. (...) Und (..) dass man sich kennt. (lacht)"))
                        + p()
                        + p(bold("I:"), r(" Aha."))));
        assertEquals(Convention.KUCKARTZ, convention(bold));
        assertEquals(Convention.LABEL, convention(text("I: Ja?\n\nB: Nein.\n\nI: Doch.\n")));
    }

    private static String bold(String text) {
        return "<w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    @Test
    void marksThatOnlyTheWholeTextProves() {
        Reading tabbed = text("0.46\tI: Wie war das?\n1.02\tB: Gut.\n12.30\tI: Und dann?\n13.05\tB: Nichts.\n");
        assertEquals(List.of(46_000L, 62_000L, 750_000L, 785_000L), times(tabbed));
        assertEquals(List.of("I: Wie war das?", "B: Gut.", "I: Und dann?", "B: Nichts."), turns(tabbed));
        Reading bare = text("00:46 I: Wie war das?\n01:02 B: Gut.\n12:30 I: Und dann?\n");
        assertEquals(List.of(46_000L, 62_000L, 750_000L), times(bare));
        Reading end = text("I: Wie war das? 00:46\n\nB: Gut. 01:02\n\nI: Und dann? 12:30\n\nB: Nichts. 13:05\n");
        assertEquals(MarkSide.END, end.markSide());
        assertEquals(List.of(0L, 46_000L, 62_000L, 750_000L), times(end));
        Reading round = text("I (0:46): Wie war das?\nB (1:02): Gut.\nI (12:30): Und dann?\n");
        assertEquals(List.of("I", "B"), labels(round));
        assertEquals(List.of(46_000L, 62_000L, 750_000L), times(round));
    }

    @Test
    void labelsBetweenAngles() {
        Reading reading = text("1 <Befragte/r 1> Wir fingen an.\n\n2 <Interviewer/in>: Und dann?\n\n"
                + "3 <Befragte/r 1> Dann nichts.\n\n4 <Befragte/r 2> Doch.\n\n5 <Interviewer/in>: Ach.\n");
        assertEquals(List.of("Befragte/r 1", "Interviewer/in", "Befragte/r 2"), labels(reading));
        assertEquals("Befragte/r 1: Wir fingen an.", turns(reading).getFirst());
        assertEquals(5, reading.turns().size());
    }
}
