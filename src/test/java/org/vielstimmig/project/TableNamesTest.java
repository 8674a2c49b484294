package org.vielstimmig.project;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vielstimmig.model.TranscriptId;

/// Names of transcripts as people spell them in a table, and which transcript is meant.
class TableNamesTest {

    private static final String TALK = "I: Wie war es?\nB: Gut war es.";

    @TempDir
    Path folder;

    private Session session;
    private Variables variables;
    private TranscriptId opening;

    @BeforeEach
    void project() {
        session = Session.create(folder.resolve("p.vielstimmig"), "P", "Ada");
        variables = new Variables(session);
        opening = Given.transcript(session, "I-01 Straßenfest für Öffnung", TALK);
        Given.transcript(session, "I-011 Kähne", TALK);
    }

    @AfterEach
    void close() {
        session.close();
    }

    private VariableImport look(String... cells) throws Exception {
        StringBuilder text = new StringBuilder("Wer;Land\n");
        for (String cell : cells) {
            text.append(cell).append(";Hessen\n");
        }
        return variables.preview(Files.writeString(folder.resolve("t.csv"), text), Map.of());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I-01 Straßenfest für Öffnung",
                "i-01 STRASSENFEST FÜR ÖFFNUNG",
                "I-01 Strassenfest fuer Oeffnung",
                "i-01_strassenfest_fuer_oeffnung",
                "I-01_Straßenfest_für_Öffnung",
                "I01-Straßenfest-für-Öffnung",
                "I-01  Straßenfest\u00A0für Öffnung",
                "I-01 Straßenfest für Öffnung.docx",
                "i-01_strassenfest_fuer_oeffnung.docx",
                "I-01_STRASSENFEST_FUER_OEFFNUNG.TXT",
            })
    void aTitleIsMeantByItsPlainSpellings(String cell) throws Exception {
        for (Normalizer.Form form : List.of(Normalizer.Form.NFC, Normalizer.Form.NFD)) {
            VariableImport look = look(Normalizer.normalize(cell, form));
            assertEquals(List.of(), look.unmatched(), form.name());
            assertEquals(
                    List.of(opening),
                    look.rows().stream().map(VariableImport.Row::transcript).toList(),
                    form.name());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I-1 Straßenfest für Öffnung",
                "I-02 Straßenfest für Öffnung",
                "I-0-1 Straßenfest für Öffnung",
                "I-01 Strasenfest fur Offnung",
                "I-01",
                "I-011 Kahne",
                "I-01 1 Kähne",
            })
    void anotherNameMeansNobody(String cell) throws Exception {
        assertEquals(List.of(cell), look(cell, "I-011 Kaehne").unmatched());
    }

    @Test
    void aTitleWrittenExactlyComesBeforeOneSpelledPlainly() throws Exception {
        TranscriptId umlaut = Given.transcript(session, "Köln", TALK);
        TranscriptId plain = Given.transcript(session, "Koeln", TALK);
        assertEquals(
                List.of(umlaut, plain),
                look("köln", "KOELN").rows().stream()
                        .map(VariableImport.Row::transcript)
                        .toList());
        assertEquals(List.of("K_ö_l_n"), look("K_ö_l_n").ambiguous(), "both are spelled so plainly");
    }

    @Test
    void theNameOfTheFileCountsWhereTheTitleIsAnother() throws Exception {
        Session.await(new Transcripts(session).change(opening, t -> t.withTitle("Ganz anders")));
        assertEquals(
                List.of("Ganz anders"),
                look("i-01_strassenfest_fuer_oeffnung.txt").rows().stream()
                        .map(VariableImport.Row::title)
                        .toList());
    }

    @Test
    void shortNamesMeanNobodyByChance() throws Exception {
        Given.transcript(session, "A-B", TALK);
        assertEquals(1, look("a-b").rows().size());
        assertEquals(List.of("ab"), look("ab").unmatched(), "two letters are too few");
    }
}
