package org.vielstimmig.transcripts;

import org.vielstimmig.text.Normalisation;

/// Blanks in a line, as the eye sees them.
final class Blank {

    private Blank() {}

    static boolean is(char c) {
        return Normalisation.isBlank(c);
    }

    /// The first offset from `from` on that is not blank, or the end.
    static int skip(String text, int from) {
        int i = from;
        while (i < text.length() && is(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /// The offset behind the last character before `to` that is not blank, at least `from`.
    static int back(String text, int from, int to) {
        int i = to;
        while (i > from && is(text.charAt(i - 1))) {
            i--;
        }
        return i;
    }

    static String strip(String text) {
        int start = skip(text, 0);
        return text.substring(start, back(text, start, text.length()));
    }

    /// The text with every run of blanks as one space, and none at the ends.
    static String collapse(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!is(c)) {
                out.append(c);
            } else if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
            }
        }
        return strip(out.toString());
    }
}
