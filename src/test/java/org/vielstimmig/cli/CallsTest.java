package org.vielstimmig.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.vielstimmig.cli.Answer.INTERVIEW;
import static org.vielstimmig.cli.Answer.done;
import static org.vielstimmig.cli.Answer.run;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vielstimmig.project.Session;
import tools.jackson.databind.JsonNode;

/// How calls end that go wrong, and that one call is one step.
class CallsTest {

    @TempDir
    Path folder;

    private String project = "";

    @BeforeEach
    void project() throws Exception {
        project = folder.resolve("Prüfung & Probe.vielstimmig").toString();
        Path interview = folder.resolve("Gespräch.txt");
        Files.writeString(interview, INTERVIEW);
        done("new", project, "--title", "Probe");
        done("import", project, interview.toString());
        done("code-add", project, "Verwaltung/Feste Ansprechperson", "--facet", "potential", "--lang", "en");
    }

    private List<String> labels() {
        List<String> labels = new ArrayList<>();
        done("history", project, "--lang", "de", "--json")
                .json()
                .forEach(step -> labels.add(step.get("label").asString()));
        return labels;
    }

    @Test
    void withJsonAFaultIsTheOneDocument() {
        Answer missing =
                run("code", project, "Gespräch", "--quote", "Amt", "--with", "Nirgends", "--json", "--lang", "en");
        assertEquals(1, missing.code());
        JsonNode error = missing.json().get("error");
        assertEquals("not_found", error.get("kind").asString());
        assertEquals(1, error.get("exit").asInt());
        assertEquals("Nirgends", error.get("about").get("name").asString());
        assertEquals(missing.err().strip(), error.get("message").asString());
        assertTrue(error.get("message").asString().contains("codes"), missing.err());

        JsonNode fault = run("search", project, "Geld (Amt", "--json").json().get("error");
        assertEquals("query_fault", fault.get("kind").asString());
        assertEquals(5, fault.get("about").get("range").get("start").asInt());

        Answer usage = run("--json", "code", project);
        assertEquals(2, usage.code());
        assertEquals("usage", usage.json().get("error").get("kind").asString());

        try (Session holder = Session.open(Path.of(project), "Ada")) {
            assertFalse(holder.snapshot().transcripts().isEmpty());
            Answer locked = run("info", project, "--json");
            assertEquals(4, locked.code());
            assertEquals(
                    "project_locked", locked.json().get("error").get("kind").asString());
        }
        Answer survey = run("questionnaire", "export", project, "--to", "docx", "--out", project + ".docx", "--json");
        assertEquals(1, survey.code());
        assertEquals("export_fault", survey.json().get("error").get("kind").asString());
        assertFalse(survey.json().get("error").get("about").isEmpty());

        assertEquals("", run("info", project + "x").out());
    }

    @Test
    void whatIsWrongWithACallIsSaidInTheLanguageAskedFor() {
        for (String[] call : List.of(
                new String[] {"--coder", "Ada"},
                new String[] {"questionnaire"},
                new String[] {"code", project},
                new String[] {"codez", project},
                new String[] {"code", project, "Gespräch", "--quote"},
                new String[] {"code", project, "Gespräch", "--quote", "x", "--at", "1:2", "--with", "V"},
                new String[] {"code", project, "Gespräch", "--quote", "x", "--with", "V", "--nth", "zwei"},
                new String[] {"code", project, "Gespräch", "--quote", "x", "--with", "V", "--with", "W"},
                new String[] {"autocode", project, "x", "--with", "V", "--unit", "word"},
                new String[] {"transcript-set", project, "Gespräch", "--set", "Land"},
                new String[] {"info", project, "--nonsense"})) {
            List<String> german = new ArrayList<>(List.of(call));
            german.addAll(List.of("--lang", "de"));
            List<String> english = new ArrayList<>(List.of(call));
            english.addAll(List.of("--lang", "en"));
            Answer de = run(german.toArray(String[]::new));
            Answer en = run(english.toArray(String[]::new));
            assertEquals(2, de.code(), de.err());
            assertEquals(2, en.code(), en.err());
            assertNotEquals(de.err().lines().findFirst(), en.err().lines().findFirst(), de.err());
            for (String word :
                    List.of("Missing", "required", "Unknown", "Invalid", "should", "expected", "exclusive")) {
                assertFalse(de.err().contains(word), de.err());
            }
        }
        assertTrue(run("codez", project, "--lang", "de").err().contains("codes"));
        assertTrue(run("code", "--help", "--lang", "de").out().startsWith("Aufruf: "));
    }

    @Test
    void severalOptionsAreOneStep() {
        String before = done("dump", project).out();
        int steps = labels().size();
        done(
                "transcript-set",
                project,
                "Gespräch",
                "--title",
                "Gespräch 1",
                "--role",
                "I=interviewer",
                "--speaker",
                "B=Frau Ada",
                "--relabel",
                "B=P1",
                "--set",
                "Land=NRW",
                "--group",
                "MO",
                "--date",
                "2026-03-01");
        assertEquals(steps + 1, labels().size());
        JsonNode shown = done("show", project, "Gespräch 1", "--json").json();
        assertTrue(shown.get("text").asString().contains("P1: Geld für die Räume"));
        done("turns-set", project, "Gespräch 1", "2", "3", "--label", "P2", "--shift", "1000", "--time", "5000");
        assertEquals(steps + 2, labels().size());
        assertEquals(0, run("check", project).code());
        done("undo", project, "2");
        assertEquals(before, done("dump", project).out());
        Answer refused = run("transcript-set", project, "Gespräch", "--title", "Neu", "--relabel", "Niemand=X");
        assertEquals(1, refused.code());
        assertEquals(before, done("dump", project).out());
    }

    @Test
    void severalFilesAndFoldersComeInAtOnceAndEachFaultHasASentence() throws Exception {
        Path inside = Files.createDirectory(folder.resolve("Ordner"));
        Files.writeString(inside.resolve("a.txt"), INTERVIEW.replace("Geld", "Zeit"));
        Files.writeString(inside.resolve("b.xyz"), "\u0000\u0001\u0002");
        Path empty = Files.createDirectory(folder.resolve("Leer"));
        Path good = Files.writeString(folder.resolve("gut.txt"), INTERVIEW.replace("Amt", "Rathaus"));
        Path bad = Files.write(folder.resolve("kaputt.docx"), new byte[] {'P', 'K', 3, 4, 0, 0});
        Path none = folder.resolve("fehlt.txt");
        Answer answer = run(
                "import",
                project,
                none.toString(),
                bad.toString(),
                empty.toString(),
                inside.toString(),
                good.toString(),
                "--json");
        assertEquals(0, answer.code(), answer.err());
        assertEquals(2, answer.json().get("imported").size());
        assertEquals(4, answer.json().get("failed").size());
        for (String name : List.of("fehlt.txt", "kaputt.docx", "Leer", "b.xyz")) {
            assertEquals(
                    1, answer.err().lines().filter(line -> line.contains(name)).count(), answer.err());
        }
        Answer nothing = run("import", project, none.toString(), empty.toString(), "--json");
        assertEquals(1, nothing.code());
        assertEquals(2, nothing.json().get("failed").size());
    }

    @Test
    void codingsGoTogetherAndValuesAreRenamedEverywhere() {
        for (String quote : List.of("im Amt", "Geld")) {
            done("code", project, "Gespräch", "--quote", quote, "--with", "Verwaltung/Feste Ansprechperson");
        }
        List<String> call = new ArrayList<>(List.of("uncode", project, "--json"));
        done("codings", project, "--json")
                .json()
                .forEach(c -> call.add(c.get("id").asString()));
        assertEquals(2, done(call.toArray(String[]::new)).json().size());
        assertEquals("Codierung entfernen: Verwaltung/Feste Ansprechperson, Gespräch", labels().getFirst());
        done("undo", project);
        assertEquals(2, done("codings", project, "--json").json().size());
        assertEquals("Codieren: Verwaltung/Feste Ansprechperson, Gespräch", labels().get(1));

        done("transcript-set", project, "Gespräch", "--set", "Land=nrw");
        JsonNode changed = done("variables", project, "--change", "Land", "--rename", "nrw=NRW", "--json")
                .json();
        assertEquals("NRW", changed.get("byTranscript").get("Gespräch").asString());
    }

    @Test
    void everyFileOfAFolderIsAccountedFor() throws Exception {
        Path inside = Files.createDirectory(folder.resolve("Beutel"));
        String talk = "I: Was war?\n\nB: Viel Arbeit im Haus.\n\nI: Und dann?\n\nB: Noch mehr davon.\n";
        Path first = Files.writeString(inside.resolve("a.txt"), talk);
        Path again = Files.writeString(inside.resolve("b.txt"), talk);
        Path mended = Files.writeString(inside.resolve("c.txt"), talk.replace("Haus", "Garten"));
        Path data = Files.writeString(inside.resolve("metadata.txt"), "name: a\nmodel: b\n");
        Path empty = Files.writeString(inside.resolve("leer.txt"), "");
        JsonNode answer = done("import", project, inside.toString(), "--json").json();
        assertEquals(2, answer.get("imported").size());
        assertEquals(1, answer.get("failed").size());
        assertEquals(empty.toString(), answer.get("failed").get(0).get("file").asString());
        JsonNode skipped = answer.get("skipped");
        assertEquals(2, skipped.size());
        assertEquals(again.toString(), skipped.get(0).get("file").asString());
        assertEquals("same_talk", skipped.get(0).get("reason").asString());
        assertEquals(first.toString(), skipped.get(0).get("of").asString());
        assertEquals(data.toString(), skipped.get(1).get("file").asString());
        assertEquals("no_talk", skipped.get(1).get("reason").asString());
        String other = folder.resolve("q.vielstimmig").toString();
        done("new", other, "--title", "Andere");
        JsonNode named = done(
                        "import", other, first.toString(), again.toString(), mended.toString(), "--json", "--dry-run")
                .json();
        assertEquals(3, named.get("imported").size());
        assertEquals(0, named.get("skipped").size());
    }

    @Test
    void aFileWithoutACommandIsToldToBeNoProject() throws Exception {
        Path text = Files.writeString(folder.resolve("A.vst"), "kein Projekt");
        Answer answer = run(text.toString(), "--json", "--lang", "en");
        assertEquals(1, answer.code());
        assertEquals("not_aproject", answer.json().get("error").get("kind").asString());
        assertFalse(answer.err().contains("Perhaps you mean"), answer.err());
        Answer missing = run(folder.resolve("B.vst").toString(), "--json");
        assertEquals("file_missing", missing.json().get("error").get("kind").asString());
        assertEquals(
                "file_missing",
                run("C.vst", "--json").json().get("error").get("kind").asString());
        Answer slip = run("improt", "--json");
        assertEquals("usage", slip.json().get("error").get("kind").asString());
    }

    @Test
    void whatTheProjectHoldsIsNotTakenOnceMoreUnlessEveryFileIsWanted() throws Exception {
        Path there = Files.writeString(folder.resolve("da.txt"), INTERVIEW.replace("Amt", "Haus"));
        Path fresh = Files.writeString(folder.resolve("neu.txt"), INTERVIEW.replace("Amt", "Werk"));
        done("import", project, there.toString());
        Answer answer = run("import", project, there.toString(), fresh.toString(), "--json", "--lang", "de");
        assertEquals(0, answer.code(), answer.err());
        assertEquals(1, answer.json().get("imported").size());
        JsonNode skipped = answer.json().get("skipped");
        assertEquals(1, skipped.size());
        assertEquals("known", skipped.get(0).get("reason").asString());
        assertEquals("da", skipped.get(0).get("of").asString());
        assertTrue(answer.err().contains("„da.txt“ ist schon im Projekt, als „da“"), answer.err());
        assertEquals(1, run("import", project, there.toString()).code(), "nothing came in");
        JsonNode every =
                done("import", project, there.toString(), "--every", "--json").json();
        assertEquals("da (2)", every.get("imported").get(0).get("title").asString());
    }
}
