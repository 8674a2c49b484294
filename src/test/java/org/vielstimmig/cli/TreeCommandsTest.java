package org.vielstimmig.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.vielstimmig.cli.Answer.done;
import static org.vielstimmig.cli.Answer.json;
import static org.vielstimmig.cli.Answer.refused;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// The tree of codes from the command line: looked at, ordered, merged, split, taken together in sets.
class TreeCommandsTest {

    private static final String INTERVIEW = """
        I: Was hat Ihnen geholfen?

        B: Eine feste Ansprechperson im Amt. Ohne die hätten wir aufgegeben.

        I: Und was hat gefehlt?

        B: Geld für die Räume, und Leute in den Gremien.
        """;

    @TempDir
    Path folder;

    private String project = "";

    private static List<String> texts(JsonNode list, String field) {
        List<String> texts = new ArrayList<>();
        list.forEach(node ->
                texts.add(field.isEmpty() ? node.asString() : node.get(field).asString()));
        return texts;
    }

    private String code(String quote, String with, String coder) {
        return json("code", project, "Gespräch", "--quote", quote, "--with", with, "--coder", coder)
                .get("id")
                .asString();
    }

    @BeforeEach
    void project() throws Exception {
        project = folder.resolve("probe.vielstimmig").toString();
        Path interview = folder.resolve("Gespräch.txt");
        Files.writeString(interview, INTERVIEW);
        done("new", project);
        done("import", project, interview.toString());
        for (String path : List.of("Zeit", "Hilfe/Amt", "Hilfe/Geld", "Ämter")) {
            done("code-add", project, path);
        }
    }

    @Test
    void mergeAndRemoveSayBeforeWhatTheyWillDo() {
        code("Geld für die Räume", "Hilfe/Geld", "Anna");
        code("Geld für die Räume", "Zeit", "Anna");
        code("aufgegeben", "Hilfe/Geld", "Bert");
        String before = done("dump", project).out();
        JsonNode merge = json("code-merge", project, "Hilfe/Geld", "Zeit", "--dry-run");
        assertEquals(1, merge.get("codings").asInt());
        assertEquals(1, merge.get("fate").get("twins").asInt());
        assertEquals(2, merge.get("fate").get("coders").asInt());
        assertTrue(done("code-merge", project, "Hilfe/Geld", "Zeit", "--dry-run", "--lang", "de")
                .out()
                .contains(
                        "1 Codierung geht über, aus 1 Transkript und von 2 Personen. 1 fällt mit einer" + " zusammen"));
        JsonNode remove = json("code-remove", project, "Hilfe", "--dry-run");
        assertEquals(2, remove.get("codings").asInt());
        assertEquals(2, remove.get("fate").get("below").asInt());
        assertTrue(done("code-remove", project, "Hilfe", "--dry-run", "--lang", "en")
                .out()
                .contains("2 codings and 2 sub-codes are lost, by 2 people."));
        assertEquals(before, done("dump", project).out());
        assertEquals(
                1,
                json("code-merge", project, "Hilfe/Geld", "Zeit").get("codings").asInt());
        assertEquals(0, json("code-remove", project, "Hilfe").get("codings").asInt());
        done("undo", project, "2");
        assertEquals(before, done("dump", project).out());
    }

    @Test
    void codesAreCountedAndOrdered() {
        code("aufgegeben", "Hilfe/Geld", "Bert");
        code("Räume", "Zeit", "Bert");
        code("Gremien", "Hilfe/Geld", "Anna");
        assertEquals(
                List.of("Ämter", "Hilfe", "Hilfe/Amt", "Hilfe/Geld", "Zeit"),
                texts(json("codes", project, "--sort", "name"), "path"));
        assertEquals(
                List.of("Hilfe", "Hilfe/Geld", "Hilfe/Amt", "Zeit", "Ämter"),
                texts(json("codes", project, "--sort", "count"), "path"));
        JsonNode bert = json("codes", project, "--by", "Bert", "--transcript", "Gespräch");
        assertEquals(List.of("1", "0", "0", "1", "0"), texts(bert, "codings"));
        assertTrue(refused("codes", project, "--by", "Niemand").contains("Niemand"));
        assertEquals(
                List.of("Hilfe/Geld", "Hilfe/Amt"),
                texts(
                        json("code-move", project, "--sort", "count", "--under", "Hilfe")
                                .get("paths"),
                        ""));
        assertEquals(
                List.of("Zeit", "Hilfe", "Hilfe/Geld", "Hilfe/Amt", "Ämter"), texts(json("codes", project), "path"));
        done("code-move", project, "--sort", "name");
        assertEquals(
                List.of("Ämter", "Hilfe", "Hilfe/Amt", "Hilfe/Geld", "Zeit"), texts(json("codes", project), "path"));
        done("code-move", project, "Zeit", "--index", "0");
        assertEquals("Zeit", json("codes", project).get(0).get("path").asString());
        refused("code-move", project);
    }

    @Test
    void setsAreMadeFilledAndRemoved() {
        assertEquals(
                List.of("Zeit", "Hilfe/Amt"),
                texts(json("set-put", project, "Bericht", "Zeit", "Hilfe/Amt").get("codes"), ""));
        done("set-put", project, "Bericht", "Ämter");
        done("set-put", project, "Später");
        assertEquals(
                List.of("Hilfe/Amt", "Ämter"),
                texts(json("set-take", project, "Bericht", "Zeit").get("codes"), ""));
        JsonNode renamed = json("set-set", project, "Bericht", "--name", "Abschluss", "--index", "1");
        assertEquals("Abschluss", renamed.get("name").asString());
        assertEquals(List.of("Später", "Abschluss"), texts(json("sets", project), "name"));
        assertTrue(refused("set-take", project, "Bericht", "Zeit").contains("sets"));
        done("set-remove", project, "Später");
        assertEquals(List.of("Abschluss"), texts(json("sets", project), "name"));
        assertTrue(done("sets", project).out().startsWith("Abschluss\tHilfe/Amt, Ämter"));
    }

    @Test
    void aCodeIsSplitInOneStep() {
        String one = code("Ansprechperson", "Hilfe", "Anna");
        String two = code("aufgegeben", "Hilfe", "Anna");
        String three = code("Gremien", "Hilfe", "Bert");
        String before = done("dump", project).out();
        JsonNode dry = json(
                "code-split",
                project,
                "Hilfe",
                "--into",
                "Menschen=" + one + "," + three,
                "--into",
                "Amt=" + two,
                "--dry-run");
        assertEquals(0, dry.get("left").asInt());
        assertEquals(List.of("Menschen", "Amt"), texts(dry.get("parts"), "name"));
        assertEquals(before, done("dump", project).out());
        done("code-split", project, "Hilfe", "--into", "Menschen=" + one + "," + three);
        JsonNode moved = json("codings", project, "--code", "Hilfe/Menschen");
        assertEquals(List.of("Anna", "Bert"), texts(moved, "coder"));
        done("code-split", project, "Hilfe", "--into", "Amt=" + two, "--keep");
        assertEquals(4, json("codings", project).size());
        done("undo", project, "2");
        assertEquals(before, done("dump", project).out());
        refused("code-split", project, "Hilfe", "--into", one);
    }
}
