package org.vielstimmig.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.vielstimmig.model.TextRange;

class KwicTest {

    private static Kwic of(String text, String found, int width) {
        int start = text.indexOf(found);
        return Kwic.of(text, new TextRange(start, start + found.length()), new TextRange(0, text.length()), width);
    }

    @Test
    void contextIsOneLineOfTheWidthAskedFor() {
        assertEquals(
                new Kwic("… die ", "Förderung", " nach …"),
                of("Erst kam\naber die Förderung nach langer Zeit", "Förderung", 7));
        assertEquals(new Kwic("kam aber die ", "Förderung", ""), of("kam\naber die Förderung", "Förderung", 60));
    }

    @Test
    void wordsAreNotCutWhereThereIsAnotherWay() {
        String text = "vor langer Zeit war Förderung kein Wort bei uns";
        for (int width = 0; width <= text.length(); width++) {
            Kwic kwic = of(text, "Förderung", width);
            String before = kwic.before().replaceFirst("^… ", "");
            String after = kwic.after().replaceFirst(" …$", "");
            assertTrue("vor langer Zeit war ".endsWith(before), before);
            assertTrue(before.isEmpty() || (" vor langer Zeit war ").contains(" " + before), before);
            assertTrue(" kein Wort bei uns".startsWith(after), after);
            assertTrue((" kein Wort bei uns ").contains(after + " "), after);
            assertEquals(!before.startsWith("vor"), kwic.before().startsWith("…"));
            assertEquals(!after.endsWith("uns"), kwic.after().endsWith("…"));
        }
        assertEquals(new Kwic("…gs", "amt", "sl…"), of("Förderungsamtsleitung", "amt", 2));
    }

    @Test
    void theTurnIsNotLeft() {
        String text = "I: Wie? B: Die Förderung. I: Ach";
        TextRange found = new TextRange(15, 24);
        assertEquals(new Kwic("Die ", "Förderung", "."), Kwic.of(text, found, new TextRange(11, 25), 60));
    }

    @Test
    void noVisibleCharacterIsSplit() {
        String family = "👩‍👩‍👧";
        assertEquals(new Kwic("…", "Amt", "…"), of(family + "Amt" + family, "Amt", family.length() - 1));
        assertEquals(new Kwic(family, "Amt", family), of(family + "Amt" + family, "Amt", family.length()));
        assertEquals(new Kwic("… ", "Amt", " …"), of("e\u0301x Amt ee\u0301", "Amt", 3));
    }
}
