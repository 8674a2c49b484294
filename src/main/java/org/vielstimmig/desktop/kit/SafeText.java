package org.vielstimmig.desktop.kit;

import java.text.Bidi;

/// Makes interview text safe to show in controls that wrap lines.
///
/// JavaFX's text layout throws on every pulse, and so kills the window, where it breaks a line inside a run of
/// right-to-left text: it then reads the text at an index that is too small by up to the run's length; and
/// where that happens not to throw, it draws the whole run on the first line. Three kinds of invisible marks
/// prevent this:
///
/// - a left-to-right mark after each space of a right-to-left stretch cuts it into words, so that lines break
/// between
///   runs;
/// - as many marks before the text as its longest such word is long keep the index inside the text where even a
/// single
///   word is broken;
/// - an embedding around each stretch keeps its words in right-to-left order nevertheless. It stands between
///   left-to-right marks, since some platforms draw a box for a control character inside a right-to-left run.
///
/// The result is for the eye only: it is longer than the text, so offsets into it mean nothing, and it must not
/// be copied or stored.
public final class SafeText {

    private static final char LEFT_TO_RIGHT_MARK = '\u200E';
    private static final String OPEN = "\u200E\u202B\u200E";
    private static final String CLOSE = "\u200E\u202C\u200E";

    private SafeText() {}

    /// The text itself when it runs from left to right only; else a form that can be wrapped at any width.
    public static String of(String written) {
        String text = withoutControls(written);
        if (!isMixed(text)) {
            return text;
        }
        StringBuilder safe = new StringBuilder(2 * text.length());
        int longest = 0;
        int start = 0;
        while (start <= text.length()) {
            int end = text.indexOf('\n', start);
            if (end < 0) {
                end = text.length();
            }
            longest = Math.max(longest, paragraph(text.substring(start, end), safe));
            if (end < text.length()) {
                safe.append('\n');
            }
            start = end + 1;
        }
        StringBuilder front = new StringBuilder(safe.length() + longest + 2);
        front.repeat(LEFT_TO_RIGHT_MARK, longest + 2);
        return front.append(safe).toString();
    }

    /// Embeddings and isolates that stand in the text are drawn as boxes by fonts that do not know them.
    private static String withoutControls(String text) {
        return text.chars().anyMatch(SafeText::isControl)
                ? text.codePoints()
                        .filter(c -> !isControl(c))
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString()
                : text;
    }

    private static boolean isControl(int c) {
        return c >= '\u202A' && c <= '\u202E' || c >= '\u2066' && c <= '\u2069';
    }

    /// Whether any part of the text runs from right to left.
    public static boolean isMixed(String text) {
        return Bidi.requiresBidi(text.toCharArray(), 0, text.length());
    }

    /// Appends one paragraph.
    ///
    /// @return the length of the longest word in its right-to-left stretches
    private static int paragraph(String text, StringBuilder safe) {
        Bidi bidi = new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        if (!bidi.baseIsLeftToRight()) {
            return stretch(text, safe);
        }
        int longest = 0;
        int run = 0;
        while (run < bidi.getRunCount()) {
            int from = bidi.getRunStart(run);
            boolean plain = bidi.getRunLevel(run) == 0;
            while (run < bidi.getRunCount() && bidi.getRunLevel(run) == 0 == plain) {
                run++;
            }
            String part = text.substring(from, run < bidi.getRunCount() ? bidi.getRunStart(run) : text.length());
            if (plain) {
                safe.append(part);
            } else {
                longest = Math.max(longest, stretch(part, safe));
            }
        }
        return longest;
    }

    private static int stretch(String text, StringBuilder safe) {
        safe.append(OPEN);
        int longest = 0;
        int word = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            safe.append(c);
            word++;
            longest = Math.max(longest, word);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                safe.append(LEFT_TO_RIGHT_MARK);
                word = 0;
            }
        }
        safe.append(CLOSE);
        return longest;
    }
}
