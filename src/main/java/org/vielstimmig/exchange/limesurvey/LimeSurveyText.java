package org.vielstimmig.exchange.limesurvey;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.vielstimmig.model.LocalText;
import org.vielstimmig.model.ProjectId;
import org.vielstimmig.questionnaire.Filter;
import org.vielstimmig.questionnaire.Phrases;
import org.vielstimmig.questionnaire.Survey;
import org.vielstimmig.questionnaire.Survey.Answer;
import org.vielstimmig.questionnaire.Survey.Kind;
import org.vielstimmig.questionnaire.Survey.Page;
import org.vielstimmig.questionnaire.Survey.Question;
import org.vielstimmig.questionnaire.Survey.Row;

/// Writes LimeSurvey’s tab-separated survey file (`.txt`).
///
/// The rows: settings, texts per language, then the whole structure in the base language, then the whole
/// structure again in every further language, tied together by the codes and by the groups’ keys. This is
/// LimeSurvey’s own order.
///
/// Texts are HTML there, and a brace before anything but a blank begins an expression: both are taken care of.
/// Filters that named an unknown variable would be accepted by LimeSurvey and then hide the question from
/// everybody; the writer refuses to write one.
public final class LimeSurveyText {

    private static final String CLASS = "class";
    private static final String TYPE = "type/scale";
    private static final String NAME = "name";
    private static final String RELEVANCE = "relevance";
    private static final String TEXT = "text";
    private static final String HELP = "help";
    private static final String LANGUAGE = "language";
    private static final String MANDATORY = "mandatory";
    private static final String OTHER = "other";
    private static final String SAME_DEFAULT = "same_default";
    private static final String SAME_SCRIPT = "same_script";
    private static final String EXCLUDE = "exclude_all_others";
    private static final String OTHER_TEXT = "other_replace_text";

    /// What LimeSurvey writes itself, without `encrypted` (it would be stored a second time as an attribute),
    /// and the two question attributes used here.
    private static final List<String> COLUMNS = List.of(
            "id",
            "related_id",
            CLASS,
            TYPE,
            NAME,
            RELEVANCE,
            TEXT,
            HELP,
            LANGUAGE,
            "validation",
            MANDATORY,
            OTHER,
            "default",
            SAME_DEFAULT,
            SAME_SCRIPT,
            EXCLUDE,
            OTHER_TEXT);

    private static final String ALWAYS = "1";
    private static final String END_OF_ROW = "\r\n";

    private final Survey survey;
    private final StringBuilder file = new StringBuilder("\uFEFF");

    private LimeSurveyText(Survey survey) {
        this.survey = survey;
    }

    /// The file’s bytes: UTF-8 with a byte order mark, so that spreadsheets show umlauts, too.
    ///
    /// @param project lends the survey its number, so that the same project always asks for the same one;
    ///                LimeSurvey takes another if it is in use
    /// @throws IllegalArgumentException if a filter asks for an answer the survey does not offer
    public static byte[] write(Survey survey, ProjectId project) {
        LimeSurveyText text = new LimeSurveyText(survey);
        text.checkFilters();
        text.header();
        text.settings(100_000 + Math.floorMod(project.value().hashCode(), 900_000));
        survey.languages().forEach(text::texts);
        survey.languages().forEach(text::structure);
        return text.file.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void header() {
        file.append(String.join("\t", COLUMNS)).append(END_OF_ROW);
    }

    private void settings(int number) {
        setting("sid", Integer.toString(number));
        setting(LANGUAGE, survey.baseLanguage());
        List<String> further = survey.languages().subList(1, survey.languages().size());
        if (!further.isEmpty()) {
            setting("additional_languages", String.join(" ", further));
        }
        setting("format", "G");
        setting("anonymized", "Y");
        setting("ipaddr", "N");
        setting("datestamp", "N");
        setting("savetimings", "N");
        setting("showwelcome", survey.welcome().isBlank() ? "N" : "Y");
        setting("allowprev", "Y");
        // Our scales bring their own "don't know"; LimeSurvey's "no answer" beside it would be a second way out.
        setting("shownoanswer", "N");
    }

    private void setting(String name, String value) {
        row(Map.of(CLASS, "S", NAME, name, TEXT, value));
    }

    private void texts(String language) {
        text(language, "surveyls_title", survey.title());
        text(language, "surveyls_welcometext", survey.welcome());
        text(language, "surveyls_endtext", survey.end());
    }

    private void text(String language, String name, LocalText text) {
        if (!text.in(language).isBlank()) {
            row(Map.of(CLASS, "SL", NAME, name, TEXT, html(text.in(language)), LANGUAGE, language));
        }
    }

    private void structure(String language) {
        int number = 0;
        for (Page page : survey.pages()) {
            Map<String, String> group =
                    cells("G", "G" + number, html(page.title().in(language)), language);
            group.put("id", Integer.toString(++number));
            group.put(RELEVANCE, relevance(page.filter()));
            group.put(TEXT, html(page.description().in(language)));
            row(group);
            for (Question question : page.questions()) {
                question(question, language);
            }
        }
    }

    private void question(Question question, String language) {
        Map<String, String> cells = cells("Q", type(question.kind()), question.code(), language);
        cells.put(RELEVANCE, relevance(question.filter()));
        cells.put(TEXT, html(question.text().in(language)));
        cells.put(HELP, html(question.help().in(language)));
        cells.put(MANDATORY, yes(question.mandatory()));
        cells.put(OTHER, yes(question.other()));
        cells.put(SAME_DEFAULT, "0");
        cells.put(SAME_SCRIPT, "0");
        // Attributes that speak no language stand in the base language only: further rows would store them twice.
        if (question.kind() == Kind.MULTIPLE && language.equals(survey.baseLanguage())) {
            cells.put(
                    EXCLUDE,
                    question.answers().stream()
                            .filter(Answer::residual)
                            .map(Answer::code)
                            .collect(Collectors.joining(";")));
        }
        if (question.other()) {
            cells.put(OTHER_TEXT, html(Phrases.OTHER.in(language)));
        }
        row(cells);
        for (Row row : question.rows()) {
            subquestion(row.code(), grid(html(row.text().in(language))), row.filter(), language);
        }
        for (Answer answer : question.answers()) {
            if (question.kind() == Kind.MULTIPLE) {
                subquestion(answer.code(), html(answer.text().in(language)), Filter.EVERYBODY, language);
            } else {
                Map<String, String> option = cells("A", "0", answer.code(), language);
                option.put(TEXT, html(answer.text().in(language)));
                row(option);
            }
        }
    }

    private void subquestion(String code, String text, Filter filter, String language) {
        Map<String, String> cells = cells("SQ", "0", code, language);
        cells.put(RELEVANCE, relevance(filter));
        cells.put(TEXT, text);
        row(cells);
    }

    private static String type(Kind kind) {
        return switch (kind) {
            case SINGLE -> "L";
            case MULTIPLE -> "M";
            case GRID -> "F";
            case OPEN -> "T";
        };
    }

    private static Map<String, String> cells(String rowClass, String type, String name, String language) {
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put(CLASS, rowClass);
        cells.put(TYPE, type);
        cells.put(NAME, name);
        cells.put(LANGUAGE, language);
        return cells;
    }

    private static String yes(boolean value) {
        return value ? "Y" : "N";
    }

    static String relevance(Filter filter) {
        if (filter.isEverybody()) {
            return ALWAYS;
        }
        return filter.keys().stream()
                .map(key -> Filter.VARIABLE + ".NAOK == \"" + key + "\"")
                .collect(Collectors.joining(" or "));
    }

    private void checkFilters() {
        List<String> offered = survey.pages().stream()
                .flatMap(p -> p.questions().stream())
                .filter(q -> q.code().equals(Filter.VARIABLE))
                .flatMap(q -> q.answers().stream())
                .map(Answer::code)
                .toList();
        List<Filter> filters = new ArrayList<>();
        for (Page page : survey.pages()) {
            filters.add(page.filter());
            for (Question question : page.questions()) {
                filters.add(question.filter());
                question.rows().forEach(r -> filters.add(r.filter()));
            }
        }
        for (Filter filter : filters) {
            if (!offered.containsAll(filter.keys())) {
                throw new IllegalArgumentException("filter without an answer: " + filter.keys());
            }
        }
    }

    /// A text as HTML that shows it as it was written.
    static String html(String text) {
        return text.strip()
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replaceAll("\\{(?=\\S)", "{ ")
                .replaceAll("\\R", "<br />")
                .replace('\t', ' ');
    }

    /// In a grid a bar would part the text into a left and a right end.
    private static String grid(String html) {
        return html.replace("|", "&#124;");
    }

    private void row(Map<String, String> cells) {
        file.append(COLUMNS.stream()
                        .map(column -> cell(cells.getOrDefault(column, "")))
                        .collect(Collectors.joining("\t")))
                .append(END_OF_ROW);
    }

    private static String cell(String value) {
        return value.contains("\"") ? "\"" + value.replace("\"", "\"\"") + "\"" : value;
    }
}
