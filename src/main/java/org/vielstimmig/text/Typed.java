package org.vielstimmig.text;

import java.text.BreakIterator;
import java.text.Normalizer;
import org.vielstimmig.model.Edit;
import org.vielstimmig.model.TextRange;

/// Makes an edit of what someone types, so that the text is in its normal form again after it.
public final class Typed {

    private static final int NEAR = 64;

    private Typed() {}

    /// The edit that puts `inserted` in the place of `range`. Texts that meet need not be NFC where they
    /// meet: the edit then takes the neighbouring characters in; what comes out of them unchanged is no part
    /// of it, so that anchors there do not feel it. A range that would cut a surrogate pair takes the whole
    /// of it.
    public static Edit edit(CharSequence text, TextRange range, String inserted) {
        int start = range.start() - (cutsPair(text, range.start()) ? 1 : 0);
        int end = range.isEmpty() ? start : range.end() + (cutsPair(text, range.end()) ? 1 : 0);
        return closed(text, new Edit(start, text.subSequence(start, end).toString(), Normalisation.of(inserted)));
    }

    /// Where the character that a person sees before `offset` begins: an emoji of several joined ones, a letter
    /// with its marks, is one.
    public static int before(CharSequence text, int offset) {
        int from = Math.max(0, offset - NEAR);
        if (cutsPair(text, from)) {
            from--;
        }
        int at = characters(text, from, offset).preceding(offset - from);
        return at == BreakIterator.DONE ? Math.max(0, offset - 1) : from + at;
    }

    /// Where the character that a person sees at `offset` ends.
    public static int behind(CharSequence text, int offset) {
        int to = Math.min(text.length(), offset + NEAR);
        if (cutsPair(text, to)) {
            to++;
        }
        int at = characters(text, offset, to).following(0);
        return at == BreakIterator.DONE ? to : offset + at;
    }

    private static BreakIterator characters(CharSequence text, int from, int to) {
        BreakIterator characters = BreakIterator.getCharacterInstance();
        characters.setText(text.subSequence(from, to).toString());
        return characters;
    }

    private static boolean cutsPair(CharSequence text, int offset) {
        return offset > 0
                && offset < text.length()
                && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
    }

    private static Edit closed(CharSequence text, Edit edit) {
        int end = edit.at() + edit.deleted().length();
        int from = Math.max(0, edit.at() - 32);
        int to = Math.min(text.length(), end + 32);
        String window = text.subSequence(from, edit.at()) + edit.inserted() + text.subSequence(end, to);
        if (window.equals(Normalizer.normalize(window, Normalizer.Form.NFC))) {
            return edit;
        }
        int first = edit.at() == 0 ? 0 : before(text, edit.at());
        int last = end >= text.length() ? text.length() : behind(text, end);
        String put = Normalizer.normalize(
                text.subSequence(first, edit.at()) + edit.inserted() + text.subSequence(end, last),
                Normalizer.Form.NFC);
        int head = 0;
        while (first + head < edit.at() && head < put.length() && put.charAt(head) == text.charAt(first + head)) {
            head++;
        }
        int tail = 0;
        while (last - tail > end
                && tail < put.length() - head
                && put.charAt(put.length() - 1 - tail) == text.charAt(last - 1 - tail)) {
            tail++;
        }
        if (cutsPair(put, head) || cutsPair(text, first + head)) {
            head--;
        }
        if (cutsPair(put, put.length() - tail) || cutsPair(text, last - tail)) {
            tail--;
        }
        return new Edit(
                first + head,
                text.subSequence(first + head, last - tail).toString(),
                put.substring(head, put.length() - tail));
    }
}
