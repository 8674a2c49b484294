package org.vielstimmig.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.vielstimmig.cli.Answer.INTERVIEW;
import static org.vielstimmig.cli.Answer.done;
import static org.vielstimmig.cli.Answer.refused;
import static org.vielstimmig.cli.Answer.run;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vielstimmig.project.Session;
import tools.jackson.databind.JsonNode;

/// The command line as scripts use it: every call is a session of its own, like a process of its own.
class CliTest {

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

    @Test
    void aPassageCodedByItsWordsIsListedWithThem() {
        JsonNode made = done(
                        "--json",
                        "code",
                        project,
                        "Gespräch",
                        "--quote",
                        "feste Ansprechperson",
                        "--with",
                        "Verwaltung/Feste Ansprechperson",
                        "--coder",
                        "Ada")
                .json();
        JsonNode listed = done("codings", project, "--json").json();
        assertEquals(1, listed.size());
        assertEquals("feste Ansprechperson", listed.get(0).get("text").asString());
        assertEquals("Ada", listed.get(0).get("coder").asString());
        assertEquals(made.get("id").asString(), listed.get(0).get("id").asString());
        JsonNode shown = done("show", project, "Gespräch", "--json").json();
        int start = listed.get(0).get("start").asInt();
        int end = listed.get(0).get("end").asInt();
        assertEquals("feste Ansprechperson", shown.get("text").asString().substring(start, end));
    }

    @Test
    void editsMoveTheQuoteAndUndoInANewSessionBringsBackTheDump() {
        done("code", project, "Gespräch", "--quote", "im Amt", "--with", "Verwaltung/Feste Ansprechperson");
        String before = done("dump", project).out();
        done("edit", project, "Gespräch", "--replace", "Was hat Ihnen", "--by", "Sagen Sie, 😀 was hat Ihnen");
        done("edit", project, "Gespräch", "--replace", "im Amt", "--by", "im Jugendamt");
        JsonNode moved = done("codings", project, "--json").json();
        assertEquals("im Jugendamt", moved.get(0).get("text").asString());
        assertNotEquals(before, done("dump", project).out());
        done("undo", project, "2");
        assertEquals(before, done("dump", project).out());
        done("redo", project, "2");
        assertEquals(
                "im Jugendamt",
                done("codings", project, "--json").json().get(0).get("text").asString());
        done("check", project);
    }

    @Test
    void searchFindsEverySpellingWithExactOffsets() {
        JsonNode found = done("search", project, "Migrantinnen", "--json").json();
        assertEquals(1, found.get("total").asInt());
        JsonNode hit = found.get("hits").get(0);
        assertEquals("Migrant*innen", hit.get("text").asString());
        String text =
                done("show", project, "Gespräch", "--json").json().get("text").asString();
        assertEquals(
                "Migrant*innen",
                text.substring(hit.get("start").asInt(), hit.get("end").asInt()));
        Answer fault = run("search", project, "(Geld", "--lang", "en");
        assertEquals(1, fault.code());
        assertTrue(fault.err().contains("characters 1 to"), fault.err());
    }

    @Test
    void autocodeIsOneStep() {
        done("autocode", project, "Amt OR Räume", "--with", "Verwaltung/Feste Ansprechperson", "--unit", "sentence");
        assertEquals(2, done("codings", project, "--json").json().size());
        done("undo", project);
        assertEquals(0, done("codings", project, "--json").json().size());
    }

    @Test
    void faultsHaveASentenceEachAndChangeNothing() throws Exception {
        byte[] before = Files.readAllBytes(Path.of(project));
        Path text = Files.writeString(folder.resolve("text.vielstimmig"), "nur Text");
        Path empty = Files.createFile(folder.resolve("leer.vielstimmig"));
        Path cut = folder.resolve("halb.vielstimmig");
        Files.write(cut, java.util.Arrays.copyOf(before, before.length / 2));
        List<String> files = List.of(
                text.toString(),
                empty.toString(),
                cut.toString(),
                folder.toString(),
                folder.resolve("fehlt.vielstimmig").toString());
        Set<String> sentences = new HashSet<>();
        for (String file : files) {
            Answer answer = run("info", file, "--lang", "de");
            assertEquals(1, answer.code(), file);
            assertEquals("", answer.out(), file);
            assertTrue(sentences.add(answer.err().replace(file, "…").strip()), "said twice: " + answer.err());
        }
        try (Session holder = Session.open(Path.of(project), "Ada")) {
            assertFalse(holder.snapshot().transcripts().isEmpty());
            assertEquals(4, run("info", project).code());
        }
        assertEquals(
                1,
                run("code", project, "Gespräch", "--quote", "gibt es nicht", "--with", "Verwaltung")
                        .code());
        assertEquals(
                1,
                run("code", project, "Gespräch", "--at", "5:90000", "--with", "Verwaltung")
                        .code());
        assertEquals(2, run("code", project, "Gespräch").code());
        assertEquals(2, run("nonsense").code());
        assertEquals(1, run("new", project).code());
        assertEquals(0, done("codings", project, "--json").json().size());
    }

    @Test
    void oneBadFileNeverStopsTheOthers() throws Exception {
        Path bad = Files.write(folder.resolve("kaputt.docx"), new byte[] {'P', 'K', 3, 4, 0, 0});
        Path good = Files.writeString(folder.resolve("gut.txt"), INTERVIEW + "\nI: Danke.\n");
        Answer answer = run("import", project, bad.toString(), good.toString(), "--json");
        assertEquals(0, answer.code());
        assertEquals(1, answer.json().get("imported").size());
        assertEquals(1, answer.json().get("failed").size());
        Answer only = run("import", project, bad.toString(), "--json");
        assertEquals(1, only.code());
        assertEquals(1, only.json().get("failed").size());
    }

    @Test
    void theGuideToTheSampleIsPrinted() {
        String german = done("guide", "--lang", "de").out();
        assertTrue(german.startsWith("Leitfaden zum Beispielprojekt"), german);
        assertTrue(german.lines().allMatch(l -> l.length() <= 88), "it fits a terminal");
        JsonNode english = done("guide", "--lang", "en", "--json").json();
        assertEquals("en", english.get("language").asString());
        assertEquals("Guide to the sample project", english.get("title").asString());
        assertTrue(english.get("markdown").asString().contains("[Tandem](code:Zusammenarbeit/Tandem)"));
    }

    @Test
    void theSampleWalksTheWholeWay() throws Exception {
        String sample = folder.resolve("beispiel.vielstimmig").toString();
        done("sample", sample, "--lang", "de");
        JsonNode info = done("info", sample, "--json").json();
        assertEquals(20, info.get("counts").get("transcripts").asInt());
        done("check", sample);
        for (JsonNode code : done("codes", sample, "--json").json()) {
            if (code.get("path").asString().contains("/")) {
                assertTrue(
                        code.get("transcripts").asInt() >= 2, code.get("path").asString());
                assertFalse(code.get("anchors").isEmpty(), code.get("path").asString());
                for (String field : List.of("brief", "definition", "useWhen", "notWhen", "rule")) {
                    assertFalse(code.get(field).asString().isBlank(), code.get("path") + " " + field);
                }
            }
        }
        List<String> written = new ArrayList<>();
        for (String end : List.of("docx", "xlsx", "csv", "html", "pdf")) {
            written.add(folder.resolve("codebuch." + end).toString());
            done("codebook", sample, "--out", written.getLast());
        }
        written.add(folder.resolve("stellen.xlsx").toString());
        done("quotes", sample, "--out", written.getLast(), "--code", "Förderung");
        written.add(folder.resolve("umfrage.txt").toString());
        done("questionnaire", "check", sample);
        done("questionnaire", "export", sample, "--to", "limesurvey-txt", "--out", written.getLast());
        String survey = Files.readString(Path.of(written.getLast()));
        assertTrue(survey.contains("\tadditional_languages\t"), "settings");
        assertTrue(survey.contains("AUD.NAOK == \"\"MO\"\""), "filter");
        written.add(folder.resolve("fragebogen.docx").toString());
        done("questionnaire", "export", sample, "--to", "docx", "--audience", "BEH", "--out", written.getLast());
        for (String file : written) {
            assertTrue(Files.size(Path.of(file)) > 500, file);
        }
        JsonNode derived = done(
                        "questionnaire",
                        "derive",
                        sample,
                        "--code",
                        "Verwaltung/Antragsaufwand",
                        "--form",
                        "likert",
                        "--json")
                .json();
        assertEquals(1, derived.size());
        assertFalse(derived.get(0).get("evidence").get("codings").isEmpty());
        assertTrue(derived.get(0).get("text").get("MO").has("de"));
        assertTrue(derived.get(0).get("text").get("BEH").has("en"));
    }

    @Test
    void helpIsThereForEveryCommandInBothLanguages() {
        for (String lang : List.of("de", "en")) {
            Answer help = run("--help", "--lang", lang);
            assertEquals(0, help.code());
            for (String command : List.of("import", "code", "questionnaire", "undo", "tour")) {
                assertTrue(help.out().contains(command), command);
                Answer one = run(command, "--help", "--lang", lang);
                assertEquals(0, one.code(), command);
                assertTrue(one.out().length() > 200, command + " " + lang);
            }
        }
    }

    @Test
    void repairsOfTurnsAndTextAreStepsThatUndoTakesBack() throws Exception {
        done("code", project, "Gespräch", "--quote", "Geld für die Räume", "--with", "Verwaltung/Feste Ansprechperson");
        String first = done("dump", project).out();
        JsonNode split = done("turns-split", project, "Gespräch", "--quote", "Ohne die", "--json")
                .json();
        assertEquals(5, split.get("turns").size());
        assertEquals("B", split.get("turns").get(2).get("speaker").asString());
        done("turns-set", project, "Gespräch", "3", "--label", "C", "--time", "7000");
        assertEquals(
                7000,
                done("turns-set", project, "Gespräch", "3", "--label", "D", "--json")
                        .json()
                        .get("turns")
                        .get(2)
                        .get("at")
                        .asInt());
        done("turns-join", project, "Gespräch", "2", "3");
        done("turns-set", project, "Gespräch", "1", "4", "--shift", "1000");
        done("transcript-set", project, "Gespräch", "--relabel", "B=Anna", "--merge", "C=Anna", "--merge", "D=Anna");
        JsonNode shown = done("show", project, "Gespräch", "--json").json();
        assertTrue(shown.get("text").asString().contains("Anna: Geld für die Räume"));
        assertEquals("Anna", shown.get("turns").get(3).get("speaker").asString());
        JsonNode places = done(
                        "replace",
                        project,
                        "DIE HÄTTEN",
                        "--by",
                        "d.",
                        "--ignore-case",
                        "--whole-words",
                        "--dry-run",
                        "--json")
                .json()
                .get("places");
        assertEquals(1, places.size());
        assertEquals(
                "Ohne ",
                places.get(0)
                        .get("before")
                        .asString()
                        .substring(places.get(0).get("before").asString().length() - 5));
        JsonNode replaced = done("replace", project, "Geld für die Räume", "--by", "", "--json")
                .json();
        assertEquals(1, replaced.get("emptied").size());
        assertEquals(
                "Geld für die Räume",
                done("lost", project, "--json").json().get(0).get("text").asString());
        done("undo", project);
        assertEquals(0, done("lost", project, "--json").json().size());
        Path corrected = folder.resolve("korrigiert.txt");
        Files.writeString(corrected, shown.get("text").asString().replace("Ansprechperson", "Ansprechpartnerin"));
        JsonNode seen = done("correct", project, "Gespräch", corrected.toString(), "--dry-run", "--json")
                .json();
        assertEquals(
                "Ansprechpartnerin", seen.get("edits").get(0).get("inserted").asString());
        done("correct", project, "Gespräch", corrected.toString());
        assertTrue(done("show", project, "Gespräch").out().contains("Ansprechpartnerin"));
        assertEquals(
                1,
                run("correct", project, "Gespräch", corrected.toString(), "--at-most", "-1")
                        .code());
        assertEquals(
                4,
                done("reread", project, "Gespräch", "--json")
                        .json()
                        .get("turns")
                        .size());
        assertEquals(List.of(), problems());
        while (!done("dump", project).out().equals(first)) {
            done("undo", project);
        }
    }

    private List<String> problems() {
        Answer checked = run("check", project);
        return checked.code() == 0 ? List.of() : List.of(checked.out());
    }

    @Test
    void factsComeFromTablesAndGoIntoThem() throws Exception {
        Path table =
                Files.writeString(folder.resolve("angaben.csv"), "Titel;Land;Jahre\nGESPRÄCH;NRW;12\nNiemand;HH;3\n");
        JsonNode tried = done("variables", project, "--import", table.toString(), "--dry-run", "--json")
                .json();
        assertEquals("Niemand", tried.get("unmatched").get(0).asString());
        assertEquals(0, tried.get("changed").size());
        JsonNode taken = done("variables", project, "--import", table.toString(), "--json")
                .json();
        assertEquals("Gespräch", taken.get("changed").get(0).asString());
        Answer refused = run("transcript-set", project, "Gespräch", "--set", "Jahre=viele", "--lang", "de");
        assertEquals(1, refused.code());
        assertTrue(refused.err().contains("viele"), refused.err());
        JsonNode set = done("transcript-set", project, "Gespräch", "--set", "Land=Hessen", "--json")
                .json();
        assertEquals("set:Land", set.get("changed").get(0).get("field").asString());
        assertEquals("NRW", set.get("changed").get(0).get("from").asString());
        assertEquals("Gespräch", set.get("title").asString());
        Path out = folder.resolve("aus.csv");
        done("variables", project, "--out", out.toString());
        assertTrue(Files.readString(out).contains("Hessen"));
        done("variables", project, "--add", "Nähe", "--kind", "ordinal", "--values", "nah;fern");
        done("variables", project, "--change", "Nähe", "--name", "Abstand");
        assertEquals(
                "Abstand",
                done("variables", project, "--remove", "Abstand", "--json")
                        .json()
                        .get("name")
                        .asString());
    }

    @Test
    void moreStepsThanThereAreAreRefusedWithTheirNumber() {
        Answer answer = run("undo", project, "500");
        assertEquals(1, answer.code());
        assertTrue(answer.err().contains("1 … "), answer.err());
        assertTrue(refused("undo", project, "500", "--dry-run").contains("1 … "));
        assertTrue(refused("undo", project, "0", "--dry-run").contains("N"));
    }

    @Test
    void aFolderWithoutFilesIsNamed() throws Exception {
        Path empty = Files.createDirectory(folder.resolve("leerer Ordner"));
        Answer answer = run("import", project, empty.toString());
        assertEquals(1, answer.code());
        assertTrue(answer.err().contains("leerer Ordner"), answer.err());
    }
}
