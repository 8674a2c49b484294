package org.vielstimmig.questionnaire;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.model.AudienceId;
import org.vielstimmig.model.ItemId;
import org.vielstimmig.model.LocalText;

/// A questionnaire as survey programs know it: pages, questions with codes, answers, filters. Every survey
/// format is written from this one shape, so that variables, filters and their order are the same in all of
/// them.
///
/// Where an item's audiences read different words it becomes one question (or grid row) per audience, called by
/// its export code followed by the audience's key (`EIG1MO`, `EIG1BEH`). For one audience alone every item
/// keeps its plain code and the audience question is gone.
///
/// @param languages BCP 47 tags, base language first
public record Survey(List<String> languages, LocalText title, LocalText welcome, LocalText end, List<Page> pages) {

    public Survey {
        languages = List.copyOf(languages);
        pages = List.copyOf(pages);
    }

    /// The survey for all audiences in one, with the audience question first if there is more than one
    /// audience.
    ///
    /// The instrument should have passed [Preflight]; what it would report is left out or written as it stands.
    public static Survey of(Instrument instrument) {
        return new SurveyBuilder(instrument, null).survey();
    }

    /// The survey for one audience, filters resolved.
    public static Survey of(Instrument instrument, AudienceId audience) {
        return new SurveyBuilder(instrument, audience).survey();
    }

    public String baseLanguage() {
        return languages.getFirst();
    }

    /// Every variable that carries answers to an item, in order: codes of questions, and of rows where there
    /// are rows.
    public Map<String, ItemId> variables() {
        Map<String, ItemId> variables = new LinkedHashMap<>();
        for (Page page : pages) {
            for (Question question : page.questions()) {
                if (question.item() != null) {
                    variables.put(question.code(), question.item());
                }
                question.rows().forEach(row -> variables.put(row.code(), row.item()));
            }
        }
        return variables;
    }

    /// @param filter who sees the page
    public record Page(LocalText title, LocalText description, Filter filter, List<Question> questions) {

        public Page {
            questions = List.copyOf(questions);
        }
    }

    /// @param other   whether a free "other" answer is offered
    /// @param filter  who is asked among those who see the page
    /// @param rows    only for [Kind#GRID]
    /// @param answers for all but [Kind#OPEN]
    /// @param item    null for the audience question and for grids, whose rows are the items
    public record Question(
            String code,
            Kind kind,
            LocalText text,
            LocalText help,
            boolean mandatory,
            boolean other,
            Filter filter,
            List<Row> rows,
            List<Answer> answers,
            @Nullable ItemId item) {

        public Question {
            rows = List.copyOf(rows);
            answers = List.copyOf(answers);
        }
    }

    /// One statement of a grid.
    ///
    /// @param filter who is asked among those who see the grid
    public record Row(String code, LocalText text, Filter filter, ItemId item) {}

    /// @param residual an answer apart ("don’t know", "none of these")
    public record Answer(String code, LocalText text, boolean residual) {}

    /// The form of a question.
    public enum Kind {
        SINGLE,
        MULTIPLE,
        GRID,
        OPEN
    }
}
