package org.vielstimmig.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.vielstimmig.i18n.Lang;
import org.vielstimmig.i18n.ReportText;
import org.vielstimmig.model.Anchor;
import org.vielstimmig.model.Code;
import org.vielstimmig.model.CodeId;
import org.vielstimmig.model.Report;
import org.vielstimmig.model.Report.Column.Kind;

/// The codebook as a table: one row per code, every field a column. Nothing is cut.
public final class CodebookReport {

    /// The columns, in their order.
    public enum Field {
        ID("id", ReportText.ID, Kind.TEXT),
        NUMBER("number", ReportText.NUMBER, Kind.TEXT),
        PATH("path", ReportText.PATH, Kind.TEXT),
        NAME("name", ReportText.CODE, Kind.TEXT),
        SHORT_NAME("shortName", ReportText.SHORT_NAME, Kind.TEXT),
        FACET("facet", ReportText.FACET, Kind.TEXT),
        COLOR("color", ReportText.COLOR, Kind.TEXT),
        BRIEF("brief", ReportText.BRIEF, Kind.LONG),
        DEFINITION("definition", ReportText.DEFINITION, Kind.LONG),
        USE_WHEN("useWhen", ReportText.USE_WHEN, Kind.LONG),
        NOT_WHEN("notWhen", ReportText.NOT_WHEN, Kind.LONG),
        SEE_INSTEAD("notWhenSee", ReportText.SEE_INSTEAD, Kind.TEXT),
        RULE("rule", ReportText.RULE, Kind.LONG),
        ANCHORS("anchors", ReportText.ANCHORS, Kind.QUOTE),
        ORIGIN("origin", ReportText.ORIGIN, Kind.TEXT),
        STATUS("status", ReportText.STATUS, Kind.TEXT),
        MEMO("memo", ReportText.MEMO, Kind.LONG),
        CODINGS("codings", ReportText.CODINGS, Kind.NUMBER),
        INTERVIEWS("interviews", ReportText.INTERVIEWS, Kind.NUMBER);

        private final String key;
        private final ReportText title;
        private final Kind kind;

        Field(String key, ReportText title, Kind kind) {
            this.key = key;
            this.title = title;
            this.kind = kind;
        }

        /// Names the column for programs.
        public String key() {
            return key;
        }

        public String title(Lang lang) {
            return title.in(lang);
        }
    }

    private CodebookReport() {}

    public static Report of(Codebook book) {
        Lang lang = book.lang();
        List<Report.Column> columns = new ArrayList<>();
        for (Field field : Field.values()) {
            columns.add(new Report.Column(field.key(), field.title(lang), field.kind));
        }
        Map<CodeId, String> numbers = book.numbers();
        List<List<Report.Cell>> rows = new ArrayList<>();
        for (CodebookEntry entry : book.entries()) {
            List<Report.Cell> row = new ArrayList<>();
            for (Field field : Field.values()) {
                row.add(cell(field, book, entry, numbers));
            }
            rows.add(row);
        }
        return new Report("codebook", ReportText.CODEBOOK.in(lang), columns, rows, notes(book));
    }

    /// Names from the top joined by `/`; a `/` inside a name is written `\/`.
    public static String path(List<String> names) {
        return names.stream().map(name -> name.replace("/", "\\/")).collect(Collectors.joining("/"));
    }

    private static Report.Cell cell(Field field, Codebook book, CodebookEntry entry, Map<CodeId, String> numbers) {
        Code code = entry.code();
        Lang lang = book.lang();
        return switch (field) {
            case ID -> Report.Cell.of(code.id().value().toString());
            case NUMBER -> Report.Cell.of(String.valueOf(numbers.get(code.id())));
            case PATH -> Report.Cell.of(path(entry.path()));
            case NAME -> Report.Cell.of(code.name());
            case SHORT_NAME -> Report.Cell.of(code.shortName());
            case FACET -> Report.Cell.of(ReportText.of(code.facet()).in(lang));
            case COLOR -> Report.Cell.of(code.color());
            case BRIEF -> Report.Cell.of(code.brief());
            case DEFINITION -> Report.Cell.of(code.definition());
            case USE_WHEN -> Report.Cell.of(code.useWhen());
            case NOT_WHEN -> Report.Cell.of(code.notWhen());
            case SEE_INSTEAD -> Report.Cell.of(seeInstead(book, code));
            case RULE -> Report.Cell.of(code.rule());
            case ANCHORS -> Report.Cell.of(anchors(entry, lang));
            case ORIGIN -> Report.Cell.of(ReportText.of(code.origin()).in(lang));
            case STATUS -> Report.Cell.of(ReportText.of(code.status()).in(lang));
            case MEMO -> Report.Cell.of(entry.memo());
            case CODINGS -> Report.Cell.of(entry.codings());
            case INTERVIEWS -> Report.Cell.of(entry.interviews());
        };
    }

    private static String seeInstead(Codebook book, Code code) {
        return book.entries().stream()
                .filter(other -> code.notWhenSee().contains(other.code().id()))
                .map(other -> path(other.path()))
                .collect(Collectors.joining("\n"));
    }

    private static String anchors(CodebookEntry entry, Lang lang) {
        List<String> lines = new ArrayList<>();
        for (CodebookEntry.Example example : entry.anchors()) {
            String kind = example.kind() == Anchor.Kind.TYPICAL
                    ? ""
                    : " [" + ReportText.of(example.kind()).in(lang) + "]";
            lines.add(lang.quoted(example.passage().text()) + " ("
                    + example.passage().source(lang) + ")" + kind);
        }
        return String.join("\n", lines);
    }

    private static List<String> notes(Codebook book) {
        Lang lang = book.lang();
        List<String> notes = new ArrayList<>();
        notes.add(book.project());
        notes.add(ReportText.AS_OF.in(lang, book.date()));
        notes.add(book.stateWords());
        notes.add(ReportText.HOW_COUNTS.in(lang));
        return notes;
    }
}
