package org.vielstimmig.text;

import java.text.BreakIterator;
import java.util.Locale;
import org.vielstimmig.model.TextRange;

/// A find in its context, on one line (key word in context).
///
/// @param before up to the find, at most the width asked for
/// @param found  the find itself
/// @param after  behind the find
public record Kwic(String before, String found, String after) {

    /// A family of emoji or a letter under many marks is longer than it looks.
    private static final int LONGEST_CHARACTER = 64;

    /// @param within what the context must not leave, usually the turn; contains `found`
    /// @param width  characters to either side; cut where no visible character is split
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
        return new Kwic(
                line(text.substring(from, found.start())), line(found.of(text)), line(text.substring(found.end(), to)));
    }

    private static String line(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
