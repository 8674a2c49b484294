package org.vielstimmig.desktop.kit;

import java.util.List;
import java.util.stream.Collectors;
import org.vielstimmig.model.Report;

/// A report as tab-separated lines, the form in which spreadsheets take tables from the clipboard.
final class Tsv {

    private Tsv() {}

    static String of(List<Report.Column> columns, List<List<Report.Cell>> rows) {
        StringBuilder lines = new StringBuilder();
        lines.append(columns.stream().map(column -> field(column.title())).collect(Collectors.joining("\t")))
                .append('\n');
        for (List<Report.Cell> row : rows) {
            lines.append(row.stream().map(cell -> field(cell.text())).collect(Collectors.joining("\t")))
                    .append('\n');
        }
        return lines.toString();
    }

    /// Quoted only where a tab, a line end or a quote would break the table.
    static String field(String text) {
        boolean plain = text.chars().noneMatch(c -> c == '\t' || c == '\n' || c == '\r' || c == '"');
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
