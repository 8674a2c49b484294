package org.vielstimmig.transcripts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.vielstimmig.transcripts.Bytes.W;
import static org.vielstimmig.transcripts.Bytes.bold;
import static org.vielstimmig.transcripts.Bytes.docx;
import static org.vielstimmig.transcripts.Bytes.odt;
import static org.vielstimmig.transcripts.Bytes.p;
import static org.vielstimmig.transcripts.Bytes.r;
import static org.vielstimmig.transcripts.Readings.has;
import static org.vielstimmig.transcripts.Readings.labels;
import static org.vielstimmig.transcripts.Readings.read;
import static org.vielstimmig.transcripts.Readings.turns;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// DOCX, ODT and RTF.
class WordProcessorTest {

    private static final List<String> TALK = List.of("I: Wie kam das?", "B: Über die Stadt.", "I: Und dann?", "B: Ja.");

    private static Reading docxOf(String body) {
        return read("interview.docx", docx(body));
    }

    // --- DOCX ------------------------------------------------------------------------------------------------------

    @Test
    void runsOfAParagraphAreOneLine() {
        Reading reading = docxOf(p(bold("I"), bold(":"), r(" Wie "), r("kam das?"))
                + p(bold("B:"), "<w:r><w:tab/><w:t>Über die Stadt.</w:t></w:r>")
                + p()
                + p(bold("I: "), r("Und dann?"))
                + p(bold("B: "), r("Ja.")));
        assertEquals(TALK, turns(reading));
        assertEquals("docx", reading.source().format());
        assertEquals("docx", reading.source().encoding());
        assertEquals(64, reading.source().sha256().length());
    }

    @Test
    void aMarkSplitOverRunsIsAMark() {
        Reading reading = docxOf(p(r("I: Wie? #00:00"), bold(":04-"), r("0#")) + p(r("B: So. #00:00:09-0#")));
        assertEquals(2, reading.marks());
        assertEquals("Wie?", reading.words(reading.turns().getFirst()));
    }

    @Test
    void softBreaksAreLinesInTheSameTurn() {
        Reading reading = docxOf(p(r("I: Wie?"))
                + p(r("B: Eins."), "<w:r><w:br/><w:t>Zwei.</w:t></w:r>", r("\u2028Drei."))
                + p(r("Vier."))
                + p(r("I: Gut.")));
        assertEquals("Eins.\nZwei.\nDrei.\nVier.", reading.words(reading.turns().get(1)));
    }

    @Test
    void labelsBehindSoftBreaksOpenTurns() {
        Reading reading = docxOf(p(r("I: Wie?"), "<w:r><w:br/><w:t>B: So.</w:t></w:r>")
                + p(r("I: Gut."), "<w:r><w:br/><w:t>B: Ja.</w:t></w:r>"));
        assertEquals(4, reading.turns().size());
    }

    @Test
    void boldLabelsOnTheirOwnLinesNeedNoColon() {
        Reading reading = docxOf(p(bold("Frau Adler"))
                + p(r("Guten Tag."))
                + p(bold("Herr Specht"))
                + p(r("Guten Tag auch."))
                + p(bold("Frau Adler"))
                + p(r("Also:"))
                + p(bold("Herr Specht"))
                + p(r("Ja.")));
        assertEquals(List.of("Frau Adler", "Herr Specht"), labels(reading));
        assertEquals(4, reading.turns().size());
    }

    @Test
    void trackedChangesAreSettledAndCommentsLeftOut() {
        String body = p(
                        r("I: Wie"),
                        "<w:ins w:id=\"1\">" + r(" genau") + "</w:ins>",
                        "<w:del w:id=\"2\"><w:r><w:delText> denn</w:delText></w:r></w:del>",
                        r("?"),
                        "<w:r><w:commentReference w:id=\"0\"/></w:r>")
                + p("<w:moveFrom>" + r("weg") + "</w:moveFrom>", r("B: So."))
                + "<w:p><w:pPr><w:rPr><w:del w:id=\"3\"/></w:rPr></w:pPr>" + r("I: Zwei ") + "</w:p>"
                + p(r("Hälften."));
        Reading reading = read(
                "i.docx",
                docx(
                        body,
                        Map.of(
                                "word/comments.xml",
                                "<w:comments " + W + "><w:comment w:id=\"0\">" + p(r("Prüfen!"))
                                        + "</w:comment></w:comments>")));
        assertEquals(List.of("I: Wie genau?", "B: So.", "I: Zwei Hälften."), turns(reading));
        assertFalse(reading.text().contains("Prüfen"));
        assertTrue(reading.findings().contains(new Finding.CommentsLeftOut(1)));
        assertTrue(has(reading, Finding.ChangesSettled.class));
    }

    @Test
    void notesStandBehindTheLastTurn() {
        String notes = "<w:footnotes " + W + "><w:footnote w:type=\"separator\" w:id=\"-1\">" + p(r(""))
                + "</w:footnote><w:footnote w:id=\"2\">" + p(r("Das ist der Verein.")) + "</w:footnote></w:footnotes>";
        String ends = "<w:endnotes " + W + "><w:endnote w:id=\"2\">" + p(r("Am Ende.")) + "</w:endnote></w:endnotes>";
        Reading reading = read(
                "i.docx",
                docx(
                        p(r("I: Wo"), "<w:r><w:footnoteReference w:id=\"2\"/></w:r>", r("?"))
                                + p(r("B: Hier."), "<w:r><w:endnoteReference w:id=\"2\"/></w:r>"),
                        Map.of("word/footnotes.xml", notes, "word/endnotes.xml", ends)));
        assertEquals(List.of("I: Wo?", "B: Hier."), turns(reading));
        assertTrue(reading.text().endsWith("\n\n[1] Das ist der Verein.\n[2] Am Ende."));
        assertTrue(reading.findings().contains(new Finding.NotesMoved(List.of(5, 15))));
    }

    @Test
    void tablesOfSpeakerAndText() {
        String row = "<w:tr><w:tc>%s</w:tc><w:tc>%s</w:tc></w:tr>";
        String table = "<w:tbl><w:tblPr/>"
                + row.formatted(p(r("I")), p(r("Wie kam das?")))
                + row.formatted(p(r("B")), p(r("Über die Stadt.")) + p(r("Damals.")))
                + row.formatted(p(r("I")), p(r("Und dann?")))
                + row.formatted(p(r("B")), p(r("Ja."))) + "</w:tbl>";
        assertEquals(
                List.of("I: Wie kam das?", "B: Über die Stadt. Damals.", "I: Und dann?", "B: Ja."),
                turns(docxOf(p(r("Ein Gespräch")) + table)));
    }

    @Test
    void textBoxesAndContentControlsAreRead() {
        String box = "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:txbxContent>" + p(r("Im Kasten."))
                + "</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>" + p(r("Im Kasten."))
                + "</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r>";
        Reading reading = docxOf("<w:sdt><w:sdtContent>" + p(r("I: Wie?")) + "</w:sdtContent></w:sdt>"
                + p(r("B: So."), box) + p(r("I: Gut.")));
        assertEquals(3, reading.turns().size());
        assertEquals(1, reading.text().split("Im Kasten", -1).length - 1);
    }

    @Test
    void hiddenTextAndFieldCodesAreNotText() {
        Reading reading = docxOf(p(
                        r("I: Wie?"),
                        "<w:r><w:rPr><w:vanish/></w:rPr><w:t>geheim</w:t></w:r>",
                        "<w:r><w:instrText>HYPERLINK \"https://example.org\"</w:instrText></w:r>")
                + p(r("B: So.")));
        assertEquals(List.of("I: Wie?", "B: So."), turns(reading));
    }

    @Test
    void aLongDocumentFullOfEntities() {
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < 3000; i++) {
            body.append(p(r((i % 2 == 0 ? "I" : "B") + ": &quot;Gut&quot; &amp; schön &lt;" + i + "&gt; "
                    + "&#228;".repeat(40))));
        }
        Reading reading = docxOf(body.toString());
        assertEquals(3000, reading.turns().size());
        assertTrue(reading.text().contains("\"Gut\" & schön <2999>"));
    }

    // --- ODT -------------------------------------------------------------------------------------------------------

    @Test
    void openDocument() {
        Reading reading = read("i.odt", odt("""
            <text:p><text:span text:style-name="T1">I:</text:span><text:tab/>Wie<text:s text:c="2"/>kam
               das?</text:p><text:h>B:<text:s/>Über die Stadt.</text:h>
            <text:p>I: Und<text:line-break/>dann?</text:p><text:p/><text:p>B: <text:span>Ja.</text:span></text:p>\
            """, Map.of()));
        assertEquals(TALK, turns(reading));
        assertEquals("Und\ndann?", reading.words(reading.turns().get(2)));
    }

    @Test
    void openDocumentChangesCommentsNotesAndTables() {
        Reading reading = read("i.odt", odt("""
            <text:tracked-changes><text:changed-region><text:deletion><text:p>gelöscht</text:p></text:deletion></text:changed-region></text:tracked-changes>\
            <text:p>I: Wo<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>Im Verein.</text:p></text:note-body></text:note>?<office:annotation><dc:creator>X</dc:creator><text:p>Prüfen!</text:p></office:annotation></text:p>\
            <table:table><table:table-row><table:table-cell><text:p>B:</text:p></table:table-cell><table:table-cell><text:p>Hier.</text:p><text:p>Und da.</text:p></table:table-cell></table:table-row></table:table>\
            <text:p>I: Gut.</text:p>\
            """, Map.of()));
        assertEquals(List.of("I: Wo?", "B: Hier. Und da.", "I: Gut."), turns(reading));
        assertFalse(reading.text().contains("Prüfen") || reading.text().contains("gelöscht"));
        assertTrue(reading.text().endsWith("[1] Im Verein."));
        assertTrue(reading.findings().contains(new Finding.CommentsLeftOut(1)));
    }

    // --- RTF -------------------------------------------------------------------------------------------------------

    private static Reading rtf(String body) {
        return read(
                "i.rtf",
                Bytes.text(
                        "{\\r"
                                + "tf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0 Arial;}{\\f1\\fcharset204 Arial"
                                + " Cyr;}}{\\*\\generator X;}{\\info{\\author Y}}\\uc1\\pard\n"
                                + body + "}",
                        "windows-1252"));
    }

    @Test
    void richText() {
        Reading reading = rtf("{\\b I:} Wie kam das?\\par\n"
                + "\\b B:\\b0\\tab \\'dcber die St\\u97?dt.\\par\n"
                + "\\par I:\\~Und\\line dann?\\par B: Ja.\\par");
        assertEquals(TALK, turns(reading));
        assertEquals("rtf", reading.source().encoding());
    }

    @Test
    void richTextSignsAndOtherAlphabets() {
        Reading reading = rtf("I: \\ldblquote Wie\\r"
                + "dblquote  \\endash  das \\'85?\\par B: {\\f1 \\'cf\\'f0\\'e8} \\u8364?"
                + " \\u-10179?\\u-8704?.\\par I: Jugend\\-amt.\\par");
        assertEquals(List.of("I: “Wie” – das …?", "B: При € 😀.", "I: Jugendamt."), turns(reading));
    }

    @Test
    void richTextChangesCommentsNotesAndTables() {
        Reading reading = rtf("I: Wo{\\footnote \\chftn  Im Verein.}?{\\deleted  weg}{\\r"
                + "evised  neu}{\\v geheim}{\\*\\annotation Pr\\'fcfen!}\\par\\trowd\\pard\\intbl B:\\cell"
                + " Hier.\\par Da.\\cell\\r"
                + "ow\\pard I: Gut.\\par{\\*\\unbekannt weg}{\\pict 0011}");
        assertEquals(List.of("I: Wo? neu", "B: Hier. Da.", "I: Gut."), turns(reading));
        assertTrue(reading.text().endsWith("[1] Im Verein."));
        assertTrue(has(reading, Finding.ChangesSettled.class));
        assertTrue(reading.findings().contains(new Finding.CommentsLeftOut(1)));
    }

    @Test
    void richTextUnderAnotherName() {
        byte[] bytes = Bytes.text("{\\rtf1\\ansi I: Wie?\\par B: So.\\par}\0");
        assertEquals(2, read("interview.doc", bytes).turns().size());
        assertEquals("rtf", read("interview.txt", bytes).source().format());
    }
}
