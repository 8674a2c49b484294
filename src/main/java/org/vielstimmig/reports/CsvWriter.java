package org.vielstimmig.reports;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.vielstimmig.i18n.Lang;
import org.vielstimmig.model.ProblemException;
import org.vielstimmig.model.Report;

/// A report as CSV: UTF-8 with a byte order mark (Excel needs it), quoted after RFC 4180, lines ending in CRLF.
///
/// German files separate by `;` and write a decimal comma, English ones by `,` with a point: that is what the
/// spreadsheets of either language open without asking. A text that a spreadsheet would run as a formula
/// (beginning with `=`, `+`, `-`, `@`, tab or a line break) gets an apostrophe in front; numbers do not. A
/// report's notes have no place in CSV and are left out.
public final class CsvWriter {

    private static final char MARK = '\uFEFF';

    private CsvWriter() {}

    /// @throws ProblemException if the file cannot be written; what was there before stays
    public static void write(Report report, Lang lang, Path target) {
        AtomicFile.write(target, out -> write(report, lang, out));
    }

    static void write(Report report, Lang lang, OutputStream out) throws IOException {
        var separated = new Separated(lang == Lang.DE ? ';' : ',', lang);
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(MARK);
        writer.write(separated.header(report) + "\r\n");
        for (int i = 0; i < report.rows().size(); i++) {
            writer.write(separated.row(report, i) + "\r\n");
        }
        writer.flush();
    }
}
