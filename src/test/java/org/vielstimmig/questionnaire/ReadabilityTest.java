package org.vielstimmig.questionnaire;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadabilityTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Das Amt ist gut zu erreichen.|6|8|2.79",
                "Auf Anfragen wird innerhalb einer Woche geantwortet.|7|16|13.21",
                "Vereinbarungen werden schriftlich festgehalten.|4|13|19.2"
            })
    void countsAndFormulas(String text, int words, int syllables, double wiener) {
        Readability readability = Readability.of(List.of(text), "de");
        assertEquals(words, readability.words());
        assertEquals(syllables, readability.syllables());
        assertEquals(wiener, readability.wiener(), 0.05);
    }

    @Test
    void severalTextsAreCountedTogether() {
        Readability readability = Readability.of(List.of("Kommen Sie oft? Ja.", "Nein."), "de");
        assertEquals(3, readability.sentences());
        assertEquals(5, readability.words());
    }

    @Test
    void aGenderMarkDoesNotPartAWord() {
        assertEquals(
                List.of("Migrant*innen", "und", "Bürger:innen"),
                Words.of("Migrant*innen und Bürger:innen.").stream()
                        .map(Words.Word::text)
                        .toList());
        assertEquals(4, Words.syllables("Migrant*innen", "de"));
    }

    @Test
    void bracketsAndStrokesPartWordsButAnEndingBelongsToItsWord() {
        assertEquals(
                List.of("Verein(e)", "Träger", "Ämter", "Stellen", "vor", "allem", "kleine"),
                Words.of("Verein(e), Träger/Ämter(Stellen) (vor allem kleine)").stream()
                        .map(Words.Word::text)
                        .toList());
    }

    @Test
    void halfAVowelIsNoSyllable() {
        assertEquals(5, Words.syllables("Organisation", "de"));
        assertEquals(6, Words.syllables("Organisationen", "de"));
        assertEquals(3, Words.syllables("Diskussion", "de"));
        assertEquals(2, Words.syllables("Spion", "de"));
    }

    @Test
    void englishSyllablesAndReadingEase() {
        assertEquals(1, Words.syllables("time", "en"));
        assertEquals(3, Words.syllables("together", "en"));
        assertEquals(1, Words.syllables("asked", "en"));
        assertEquals(2, Words.syllables("needed", "en"));
        Readability readability = Readability.of(List.of("We work together."), "en");
        assertEquals(206.835 - 1.015 * 3 - 84.6 * 5 / 3, readability.flesch(), 1e-9);
    }
}
