package org.vielstimmig.reports;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.stream.Collectors;
import org.vielstimmig.i18n.Lang;
import org.vielstimmig.model.Report;

/// What CSV and the clipboard's table share: cells, numbers and quoting.
final class Separated {

    private final char separator;
    private final DecimalFormat numbers;

    /// @param lang decides the decimal sign, so that a spreadsheet of that language reads numbers as numbers
    Separated(char separator, Lang lang) {
        this.separator = separator;
        this.numbers = new DecimalFormat("0.##########", DecimalFormatSymbols.getInstance(lang.locale()));
    }

    String header(Report report) {
        return row(report.columns().stream()
                .map(c -> quoted(Formula.neutral(c.title())))
                .toList());
    }

    String row(Report report, int index) {
        return row(report.rows().get(index).stream().map(this::cell).toList());
    }

    private static String join(List<String> cells, char separator) {
        return cells.stream().collect(Collectors.joining(String.valueOf(separator)));
    }

    private String row(List<String> cells) {
        return join(cells, separator);
    }

    private String cell(Report.Cell cell) {
        Number number = cell.number();
        if (number != null && Double.isFinite(number.doubleValue())) {
            return quoted(numbers.format(number));
        }
        return quoted(Formula.neutral(Clean.text(cell.text())));
    }

    private String quoted(String text) {
        boolean needed = text.indexOf(separator) >= 0
                || text.indexOf('"') >= 0
                || text.indexOf('\n') >= 0
                || text.indexOf('\r') >= 0
                || text.indexOf('\t') >= 0
                || (!text.isEmpty() && (text.charAt(0) == ' ' || text.charAt(text.length() - 1) == ' '));
        return needed ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
