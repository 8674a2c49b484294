package org.vielstimmig.reports;

import org.jspecify.annotations.Nullable;
import org.vielstimmig.model.Facet;

/// Colours of paper, as `rrggbb`, and the shapes that go with a facet: colour is never the only sign.
final class Palette {

    static final String INK = "1f2328";
    static final String QUIET = "5b6169";
    static final String LINE = "d3cfc7";
    static final String TINT = "f3f1ed";
    static final String ACCENT = "2a5d84";

    private Palette() {}

    static String color(Facet facet) {
        return switch (facet) {
            case POTENTIAL -> "2f7d4f";
            case BARRIER -> "b3472f";
            case AMBIVALENT -> "8a6d1d";
            case NEUTRAL -> "5a6f8c";
        };
    }

    static String shape(Facet facet) {
        return switch (facet) {
            case POTENTIAL -> "▲";
            case BARRIER -> "■";
            case AMBIVALENT -> "◆";
            case NEUTRAL -> "●";
        };
    }

    /// Shape and word for a cell; the space between them does not break.
    static String cell(Facet facet, String word) {
        return shape(facet) + "\u00a0" + word;
    }

    /// The facet whose shape a cell begins with, so that tables show its colour too.
    static @Nullable Facet facetOf(String cell) {
        for (Facet facet : Facet.values()) {
            if (cell.startsWith(cell(facet, ""))) {
                return facet;
            }
        }
        return null;
    }
}
