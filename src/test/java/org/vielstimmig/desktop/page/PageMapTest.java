package org.vielstimmig.desktop.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.vielstimmig.model.TextRange;
import org.vielstimmig.text.Sentences;
import org.vielstimmig.text.Words;

class PageMapTest {

    @Test
    void everyShownCharacterLeadsToItsOffsetAndBack() {
        long seed = Long.getLong("seed", 20260117L);
        System.out.println("seed " + seed);
        Random random = new Random(seed);
        for (int round = 0; round < 60; round++) {
            PageText text = Texts.interview(random, 1 + random.nextInt(12), 1 + random.nextInt(400), true);
            PageMap map = new PageMap(text);
            int end = 0;
            for (int i = 0; i < map.size(); i++) {
                Piece piece = map.piece(i);
                assertEquals(i, piece.index());
                assertTrue(piece.range().start() >= end, "pieces keep the order of the text");
                assertTrue(piece.range().length() <= PageMap.LONGEST);
                end = piece.range().end();
                assertEquals(
                        piece.range().of(text.text()).replace('\t', ' '),
                        words(piece),
                        "behind its lead, what is shown is what was said");
                for (int offset = piece.range().start(); offset < piece.range().end(); offset++) {
                    int position = piece.toShown(offset);
                    assertEquals(offset, piece.toText(position));
                    assertEquals(text.text().charAt(offset), piece.shown().charAt(position));
                    assertEquals(offset, map.offset(map.startSpot(offset)));
                    if (offset > piece.range().start()) {
                        assertEquals(offset, map.offset(map.endSpot(offset)));
                    }
                }
            }
            for (PageTurn turn : text.turns()) {
                for (int offset = turn.range().start(); offset < turn.range().end(); offset++) {
                    if (!Character.isWhitespace(text.text().charAt(offset))) {
                        Piece piece = map.pieceAt(offset);
                        assertNotNull(piece);
                        assertTrue(piece.range().contains(offset), "every word of a turn is shown");
                    }
                }
            }
        }
    }

    @Test
    void rangesComeBackAsTheyWent() {
        long seed = Long.getLong("seed", 71L);
        System.out.println("seed " + seed);
        Random random = new Random(seed);
        for (int round = 0; round < 40; round++) {
            PageText text = Texts.interview(random, 6, 60, true);
            PageMap map = new PageMap(text);
            for (int i = 0; i < 100; i++) {
                Piece first = map.piece(random.nextInt(map.size()));
                Piece last = map.piece(first.index() + random.nextInt(map.size() - first.index()));
                int start = first.range().start() + random.nextInt(first.range().length());
                int end = last.range().start() + 1 + random.nextInt(last.range().length());
                if (start < end) {
                    TextRange range = new TextRange(start, end);
                    assertEquals(range, map.range(map.startSpot(start), map.endSpot(end)));
                }
            }
        }
    }

    @Test
    void whatLiesBetweenTurnsIsHiddenAndTheHeaderStays() {
        String all = "Titel\n\nAnna: \nHallo.\n[00:12] Bea: Ja.\nUnd?\n\nEnde";
        PageTurn one = new PageTurn(1, range(all, "Hallo."), "Anna", true, null, false);
        PageTurn two = new PageTurn(2, range(all, "Ja.\nUnd?"), "Bea", false, 12_000L, false);
        PageMap map = new PageMap(new PageText(all, List.of(one, two)));
        assertEquals(List.of("Titel", "Hallo.", "Ja.", "Und?"), shown(map));
        assertEquals("Hallo.\nJa.\nUnd?", map.words(new TextRange(all.indexOf("Hallo"), all.length())));
        assertEquals("lo.\nJa", map.words(new TextRange(all.indexOf("lo."), all.indexOf("Ja.") + 2)));
        PageMap.Spot label = map.startSpot(all.indexOf("Bea"));
        assertEquals(new PageMap.Spot(2, 0), label, "a label leads to its turn");
        assertEquals(
                two.range(),
                map.range(new PageMap.Spot(1, 6), new PageMap.Spot(3, 4)),
                "from one turn's end to the next one's end is the next one alone");
        assertFalse(map.piece(3).opens());
    }

    /// Otter and others write name and time above each turn; the name on the page may be another one.
    @Test
    void aLineAboveTheFirstTurnIsNoHeader() {
        String all = "Erfundenes Gespräch\n\nI  0:00\nHallo.\n\nB  0:18\nGuten Tag.\n";
        PageText text = new PageText(
                all,
                List.of(
                        new PageTurn(1, range(all, "Hallo."), "Anna", true, null, false),
                        new PageTurn(2, range(all, "Guten Tag."), "Bert", false, null, false)));
        PageMap map = new PageMap(text);
        assertEquals("Erfundenes Gespräch", map.piece(0).range().of(all).strip());
        assertTrue(map.piece(0).range().end() < all.indexOf("I  0:00"));
    }

    /// Between a mark and its turn data about the recording may stand; both are the turn's own.
    @Test
    void aMarkAboveTheFirstTurnIsNoHeader() {
        String all = "Am Hof\n\n[00:28:53]\n_page : 1\nA: Hallo.\n\n[00:29:00]\nB: Guten Tag.\n";
        PageMap map = new PageMap(new PageText(
                all,
                List.of(
                        new PageTurn(1, range(all, "Hallo."), "A", true, null, false),
                        new PageTurn(2, range(all, "Guten Tag."), "B", false, null, false))));
        assertEquals(List.of("Am Hof", "Hallo.", "Guten Tag."), shown(map));
    }

    /// f4 and others write the time behind a turn, on its own line.
    @Test
    void aMarkBehindTheFirstTurnTakesNothingFromTheHeader() {
        String all = "Erfundenes Gespräch\nFrühstück im Hof\nA: Hallo. #00:00:15-4#\nB: Guten Tag. #00:00:19-1#\n";
        PageMap map = new PageMap(new PageText(
                all,
                List.of(
                        new PageTurn(1, range(all, "Hallo."), "A", true, null, false),
                        new PageTurn(2, range(all, "Guten Tag."), "B", false, null, false))));
        assertEquals(List.of("Erfundenes Gespräch", "Frühstück im Hof", "Hallo.", "Guten Tag."), shown(map));
    }

    @Test
    void aTextWithoutTurnsIsShownWhole() {
        PageMap map = new PageMap(new PageText("Eins\n\n zwei \n", List.of()));
        assertEquals(List.of("Eins", "zwei"), shown(map));
        assertEquals(0, new PageMap(PageText.EMPTY).size());
    }

    @Test
    void longLinesAreCutBehindASentence() {
        String all = "Das war ein langer Satz ohne Ende. ".repeat(120).strip();
        PageMap map = new PageMap(new PageText(all, List.of()));
        assertTrue(map.size() >= 3);
        for (int i = 0; i < map.size() - 1; i++) {
            assertTrue(map.piece(i).shown().strip().endsWith("."), map.piece(i).shown());
        }
        assertEquals(all, map.words(new TextRange(0, all.length())));
    }

    @Test
    void aWordHoldsItsGenderSignsAndASentenceItsWords() {
        String all = "Ja. Die Migrant*innen und Leiter:innen – 25-jährig – kamen. Nein!";
        TextRange whole = new TextRange(0, all.length());
        assertEquals("Migrant*innen", Words.word(all, whole, all.indexOf("*")).of(all));
        assertEquals(
                "Leiter:innen", Words.word(all, whole, all.indexOf("innen –")).of(all));
        assertEquals("25-jährig", Words.word(all, whole, all.indexOf("25")).of(all));
        assertEquals("–", Words.word(all, whole, all.indexOf("–")).of(all));
        assertEquals("Nein", Words.word(all, whole, all.indexOf("!")).of(all));
        assertEquals(
                "Die Migrant*innen und Leiter:innen – 25-jährig – kamen.",
                Sentences.at(all, whole, all.indexOf("und")).of(all));
    }

    private static TextRange range(String all, String part) {
        int start = all.indexOf(part);
        return new TextRange(start, start + part.length());
    }

    private static List<String> shown(PageMap map) {
        return java.util.stream.IntStream.range(0, map.size())
                .mapToObj(i -> map.piece(i).shown())
                .toList();
    }

    private static String words(Piece piece) {
        return piece.shown().substring(piece.lead());
    }
}
