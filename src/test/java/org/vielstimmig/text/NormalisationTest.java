package org.vielstimmig.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.text.Normalizer;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NormalisationTest {

    @Test
    void allLineEndsBecomeOne() {
        assertEquals("a\nb\nc\nd\n\ne\nf\ng", Normalisation.of("a\r\nb\rc\nd\n\re\u2028f\u000Bg"));
    }

    @Test
    void decomposedLettersAreComposed() {
        String nfd = Normalizer.normalize("Gäste für Öl: é ğ й", Normalizer.Form.NFD);
        assertEquals("Gäste für Öl: é ğ й", Normalisation.of(nfd));
    }

    @Test
    void ligaturesAndSuperscriptsAreNotFolded() {
        assertEquals("ﬁnden m² …", Normalisation.of("ﬁnden m² …"));
    }

    @Test
    void invisibleJunkGoesAndIsCounted() {
        Normalisation.Cleaned cleaned = Normalisation.clean("\uFEFFJu\u00ADgend\u200Bamt\u0000 \u0007x\u0085y");
        assertEquals("Jugendamt x\ny", cleaned.text());
        assertEquals(5, cleaned.removed());
    }

    @Test
    void whatCarriesMeaningStays() {
        String text = "a\u00A0b\tc\u200Dd\u200Ce\u200Ff 👩‍👩‍👧 \u202Bg";
        assertEquals(text, Normalisation.of(text));
    }

    @Test
    void halvesOfCharactersAreMarkedAsLost() {
        Normalisation.Cleaned cleaned = Normalisation.clean("a\uD83Db\uDE00c😀d\uFFFD");
        assertEquals("a\uFFFDb\uFFFDc😀d\uFFFD", cleaned.text());
        assertEquals(3, cleaned.replaced());
    }

    @Test
    void twiceIsAsOnce() {
        long seed = Long.getLong("seed", System.nanoTime());
        Random random = new Random(seed);
        for (int run = 0; run < 3000; run++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(30); i > 0; i--) {
                text.append((char) (random.nextInt(3) == 0 ? random.nextInt(0x10000) : random.nextInt(0x370)));
            }
            String once = Normalisation.of(text.toString());
            assertEquals(once, Normalisation.of(once), "seed " + seed);
            assertFalse(once.contains("\r"), "seed " + seed);
        }
    }
}
