package org.vielstimmig.desktop.codebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.vielstimmig.desktop.kit.BalanceBar;
import org.vielstimmig.desktop.kit.FacetMark;
import org.vielstimmig.i18n.CodebookText;
import org.vielstimmig.i18n.Lang;
import org.vielstimmig.i18n.ReportText;
import org.vielstimmig.model.Code;
import org.vielstimmig.model.CodeId;
import org.vielstimmig.model.Report;
import org.vielstimmig.model.Report.Column.Kind;
import org.vielstimmig.store.Store;

/// The whole codebook as a table to be read on the screen: what decides about a code, side by side.
///
/// @param rows the codes in the order of the report's rows
record BookTable(Report report, List<CodeId> rows) {

    /// @param all whether every field gets a column, or only those that fit a window
    static BookTable of(Book book, Lang lang, boolean all) {
        List<Report.Column> columns = new ArrayList<>();
        columns.add(column("number", ReportText.NUMBER.in(lang), Kind.TEXT));
        columns.add(column("code", ReportText.CODE.in(lang), Kind.TEXT));
        columns.add(column("facet", ReportText.FACET.in(lang), Kind.TEXT));
        if (all) {
            columns.add(column("shortName", ReportText.SHORT_NAME.in(lang), Kind.TEXT));
        }
        columns.add(column("brief", ReportText.BRIEF.in(lang), Kind.LONG));
        if (all) {
            columns.add(column("definition", ReportText.DEFINITION.in(lang), Kind.LONG));
            columns.add(column("useWhen", ReportText.USE_WHEN.in(lang), Kind.LONG));
            columns.add(column("notWhen", ReportText.NOT_WHEN.in(lang), Kind.LONG));
            columns.add(column("rule", ReportText.RULE.in(lang), Kind.LONG));
            columns.add(column("origin", ReportText.ORIGIN.in(lang), Kind.TEXT));
        }
        columns.add(column("status", ReportText.STATUS.in(lang), Kind.TEXT));
        columns.add(column("anchors", CodebookText.COLUMN_ANCHORS.in(lang), Kind.NUMBER));
        columns.add(column("codings", CodebookText.COLUMN_CODINGS.in(lang), Kind.NUMBER));
        columns.add(column("interviews", ReportText.INTERVIEWS.in(lang), Kind.NUMBER));
        columns.add(column("hints", CodebookText.HINTS.in(lang), Kind.TEXT));

        Map<CodeId, String> numbers = new HashMap<>();
        List<List<Report.Cell>> rows = new ArrayList<>();
        List<CodeId> ids = new ArrayList<>();
        for (Code code : book.tree().inOrder()) {
            numbers.put(code.id(), number(book, code, numbers));
            rows.add(row(book, code, String.valueOf(numbers.get(code.id())), lang, all));
            ids.add(code.id());
        }
        String key = all ? "codebook.all" : "codebook.view";
        return new BookTable(new Report(key, ReportText.CODEBOOK.in(lang), columns, rows, List.of()), List.copyOf(ids));
    }

    private static Report.Column column(String key, String title, Kind kind) {
        return new Report.Column(key, title, kind);
    }

    private static String number(Book book, Code code, Map<CodeId, String> numbers) {
        Code parent = book.tree().parentOf(code);
        List<CodeId> siblings = book.tree().children(parent == null ? null : parent.id()).stream()
                .map(Code::id)
                .toList();
        String place = Integer.toString(siblings.indexOf(code.id()) + 1);
        return parent == null ? place : numbers.get(parent.id()) + "." + place;
    }

    private static List<Report.Cell> row(Book book, Code code, String number, Lang lang, boolean all) {
        Store.Count count = book.count(code.id());
        List<Report.Cell> cells = new ArrayList<>();
        cells.add(Report.Cell.of(number));
        cells.add(Report.Cell.of(code.name()));
        cells.add(Report.Cell.of(FacetMark.sign(code.facet()) + " "
                + BalanceBar.nameOf(code.facet()).in(lang)));
        if (all) {
            cells.add(Report.Cell.of(code.shortName()));
        }
        cells.add(Report.Cell.of(code.brief()));
        if (all) {
            cells.add(Report.Cell.of(code.definition()));
            cells.add(Report.Cell.of(code.useWhen()));
            cells.add(Report.Cell.of(notWhen(book, code)));
            cells.add(Report.Cell.of(code.rule()));
            cells.add(Report.Cell.of(ReportText.of(code.origin()).in(lang)));
        }
        cells.add(Report.Cell.of(ReportText.of(code.status()).in(lang)));
        cells.add(Report.Cell.of(code.anchors().size()));
        cells.add(Report.Cell.of(count.codings()));
        cells.add(Report.Cell.of(count.transcripts()));
        cells.add(Report.Cell.of(Quality.of(code, book.use(code.id())).stream()
                .map(q -> CodebookText.shortOf(q.name()).in(lang))
                .collect(Collectors.joining(", "))));
        return cells;
    }

    private static String notWhen(Book book, Code code) {
        List<String> lines = new ArrayList<>();
        if (!code.notWhen().isBlank()) {
            lines.add(code.notWhen());
        }
        code.notWhenSee().stream()
                .flatMap(id -> book.find(id).stream())
                .forEach(other -> lines.add("→ " + other.name()));
        return String.join("\n", lines);
    }
}
