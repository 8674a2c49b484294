package org.vielstimmig.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vielstimmig.i18n.Lang;
import org.vielstimmig.model.Report;
import org.vielstimmig.reports.Document.Manner;
import org.vielstimmig.reports.Document.Part;

class DocxWriterTest {

    @TempDir
    Path folder;

    private final Invented invented = new Invented();

    private XWPFDocument written(Document document) throws IOException {
        Path file = folder.resolve("out.docx");
        DocxWriter.write(document, file);
        try (InputStream in = Files.newInputStream(file)) {
            return new XWPFDocument(in);
        }
    }

    private static List<String> texts(XWPFDocument word, String style) {
        return word.getParagraphs().stream()
                .filter(p -> style.equals(p.getStyle()))
                .map(XWPFParagraph::getText)
                .toList();
    }

    @Test
    void codesBecomeHeadingsThatTheStylesDefine() throws IOException {
        try (XWPFDocument word = written(CodebookDocument.of(invented.codebook(Lang.DE)))) {
            assertEquals(
                    List.of("Überblick", "1  Finanzierung", "2  Räume", "3  Vertrauen im Stadtteil"),
                    texts(word, "Heading1"));
            assertEquals(
                    List.of(
                            "Wie dieses Codebuch zu lesen ist",
                            "1.1  Eigenmittel",
                            "1.2  Antragsweg",
                            "2.1  Schlüssel & Zugang"),
                    texts(word, "Heading2"));
            assertNotNull(word.getStyles().getStyle("Heading1"));
            assertEquals("heading 2", word.getStyles().getStyle("Heading2").getName());
            assertEquals(
                    1,
                    word.getStyles()
                            .getStyle("Heading2")
                            .getCTStyle()
                            .getPPr()
                            .getOutlineLvl()
                            .getVal()
                            .intValue());
        }
    }

    @Test
    void everyStyleThatIsUsedIsDefined() throws IOException {
        Document.Builder all = Document.titled("Alles", "de")
                .cover()
                .contents()
                .subtitle("u")
                .date("d")
                .note("n");
        all.heading(1, "1", "a").heading(2, "1.1", "b").heading(3, "1.1.1", "c");
        for (Manner manner : Manner.values()) {
            all.paragraph("x", manner);
        }
        for (Document document : List.of(
                all.done(),
                CodebookDocument.of(invented.codebook(Lang.DE)),
                QuotesDocument.of("p", invented.passages(), "", Lang.EN),
                QuestionnaireDocument.of(invented.paper("de")))) {
            try (XWPFDocument word = written(document)) {
                List<XWPFParagraph> paragraphs = new java.util.ArrayList<>(word.getParagraphs());
                word.getTables()
                        .forEach(t -> t.getRows()
                                .forEach(r -> r.getTableCells().forEach(c -> paragraphs.addAll(c.getParagraphs()))));
                for (XWPFParagraph paragraph : paragraphs) {
                    if (paragraph.getStyle() != null) {
                        assertTrue(word.getStyles().styleExist(paragraph.getStyle()), paragraph.getStyle());
                    }
                }
            }
        }
    }

    @Test
    void contentsAreThereBeforeAnybodyUpdatesThem() throws IOException {
        Document document = CodebookDocument.of(invented.codebook(Lang.DE));
        try (XWPFDocument word = written(document)) {
            List<XWPFParagraph> entries = word.getParagraphs().stream()
                    .filter(p -> p.getStyle() != null && p.getStyle().matches("TOC\\d"))
                    .toList();
            assertEquals(document.headings().size(), entries.size());
            String xml = word.getDocument().xmlText();
            for (int i = 0; i < entries.size(); i++) {
                String text = entries.get(i).getCTP().getHyperlinkArray(0).getRList().stream()
                        .flatMap(r -> r.getTList().stream())
                        .map(t -> t.getStringValue())
                        .collect(Collectors.joining("|"));
                String title = document.headings().get(i).full();
                assertTrue(text.startsWith(title + "|"), text);
                int page = Integer.parseInt(text.substring(title.length() + 1));
                assertTrue(page >= 3, "after title and contents: " + text);
                String anchor = entries.get(i).getCTP().getHyperlinkArray(0).getAnchor();
                assertTrue(xml.contains("w:name=\"" + anchor + "\""), anchor);
            }
            assertEquals(count(xml, "fldCharType=\"begin\""), count(xml, "fldCharType=\"end\""));
        }
    }

    private static int count(String text, String part) {
        return text.split(part, -1).length - 1;
    }

    /// A definition may have an empty line in it, and a second one behind that.
    @Test
    void emptyLinesInsideATextStay() throws IOException {
        Document document = Document.titled("Leer", "de")
                .paragraph("eins\n\nzwei\n\n\ndrei", Manner.BODY)
                .done();
        try (XWPFDocument word = written(document)) {
            assertTrue(word.getParagraphs().stream().anyMatch(p -> p.getText().equals("eins\n\nzwei\n\n\ndrei")));
        }
    }

    @Test
    void pagesAreA4AndNumbered() throws IOException {
        try (XWPFDocument word = written(CodebookDocument.of(invented.codebook(Lang.EN)))) {
            var page = word.getDocument().getBody().getSectPr().getPgSz();
            assertEquals("11906", page.getW().toString());
            assertEquals("16838", page.getH().toString());
            String footer = word.getFooterList()
                    .getFirst()
                    .getParagraphs()
                    .getFirst()
                    .getCTP()
                    .xmlText();
            assertTrue(footer.contains("w:instr=\"PAGE\"") && footer.contains("w:instr=\"NUMPAGES\""), footer);
            assertTrue(footer.contains("Page "), footer);
        }
    }

    @Test
    void languageFollowsTheDocument() throws IOException {
        try (XWPFDocument word = written(Document.titled("t", "de").done())) {
            assertTrue(word.getStyles().getCtStyles().xmlText().contains("w:lang w:val=\"de-DE\""));
        }
        try (XWPFDocument word = written(Document.titled("t", "en").done())) {
            assertTrue(word.getStyles().getCtStyles().xmlText().contains("w:lang w:val=\"en-GB\""));
        }
        try (XWPFDocument word = written(Document.titled("t", "ar").done())) {
            String styles = word.getStyles().getCtStyles().xmlText();
            assertTrue(styles.contains("w:bidi=\"ar\"") && styles.contains("<w:rtl/>") && styles.contains("<w:bidi/>"));
        }
    }

    @Test
    void tablesRepeatTheirHeader() throws IOException {
        Report report = new Report(
                "t",
                "T",
                List.of(new Report.Column("a", "Spalte", Report.Column.Kind.TEXT)),
                List.of(List.of(Report.Cell.of("eins")), List.of(Report.Cell.of("zwei"))),
                List.of());
        try (XWPFDocument word = written(ReportDocument.of(report, "P", "heute", Lang.DE))) {
            XWPFTable table = word.getTables().getFirst();
            assertTrue(table.getRow(0).isRepeatHeader());
            assertFalse(table.getRow(1).isRepeatHeader());
            assertEquals("Spalte", table.getRow(0).getCell(0).getText());
            assertEquals("zwei", table.getRow(2).getCell(0).getText());
        }
    }

    @Test
    void whatNoFileMayHoldIsTakenOutAndTheRestKept() throws IOException {
        String text = "a\u0000b\uD800c\u000Bd <&> 😀 e\r\nf";
        try (XWPFDocument word =
                written(Document.titled("t", "de").paragraph(text, Manner.BODY).done())) {
            assertEquals("abc\nd <&> 😀 e\nf", texts(word, "Normal").getFirst());
        }
    }

    @Test
    void quotesAreSerifItalicByStyle() throws IOException {
        Document document = Document.titled("t", "de")
                .add(new Part.Quote("Gesagt", "B1", "typisch"))
                .done();
        try (XWPFDocument word = written(document)) {
            assertEquals(List.of("„Gesagt“"), texts(word, "Quote"));
            assertEquals(List.of("typisch  ·  B1"), texts(word, "QuoteSource"));
            String style = word.getStyles().getStyle("Quote").getCTStyle().xmlText();
            assertTrue(style.contains("Cambria") && style.contains("<w:i/>"), style);
        }
    }
}
