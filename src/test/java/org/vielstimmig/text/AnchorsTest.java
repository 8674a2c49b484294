package org.vielstimmig.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.vielstimmig.Seed;
import org.vielstimmig.model.Edit;
import org.vielstimmig.model.TextRange;
import org.vielstimmig.model.Turn;

class AnchorsTest {

    private static TextRange after(int start, int end, int at, String deleted, String inserted) {
        return Anchors.passage(new TextRange(start, end), new Edit(at, deleted, inserted));
    }

    @Test
    void editBeforeShifts() {
        assertEquals(new TextRange(13, 18), after(10, 15, 2, "", "abc"));
        assertEquals(new TextRange(8, 13), after(10, 15, 2, "ab", ""));
    }

    @Test
    void editAfterChangesNothing() {
        assertEquals(new TextRange(10, 15), after(10, 15, 20, "x", "yyyy"));
    }

    @Test
    void insertionAtABorderStaysOutside() {
        assertEquals(new TextRange(12, 17), after(10, 15, 10, "", "ab"));
        assertEquals(new TextRange(10, 15), after(10, 15, 15, "", "ab"));
    }

    @Test
    void editInsideGrowsAndShrinks() {
        assertEquals(new TextRange(10, 17), after(10, 15, 12, "", "ab"));
        assertEquals(new TextRange(10, 13), after(10, 15, 12, "ab", ""));
    }

    @Test
    void replacementOverABorderBelongsToThePassage() {
        assertEquals(new TextRange(8, 16), after(10, 15, 8, "abcd", "[Ort]"));
        assertEquals(new TextRange(10, 18), after(10, 15, 13, "abcd", "[Ort]"));
        assertEquals(new TextRange(8, 13), after(10, 15, 8, "abcdefghi", "[Ort]"));
    }

    @Test
    void passageThatLosesAllItsTextIsEmptyAndKept() {
        assertEquals(new TextRange(8, 8), after(10, 15, 8, "abcdefghi", ""));
        assertEquals(new TextRange(10, 10), after(10, 15, 10, "abcde", ""));
    }

    @Test
    void emptyPassageStaysEmptyWhateverIsTyped() {
        assertEquals(new TextRange(8, 8), after(10, 10, 8, "abcd", "[Ort]"));
        assertEquals(new TextRange(12, 12), after(10, 10, 10, "", "ab"));
        assertEquals(new TextRange(10, 10), after(10, 10, 10, "ab", "x"));
        assertEquals(new TextRange(9, 9), after(10, 10, 8, "ab", "x"));
    }

    @Test
    void randomEditsNeverMakeAnInvalidRangeNorInvertAnOrder() {
        Random random = Seed.random("anchors");
        for (int round = 0; round < 2_000; round++) {
            StringBuilder text = new StringBuilder("wort ".repeat(40));
            List<TextRange> ranges = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                int start = random.nextInt(text.length() - 1);
                ranges.add(new TextRange(start, start + 1 + random.nextInt(text.length() - start)));
            }
            for (int i = 0; i < 20; i++) {
                int at = random.nextInt(text.length() + 1);
                int deleted = random.nextInt(Math.min(12, text.length() - at) + 1);
                Edit edit = new Edit(at, text.substring(at, at + deleted), "x".repeat(random.nextInt(8)));
                text.replace(at, at + deleted, edit.inserted());
                List<TextRange> moved = new ArrayList<>();
                for (TextRange range : ranges) {
                    TextRange next = Anchors.passage(range, edit);
                    assertTrue(next.end() <= text.length(), edit + " on " + range);
                    if (range.end() <= at || range.start() >= at + deleted) {
                        assertEquals(range.length(), next.length(), edit + " outside " + range);
                    }
                    moved.add(next);
                }
                for (int a = 0; a < ranges.size(); a++) {
                    for (int b = 0; b < ranges.size(); b++) {
                        if (ranges.get(a).end() <= ranges.get(b).start()
                                && !ranges.get(a).isEmpty()) {
                            assertTrue(moved.get(a).start() <= moved.get(b).start(), "order " + edit);
                        }
                    }
                }
                ranges = moved;
            }
        }
    }

    @Test
    void turnsNeverOverlapAndTakeWhatIsTypedAtTheirBorders() {
        List<Turn> turns =
                List.of(new Turn(1, null, new TextRange(0, 5), null), new Turn(2, null, new TextRange(6, 10), null));
        assertEquals(
                new TextRange(0, 7),
                Anchors.turns(turns, new Edit(5, "", "ab")).get(0).range());
        assertEquals(
                new TextRange(6, 12),
                Anchors.turns(turns, new Edit(6, "", "ab")).get(1).range());
        Random random = Seed.random("turns");
        for (int round = 0; round < 2_000; round++) {
            int length = 200;
            List<Turn> moving = new ArrayList<>();
            for (int i = 0; i < 10; i++) {
                moving.add(new Turn(i + 1, null, new TextRange(i * 20 + 1, i * 20 + 1 + random.nextInt(19)), null));
            }
            for (int i = 0; i < 15; i++) {
                int at = random.nextInt(length + 1);
                int deleted = random.nextInt(Math.min(60, length - at) + 1);
                int inserted = random.nextInt(10);
                moving =
                        new ArrayList<>(Anchors.turns(moving, new Edit(at, "d".repeat(deleted), "i".repeat(inserted))));
                length += inserted - deleted;
                int floor = 0;
                for (Turn turn : moving) {
                    assertTrue(turn.range().start() >= floor, "overlap");
                    floor = turn.range().end();
                }
                assertTrue(floor <= length, "outside");
            }
        }
    }
}
