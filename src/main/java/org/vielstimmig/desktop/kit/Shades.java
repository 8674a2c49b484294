package org.vielstimmig.desktop.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.paint.Color;
import org.vielstimmig.i18n.CodebookText;
import org.vielstimmig.model.Facet;

/// The colours a code may have of its own: some near each facet's, and many for what takes no side, since most
/// codes begin so. The neutral ones keep away from the green, brick and ochre of the sides. They were sought so
/// that any two stay apart for people who see red, green or blue poorly, in both themes.
public final class Shades {

    /// @param color `#rrggbb`, as it is stored and as light paper shows it
    /// @param dark  what is seen on dark paper; empty where it is made from `color`
    public record Shade(Facet facet, String color, String dark, CodebookText name) {
        Shade(Facet facet, String color, CodebookText name) {
            this(facet, color, "", name);
        }
    }

    /// The neutral ones first that are farthest apart.
    public static final List<Shade> ALL = List.of(
            new Shade(Facet.POTENTIAL, "#577455", CodebookText.SHADE_MOSS),
            new Shade(Facet.POTENTIAL, "#197974", CodebookText.SHADE_PINE),
            new Shade(Facet.POTENTIAL, "#02a785", CodebookText.SHADE_MINT),
            new Shade(Facet.BARRIER, "#bd424e", CodebookText.SHADE_CARMINE),
            new Shade(Facet.BARRIER, "#ca7e81", CodebookText.SHADE_ROSE),
            new Shade(Facet.BARRIER, "#eb6c61", CodebookText.SHADE_CORAL),
            new Shade(Facet.AMBIVALENT, "#8a6802", CodebookText.SHADE_BRONZE),
            new Shade(Facet.AMBIVALENT, "#a6783b", CodebookText.SHADE_SAND),
            new Shade(Facet.AMBIVALENT, "#a49502", CodebookText.SHADE_OLIVE),
            new Shade(Facet.NEUTRAL, "#cf71ac", "#c885ac", CodebookText.SHADE_MALLOW),
            new Shade(Facet.NEUTRAL, "#60422c", "#8c7964", CodebookText.SHADE_WALNUT),
            new Shade(Facet.NEUTRAL, "#197bc3", "#63b4ee", CodebookText.SHADE_SKY),
            new Shade(Facet.NEUTRAL, "#624693", "#9b8cc5", CodebookText.SHADE_PLUM),
            new Shade(Facet.NEUTRAL, "#2d616b", "#5b8c8f", CodebookText.SHADE_PETROL),
            new Shade(Facet.NEUTRAL, "#af8869", "#eaccb5", CodebookText.SHADE_CLAY),
            new Shade(Facet.NEUTRAL, "#671f4a", "#9e619f", CodebookText.SHADE_AUBERGINE),
            new Shade(Facet.NEUTRAL, "#3894a2", "#89e6fe", CodebookText.SHADE_LAGOON),
            new Shade(Facet.NEUTRAL, "#8d6fb0", "#dec1e9", CodebookText.SHADE_LILAC),
            new Shade(Facet.NEUTRAL, "#0e396e", "#488ad9", CodebookText.SHADE_INK),
            new Shade(Facet.NEUTRAL, "#81868a", "#d3d7e4", CodebookText.SHADE_PEBBLE));

    /// Neutral codes were given these before there were so many.
    private static final List<String> FORMER = List.of("#7573a7", "#9391a6", "#7a8fdf");

    private static final double DARK_SATURATION = 0.52;
    private static final double DARK_BRIGHTNESS = 0.82;
    private static final double LIGHT_BRIGHTNESS = 0.72;

    private static final double TINT_LIGHT = 0.17;
    private static final double TINT_DARK = 0.22;
    private static final double LIGHT_OF_TINT = 0.08;

    private Shades() {}

    /// A facet's own colour, as `theme-light.css` has it.
    public static String own(Facet facet) {
        return switch (facet) {
            case POTENTIAL -> "#2f7d4f";
            case BARRIER -> "#b3472f";
            case AMBIVALENT -> "#8a6d1d";
            case NEUTRAL -> "#5a6f8c";
        };
    }

    /// The same in the dark, as `theme-dark.css` has it.
    static String ownDark(Facet facet) {
        return switch (facet) {
            case POTENTIAL -> "#6cc08d";
            case BARRIER -> "#e58a70";
            case AMBIVALENT -> "#d9b64c";
            case NEUTRAL -> "#9bb0cd";
        };
    }

    /// A facet's own colour and those near it.
    public static List<String> family(Facet facet) {
        List<String> colors = new ArrayList<>(List.of(own(facet)));
        ALL.stream().filter(shade -> shade.facet() == facet).map(Shade::color).forEach(colors::add);
        return colors;
    }

    /// The place of a colour among those of a facet; -1 for one that a person took from elsewhere.
    ///
    /// @param color `#rrggbb`, or empty for the facet's own
    static int place(Facet facet, String color) {
        List<String> family = family(facet);
        for (int i = 0; i < family.size(); i++) {
            if (isSame(facet, family.get(i), color)) {
                return i;
            }
        }
        int former = facet == Facet.NEUTRAL ? FORMER.indexOf(color.toLowerCase(Locale.ROOT)) : -1;
        return former < 0 ? -1 : former + 1;
    }

    /// Whether two colours of a code are one; empty is its facet's own.
    public static boolean isSame(Facet facet, String one, String other) {
        return (one.isEmpty() ? own(facet) : one).equalsIgnoreCase(other.isEmpty() ? own(facet) : other);
    }

    /// A colour as it is seen in a theme: deep enough on light paper, bright enough on dark.
    ///
    /// @param color `#rrggbb`
    /// @throws IllegalArgumentException if it is no colour
    public static String seen(String color, boolean dark) {
        for (Facet facet : Facet.values()) {
            if (own(facet).equalsIgnoreCase(color)) {
                return dark ? ownDark(facet) : own(facet);
            }
        }
        for (Shade shade : ALL) {
            if (!shade.dark().isEmpty() && shade.color().equalsIgnoreCase(color)) {
                return dark ? shade.dark() : shade.color();
            }
        }
        Color own = Color.web(color);
        Color adapted = dark
                ? Color.hsb(
                        own.getHue(),
                        Math.min(own.getSaturation(), DARK_SATURATION),
                        Math.max(own.getBrightness(), DARK_BRIGHTNESS))
                : Color.hsb(own.getHue(), own.getSaturation(), Math.min(own.getBrightness(), LIGHT_BRIGHTNESS));
        return "#%02x%02x%02x"
                .formatted(
                        Math.round(adapted.getRed() * 255),
                        Math.round(adapted.getGreen() * 255),
                        Math.round(adapted.getBlue() * 255));
    }

    /// How opaque a tint of a colour is, 0 to 1, so that ink on three of them keeps 4.5 : 1: bright colours cover
    /// less of dark paper.
    ///
    /// @param seen as the theme shows it
    public static double tint(Color seen, boolean dark) {
        if (!dark) {
            return TINT_LIGHT;
        }
        double luminance =
                .2126 * linear(seen.getRed()) + .7152 * linear(seen.getGreen()) + .0722 * linear(seen.getBlue());
        return Math.min(TINT_DARK, LIGHT_OF_TINT / luminance);
    }

    private static double linear(double part) {
        return part <= .04045 ? part / 12.92 : Math.pow((part + .055) / 1.055, 2.4);
    }

    /// A sign's style: its ground in that colour, as the theme of the moment shows it. The ladder steps by the
    /// brightness of the paper, so that nobody has to follow the theme.
    ///
    /// @param color `#rrggbb`, or empty for none of its own; what is no colour counts as empty
    static String style(String color) {
        if (color.isEmpty()) {
            return "";
        }
        try {
            return "-fx-background-color: ladder(-v-card, %s 49%%, %s 51%%);"
                    .formatted(seen(color, true), seen(color, false));
        } catch (IllegalArgumentException _) {
            return "";
        }
    }
}
