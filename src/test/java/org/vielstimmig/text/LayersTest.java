package org.vielstimmig.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.vielstimmig.model.TextRange;

class LayersTest {

    @Test
    void lanesAsDrawnByHand() {
        Layers layers = Layers.of(List.of(
                new TextRange(5, 8),
                new TextRange(0, 10),
                new TextRange(8, 12),
                new TextRange(4, 4),
                new TextRange(0, 3)));
        assertEquals(
                List.of(1, 0, 1, 0, 1),
                List.of(layers.lane(0), layers.lane(1), layers.lane(2), layers.lane(3), layers.lane(4)));
        assertEquals(2, layers.depth());
        assertEquals(List.of(1, 0), layers.at(5));
        assertEquals(List.of(), layers.at(12));
        assertEquals(
                List.of(
                        new Layers.Segment(new TextRange(2, 3), List.of(1, 4)),
                        new Layers.Segment(new TextRange(3, 5), List.of(1)),
                        new Layers.Segment(new TextRange(5, 8), List.of(1, 0)),
                        new Layers.Segment(new TextRange(8, 9), List.of(1, 2))),
                layers.segments(new TextRange(2, 9)));
    }

    @Test
    void whatChangedInPartIsLaidAsTheWhole() {
        long seed = Long.getLong("seed", System.nanoTime());
        System.out.println("layers changed in part: seed " + seed);
        Random random = new Random(seed);
        for (int round = 0; round < 60; round++) {
            int length = 30 + random.nextInt(300);
            List<TextRange> ranges = new ArrayList<>();
            Layers byStart = Layers.of(ranges);
            Layers byLength = Layers.byLength(ranges);
            for (int step = 0; step < 40; step++) {
                int from = random.nextInt(ranges.size() + 1);
                int gone = Math.min(ranges.size() - from, random.nextInt(3));
                List<TextRange> come = new ArrayList<>();
                for (int i = random.nextInt(4); i > 0; i--) {
                    int start = random.nextInt(length);
                    come.add(new TextRange(start, Math.min(length, start + random.nextInt(25))));
                }
                ranges.subList(from, from + gone).clear();
                ranges.addAll(from, come);
                byStart = byStart.changed(ranges, from, gone, come.size());
                byLength = byLength.changed(ranges, from, gone, come.size());
                same(Layers.of(ranges), byStart, length);
                same(Layers.byLength(ranges), byLength, length);
            }
        }
    }

    private static void same(Layers whole, Layers part, int length) {
        assertEquals(whole.depth(), part.depth());
        for (int i = 0; i < whole.size(); i++) {
            assertEquals(whole.lane(i), part.lane(i));
            assertEquals(whole.range(i), part.range(i));
        }
        for (int from = 0; from < length; from += 7) {
            TextRange window = new TextRange(from, Math.min(length, from + 9));
            assertEquals(whole.overlapping(window), part.overlapping(window));
        }
    }

    @Test
    void noTwoOfALaneShareACharacterAndNoLaneIsWasted() {
        long seed = Long.getLong("seed", 4711L);
        System.out.println("seed " + seed);
        Random random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            List<TextRange> ranges = new ArrayList<>();
            int length = 10 + random.nextInt(90);
            for (int i = random.nextInt(40); i > 0; i--) {
                int start = random.nextInt(length);
                ranges.add(new TextRange(start, Math.min(length, start + random.nextInt(20))));
            }
            Layers layers = Layers.of(ranges);
            int deepest = 0;
            for (int offset = 0; offset < length; offset++) {
                List<Integer> over = new ArrayList<>();
                for (int i = 0; i < ranges.size(); i++) {
                    if (ranges.get(i).contains(offset)) {
                        over.add(i);
                    }
                }
                deepest = Math.max(deepest, over.size());
                assertEquals(new HashSet<>(over), new HashSet<>(layers.at(offset)));
                assertEquals(
                        over.size(), over.stream().map(layers::lane).distinct().count());
            }
            assertEquals(deepest, layers.depth());
            TextRange window = new TextRange(random.nextInt(length), length);
            int end = window.start();
            for (Layers.Segment segment : layers.segments(window)) {
                assertTrue(segment.range().start() >= end && window.contains(segment.range()));
                end = segment.range().end();
                for (int offset = segment.range().start(); offset < end; offset++) {
                    assertEquals(segment.members(), layers.at(offset));
                }
            }
            for (int i = 0; i < ranges.size(); i++) {
                assertEquals(
                        ranges.get(i).overlaps(window) && !ranges.get(i).isEmpty(),
                        layers.overlapping(window).contains(i));
            }
        }
        assertFalse(Layers.of(List.of()).depth() > 0);
    }

    @Test
    void movedAlongTheyLieAsIfLaidAnew() {
        long seed = Long.getLong("seed", 4712L);
        System.out.println("seed " + seed);
        Random random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            List<TextRange> ranges = random(random);
            Layers layers = Layers.of(ranges);
            for (int move = 0; move < 5; move++) {
                List<TextRange> now = random.nextInt(4) == 0
                        ? random(random).stream().limit(ranges.size()).toList()
                        : ranges.stream().map(r -> shifted(r, random)).toList();
                if (now.size() < ranges.size()) {
                    continue;
                }
                layers = layers.moved(now);
                Layers anew = Layers.of(now);
                assertEquals(anew.depth(), layers.depth());
                for (int i = 0; i < now.size(); i++) {
                    assertEquals(now.get(i), layers.range(i));
                    assertEquals(anew.lane(i), layers.lane(i));
                }
                TextRange all = new TextRange(0, 200);
                assertEquals(anew.overlapping(all), layers.overlapping(all));
            }
        }
    }

    @Test
    void theLongestLieOutermost() {
        // A long one in the middle of two short ones that begin before it.
        Layers layers = Layers.byLength(List.of(new TextRange(0, 12), new TextRange(10, 90), new TextRange(20, 30)));
        assertEquals(1, layers.lane(0));
        assertEquals(0, layers.lane(1));
        assertEquals(1, layers.lane(2));
        assertEquals(2, layers.depth());
        long seed = Long.getLong("seed", 4713L);
        System.out.println("seed " + seed);
        Random random = new Random(seed);
        for (int round = 0; round < 300; round++) {
            List<TextRange> ranges = random(random);
            Layers all = Layers.byLength(ranges);
            for (int i = 0; i < ranges.size(); i++) {
                assertTrue(ranges.get(i).isEmpty() || all.lane(i) < all.depth());
                for (int j = 0; j < ranges.size(); j++) {
                    boolean both = !ranges.get(i).isEmpty() && !ranges.get(j).isEmpty();
                    if (i != j && both && ranges.get(i).overlaps(ranges.get(j))) {
                        assertTrue(all.lane(i) != all.lane(j));
                        longestOf(ranges).ifPresent(longest -> assertEquals(0, all.lane(longest)));
                    }
                }
            }
        }
    }

    private static Optional<Integer> longestOf(List<TextRange> ranges) {
        return IntStream.range(0, ranges.size())
                .boxed()
                .filter(i -> !ranges.get(i).isEmpty())
                .max(Comparator.<Integer>comparingInt(i -> ranges.get(i).length())
                        .thenComparingInt(i -> -ranges.get(i).start())
                        .thenComparingInt(i -> -i));
    }

    private static List<TextRange> random(Random random) {
        List<TextRange> ranges = new ArrayList<>();
        for (int i = random.nextInt(40); i > 0; i--) {
            int start = random.nextInt(90);
            ranges.add(new TextRange(start, start + random.nextInt(20)));
        }
        return ranges;
    }

    private static TextRange shifted(TextRange range, Random random) {
        int start = range.start() + random.nextInt(3);
        return new TextRange(start, Math.max(start, range.end() + random.nextInt(3) - 1));
    }
}
