package org.vielstimmig.i18n;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.params.provider.EnumSource.Mode.EXCLUDE;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// One thing is spoken of as one.
class FindingTextTest {

    @Test
    void oneIsOneAndTwoAreTwo() {
        assertEquals("Eine Zeitmarke liegt vor der vorangehenden.", FindingText.MARKS_NOT_RISING.in(Lang.DE, 1));
        assertEquals("2 Zeitmarken liegen vor der vorangehenden.", FindingText.MARKS_NOT_RISING.in(Lang.DE, 2));
        assertEquals(
                "Ein Randkommentar wurde nicht in den Text übernommen.", FindingText.COMMENTS_LEFT_OUT.in(Lang.DE, 1));
        assertEquals(
                "Änderungsverfolgung: eine Einfügung übernommen, keine Löschung.",
                FindingText.CHANGES_SETTLED.in(Lang.DE, 1, 0));
        assertEquals(
                "Tracked changes: 2 insertions taken, one deletion carried out.",
                FindingText.CHANGES_SETTLED.in(Lang.EN, 2, 1));
        assertEquals("Nicht in den Text übernommen: die Spalte Nr.", FindingText.COLUMNS_LEFT_OUT.in(Lang.DE, 1, "Nr"));
    }

    /// Those that speak of a certain turn, or begin with somebody's own words, count nothing.
    @ParameterizedTest
    @EnumSource(
            mode = EXCLUDE,
            names = {"TURN_LONG", "CHARSET_UNSURE", "LABEL_ONCE", "LABEL_NOT_TAKEN", "WORDS_REPEATED"})
    void noSentenceCountsOneInFigures(FindingText text) {
        for (Lang lang : Lang.values()) {
            String said = text.in(lang, 1, 7);
            assertFalse(said.matches(".*(^|[ :])1 .*"), said);
        }
    }
}
