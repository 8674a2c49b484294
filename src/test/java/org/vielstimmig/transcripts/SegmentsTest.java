package org.vielstimmig.transcripts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.vielstimmig.transcripts.Readings.labels;
import static org.vielstimmig.transcripts.Readings.times;
import static org.vielstimmig.transcripts.Readings.turns;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SegmentsTest {

    private static Reading json(String text) {
        return Readings.read("a.json", Bytes.text(text));
    }

    // --- JSON ------------------------------------------------------------------------------------------------------

    @Test
    void segmentsWithWordsAndWithoutSomeSpeakers() {
        Reading reading = json("""
            {"segments": [
              {"start": 0.1, "end": 2.3, "text": " Guten Tag.", "speaker": "SPEAKER_00",
               "words": [{"word": "Guten", "start": 0.1, "end": 0.4, "speaker": "SPEAKER_00"},
                         {"word": "Tag."}]},
              {"start": 2.5, "end": 3.0, "text": " Wie kam das?", "speaker": "SPEAKER_00", "words": []},
              {"start": 3.5, "end": 5.0, "text": " Über die Stadt.", "speaker": "SPEAKER_01", "words": []},
              {"start": 5.0, "end": 6.0, "text": " Ja.", "words": []},
              {"start": 6.0, "end": 7.0, "text": " Genau.", "speaker": "SPEAKER_00"}],
             "word_segments": [{"word": "Guten", "start": 0.1}, {"word": "Tag.", "start": 0.2}],
             "language": "de"}\
            """);
        assertEquals(Convention.WHISPERX, reading.recognition().convention());
        assertEquals(
                List.of("SPEAKER_00: Guten Tag. Wie kam das?", "SPEAKER_01: Über die Stadt. Ja.", "SPEAKER_00: Genau."),
                turns(reading));
        assertEquals(List.of(100L, 3500L, 6000L), times(reading));
        assertTrue(reading.findings().contains(new Finding.SpeakerUnsure(1)));
        assertEquals("de", reading.language());
    }

    @Test
    void segmentsOfWhisper() {
        Reading reading = json("""
            {"text": " Guten Tag. Wie geht es?", "segments": [
              {"id": 0, "seek": 0, "start": 0.0, "end": 2.3, "text": " Guten Tag.", "avg_logprob": -0.2},
              {"id": 1, "seek": 0, "start": 62, "end": 64.5, "text": " Wie geht es?", "avg_logprob": -0.2}],
             "language": "de"}\
            """);
        assertEquals(Convention.WHISPER, reading.recognition().convention());
        assertEquals(
                List.of(0L, 62_000L),
                reading.recognition().cues().stream()
                        .map(Recognition.Cue::start)
                        .toList());
    }

    @Test
    void utterancesInMilliseconds() {
        Reading reading = json("""
            {"id": "x", "text": "Hallo zusammen, schön dass ihr da seid. Danke für die Einladung.",
             "words": [{"text": "Hallo", "start": 250, "end": 650, "speaker": "A"},
                       {"text": "zusammen,", "start": 650, "end": 900, "speaker": "A"},
                       {"text": "schön", "start": 900, "end": 1100, "speaker": "A"}],
             "utterances": [
               {"speaker": "A", "text": "Hallo zusammen, schön dass ihr da seid.", "start": 250, "end": 3300,
                "words": [{"text": "Hallo", "start": 250, "end": 650, "speaker": "A"}]},
               {"speaker": "B", "text": "Danke für die Einladung.", "start": 3400, "end": 6100}]}\
            """);
        assertEquals(Convention.SEGMENTS, reading.recognition().convention());
        assertEquals(
                List.of("A: Hallo zusammen, schön dass ihr da seid.", "B: Danke für die Einladung."), turns(reading));
        assertEquals(List.of(250L, 3400L), times(reading));
    }

    @Test
    void speakersByNumberWithNamesElsewhere() {
        Reading reading = json("""
            {"title": "Runde", "speakers": [{"id": 0, "name": "Ada"}, {"id": 1, "name": "Ben"}],
             "results": {"utterances": [
               {"speaker": 0, "transcript": "Wie war es?", "start_time": "00:00:01.500"},
               {"speaker": 1, "transcript": "Gut.", "start_time": "00:00:03"},
               {"speaker": 7, "transcript": "Nein.", "start_time": "00:01:03"}]}}\
            """);
        assertEquals(List.of("Ada: Wie war es?", "Ben: Gut.", "Speaker 7: Nein."), turns(reading));
        assertEquals(List.of(1500L, 3000L, 63_000L), times(reading));
        assertTrue(reading.text().startsWith("Runde\n\n"));
    }

    @Test
    void wordsAndSignsAreJoined() {
        Reading reading = json("""
            [{"speaker": "A", "body": "Ja", "startTime": 0.5}, {"speaker": "A", "body": ",", "startTime": 0.6},
             {"speaker": "A", "body": "gern", "startTime": 0.7}, {"speaker": "A", "body": ".", "startTime": 0.9},
             {"speaker": "B", "body": "Oh", "startTime": 1.5}]\
            """);
        assertEquals(List.of("A: Ja, gern.", "B: Oh"), turns(reading));
    }

    @Test
    void onePageInsideOfJson() {
        Reading reading = Readings.read(
                "a.otr",
                Bytes.text("{\"text\": \"<p><span class=\\\"timestamp\\\" data-timestamp=\\\"7\\\">00:07</span> I:"
                        + " Wie?</p><p><span class=\\\"timestamp\\\">00:12</span> B: So.</p>\", \"media\":"
                        + " \"x.mp3\"}"));
        assertEquals(List.of("I: Wie?", "B: So."), turns(reading));
        assertEquals(List.of(7000L, 12_000L), times(reading));
    }

    // --- tables ----------------------------------------------------------------------------------------------------

    @Test
    void tablesWithAHead() {
        Reading reading = Readings.read(
                "a.csv",
                Bytes.text("Nr;Sprecher*in;Zeit;Text\r\n"
                        + "1;I;00:00:01;\"Wie war das; sagen Sie?\"\r\n"
                        + "2;B1;00:00:04;\"Er sagte \"\"nein\"\"\nund ging.\"\r\n"
                        + "3;I;00:01:09;Ach.\r\n"));
        assertEquals(Convention.TABLE, reading.recognition().convention());
        assertEquals(
                List.of("I: Wie war das; sagen Sie?", "B1: Er sagte \"nein\" und ging.", "I: Ach."), turns(reading));
        assertEquals(List.of(1000L, 4000L, 69_000L), times(reading));
        Recognition.Table table = reading.recognition().table();
        assertNotNull(table);
        assertEquals(List.of("Nr", "Sprecher*in", "Zeit", "Text"), table.names());
        assertEquals(new Columns(0, 1, 2, null, 3, true), table.columns());
    }

    @Test
    void tablesWithoutAHead() {
        Reading reading = Readings.read(
                "a.tsv",
                Bytes.text("0:01\tI\tWie war das für Sie?\n"
                        + "0:09\tB\tSchön, danke, und für Sie?\n0:30\tI\tAuch so.\n0:41\tB\tNa dann.\n"));
        assertEquals(
                List.of("I: Wie war das für Sie?", "B: Schön, danke, und für Sie?", "I: Auch so.", "B: Na dann."),
                turns(reading));
        assertEquals(List.of(1000L, 9000L, 30_000L, 41_000L), times(reading));
    }

    @Test
    void millisecondsOfWhisper() {
        Reading reading = Readings.read(
                "w.txt",
                Bytes.text("start\tend\ttext\n0\t2300\tGuten Tag zusammen.\n2300\t65000\tWie geht es denn so?\n"));
        assertEquals(Convention.WHISPER, reading.recognition().convention());
        assertEquals("csv", reading.source().format());
        assertEquals(
                List.of(0L, 2300L),
                reading.recognition().cues().stream()
                        .map(Recognition.Cue::start)
                        .toList());
        assertEquals(65_000L, reading.recognition().cues().getLast().end());
    }

    @Test
    void columnsCanBeChosen() {
        byte[] bytes = Bytes.text("text,speaker,comment\nJa.,A,Eine viel längere Bemerkung dazu\nNein.,B,Noch eine\n");
        ReadOptions options = ReadOptions.NONE.withColumns(new Columns(0, null, null, null, 2, true));
        Reading reading = TranscriptReader.read("a.csv", bytes, options);
        assertEquals(List.of("Eine viel längere Bemerkung dazu", "Noch eine"), turns(reading));
        assertEquals(List.of("A: Ja.", "B: Nein."), turns(Readings.read("a.csv", bytes)));
    }

    @Test
    void workbooks() {
        Map<String, String> parts = Map.of(
                "xl/workbook.xml",
                "<workbook xmlns:r='r'><sheets><sheet name='Info' r:id='r1'/><sheet name='Runde' r:id='r2'/></sheets>"
                        + "</workbook>",
                "xl/_rels/workbook.xml.rels",
                "<Relationships><Relationship Id='r1' Target='worksheets/sheet1.xml'/>"
                        + "<Relationship Id='r2' Target='/xl/worksheets/sheet2.xml'/></Relationships>",
                "xl/sharedStrings.xml",
                "<sst><si><t>Name</t></si><si><r><t>Wie </t></r><r><t>war es?</t></r></si>"
                        + "<si><t>Ada</t><rPh><t>x</t></rPh></si></sst>",
                "xl/worksheets/sheet1.xml",
                "<worksheet><sheetData><row><c t='inlineStr'><is><t>Notiz</t></is></c></row></sheetData></worksheet>",
                "xl/worksheets/sheet2.xml",
                "<worksheet><sheetData><row><c r='A1' t='s'><v>0</v></c><c r='B1' t='str'><v>Beginn</v></c><c r='D1'"
                        + " t='inlineStr'><is><t>Inhalt</t></is></c></row><row><c r='A2' t='s'><v>2</v></c><c"
                        + " r='B2'><v>0.0001</v></c><c r='D2' t='s'><v>1</v></c></row><row><c r='A3'"
                        + " t='inlineStr'><is><t>Ben</t></is></c><c r='B3'><v>0.0007</v></c><c r='D3'"
                        + " t='inlineStr'><is><t>Schön war es.</t></is></c></row></sheetData></worksheet>");
        Reading reading = Readings.read("a.xlsx", Bytes.zip(parts));
        assertEquals(List.of("Ada: Wie war es?", "Ben: Schön war es."), turns(reading));
        assertEquals(List.of(8640L, 60_480L), times(reading));
        Recognition.Table table = reading.recognition().table();
        assertNotNull(table);
        assertEquals(List.of("Info", "Runde"), table.sheets());
        assertEquals(1, table.columns().sheet());
        Reading other = TranscriptReader.read(
                "a.xlsx", Bytes.zip(parts), ReadOptions.NONE.withColumns(new Columns(0, null, null, null, 0, false)));
        assertEquals(List.of("Notiz"), turns(other));
    }

    @Test
    void otherFilesHaveNoTable() {
        assertNull(Readings.text("I: Ja.\nB: Nein.\n").recognition().table());
    }

    // --- anchors and speeches ----------------------------------------------------------------------------------------

    private static final String NOSCRIBE = """
        <html><head><meta charset="UTF-8"><meta name="audio_source" content="C:/x/Erika.mp3"></head>
        <body><div class="WordSection1"><p style="font-weight: 600">Interview07</p>
        <p><span style="color: #909090">Transkribiert mit noScribe Vers. 0.7<br>Audiodatei: C:/x/Erika.mp3</span></p>
        <p></p>
        <p><a name="ts_12140_22800_S01">S01: <span style="color: #78909C">[00:00:12]</span> Wie kam das?</a><a
         name="ts_22800_24360_S01"> (..)</a><a name="ts_30090_30910_//S02"> //S02: Stimmt.</a><a
         name="ts_31870_33510_S01">// Und dann?</a></p>
        <p><a name="ts_36190_38330_S00">Frau K.: <span>[00:00:36]</span> Über die Stadt.</a> Ja, wirklich.</p>
        <p><a name="ts_40000_41000_S01">S01: Aha.</a></p></div></body></html>\
        """;

    @Test
    void anchorsOfNoScribe() {
        Reading reading = Readings.read("n.html", Bytes.text(NOSCRIBE));
        assertEquals(Convention.NOSCRIBE, reading.recognition().convention());
        assertEquals(
                List.of(
                        "S01: Wie kam das? (..) //S02: Stimmt. // Und dann?",
                        "Frau K.: Über die Stadt. Ja, wirklich.",
                        "S01: Aha."),
                turns(reading));
        assertEquals(List.of(12_140L, 36_190L, 40_000L), times(reading));
        assertTrue(reading.text().startsWith("Interview07\nTranskribiert mit noScribe"));
        Reading bare = TranscriptReader.read("n.html", Bytes.text(NOSCRIBE), ReadOptions.NONE.withDropHeader(true));
        assertTrue(bare.text().startsWith("S01: [00:00:12] Wie kam das?"));
    }

    @Test
    void anchorsWithoutSpeakers() {
        Reading reading = Readings.read(
                "n.html",
                Bytes.text("<p><a name=\"ts_0_900_\">Guten Tag.</a>" + "<a name=\"ts_900_2000_\"> Also dann.</a></p>"));
        assertEquals(List.of("Guten Tag. Also dann."), turns(reading));
        assertEquals(2, reading.recognition().cues().size());
    }

    @Test
    void speechesOfTei() {
        Reading reading = Readings.read("p.xml", Bytes.text("""
            <?xml version="1.0" encoding="UTF-8"?>
            <TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="de"><teiHeader><fileDesc><titleStmt>
            <title>Am Fluss</title></titleStmt></fileDesc><profileDesc><particDesc><listPerson>
            <person xml:id="a"><persName>Ada</persName></person><person xml:id="b"><persName>Ben</persName></person>
            </listPerson></particDesc></profileDesc></teiHeader><text><body>
            <stage>Abend.</stage>
            <sp who="#a"><speaker>ADA.</speaker><p><stage>leise</stage> Wie kam
               das?</p><p>Sag.</p></sp>
            <sp who="#b"><p>So.<note>Anm.</note></p></sp>
            <u who="#a">Ach.</u></body></text></TEI>\
            """));
        assertEquals(List.of("ADA: (leise) Wie kam das? Sag.", "Ben: So.", "Ada: Ach."), turns(reading));
        assertTrue(reading.text().contains("(Abend.)"));
        assertEquals(List.of("ADA", "Ben", "Ada"), labels(reading));
    }
}
