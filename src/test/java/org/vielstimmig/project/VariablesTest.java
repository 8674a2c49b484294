package org.vielstimmig.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vielstimmig.i18n.Lang;
import org.vielstimmig.i18n.VariableText;
import org.vielstimmig.model.Problem;
import org.vielstimmig.model.ProblemException;
import org.vielstimmig.model.StepKind;
import org.vielstimmig.model.Transcript;
import org.vielstimmig.model.TranscriptId;
import org.vielstimmig.model.TranscriptStatus;
import org.vielstimmig.model.Variable;

/// Facts about transcripts: made, changed, set for many, and tables of them in and out.
class VariablesTest {

    private static final String TALK = "I: Wie war es?\nB: Gut war es.";

    @TempDir
    Path folder;

    private Session session;
    private Variables variables;
    private TranscriptId koeln;
    private TranscriptId essen;

    @BeforeEach
    void project() {
        session = Session.create(folder.resolve("p.vielstimmig"), "P", "Ada");
        variables = new Variables(session);
        koeln = Given.transcript(session, "Gespräch Köln", TALK);
        essen = Given.transcript(session, "Interview Essen", TALK);
    }

    @AfterEach
    void close() {
        session.close();
    }

    private Transcript at(TranscriptId id) {
        return session.snapshot().transcript(id).orElseThrow();
    }

    private String value(TranscriptId id, String variable) {
        return at(id).values().getOrDefault(variables.named(variable).id(), "");
    }

    private Path table(String name, Charset charset, String text) throws Exception {
        return Files.write(folder.resolve(name), text.getBytes(charset));
    }

    @Test
    void aTableIsTakenOverInOneStep() throws Exception {
        String before = Given.dump(session);
        // Decomposed letters, other case, and an ending: the names still mean the transcripts.
        Path file = table(
                "angaben.csv",
                StandardCharsets.UTF_8,
                "\uFEFFDatei;Land;Gegründet;Datum;Gruppe\r\n"
                        + Normalizer.normalize("GESPRÄCH KÖLN.docx", Normalizer.Form.NFD)
                        + ";NRW;2014;12.03.2026;BEH\r\ninterview essen;NRW;1998;2026-03-14;MO\r\nUnbekannt;HH;7;;\r\n");
        VariableImport look = variables.preview(file, Map.of());
        assertEquals(List.of("Unbekannt"), look.unmatched());
        assertEquals(2, look.rows().size());
        assertEquals(
                Variable.Kind.NUMBER,
                look.columns().stream()
                        .filter(c -> c.header().equals("Gegründet"))
                        .findFirst()
                        .orElseThrow()
                        .kind());
        assertEquals(before, Given.dump(session), "a look changes nothing");
        assertEquals(1, look.conflicts().size(), "the group of Köln is another");
        List<String> changed = Session.await(variables.apply(look, true));
        assertEquals(2, changed.size());
        assertEquals("2014", value(koeln, "Gegründet"));
        assertEquals("2026-03-12", at(koeln).date());
        assertEquals("BEH", at(koeln).group());
        Session.await(session.undo());
        assertEquals(before, Given.dump(session), "one undo takes all of it back");
    }

    @Test
    void whatTheProjectSaysStaysUnlessTheTableIsToWin() throws Exception {
        Given.values(session, koeln, Map.of("Land", "Hessen"));
        Path file = table("t.csv", StandardCharsets.UTF_8, "Titel,Land\nGespräch Köln,NRW\nInterview Essen,NRW\n");
        VariableImport look = variables.preview(file, Map.of());
        assertEquals("Hessen", look.conflicts().getFirst().project());
        Session.await(variables.apply(look, false));
        assertEquals("Hessen", value(koeln, "Land"));
        assertEquals("NRW", value(essen, "Land"));
        Session.await(variables.apply(look, true));
        assertEquals("NRW", value(koeln, "Land"));
    }

    @Test
    void rowsThatContradictEachOtherAreNotTaken() throws Exception {
        Path file = table(
                "t.csv",
                StandardCharsets.UTF_8,
                "Titel\tLand\tFeld\nGespräch Köln\tNRW\tA\nGespräch Köln\tHessen\tA\n");
        VariableImport look = variables.preview(file, Map.of());
        assertEquals(1, look.twice().size());
        Session.await(variables.apply(look, true));
        assertEquals("A", value(koeln, "Feld"));
        assertEquals("", value(koeln, "Land"));
    }

    @Test
    void windowsLettersAndTabsAreUnderstood() throws Exception {
        Path file = table(
                "t.txt",
                Charset.forName("windows-1252"),
                "Titel\tTräger\nGespräch Köln\tJugendförderung Grünau\nInterview Essen\tWärmestube\n");
        VariableImport look = variables.preview(file, Map.of());
        Session.await(variables.apply(look, true));
        assertEquals("Jugendförderung Grünau", value(koeln, "Träger"));
        assertEquals("Wärmestube", value(essen, "Träger"));
    }

    @Test
    void valuesOfAnotherKindAreNamedAndLeftOut() throws Exception {
        Session.await(variables.make("Jahre", Variable.Kind.NUMBER, List.of()));
        Session.await(variables.make("Nähe", Variable.Kind.ORDINAL, List.of("fern", "nah")));
        Path file = table(
                "t.csv",
                StandardCharsets.UTF_8,
                "Titel;Jahre;Nähe\nGespräch Köln;viele;nah\nInterview Essen;3,5;mittel\n");
        VariableImport look = variables.preview(file, Map.of());
        assertEquals(
                List.of("viele", "mittel"),
                look.unfit().stream().map(VariableImport.Clash::file).toList());
        Session.await(variables.apply(look, true));
        assertEquals("nah", value(koeln, "Nähe"));
        assertEquals("3.5", value(essen, "Jahre"));
        assertEquals("", value(koeln, "Jahre"));
    }

    @Test
    void whatIsWrittenIsReadAgainAlike() throws Exception {
        Session.await(variables.make("Jahre", Variable.Kind.NUMBER, List.of()));
        Given.values(
                session, koeln, Map.of("Land", "=1+1", "Jahre", "3.5", "Notiz", "a;b \"c\"\nd", "Seit", "2014-05-01"));
        for (String name : List.of("aus.xlsx", "aus.csv")) {
            Path file = folder.resolve(name);
            Exports.table(variables.report(Lang.DE), Lang.DE, file);
            VariableImport look = variables.preview(file, Map.of());
            assertEquals(List.of(), look.conflicts(), name);
            assertEquals(List.of(), look.unfit(), name);
            assertEquals(2, look.rows().size(), name);
            assertEquals(List.of(), Session.await(variables.apply(look, true)), name);
        }
        String csv = Files.readString(folder.resolve("aus.csv"));
        assertTrue(csv.contains("'=1+1"), "no spreadsheet runs it");
    }

    @Test
    void aKindThatDoesNotFitIsRefusedAndNothingChanges() {
        Given.values(session, koeln, Map.of("Land", "Hessen"));
        Variable land = variables.named("land");
        ProblemException fault = assertThrows(
                ProblemException.class,
                () -> Session.await(variables.change(land.id(), "Jahr", Variable.Kind.NUMBER, List.of())));
        assertInstanceOf(Problem.ValueInvalid.class, fault.problem());
        assertEquals(land, variables.named("Land"));
    }

    @Test
    void aVariableGoesWithItsValuesAndComesBackWithThem() {
        Given.values(session, koeln, Map.of("Land", "Hessen"));
        String before = Given.dump(session);
        Session.await(variables.remove(variables.named("Land").id()));
        assertEquals(Map.of(), at(koeln).values());
        Session.await(session.undo());
        assertEquals(before, Given.dump(session));
    }

    @Test
    void aValueIsRenamedEverywhere() {
        Variable land = Session.await(variables.make("Land", Variable.Kind.ORDINAL, List.of("a", "b")));
        Given.values(session, koeln, Map.of("Land", "a"));
        Session.await(variables.change(land.id(), "Land", land.kind(), land.values(), Map.of("a", "A")));
        assertEquals("A", value(koeln, "Land"));
        assertEquals(List.of("A", "b"), variables.named("Land").values());
    }

    @Test
    void manyAreSetInOneStep() {
        Variable land = Session.await(variables.make("Land", Variable.Kind.NOMINAL, List.of()));
        String before = Given.dump(session);
        int changed = Session.await(variables.set(
                List.of(koeln, essen),
                new Variables.Same("BEH", "14.3.2026", "Englisch", TranscriptStatus.DONE, Map.of(land.id(), "NRW"))));
        assertEquals(2, changed);
        for (TranscriptId id : List.of(koeln, essen)) {
            assertEquals("BEH", at(id).group());
            assertEquals("2026-03-14", at(id).date());
            assertEquals("en", at(id).language());
            assertEquals(TranscriptStatus.DONE, at(id).status());
            assertEquals("NRW", value(id, "Land"));
        }
        Session.await(session.undo());
        assertEquals(before, Given.dump(session));
    }

    @Test
    void kindsAreGuessedCarefully() {
        assertEquals(Variable.Kind.NUMBER, VariableImport.guess(List.of("1", "3,5", "0")));
        assertEquals(Variable.Kind.NOMINAL, VariableImport.guess(List.of("04103", "50667")));
        assertEquals(Variable.Kind.DATE, VariableImport.guess(List.of("2026-03-14", "1.4.2026")));
        assertEquals(Variable.Kind.NOMINAL, VariableImport.guess(List.of("ja", "nein", "ja")));
        assertEquals(Variable.Kind.TEXT, VariableImport.guess(List.of("x".repeat(80))));
        assertEquals(null, VariableValues.date("31.02.2026"));
    }

    /// Few short words that come again are names to choose from; the limits stand in the rule.
    @Test
    void wordsThatComeAgainAreNames() {
        List<String> states = new ArrayList<>();
        for (int row = 0; row < 20; row++) {
            states.add("Bundesland " + row % 16);
        }
        assertEquals(Variable.Kind.NOMINAL, VariableImport.guess(states), "16 states in 20 rows");
        assertEquals(
                Variable.Kind.TEXT, VariableImport.guess(states.subList(0, 19)), "16 in 19 rows come again too seldom");
        List<String> long1 = states.stream().map(s -> s + " " + "x".repeat(30)).toList();
        assertEquals(Variable.Kind.TEXT, VariableImport.guess(long1), "sentences are text");
        List<String> towns = new ArrayList<>();
        for (int row = 0; row < 60; row++) {
            towns.add("Ort " + row % 31);
        }
        assertEquals(Variable.Kind.TEXT, VariableImport.guess(towns), "too many to choose from");
        towns.addAll(towns.subList(0, 2));
        assertEquals(
                Variable.Kind.NOMINAL, VariableImport.guess(towns), "unless there are at most half as many as rows");
        assertEquals(Variable.Kind.NOMINAL, VariableImport.guess(states.subList(0, 12)), "a dozen need not come again");
        assertEquals(Variable.Kind.TEXT, VariableImport.guess(states.subList(0, 13)));
    }

    @Test
    void statesOfTheSampleAreNames() throws Exception {
        Path table = Path.of("assets/sample/interviews/variables.csv");
        Map<String, Variable.Kind> kinds = new TreeMap<>();
        variables.preview(table, Map.of()).columns().forEach(c -> kinds.put(c.header(), c.kind()));
        assertEquals(Variable.Kind.NOMINAL, kinds.get("Bundesland"));
        assertEquals(Variable.Kind.NOMINAL, kinds.get("Feld"));
        assertEquals(Variable.Kind.NUMBER, kinds.get("Gegründet"));
    }

    @Test
    void theColumnOfTitlesIsHeadedByOneWordAndKnownByIt() throws Exception {
        assertEquals(
                "Transkript", variables.report(Lang.DE).columns().getFirst().title());
        assertEquals(
                "Transcript", variables.report(Lang.EN).columns().getFirst().title());
        // One transcript was named anew since the table was written, and another column names both.
        for (String head : List.of("Transkript", "Transcript", "Das Transkript", "The transcript")) {
            Path file = table(
                    "t.csv",
                    StandardCharsets.UTF_8,
                    "Davor;" + head
                            + ";Land\nInterview Essen;Gespräch Köln;NRW\nGespräch Köln;Interview Bonn;Hessen\n");
            VariableImport look = variables.preview(file, Map.of());
            assertEquals(head, look.nameColumn());
            assertEquals(List.of("Interview Bonn"), look.unmatched());
        }
        Path unheaded = table(
                "u.csv",
                StandardCharsets.UTF_8,
                "Davor;Name;Land\nInterview Essen;Gespräch Köln;NRW\nGespräch Köln;Interview Bonn;Hessen\n");
        assertEquals("Davor", variables.preview(unheaded, Map.of()).nameColumn());
    }

    @Test
    void statesAndLanguagesAreSaidInWords() throws Exception {
        Session.await(
                variables.set(List.of(koeln), new Variables.Same(null, null, null, TranscriptStatus.DONE, Map.of())));
        Path file = table(
                "t.csv",
                StandardCharsets.UTF_8,
                "Titel;Stand;Sprache;Land\nGespräch Köln;in Arbeit;en;en\nInterview Essen;irgendwie;de;NRW\n");
        VariableImport look = variables.preview(file, Map.of());
        VariableImport.Clash state = look.conflicts().getFirst();
        assertEquals("DONE", state.project(), "as it is stored");
        assertEquals("codiert", VariableImport.said(state.use(), state.project(), Lang.DE));
        assertEquals("in progress", VariableImport.said(state.use(), state.file(), Lang.EN));
        assertEquals("Englisch", VariableImport.said(VariableImport.Use.LANGUAGE, "en", Lang.DE));
        assertEquals("en", VariableImport.said(VariableImport.Use.VARIABLE, "en", Lang.DE));
        VariableImport.Clash unfit = look.unfit().getFirst();
        assertEquals("irgendwie", VariableImport.said(unfit.use(), unfit.file(), Lang.DE), "as it is written");
        for (VariableImport.Use use : VariableImport.Use.values()) {
            assertFalse(VariableText.use(use).de().isBlank(), use.name());
        }
    }

    /// What is no variable is not called one in the history.
    @Test
    void aDateIsNoVariable() {
        Session.await(variables.set(List.of(koeln), new Variables.Same(null, "2026-03-14", null, null, Map.of())));
        assertEquals(StepKind.TRANSCRIPT_CHANGED, Session.await(session.undo()).kind());
        Variable land = Session.await(variables.make("Land", Variable.Kind.NOMINAL, List.of()));
        Session.await(variables.set(
                List.of(koeln), new Variables.Same(null, "2026-03-14", null, null, Map.of(land.id(), "NRW"))));
        assertEquals(StepKind.VARIABLES_CHANGED, Session.await(session.undo()).kind());
    }

    @Test
    void filesThatAreNoTablesAreNamed() throws Exception {
        Path broken = Files.write(folder.resolve("x.xlsx"), new byte[] {'P', 'K', 3, 4, 9, 9});
        assertInstanceOf(
                Problem.FileDamaged.class,
                assertThrows(ProblemException.class, () -> variables.preview(broken, Map.of()))
                        .problem());
        Path empty = Files.writeString(folder.resolve("x.csv"), "\n\n");
        assertInstanceOf(
                Problem.NoText.class,
                assertThrows(ProblemException.class, () -> variables.preview(empty, Map.of()))
                        .problem());
    }

    @Test
    void variablesStandInTheOrderOneGivesThem() {
        for (String name : List.of("Land", "Jahr", "Feld")) {
            Session.await(variables.make(name, Variable.Kind.TEXT, List.of()));
        }
        Session.await(variables.move(variables.named("Feld").id(), 0));
        assertEquals(List.of("Feld", "Land", "Jahr"), names());
        Session.await(variables.move(variables.named("Feld").id(), 99));
        assertEquals(List.of("Land", "Jahr", "Feld"), names());
        Session.await(variables.move(variables.named("Jahr").id(), -1));
        assertEquals(List.of("Jahr", "Land", "Feld"), names());
        Session.await(session.undo());
        assertEquals(List.of("Land", "Jahr", "Feld"), names());
    }

    private List<String> names() {
        return session.snapshot().variables().stream().map(Variable::name).toList();
    }
}
