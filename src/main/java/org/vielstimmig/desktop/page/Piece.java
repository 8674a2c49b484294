package org.vielstimmig.desktop.page;

import org.jspecify.annotations.Nullable;
import org.vielstimmig.model.TextRange;

/// One paragraph of the page: a line of a turn, or a part of a very long one.
///
/// @param index   on the page
/// @param range   in the transcript
/// @param turn    null outside of turns
/// @param opens   whether the turn, header or text begins with it
/// @param guarded what is shown, with its marks
record Piece(int index, TextRange range, Kind kind, @Nullable PageTurn turn, boolean opens, SafeText.Guarded guarded) {

    enum Kind {
        HEADER,
        ASKS,
        SAID
    }

    String shown() {
        return guarded.shown();
    }

    int toText(int position) {
        return range.start() + Math.min(guarded.toText(position), range.length());
    }

    /// @param end whether the position closes a range, and so stays in front of marks
    int toShown(int offset, boolean end) {
        int clamped = Math.clamp(offset, range.start(), range.end());
        return guarded.toShown(clamped - range.start(), !end);
    }

    boolean rightToLeft() {
        return turn != null && turn.rightToLeft();
    }
}
