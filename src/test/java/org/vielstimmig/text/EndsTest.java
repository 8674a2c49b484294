package org.vielstimmig.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.vielstimmig.Seed;
import org.vielstimmig.model.TextRange;
import org.vielstimmig.text.Ends.Side;
import org.vielstimmig.text.Ends.Unit;

class EndsTest {

    private static final String TEXT = "I: Wie war das?\n"
            + "B: Am 3. Mai, z. B. im Amt, war niemand da. Die Leiter:innen schwiegen!\n"
            + "I: Und dann?\n"
            + "B: Nichts 𝔘 mehr.\n";

    private static List<TextRange> turns(String text) {
        List<TextRange> turns = new ArrayList<>();
        for (TextRange line : Ends.lines(text)) {
            turns.add(new TextRange(line.start() + 3, line.end()));
        }
        return turns;
    }

    private static TextRange in(String words) {
        int at = TEXT.indexOf(words);
        return new TextRange(at, at + words.length());
    }

    private static String moved(String words, Side side, Unit unit, int by) {
        return Ends.move(TEXT, turns(TEXT), in(words), side, unit, by).of(TEXT);
    }

    @Test
    void wordsAreTakenAndGivenBack() {
        assertEquals("niemand da", moved("niemand", Side.END, Unit.WORD, 1));
        assertEquals("war niemand", moved("niemand", Side.START, Unit.WORD, -1));
        assertEquals("Die Leiter:innen", moved("Die", Side.END, Unit.WORD, 1));
        assertEquals("war", moved("war niemand", Side.END, Unit.WORD, -1));
        assertEquals("niemand", moved("niemand", Side.END, Unit.WORD, -1), "the last word stays");
        assertEquals("niemand", moved("niemand", Side.START, Unit.WORD, 1));
    }

    @Test
    void sentencesAreThoseOfTheSearch() {
        assertEquals("niemand da.", moved("niemand", Side.END, Unit.SENTENCE, 1));
        assertEquals("Am 3. Mai, z. B. im Amt, war niemand", moved("niemand", Side.START, Unit.SENTENCE, -1));
        assertEquals("niemand da. Die Leiter:innen schwiegen!", moved("niemand", Side.END, Unit.SENTENCE, 2));
    }

    @Test
    void turnsAreSteppedOverTheirLabels() {
        assertEquals("schwiegen!\nI: Und dann?", moved("schwiegen", Side.END, Unit.TURN, 2));
        assertEquals("Wie war das?\nB: Am", moved("Am", Side.START, Unit.TURN, -1));
        assertEquals("das?\nB: Am", moved("Am", Side.START, Unit.WORD, -1));
    }

    @Test
    void nothingHappensAtTheEndsOfTheText() {
        assertEquals("mehr.", moved("mehr", Side.END, Unit.TURN, 9));
        assertEquals("Wie", moved("Wie", Side.START, Unit.WORD, -3));
    }

    /// Whatever is moved: never empty, never with blank ends at the side that moved, never through a surrogate
    /// pair; a step out and back again lands at a place where the unit ends.
    @Test
    void anyMoveKeepsWholeCharacters() {
        Random random = Seed.random("ends");
        for (int i = 0; i < 400; i++) {
            String text = text(random);
            List<TextRange> turns = random.nextInt(4) == 0 ? Ends.lines(text) : turns(text);
            List<TextRange> full =
                    turns.stream().filter(t -> !t.of(text).isBlank()).toList();
            if (full.isEmpty()) {
                continue;
            }
            TextRange turn = full.get(random.nextInt(full.size()));
            TextRange range = Words.word(text, turn, turn.start() + random.nextInt(turn.length()));
            if (range.of(text).isBlank()) {
                continue;
            }
            for (int step = 0; step < 12; step++) {
                Side side = Side.values()[random.nextInt(2)];
                Unit unit = Unit.values()[random.nextInt(3)];
                int by = random.nextInt(5) - 2;
                TextRange next = Ends.move(text, turns, range, side, unit, by);
                assertFalse(next.of(text).isBlank());
                assertEquals(
                        side == Side.START ? range.end() : range.start(),
                        side == Side.START ? next.end() : next.start());
                int end = side == Side.START ? next.start() : next.end();
                assertTrue(by == 0
                        || end == (side == Side.START ? range.start() : range.end())
                        || by > 0 == end > (side == Side.START ? range.start() : range.end()));
                assertFalse(end > 0
                        && end < text.length()
                        && Character.isHighSurrogate(text.charAt(end - 1))
                        && Character.isLowSurrogate(text.charAt(end)));
                if (!next.equals(range)) {
                    assertFalse(Character.isWhitespace(text.charAt(side == Side.START ? end : end - 1)));
                }
                range = next;
            }
        }
    }

    private static String text(Random random) {
        String[] words = {"Amt", "z. B.", "Migrant*innen", "𝔘ni", "e\u0301", "–", "3.", "Ja!", "…", "👩‍👧", "Geld"};
        StringBuilder text = new StringBuilder();
        for (int line = 0; line < 5; line++) {
            text.append(random.nextBoolean() ? "I: " : "B: ");
            for (int word = random.nextInt(7); word >= 0; word--) {
                text.append(words[random.nextInt(words.length)]).append(word == 0 ? "" : " ");
            }
            text.append('\n');
        }
        return text.toString();
    }
}
