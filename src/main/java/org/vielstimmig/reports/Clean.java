package org.vielstimmig.reports;

/// Takes out of a text what no file may hold: control characters that XML forbids and halves of surrogate
/// pairs.
final class Clean {

    private Clean() {}

    /// Line ends become `\n`; tabs stay.
    static String text(String text) {
        StringBuilder out = null;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            int width = Character.charCount(c);
            boolean pairedReturn = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
            boolean same = allowed(c) && c != '\r' && c != '\u2028' && c != '\u2029' && c != '\u000b' && c != '\f';
            if (!same && out == null) {
                out = new StringBuilder(text.length()).append(text, 0, i);
            }
            if (out != null) {
                if (same) {
                    out.appendCodePoint(c);
                } else if (!pairedReturn
                        && (c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u000b' || c == '\f')) {
                    out.append('\n');
                }
            }
            i += width;
        }
        return out == null ? text : out.toString();
    }

    /// The same in one line: line breaks and tabs become spaces.
    static String line(String text) {
        return text(text).replace('\n', ' ').replace('\t', ' ').strip();
    }

    private static boolean allowed(int c) {
        if (c < 0x20) {
            return c == '\t' || c == '\n' || c == '\r';
        }
        boolean loneSurrogate = c >= 0xD800 && c <= 0xDFFF;
        return !loneSurrogate && c != 0xFFFE && c != 0xFFFF && !(c >= 0x7F && c <= 0x9F && c != 0x85);
    }
}
