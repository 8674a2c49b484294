package org.vielstimmig.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.vielstimmig.i18n.Lang;
import org.vielstimmig.i18n.ReportText;
import org.vielstimmig.model.Code;
import org.vielstimmig.model.CodeId;
import org.vielstimmig.model.Facet;
import org.vielstimmig.model.Report;
import org.vielstimmig.reports.Document.Field;
import org.vielstimmig.reports.Document.Manner;
import org.vielstimmig.reports.Document.Part;

/// The codebook to read and to hand in: title page, contents, an overview of all codes, then one section per
/// code with the fields that are filled and its anchor examples.
public final class CodebookDocument {

    private static final int DEEPEST = 3;

    private final Codebook book;
    private final Lang lang;
    private final Map<CodeId, String> numbers;

    private CodebookDocument(Codebook book) {
        this.book = book;
        this.lang = book.lang();
        this.numbers = book.numbers();
    }

    public static Document of(Codebook book) {
        return new CodebookDocument(book).build();
    }

    private Document build() {
        var document = Document.titled(ReportText.CODEBOOK.in(lang), lang.tag())
                .subtitle(book.project())
                .date(book.date())
                .cover()
                .contents();
        document.note(book.stateWords());
        document.note(ReportText.CODES_COUNT.in(lang, book.entries().size()) + " · " + codingsOfAll());
        overview(document);
        document.add(new Part.PageBreak());
        book.entries().forEach(entry -> section(document, entry));
        return document.done();
    }

    private String codingsOfAll() {
        int codings = book.entries().stream().mapToInt(CodebookEntry::codings).sum();
        return ReportText.CODINGS_COUNT.in(lang, codings);
    }

    private void overview(Document.Builder document) {
        document.heading(1, "", ReportText.OVERVIEW.in(lang));
        document.add(new Part.Table(overviewTable(), false));
        document.heading(2, "", ReportText.HOW_TO_READ.in(lang));
        document.paragraph(ReportText.HOW_NUMBERS.in(lang), Manner.BODY);
        document.paragraph(ReportText.HOW_FACETS.in(lang), Manner.BODY);
        for (Facet facet : Facet.values()) {
            long count = book.entries().stream()
                    .filter(e -> e.code().facet() == facet)
                    .count();
            document.add(
                    new Part.FacetLine(facet, ReportText.of(facet).in(lang), ReportText.CODES_COUNT.in(lang, count)));
        }
        document.paragraph(ReportText.HOW_COUNTS.in(lang), Manner.BODY);
        if (book.entries().stream().anyMatch(e -> !e.anchors().isEmpty())) {
            document.paragraph(ReportText.HOW_ANCHORS.in(lang), Manner.BODY);
        }
    }

    private Report overviewTable() {
        List<Report.Column> columns = List.of(
                new Report.Column("number", ReportText.NUMBER.in(lang), Report.Column.Kind.TEXT),
                new Report.Column("code", ReportText.CODE.in(lang), Report.Column.Kind.TEXT),
                new Report.Column("facet", ReportText.FACET.in(lang), Report.Column.Kind.TEXT),
                new Report.Column("brief", ReportText.BRIEF.in(lang), Report.Column.Kind.LONG),
                new Report.Column("codings", ReportText.CODINGS.in(lang), Report.Column.Kind.NUMBER),
                new Report.Column("interviews", ReportText.INTERVIEWS.in(lang), Report.Column.Kind.NUMBER));
        List<List<Report.Cell>> rows = new ArrayList<>();
        for (CodebookEntry entry : book.entries()) {
            Code code = entry.code();
            rows.add(List.of(
                    Report.Cell.of(number(code)),
                    Report.Cell.of(code.name()),
                    Report.Cell.of(Palette.cell(
                            code.facet(), ReportText.of(code.facet()).in(lang))),
                    Report.Cell.of(code.brief()),
                    Report.Cell.of(entry.codings()),
                    Report.Cell.of(entry.interviews())));
        }
        return new Report("overview", ReportText.OVERVIEW.in(lang), columns, rows, List.of());
    }

    private void section(Document.Builder document, CodebookEntry entry) {
        Code code = entry.code();
        int level = Math.clamp(entry.path().size(), 1, DEEPEST);
        document.heading(level, number(code), code.name());
        document.add(
                new Part.FacetLine(code.facet(), ReportText.of(code.facet()).in(lang), facts(entry)));
        List<Field> fields = new ArrayList<>();
        add(fields, ReportText.PATH, isDeep(entry) ? String.join(" / ", entry.path()) : "");
        add(fields, ReportText.SHORT_NAME, code.shortName());
        add(fields, ReportText.BRIEF, code.brief());
        add(fields, ReportText.DEFINITION, code.definition());
        add(fields, ReportText.USE_WHEN, code.useWhen());
        add(fields, ReportText.NOT_WHEN, notWhen(code));
        add(fields, ReportText.RULE, code.rule());
        add(fields, ReportText.MEMO, entry.memo());
        boolean saysNothing = fields.size() == (isDeep(entry) ? 1 : 0);
        if (!fields.isEmpty()) {
            document.add(new Part.Fields(fields));
        }
        if (saysNothing && entry.anchors().isEmpty()) {
            document.paragraph(ReportText.NOTHING_SAID.in(lang), Manner.SMALL);
        }
        for (CodebookEntry.Example example : entry.anchors()) {
            document.add(new Part.Quote(
                    example.passage().text(),
                    example.passage().source(lang),
                    ReportText.of(example.kind()).in(lang)));
        }
    }

    /// Below the levels that headings can show, the number alone no longer says where one is.
    private static boolean isDeep(CodebookEntry entry) {
        return entry.path().size() >= DEEPEST;
    }

    private String facts(CodebookEntry entry) {
        Code code = entry.code();
        String counts = ReportText.CODINGS_COUNT.in(lang, entry.codings());
        if (entry.codings() > 0) {
            counts = ReportText.CODINGS_IN.in(lang, counts, ReportText.INTERVIEWS_COUNT.in(lang, entry.interviews()));
        }
        return String.join(
                " · ",
                ReportText.of(code.origin()).in(lang),
                ReportText.of(code.status()).in(lang),
                counts);
    }

    private String notWhen(Code code) {
        List<String> lines = new ArrayList<>();
        if (!code.notWhen().isBlank()) {
            lines.add(code.notWhen());
        }
        lines.addAll(book.seeInstead(code, numbers));
        return String.join("\n", lines);
    }

    private void add(List<Field> fields, ReportText label, String text) {
        if (!text.isBlank()) {
            fields.add(new Field(label.in(lang), text));
        }
    }

    private String number(Code code) {
        return Objects.requireNonNullElse(numbers.get(code.id()), "");
    }
}
