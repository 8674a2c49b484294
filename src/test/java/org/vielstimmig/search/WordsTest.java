package org.vielstimmig.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WordsTest {

    /// What interviews and their transcripts can hold, each with whether it is one word.
    private static final List<String> WORDS = List.of(
            "Förderung",
            "Fo\u0308rderung",
            "För\u00ADde\u00ADrung",
            "Migrant*innen",
            "Lehrer:innen",
            "Kolleg/-innen",
            "Migrant(inn)en",
            "MigrantInnen",
            "Öztürk",
            "مُحَمَّد",
            "می\u200Cخواهم",
            "שָׁלוֹם",
            "Привет",
            "हिन्दी",
            "한국어",
            "日本語",
            "𝒜𝓁𝓅𝒽𝒶",
            "x",
            "2024",
            "e\u0301a\u0302");

    private static final List<String> GAPS = List.of(
            " ",
            "\n",
            ", ",
            " – ",
            "👩‍👩‍👧‍👦",
            " 👍🏽 ",
            "🇩🇪",
            "…",
            "\u2028",
            " (",
            ") ",
            "\"",
            " * ",
            " / ",
            "; ",
            "\t",
            "€",
            " ~ ");

    @Test
    void wordsAreFoundAsTheyStandInTheText() {
        long seed = Long.getLong("seed", System.nanoTime());
        Random random = new Random(seed);
        for (int round = 0; round < 3000; round++) {
            StringBuilder text = new StringBuilder();
            List<String> expected = new ArrayList<>();
            for (int i = random.nextInt(12); i > 0; i--) {
                text.append(GAPS.get(random.nextInt(GAPS.size())));
                String word = WORDS.get(random.nextInt(WORDS.size()));
                expected.add(word);
                text.append(word);
            }
            text.append(GAPS.get(random.nextInt(GAPS.size())));
            BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
            characters.setText(text.toString());
            List<String> found = new ArrayList<>();
            Words words = new Words(text);
            while (words.next()) {
                found.add(text.substring(words.start(), words.end()));
                assertTrue(characters.isBoundary(words.start()), () -> "seed " + seed + ": " + text);
                assertTrue(characters.isBoundary(words.end()), () -> "seed " + seed + ": " + text);
            }
            assertEquals(expected, found, () -> "seed " + seed + ": " + text);
        }
    }

    @Test
    void anyTextIsWalkedThroughWithoutSplittingACharacter() {
        long seed = Long.getLong("seed", System.nanoTime());
        Random random = new Random(seed);
        int[] ranges = {
            0x20, 0x7F, 0xA0, 0x17F, 0x300, 0x36F, 0x5D0, 0x6FF, 0x900, 0x97F, 0x2000, 0x206F, 0x1F300, 0x1F6FF
        };
        for (int round = 0; round < 3000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(40); i > 0; i--) {
                int range = 2 * random.nextInt(ranges.length / 2);
                text.appendCodePoint(ranges[range] + random.nextInt(ranges[range + 1] - ranges[range] + 1));
            }
            for (boolean wildcards : new boolean[] {false, true}) {
                Words words = new Words(text, wildcards);
                int last = 0;
                while (words.next()) {
                    assertTrue(
                            words.start() >= last && words.end() > words.start(), () -> "seed " + seed + ": " + text);
                    assertFalse(
                            Character.isLowSurrogate(text.charAt(words.start())), () -> "seed " + seed + ": " + text);
                    assertFalse(
                            Character.isHighSurrogate(text.charAt(words.end() - 1)),
                            () -> "seed " + seed + ": " + text);
                    last = words.end();
                }
            }
        }
    }
}
