package org.vielstimmig.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.vielstimmig.cli.Answer.done;
import static org.vielstimmig.cli.Answer.json;
import static org.vielstimmig.cli.Answer.refused;
import static org.vielstimmig.cli.Answer.run;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// What a slip of the pen in a call comes to: it is said, in the person's words, and never swallowed.
class SlipsInCallsTest {

    @TempDir
    Path folder;

    private String project = "";
    private String interview = "";

    @BeforeEach
    void project() throws Exception {
        project = folder.resolve("p.vielstimmig").toString();
        interview = Files.writeString(folder.resolve("Gespräch.txt"), Answer.INTERVIEW)
                .toString();
        done("new", project);
    }

    // --- labels ----------------------------------------------------------------------------------------------------

    @Test
    void aLabelThatDoesNotOccurIsNamedWithThoseThatDo() {
        String before = done("dump", project).out();
        String said = refused("import", project, interview, "--label", "Q", "--lang", "de");
        assertEquals("Das Kürzel „Q“ kommt nicht vor. Bitte eines von diesen nehmen: I, B.", said.strip());
        refused("import", project, interview, "--label", "I", "--label", "Q", "--dry-run");
        refused("import", project, interview, "--rename", "Q=P1");
        assertEquals(before, done("dump", project).out());

        done("import", project, interview, "--label", "I", "--label", "B", "--rename", "B=P1");
        done("transcript-set", project, "Gespräch", "--relabel", "P1=P2");
        String again = refused("reread", project, "Gespräch", "--label=Niemand", "--dry-run", "--lang", "en");
        assertEquals("The label “Niemand” does not occur. Please take one of these: I, B.", again.strip());
        assertEquals(
                "label_missing",
                run("reread", project, "Gespräch", "--label=Niemand", "--json")
                        .json()
                        .get("error")
                        .get("kind")
                        .asString());
        done("reread", project, "Gespräch", "--label=I", "--label=B", "--dry-run");
    }

    @Test
    void aLabelMayBeThatOfOneFileAmongSeveral() throws Exception {
        String other = Files.writeString(folder.resolve("Runde.txt"), "A: Ja?\n\nZ: Nein.\n\nA: Doch.\n\nZ: Gut.\n")
                .toString();
        JsonNode both = json("import", project, interview, other, "--label", "I", "--label", "Z", "--label", "B");
        assertEquals(2, both.get("imported").size());
    }

    @Test
    void aRoleOfNobodyIsSaidAndStopsNothing() {
        Answer answer = run("import", project, interview, "--role", "X=moderator", "--role", "B=other", "--lang", "de");
        assertEquals(0, answer.code());
        assertEquals(
                "Das Kürzel „X“ (--role) kommt nicht vor; seine Rolle blieb ungenutzt.",
                answer.err().strip());
    }

    // --- the same names for the same thing -------------------------------------------------------------------------

    @Test
    void marksAndProfilesAreNamedAlikeWhereFilesAreReadAndReadAgain() {
        for (String name : new String[] {"--marks", "--mark-side"}) {
            JsonNode read = json("import", project, interview, name, "none", "--dry-run");
            assertTrue(firstTime(read).isNull(), name + ": " + firstTime(read));
        }
        assertEquals(
                5_000,
                firstTime(json("import", project, interview, "--dry-run")).asInt());
        done("import", project, interview);
        assertEquals(
                4, json("reread", project, "Gespräch", "--dry-run").get("turns").size());
        JsonNode start = json("reread", project, "Gespräch", "--marks", "start", "--dry-run");
        assertEquals(
                start,
                json("reread", project, "Gespräch", "--mark-side", "start", "--dry-run"),
                "one option, two names");
        assertFalse(start.equals(json("reread", project, "Gespräch", "--marks", "end", "--dry-run")));
        JsonNode plain = json("reread", project, "Gespräch", "--profile", "plain", "--dry-run");
        assertTrue(
                plain.get("turns").valueStream().allMatch(t -> t.path("speaker").isNull()), plain.toString());
        assertTrue(
                refused("reread", project, "Gespräch", "--profile", "quatsch").contains("dresing-pehl"),
                "it says which there are");
    }

    private static JsonNode firstTime(JsonNode read) {
        return read.get("imported").get(0).get("look").get("firstTurns").get(1).path("at");
    }

    // --- variables -------------------------------------------------------------------------------------------------

    @Test
    void aVariableThatASlipMadeIsSaidWithTheOneThatWasMeant() {
        done("import", project, interview);
        Answer first = run("transcript-set", project, "Gespräch", "--set", "Alter=3", "--lang", "de");
        assertEquals("Neue Variable angelegt: „Alter“.", first.err().strip());
        Answer known = run("transcript-set", project, "Gespräch", "--set", "alter=4", "--lang", "de");
        assertEquals("", known.err());
        Answer slip = run("transcript-set", project, "Gespräch", "--set", "Altr=5", "--lang", "de", "--json");
        assertEquals(0, slip.code());
        assertTrue(slip.err().startsWith("Neue Variable angelegt: „Altr“. Es gibt schon „Alter“;"), slip.err());
        assertEquals("Altr", slip.json().get("madeVariables").get(0).asString());
        Answer other = run("transcript-set", project, "Gespräch", "--set", "Land=Hessen", "--lang", "en");
        assertEquals("Made a new variable: “Land”.", other.err().strip());
    }

    @Test
    void aTableWithNothingForTheProjectIsAFaultWithItsAnswer() throws Exception {
        done("import", project, interview);
        done("variables", project, "--add", "Jahre", "--kind", "number");
        String before = done("dump", project).out();
        Path nobody = Files.writeString(folder.resolve("andere.csv"), "Titel;Jahre\nWanderung;3\nFest;4\n");
        Answer unmatched = run("variables", project, "--import", nobody.toString(), "--json", "--lang", "de");
        assertEquals(1, unmatched.code());
        assertEquals(2, unmatched.json().get("unmatched").size());
        assertEquals(
                "Aus „andere.csv“ lässt sich nichts übernehmen: keine Zeile gehört zu einem Transkript.",
                unmatched.err().strip());
        Path words = Files.writeString(folder.resolve("worte.csv"), "Titel;Jahre\nGespräch;abc\n");
        Answer unfit = run("variables", project, "--import", words.toString(), "--dry-run", "--lang", "de");
        assertEquals(1, unfit.code());
        assertTrue(unfit.err().contains("kein Wert ist von der Art seiner Variable"), unfit.err());
        assertTrue(unfit.out().contains("abc"), unfit.out());
        assertEquals(before, done("dump", project).out());
        Path some = Files.writeString(folder.resolve("teils.csv"), "Titel;Jahre;Land\nGespräch;abc;Hessen\nFest;4;\n");
        assertEquals("", done("variables", project, "--import", some.toString()).err());
    }

    @Test
    void anInterviewIsNoTableOfVariables() throws Exception {
        done("import", project, interview);
        Path talk = Files.writeString(
                folder.resolve("korrigiert.txt"),
                "Gespräch im Hof, Verein Brücke e.V.\n\n"
                        + "I: Wie war es, am Anfang, für Sie?\n\n"
                        + "B: Gut.\n\n"
                        + "I: Und dann?\n");
        String said = refused("variables", project, "--import", talk.toString(), "--lang", "de");
        assertTrue(said.startsWith("„korrigiert.txt“ ist keine Tabelle."), said);
        Path subtitles = Files.writeString(folder.resolve("film.vtt"), "WEBVTT\n\n00:01.000 --> 00:02.000\nJa, gut.\n");
        assertTrue(refused("variables", project, "--import", subtitles.toString(), "--lang", "en")
                .startsWith("“film.vtt” is no table."));
    }

    // --- files and words -------------------------------------------------------------------------------------------

    @Test
    void aFolderWithoutFilesIsNotToldToBeAFolder() throws Exception {
        Path empty = Files.createDirectories(folder.resolve("leer/darin")).getParent();
        Answer answer = run("import", project, empty.toString(), "--json", "--lang", "de");
        assertEquals(1, answer.code());
        assertTrue(answer.err().startsWith("Im Ordner „" + empty + "“ ist keine Datei,"), answer.err());
        assertEquals(1, answer.json().get("failed").size());
        assertEquals(0, run("import", project, empty.toString(), interview).code(), "it stops nothing else");
    }

    @Test
    void aDryRunThatMeetsABrokenFileEndsWithAFault() throws Exception {
        String broken = Files.write(folder.resolve("kaputt.docx"), new byte[] {'P', 'K', 3, 4, 0, 0})
                .toString();
        Answer tried = run("import", project, broken, interview, "--dry-run", "--json", "--lang", "de");
        assertEquals(1, tried.code());
        assertEquals(1, tried.json().get("imported").size(), "what can be read is shown all the same");
        assertTrue(tried.err().strip().endsWith("Eine Datei lässt sich nicht importieren."), tried.err());
        assertEquals(0, run("import", project, broken, interview).code(), "one bad file never stops the others");
    }

    @Test
    void fieldsAndEmptyQueriesAreSpokenOfInThePersonsLanguage() {
        done("import", project, interview);
        assertEquals(
                "„99“ ist für den Beitrag nicht möglich. Bitte so angeben: 1–4.",
                refused("turns-set", project, "Gespräch", "99", "--label", "B", "--lang", "de")
                        .strip());
        assertTrue(refused("turns-set", project, "Gespräch", "2", "--shift=-99999999", "--lang", "de")
                .contains("ist für die Zeit nicht möglich"));
        assertEquals(
                "Bitte ein Wort eingeben.",
                refused("replace", project, "", "--by", "x", "--lang", "de").strip());
        assertEquals(
                "Please enter a word.",
                refused("search", project, " ", "--lang", "en").strip());
    }
}
