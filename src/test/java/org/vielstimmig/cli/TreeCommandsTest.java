package org.vielstimmig.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vielstimmig.project.Session;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

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

    private record NoPictures() implements Pictures {
        @Override
        public List<String> workspaces() {
            return List.of("coding");
        }

        @Override
        public void draw(@Nullable Session session, String workspace, Look look, Subject subject, Path out) {}
    }

    private int run(ByteArrayOutputStream out, ByteArrayOutputStream err, String... arguments) {
        return Cli.run(arguments, new NoPictures(), new PrintStream(out), new PrintStream(err));
    }

    private String done(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = run(out, err, arguments);
        assertEquals(0, code, () -> String.join(" ", arguments) + ": " + err.toString(StandardCharsets.UTF_8));
        return out.toString(StandardCharsets.UTF_8);
    }

    private String refused(String... arguments) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        assertEquals(1, run(new ByteArrayOutputStream(), err, arguments));
        return err.toString(StandardCharsets.UTF_8);
    }

    private JsonNode json(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.add("--json");
        return JsonMapper.builder().build().readTree(done(all.toArray(String[]::new)));
    }

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
        String before = done("dump", project);
        JsonNode merge = json("code-merge", project, "Hilfe/Geld", "Zeit", "--dry-run");
        assertEquals(1, merge.get("codings").asInt());
        assertEquals(1, merge.get("fate").get("twins").asInt());
        assertEquals(2, merge.get("fate").get("coders").asInt());
        assertTrue(done("code-merge", project, "Hilfe/Geld", "Zeit", "--dry-run", "--lang", "de")
                .contains(
                        "1 Codierung geht über, aus 1 Transkript und von 2 Personen. 1 fällt mit einer" + " zusammen"));
        JsonNode remove = json("code-remove", project, "Hilfe", "--dry-run");
        assertEquals(2, remove.get("codings").asInt());
        assertEquals(2, remove.get("fate").get("below").asInt());
        assertTrue(done("code-remove", project, "Hilfe", "--dry-run", "--lang", "en")
                .contains("2 codings and 2 sub-codes are lost, by 2 people."));
        assertEquals(before, done("dump", project));
        assertEquals(
                1,
                json("code-merge", project, "Hilfe/Geld", "Zeit").get("codings").asInt());
        assertEquals(0, json("code-remove", project, "Hilfe").get("codings").asInt());
        done("undo", project, "2");
        assertEquals(before, done("dump", project));
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
        assertTrue(done("sets", project).startsWith("Abschluss\tHilfe/Amt, Ämter"));
    }

    @Test
    void aCodeIsSplitInOneStep() {
        String one = code("Ansprechperson", "Hilfe", "Anna");
        String two = code("aufgegeben", "Hilfe", "Anna");
        String three = code("Gremien", "Hilfe", "Bert");
        String before = done("dump", project);
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
        assertEquals(before, done("dump", project));
        done("code-split", project, "Hilfe", "--into", "Menschen=" + one + "," + three);
        JsonNode moved = json("codings", project, "--code", "Hilfe/Menschen");
        assertEquals(List.of("Anna", "Bert"), texts(moved, "coder"));
        done("code-split", project, "Hilfe", "--into", "Amt=" + two, "--keep");
        assertEquals(4, json("codings", project).size());
        done("undo", project, "2");
        assertEquals(before, done("dump", project));
        refused("code-split", project, "Hilfe", "--into", one);
    }
}
