package org.vielstimmig.desktop.page;

import java.text.Bidi;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.model.TextRange;

/// One contribution as the page shows it.
///
/// @param n           counted from 1
/// @param range       what was said, in offsets of the transcript
/// @param speaker     name shown above the turn, empty for none
/// @param asks        whether an interviewer speaks; such turns are set back
/// @param atMillis    start in the recording, null if unknown
/// @param rightToLeft whether the turn is read from the right as a whole
public record PageTurn(
        int n,
        TextRange range,
        String speaker,
        boolean asks,
        @Nullable Long atMillis,
        boolean rightToLeft) {

    PageTurn withRange(TextRange newRange, boolean nowRightToLeft) {
        return new PageTurn(n, newRange, speaker, asks, atMillis, nowRightToLeft);
    }

    /// The same turn elsewhere in a text.
    public PageTurn placed(TextRange newRange, String text) {
        return withRange(newRange, isRightToLeft(newRange.of(text)));
    }

    /// Whether what was said is read from the right as a whole.
    public static boolean isRightToLeft(String said) {
        return Bidi.requiresBidi(said.toCharArray(), 0, said.length())
                && !new Bidi(said, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
    }
}
