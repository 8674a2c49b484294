package org.vielstimmig.desktop.kit;

import java.text.Bidi;

/// Makes interview text safe to show in controls that wrap lines.
///
/// JavaFX's text layout throws on every pulse, and so kills the window, where it breaks a line inside a run of
/// right-to-left text: it then reads the text at an index that is too small by up to the run's length. Two things keep
/// it from that: a left-to-right mark after each space cuts such runs into words, so that lines break between runs; and
/// as many marks in front as the longest word is long keep the index inside the text where even a single word is
/// broken. A right-to-left mark before those keeps a text that begins from right to left in that direction.
///
/// The result is for the eye only: it is longer than the text, so offsets into it mean nothing, and it must not be
/// copied or stored. Right-to-left words inside a left-to-right sentence come out each right in itself, but in the
/// sentence's order.
public final class SafeText {

    private static final char LEFT_TO_RIGHT_MARK = '\u200E';
    private static final char RIGHT_TO_LEFT_MARK = '\u200F';

    private SafeText() {}

    /// The text itself when it runs from left to right only; else a form that can be wrapped at any width.
    public static String of(String text) {
        if (!isMixed(text)) {
            return text;
        }
        StringBuilder words = new StringBuilder(text.length() + text.length() / 4);
        int longest = 0;
        int word = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            words.append(c);
            word++;
            if (isSpace(c)) {
                words.append(LEFT_TO_RIGHT_MARK);
                longest = Math.max(longest, word);
                word = 0;
            }
        }
        longest = Math.max(longest, word);
        StringBuilder safe = new StringBuilder(words.length() + longest + 2);
        if (!new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight()) {
            safe.append(RIGHT_TO_LEFT_MARK);
        }
        safe.repeat(LEFT_TO_RIGHT_MARK, longest + 1);
        return safe.append(words).toString();
    }

    /// Whether any part of the text runs from right to left.
    public static boolean isMixed(String text) {
        return Bidi.requiresBidi(text.toCharArray(), 0, text.length());
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
