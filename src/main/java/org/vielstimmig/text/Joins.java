package org.vielstimmig.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.vielstimmig.model.TextRange;

/// Finds passages that overlap, or touch with nothing but blanks between them, and what they are together.
public final class Joins {

    private Joins() {}

    /// The passages that hang together, as their indices in the order of the text; only chains of two and more.
    /// Empty passages hang together with nothing.
    public static List<List<Integer>> chains(String text, List<TextRange> ranges) {
        List<Integer> order = IntStream.range(0, ranges.size())
                .filter(i -> !ranges.get(i).isEmpty())
                .boxed()
                .sorted(Comparator.comparing(ranges::get))
                .toList();
        List<List<Integer>> chains = new ArrayList<>();
        List<Integer> chain = new ArrayList<>();
        int end = -1;
        for (int i : order) {
            TextRange range = ranges.get(i);
            if (!chain.isEmpty() && range.start() > end && !blank(text, end, range.start())) {
                close(chains, chain);
                chain = new ArrayList<>();
            }
            end = chain.isEmpty() ? range.end() : Math.max(end, range.end());
            chain.add(i);
        }
        close(chains, chain);
        return chains;
    }

    /// From the first character of any of them to the last.
    public static TextRange union(List<TextRange> ranges) {
        return new TextRange(
                ranges.stream().mapToInt(TextRange::start).min().orElse(0),
                ranges.stream().mapToInt(TextRange::end).max().orElse(0));
    }

    /// A passage with the blanks before and behind it: what overlaps or touches that, touches the passage.
    public static TextRange withBlanks(String text, TextRange range) {
        int start = Math.min(range.start(), text.length());
        while (start > 0 && blank(text, start - 1, start)) {
            start--;
        }
        int end = Math.min(range.end(), text.length());
        while (end < text.length() && blank(text, end, end + 1)) {
            end++;
        }
        return new TextRange(start, Math.max(start, end));
    }

    private static void close(List<List<Integer>> chains, List<Integer> chain) {
        if (chain.size() > 1) {
            chains.add(List.copyOf(chain));
        }
    }

    private static boolean blank(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
                return false;
            }
        }
        return true;
    }
}
