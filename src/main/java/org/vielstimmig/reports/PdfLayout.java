package org.vielstimmig.reports;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.vielstimmig.i18n.ReportText;
import org.vielstimmig.reports.Document.Part;
import org.vielstimmig.reports.PdfFlow.Strip;
import org.vielstimmig.reports.PdfFonts.Face;

/// Lays a document out on pages: every part becomes strips of a [PdfFlow]. Points throughout.
final class PdfLayout {

    static final float MARGIN = 65;

    private static final float LEADING = 1.42f;
    private static final float BODY = 10;
    private static final float SMALL = 8.8f;
    private static final float TITLE = 24;
    private static final float TITLE_FROM_TOP = 180;
    private static final float LABEL_WIDTH = 100;
    private static final float INDENT = 24;
    private static final float CHOICE_INDENT = 42;
    private static final float BOX_PADDING = 10;
    private static final float MARK = 7.5f;
    private static final float WRITING_LINE = 26;
    private static final float[] HEADING_SIZE = {0, 16, 13, 11.2f};
    private static final float[] HEADING_BEFORE = {0, 22, 18, 14};

    private final Document document;
    private final PdfFonts fonts;
    private final PdfFlow flow;
    private final PdfTables tables;
    private final float left = MARGIN;
    private final float width;
    private final int[] knownPages;
    private final List<PdfFlow.Ink> headings = new ArrayList<>();
    private final List<List<PdfFlow.Placed>> pages;

    /// @param knownPages pages of the headings from an earlier pass, or empty
    PdfLayout(Document document, PdfFonts fonts, PDRectangle size, int[] knownPages) {
        this.document = document;
        this.fonts = fonts;
        this.knownPages = knownPages;
        this.width = size.getWidth() - 2 * MARGIN;
        this.flow = new PdfFlow(MARGIN, size.getHeight() - MARGIN);
        this.tables = new PdfTables(document, fonts, flow, left, width, size.getHeight() - 2 * MARGIN);
        title();
        if (document.contents() && !document.headings().isEmpty()) {
            contents();
        }
        document.parts().forEach(this::part);
        this.pages = flow.pages();
    }

    List<List<PdfFlow.Placed>> pages() {
        return pages;
    }

    /// The page every heading stands on, counted from 1.
    int[] headingPages() {
        Map<PdfFlow.Ink, Integer> places = new IdentityHashMap<>();
        for (int p = 0; p < pages.size(); p++) {
            for (PdfFlow.Placed strip : pages.get(p)) {
                places.putIfAbsent(strip.ink(), p + 1);
            }
        }
        return headings.stream().mapToInt(ink -> places.getOrDefault(ink, 1)).toArray();
    }

    private void title() {
        if (document.cover()) {
            flow.add(Strip.of(0, TITLE_FROM_TOP, true, (canvas, top) -> {}));
        }
        text(Face.SANS_BOLD, TITLE, Palette.INK, document.title(), left, width, 0, true);
        flow.add(Strip.of(
                6, 14, true, (canvas, top) -> canvas.line(left, top, left + width, top, 1.5f, Palette.ACCENT)));
        if (!document.subtitle().isBlank()) {
            text(Face.SANS, 14, Palette.ACCENT, document.subtitle(), left, width, 0, true);
        }
        boolean more = !document.date().isBlank() || !document.notes().isEmpty();
        flow.add(Strip.of(0, more ? 6 : 10, more, (canvas, top) -> {}));
        if (!document.date().isBlank()) {
            text(Face.SANS, BODY, Palette.QUIET, document.date(), left, width, 2, false);
        }
        document.notes().forEach(note -> text(Face.SANS, BODY, Palette.QUIET, note, left, width, 2, false));
        if (document.cover()) {
            flow.breakPage();
        } else {
            flow.add(Strip.of(0, 10, false, (canvas, top) -> {}));
        }
    }

    private void contents() {
        text(
                Face.SANS_BOLD,
                HEADING_SIZE[1],
                Palette.INK,
                ReportText.CONTENTS.in(document.lang()),
                left,
                width,
                0,
                true);
        int index = 0;
        for (Part.Heading heading : document.headings()) {
            entry(heading, index++);
        }
        if (document.cover()) {
            flow.breakPage();
        }
    }

    private void entry(Part.Heading heading, int index) {
        float indent = 16 * (heading.level() - 1);
        Face face = heading.level() == 1 ? Face.SANS_BOLD : Face.SANS;
        String color = heading.level() == 3 ? Palette.QUIET : Palette.INK;
        float room = width - indent - 40;
        String words = shortened(fonts, face, BODY, Clean.line(heading.full()), room);
        String page = index < knownPages.length ? Integer.toString(knownPages[index]) : "";
        float end = left + width - fonts.width(face, BODY, page);
        float from = left + indent + fonts.width(face, BODY, words) + 5;
        flow.add(Strip.of(heading.level() == 1 ? 6 : 1, BODY * LEADING, false, (canvas, top) -> {
            float baseline = top + BODY * 1.05f;
            canvas.text(face, BODY, color, left + indent, baseline, words);
            for (float x = left + width - 22; x > from; x -= 4) {
                canvas.area(x, baseline - 0.7f, 0.7f, 0.7f, Palette.QUIET);
            }
            canvas.text(face, BODY, color, end, baseline, page);
        }));
    }

    private void part(Part part) {
        switch (part) {
            case Part.Heading heading -> heading(heading);
            case Part.Paragraph text -> paragraph(text);
            case Part.FacetLine line -> facet(line);
            case Part.Fields fields -> fields(fields);
            case Part.Quote quote -> quote(quote);
            case Part.Table table -> {
                if (table.titled()) {
                    text(Face.SANS_BOLD, BODY, Palette.INK, table.report().title(), left, width, 10, true);
                }
                tables.report(table.report());
            }
            case Part.Box box -> box(box);
            case Part.Question question -> question(question);
            case Part.PageBreak any -> flow.breakPage();
        }
    }

    private void heading(Part.Heading heading) {
        int level = heading.level();
        List<Strip> strips = strips(
                Face.SANS_BOLD,
                HEADING_SIZE[level],
                1.22f,
                Palette.INK,
                Clean.line(heading.full()),
                left,
                width,
                HEADING_BEFORE[level]);
        headings.add(strips.getFirst().ink());
        strips.forEach(strip -> flow.add(strip.kept(true)));
        flow.add(Strip.of(0, 5, true, (canvas, top) -> {}));
    }

    private void paragraph(Part.Paragraph text) {
        switch (text.manner()) {
            case BODY -> text(Face.SANS, BODY, Palette.INK, text.text(), left, width, 6, false);
            case LEAD -> text(Face.SANS, BODY + 2, Palette.INK, text.text(), left, width, 6, false);
            case SMALL -> text(Face.SANS, SMALL, Palette.QUIET, text.text(), left, width, 4, false);
            case CLOSING -> closing(text.text());
        }
    }

    private void closing(String text) {
        float before = 28;
        for (String line : lines(Face.SANS_BOLD, BODY + 2, text, width)) {
            float x = left + (width - fonts.width(Face.SANS_BOLD, BODY + 2, line)) / 2;
            flow.add(Strip.of(
                    before,
                    (BODY + 2) * LEADING,
                    false,
                    (canvas, top) -> canvas.text(Face.SANS_BOLD, BODY + 2, Palette.INK, x, top + BODY + 4, line)));
            before = 0;
        }
    }

    private void facet(Part.FacetLine line) {
        float size = 9.3f;
        float wordAt = left + 12;
        float restAt = wordAt + fonts.width(Face.SANS_BOLD, size, line.word());
        String rest = line.rest().isBlank() ? "" : "  ·  " + line.rest();
        List<String> lines = lines(Face.SANS, size, rest, left + width - restAt);
        for (int i = 0; i < lines.size(); i++) {
            int index = i;
            flow.add(Strip.of(i == 0 ? 3 : 0, size * LEADING, true, (canvas, top) -> {
                float baseline = top + size * 1.05f;
                if (index == 0) {
                    canvas.facet(line.facet(), left, baseline - 0.3f, 7);
                    canvas.text(Face.SANS_BOLD, size, Palette.color(line.facet()), wordAt, baseline, line.word());
                }
                canvas.text(Face.SANS, size, Palette.QUIET, restAt, baseline, lines.get(index));
            }));
        }
        flow.add(Strip.of(0, 3, false, (canvas, top) -> {}));
    }

    private void fields(Part.Fields fields) {
        for (Document.Field field : fields.fields()) {
            List<String> labels = lines(Face.SANS, SMALL, field.label(), LABEL_WIDTH - 10);
            List<String> texts = lines(Face.SANS, BODY, field.text(), width - LABEL_WIDTH);
            int count = Math.max(labels.size(), texts.size());
            for (int i = 0; i < count; i++) {
                String label = i < labels.size() ? labels.get(i) : "";
                String text = i < texts.size() ? texts.get(i) : "";
                flow.add(Strip.of(i == 0 ? 4 : 0, BODY * LEADING, chained(i, count), (canvas, top) -> {
                    float baseline = top + BODY * 1.05f;
                    canvas.text(Face.SANS, SMALL, Palette.QUIET, left, baseline, label);
                    canvas.text(Face.SANS, BODY, Palette.INK, left + LABEL_WIDTH, baseline, text);
                }));
            }
        }
    }

    private void quote(Part.Quote quote) {
        float indent = 16;
        boolean sourced = !quote.tag().isBlank() || !quote.source().isBlank();
        List<Strip> strips = new ArrayList<>(strips(
                Face.SERIF_ITALIC,
                BODY + 0.6f,
                LEADING,
                Palette.INK,
                document.lang().quoted(quote.text()),
                left + indent,
                width - 2 * indent,
                9));
        if (sourced) {
            strips.set(strips.size() - 1, strips.getLast().kept(true));
            float tagWidth = fonts.width(Face.SANS_BOLD, SMALL, quote.tag());
            String rest = quote.tag().isBlank() ? quote.source() : "  ·  " + quote.source();
            List<String> lines = lines(Face.SANS, SMALL, rest, width - 2 * indent - tagWidth);
            for (int i = 0; i < lines.size(); i++) {
                int index = i;
                strips.add(Strip.of(1, SMALL * LEADING, i + 1 < lines.size(), (canvas, top) -> {
                    float baseline = top + SMALL * 1.05f;
                    if (index == 0) {
                        canvas.text(Face.SANS_BOLD, SMALL, Palette.QUIET, left + indent, baseline, quote.tag());
                    }
                    canvas.text(Face.SANS, SMALL, Palette.QUIET, left + indent + tagWidth, baseline, lines.get(index));
                }));
            }
        }
        for (Strip strip : strips) {
            flow.add(new Strip(strip.before(), strip.height(), strip.keepNext(), null, (canvas, top) -> {
                float joined = strip.before() > 1 ? 0 : strip.before();
                canvas.area(left + 2, top - joined, 1.4f, strip.height() + joined, Palette.LINE);
                strip.ink().draw(canvas, top);
            }));
        }
        flow.add(Strip.of(0, 5, false, (canvas, top) -> {}));
    }

    private void box(Part.Box box) {
        float inner = width - 2 * BOX_PADDING;
        List<Strip> strips = new ArrayList<>();
        strips.addAll(strips(
                Face.SANS_BOLD, BODY, LEADING, Palette.INK, box.title(), left + BOX_PADDING, inner, BOX_PADDING));
        box.lines()
                .forEach(line -> strips.addAll(
                        strips(Face.SANS, BODY, LEADING, Palette.INK, line, left + BOX_PADDING, inner, 3)));
        flow.add(Strip.of(0, 8, true, (canvas, top) -> {}));
        for (Strip strip : strips) {
            float tall = strip.before() + strip.height() + 0.5f;
            flow.add(Strip.of(0, strip.before() + strip.height(), true, (canvas, top) -> {
                canvas.area(left, top, width, tall, Palette.TINT);
                strip.ink().draw(canvas, top + strip.before());
            }));
        }
        flow.add(Strip.of(
                0, BOX_PADDING, false, (canvas, top) -> canvas.area(left, top, width, BOX_PADDING, Palette.TINT)));
        flow.add(Strip.of(0, 8, false, (canvas, top) -> {}));
    }

    private void question(Part.Question question) {
        List<Strip> words = strips(
                Face.SANS_BOLD, BODY + 0.5f, 1.35f, Palette.INK, question.text(), left + INDENT, width - INDENT, 18);
        for (int i = 0; i < words.size(); i++) {
            Strip strip = words.get(i);
            boolean first = i == 0;
            flow.add(Strip.of(strip.before(), strip.height(), true, (canvas, top) -> {
                if (first) {
                    canvas.text(
                            Face.SANS_BOLD,
                            BODY + 0.5f,
                            Palette.INK,
                            left,
                            top + BODY * 1.05f,
                            question.number() + ".");
                }
                strip.ink().draw(canvas, top);
            }));
        }
        if (!question.instruction().isBlank()) {
            text(
                    Face.SANS_ITALIC,
                    SMALL + 0.4f,
                    Palette.QUIET,
                    question.instruction(),
                    left + INDENT,
                    width - INDENT,
                    2,
                    true);
        }
        flow.add(Strip.of(0, 4, true, (canvas, top) -> {}));
        switch (question.answer()) {
            case Document.Answer.Choices choices -> choices(choices);
            case Document.Answer.Grid grid -> tables.grid(grid);
            case Document.Answer.Lines lines -> {
                for (int i = 0; i < lines.count(); i++) {
                    flow.add(Strip.of(
                            0,
                            WRITING_LINE,
                            i + 1 < lines.count(),
                            (canvas, top) -> canvas.line(
                                    left + INDENT,
                                    top + WRITING_LINE,
                                    left + width,
                                    top + WRITING_LINE,
                                    0.6f,
                                    Palette.QUIET)));
                }
            }
        }
    }

    private void choices(Document.Answer.Choices choices) {
        int rest = choices.choices().size();
        for (Document.Choice choice : choices.choices()) {
            rest--;
            boolean keep = rest > 0;
            List<String> lines = lines(Face.SANS, BODY, choice.text(), width - CHOICE_INDENT);
            for (int i = 0; i < lines.size(); i++) {
                int index = i;
                boolean last = i + 1 == lines.size();
                flow.add(Strip.of(i > 0 ? 0 : choice.apart() ? 9 : 3, BODY * LEADING, keep || !last, (canvas, top) -> {
                    float baseline = top + BODY * 1.05f;
                    if (index == 0 && choices.several()) {
                        canvas.square(left + INDENT, baseline - 0.3f, MARK);
                    } else if (index == 0) {
                        canvas.circle(left + INDENT, baseline - 0.3f, MARK);
                    }
                    String words = lines.get(index);
                    canvas.text(Face.SANS, BODY, Palette.INK, left + CHOICE_INDENT, baseline, words);
                    if (choice.fillIn() && last) {
                        float from = left + CHOICE_INDENT + fonts.width(Face.SANS, BODY, words) + 6;
                        canvas.line(from, baseline + 1, left + width, baseline + 1, 0.6f, Palette.QUIET);
                    }
                }));
            }
        }
    }

    private void text(
            Face face, float size, String color, String text, float x, float room, float before, boolean keepNext) {
        List<Strip> strips = strips(face, size, LEADING, color, text, x, room, before);
        for (int i = 0; i < strips.size(); i++) {
            boolean last = i + 1 == strips.size();
            flow.add(last ? strips.get(i).kept(keepNext) : strips.get(i));
        }
    }

    private List<Strip> strips(
            Face face, float size, float leading, String color, String text, float x, float room, float before) {
        List<String> lines = lines(face, size, text, room);
        List<Strip> strips = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            strips.add(Strip.of(
                    i == 0 ? before : 0,
                    size * leading,
                    chained(i, lines.size()),
                    (canvas, top) -> canvas.text(face, size, color, x, top + size * 1.05f, line)));
        }
        return strips;
    }

    /// Neither the first nor the last line of a paragraph stands alone on a page.
    static boolean chained(int index, int count) {
        return index + 1 < count && (index == 0 || index + 2 == count);
    }

    private List<String> lines(Face face, float size, String text, float room) {
        return PdfLines.of(fonts, face, size, text, room);
    }

    /// The text, or its beginning with an ellipsis, as it fits into one line.
    static String shortened(PdfFonts fonts, Face face, float size, String text, float room) {
        if (fonts.width(face, size, text) <= room) {
            return text;
        }
        int end = text.length();
        while (end > 0 && fonts.width(face, size, text.substring(0, end) + "…") > room) {
            end = text.offsetByCodePoints(end, -1);
        }
        return text.substring(0, end).stripTrailing() + "…";
    }
}
