package org.vielstimmig.text;

import java.text.Normalizer;

/// The form in which every text is stored: NFC, lines ending with `\n`, no byte order mark, no control
/// characters but tabs, nothing invisible that would split a word.
///
/// Applied once at import; afterwards the text changes only by edits, since every coding points into it. What
/// carries meaning stays: no-break spaces, zero-width joiners, marks of direction, ligatures.
public final class Normalisation {

    private Normalisation() {}

    /// @param text     the normal form
    /// @param removed  characters taken out: controls, soft hyphens, zero-width spaces, byte order marks
    /// @param replaced places where the text holds U+FFFD, because a character was lost before or is no
    /// character
    public record Cleaned(String text, int removed, int replaced) {}

    /// The normal form of `raw`. Applying it twice changes nothing.
    public static String of(String raw) {
        return clean(raw).text();
    }

    public static boolean isNormal(String text) {
        return of(text).equals(text);
    }

    /// The normal form of `raw`, with a count of what had to go.
    public static Cleaned clean(String raw) {
        StringBuilder out = new StringBuilder(raw.length());
        int removed = 0;
        int replaced = 0;
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c == '\r') {
                out.append('\n');
                if (i + 1 < raw.length() && raw.charAt(i + 1) == '\n') {
                    i++;
                }
            } else if (isLineEnd(c)) {
                out.append('\n');
            } else if (isJunk(c)) {
                removed++;
            } else if (Character.isHighSurrogate(c)
                    && i + 1 < raw.length()
                    && Character.isLowSurrogate(raw.charAt(i + 1))) {
                out.append(c).append(raw.charAt(++i));
            } else if (Character.isSurrogate(c) || c == '\uFFFD' || c >= '\uFFFE') {
                out.append('\uFFFD');
                replaced++;
            } else {
                out.append(c);
            }
        }
        return new Cleaned(Normalizer.normalize(out, Normalizer.Form.NFC), removed, replaced);
    }

    /// Whether `c` is blank to the eye: spaces of any width, tabs, line ends, marks of direction.
    public static boolean isBlank(char c) {
        return c <= ' '
                || c == '\u00A0'
                || c > '\u007F'
                        && (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200E' || c == '\u200F');
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\u000B' || c == '\f' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    private static boolean isJunk(char c) {
        return c < ' ' && c != '\t'
                || c >= '\u007F' && c <= '\u009F'
                || c == '\u00AD'
                || c == '\u200B'
                || c == '\u2060'
                || c == '\uFEFF';
    }
}
