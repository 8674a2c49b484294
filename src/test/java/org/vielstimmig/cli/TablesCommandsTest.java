package org.vielstimmig.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.vielstimmig.cli.Answer.done;
import static org.vielstimmig.cli.Answer.run;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// Tables of variables beside interviews, as commands.
class TablesCommandsTest {

    private static final String TALK =
            "Anna: Was war?\n\nBesa: Viel Arbeit im %s.\n\nAnna: Und dann?\n\nBesa: Mehr davon.\n";

    @TempDir
    Path folder;

    private String project = "";
    private Path inside = Path.of("");
    private Path table = Path.of("");

    @BeforeEach
    void project() throws Exception {
        project = folder.resolve("p.vielstimmig").toString();
        done("new", project, "--title", "Probe");
        inside = Files.createDirectory(folder.resolve("Gespräche"));
        Files.writeString(inside.resolve("Kita-Gründung.txt"), TALK.formatted("Haus"));
        Files.writeString(inside.resolve("Sport.txt"), TALK.formatted("Garten"));
        // A conversation in rows stays one, though its voices are called like a file.
        Files.writeString(
                inside.resolve("runde.csv"),
                "speaker;text\nSport;Wie war es?\nBesa;Es war viel.\nSport;Und dann?\nBesa;Noch mehr davon.\n");
        table = Files.writeString(
                inside.resolve("variables.csv"),
                "Interview;Land;Stand\nkita-gruendung;Hessen;codiert\nSport;Bremen;offen\nNiemand;Berlin;offen\n");
    }

    @Test
    void aTableOfVariablesInAFolderIsNoInterview() {
        Answer answer = run("import", project, inside.toString(), "--json", "--lang", "de");
        assertEquals(0, answer.code(), answer.err());
        JsonNode said = answer.json();
        assertEquals(3, said.get("imported").size());
        assertEquals(1, said.get("skipped").size());
        assertEquals(table.toString(), said.get("skipped").get(0).get("file").asString());
        assertEquals("variables", said.get("skipped").get(0).get("reason").asString());
        assertTrue(answer.err().contains("Tabelle mit Variablen zu 2 Transkripten"), answer.err());
        assertTrue(answer.err().contains("variables " + project + " --import " + table), answer.err());
        // The command that is named reads it.
        JsonNode taken = done("variables", project, "--import", table.toString(), "--json")
                .json();
        assertEquals(2, taken.get("changed").size());
    }

    @Test
    void itIsKnownByTheTranscriptsOfTheProjectToo() {
        done("import", project, inside.resolve("Kita-Gründung.txt").toString());
        Answer alone = run("import", project, table.toString(), "--lang", "en");
        assertEquals(1, alone.code(), "nothing was imported");
        assertTrue(alone.err().contains("a table of variables about one transcript"), alone.err());
        JsonNode again = done("import", project, inside.toString(), "--json").json();
        assertEquals(2, again.get("imported").size());
        assertEquals(
                java.util.Set.of("known", "variables"),
                java.util.Set.of(
                        again.get("skipped").get(0).get("reason").asString(),
                        again.get("skipped").get(1).get("reason").asString()),
                "also where a title is there already");
    }

    @Test
    void everyTakesItAllTheSame() {
        JsonNode said =
                done("import", project, inside.toString(), "--every", "--json").json();
        assertEquals(4, said.get("imported").size());
        assertEquals(0, said.get("skipped").size());
    }

    @Test
    void aDryRunSpeaksThePersonsLanguageAndTheDocumentStays() {
        done("import", project, inside.toString());
        done("transcript-set", project, "Sport", "--status", "done", "--set", "Land=Berlin");
        String words = run("variables", project, "--import", table.toString(), "--dry-run", "--lang", "de")
                .out();
        assertTrue(words.contains("Sport, Stand: im Projekt „codiert“, in der Tabelle „offen“"), words);
        assertTrue(words.contains("Namen (nominal)"), words);
        assertFalse(words.contains("DONE") || words.contains("OPEN") || words.contains("variable"), words);
        JsonNode json = done("variables", project, "--import", table.toString(), "--dry-run", "--json", "--lang", "de")
                .json();
        assertEquals("variable", json.get("columns").get(0).get("use").asString());
        assertEquals("nominal", json.get("columns").get(0).get("kind").asString());
        JsonNode conflict = json.get("conflicts").get(1);
        assertEquals("DONE", conflict.get("project").asString());
        assertEquals("OPEN", conflict.get("file").asString());
    }
}
