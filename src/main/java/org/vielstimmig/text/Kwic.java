package org.vielstimmig.text;

import java.text.BreakIterator;
import java.util.Locale;
import org.vielstimmig.model.TextRange;

/// A find in its context, on one line (key word in context).
///
/// @param before up to the find, at most the width asked for; begins with … where more was said before
/// @param found  the find itself
/// @param after  behind the find; ends with … where more was said after
public record Kwic(String before, String found, String after) {

    /// A family of emoji or a letter under many marks is longer than it looks.
    private static final int LONGEST_CHARACTER = 64;

    private static final String ELLIPSIS = "…";

    /// @param within what the context must not leave, usually the turn; contains `found`
    /// @param width  characters to either side; cut between words, within a word only where there is no other
    ///               way, and never within a visible character
    public static Kwic of(String text, TextRange found, TextRange within, int width) {
        int from = Math.max(within.start(), found.start() - width);
        int to = Math.min(within.end(), found.end() + width);
        int windowFrom = Math.max(within.start(), from - LONGEST_CHARACTER);
        int windowTo = Math.min(within.end(), to + LONGEST_CHARACTER);
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(text.substring(windowFrom, windowTo));
        if (from > windowFrom && !characters.isBoundary(from - windowFrom)) {
            from = windowFrom + characters.following(from - windowFrom);
        }
        if (to < windowTo && !characters.isBoundary(to - windowFrom)) {
            to = windowFrom + characters.preceding(to - windowFrom);
        }
        from = Math.min(from, found.start());
        to = Math.max(to, found.end());
        String before = line(text.substring(from, found.start()));
        String after = line(text.substring(found.end(), to));
        if (from > within.start()) {
            before = endOfCut(before, isWithinWord(text, from));
        }
        if (to < within.end()) {
            after = beginningOfCut(after, isWithinWord(text, to));
        }
        return new Kwic(before, line(found.of(text)), after);
    }

    private static boolean isWithinWord(String text, int at) {
        return !Character.isWhitespace(text.charAt(at - 1)) && !Character.isWhitespace(text.charAt(at));
    }

    /// What stays of words whose beginning was cut off.
    private static String endOfCut(String words, boolean withinWord) {
        int space = words.indexOf(' ');
        if (withinWord && space < 0) {
            return ELLIPSIS + words;
        }
        return ELLIPSIS + " " + (withinWord ? words.substring(space + 1) : words.stripLeading());
    }

    /// What stays of words whose end was cut off.
    private static String beginningOfCut(String words, boolean withinWord) {
        int space = words.lastIndexOf(' ');
        if (withinWord && space < 0) {
            return words + ELLIPSIS;
        }
        return (withinWord ? words.substring(0, space) : words.stripTrailing()) + " " + ELLIPSIS;
    }

    private static String line(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
