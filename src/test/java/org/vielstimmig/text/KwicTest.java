package org.vielstimmig.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
                new Kwic("er die ", "Förderung", " nach l"),
                of("Erst kam\naber die Förderung nach langer Zeit", "Förderung", 7));
        assertEquals(new Kwic("kam aber die ", "Förderung", ""), of("kam\naber die Förderung", "Förderung", 60));
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
        assertEquals(new Kwic("", "Amt", ""), of(family + "Amt" + family, "Amt", family.length() - 1));
        assertEquals(new Kwic(family, "Amt", family), of(family + "Amt" + family, "Amt", family.length()));
        assertEquals(new Kwic("x ", "Amt", " e"), of("e\u0301x Amt ee\u0301", "Amt", 3));
    }
}
