package org.vielstimmig.reports;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.model.Facet;
import org.vielstimmig.model.Report;
import org.vielstimmig.reports.PdfFlow.Strip;
import org.vielstimmig.reports.PdfFonts.Face;

/// Tables in a PDF file. A row stays whole unless it is taller than a third of the page; the header comes again
/// on every page. Points.
final class PdfTables {

    private static final float SIZE = 9;
    private static final float HEAD_SIZE = 8.4f;
    private static final float LEADING = 1.35f;
    private static final float PADDING = 3;
    private static final float BETWEEN = 8;
    private static final float FACET_ROOM = 11;
    private static final float ROUNDING = 0.5f;
    private static final float MARK = 7.5f;
    private static final float GRID_TEXT_SHARE = 0.42f;
    private static final float GRID_MARK_WIDTH = 16;
    private static final int GRID_KEPT_WHOLE = 10;

    private final Document document;
    private final PdfFonts fonts;
    private final PdfFlow flow;
    private final float left;
    private final float width;
    private final float pageHeight;

    PdfTables(Document document, PdfFonts fonts, PdfFlow flow, float left, float width, float pageHeight) {
        this.document = document;
        this.fonts = fonts;
        this.flow = flow;
        this.left = left;
        this.width = width;
        this.pageHeight = pageHeight;
    }

    /// One cell, broken into lines.
    private record Cell(
            List<String> lines,
            Face face,
            float size,
            String color,
            @Nullable Facet facet,
            boolean right) {}

    void report(Report report) {
        int count = report.columns().size();
        if (count == 0) {
            return;
        }
        double[] shares = Columns.fitted(Columns.shares(report, document.wide()), needed(report));
        float[] x = new float[count];
        float[] widths = new float[count];
        float at = left;
        for (int c = 0; c < count; c++) {
            x[c] = at;
            widths[c] = (float) shares[c] * width - BETWEEN;
            at += (float) shares[c] * width;
        }
        List<Cell> titles = new ArrayList<>();
        for (int c = 0; c < count; c++) {
            Report.Column column = report.columns().get(c);
            titles.add(cell(
                    column.title(),
                    Face.SANS_BOLD,
                    HEAD_SIZE,
                    Palette.QUIET,
                    widths[c],
                    column.kind() == Report.Column.Kind.NUMBER));
        }
        Strip head = row(titles, x, widths, Palette.QUIET, 1);
        flow.add(Strip.of(6, head.height(), true, head.ink()));
        for (List<Report.Cell> row : report.rows()) {
            List<Cell> cells = new ArrayList<>();
            for (int c = 0; c < count; c++) {
                Report.Column.Kind kind = report.columns().get(c).kind();
                Face face = kind == Report.Column.Kind.QUOTE ? Face.SERIF_ITALIC : Face.SANS;
                String text = c < row.size() ? row.get(c).text() : "";
                cells.add(cell(text, face, SIZE, Palette.INK, widths[c], kind == Report.Column.Kind.NUMBER));
            }
            split(cells)
                    .forEach(part ->
                            flow.add(row(part, x, widths, Palette.LINE, 0.5f).under(head)));
        }
        flow.add(Strip.of(0, 8, false, (canvas, top) -> {}));
    }

    /// The share each column needs so that its longest word stays whole, up to a third of the page.
    private double[] needed(Report report) {
        int count = report.columns().size();
        double[] needed = new double[count];
        for (int c = 0; c < count; c++) {
            Report.Column column = report.columns().get(c);
            Face face = column.kind() == Report.Column.Kind.QUOTE ? Face.SERIF_ITALIC : Face.SANS;
            float most = longestWord(Face.SANS_BOLD, HEAD_SIZE, column.title());
            for (List<Report.Cell> row : report.rows()) {
                String text = c < row.size() ? row.get(c).text() : "";
                boolean marked = Palette.facetOf(text) != null;
                float word = longestWord(face, SIZE, marked ? text.substring(2) : text);
                most = Math.max(most, marked ? word + FACET_ROOM : word);
            }
            needed[c] = Math.min((most + BETWEEN + ROUNDING) / width, 1.0 / 3);
        }
        return needed;
    }

    private float longestWord(Face face, float size, String text) {
        float most = 0;
        BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
        String clean = Clean.text(text).replace('\t', ' ').replace('\n', ' ');
        breaks.setText(clean);
        int from = breaks.first();
        for (int to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
            most = Math.max(
                    most, fonts.width(face, size, clean.substring(from, to).stripTrailing()));
        }
        return most;
    }

    private Cell cell(String text, Face face, float size, String color, float room, boolean right) {
        Facet facet = Palette.facetOf(text);
        if (facet != null) {
            List<String> lines = PdfLines.of(fonts, face, size, text.substring(2), room - FACET_ROOM);
            return new Cell(lines, face, size, Palette.color(facet), facet, right);
        }
        return new Cell(PdfLines.of(fonts, face, size, text, room), face, size, color, null, right);
    }

    /// A row too tall for comfort in several.
    private List<List<Cell>> split(List<Cell> cells) {
        int most = Math.max(4, (int) (pageHeight / 3 / (SIZE * LEADING)));
        int lines = cells.stream().mapToInt(c -> c.lines().size()).max().orElse(1);
        if (lines <= most) {
            return List.of(cells);
        }
        List<List<Cell>> parts = new ArrayList<>();
        for (int from = 0; from < lines; from += most) {
            List<Cell> part = new ArrayList<>();
            for (Cell cell : cells) {
                int start = Math.min(from, cell.lines().size());
                int end = Math.min(from + most, cell.lines().size());
                part.add(new Cell(
                        cell.lines().subList(start, end),
                        cell.face(),
                        cell.size(),
                        cell.color(),
                        from == 0 ? cell.facet() : null,
                        cell.right()));
            }
            parts.add(part);
        }
        return parts;
    }

    private Strip row(List<Cell> cells, float[] x, float[] widths, String lineColor, float lineWidth) {
        float tall = 0;
        for (Cell cell : cells) {
            tall = Math.max(tall, cell.lines().size() * cell.size() * LEADING);
        }
        float height = tall + 2 * PADDING;
        return Strip.of(0, height, false, (canvas, top) -> {
            for (int c = 0; c < cells.size(); c++) {
                Cell cell = cells.get(c);
                float baseline = top + PADDING + cell.size() * 1.02f;
                float shift = cell.facet() == null ? 0 : FACET_ROOM;
                if (cell.facet() != null) {
                    canvas.facet(cell.facet(), x[c], baseline - 0.2f, 6.5f);
                }
                for (String line : cell.lines()) {
                    float at = cell.right()
                            ? x[c] + widths[c] - fonts.width(cell.face(), cell.size(), line)
                            : x[c] + shift;
                    canvas.text(cell.face(), cell.size(), cell.color(), at, baseline, line);
                    baseline += cell.size() * LEADING;
                }
            }
            canvas.line(left, top + height, left + width, top + height, lineWidth, lineColor);
        });
    }

    void grid(Document.Answer.Grid grid) {
        int answers = grid.points().size() + grid.apart().size();
        float words = width * GRID_TEXT_SHARE;
        float step = answers == 0 ? 0 : (width - words) / answers;
        float divider = left + words + grid.points().size() * step;
        boolean divided = !grid.points().isEmpty() && !grid.apart().isEmpty();
        Strip head = gridHead(grid, words, step, divided ? divider : -1);
        flow.add(head.kept(true));
        boolean whole = grid.rows().size() <= GRID_KEPT_WHOLE;
        for (int r = 0; r < grid.rows().size(); r++) {
            Document.GridRow row = grid.rows().get(r);
            float room = words - GRID_MARK_WIDTH - BETWEEN;
            List<String> lines = PdfLines.of(fonts, Face.SANS, SIZE, row.text(), room);
            List<String> help = row.help().isBlank()
                    ? List.of()
                    : PdfLines.of(fonts, Face.SANS_ITALIC, SIZE - 0.6f, row.help(), room);
            float height = (lines.size() + help.size()) * SIZE * LEADING + 2 * PADDING + 2;
            boolean keep = r + 1 < grid.rows().size() && (whole || r < 2);
            flow.add(Strip.of(0, height, keep, (canvas, top) -> {
                        float baseline = top + PADDING + 1 + SIZE * 1.02f;
                        canvas.text(Face.SANS, SIZE, Palette.QUIET, left, baseline, row.mark());
                        for (String line : lines) {
                            canvas.text(Face.SANS, SIZE, Palette.INK, left + GRID_MARK_WIDTH, baseline, line);
                            baseline += SIZE * LEADING;
                        }
                        for (String line : help) {
                            canvas.text(
                                    Face.SANS_ITALIC,
                                    SIZE - 0.6f,
                                    Palette.QUIET,
                                    left + GRID_MARK_WIDTH,
                                    baseline,
                                    line);
                            baseline += SIZE * LEADING;
                        }
                        for (int a = 0; a < answers; a++) {
                            float centre = left + words + (a + 0.5f) * step;
                            canvas.circle(centre - MARK / 2, top + height / 2 + MARK / 2, MARK);
                        }
                        canvas.line(left, top + height, left + width, top + height, 0.5f, Palette.LINE);
                        if (divided) {
                            canvas.line(divider, top, divider, top + height, 1, Palette.QUIET);
                        }
                    })
                    .under(head));
        }
        flow.add(Strip.of(0, 6, false, (canvas, top) -> {}));
    }

    private Strip gridHead(Document.Answer.Grid grid, float words, float step, float divider) {
        List<List<String>> labels = new ArrayList<>();
        grid.points().forEach(p -> labels.add(PdfLines.of(fonts, Face.SANS_BOLD, HEAD_SIZE, p, step - 4)));
        grid.apart().forEach(p -> labels.add(PdfLines.of(fonts, Face.SANS_BOLD, HEAD_SIZE, p, step - 4)));
        int most = labels.stream().mapToInt(List::size).max().orElse(1);
        float height = most * HEAD_SIZE * LEADING + 2 * PADDING;
        return Strip.of(0, height, false, (canvas, top) -> {
            for (int a = 0; a < labels.size(); a++) {
                List<String> lines = labels.get(a);
                float baseline = top + PADDING + HEAD_SIZE * 1.02f + (most - lines.size()) * HEAD_SIZE * LEADING;
                for (String line : lines) {
                    float centre = left + words + (a + 0.5f) * step;
                    float wide = fonts.width(Face.SANS_BOLD, HEAD_SIZE, line);
                    canvas.text(Face.SANS_BOLD, HEAD_SIZE, Palette.QUIET, centre - wide / 2, baseline, line);
                    baseline += HEAD_SIZE * LEADING;
                }
            }
            canvas.line(left, top + height, left + width, top + height, 1, Palette.QUIET);
            if (divider > 0) {
                canvas.line(divider, top, divider, top + height, 1, Palette.QUIET);
            }
        });
    }
}
