package org.vielstimmig.reports;

import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import org.vielstimmig.i18n.ReportText;
import org.vielstimmig.model.Facet;
import org.vielstimmig.model.ProblemException;
import org.vielstimmig.model.Report;
import org.vielstimmig.reports.Document.Part;

/// A document as one HTML file that needs nothing beside it and asks no server: readable in every browser,
/// printable on A4. Every text is escaped.
public final class HtmlWriter {

    private final Document document;
    private final StringBuilder out = new StringBuilder(1 << 14);
    private int headings;

    private HtmlWriter(Document document) {
        this.document = document;
    }

    /// @throws ProblemException if the file cannot be written; what was there before stays
    public static void write(Document document, Path target) {
        AtomicFile.write(target, stream -> {
            Writer writer = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
            writer.write(text(document));
            writer.flush();
        });
    }

    public static String text(Document document) {
        return new HtmlWriter(document).build();
    }

    private String build() {
        out.append("<!DOCTYPE html>\n<html lang=\"")
                .append(escaped(document.language()))
                .append(document.rightToLeft() ? "\" dir=\"rtl\">\n" : "\">\n")
                .append("<head>\n<meta charset=\"utf-8\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>")
                .append(escaped(document.title()))
                .append("</title>\n<style>\n")
                .append(HtmlStyle.css(document.wide()))
                .append("</style>\n</head>\n<body>\n");
        title();
        if (document.contents() && !document.headings().isEmpty()) {
            contents();
        }
        out.append("<main>\n");
        document.parts().forEach(this::part);
        return out.append("</main>\n</body>\n</html>\n").toString();
    }

    private void title() {
        out.append(document.cover() ? "<header class=\"cover\">\n" : "<header>\n");
        element("h1", "title", document.title());
        if (!document.subtitle().isBlank()) {
            element("p", "subtitle", document.subtitle());
        }
        if (!document.date().isBlank()) {
            element("p", "note", document.date());
        }
        document.notes().forEach(note -> element("p", "note", note));
        out.append("</header>\n");
    }

    private void contents() {
        out.append("<nav>\n");
        element("h2", "contents", ReportText.CONTENTS.in(document.lang()));
        int index = 0;
        for (Part.Heading heading : document.headings()) {
            out.append("<p class=\"toc toc")
                    .append(heading.level())
                    .append("\"><a href=\"#h")
                    .append(index++)
                    .append("\">")
                    .append(numbered(heading))
                    .append("</a></p>\n");
        }
        out.append("</nav>\n");
    }

    private void part(Part part) {
        switch (part) {
            case Part.Heading heading -> {
                int level = heading.level() + 1;
                out.append("<h%d id=\"h%d\">".formatted(level, headings++))
                        .append(numbered(heading))
                        .append("</h%d>\n".formatted(level));
            }
            case Part.Paragraph text -> element("p", text.manner().name().toLowerCase(Locale.ROOT), text.text());
            case Part.FacetLine line ->
                out.append("<p class=\"facts\">")
                        .append(facet(line.facet(), " " + line.word()))
                        .append(line.rest().isBlank() ? "" : " · " + escaped(line.rest()))
                        .append("</p>\n");
            case Part.Fields fields -> {
                out.append("<dl>\n");
                fields.fields()
                        .forEach(f -> out.append("<div><dt>")
                                .append(escaped(f.label()))
                                .append("</dt><dd>")
                                .append(escaped(f.text()))
                                .append("</dd></div>\n"));
                out.append("</dl>\n");
            }
            case Part.Quote quote -> quote(quote);
            case Part.Table table -> table(table);
            case Part.Box box -> {
                out.append("<aside>\n");
                element("p", "box", box.title());
                box.lines().forEach(line -> element("p", "body", line));
                out.append("</aside>\n");
            }
            case Part.Question question -> question(question);
            case Part.PageBreak any -> out.append("<div class=\"break\"></div>\n");
        }
    }

    private void quote(Part.Quote quote) {
        out.append("<figure><blockquote>")
                .append(escaped(document.lang().quoted(quote.text())))
                .append("</blockquote>");
        if (!quote.tag().isBlank() || !quote.source().isBlank()) {
            out.append("<figcaption>");
            if (!quote.tag().isBlank()) {
                out.append("<b>").append(escaped(quote.tag())).append("</b>");
                out.append(quote.source().isBlank() ? "" : " · ");
            }
            out.append(escaped(quote.source())).append("</figcaption>");
        }
        out.append("</figure>\n");
    }

    private void table(Part.Table table) {
        Report report = table.report();
        out.append("<table>\n");
        if (table.titled()) {
            element("caption", "caption", report.title());
        }
        out.append("<thead><tr>");
        report.columns()
                .forEach(c -> out.append("<th scope=\"col\" class=\"")
                        .append(kind(c))
                        .append("\">")
                        .append(escaped(c.title()))
                        .append("</th>"));
        out.append("</tr></thead>\n<tbody>\n");
        for (var row : report.rows()) {
            out.append("<tr>");
            for (int c = 0; c < report.columns().size(); c++) {
                String text = c < row.size() ? row.get(c).text() : "";
                Facet facet = Palette.facetOf(text);
                out.append("<td class=\"")
                        .append(kind(report.columns().get(c)))
                        .append("\">")
                        .append(facet == null ? escaped(text) : facet(facet, text.substring(1)))
                        .append("</td>");
            }
            out.append("</tr>\n");
        }
        out.append("</tbody>\n</table>\n");
    }

    private void question(Part.Question question) {
        out.append("<section class=\"question\">\n<p class=\"asked\"><span class=\"number\">")
                .append(escaped(question.number()))
                .append(".</span>")
                .append(escaped(question.text()))
                .append("</p>\n");
        if (!question.instruction().isBlank()) {
            element("p", "instruction", question.instruction());
        }
        switch (question.answer()) {
            case Document.Answer.Choices choices -> {
                out.append("<ul>\n");
                choices.choices()
                        .forEach(c -> out.append(c.apart() ? "<li class=\"apart\">" : "<li>")
                                .append("<span class=\"mark\">")
                                .append(choices.several() ? "□" : "○")
                                .append("</span><span>")
                                .append(escaped(c.text()))
                                .append("</span>")
                                .append(c.fillIn() ? "<span class=\"fill\"></span>" : "")
                                .append("</li>\n"));
                out.append("</ul>\n");
            }
            case Document.Answer.Grid grid -> grid(grid);
            case Document.Answer.Lines lines -> out.append("<div class=\"line\"></div>\n".repeat(lines.count()));
        }
        out.append("</section>\n");
    }

    private void grid(Document.Answer.Grid grid) {
        out.append("<table class=\"grid\">\n<thead><tr><th></th><th></th>");
        grid.points()
                .forEach(p -> out.append("<th scope=\"col\" class=\"point\">")
                        .append(escaped(p))
                        .append("</th>"));
        for (int a = 0; a < grid.apart().size(); a++) {
            out.append(a == 0 ? "<th scope=\"col\" class=\"point apart\">" : "<th scope=\"col\" class=\"point\">")
                    .append(escaped(grid.apart().get(a)))
                    .append("</th>");
        }
        out.append("</tr></thead>\n<tbody>\n");
        for (Document.GridRow row : grid.rows()) {
            out.append("<tr><td>")
                    .append(escaped(row.mark()))
                    .append("</td><th scope=\"row\">")
                    .append(escaped(row.text()));
            if (!row.help().isBlank()) {
                out.append("<br><i>").append(escaped(row.help())).append("</i>");
            }
            out.append("</th>")
                    .append("<td class=\"point\">○</td>".repeat(grid.points().size()));
            for (int a = 0; a < grid.apart().size(); a++) {
                out.append(a == 0 ? "<td class=\"point apart\">○</td>" : "<td class=\"point\">○</td>");
            }
            out.append("</tr>\n");
        }
        out.append("</tbody>\n</table>\n");
    }

    private static String facet(Facet facet, String word) {
        return "<span class=\"facet\" style=\"color:#" + Palette.color(facet) + "\">" + Palette.shape(facet)
                + escaped(word) + "</span>";
    }

    private static String numbered(Part.Heading heading) {
        String text = escaped(Clean.line(heading.text()));
        return heading.number().isEmpty()
                ? text
                : "<span class=\"number\">" + escaped(heading.number()) + "</span> " + text;
    }

    private static String kind(Report.Column column) {
        return switch (column.kind()) {
            case NUMBER -> "number";
            case QUOTE -> "quote";
            case TEXT, LONG, DATE -> "text";
        };
    }

    private void element(String name, String style, String text) {
        out.append('<')
                .append(name)
                .append(" class=\"")
                .append(style)
                .append("\">")
                .append(escaped(text))
                .append("</")
                .append(name)
                .append(">\n");
    }

    /// Line breaks become `<br>`.
    static String escaped(String text) {
        return Clean.text(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;")
                .replace("\n", "<br>");
    }
}
