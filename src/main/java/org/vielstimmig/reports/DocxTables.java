package org.vielstimmig.reports;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcBorders;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import org.vielstimmig.model.Facet;
import org.vielstimmig.model.Report;

/// The tables of a Word document. Widths in twentieths of a point.
final class DocxTables {

    private static final int LABEL_WIDTH = 2_000;
    private static final int CELL_PADDING = 150;
    private static final int HAIRLINE = 4;
    private static final int BOLD_LINE = 10;
    private static final int BOX_PADDING = 160;
    private static final double GRID_TEXT_SHARE = 0.42;
    private static final int GRID_KEPT_WHOLE = 10;
    private static final int GRID_COLUMNS_BEFORE_POINTS = 2;
    private static final int GRID_MARK_WIDTH = 420;
    private static final int ROW_KEPT_WHOLE = 700;

    private final Document document;
    private final XWPFDocument word;
    private final int textWidth;

    DocxTables(Document document, XWPFDocument word, int textWidth) {
        this.document = document;
        this.word = word;
        this.textWidth = textWidth;
    }

    void fields(Document.Part.Fields fields) {
        int[] widths = {LABEL_WIDTH, textWidth - LABEL_WIDTH};
        XWPFTable table = table(fields.fields().size(), widths);
        for (int r = 0; r < fields.fields().size(); r++) {
            Document.Field field = fields.fields().get(r);
            XWPFTableRow row = table.getRow(r);
            XWPFParagraph label = text(row.getCell(0), DocxStyles.LABEL, field.label());
            label.setKeepNext(r == 0);
            text(row.getCell(1), DocxStyles.FIELD, field.text());
        }
        gap(60);
    }

    void box(Document.Part.Box box) {
        XWPFTable table = table(1, new int[] {textWidth});
        XWPFTableCell cell = table.getRow(0).getCell(0);
        cell.setColor(Palette.TINT);
        padding(cell, BOX_PADDING);
        table.getRow(0).setCantSplitRow(true);
        XWPFParagraph title = text(cell, DocxStyles.BOX_TITLE, box.title());
        title.setKeepNext(!box.lines().isEmpty());
        for (String line : box.lines()) {
            XWPFParagraph paragraph = cell.addParagraph();
            paragraph.setStyle(DocxStyles.BOX_TEXT);
            DocxText.run(paragraph, line);
        }
        gap(120);
    }

    void report(Report report) {
        int[] widths = new int[report.columns().size()];
        if (widths.length == 0) {
            return;
        }
        double[] shares = Columns.shares(report, document.wide());
        for (int c = 0; c < widths.length; c++) {
            widths[c] = (int) Math.round(shares[c] * textWidth);
        }
        XWPFTable table = table(report.rows().size() + 1, widths);
        XWPFTableRow head = table.getRow(0);
        head.setRepeatHeader(true);
        head.setCantSplitRow(true);
        for (int c = 0; c < widths.length; c++) {
            Report.Column column = report.columns().get(c);
            XWPFParagraph title = text(head.getCell(c), DocxStyles.TABLE_HEAD, column.title());
            align(title, column.kind());
            line(head.getCell(c), BOLD_LINE, Palette.QUIET);
        }
        for (int r = 0; r < report.rows().size(); r++) {
            row(table.getRow(r + 1), report, report.rows().get(r));
        }
        gap(120);
    }

    private static void row(XWPFTableRow row, Report report, List<Report.Cell> cells) {
        int longest = 0;
        for (int c = 0; c < report.columns().size(); c++) {
            Report.Column.Kind kind = report.columns().get(c).kind();
            String text = c < cells.size() ? cells.get(c).text() : "";
            longest = Math.max(longest, text.length());
            String style = kind == Report.Column.Kind.QUOTE ? DocxStyles.TABLE_QUOTE : DocxStyles.TABLE_TEXT;
            XWPFTableCell cell = row.getCell(c);
            Facet facet = Palette.facetOf(text);
            if (facet == null) {
                align(text(cell, style, text), kind);
            } else {
                XWPFParagraph paragraph = text(cell, style, "");
                DocxText.symbol(paragraph, Palette.shape(facet), Palette.color(facet));
                DocxText.run(paragraph, text.substring(1)).setColor(Palette.color(facet));
            }
            line(cell, HAIRLINE, Palette.LINE);
        }
        row.setCantSplitRow(longest < ROW_KEPT_WHOLE);
    }

    void grid(Document.Answer.Grid grid) {
        int answers = grid.points().size() + grid.apart().size();
        int columns = GRID_COLUMNS_BEFORE_POINTS + answers;
        int[] widths = new int[columns];
        widths[0] = GRID_MARK_WIDTH;
        widths[1] = (int) (textWidth * GRID_TEXT_SHARE) - GRID_MARK_WIDTH;
        if (answers > 0) {
            Arrays.fill(widths, 2, columns, (textWidth - widths[0] - widths[1]) / answers);
        }
        XWPFTable table = table(grid.rows().size() + 1, widths);
        boolean whole = grid.rows().size() <= GRID_KEPT_WHOLE;
        XWPFTableRow head = table.getRow(0);
        head.setRepeatHeader(true);
        head.setCantSplitRow(true);
        text(head.getCell(0), DocxStyles.TABLE_HEAD, "");
        text(head.getCell(1), DocxStyles.TABLE_HEAD, "");
        for (int a = 0; a < answers; a++) {
            boolean apart = a >= grid.points().size();
            String label = apart
                    ? grid.apart().get(a - grid.points().size())
                    : grid.points().get(a);
            XWPFTableCell cell = head.getCell(GRID_COLUMNS_BEFORE_POINTS + a);
            XWPFParagraph title = text(cell, DocxStyles.TABLE_HEAD, label);
            title.setAlignment(ParagraphAlignment.CENTER);
            cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.BOTTOM);
            separate(cell, a == grid.points().size() && a > 0);
        }
        head.getTableCells().forEach(cell -> line(cell, BOLD_LINE, Palette.QUIET));
        for (int r = 0; r < grid.rows().size(); r++) {
            boolean keep = r + 1 < grid.rows().size() && (whole || r < 2);
            gridRow(table.getRow(r + 1), grid, grid.rows().get(r), keep);
        }
        gap(60);
    }

    private static void gridRow(
            XWPFTableRow row, Document.Answer.Grid grid, Document.GridRow statement, boolean keepNext) {
        row.setCantSplitRow(true);
        text(row.getCell(0), DocxStyles.TABLE_TEXT, statement.mark()).setKeepNext(keepNext);
        XWPFParagraph words = text(row.getCell(1), DocxStyles.TABLE_TEXT, statement.text());
        words.setKeepNext(keepNext);
        if (!statement.help().isBlank()) {
            XWPFParagraph help = row.getCell(1).addParagraph();
            help.setStyle(DocxStyles.TABLE_TEXT);
            help.setKeepNext(keepNext);
            var run = DocxText.run(help, statement.help());
            run.setItalic(true);
            run.setColor(Palette.QUIET);
        }
        int answers = grid.points().size() + grid.apart().size();
        for (int a = 0; a < answers; a++) {
            XWPFTableCell cell = row.getCell(GRID_COLUMNS_BEFORE_POINTS + a);
            XWPFParagraph paragraph = text(cell, DocxStyles.TABLE_TEXT, "");
            paragraph.setAlignment(ParagraphAlignment.CENTER);
            paragraph.setKeepNext(keepNext);
            DocxText.symbol(paragraph, "○", Palette.INK);
            cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
            separate(cell, a == grid.points().size() && a > 0);
        }
        row.getTableCells().forEach(cell -> line(cell, HAIRLINE, Palette.LINE));
    }

    /// A table without lines of its own and with fixed columns.
    private XWPFTable table(int rows, int[] widths) {
        XWPFTable table = word.createTable(rows, widths.length);
        CTTblPr properties = table.getCTTbl().getTblPr();
        if (properties.isSetTblBorders()) {
            properties.unsetTblBorders();
        }
        if (properties.isSetTblStyle()) {
            properties.unsetTblStyle();
        }
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        if (document.rightToLeft()) {
            properties.addNewBidiVisual();
        }
        CTTblWidth width = properties.isSetTblW() ? properties.getTblW() : properties.addNewTblW();
        width.setType(STTblWidth.DXA);
        width.setW(BigInteger.valueOf(Arrays.stream(widths).sum()));
        margins(properties);
        var grid = table.getCTTbl().getTblGrid() == null
                ? table.getCTTbl().addNewTblGrid()
                : table.getCTTbl().getTblGrid();
        for (int one : widths) {
            grid.addNewGridCol().setW(BigInteger.valueOf(one));
        }
        for (int r = 0; r < rows; r++) {
            for (int c = 0; c < widths.length; c++) {
                CTTcPr cell = properties(table.getRow(r).getCell(c));
                CTTblWidth one = cell.isSetTcW() ? cell.getTcW() : cell.addNewTcW();
                one.setType(STTblWidth.DXA);
                one.setW(BigInteger.valueOf(widths[c]));
            }
        }
        return table;
    }

    /// Text on the left lines up with the text above the table.
    private static void margins(CTTblPr properties) {
        var margins = properties.isSetTblCellMar() ? properties.getTblCellMar() : properties.addNewTblCellMar();
        CTTblWidth left = margins.isSetLeft() ? margins.getLeft() : margins.addNewLeft();
        left.setType(STTblWidth.DXA);
        left.setW(BigInteger.ZERO);
        CTTblWidth right = margins.isSetRight() ? margins.getRight() : margins.addNewRight();
        right.setType(STTblWidth.DXA);
        right.setW(BigInteger.valueOf(CELL_PADDING));
    }

    private static CTTcPr properties(XWPFTableCell cell) {
        return cell.getCTTc().isSetTcPr()
                ? cell.getCTTc().getTcPr()
                : cell.getCTTc().addNewTcPr();
    }

    private static XWPFParagraph text(XWPFTableCell cell, String style, String text) {
        XWPFParagraph paragraph = cell.getParagraphs().isEmpty()
                ? cell.addParagraph()
                : cell.getParagraphs().getFirst();
        paragraph.setStyle(style);
        if (!text.isEmpty()) {
            DocxText.run(paragraph, text);
        }
        return paragraph;
    }

    private static void align(XWPFParagraph paragraph, Report.Column.Kind kind) {
        if (kind == Report.Column.Kind.NUMBER) {
            paragraph.setAlignment(ParagraphAlignment.RIGHT);
        }
    }

    private static void line(XWPFTableCell cell, int size, String color) {
        CTBorder border = borders(cell).addNewBottom();
        border.setVal(STBorder.SINGLE);
        border.setSz(BigInteger.valueOf(size));
        border.setColor(color);
    }

    private static void separate(XWPFTableCell cell, boolean needed) {
        if (needed) {
            CTBorder border = borders(cell).addNewLeft();
            border.setVal(STBorder.SINGLE);
            border.setSz(BigInteger.valueOf(BOLD_LINE));
            border.setColor(Palette.QUIET);
        }
    }

    private static CTTcBorders borders(XWPFTableCell cell) {
        CTTcPr properties = properties(cell);
        return properties.isSetTcBorders() ? properties.getTcBorders() : properties.addNewTcBorders();
    }

    private static void padding(XWPFTableCell cell, int size) {
        var margins = properties(cell).addNewTcMar();
        for (CTTblWidth side :
                List.of(margins.addNewTop(), margins.addNewLeft(), margins.addNewBottom(), margins.addNewRight())) {
            side.setType(STTblWidth.DXA);
            side.setW(BigInteger.valueOf(size));
        }
    }

    /// Word joins two tables that touch and has no space below one: an empty line of this height does both.
    private void gap(int height) {
        XWPFParagraph paragraph = word.createParagraph();
        paragraph.setSpacingAfter(0);
        paragraph.setSpacingBetween(height / 20.0, org.apache.poi.xwpf.usermodel.LineSpacingRule.EXACT);
    }
}
