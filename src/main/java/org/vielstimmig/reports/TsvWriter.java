package org.vielstimmig.reports;

import java.util.ArrayList;
import java.util.List;
import org.vielstimmig.i18n.Lang;
import org.vielstimmig.model.Report;

/// A report as the text that spreadsheets and word processors take from the clipboard: cells between tabs,
/// lines ending in `\n`, cells with line breaks in quotation marks. Formulas are neutralised as in [CsvWriter].
public final class TsvWriter {

    private TsvWriter() {}

    /// All rows, with a header.
    public static String text(Report report, Lang lang) {
        List<Integer> all = new ArrayList<>();
        for (int i = 0; i < report.rows().size(); i++) {
            all.add(i);
        }
        return text(report, all, lang);
    }

    /// Some rows by their index, in the order given, with a header.
    public static String text(Report report, List<Integer> rows, Lang lang) {
        var separated = new Separated('\t', lang);
        var out = new StringBuilder(separated.header(report)).append('\n');
        rows.forEach(row -> out.append(separated.row(report, row)).append('\n'));
        return out.toString();
    }
}
