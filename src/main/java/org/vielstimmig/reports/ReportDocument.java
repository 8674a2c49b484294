package org.vielstimmig.reports;

import org.vielstimmig.i18n.Lang;
import org.vielstimmig.model.Report;
import org.vielstimmig.reports.Document.Manner;
import org.vielstimmig.reports.Document.Part;

/// Any table as a document: title, the table, its notes below. Many columns turn the page on its side.
public final class ReportDocument {

    private static final int MOST_UPRIGHT = 6;

    private ReportDocument() {}

    /// @param date the day of the document in words of `lang`
    public static Document of(Report report, String project, String date, Lang lang) {
        var document = Document.titled(report.title(), lang.tag()).subtitle(project).date(date);
        if (report.columns().size() > MOST_UPRIGHT) {
            document.wide();
        }
        document.add(new Part.Table(report, false));
        report.notes().forEach(note -> document.paragraph(note, Manner.SMALL));
        return document.done();
    }
}
