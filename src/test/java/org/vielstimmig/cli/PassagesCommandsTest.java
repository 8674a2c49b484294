package org.vielstimmig.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.vielstimmig.cli.Answer.json;
import static org.vielstimmig.cli.Answer.run;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// Passages and autocoding on the command line.
class PassagesCommandsTest {

    private static final String FIRST = """
        I: Was hat geholfen?
        B: Das Amt. Ohne das Amt wäre nichts gegangen.
        I: Und was fehlte?
        C: Geld. Vom Amt kam kein Geld.
        """;
    private static final String SECOND = """
        I: Wer half?
        B: Die Stadt half. Das Amt nicht.
        """;

    @TempDir
    Path folder;

    private String project = "";

    @BeforeEach
    void project() throws Exception {
        project = folder.resolve("p.vielstimmig").toString();
        json("new", project, "--title", "Probe");
        for (String[] one : new String[][] {{"Erstes", FIRST}, {"Zweites", SECOND}}) {
            Path file = folder.resolve(one[0] + ".txt");
            Files.writeString(file, one[1]);
            json("import", project, file.toString(), "--role", "I=interviewer");
        }
        json("code-add", project, "Hilfe/Amt");
        json("code-add", project, "Geld");
        json("variables", project, "--add", "Land");
        json("transcript-set", project, "Erstes", "--set", "Land=Hessen", "--role", "C=interviewee");
        json("code", project, "Erstes", "--quote", "Ohne das Amt", "--with", "Hilfe/Amt", "--weight", "80");
        json("code", project, "Erstes", "--quote", "kein Geld", "--with", "Geld", "--coder", "Berta");
        json("code", project, "Zweites", "--quote", "Das Amt nicht", "--with", "Hilfe/Amt");
    }

    private List<String> texts(String... options) {
        List<String> all = new ArrayList<>(List.of("codings", project));
        all.addAll(List.of(options));
        List<String> texts = new ArrayList<>();
        json(all.toArray(String[]::new)).forEach(c -> texts.add(c.get("text").asString()));
        return texts;
    }

    @Test
    void codingsAreChosenByWhatIsAskedFor() {
        assertEquals(List.of("Ohne das Amt", "kein Geld", "Das Amt nicht"), texts());
        assertEquals(List.of("Ohne das Amt", "Das Amt nicht"), texts("--code", "Hilfe"));
        assertEquals(List.of("Ohne das Amt", "kein Geld", "Das Amt nicht"), texts("--code", "Hilfe", "--code", "Geld"));
        assertEquals(List.of("Ohne das Amt"), texts("--code", "Hilfe", "--where", "Land=Hessen"));
        assertEquals(List.of("Das Amt nicht"), texts("--where", "Land="));
        assertEquals(List.of("kein Geld"), texts("--speaker", "C"));
        assertEquals(List.of(), texts("--role", "interviewer"));
        assertEquals(List.of("kein Geld"), texts("--by", "Berta"));
        assertEquals(List.of("kein Geld"), texts("--coder", "Berta"));
        assertEquals(List.of("Ohne das Amt"), texts("--weight", "50..100"));
        assertEquals(List.of("kein Geld"), texts("--words", "GELD"));
        assertEquals(List.of("kein Geld"), texts("--from", "1", "--limit", "1"));
        assertEquals(List.of("Das Amt nicht", "Ohne das Amt", "kein Geld"), texts("--sort", "length", "--falling"));
        assertEquals(1, run("codings", project, "--where", "Land").code());
        assertEquals(1, run("codings", project, "--by", "Niemand").code());
    }

    @Test
    void aCodingSaysWhereItStandsAndWhatIsAroundIt() {
        JsonNode coding = json("codings", project, "--code", "Hilfe", "--transcript", "Erstes", "--context", "1")
                .get(0);
        assertEquals(2, coding.get("turn").asInt());
        assertEquals(2, coding.get("line").asInt());
        assertEquals("B", coding.get("speaker").asString());
        assertEquals("Was hat geholfen?", coding.get("context").get("question").asString());
        assertEquals("Das Amt. ", coding.get("context").get("before").asString());
    }

    @Test
    void quotesWritesWhatIsAskedForInItsOrder() throws Exception {
        Path out = folder.resolve("stellen.csv");
        json("quotes", project, "--out", out.toString(), "--group", "transcript", "--where", "Land=Hessen");
        String written = Files.readString(out);
        assertTrue(written.contains("Ohne das Amt") && written.contains("kein Geld"), written);
        assertTrue(!written.contains("Das Amt nicht"), written);
        assertTrue(written.indexOf("Ohne das Amt") < written.indexOf("kein Geld"), written);
        Path page = folder.resolve("stellen.html");
        json("quotes", project, "--out", page.toString(), "--group", "Land", "--context", "1");
        String read = Files.readString(page);
        assertTrue(read.indexOf("Hessen") < read.indexOf("Ohne das Amt"), read);
        assertTrue(read.contains("Z. 2") || read.contains("l. 2"), read);
        assertTrue(read.contains("Was hat geholfen?"), read);
    }

    @Test
    void autocodingSaysWhatItWouldDoAndDoesItInOneStep() {
        String before = run("dump", project).out();
        JsonNode would = json("autocode", project, "Amt", "--with", "Geld", "--unit", "sentence", "--dry-run");
        assertEquals(4, would.get("codings").asInt());
        assertEquals(0, would.get("there").asInt());
        assertEquals(3, would.get("transcripts").get("Erstes").asInt());
        assertEquals(before, run("dump", project).out());
        assertEquals(
                4,
                json("autocode", project, "Amt", "--with", "Geld", "--unit", "sentence")
                        .size());
        JsonNode again = json("autocode", project, "Amt", "--with", "Geld", "--unit", "sentence", "--dry-run");
        assertEquals(0, again.get("codings").asInt());
        assertEquals(4, again.get("there").asInt());
        JsonNode step = json("history", project, "--limit", "1").get(0);
        assertTrue(step.get("label").asString().contains("Geld, Amt"), step::toString);
        json("undo", project);
        assertEquals(before, run("dump", project).out());
    }

    @Test
    void whatSomebodySaysIsCodedWhole() {
        assertEquals(
                "Geld. Vom Amt kam kein Geld.",
                json("autocode", project, "--speaker", "C", "--with", "Hilfe")
                        .get(0)
                        .get("text")
                        .asString());
        JsonNode said = json(
                "autocode",
                project,
                "--role",
                "interviewee",
                "--transcript",
                "Erstes",
                "--unit",
                "sentence",
                "--with",
                "Geld",
                "--dry-run");
        assertEquals(4, said.get("codings").asInt());
        assertEquals(
                1,
                json("autocode", project, "Amt", "--speaker", "C", "--unit", "hit", "--with", "Hilfe")
                        .size());
        assertEquals(1, run("autocode", project, "--with", "Hilfe").code());
        assertEquals(1, run("autocode", project, "Amt", "--with", "Hilfe").code());
    }
}
