package org.vielstimmig.i18n;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.vielstimmig.project.VariableValues;

class DaysTest {

    @Test
    void germanReadersSeeTheDayFirst() {
        assertEquals("14.03.2026", Days.in(Lang.DE, "2026-03-14"));
        assertEquals("2026-03-14", Days.in(Lang.EN, "2026-03-14"));
    }

    @Test
    void whatIsNoWholeDayStays() {
        for (String other : new String[] {"", "2026", "2026-03", "im Frühling"}) {
            assertEquals(other, Days.in(Lang.DE, other));
        }
    }

    @Test
    void whatIsShownCanBeTypedInAgain() {
        for (Lang lang : Lang.values()) {
            assertEquals("2026-03-04", VariableValues.date(Days.in(lang, "2026-03-04")));
        }
    }
}
