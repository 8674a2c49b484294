package org.vielstimmig.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vielstimmig.i18n.Lang;
import org.vielstimmig.i18n.ReportText;
import org.vielstimmig.model.Code;
import org.vielstimmig.model.CodeId;
import org.vielstimmig.model.Facet;
import org.vielstimmig.model.Item;
import org.vielstimmig.model.LocalText;
import org.vielstimmig.model.Problem;
import org.vielstimmig.model.ProblemException;
import org.vielstimmig.model.Report;
import org.vielstimmig.reports.Document.Answer;
import org.vielstimmig.reports.Document.Manner;
import org.vielstimmig.reports.Document.Part;

class PaperTest {

    @TempDir
    Path folder;

    private final Invented invented = new Invented();

    private static List<Part.Question> questions(Document document) {
        return document.parts().stream()
                .filter(Part.Question.class::isInstance)
                .map(Part.Question.class::cast)
                .toList();
    }

    private String pdfText(Document document) throws IOException {
        Path file = folder.resolve("p.pdf");
        PdfWriter.Written written = PdfWriter.write(document, file);
        try (var pdf = Loader.loadPDF(file.toFile())) {
            assertEquals(written.pages(), pdf.getNumberOfPages());
            var stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(pdf);
        }
    }

    @Test
    void questionsComeInOrderAndOnlyThoseForTheAudience() {
        List<Part.Question> questions = questions(QuestionnaireDocument.of(invented.paper("de")));
        assertEquals(
                List.of("1", "2", "3", "4"),
                questions.stream().map(Part.Question::number).toList());
        assertEquals("Woher bekommt Ihr Verein Geld?", questions.get(0).text());
        assertEquals("Haben Sie einen festen Raum?", questions.get(1).text());
        assertEquals(
                "Wie sehr treffen diese Aussagen auf Ihren Verein zu?",
                questions.get(2).text());
        assertEquals("Was würde Ihnen am meisten helfen?", questions.get(3).text());
    }

    @Test
    void answersHaveTheFormOfTheirKind() {
        List<Part.Question> questions = questions(QuestionnaireDocument.of(invented.paper("de")));
        var sources = assertInstanceOf(Answer.Choices.class, questions.get(0).answer());
        assertTrue(sources.several());
        assertEquals(
                List.of("Mitgliedsbeiträge", "Stadt oder Landkreis", "Sonstiges, und zwar:", "nichts davon"),
                sources.choices().stream().map(Document.Choice::text).toList());
        assertTrue(sources.choices().get(2).fillIn());
        assertTrue(sources.choices().get(3).apart());
        assertFalse(assertInstanceOf(Answer.Choices.class, questions.get(1).answer())
                .several());
        var grid = assertInstanceOf(Answer.Grid.class, questions.get(2).answer());
        assertEquals(5, grid.points().size());
        assertEquals(List.of("weiß nicht"), grid.apart());
        assertEquals(
                List.of("a", "b"),
                grid.rows().stream().map(Document.GridRow::mark).toList());
        assertInstanceOf(Answer.Lines.class, questions.get(3).answer());
    }

    @Test
    void nothingOfTheInterviewsReachesRespondents() throws IOException {
        Document document = QuestionnaireDocument.of(invented.paper("de"));
        Path file = folder.resolve("q.docx");
        DocxWriter.write(document, file);
        String word;
        try (var docx = new org.apache.poi.xwpf.usermodel.XWPFDocument(Files.newInputStream(file))) {
            word = docx.getDocument().xmlText();
        }
        for (String text : List.of(HtmlWriter.text(document), word, pdfText(document))) {
            assertFalse(text.contains("elf Monaten"));
            assertFalse(text.contains("Quellen"), "variable names stay inside");
            assertTrue(text.contains("Woher bekommt Ihr Verein Geld?"));
        }
    }

    @Test
    void whatIsNotTranslatedIsNamed() {
        PaperQuestionnaire paper = invented.paper("en");
        assertEquals(List.of(), QuestionnaireDocument.untranslated(paper));
        List<Item> items = paper.items().stream()
                .map(i -> i.exportCode().equals("Wunsch")
                        ? i.withWording(Map.of(invented.mo, LocalText.of("de", "Nur deutsch?")))
                        : i)
                .toList();
        var gap = new PaperQuestionnaire(
                paper.questionnaire(), paper.audience(), "en", paper.blocks(), items, paper.scales());
        assertEquals(List.of("Wunsch"), QuestionnaireDocument.untranslated(gap));
        assertEquals(
                "Nur deutsch?",
                questions(QuestionnaireDocument.of(gap)).getLast().text());
    }

    @Test
    void instructionsFollowTheLanguageOfTheQuestions() {
        assertTrue(HtmlWriter.text(QuestionnaireDocument.of(invented.paper("en")))
                .contains("You may mark several answers."));
        assertTrue(HtmlWriter.text(QuestionnaireDocument.of(invented.paper("de-AT")))
                .contains("Mehrere Antworten möglich."));
        String turkish = HtmlWriter.text(QuestionnaireDocument.of(invented.paper("tr")));
        assertTrue(turkish.contains("Mehrere Antworten möglich.") && turkish.contains("<html lang=\"tr\">"));
    }

    @Test
    void htmlShowsTextsAndRunsNone() {
        String nasty = "<script>alert('x')</script> & \"y\"";
        var report = new Report(
                "t",
                nasty,
                List.of(new Report.Column("a", nasty, Report.Column.Kind.QUOTE)),
                List.of(List.of(Report.Cell.of(nasty))),
                List.of());
        Document document = Document.titled(nasty, "de\" onload=\"x")
                .subtitle(nasty)
                .date(nasty)
                .note(nasty)
                .contents()
                .heading(1, nasty, nasty)
                .paragraph(nasty, Manner.BODY)
                .add(new Part.Fields(List.of(new Document.Field(nasty, nasty))))
                .add(new Part.Quote(nasty, nasty, nasty))
                .add(new Part.Table(report, true))
                .add(new Part.Box(nasty, List.of(nasty)))
                .add(new Part.Question(
                        nasty, nasty, nasty, new Answer.Choices(true, List.of(new Document.Choice(nasty, true, true)))))
                .add(new Part.Question(
                        nasty,
                        nasty,
                        nasty,
                        new Answer.Grid(
                                List.of(nasty), List.of(nasty), List.of(new Document.GridRow(nasty, nasty, nasty)))))
                .done();
        String html = HtmlWriter.text(document);
        assertFalse(html.contains("<script"));
        assertFalse(html.contains("onload=\"x"));
        var parsed = org.jsoup.Jsoup.parse(html);
        assertEquals(0, parsed.select("script").size());
        assertEquals(nasty, parsed.select("td.quote").text());
        assertEquals(nasty, parsed.select("h1").text());
        assertEquals(0, parsed.select("[src],link").size(), "nothing is fetched");
    }

    @Test
    void pdfSaysTheSameAsTheDocument() throws IOException {
        String text = pdfText(CodebookDocument.of(invented.codebook(Lang.DE)));
        assertTrue(text.contains("1.1 Eigenmittel"), text);
        assertTrue(text.contains("Abgrenzung zu Antragsweg im Team besprochen."), text);
        assertTrue(text.contains("Interview 03 Nachbarschaftsverein, Beitrag 12, 00:12:30, B1"), text);
        assertTrue(text.contains("→ 1.2 Finanzierung / Antragsweg"), text);
        assertTrue(text.contains("Seite 2 von"), text);
    }

    @Test
    void contentsOfThePdfPointAtTheRightPages() throws IOException {
        Document.Builder longer = Document.titled("Lang", "de").cover().contents();
        for (int i = 1; i <= 90; i++) {
            longer.heading(1 + i % 3, Integer.toString(i), "Abschnitt");
            longer.paragraph("Wort ".repeat(40 * (i % 7)), Manner.BODY);
        }
        Document document = longer.done();
        Path file = folder.resolve("long.pdf");
        PdfWriter.write(document, file);
        try (var pdf = Loader.loadPDF(file.toFile())) {
            var stripper = new PDFTextStripper();
            stripper.setStartPage(2);
            stripper.setEndPage(4);
            Map<String, String> contents = new LinkedHashMap<>();
            var entry = Pattern.compile("^(\\d+) +Abschnitt[ .]*?(\\d+)$", Pattern.MULTILINE)
                    .matcher(stripper.getText(pdf));
            while (entry.find()) {
                contents.put(entry.group(1), entry.group(2));
            }
            assertEquals(90, contents.size());
            for (var line : contents.entrySet()) {
                stripper.setStartPage(Integer.parseInt(line.getValue()));
                stripper.setEndPage(Integer.parseInt(line.getValue()));
                assertTrue(
                        stripper.getText(pdf).lines().anyMatch(l -> l.strip().matches(line.getKey() + " +Abschnitt")),
                        line.toString());
            }
        }
    }

    @Test
    void tableRowsAreAllThereAndTheHeaderComesAgain() throws IOException {
        List<List<Report.Cell>> rows = new java.util.ArrayList<>();
        for (int i = 0; i < 120; i++) {
            rows.add(List.of(Report.Cell.of("Zeile" + i), Report.Cell.of("Wort ".repeat(i % 9 == 0 ? 900 : 6))));
        }
        var report = new Report(
                "t",
                "T",
                List.of(
                        new Report.Column("a", "KOPFZEILE", Report.Column.Kind.TEXT),
                        new Report.Column("b", "Text", Report.Column.Kind.LONG)),
                rows,
                List.of());
        Path file = folder.resolve("rows.pdf");
        int pages = PdfWriter.write(ReportDocument.of(report, "", "", Lang.DE), file)
                .pages();
        try (var pdf = Loader.loadPDF(file.toFile())) {
            String text = new PDFTextStripper().getText(pdf);
            for (int i = 0; i < 120; i++) {
                assertTrue(text.contains("Zeile" + i), "row " + i);
            }
            assertEquals(pages, text.split("KOPFZEILE", -1).length - 1);
            assertEquals(
                    14 * 900 + 106 * 6,
                    text.split("Wort", -1).length - 1,
                    "no word of a row taller than a page is lost");
        }
    }

    @Test
    void pdfTellsWhatItCannotShow() throws IOException {
        Document odd = Document.titled("t", "de")
                .paragraph("Ein Wort: ᚠ und 漢", Manner.BODY)
                .done();
        assertTrue(PdfWriter.write(odd, folder.resolve("o.pdf")).missing().contains("漢"));
        var fault = assertThrows(
                ProblemException.class,
                () -> PdfWriter.write(Document.titled("t", "ar").done(), folder.resolve("a.pdf")));
        assertInstanceOf(Problem.ValueInvalid.class, fault.problem());
    }

    @Test
    void theCodebookSaysWhichStateItIs() {
        assertEquals(
                List.of(
                        "Codebuch-Stand 3 – nach der zweiten Runde",
                        "Codebuch-Stand 3 (01.03.2026), seitdem unverändert",
                        "Arbeitsstand nach Codebuch-Stand 3 (01.03.2026)"),
                Arrays.stream(Codebook.State.values())
                        .map(state -> invented.codebook(Lang.DE, state).stateWords())
                        .toList());
        Codebook first = new Codebook("P", null, Codebook.State.WORKING, "", Lang.DE, List.of());
        assertEquals("Arbeitsstand, noch kein Stand festgehalten", first.stateWords());
        Codebook worked = invented.codebook(Lang.EN, Codebook.State.WORKING);
        assertTrue(HtmlWriter.text(CodebookDocument.of(worked)).contains("Working state after codebook release 3"));
        assertTrue(CodebookReport.of(worked).notes().contains(worked.stateWords()));
    }

    @Test
    void noWordOfTheOverviewIsTorn() throws IOException {
        List<CodebookEntry> entries = new ArrayList<>();
        for (String name : List.of("Fachkraftanerkennung", "Zuständigkeitswirrwarr im Amt")) {
            Code code = Code.named(CodeId.create(), null, entries.size(), name, Facet.AMBIVALENT)
                    .edit()
                    .brief("Wie Abschlüsse aus anderen Ländern im Verein und bei den Ämtern gelten, und wie lange es"
                            + " dauert")
                    .done();
            entries.add(new CodebookEntry(code, List.of(name), List.of(), 1234, 20, ""));
        }
        for (Lang lang : Lang.values()) {
            Codebook book = new Codebook("P", null, Codebook.State.WORKING, "", lang, entries);
            Path file = folder.resolve("words-" + lang.tag() + ".pdf");
            PdfWriter.write(CodebookDocument.of(book), file);
            try (var pdf = Loader.loadPDF(file.toFile())) {
                var stripper = new PDFTextStripper();
                String heading = ReportText.OVERVIEW.in(lang);
                stripper.setStartPage(3);
                stripper.setEndPage(3);
                String page = stripper.getText(pdf).split(ReportText.HOW_TO_READ.in(lang), 2)[0];
                assertTrue(page.contains(heading), page);
                for (String word : List.of(
                        "Fachkraftanerkennung",
                        "Zuständigkeitswirrwarr",
                        ReportText.of(Facet.AMBIVALENT).in(lang),
                        ReportText.CODINGS.in(lang),
                        ReportText.INTERVIEWS.in(lang))) {
                    assertTrue(page.contains(word), word + " in " + page);
                }
            }
        }
    }

    @Test
    void fieldsThatSayNothingAreLeftOut() {
        Document document = CodebookDocument.of(invented.codebook(Lang.EN));
        String html = HtmlWriter.text(document);
        var parsed = org.jsoup.Jsoup.parse(html);
        assertTrue(parsed.select("dd").stream().noneMatch(d -> d.text().isBlank()));
        assertTrue(html.contains("Nothing has been written down about this code yet."));
        assertTrue(html.contains("Codebook release 3 – nach der zweiten Runde"));
    }
}
