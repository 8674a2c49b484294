package org.vielstimmig.text;

import org.vielstimmig.model.TextRange;

/// What a word is: letters and digits, and what joins them in spellings such as `Migrant*innen`, `Leiter:in`,
/// `E-Mail`.
public final class Words {

    private static final String JOINING = "*:_-’'·/";

    private Words() {}

    /// The word around `offset` within `bounds`. A single character where there is no word.
    public static TextRange word(String text, TextRange bounds, int offset) {
        if (bounds.isEmpty()) {
            return bounds;
        }
        int at = Math.clamp(offset, bounds.start(), bounds.end() - 1);
        if (!inner(text, bounds, at) && at > bounds.start() && at == offset && inner(text, bounds, at - 1)) {
            at--;
        }
        if (!inner(text, bounds, at)) {
            int start = at > bounds.start() && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
            return new TextRange(start, Math.min(bounds.end(), start + Character.charCount(text.codePointAt(start))));
        }
        int start = at;
        while (start > bounds.start() && inner(text, bounds, start - 1)) {
            start--;
        }
        int end = at + 1;
        while (end < bounds.end() && inner(text, bounds, end)) {
            end++;
        }
        return new TextRange(start, end);
    }

    /// Whether the character at `at` belongs to a word that lies in `bounds`.
    static boolean inner(String text, TextRange bounds, int at) {
        if (letter(text, at)) {
            return true;
        }
        return JOINING.indexOf(text.charAt(at)) >= 0
                && at > bounds.start()
                && at + 1 < bounds.end()
                && letter(text, at - 1)
                && letter(text, at + 1);
    }

    private static boolean letter(String text, int at) {
        char c = text.charAt(at);
        int point = Character.isLowSurrogate(c) && at > 0 && Character.isHighSurrogate(text.charAt(at - 1))
                ? text.codePointAt(at - 1)
                : text.codePointAt(at);
        if (Character.isLetterOrDigit(point)) {
            return true;
        }
        return switch (Character.getType(point)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }
}
