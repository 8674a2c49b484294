package org.vielstimmig.transcripts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.model.Problem;
import org.vielstimmig.model.ProblemException;

/// Rows of cells in which one column is what was said.
final class Table {

    /// Wider than any table of talk; cells beyond are left out.
    static final int MAX_COLUMNS = 60;

    private static final int SHOWN = 5;

    private Table() {}

    /// Whether a text begins like a table: its first line names a column for the words and one for something
    /// else.
    static boolean isTable(String head) {
        String first = head.lines().filter(l -> !l.isBlank()).findFirst().orElse("");
        if (first.length() > 400) {
            return false;
        }
        for (char sign : new char[] {'\t', ';', ',', '|'}) {
            List<String> names =
                    CsvDecoder.cells(first, sign).stream().map(Table::key).toList();
            boolean text = names.stream().anyMatch(Guesses.TEXT::contains);
            boolean other = names.stream().anyMatch(n -> Guesses.isKnown(n));
            if (names.size() > 1 && text && other) {
                return true;
            }
        }
        return false;
    }

    static String key(String cell) {
        return Blank.collapse(cell).toLowerCase(Locale.ROOT);
    }

    /// The paper of a table.
    ///
    /// @param sheets names of a workbook's sheets; empty for tables of text
    /// @param sign   what stands between the cells of a table of text; 0 in workbooks
    static Paper paper(
            Input input,
            List<List<String>> rows,
            char sign,
            List<String> sheets,
            int sheet,
            String encoding,
            List<Finding> findings,
            List<Recognition.Encoding> encodings) {
        List<List<String>> filled = rows.stream()
                .map(r -> r.size() <= MAX_COLUMNS ? r : r.subList(0, MAX_COLUMNS))
                .filter(r -> r.stream().anyMatch(c -> !c.isBlank()))
                .toList();
        if (filled.isEmpty()) {
            throw new ProblemException(new Problem.NoText(input.file()));
        }
        Columns wanted = input.options().columns();
        Columns columns = wanted != null ? wanted : new Guesses(WideRows.cut(filled, sign)).columns(sheet);
        List<Finding> found = new ArrayList<>(findings);
        filled = new WideRows(filled, sign, columns).mended(found);
        Talk talk = talk(filled, columns);
        int width = filled.stream().mapToInt(List::size).max().orElse(0);
        List<String> leftOut = leftOut(filled, columns);
        if (!leftOut.isEmpty()) {
            found.add(new Finding.ColumnsLeftOut(leftOut));
        }
        List<List<String>> body = columns.headed() ? filled.subList(1, filled.size()) : filled;
        Recognition.Table table = new Recognition.Table(
                sheets,
                padded(filled.getFirst(), width),
                body.stream().limit(SHOWN).map(r -> padded(r, width)).toList(),
                columns);
        return Paper.of(talk, encoding, "", found).with(new Paper.Extra(encodings, table, talk));
    }

    /// The names of columns in which something stands that nobody takes.
    private static List<String> leftOut(List<List<String>> rows, Columns columns) {
        List<String> names = new ArrayList<>();
        for (int i = 0; columns.headed() && i < rows.getFirst().size(); i++) {
            int column = i;
            boolean taken = column == columns.text()
                    || Stream.of(columns.speaker(), columns.start(), columns.end())
                            .anyMatch(c -> c != null && c == column);
            String name = Blank.collapse(cell(rows.getFirst(), i));
            if (!taken
                    && !name.isEmpty()
                    && rows.stream().skip(1).anyMatch(r -> !cell(r, column).isBlank())) {
                names.add(name);
            }
        }
        return names;
    }

    private static List<String> padded(List<String> row, int width) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < width; i++) {
            String cell = Blank.collapse(cell(row, i));
            cells.add(cell.length() <= 200 ? cell : cell.substring(0, 200) + "…");
        }
        return cells;
    }

    static String cell(List<String> row, @Nullable Integer column) {
        return column == null || column < 0 || column >= row.size() ? "" : row.get(column);
    }

    // --- what is said ----------------------------------------------------------------------------------------------

    private static Talk talk(List<List<String>> rows, Columns columns) {
        List<List<String>> body = columns.headed() ? rows.subList(1, rows.size()) : rows;
        List<Clock.Time> bare = new ArrayList<>();
        long letters = 0;
        int again = 0;
        String before = "";
        for (List<String> row : body) {
            letters += cell(row, columns.text()).length();
            String speaker = cell(row, columns.speaker()).strip();
            again += speaker.equals(before) || speaker.isEmpty() ? 1 : 0;
            before = speaker;
            for (Integer column : new Integer[] {columns.start(), columns.end()}) {
                Clock.Time time = Clock.of(cell(row, column));
                if (time != null && !time.known()) {
                    bare.add(time);
                }
            }
        }
        double unit = bare.isEmpty() ? 1000 : Clock.unit(bare, letters);
        List<Talk.Piece> pieces = new ArrayList<>();
        for (List<String> row : body) {
            Clock.Time start = Clock.of(cell(row, columns.start()));
            Clock.Time end = Clock.of(cell(row, columns.end()));
            pieces.add(new Talk.Piece(
                    cell(row, columns.speaker()).strip(),
                    start == null ? null : (Long) Clock.millis(start, unit),
                    end == null ? null : (Long) Clock.millis(end, unit),
                    cell(row, columns.text())));
        }
        List<String> names = rows.getFirst().stream().map(Table::key).toList();
        boolean whisper = names.equals(List.of("start", "end", "text"));
        boolean timed = columns.start() != null && (columns.speaker() == null || again * 2 > body.size());
        return new Talk(
                whisper ? Convention.WHISPER : Convention.TABLE,
                columns.headed() ? 0.95 : 0.7,
                pieces,
                timed,
                List.of());
    }
}
