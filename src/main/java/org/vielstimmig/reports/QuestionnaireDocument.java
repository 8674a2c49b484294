package org.vielstimmig.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.vielstimmig.i18n.Lang;
import org.vielstimmig.i18n.ReportText;
import org.vielstimmig.model.Block;
import org.vielstimmig.model.Item;
import org.vielstimmig.model.ItemKind;
import org.vielstimmig.model.LocalText;
import org.vielstimmig.model.Option;
import org.vielstimmig.model.Scale;
import org.vielstimmig.reports.Document.Answer;
import org.vielstimmig.reports.Document.Choice;
import org.vielstimmig.reports.Document.GridRow;
import org.vielstimmig.reports.Document.Manner;
import org.vielstimmig.reports.Document.Part;

/// The questionnaire on paper, for respondents: numbered questions, circles for one answer and squares for
/// several, grids, lines to write on. It holds nothing of the interviews: no codes, no quotes, no variable
/// names.
public final class QuestionnaireDocument {

    private static final int LINES_FOR_OPEN = 4;
    private static final int LETTERS = 26;

    private final PaperQuestionnaire paper;
    private final Lang words;
    private int number;

    private QuestionnaireDocument(PaperQuestionnaire paper) {
        this.paper = paper;
        this.words = words(paper);
    }

    /// Instructions come in the language of the questions if the program speaks it, else in the questionnaire's
    /// base language, else in English.
    public static Document of(PaperQuestionnaire paper) {
        return new QuestionnaireDocument(paper).build();
    }

    /// Export codes of the questions that are asked but not wholly there in the paper's language.
    public static List<String> untranslated(PaperQuestionnaire paper) {
        List<String> missing = new ArrayList<>();
        for (Block block : paper.asked()) {
            for (Item item : paper.itemsOf(block)) {
                boolean whole = has(item.wordingFor(paper.audience().id()), paper)
                        && (item.help().isBlank() || has(item.help(), paper))
                        && item.options().stream().allMatch(o -> has(o.text(), paper))
                        && paper.scale(item.scale()).map(s -> has(s, paper)).orElse(true);
                if (!whole) {
                    missing.add(item.exportCode());
                }
            }
        }
        return missing;
    }

    private static boolean has(LocalText text, PaperQuestionnaire paper) {
        return !text.in(paper.language()).isBlank();
    }

    private static boolean has(Scale scale, PaperQuestionnaire paper) {
        return (scale.lead().isBlank() || has(scale.lead(), paper))
                && scale.points().stream().allMatch(p -> has(p.label(), paper))
                && scale.residual().stream().allMatch(p -> has(p.label(), paper));
    }

    private static Lang words(PaperQuestionnaire paper) {
        return lang(paper.language())
                .or(() -> lang(paper.questionnaire().baseLanguage()))
                .orElse(Lang.EN);
    }

    private static Optional<Lang> lang(String tag) {
        return Lang.of(Locale.forLanguageTag(tag).getLanguage());
    }

    private Document build() {
        String title = text(paper.questionnaire().title());
        var document = Document.titled(title.isBlank() ? ReportText.QUESTIONNAIRE.in(words) : title, paper.language());
        String audience = text(paper.audience().name());
        if (!audience.isBlank()) {
            document.subtitle(ReportText.QUESTIONNAIRE_FOR.in(words, audience));
        }
        String welcome = text(paper.questionnaire().welcome());
        if (!welcome.isBlank()) {
            document.paragraph(welcome, Manner.BODY);
        }
        document.add(new Part.Box(ReportText.FILLING_IN.in(words), filling()));
        for (Block block : paper.asked()) {
            block(document, block);
        }
        String end = text(paper.questionnaire().end());
        document.paragraph(end.isBlank() ? ReportText.THANKS.in(words) : end, Manner.CLOSING);
        return document.done();
    }

    private List<String> filling() {
        boolean round = asks(ItemKind.LIKERT) || asks(ItemKind.SINGLE);
        List<String> lines = new ArrayList<>();
        if (round) {
            lines.add(ReportText.FILLING_ROUND.in(words));
        }
        if (asks(ItemKind.MULTIPLE)) {
            lines.add(ReportText.FILLING_SQUARE.in(words));
        }
        if (asks(ItemKind.OPEN)) {
            lines.add(ReportText.FILLING_LINE.in(words));
        }
        return lines;
    }

    private boolean asks(ItemKind kind) {
        return paper.asked().stream().flatMap(b -> paper.itemsOf(b).stream()).anyMatch(i -> i.kind() == kind);
    }

    private void block(Document.Builder document, Block block) {
        String title = text(block.title());
        if (!title.isBlank()) {
            document.heading(1, "", title);
        }
        String description = text(block.description());
        if (!description.isBlank()) {
            document.paragraph(description, Manner.BODY);
        }
        List<Item> items = paper.itemsOf(block);
        for (int i = 0; i < items.size(); ) {
            Item item = items.get(i);
            int end = i + 1;
            if (item.kind() == ItemKind.LIKERT) {
                while (end < items.size() && sameGrid(item, items.get(end))) {
                    end++;
                }
                document.add(grid(items.subList(i, end)));
            } else {
                document.add(question(item));
            }
            i = end;
        }
    }

    private static boolean sameGrid(Item first, Item next) {
        return next.kind() == ItemKind.LIKERT && Objects.equals(first.scale(), next.scale());
    }

    private Part.Question grid(List<Item> items) {
        List<GridRow> rows = new ArrayList<>();
        for (Item item : items) {
            rows.add(new GridRow(letter(rows.size()), wording(item), text(item.help())));
        }
        var scale = paper.scale(items.getFirst().scale());
        List<String> points = scale.map(s -> labels(s.points())).orElse(List.of());
        List<String> apart = scale.map(s -> labels(s.residual())).orElse(List.of());
        String lead = scale.map(s -> text(s.lead())).orElse("");
        return new Part.Question(next(), lead, ReportText.ONE_PER_ROW.in(words), new Answer.Grid(points, apart, rows));
    }

    private List<String> labels(List<Scale.Point> points) {
        return points.stream().map(p -> text(p.label())).toList();
    }

    private Part.Question question(Item item) {
        return switch (item.kind()) {
            case OPEN ->
                new Part.Question(
                        next(),
                        wording(item),
                        instruction(item, ReportText.IN_OWN_WORDS),
                        new Answer.Lines(LINES_FOR_OPEN));
            case MULTIPLE ->
                new Part.Question(
                        next(),
                        wording(item),
                        instruction(item, ReportText.SEVERAL_ANSWERS),
                        new Answer.Choices(true, choices(item)));
            case SINGLE, LIKERT ->
                new Part.Question(
                        next(),
                        wording(item),
                        instruction(item, ReportText.ONE_ANSWER),
                        new Answer.Choices(false, choices(item)));
        };
    }

    private List<Choice> choices(Item item) {
        List<Choice> choices = new ArrayList<>();
        for (Option option : item.options()) {
            if (!option.residual()) {
                choices.add(new Choice(text(option.text()), false, false));
            }
        }
        if (item.other()) {
            choices.add(new Choice(ReportText.OTHER.in(words), true, false));
        }
        for (Option option : item.options()) {
            if (option.residual()) {
                choices.add(new Choice(text(option.text()), false, true));
            }
        }
        return choices;
    }

    private String instruction(Item item, ReportText how) {
        String help = text(item.help());
        return help.isBlank() ? how.in(words) : help + " " + how.in(words);
    }

    private String wording(Item item) {
        return text(item.wordingFor(paper.audience().id()));
    }

    private String next() {
        number++;
        return Integer.toString(number);
    }

    private static String letter(int index) {
        String last = String.valueOf((char) ('a' + index % LETTERS));
        return index < LETTERS ? last : letter(index / LETTERS - 1) + last;
    }

    private String text(LocalText text) {
        return text.inOrAny(paper.language());
    }
}
