package org.vielstimmig.reports;

import java.util.ArrayList;
import java.util.List;
import org.vielstimmig.i18n.Lang;
import org.vielstimmig.model.Report;
import org.vielstimmig.reports.Document.Manner;
import org.vielstimmig.reports.Document.Part;

/// Any table as a document: title, the table, its notes below. Many columns turn the page on its side; empty
/// ones and ids are left out.
public final class ReportDocument {

    private static final int MOST_UPRIGHT = 6;

    private ReportDocument() {}

    /// @param date the day of the document in words of `lang`
    public static Document of(Report report, String project, String date, Lang lang) {
        var document =
                Document.titled(report.title(), lang.tag()).subtitle(project).date(date);
        Report readable = readable(report);
        if (readable.columns().size() > MOST_UPRIGHT) {
            document.wide();
        }
        document.add(new Part.Table(readable, false));
        report.notes().forEach(note -> document.paragraph(note, Manner.SMALL));
        return document.done();
    }

    /// Without what is there for programs only, and without columns that say nothing.
    private static Report readable(Report report) {
        List<Integer> kept = new ArrayList<>();
        for (int c = 0; c < report.columns().size(); c++) {
            int column = c;
            boolean says = report.rows().stream()
                    .anyMatch(r -> column < r.size() && !r.get(column).text().isBlank());
            if (!report.columns().get(c).key().equals("id")
                    && (says || report.rows().isEmpty())) {
                kept.add(c);
            }
        }
        List<List<Report.Cell>> rows = new ArrayList<>();
        for (List<Report.Cell> row : report.rows()) {
            rows.add(kept.stream()
                    .map(c -> c < row.size() ? row.get(c) : Report.Cell.of(""))
                    .toList());
        }
        return new Report(
                report.key(),
                report.title(),
                kept.stream().map(c -> report.columns().get(c)).toList(),
                rows,
                report.notes());
    }
}
