package org.vielstimmig.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.vielstimmig.Seed;
import org.vielstimmig.model.Edit;

class PiecesTest {

    @Test
    void piecesMakeUpTheTextAndEndBehindLinesAndNeverInsideACharacter() {
        Random random = Seed.random("pieces");
        for (int round = 0; round < 50; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < random.nextInt(9_000); i++) {
                text.append(random.nextInt(40) == 0 && round % 2 == 0 ? "\n" : random.nextBoolean() ? "😀" : "a");
            }
            List<String> cut = Pieces.cut(text.toString());
            assertEquals(text.toString(), String.join("", cut));
            for (String piece : cut) {
                assertTrue(piece.length() <= Pieces.LONGEST);
                assertTrue(cut.size() == 1 || !piece.isEmpty());
                assertFalse(!piece.isEmpty() && Character.isLowSurrogate(piece.charAt(0)));
            }
            if (round % 2 == 0) {
                assertTrue(cut.stream().limit(cut.size() - 1).allMatch(piece -> piece.endsWith("\n")));
            }
        }
    }

    @Test
    void everyPlaceHasOneSpotAndEverySpotItsPlace() {
        Pieces pieces = Pieces.of(List.of(5L, 9L, 10L), List.of(3, 1, 4));
        assertEquals(new Pieces.Spot(5, 0), pieces.spot(0));
        assertEquals(new Pieces.Spot(9, 0), pieces.spot(3));
        assertEquals(new Pieces.Spot(10, 0), pieces.spot(4));
        assertEquals(new Pieces.Spot(10, 4), pieces.spot(8));
        for (int offset = 0; offset <= 8; offset++) {
            Pieces.Spot spot = pieces.spot(offset);
            assertEquals(offset, pieces.offset(spot.piece(), spot.distance()));
        }
        assertEquals(new Pieces.Spot(0, 0), Pieces.of(List.of(), List.of()).spot(0));
    }

    @Test
    void stretchesAreAsLongAsTheTextBecomes() {
        Random random = Seed.random("recut");
        for (int round = 0; round < 500; round++) {
            List<Long> numbers = new ArrayList<>();
            List<Integer> lengths = new ArrayList<>();
            for (int i = 0; i < 1 + random.nextInt(6); i++) {
                numbers.add(i * 10L);
                lengths.add(1 + random.nextInt(5));
            }
            Pieces pieces = Pieces.of(numbers, lengths);
            int length = lengths.stream().mapToInt(n -> n).sum();
            List<Edit> edits = new ArrayList<>();
            for (int i = 0; i < 1 + random.nextInt(4); i++) {
                int at = random.nextInt(length + 1);
                int deleted = random.nextInt(length - at + 1);
                edits.add(new Edit(at, "x".repeat(deleted), "y".repeat(random.nextInt(3))));
                length += edits.getLast().growth();
            }
            List<Recut.Stretch> stretches = Recut.parts(pieces, edits);
            assertEquals(
                    length, stretches.stream().mapToInt(Recut.Stretch::length).sum());
            assertEquals(0, stretches.getFirst().first());
            assertEquals(pieces.count() - 1, stretches.getLast().last());
            for (int i = 1; i < stretches.size(); i++) {
                assertEquals(stretches.get(i - 1).last() + 1, stretches.get(i).first());
            }
            assertTrue(stretches.stream().allMatch(s -> s.touched() || s.first() == s.last()));
        }
    }

    @Test
    void timesAreReadAsTheyWereWritten() {
        for (String time : List.of(
                "2026-03-01T10:00:00Z",
                "2026-03-01T10:00:00.007Z",
                "1969-12-31T23:59:59.999Z",
                "2026-03-01T10:00:00.123456789Z")) {
            assertEquals(Instant.parse(time), Times.parse(time));
        }
    }
}
