package org.vielstimmig.desktop.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.vielstimmig.Seed;

class AsidesTest {

    private static List<String> asides(String line) {
        return Asides.runs(line).stream()
                .filter(Asides.Run::aside)
                .map(Asides.Run::text)
                .toList();
    }

    @Test
    void pausesAndNotesStandBeside() {
        assertEquals(List.of("(.)", "(..)", "(...)"), asides("Ja (.) nein (..) doch (...)"));
        assertEquals(List.of("(3)", "(2,5 s)", "(12 Sek.)"), asides("Ja (3) nein (2,5 s) doch (12 Sek.)"));
        assertEquals(List.of("(lacht)", "((Telefon))"), asides("Ei (lacht), ((Telefon)) Moment"));
        assertEquals(List.of("[unverständlich]"), asides("Das war [unverständlich] so."));
    }

    @Test
    void wordsStayWords() {
        assertEquals(List.of(new Asides.Run("Nur Worte.", false)), Asides.runs("Nur Worte."));
        assertEquals(List.of(), asides("offen ( und [ nie zu"));
        assertEquals(List.of(), asides("()"));
        assertEquals(List.of(), asides("(" + "lang ".repeat(20) + ")"), "that is a sentence in brackets");
        assertEquals(List.of(new Asides.Run("", false)), Asides.runs(""));
    }

    @Test
    void theRunsTogetherAreTheLine() {
        Random random = Seed.random("asides");
        String signs = "ab ([)].,3(){}";
        for (int i = 0; i < 2_000; i++) {
            String line = random.ints(random.nextInt(30), 0, signs.length())
                    .mapToObj(at -> signs.substring(at, at + 1))
                    .collect(Collectors.joining());
            List<Asides.Run> runs = Asides.runs(line);
            assertEquals(line, runs.stream().map(Asides.Run::text).collect(Collectors.joining()));
            assertFalse(runs.isEmpty(), line);
            assertTrue(
                    line.isEmpty() || runs.stream().noneMatch(run -> run.text().isEmpty()), line);
        }
    }
}
