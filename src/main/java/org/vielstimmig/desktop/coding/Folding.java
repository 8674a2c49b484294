package org.vielstimmig.desktop.coding;

/// Which of the side panels stand open. The page always keeps its least width; where both panels do not fit
/// beside it, the one last opened by hand stays, and where not even one fits, none does unless it was opened
/// by hand.
///
/// @param left  whether the left panel is open
/// @param right whether the right panel is open
record Folding(boolean left, boolean right) {

    /// Who was opened by hand last.
    enum Hand {
        NOBODY,
        LEFT,
        RIGHT
    }

    /// @param width      of the whole
    /// @param leftWidth  what the left panel would take, `rightWidth` likewise, in the same unit
    /// @param strip      what a folded panel takes
    /// @param least      what the page needs
    /// @param wantLeft   whether the person wants it open, `wantRight` likewise
    static Folding of(
            double width,
            double leftWidth,
            double rightWidth,
            double strip,
            double least,
            boolean wantLeft,
            boolean wantRight,
            Hand last) {
        double page = width - least;
        boolean both = leftWidth + rightWidth <= page;
        if (!wantLeft || !wantRight || both) {
            double other = strip;
            boolean left = wantLeft && (both || leftWidth + other <= page || last == Hand.LEFT);
            boolean right = wantRight && (both || rightWidth + other <= page || last == Hand.RIGHT);
            return new Folding(left, right);
        }
        if (last == Hand.LEFT) {
            return new Folding(true, false);
        }
        return new Folding(false, last == Hand.RIGHT || rightWidth + strip <= page);
    }
}
