package org.vielstimmig.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vielstimmig.i18n.Lang;
import org.vielstimmig.i18n.ReportText;
import org.vielstimmig.model.Audience;
import org.vielstimmig.model.Item;
import org.vielstimmig.model.LocalText;
import org.vielstimmig.model.Report;
import org.vielstimmig.model.Report.Cell;
import org.vielstimmig.model.Report.Column;
import org.vielstimmig.model.Report.Column.Kind;
import org.vielstimmig.reports.Document.Field;
import org.vielstimmig.reports.Document.Manner;
import org.vielstimmig.reports.Document.Part;

/// Where every question comes from: wording per audience and language, codes with definitions, passages,
/// rationale, version. For the team and its reviewers; it holds quotes and never goes to respondents.
public final class TraceDocument {

    private TraceDocument() {}

    /// @param date the day of the document in words of `lang`
    public static Document of(String project, List<TraceEntry> entries, String date, Lang lang) {
        var document = Document.titled(ReportText.TRACE.in(lang), lang.tag())
                .subtitle(project)
                .date(date)
                .note(ReportText.ITEMS_COUNT.in(lang, entries.size()))
                .note(ReportText.TRACE_PURPOSE.in(lang))
                .cover()
                .contents();
        String block = "";
        for (TraceEntry entry : entries) {
            if (!entry.block().equals(block)) {
                block = entry.block();
                document.heading(1, "", block);
            }
            item(document, entry, lang);
        }
        return document.done();
    }

    private static void item(Document.Builder document, TraceEntry entry, Lang lang) {
        Item item = entry.item();
        document.heading(2, item.exportCode(), firstWording(entry, lang));
        document.paragraph(
                Stream.of(
                                ReportText.of(item.kind()).in(lang),
                                ReportText.of(item.state()).in(lang),
                                ReportText.VERSION.in(lang) + " " + item.version())
                        .collect(Collectors.joining(" · ")),
                Manner.SMALL);
        List<Field> fields = new ArrayList<>();
        for (Audience audience : entry.audiences()) {
            for (Map.Entry<String, String> wording :
                    item.wordingFor(audience.id()).byLanguage().entrySet()) {
                fields.add(
                        new Field(ReportText.WORDING.in(lang, audience.key(), wording.getKey()), wording.getValue()));
            }
        }
        add(fields, ReportText.HELP, text(item.help(), lang), lang);
        add(fields, ReportText.SCALE, scale(entry, lang), lang);
        add(fields, ReportText.OPTIONS, options(item, lang), lang);
        add(fields, ReportText.RATIONALE, item.rationale(), lang);
        document.add(new Part.Fields(fields));
        for (TraceEntry.TracedCode code : entry.codes()) {
            String rest = String.join(" / ", code.path())
                    + " · "
                    + ReportText.INTERVIEWS_COUNT.in(lang, code.interviews())
                    + (code.definition().isBlank() ? "" : "\n" + code.definition());
            document.add(
                    new Part.FacetLine(code.facet(), ReportText.of(code.facet()).in(lang), rest));
        }
        for (Passage passage : entry.passages()) {
            document.add(new Part.Quote(passage.text(), passage.source(lang), ""));
        }
        if (entry.codes().isEmpty() && entry.passages().isEmpty()) {
            document.paragraph(ReportText.NO_EVIDENCE.in(lang), Manner.SMALL);
        }
    }

    /// The same as a table, one row per item.
    public static Report report(List<TraceEntry> entries, Lang lang) {
        List<Column> columns = List.of(
                new Column("item", ReportText.ITEM.in(lang), Kind.TEXT),
                new Column("block", ReportText.BLOCK.in(lang), Kind.TEXT),
                new Column("kind", ReportText.FORM.in(lang), Kind.TEXT),
                new Column("wording", ReportText.WORDINGS.in(lang), Kind.LONG),
                new Column("scale", ReportText.SCALE.in(lang), Kind.TEXT),
                new Column("options", ReportText.OPTIONS.in(lang), Kind.LONG),
                new Column("codes", ReportText.RESTS_ON.in(lang), Kind.LONG),
                new Column("evidence", ReportText.EVIDENCE.in(lang), Kind.QUOTE),
                new Column("rationale", ReportText.RATIONALE.in(lang), Kind.LONG),
                new Column("state", ReportText.STATUS.in(lang), Kind.TEXT),
                new Column("version", ReportText.VERSION.in(lang), Kind.NUMBER));
        List<List<Cell>> rows = new ArrayList<>();
        for (TraceEntry entry : entries) {
            Item item = entry.item();
            rows.add(List.of(
                    Cell.of(item.exportCode()),
                    Cell.of(entry.block()),
                    Cell.of(ReportText.of(item.kind()).in(lang)),
                    Cell.of(wordings(entry)),
                    Cell.of(scale(entry, lang)),
                    Cell.of(options(item, lang)),
                    Cell.of(codes(entry, lang)),
                    Cell.of(entry.passages().stream()
                            .map(p -> lang.quoted(p.text()) + " (" + p.source(lang) + ")")
                            .collect(Collectors.joining("\n"))),
                    Cell.of(item.rationale()),
                    Cell.of(ReportText.of(item.state()).in(lang)),
                    Cell.of(item.version())));
        }
        return new Report(
                "trace", ReportText.TRACE.in(lang), columns, rows, List.of(ReportText.TRACE_PURPOSE.in(lang)));
    }

    private static String firstWording(TraceEntry entry, Lang lang) {
        return entry.audiences().stream()
                .map(a -> text(entry.item().wordingFor(a.id()), lang))
                .filter(t -> !t.isBlank())
                .findFirst()
                .orElse("");
    }

    private static String wordings(TraceEntry entry) {
        List<String> lines = new ArrayList<>();
        for (Audience audience : entry.audiences()) {
            entry.item()
                    .wordingFor(audience.id())
                    .byLanguage()
                    .forEach((language, text) -> lines.add(audience.key() + " (" + language + "): " + text));
        }
        return String.join("\n", lines);
    }

    private static String codes(TraceEntry entry, Lang lang) {
        return entry.codes().stream()
                .map(c -> CodebookReport.path(c.path()) + " ("
                        + ReportText.of(c.facet()).in(lang) + ")"
                        + (c.definition().isBlank() ? "" : ": " + c.definition()))
                .collect(Collectors.joining("\n"));
    }

    private static String scale(TraceEntry entry, Lang lang) {
        var scale = entry.scale();
        if (scale == null) {
            return "";
        }
        return Stream.concat(scale.points().stream(), scale.residual().stream())
                .map(p -> p.value() + " = " + text(p.label(), lang))
                .collect(Collectors.joining("\n"));
    }

    private static String options(Item item, Lang lang) {
        List<String> lines = new ArrayList<>();
        item.options().forEach(o -> lines.add(o.code() + " = " + text(o.text(), lang)));
        if (item.other()) {
            lines.add(ReportText.OTHER.in(lang) + " …");
        }
        return String.join("\n", lines);
    }

    private static void add(List<Field> fields, ReportText label, String text, Lang lang) {
        if (!text.isBlank()) {
            fields.add(new Field(label.in(lang), text));
        }
    }

    private static String text(LocalText text, Lang lang) {
        return text.inOrAny(lang.tag());
    }
}
