package org.vielstimmig.desktop.page;

/// Where the columns of the page stand, in pixels from its left edge.
///
/// @param text     left edge of the words; turn numbers and times end before it
/// @param measure  width of the words
/// @param margin   left edge of the right margin with the codes' names
/// @param portrait left edge of the portrait of the whole
/// @param width    of the page
/// @param scale    of everything around the words, 1 at its normal size
record Columns(double text, double measure, double margin, double portrait, double width, double scale) {

    static final double GUTTER = 74;
    static final double PORTRAIT = 12;
    private static final double GAP = 18;
    private static final double MARGIN = 178;
    private static final double WIDEST_MARGIN = 250;
    private static final double NARROWEST_MARGIN = 34;
    private static final double NARROWEST_TEXT = 320;

    /// @param measure the widest the words may run
    static Columns of(double width, double measure, double scale) {
        double gutter = GUTTER * scale;
        double usable = Math.max(120, width - gutter - GAP - PORTRAIT);
        double text = Math.min(measure, usable - MARGIN * scale);
        double least = NARROWEST_TEXT * scale;
        if (text < least) {
            text = Math.max(80, Math.min(least, usable - NARROWEST_MARGIN));
        }
        double margin = Math.min(WIDEST_MARGIN * scale, usable - text);
        double spare = Math.max(0, usable - text - margin);
        double left = Math.floor(gutter + spare * 0.42);
        double right = Math.floor(left + text + GAP);
        return new Columns(left, Math.floor(text), right, Math.floor(width - PORTRAIT), width, scale);
    }

    double marginWidth() {
        return Math.min(WIDEST_MARGIN * scale, portrait - margin);
    }
}
