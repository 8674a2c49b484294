package org.vielstimmig.desktop.codebook;

import java.util.List;
import org.vielstimmig.i18n.CodebookText;
import org.vielstimmig.model.Facet;

/// The colours a code may have of its own: three near each facet's. They were sought so that any two of them
/// stay apart for people who see red, green or blue poorly, and so that each can be seen on light and on
/// dark paper.
final class Shades {

    /// @param color `#rrggbb`
    record Shade(Facet facet, String color, CodebookText name) {}

    static final List<Shade> ALL = List.of(
            new Shade(Facet.POTENTIAL, "#577455", CodebookText.SHADE_MOSS),
            new Shade(Facet.POTENTIAL, "#197974", CodebookText.SHADE_PINE),
            new Shade(Facet.POTENTIAL, "#02a785", CodebookText.SHADE_MINT),
            new Shade(Facet.BARRIER, "#bd424e", CodebookText.SHADE_CARMINE),
            new Shade(Facet.BARRIER, "#ca7e81", CodebookText.SHADE_ROSE),
            new Shade(Facet.BARRIER, "#eb6c61", CodebookText.SHADE_CORAL),
            new Shade(Facet.AMBIVALENT, "#8a6802", CodebookText.SHADE_BRONZE),
            new Shade(Facet.AMBIVALENT, "#a6783b", CodebookText.SHADE_SAND),
            new Shade(Facet.AMBIVALENT, "#a49502", CodebookText.SHADE_OLIVE),
            new Shade(Facet.NEUTRAL, "#7573a7", CodebookText.SHADE_PLUM),
            new Shade(Facet.NEUTRAL, "#9391a6", CodebookText.SHADE_PEBBLE),
            new Shade(Facet.NEUTRAL, "#7a8fdf", CodebookText.SHADE_SKY));

    private Shades() {}
}
