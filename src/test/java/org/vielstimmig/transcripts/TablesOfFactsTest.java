package org.vielstimmig.transcripts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vielstimmig.model.Problem;
import org.vielstimmig.model.ProblemException;

/// What is a table of facts, and what only has commas in it.
class TablesOfFactsTest {

    private static List<List<String>> rows(String name, String text) {
        return Spreadsheet.rows(name, text.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Interview;Land;Alter\nHof;Hessen;3\nFest;Bremen;4\n",
                "Interview\tLand\tAlter\nHof\tHessen\nFest\n Wald\tBremen\t4\n",
                "Interview,Bemerkung\nHof,\"Laut, aber gut\"\nFest,Leise, sagt sie\nWald,ruhig\n",
                "Interview | Land\nHof | Hessen\n"
            })
    void tablesAreReadWhateverTheyAreCalled(String text) {
        assertEquals("Interview", rows("angaben.txt", text).getFirst().getFirst());
        assertEquals(rows("angaben.csv", text), rows("angaben.txt", text));
    }

    @Test
    void aListOfNamesCountsWhereTheFileSaysSo() {
        assertEquals(3, rows("namen.csv", "Interview\nHof\nFest\n").size());
        noTable("namen.txt", "Interview\nHof\nFest\n");
    }

    @Test
    void talksAreNone() {
        noTable("gespräch.txt", "Gespräch im Hof, am Abend\n\nI: Und, wie war es, sagen Sie?\n\nB: Gut.\n\nI: Ja?\n");
        noTable("tabs.txt", "I:\tWie war es?\nB:\tGut.\nI:\tUnd dann?\nB:\tAuch gut.\n");
        noTable("seite.html", "<!DOCTYPE html><html><body><p>Hof, Fest</p></body></html>");
        noTable("text.rtf", "{\\rtf1 Hof, Fest}");
        noTable("gespräch.json", "{\"text\": \"Hof, Fest\"}");
    }

    private static void noTable(String name, String text) {
        ProblemException refused = assertThrows(ProblemException.class, () -> rows(name, text));
        assertInstanceOf(Problem.NoTable.class, refused.problem(), name);
    }
}
