package org.vielstimmig.transcripts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Rows of a table of text that have more cells than the others: somebody's words held the very sign that
/// stands between the cells. Nothing of them is lost.
final class WideRows {

    private final List<List<String>> rows;
    private final char sign;
    private final Columns columns;
    private final int width;

    /// @param sign 0 if cells cannot run over
    WideRows(List<List<String>> rows, char sign, Columns columns) {
        this.rows = rows;
        this.sign = sign;
        this.columns = columns;
        width = width(rows, columns.headed());
    }

    /// The rows without what runs over, to tell the columns by.
    static List<List<String>> cut(List<List<String>> rows, char sign) {
        int width = width(rows, true);
        return sign == 0 || width < 2
                ? rows
                : rows.stream()
                        .map(r -> r.size() <= width ? r : r.subList(0, width))
                        .toList();
    }

    /// As wide as the head, or as most rows are where those are wider.
    private static int width(List<List<String>> rows, boolean headed) {
        Map<Integer, Integer> counts = new HashMap<>();
        rows.forEach(r -> counts.merge(filled(r), 1, Integer::sum));
        int most = counts.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(0);
        int head = rows.isEmpty() ? 0 : filled(rows.getFirst());
        boolean usual = counts.getOrDefault(most, 0) * 2 > rows.size();
        return headed || !usual ? Math.max(head, usual ? most : 0) : most;
    }

    private static int filled(List<String> row) {
        int size = row.size();
        while (size > 0 && row.get(size - 1).isBlank()) {
            size--;
        }
        return size;
    }

    /// The rows with what ran over joined onto the words it belongs to.
    ///
    /// @param findings takes how many there were
    List<List<String>> mended(List<Finding> findings) {
        if (sign == 0 || width < 2 || columns.text() >= width) {
            return rows;
        }
        List<List<String>> mended = new ArrayList<>();
        Set<String> names = names();
        int joined = 0;
        int first = 0;
        for (int i = 0; i < rows.size(); i++) {
            List<String> row = rows.get(i);
            if (filled(row) <= width) {
                mended.add(row);
                continue;
            }
            first = joined++ == 0 ? i + 1 : first;
            mended.add(joined(row.subList(0, filled(row)), names));
        }
        if (joined > 0) {
            findings.add(new Finding.CellsJoined(joined, first));
        }
        return joined == 0 ? rows : mended;
    }

    private Set<String> names() {
        Set<String> names = new HashSet<>();
        for (List<String> row : rows) {
            if (filled(row) <= width) {
                names.add(Table.cell(row, columns.speaker()).strip());
            }
        }
        return names;
    }

    /// Where the columns behind the words fit again once the words are put together, they were cut there; else
    /// the rest goes behind the words.
    private List<String> joined(List<String> row, Set<String> names) {
        int text = columns.text();
        int more = row.size() - width;
        String between = String.valueOf(sign);
        List<String> inside = new ArrayList<>(row.subList(0, text));
        inside.add(String.join(between, row.subList(text, text + more + 1)));
        inside.addAll(row.subList(text + more + 1, row.size()));
        if (text == width - 1 || fits(inside, names)) {
            return inside;
        }
        List<String> behind = new ArrayList<>(row.subList(0, width));
        behind.set(text, row.get(text) + between + String.join(between, row.subList(width, row.size())));
        return behind;
    }

    private boolean fits(List<String> row, Set<String> names) {
        Integer start = columns.start();
        Integer end = columns.end();
        boolean clocked = start != null && start > columns.text() || end != null && end > columns.text();
        boolean speaker = columns.speaker() == null
                || clocked
                || names.contains(Table.cell(row, columns.speaker()).strip());
        return speaker && isTime(row, start) && isTime(row, end);
    }

    private static boolean isTime(List<String> row, @Nullable Integer column) {
        return column == null || Table.cell(row, column).isBlank() || Clock.of(Table.cell(row, column)) != null;
    }
}
