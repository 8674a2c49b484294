package org.vielstimmig.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.vielstimmig.cli.Answer.done;
import static org.vielstimmig.cli.Answer.run;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// What hands do at a coding, as commands.
class HandCommandsTest {

    private static final String INTERVIEW = """
        I: Was hat Ihnen geholfen?

        B: Eine feste Ansprechperson im Amt. Ohne die hätten wir aufgegeben.

        I: Und was hat gefehlt?

        B: Geld für die Räume, und Migrant*innen in den Gremien.
        """;

    @TempDir
    Path folder;

    private String project = "";

    @BeforeEach
    void project() throws Exception {
        project = folder.resolve("p.vielstimmig").toString();
        Path interview = folder.resolve("Gespräch.txt");
        Files.writeString(interview, INTERVIEW);
        done("new", project, "--title", "Probe");
        done("import", project, interview.toString(), "--role", "I=interviewer");
        done("code-add", project, "Amt/Hilfe");
    }

    private String code(String quote) {
        return done("--json", "code", project, "Gespräch", "--quote", quote, "--with", "Amt/Hilfe")
                .json()
                .get("id")
                .asString();
    }

    private JsonNode listed() {
        return done("codings", project, "--json").json();
    }

    @Test
    void endsWeightAndFacetAreChangedInOneStep() {
        String id = code("feste");
        JsonNode now = done(
                        "--json",
                        "coding-set",
                        project,
                        id,
                        "--end",
                        "+1:sentence",
                        "--start",
                        "-1:word",
                        "--weight",
                        "50",
                        "--facet",
                        "barrier")
                .json();
        assertEquals("Eine feste Ansprechperson im Amt.", now.get(0).get("text").asString());
        assertEquals(50, now.get(0).get("weight").asInt());
        assertEquals("barrier", now.get(0).get("facet").asString());
        done("undo", project);
        assertEquals("feste", listed().get(0).get("text").asString());
        assertEquals(1, run("coding-set", project, id, "--end", "weit").code());
    }

    @Test
    void touchingCodingsAreJoined() {
        code("Eine feste");
        code("Ansprechperson im Amt");
        code("Geld");
        JsonNode would = done("--json", "codings-join", project, "--dry-run").json();
        assertEquals(2, would.get(0).get("codings").size());
        assertEquals(3, listed().size());
        String id = would.get(0).get("codings").get(1).get("id").asString();
        String words = run("codings-join", project, "--dry-run", "--coding", id, "--lang", "de")
                .out();
        assertTrue(words.contains("2 berühren sich: Eine feste Ansprechperson im Amt"), words);
        assertTrue(words.contains("2 Codierungen würden zu 1 verbunden."), words);
        String alone = would.get(0).get("codings").get(0).get("id").asString();
        assertEquals(
                1,
                done("--json", "codings-join", project, "--dry-run", "--coding", alone)
                        .json()
                        .size());
        String apart = listed().get(2).get("id").asString();
        assertEquals(
                0,
                done("--json", "codings-join", project, "--dry-run", "--coding", apart)
                        .json()
                        .size());
        JsonNode joined =
                done("--json", "codings-join", project, "--code", "Amt").json();
        assertEquals(
                "Eine feste Ansprechperson im Amt",
                joined.get(0).get("joined").get("text").asString());
        assertEquals(2, listed().size());
        assertEquals(0, done("--json", "codings-join", project).json().size());
    }

    @Test
    void turnsSpeakersAnswersAndWordsAreCoded() {
        JsonNode answer = done("--json", "code", project, "Gespräch", "--answer", "1", "--with", "Amt/Hilfe")
                .json();
        assertEquals(1, answer.size());
        assertTrue(answer.get(0).get("text").asString().startsWith("Eine feste"));
        assertEquals(
                1,
                done("--json", "code", project, "Gespräch", "--speaker", "B", "--with", "Amt/Hilfe")
                        .json()
                        .size(),
                "the first is coded already");
        assertEquals(
                2,
                done("--json", "code", project, "Gespräch", "--turns", "1-3", "--with", "Amt/Hilfe")
                        .json()
                        .size());
        assertEquals(
                "Räume",
                done("--json", "code", project, "Gespräch", "--quote", "Räume,", "--in-vivo")
                        .json()
                        .get("code")
                        .asString());
        assertEquals(
                1,
                run("code", project, "Gespräch", "--turn", "9", "--with", "Amt/Hilfe")
                        .code());
        assertEquals(
                1,
                run("code", project, "Gespräch", "--speaker", "X", "--with", "Amt/Hilfe")
                        .code());
    }

    @Test
    void keysAreShownSetAndReset() {
        done("keys", "--reset", "all");
        JsonNode set = done("--json", "keys", "--set", "last=Q").json();
        assertEquals("Q", set.get(0).get("key").asString());
        Answer taken = run("keys", "--set", "facet=Q", "--lang", "de");
        assertEquals(1, taken.code());
        assertTrue(taken.err().contains("Mit dem letzten Code codieren"), taken.err());
        assertEquals(
                ".",
                done("--json", "keys", "--reset", "last")
                        .json()
                        .get(0)
                        .get("key")
                        .asString());
        assertEquals(1, run("keys", "--set", "nothing=Q").code());
    }
}
