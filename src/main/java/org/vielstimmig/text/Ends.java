package org.vielstimmig.text;

import java.util.ArrayList;
import java.util.List;
import org.vielstimmig.model.TextRange;

/// Moves an end of a passage by words, sentences or turns. What lies between turns is stepped over: an end
/// always comes to lie at a word, a sentence or a turn, never in a label.
public final class Ends {

    /// Which end moves.
    public enum Side {
        START,
        END
    }

    /// How far a step goes.
    public enum Unit {
        WORD,
        SENTENCE,
        TURN
    }

    private Ends() {}

    /// @param turns what was said, in the order of the text; for a text without turns its [lines][#lines]
    /// @param range the passage
    /// @param by    how many steps, towards the end of the text if positive
    /// @return a passage that is not empty; the same one where there is no further step, or where nothing
    /// would be left
    public static TextRange move(String text, List<TextRange> turns, TextRange range, Side side, Unit unit, int by) {
        TextRange now = range;
        for (int i = 0; i < Math.abs(by); i++) {
            TextRange next = step(text, turns, now, side, unit, by > 0);
            if (next.equals(now)) {
                return now;
            }
            now = next;
        }
        return now;
    }

    /// The lines of a text that are not blank, for a text that has no turns.
    public static List<TextRange> lines(String text) {
        List<TextRange> lines = new ArrayList<>();
        int start = 0;
        while (start <= text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            if (!text.substring(start, end).isBlank()) {
                lines.add(new TextRange(start, end));
            }
            start = end + 1;
        }
        return lines;
    }

    private static TextRange step(
            String text, List<TextRange> turns, TextRange range, Side side, Unit unit, boolean on) {
        int at = side == Side.START ? range.start() : range.end();
        int to = on ? next(text, turns, at, side, unit) : previous(text, turns, at, side, unit);
        if (to < 0) {
            return range;
        }
        int start = side == Side.START ? to : range.start();
        int end = side == Side.END ? to : range.end();
        return start < end && !text.substring(start, end).isBlank() ? new TextRange(start, end) : range;
    }

    /// The first place behind `at` where a unit begins or ends; -1 if there is none.
    private static int next(String text, List<TextRange> turns, int at, Side side, Unit unit) {
        for (int i = first(turns, at); i < turns.size(); i++) {
            for (TextRange part : parts(text, turns.get(i), unit)) {
                int place = side == Side.START ? part.start() : part.end();
                if (place > at) {
                    return place;
                }
            }
        }
        return -1;
    }

    /// The last place before `at` where a unit begins or ends; -1 if there is none.
    private static int previous(String text, List<TextRange> turns, int at, Side side, Unit unit) {
        for (int i = Math.min(first(turns, at), turns.size() - 1); i >= 0; i--) {
            for (TextRange part : parts(text, turns.get(i), unit).reversed()) {
                int place = side == Side.START ? part.start() : part.end();
                if (place < at) {
                    return place;
                }
            }
        }
        return -1;
    }

    /// The first turn that ends at `at` or behind it.
    private static int first(List<TextRange> turns, int at) {
        int low = 0;
        int high = turns.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (turns.get(middle).end() < at) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static List<TextRange> parts(String text, TextRange turn, Unit unit) {
        return switch (unit) {
            case WORD -> words(text, turn);
            case SENTENCE -> Sentences.of(text, turn);
            case TURN -> trimmed(text, turn);
        };
    }

    private static List<TextRange> trimmed(String text, TextRange turn) {
        int start = turn.start();
        int end = turn.end();
        while (start < end && blank(text.charAt(start))) {
            start++;
        }
        while (end > start && blank(text.charAt(end - 1))) {
            end--;
        }
        return start == end ? List.of() : List.of(new TextRange(start, end));
    }

    private static List<TextRange> words(String text, TextRange turn) {
        List<TextRange> words = new ArrayList<>();
        int at = turn.start();
        while (at < turn.end()) {
            if (Words.inner(text, turn, at)) {
                TextRange word = Words.word(text, turn, at);
                words.add(word);
                at = word.end();
            } else {
                at++;
            }
        }
        return words;
    }

    private static boolean blank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
