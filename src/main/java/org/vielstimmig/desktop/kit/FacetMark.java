package org.vielstimmig.desktop.kit;

import java.util.Locale;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.model.Code;
import org.vielstimmig.model.Facet;

/// A facet's sign: shape and colour together, since colour is never the only sign. Potential ▲, barrier ■,
/// ambivalent ◆, neutral ●. One small region, so that lists may hold thousands. A code's sign has the code's
/// colour in every room: it is made with it.
public final class FacetMark extends Region {

    private @Nullable Facet facet;

    private FacetMark(@Nullable Facet facet) {
        getStyleClass().add("facet-mark");
        setMouseTransparent(true);
        setFacet(facet);
    }

    /// The sign of a facet itself, of no code.
    public static FacetMark of(Facet facet) {
        return new FacetMark(facet);
    }

    /// A code's sign in the colour in which it is seen.
    ///
    /// @param seen what [CodeColors] has for it: `#rrggbb`, or empty for its facet's own
    public static FacetMark of(Code code, String seen) {
        return of(code, seen, code.facet());
    }

    /// A code's sign at a passage that may have a facet of its own.
    ///
    /// @param seen the code's colour elsewhere
    public static FacetMark of(Code code, String seen, Facet facet) {
        FacetMark mark = new FacetMark(facet);
        mark.setColor(CodeColors.at(code, seen, facet));
        return mark;
    }

    /// One that shows nothing yet, for cells that are filled again and again.
    public static FacetMark empty() {
        return new FacetMark(null);
    }

    /// Nothing is drawn for `null`; the room stays, so that names line up.
    public void setFacet(@Nullable Facet next) {
        if (facet != null) {
            getStyleClass().remove(styleOf(facet));
        }
        facet = next;
        if (next != null) {
            getStyleClass().add(styleOf(next));
        }
    }

    /// A code's colour before its facet's; the shape stays the facet's. It follows the theme.
    ///
    /// @param color `#rrggbb`, or empty for the facet's own
    public void setColor(String color) {
        String style = Shades.style(color);
        if (!style.equals(getStyle())) {
            setStyle(style);
        }
    }

    public @Nullable Facet facet() {
        return facet;
    }

    /// The sign as a character, for places that hold text only.
    public static String sign(Facet facet) {
        return switch (facet) {
            case POTENTIAL -> "▲";
            case BARRIER -> "■";
            case AMBIVALENT -> "◆";
            case NEUTRAL -> "●";
        };
    }

    /// The style class by which the style sheets colour things of this facet: `facet-potential`,
    /// `facet-barrier` ….
    public static String styleOf(Facet facet) {
        return "facet-" + facet.name().toLowerCase(Locale.ROOT);
    }
}
