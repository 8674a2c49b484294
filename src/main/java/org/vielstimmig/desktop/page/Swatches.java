package org.vielstimmig.desktop.page;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Rectangle;
import org.vielstimmig.desktop.kit.Shades;
import org.vielstimmig.model.Facet;

/// The colours of codings in the theme of the moment. The theme's names are looked up by style sheets only, so
/// unseen rectangles wear them, and tell when they change.
final class Swatches extends Pane {

    private final Map<Facet, Rectangle> strong = new EnumMap<>(Facet.class);
    private final Map<Facet, Rectangle> soft = new EnumMap<>(Facet.class);
    private final Rectangle ink = new Rectangle();
    /// Codes' own colours as they are in the theme of the moment.
    private final Map<String, Color> adapted = new HashMap<>();

    Swatches(Runnable changed) {
        setManaged(false);
        setMouseTransparent(true);
        setOpacity(0);
        for (Facet facet : Facet.values()) {
            strong.put(facet, swatch(style(facet), changed));
            soft.put(facet, swatch(style(facet) + "-soft", changed));
        }
        ink.getStyleClass().add("swatch-ink");
        ink.fillProperty().addListener((_, _, _) -> {
            adapted.clear();
            changed.run();
        });
        getChildren().add(ink);
    }

    static String style(Facet facet) {
        return "swatch-" + facet.name().toLowerCase(java.util.Locale.ROOT);
    }

    /// For underlines, stripes, shapes.
    Color strong(PageCoding coding) {
        return coding.color().isEmpty() ? color(strong, coding.facet()) : adapted(coding);
    }

    /// For tints.
    Color soft(PageCoding coding) {
        if (coding.color().isEmpty()) {
            return color(soft, coding.facet());
        }
        Color own = adapted(coding);
        return new Color(own.getRed(), own.getGreen(), own.getBlue(), Shades.tint(own, dark()));
    }

    /// For what is to be seen without being looked at.
    Color faint() {
        return ink.getFill() instanceof Color color ? color.deriveColor(0, 1, 1, 0.3) : Color.GRAY;
    }

    private boolean dark() {
        return ink.getFill() instanceof Color color && color.getBrightness() > 0.5;
    }

    /// A code's own colour, brought to where it can be seen on the page: deep enough on light paper, bright
    /// enough on dark.
    private Color adapted(PageCoding coding) {
        Color known = adapted.get(coding.color());
        if (known == null) {
            try {
                known = Color.web(Shades.seen(coding.color(), dark()));
            } catch (IllegalArgumentException _) {
                return color(strong, coding.facet());
            }
            adapted.put(coding.color(), known);
        }
        return known;
    }

    private Color color(Map<Facet, Rectangle> from, Facet facet) {
        Rectangle swatch = from.get(facet);
        Paint fill = swatch == null ? Color.GRAY : swatch.getFill();
        return fill instanceof Color color ? color : Color.GRAY;
    }

    private Rectangle swatch(String style, Runnable changed) {
        Rectangle swatch = new Rectangle();
        swatch.getStyleClass().add(style);
        swatch.fillProperty().addListener((_, _, _) -> changed.run());
        getChildren().add(swatch);
        return swatch;
    }
}
