package org.vielstimmig.questionnaire;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.model.Audience;
import org.vielstimmig.model.AudienceId;
import org.vielstimmig.model.Block;
import org.vielstimmig.model.Item;
import org.vielstimmig.model.ItemKind;
import org.vielstimmig.model.LocalText;
import org.vielstimmig.model.Scale;
import org.vielstimmig.questionnaire.Survey.Answer;
import org.vielstimmig.questionnaire.Survey.Kind;
import org.vielstimmig.questionnaire.Survey.Page;
import org.vielstimmig.questionnaire.Survey.Question;
import org.vielstimmig.questionnaire.Survey.Row;

/// Turns an instrument into a [Survey].
final class SurveyBuilder {

    private static final String GRID = "GRID";

    private final Instrument instrument;
    private final List<Audience> respondents;
    private final Set<String> taken = new HashSet<>();
    private int grids;

    SurveyBuilder(Instrument instrument, @Nullable AudienceId only) {
        this.instrument = instrument;
        this.respondents = instrument.audiences().stream()
                .filter(a -> only == null || a.id().equals(only))
                .toList();
        taken.add(upper(Filter.VARIABLE));
        for (Item item : instrument.asked()) {
            taken.add(upper(item.exportCode()));
            asked(item).forEach(a -> taken.add(upper(item.exportCode() + a.key())));
        }
    }

    Survey survey() {
        List<Page> pages = new ArrayList<>();
        if (respondents.size() > 1) {
            pages.add(audiencePage());
        }
        for (Block block : instrument.blocks()) {
            List<Audience> present = instrument.audiencesOf(block).stream()
                    .filter(respondents::contains)
                    .toList();
            List<Question> questions = questions(instrument.asked(block.id()), present);
            if (!questions.isEmpty()) {
                pages.add(new Page(block.title(), block.description(), Filter.of(present, respondents), questions));
            }
        }
        var questionnaire = instrument.questionnaire();
        return new Survey(
                instrument.languages(), questionnaire.title(), questionnaire.welcome(), questionnaire.end(), pages);
    }

    private Page audiencePage() {
        List<Answer> answers = respondents.stream()
                .map(a -> new Answer(a.key(), a.name(), false))
                .toList();
        Question question = new Question(
                Filter.VARIABLE,
                Kind.SINGLE,
                Phrases.AUDIENCE_QUESTION.in(instrument.languages()),
                LocalText.EMPTY,
                true,
                false,
                Filter.EVERYBODY,
                List.of(),
                answers,
                null);
        return new Page(
                Phrases.AUDIENCE_PAGE.in(instrument.languages()), LocalText.EMPTY, Filter.EVERYBODY, List.of(question));
    }

    private List<Question> questions(List<Item> items, List<Audience> present) {
        List<Question> questions = new ArrayList<>();
        List<Item> run = new ArrayList<>();
        for (Item item : items) {
            if (asked(item).isEmpty()) {
                continue;
            }
            if (!run.isEmpty() && !sameGrid(run.getFirst(), item)) {
                questions.addAll(grids(run, present));
                run.clear();
            }
            if (item.kind() == ItemKind.LIKERT) {
                run.add(item);
            } else {
                questions.addAll(single(item, present));
            }
        }
        if (!run.isEmpty()) {
            questions.addAll(grids(run, present));
        }
        return questions;
    }

    /// Whether two neighbours make rows of one grid: a grid has one scale, one help text and one duty to
    /// answer.
    static boolean sameGrid(Item first, Item second) {
        return first.kind() == ItemKind.LIKERT
                && second.kind() == ItemKind.LIKERT
                && Objects.equals(first.scale(), second.scale())
                && first.mandatory() == second.mandatory()
                && first.help().equals(second.help());
    }

    private List<Question> single(Item item, List<Audience> present) {
        return wordings(item, present).stream()
                .map(w -> new Question(
                        w.code,
                        kind(item),
                        w.text,
                        item.help(),
                        item.mandatory(),
                        item.other(),
                        w.filter,
                        List.of(),
                        answers(item),
                        item.id()))
                .toList();
    }

    /// Rows whose audiences never meet stand in grids of their own, so that every filter is a whole question's;
    /// only where some rows are shared and others are not do rows carry filters.
    private List<Question> grids(List<Item> run, List<Audience> present) {
        List<Row> rows = new ArrayList<>();
        for (Item item : run) {
            for (Wording wording : wordings(item, present)) {
                rows.add(new Row(wording.code, wording.text, wording.filter, item.id()));
            }
        }
        List<Filter> filters = rows.stream().map(Row::filter).distinct().toList();
        Item first = run.getFirst();
        if (!separate(filters)) {
            Filter together = union(filters, present);
            List<Row> within = rows.stream()
                    .map(r -> r.filter().equals(together) ? unfiltered(r) : r)
                    .toList();
            return List.of(grid(first, together, within));
        }
        List<Question> grids = new ArrayList<>();
        for (Filter filter : filters) {
            List<Row> own = rows.stream()
                    .filter(r -> r.filter().equals(filter))
                    .map(SurveyBuilder::unfiltered)
                    .toList();
            grids.add(grid(first, filter, own));
        }
        return grids;
    }

    /// Whoever has a row has the grid; whoever has none must not meet an empty one.
    private static Filter union(List<Filter> filters, List<Audience> present) {
        if (filters.stream().anyMatch(Filter::isEverybody)) {
            return Filter.EVERYBODY;
        }
        List<Audience> asked = present.stream()
                .filter(a -> filters.stream().anyMatch(f -> f.keys().contains(a.key())))
                .toList();
        return Filter.of(asked, present);
    }

    private static Row unfiltered(Row row) {
        return new Row(row.code(), row.text(), Filter.EVERYBODY, row.item());
    }

    private static boolean separate(List<Filter> filters) {
        for (int i = 0; i < filters.size(); i++) {
            for (int j = i + 1; j < filters.size(); j++) {
                if (!filters.get(i).disjoint(filters.get(j))) {
                    return false;
                }
            }
        }
        return true;
    }

    private Question grid(Item first, Filter filter, List<Row> rows) {
        LocalText lead = instrument.scale(first.scale()).map(Scale::lead).orElse(LocalText.EMPTY);
        return new Question(
                nextGrid(),
                Kind.GRID,
                lead,
                first.help(),
                first.mandatory(),
                false,
                filter,
                rows,
                answers(first),
                null);
    }

    private String nextGrid() {
        String code;
        do {
            code = GRID + ++grids;
        } while (!taken.add(upper(code)));
        return code;
    }

    private List<Answer> answers(Item item) {
        return switch (item.kind()) {
            case LIKERT ->
                instrument.scale(item.scale()).map(SurveyBuilder::points).orElse(List.of());
            case SINGLE, MULTIPLE ->
                item.options().stream()
                        .map(o -> new Answer(o.code(), o.text(), o.residual()))
                        .toList();
            case OPEN -> List.of();
        };
    }

    private static List<Answer> points(Scale scale) {
        List<Answer> answers = new ArrayList<>();
        scale.points().forEach(p -> answers.add(new Answer(Integer.toString(p.value()), p.label(), false)));
        scale.residual().forEach(p -> answers.add(new Answer(Integer.toString(p.value()), p.label(), true)));
        return answers;
    }

    private static Kind kind(Item item) {
        return switch (item.kind()) {
            case SINGLE -> Kind.SINGLE;
            case MULTIPLE -> Kind.MULTIPLE;
            case OPEN -> Kind.OPEN;
            case LIKERT -> Kind.GRID;
        };
    }

    private List<Audience> asked(Item item) {
        return instrument.audiencesOf(item).stream()
                .filter(respondents::contains)
                .toList();
    }

    private List<Wording> wordings(Item item, List<Audience> present) {
        List<Audience> asked = asked(item);
        LocalText first = item.wordingFor(asked.getFirst().id());
        if (asked.stream().allMatch(a -> item.wordingFor(a.id()).equals(first))) {
            return List.of(new Wording(item.exportCode(), first, Filter.of(asked, present)));
        }
        return asked.stream()
                .map(a -> new Wording(
                        item.exportCode() + a.key(), item.wordingFor(a.id()), Filter.of(List.of(a), present)))
                .toList();
    }

    private static String upper(String code) {
        return code.toUpperCase(Locale.ROOT);
    }

    private record Wording(String code, LocalText text, Filter filter) {}
}
