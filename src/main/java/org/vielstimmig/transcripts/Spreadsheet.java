package org.vielstimmig.transcripts;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.vielstimmig.model.Problem;
import org.vielstimmig.model.ProblemException;

/// Tables that people keep beside their interviews: workbooks, and text with commas, semicolons or tabs in any
/// charset. Nothing is made of the cells here.
public final class Spreadsheet {

    /// Facts about interviews are small; larger files are something else.
    private static final long LARGEST = 32L << 20;

    private static final int MAX_ROWS = 20_000;
    private static final int MAX_COLUMNS = 500;

    private Spreadsheet() {}

    /// The filled rows of the first sheet that has any. Dates come as ISO dates, numbers with a point,
    /// formulas as the values they had when the file was saved. The apostrophe that guards a text against
    /// being run as a formula is taken off.
    ///
    /// @param fileName its ending does not count, only the bytes do
    /// @throws ProblemException `FileDamaged`, `FileEncrypted`, `FileTooLarge`, `FileEndless`, `FormatUnknown`,
    /// `NoText` or `NoTable`
    public static List<List<String>> rows(String fileName, byte[] bytes) {
        Input input = new Input(fileName, bytes, ReadOptions.NONE);
        if (bytes.length > LARGEST) {
            throw input.tooLarge(Problem.FileTooLarge.Measure.BYTES, bytes.length, LARGEST);
        }
        return Patience.within(fileName, () -> filled(input));
    }

    private static List<List<String>> filled(Input input) {
        if (isOther(input)) {
            throw new ProblemException(new Problem.NoTable(input.file()));
        }
        List<List<String>> rows = isBook(input.bytes()) ? book(input) : text(input);
        List<List<String>> filled = rows.stream()
                .map(r -> r.stream().map(Spreadsheet::unguarded).toList())
                .filter(r -> r.stream().anyMatch(c -> !c.isEmpty()))
                .toList();
        if (filled.isEmpty()) {
            throw new ProblemException(new Problem.NoText(input.file()));
        }
        return filled;
    }

    private static boolean isBook(byte[] bytes) {
        boolean zip = bytes.length > 4 && bytes[0] == 'P' && bytes[1] == 'K';
        boolean old = bytes.length > 4 && (bytes[0] & 0xFF) == 0xD0 && (bytes[1] & 0xFF) == 0xCF;
        return zip || old;
    }

    private static String unguarded(String cell) {
        String text = Blank.strip(cell);
        return text.length() > 1 && text.charAt(0) == '\'' && "=+-@".indexOf(text.charAt(1)) >= 0
                ? text.substring(1)
                : text;
    }

    private static List<List<String>> text(Input input) {
        String text = TextDecoder.decoded(input, new ArrayList<>()).text();
        if (text.startsWith("sep=") && text.indexOf('\n') > 0) {
            text = text.substring(text.indexOf('\n') + 1);
        }
        char sign = CsvDecoder.sign(text);
        List<List<String>> rows = CsvDecoder.rows(text, sign);
        if (!isTable(rows, sign, Format.ofFileName(input.file()).orElse(null) == Format.CSV)) {
            throw new ProblemException(new Problem.NoTable(input.file()));
        }
        return rows;
    }

    /// Whether it is a text or a recording's subtitles in a format of its own.
    private static boolean isOther(Input input) {
        try {
            return switch (Signature.of(input)) {
                case DOCX, ODT, RTF, PDF, HTML, DOC, VTT, SRT, JSON, XML -> true;
                case TXT, MARKDOWN, CSV, XLSX -> false;
            };
        } catch (ProblemException unknown) {
            // Old workbooks and those of other programs are no transcripts.
            return false;
        }
    }

    /// Whether the lines are rows of one table rather than sentences with commas in them: at least half of them
    /// have as many cells as the first, or fewer where the last ones are empty, and they do not begin with labels.
    ///
    /// @param named whether the file's name says so; then a list of names counts, too
    private static boolean isTable(List<List<String>> rows, char sign, boolean named) {
        int width = rows.isEmpty() ? 0 : rows.getFirst().size();
        if (width < 2) {
            return named || rows.isEmpty();
        }
        long fit = rows.stream()
                .filter(r -> r.size() == width || sign != ',' && r.size() > 1 && r.size() < width)
                .count();
        long labelled = rows.stream()
                .filter(r -> Blank.strip(r.getFirst()).endsWith(":"))
                .count();
        return fit * 2 >= rows.size() && labelled * 2 < rows.size();
    }

    private static List<List<String>> book(Input input) {
        try (Workbook book = WorkbookFactory.create(new ByteArrayInputStream(input.bytes()))) {
            for (Sheet sheet : book) {
                Patience.check();
                List<List<String>> rows = rows(sheet);
                if (!rows.isEmpty()) {
                    return rows;
                }
            }
            return List.of();
        } catch (EncryptedDocumentException e) {
            throw input.encrypted();
        } catch (ProblemException | Patience.GivenUp e) {
            throw e;
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // Whatever the library stumbles over in a file is the file's fault.
            throw input.damaged(Format.XLSX);
        } catch (OutOfMemoryError e) {
            // A small file that unpacks to more than there is room for.
            throw input.tooLarge(Problem.FileTooLarge.Measure.UNPACKED, Input.MAX_PART, Input.MAX_PART);
        }
    }

    private static List<List<String>> rows(Sheet sheet) {
        List<List<String>> rows = new ArrayList<>();
        for (Row row : sheet) {
            List<String> cells = new ArrayList<>();
            int width = Math.min(MAX_COLUMNS, row.getLastCellNum());
            for (int i = 0; i < width; i++) {
                Cell cell = row.getCell(i);
                cells.add(cell == null ? "" : text(cell));
            }
            if (cells.stream().anyMatch(c -> !c.isBlank()) && rows.size() < MAX_ROWS) {
                rows.add(cells);
            }
        }
        return rows;
    }

    private static String text(Cell cell) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case STRING -> cell.getStringCellValue();
            case BOOLEAN -> Boolean.toString(cell.getBooleanCellValue());
            case NUMERIC ->
                DateUtil.isCellDateFormatted(cell)
                        ? cell.getLocalDateTimeCellValue().toLocalDate().toString()
                        : new DecimalFormat("0.##########", DecimalFormatSymbols.getInstance(Locale.ROOT))
                                .format(cell.getNumericCellValue());
            case BLANK, ERROR, FORMULA, _NONE -> "";
        };
    }
}
