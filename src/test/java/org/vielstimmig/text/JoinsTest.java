package org.vielstimmig.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.vielstimmig.Seed;
import org.vielstimmig.model.TextRange;

class JoinsTest {

    private static TextRange range(int start, int end) {
        return new TextRange(start, end);
    }

    @Test
    void whatTouchesOrOverlapsHangsTogether() {
        String text = "eins zwei\u00a0 drei, vier";
        assertEquals(List.of(List.of(1, 0)), Joins.chains(text, List.of(range(5, 9), range(0, 4))));
        assertEquals(List.of(List.of(0, 1)), Joins.chains(text, List.of(range(0, 9), range(5, 15))));
        assertEquals(List.of(List.of(0, 1)), Joins.chains(text, List.of(range(5, 9), range(11, 15))));
        assertEquals(List.of(), Joins.chains(text, List.of(range(11, 15), range(17, 21))), "a comma lies between");
        assertEquals(List.of(), Joins.chains(text, List.of(range(3, 3), range(0, 4))));
    }

    /// The covered characters of a chain are those of its union, but for blanks; and no two chains could be
    /// joined any more.
    @Test
    void joiningKeepsEveryCoveredCharacter() {
        Random random = Seed.random("joins");
        for (int i = 0; i < 500; i++) {
            StringBuilder words = new StringBuilder();
            for (int at = 0; at < 60; at++) {
                words.append(random.nextInt(3) == 0 ? ' ' : (char) ('a' + random.nextInt(3)));
            }
            String text = words.toString();
            List<TextRange> ranges = new ArrayList<>();
            for (int n = random.nextInt(8); n >= 0; n--) {
                int start = random.nextInt(55);
                ranges.add(range(start, start + random.nextInt(6)));
            }
            List<List<Integer>> chains = Joins.chains(text, ranges);
            Set<Integer> joined = new HashSet<>();
            List<TextRange> after = new ArrayList<>();
            for (List<Integer> chain : chains) {
                after.add(Joins.union(chain.stream().map(ranges::get).toList()));
                chain.forEach(one -> assertEquals(true, joined.add(one), "in two chains"));
            }
            for (int one = 0; one < ranges.size(); one++) {
                if (!joined.contains(one)) {
                    after.add(ranges.get(one));
                }
            }
            assertEquals(covered(text, ranges), covered(text, after));
            assertEquals(List.of(), Joins.chains(text, after));
        }
    }

    private static BitSet covered(String text, List<TextRange> ranges) {
        BitSet covered = new BitSet();
        ranges.forEach(r -> covered.set(r.start(), r.end()));
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == ' ') {
                covered.clear(i);
            }
        }
        return covered;
    }
}
