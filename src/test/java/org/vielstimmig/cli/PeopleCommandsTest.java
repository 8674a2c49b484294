package org.vielstimmig.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.vielstimmig.cli.Answer.INTERVIEW;
import static org.vielstimmig.cli.Answer.done;
import static org.vielstimmig.cli.Answer.run;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// People, blind coding, the history, memos, the diary and progress as scripts use them.
class PeopleCommandsTest {

    @TempDir
    Path folder;

    private String project = "";

    @BeforeEach
    void project() throws Exception {
        project = folder.resolve("probe.vielstimmig").toString();
        Path interview = folder.resolve("Gespräch.txt");
        Files.writeString(interview, INTERVIEW);
        done("new", project, "--title", "Probe", "--coder", "Ada");
        done("import", project, interview.toString(), "--coder", "Ada");
        done("code-add", project, "Verwaltung/Ansprechperson", "--coder", "Ada");
        code("Ada", "feste Ansprechperson");
        code("Ben", "Geld für die Räume");
    }

    private void code(String by, String quote) {
        done("code", project, "Gespräch", "--quote", quote, "--with", "Verwaltung/Ansprechperson", "--coder", by);
    }

    @Test
    void aPersonIsAddedAndRenamed() {
        done("coder-add", project, "Cleo", "--coder", "Ada");
        JsonNode renamed = done("coder-set", project, "Ben", "--name", "Benno", "--coder", "Ada", "--json")
                .json();
        assertEquals("Benno", renamed.get("name").asString());
        assertEquals(1, renamed.get("codings").asInt());
        assertEquals(3, done("coders", project, "--json").json().size());
        assertEquals(
                1, done("codings", project, "--by", "Benno", "--json").json().size());
        Answer taken = run("coder-set", project, "Cleo", "--name", "Ada", "--lang", "en");
        assertEquals(Cli.FAULT, taken.code());
        assertTrue(taken.err().contains("Ada"), taken::err);
    }

    @Test
    void memosOfOneThingAreListed() {
        done("questionnaire", "derive", project, "--code", "Verwaltung/Ansprechperson", "--form", "likert");
        String item = done("questionnaire", "items", project, "--json")
                .json()
                .get(0)
                .get("id")
                .asString();
        done("memo", project, "item:" + item, "Noch im Team besprechen.", "--coder", "Ada");
        done("memo", project, "code:Verwaltung", "Zum Thema.", "--coder", "Ada");
        JsonNode memos =
                done("memos", project, "--on", "item:" + item, "--json").json();
        assertEquals(1, memos.size());
        assertEquals("Noch im Team besprechen.", memos.get(0).get("text").asString());
        assertEquals(
                1, done("memos", project, "--kind", "code", "--json").json().size());
        assertEquals(Cli.FAULT, run("memos", project, "--on", "item:nirgends").code());
    }

    @Test
    void whoseCodingsAreCountedIsChosen() {
        assertEquals(
                1,
                done("codings", project, "--whose", "mine", "--coder", "Ben", "--json")
                        .json()
                        .size());
        assertEquals(
                "Geld für die Räume",
                done("codings", project, "--whose", "mine", "--coder", "Ben", "--json")
                        .json()
                        .get(0)
                        .get("text")
                        .asString());
        assertEquals(
                "feste Ansprechperson",
                done("codings", project, "--whose", "others", "--coder", "Ben", "--json")
                        .json()
                        .get(0)
                        .get("text")
                        .asString());
        for (String who : List.of("mine", "others", "all")) {
            int expected = who.equals("all") ? 2 : 1;
            JsonNode codes = done("codes", project, "--whose", who, "--coder", "Ada", "--json")
                    .json();
            assertEquals(expected, codes.get(1).get("codings").asInt(), who);
            assertEquals(
                    expected,
                    done("info", project, "--whose", who, "--coder", "Ada", "--json")
                            .json()
                            .get("counts")
                            .get("codings")
                            .asInt());
        }
        int mine = done("transcripts", project, "--whose", "mine", "--coder", "Ada", "--json")
                .json()
                .get(0)
                .get("coded")
                .asInt();
        assertTrue(mine > 0
                && mine
                        < done("transcripts", project, "--json")
                                .json()
                                .get(0)
                                .get("coded")
                                .asInt());
        assertEquals(Cli.USAGE, run("codes", project, "--whose", "some").code());
    }

    @Test
    void blindCodersSeeTheirOwnUntilItIsLifted() {
        assertTrue(done("blind", project, "on", "--coder", "Ada", "--json")
                .json()
                .get("blind")
                .asBoolean());
        assertEquals(
                1, done("codings", project, "--coder", "Ada", "--json").json().size());
        JsonNode coders = done("coders", project, "--coder", "Ada", "--json").json();
        for (JsonNode coder : coders) {
            assertEquals(
                    coder.get("name").asString().equals("Ada") ? "1" : "null",
                    coder.get("codings").toString());
        }
        assertFalse(done("history", project, "--coder", "Ada").out().contains("Ben"));
        assertFalse(done("dump", project, "--coder", "Ada").out().contains("\"Geld für die Räume\""));
        done("blind", project, "off", "--coder", "Ada");
        assertEquals(2, done("codings", project, "--json").json().size());
        assertTrue(done("history", project, "--lang", "en").out().contains("Lift blind coding"));
    }

    @Test
    void theHistoryIsFilteredAndWritten() throws Exception {
        JsonNode bens = done("history", project, "--by", "Ben", "--json").json();
        assertEquals(1, bens.size());
        assertTrue(bens.get(0).get("label").asString().contains("Gespräch"));
        assertEquals(
                3,
                done("history", project, "--code", "Verwaltung", "--json")
                        .json()
                        .size());
        assertEquals(
                3,
                done("history", project, "--transcript", "Gespräch", "--json")
                        .json()
                        .size());
        assertEquals(
                0,
                done("history", project, "--to", "2020-01-01", "--json").json().size());
        Path out = folder.resolve("verlauf.csv");
        assertEquals(
                1,
                done("history", project, "--find", "ansprechperson", "--limit", "1", "--json")
                        .json()
                        .size());
        assertEquals(
                0,
                done("history", project, "--find", "nirgends", "--json").json().size());
        done("history", project, "--out", out.toString(), "--lang", "en");
        assertTrue(Files.readString(out).contains("Code: Verwaltung/Ansprechperson, Gespräch"), Files.readString(out));
    }

    @Test
    void undoingToAStepIsShownBeforeAndDone() {
        JsonNode dry = done("undo", project, "--to", "2", "--dry-run", "--json").json();
        assertEquals(0, dry.get("undone").asInt());
        assertEquals(2, dry.get("net").get("codings").get("go").asInt());
        assertEquals(2, done("codings", project, "--json").json().size());
        assertTrue(done("undo", project, "--to", "2", "--dry-run", "--lang", "en")
                .out()
                .contains("Codings: −2"));
        assertEquals(
                2,
                done("undo", project, "--to", "2", "--json")
                        .json()
                        .get("undone")
                        .asInt());
        assertEquals(0, done("codings", project, "--json").json().size());
        done("redo", project, "2");
        assertEquals(2, done("codings", project, "--json").json().size());
        assertEquals(1, run("undo", project, "--to", "99").code());
    }

    @Test
    void memosAreWrittenFoundLinkedChangedAndRemoved() throws Exception {
        String turn = done("memo", project, "turn:Gespräch:2", "Wichtige Antwort", "--json")
                .json()
                .get("id")
                .asString();
        done("memo", project, "passage:Gespräch:0:9", "Zum Titel");
        done("memo", project, "diary:2026-03-01", "Begonnen", "--coder", "Ada");
        done("memo", project, "project", "Allgemein");
        assertEquals(1, run("memo", project, "turn:Gespräch:99", "x").code());
        assertEquals(1, run("memo", project, "passage:Gespräch:0:99999", "x").code());
        assertEquals(
                2, done("memos", project, "--kind", "passage", "--json").json().size());
        assertEquals(
                1, done("memos", project, "--find", "WICHTIGE", "--json").json().size());
        assertEquals(1, done("memos", project, "--by", "Ada", "--json").json().size());
        assertEquals(
                1, done("memos", project, "--to", "2026-03-01", "--json").json().size());
        JsonNode link = done("memo-link", project, turn, "Gespräch", "--quote", "im Amt", "--json")
                .json();
        assertEquals("im Amt", link.get("text").asString());
        JsonNode linked =
                done("memos", project, "--find", "Wichtige", "--json").json().get(0);
        assertEquals(turn, linked.get("id").asString());
        assertEquals(1, linked.get("links").size());
        done("memo-link", project, turn, "--remove", link.get("id").asString());
        assertEquals(
                "Anders",
                done("memo-set", project, turn, "Anders", "--json")
                        .json()
                        .get("text")
                        .asString());
        Path out = folder.resolve("memos.html");
        done("memos", project, "--out", out.toString(), "--kind", "diary");
        assertTrue(Files.readString(out).contains("Begonnen"));
        assertFalse(Files.readString(out).contains("Allgemein"));
        done("memo-remove", project, turn);
        assertEquals(3, done("memos", project, "--json").json().size());
        assertEquals(1, run("memo-remove", project, turn).code());
    }

    /// A memo whose words were deleted is listed, and can be given others.
    @Test
    void aMemoThatLostItsWordsGetsOthers() {
        String text =
                done("show", project, "Gespräch", "--json").json().get("text").asString();
        int from = text.indexOf("Geld für");
        assertTrue(from >= 0, text);
        String memo = done("memo", project, "passage:Gespräch:" + from + ":" + (from + 8), "Wessen?", "--json")
                .json()
                .get("id")
                .asString();
        assertEquals(0, done("lost", project, "--json").json().size());
        done("edit", project, "Gespräch", "--at", from + ":" + (from + 8), "--by", "");
        JsonNode lost = done("lost", project, "--json").json();
        assertEquals(1, lost.size());
        assertEquals("memo", lost.get(0).get("kind").asString());
        assertEquals(memo, lost.get(0).get("id").asString());
        assertEquals("Wessen?", lost.get(0).get("text").asString());
        assertEquals(from, lost.get(0).get("start").asInt());
        assertTrue(done("lost", project).out().contains("Wessen?"));
        JsonNode placed =
                done("memo-set", project, memo, "--at", "0:4", "--json").json();
        assertTrue(placed.get("on").asString().endsWith(":0:4"), placed.toString());
        assertEquals("Wessen?", placed.get("text").asString());
        assertEquals(0, done("lost", project, "--json").json().size());
        done("undo", project);
        assertEquals(1, done("lost", project, "--json").json().size());
        assertEquals(
                1,
                run("memo-set", project, memo, "--at", "0:" + 10 * text.length())
                        .code());
        String general = done("memo", project, "project", "Allgemein", "--json")
                .json()
                .get("id")
                .asString();
        assertEquals(1, run("memo-set", project, general, "--at", "0:4").code());
    }

    @Test
    void progressAndStatusAreListed() {
        JsonNode before =
                done("progress", project, "--by", "Ben", "--json").json().get(0);
        assertEquals(2, before.get("answers").asInt());
        assertEquals(1, before.get("left").asInt());
        assertEquals("GeldfürdieRäume".length(), before.get("coded").asInt());
        done("transcript-set", project, "Gespräch", "--status", "done");
        JsonNode after = done("progress", project, "--json").json().get(0);
        assertEquals("done", after.get("status").asString());
        assertEquals(0, after.get("left").asInt());
        JsonNode listed = done("transcripts", project, "--json").json().get(0);
        assertEquals(after.get("percent").asInt(), listed.get("coded").asInt());
        assertTrue(listed.get("coded").asInt() > 0);
        assertEquals("done", listed.get("status").asString());
    }
}
