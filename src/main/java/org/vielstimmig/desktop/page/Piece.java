package org.vielstimmig.desktop.page;

import org.jspecify.annotations.Nullable;
import org.vielstimmig.model.TextRange;

/// One paragraph of the page: a line of a turn, or a part of a very long one.
///
/// @param index   on the page
/// @param range   in the transcript
/// @param turn    null outside of turns
/// @param opens   whether the turn, header or text begins with it
/// @param guarded what is shown, with what goes before it
/// @param shown   all of it
record Piece(
        int index, TextRange range, Kind kind, @Nullable PageTurn turn, boolean opens, Guarded guarded, String shown) {

    enum Kind {
        HEADER,
        ASKS,
        SAID
    }

    /// Whether it is shown as it stands, without guards for other directions.
    boolean isPlain() {
        return guarded.lead() == 0 && guarded.parts().size() == 1;
    }

    /// The same words elsewhere.
    Piece moved(int newIndex, int by, @Nullable PageTurn newTurn, boolean newOpens) {
        if (newIndex == index && by == 0 && newTurn == turn && newOpens == opens) {
            return this;
        }
        TextRange place = by == 0 ? range : new TextRange(range.start() + by, range.end() + by);
        return new Piece(newIndex, place, kind, newTurn, newOpens, guarded, shown);
    }

    /// Where the words begin in what is shown.
    int lead() {
        return guarded.lead();
    }

    int toText(int position) {
        return range.start() + Math.min(guarded.toText(position), range.length());
    }

    /// Offsets outside lead to the piece's edges.
    int toShown(int offset) {
        int clamped = Math.clamp(offset, range.start(), range.end());
        return guarded.toShown(clamped - range.start());
    }

    boolean rightToLeft() {
        return turn != null && turn.rightToLeft();
    }
}
