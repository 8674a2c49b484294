package org.vielstimmig.project;

import java.util.ArrayList;
import java.util.List;
import org.vielstimmig.i18n.Lang;
import org.vielstimmig.i18n.ProblemText;
import org.vielstimmig.i18n.VariableText;
import org.vielstimmig.model.Report;
import org.vielstimmig.model.Transcript;
import org.vielstimmig.model.Variable;
import org.vielstimmig.store.Snapshot;

/// Facts recorded for every transcript, as a table.
public final class Variables {

    private final Session session;

    public Variables(Session session) {
        this.session = session;
    }

    /// One row per transcript, one column per variable.
    public Report report(Lang lang) {
        Snapshot snapshot = session.snapshot();
        List<Report.Column> columns = new ArrayList<>();
        columns.add(new Report.Column("transcript", ProblemText.TRANSCRIPT.in(lang), Report.Column.Kind.TEXT));
        columns.add(new Report.Column("group", VariableText.GROUP.in(lang), Report.Column.Kind.TEXT));
        columns.add(new Report.Column("date", VariableText.DATE.in(lang), Report.Column.Kind.DATE));
        for (Variable variable : snapshot.variables()) {
            columns.add(new Report.Column(
                    variable.id().toString(),
                    variable.name(),
                    variable.kind() == Variable.Kind.NUMBER ? Report.Column.Kind.NUMBER : Report.Column.Kind.TEXT));
        }
        List<List<Report.Cell>> rows = new ArrayList<>();
        for (Transcript transcript : snapshot.transcripts()) {
            List<Report.Cell> row = new ArrayList<>();
            row.add(Report.Cell.of(transcript.title()));
            row.add(Report.Cell.of(transcript.group()));
            String date = transcript.date();
            row.add(Report.Cell.of(date == null ? "" : date));
            for (Variable variable : snapshot.variables()) {
                row.add(Report.Cell.of(transcript.values().getOrDefault(variable.id(), "")));
            }
            rows.add(row);
        }
        return new Report("variables", VariableText.TITLE.in(lang), columns, rows, List.of());
    }
}
