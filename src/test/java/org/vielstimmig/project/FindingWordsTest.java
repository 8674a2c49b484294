package org.vielstimmig.project;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.vielstimmig.i18n.Lang;
import org.vielstimmig.transcripts.Finding;

class FindingWordsTest {

    private static String words(Lang lang, List<Integer> turns) {
        return FindingWords.in(lang, new Finding.TurnLong(turns, 0));
    }

    @Test
    void longTurnsAreOneSentenceWithTheirNumbers() {
        assertEquals(
                "Beitrag 7 dauert mehr als zwanzig Minuten; vielleicht fehlt ein Kürzel oder eine Marke.",
                words(Lang.DE, List.of(7)));
        assertEquals(
                "3 Beiträge dauern mehr als zwanzig Minuten (2, 19, 1.204); vielleicht fehlen Kürzel oder Marken.",
                words(Lang.DE, List.of(2, 19, 1204)));
        assertEquals(
                "2 turns last more than twenty minutes (2, 1,204); perhaps labels or marks are missing.",
                words(Lang.EN, List.of(2, 1204)));
    }

    @Test
    void aLongListIsCut() {
        List<Integer> turns = IntStream.rangeClosed(1, 31).boxed().toList();
        String words = words(Lang.EN, turns);
        assertEquals("31 turns last", words.substring(0, 13));
        assertEquals(" 29, 30 …)", words.substring(words.indexOf(" 29"), words.indexOf(')') + 1));
    }

    @Test
    void emptyTurnsAreCounted() {
        assertEquals("„B:“ steht einmal ohne Text.", FindingWords.in(Lang.DE, new Finding.TurnEmpty("B", 0, 1)));
        assertEquals("“B:” stands 12 times without text.", FindingWords.in(Lang.EN, new Finding.TurnEmpty("B", 0, 12)));
    }
}
