package org.vielstimmig.reports;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.vielstimmig.i18n.Lang;
import org.vielstimmig.i18n.ReportText;
import org.vielstimmig.model.Report;
import org.vielstimmig.model.Report.Cell;
import org.vielstimmig.model.Report.Column;
import org.vielstimmig.model.Report.Column.Kind;

/// Coded passages as a table, one row per coding, in the order given.
public final class QuotesReport {

    private QuotesReport() {}

    /// @param title what was asked for: a code's path, or empty for all passages
    /// @param zone  where the reader's clock stands
    public static Report of(String title, List<Passage> passages, Lang lang, ZoneId zone) {
        boolean around = passages.stream().anyMatch(p -> !p.around().equals(Passage.Around.NONE));
        List<Column> columns = new ArrayList<>(List.of(
                new Column("code", ReportText.CODE.in(lang), Kind.TEXT),
                new Column("facet", ReportText.FACET.in(lang), Kind.TEXT),
                new Column("text", ReportText.PASSAGE.in(lang), Kind.QUOTE),
                new Column("interview", ReportText.INTERVIEW.in(lang), Kind.TEXT),
                new Column("group", ReportText.GROUP.in(lang), Kind.TEXT),
                new Column("turn", ReportText.TURN.in(lang), Kind.TEXT),
                new Column("line", ReportText.LINE.in(lang), Kind.TEXT),
                new Column("time", ReportText.TIME.in(lang), Kind.TEXT),
                new Column("speaker", ReportText.SPEAKER.in(lang), Kind.TEXT),
                new Column("coder", ReportText.CODER.in(lang), Kind.TEXT),
                new Column("weight", ReportText.WEIGHT.in(lang), Kind.NUMBER),
                new Column("memo", ReportText.MEMO.in(lang), Kind.LONG),
                new Column("created", ReportText.CREATED.in(lang), Kind.DATE),
                new Column("id", ReportText.ID.in(lang), Kind.TEXT)));
        if (around) {
            columns.add(new Column("question", ReportText.QUESTION_BEFORE.in(lang), Kind.LONG));
            columns.add(new Column("before", ReportText.BEFORE_IT.in(lang), Kind.LONG));
            columns.add(new Column("after", ReportText.AFTER_IT.in(lang), Kind.LONG));
        }
        List<List<Cell>> rows = new ArrayList<>();
        for (Passage passage : passages) {
            List<Cell> row = new ArrayList<>(List.of(
                    Cell.of(CodebookReport.path(passage.code())),
                    Cell.of(ReportText.of(passage.facet()).in(lang)),
                    Cell.of(passage.text()),
                    Cell.of(passage.interview()),
                    Cell.of(passage.group()),
                    turn(passage),
                    Cell.of(passage.lines()),
                    Cell.of(passage.time()),
                    Cell.of(passage.speaker()),
                    Cell.of(passage.coder()),
                    passage.weight() == null ? Cell.of("") : Cell.of(passage.weight()),
                    Cell.of(passage.memo()),
                    Cell.of(passage.created().atZone(zone).toLocalDate().toString()),
                    Cell.of(passage.coding().value().toString())));
            if (around) {
                row.add(Cell.of(passage.around().question()));
                row.add(Cell.of(passage.around().before()));
                row.add(Cell.of(passage.around().after()));
            }
            rows.add(row);
        }
        String name = ReportText.PASSAGES.in(lang) + (title.isBlank() ? "" : ": " + title);
        return new Report(
                "passages",
                name,
                columns,
                rows,
                List.of(ReportText.PASSAGES_COUNT.in(lang, passages.size()), ReportText.PASSAGES_PERSONAL.in(lang)));
    }

    private static Cell turn(Passage passage) {
        return passage.turn() > 0 && passage.lastTurn() <= passage.turn()
                ? Cell.of(passage.turn())
                : Cell.of(passage.turns());
    }
}
