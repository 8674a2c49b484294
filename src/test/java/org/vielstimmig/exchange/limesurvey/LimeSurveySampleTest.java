package org.vielstimmig.exchange.limesurvey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.vielstimmig.exchange.limesurvey.TsvFile.get;
import static org.vielstimmig.exchange.limesurvey.TsvFile.kind;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.vielstimmig.model.ItemId;
import org.vielstimmig.model.LocalText;
import org.vielstimmig.model.ProjectId;
import org.vielstimmig.questionnaire.Filter;
import org.vielstimmig.questionnaire.Survey;
import org.vielstimmig.questionnaire.Survey.Answer;
import org.vielstimmig.questionnaire.Survey.Kind;
import org.vielstimmig.questionnaire.Survey.Page;
import org.vielstimmig.questionnaire.Survey.Question;
import org.vielstimmig.questionnaire.Survey.Row;

/// Compares what is written with a file that LimeSurvey imported and one it exported, where those are at hand
/// (`-Dvielstimmig.data=FOLDER`).
@EnabledIf("present")
class LimeSurveySampleTest {

    private static final Path DATA = Path.of(System.getProperty("vielstimmig.data", "../shared/data"), "survey");
    private static final Set<String> WRITTEN = Set.of("L", "M", "F", "T");

    private TsvFile sample;

    static boolean present() {
        return Files.isRegularFile(DATA.resolve("sample.txt"));
    }

    @BeforeEach
    void read() throws IOException {
        sample = TsvFile.of(Files.readAllBytes(DATA.resolve("sample.txt")));
    }

    @Test
    void theSameSurveyIsWrittenRowByRow() {
        TsvFile own = TsvFile.of(LimeSurveyText.write(survey(), ProjectId.create()));
        List<Map<String, String>> expected = rows(sample);
        List<Map<String, String>> written = rows(own);
        for (int i = 0; i < Math.min(expected.size(), written.size()); i++) {
            assertEquals(expected.get(i), written.get(i), "row " + i);
        }
        assertEquals(expected.size(), written.size());
    }

    @Test
    void columnsAndOrderAreThoseOfLimeSurveyItself() throws IOException {
        TsvFile golden = TsvFile.of(Files.readAllBytes(DATA.resolve("golden_limesurvey_6.10.2_export.txt")));
        TsvFile own = TsvFile.of(LimeSurveyText.write(survey(), ProjectId.create()));
        assertEquals("", sample.orderFault());
        assertEquals("", own.orderFault());
        assertTrue(golden.columns.containsAll(own.columns), () -> own.columns + " in " + golden.columns);
        assertEquals(
                golden.columns.stream().filter(own.columns::contains).toList().subList(0, 15),
                own.columns.subList(0, 15));
        List<String> goldenClasses =
                golden.rows.stream().map(TsvFile::kind).distinct().toList();
        assertEquals(own.rows.stream().map(TsvFile::kind).distinct().toList(), goldenClasses);
    }

    /// Structure and texts without what is decided otherwise here: settings, free "other" text, the storage
    /// column.
    private static List<Map<String, String>> rows(TsvFile file) {
        List<Map<String, String>> rows = new ArrayList<>();
        boolean skip = false;
        for (Map<String, String> row : file.rows) {
            if (kind(row).equals("S")) {
                continue;
            }
            if (kind(row).equals("Q")) {
                skip = !WRITTEN.contains(get(row, "type/scale"));
            } else if (kind(row).equals("G")) {
                skip = false;
            }
            if (!skip) {
                Map<String, String> kept = new TreeMap<>(row);
                kept.keySet().removeAll(Set.of("encrypted", "other_replace_text", "id"));
                rows.add(kept);
            }
        }
        // A group left without questions is not written either.
        List<Map<String, String>> filled = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            boolean empty = kind(rows.get(i)).equals("G")
                    && (i + 1 == rows.size() || kind(rows.get(i + 1)).equals("G"));
            if (!empty) {
                filled.add(rows.get(i));
            }
        }
        int group = 0;
        String language = "";
        for (Map<String, String> row : filled) {
            if (kind(row).equals("G")) {
                group = language.equals(get(row, "language")) ? group + 1 : 0;
                language = get(row, "language");
                row.put("type/scale", "G" + group);
            }
        }
        return filled;
    }

    private Survey survey() {
        List<String> languages =
                List.of((sample.setting("language") + " " + sample.setting("additional_languages")).split(" "));
        Map<String, Map<String, String>> texts = new LinkedHashMap<>();
        for (String language : languages) {
            String path = "";
            String question = "";
            for (Map<String, String> row : sample.rows) {
                if (!get(row, "language").equals(language)) {
                    continue;
                }
                switch (kind(row)) {
                    case "SL" -> path = get(row, "name");
                    case "G" -> path = get(row, "type/scale");
                    case "Q" -> {
                        question = get(row, "name");
                        path = question;
                        texts.computeIfAbsent(path + " help", p -> new TreeMap<>())
                                .put(language, get(row, "help"));
                    }
                    default -> path = question + " " + get(row, "name");
                }
                texts.computeIfAbsent(path, p -> new TreeMap<>())
                        .put(language, kind(row).equals("G") ? get(row, "name") : get(row, "text"));
            }
        }
        return new Survey(
                languages,
                LocalText.of(texts.get("surveyls_title")),
                LocalText.of(texts.get("surveyls_welcometext")),
                LocalText.of(texts.get("surveyls_endtext")),
                pages(languages.getFirst(), texts));
    }

    private List<Page> pages(String language, Map<String, Map<String, String>> texts) {
        List<Page> pages = new ArrayList<>();
        List<Map<String, String>> rows = sample.rows.stream()
                .filter(r -> get(r, "language").equals(language) && !kind(r).equals("SL"))
                .toList();
        for (int i = 0; i < rows.size(); i++) {
            Map<String, String> row = rows.get(i);
            if (kind(row).equals("G")) {
                pages.add(new Page(
                        LocalText.of(texts.get(get(row, "type/scale"))), LocalText.EMPTY, filter(row), List.of()));
            } else if (kind(row).equals("Q") && WRITTEN.contains(get(row, "type/scale"))) {
                Page page = pages.removeLast();
                List<Question> questions = new ArrayList<>(page.questions());
                questions.add(question(rows, i, texts));
                pages.add(new Page(page.title(), page.description(), page.filter(), questions));
            }
        }
        pages.removeIf(p -> p.questions().isEmpty());
        return pages;
    }

    private static Question question(List<Map<String, String>> rows, int at, Map<String, Map<String, String>> texts) {
        Map<String, String> row = rows.get(at);
        String code = get(row, "name");
        Kind kind = switch (get(row, "type/scale")) {
            case "L" -> Kind.SINGLE;
            case "M" -> Kind.MULTIPLE;
            case "F" -> Kind.GRID;
            default -> Kind.OPEN;
        };
        List<Row> grid = new ArrayList<>();
        List<Answer> answers = new ArrayList<>();
        for (int i = at + 1; i < rows.size() && Set.of("SQ", "A").contains(kind(rows.get(i))); i++) {
            String name = get(rows.get(i), "name");
            LocalText text = LocalText.of(texts.get(code + " " + name));
            if (kind == Kind.GRID && kind(rows.get(i)).equals("SQ")) {
                grid.add(new Row(name, text, Filter.EVERYBODY, ItemId.create()));
            } else {
                answers.add(new Answer(name, text, false));
            }
        }
        return new Question(
                code,
                kind,
                LocalText.of(texts.get(code)),
                LocalText.of(texts.get(code + " help")),
                get(row, "mandatory").equals("Y"),
                get(row, "other").equals("Y"),
                filter(row),
                grid,
                answers,
                null);
    }

    private static Filter filter(Map<String, String> row) {
        Matcher matcher = Pattern.compile("== \"(\\w+)\"").matcher(get(row, "relevance"));
        return matcher.find() ? new Filter(List.of(matcher.group(1))) : Filter.EVERYBODY;
    }
}
