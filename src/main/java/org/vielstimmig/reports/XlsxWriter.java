package org.vielstimmig.reports;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.vielstimmig.i18n.Lang;
import org.vielstimmig.i18n.ReportText;
import org.vielstimmig.model.ProblemException;
import org.vielstimmig.model.Report;
import org.vielstimmig.model.Report.Column.Kind;

/// Reports as a workbook, one sheet each: header row frozen, bold and with filters, long texts wrapped, figures
/// as numbers. What the reports' notes say stands on a last sheet of its own, so that the tables stay tables.
///
/// Every text is a text cell, whatever it begins with; one that looks like a formula also carries the mark by
/// which spreadsheets keep it a text when it is edited (`quotePrefix`).
public final class XlsxWriter {

    /// The most characters a cell can hold.
    static final int CELL_LIMIT = 32_767;

    /// Spreadsheets read `_x0041_` as the character of that number; a text that only looks so must say it does.
    private static final Pattern ESCAPE_LIKE = Pattern.compile("_x[0-9A-Fa-f]{4}_");

    private static final int NAME_LIMIT = 31;
    private static final int UNIT = 256;
    private static final int ROOM_FOR_FILTER = 4;

    private final XSSFWorkbook book;
    private final Lang lang;
    private final Map<Kind, XSSFCellStyle> plain = new EnumMap<>(Kind.class);
    private final Map<Kind, XSSFCellStyle> marked = new EnumMap<>(Kind.class);
    private final XSSFCellStyle header;
    private final Set<String> names = new HashSet<>();

    private XlsxWriter(XSSFWorkbook book, Lang lang) {
        this.book = book;
        this.lang = lang;
        this.header = headerStyle();
        for (Kind kind : Kind.values()) {
            plain.put(kind, bodyStyle(kind, false));
            marked.put(kind, bodyStyle(kind, true));
        }
    }

    /// @throws ProblemException if the file cannot be written; what was there before stays
    public static void write(Report report, Lang lang, Path target) {
        write(List.of(report), lang, target);
    }

    /// @throws ProblemException if the file cannot be written; what was there before stays
    public static void write(List<Report> reports, Lang lang, Path target) {
        AtomicFile.write(target, out -> write(reports, lang, out));
    }

    static void write(List<Report> reports, Lang lang, OutputStream out) throws IOException {
        // Held in memory on purpose: POI's streaming workbook would leave interview text in temporary files.
        try (var book = new XSSFWorkbook()) {
            book.getProperties().getCoreProperties().setCreator("Vielstimmig");
            reports.stream()
                    .findFirst()
                    .ifPresent(r -> book.getProperties().getCoreProperties().setTitle(Clean.line(r.title())));
            var writer = new XlsxWriter(book, lang);
            reports.forEach(writer::sheet);
            writer.notes(reports);
            book.write(out);
        }
    }

    private void sheet(Report report) {
        XSSFSheet sheet = book.createSheet(freeName(report.title()));
        List<Report.Column> columns = report.columns();
        XSSFRow top = sheet.createRow(0);
        int[] widest = new int[columns.size()];
        for (int c = 0; c < columns.size(); c++) {
            XSSFCell cell = top.createCell(c, CellType.STRING);
            cell.setCellValue(fitting(Clean.text(columns.get(c).title())));
            cell.setCellStyle(header);
            widest[c] = columns.get(c).title().length() + ROOM_FOR_FILTER;
        }
        for (int r = 0; r < report.rows().size(); r++) {
            XSSFRow row = sheet.createRow(r + 1);
            List<Report.Cell> cells = report.rows().get(r);
            for (int c = 0; c < Math.min(cells.size(), columns.size()); c++) {
                fill(row.createCell(c), cells.get(c), columns.get(c).kind());
                widest[c] = Math.max(widest[c], longestLine(cells.get(c).text()));
            }
        }
        for (int c = 0; c < columns.size(); c++) {
            sheet.setColumnWidth(c, width(columns.get(c).kind(), widest[c]) * UNIT);
        }
        sheet.createFreezePane(0, 1);
        if (!columns.isEmpty()) {
            sheet.setAutoFilter(new CellRangeAddress(0, report.rows().size(), 0, columns.size() - 1));
        }
        sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setPaperSize(org.apache.poi.ss.usermodel.PrintSetup.A4_PAPERSIZE);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
    }

    private void fill(XSSFCell cell, Report.Cell value, Kind kind) {
        Number number = value.number();
        if (number != null && Double.isFinite(number.doubleValue())) {
            cell.setCellValue(number.doubleValue());
            cell.setCellStyle(style(plain, kind));
            return;
        }
        String text = Clean.text(value.text());
        if (text.isEmpty()) {
            cell.setCellStyle(style(plain, kind));
            return;
        }
        cell.setCellValue(fitting(text));
        cell.setCellStyle(style(Formula.startsOne(text) ? marked : plain, kind));
    }

    private static XSSFCellStyle style(Map<Kind, XSSFCellStyle> styles, Kind kind) {
        return Objects.requireNonNull(styles.get(kind));
    }

    private String fitting(String raw) {
        String text = ESCAPE_LIKE.matcher(raw).replaceAll("_x005F$0");
        if (text.length() <= CELL_LIMIT) {
            return text;
        }
        int room = CELL_LIMIT - 100;
        int end = Character.isHighSurrogate(text.charAt(room - 1)) ? room - 1 : room;
        return text.substring(0, end) + ReportText.CUT.in(lang, text.length() - end);
    }

    private void notes(List<Report> reports) {
        if (reports.stream().allMatch(r -> r.notes().isEmpty())) {
            return;
        }
        XSSFSheet sheet = book.createSheet(freeName(ReportText.NOTES.in(lang)));
        sheet.setColumnWidth(0, 100 * UNIT);
        int line = 0;
        for (Report report : reports) {
            XSSFCell title = sheet.createRow(line++).createCell(0, CellType.STRING);
            title.setCellValue(fitting(Clean.text(report.title())));
            title.setCellStyle(header);
            for (String note : report.notes()) {
                fill(sheet.createRow(line++).createCell(0), Report.Cell.of(note), Kind.LONG);
            }
        }
    }

    private String freeName(String title) {
        String base = WorkbookUtil.createSafeSheetName(title.isBlank() ? "1" : Clean.line(title), ' ')
                .strip();
        if (base.isEmpty()) {
            base = "1";
        }
        String name = base;
        for (int n = 2; !names.add(name.toLowerCase(Locale.ROOT)); n++) {
            String tail = " (" + n + ")";
            name = base.substring(0, Math.min(base.length(), NAME_LIMIT - tail.length())) + tail;
        }
        return name;
    }

    private XSSFCellStyle headerStyle() {
        XSSFCellStyle style = book.createCellStyle();
        XSSFFont font = book.createFont();
        font.setBold(true);
        style.setFont(font);
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setFillForegroundColor(new XSSFColor(HexFormat.of().parseHex(Palette.TINT), null));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setBorderBottom(BorderStyle.THIN);
        return style;
    }

    private XSSFCellStyle bodyStyle(Kind kind, boolean quotePrefixed) {
        XSSFCellStyle style = book.createCellStyle();
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setWrapText(kind != Kind.NUMBER && kind != Kind.DATE);
        if (kind == Kind.NUMBER) {
            style.setAlignment(HorizontalAlignment.RIGHT);
        }
        if (kind == Kind.QUOTE) {
            XSSFFont font = book.createFont();
            font.setItalic(true);
            style.setFont(font);
        }
        style.setQuotePrefixed(quotePrefixed);
        return style;
    }

    private static int longestLine(String text) {
        int longest = 0;
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == '\n') {
                longest = Math.max(longest, i - start);
                start = i + 1;
            }
        }
        return longest;
    }

    /// In characters.
    private static int width(Kind kind, int widest) {
        int most = switch (kind) {
            case TEXT -> 36;
            case LONG -> 60;
            case QUOTE -> 70;
            case NUMBER -> 16;
            case DATE -> 20;
        };
        int least = switch (kind) {
            case TEXT, NUMBER, DATE -> 8;
            case LONG, QUOTE -> 24;
        };
        return Math.clamp(widest + 2L, least, most);
    }
}
