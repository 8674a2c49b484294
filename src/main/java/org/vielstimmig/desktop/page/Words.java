package org.vielstimmig.desktop.page;

import java.text.BreakIterator;
import java.util.Locale;
import org.vielstimmig.model.TextRange;

/// What a double and a triple click take.
final class Words {

    private Words() {}

    /// The word around `offset` within `bounds`: letters and digits, and what joins them in spellings such as
    /// `Migrant*innen`, `Leiter:in`, `E-Mail`. A single character where there is no word.
    static TextRange word(String text, TextRange bounds, int offset) {
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

    /// The sentence around `offset` within `bounds`, without the space behind it.
    static TextRange sentence(String text, TextRange bounds, int offset) {
        if (bounds.isEmpty()) {
            return bounds;
        }
        String part = bounds.of(text);
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.GERMAN);
        sentences.setText(part);
        int at = Math.clamp(offset - bounds.start(), 0, part.length() - 1);
        int end = sentences.following(at);
        int start = sentences.previous();
        while (end > start && Character.isWhitespace(part.charAt(end - 1))) {
            end--;
        }
        return new TextRange(bounds.start() + start, bounds.start() + end);
    }

    private static boolean inner(String text, TextRange bounds, int at) {
        if (letter(text, at)) {
            return true;
        }
        return "*:_-’'·/".indexOf(text.charAt(at)) >= 0
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
        int type = Character.getType(point);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }
}
