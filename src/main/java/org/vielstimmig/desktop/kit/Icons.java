package org.vielstimmig.desktop.kit;

import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;

/// Makes nodes of [Icon]s. They take the colour that the style sheets name `-v-current` where they stand (the
/// text colour of their surroundings) and grow with the type size.
public final class Icons {

    /// The type size in pixels that an icon's size refers to.
    private static final double BASE = 13;

    private static final double GRID = 24;
    private static final double STROKE = 1.6;

    private Icons() {}

    /// An icon at the usual 16 pixels.
    public static Region of(Icon icon) {
        return of(icon, 16);
    }

    /// @param size edge in pixels at the usual type size
    public static Region of(Icon icon, double size) {
        return new Drawn(icon, size);
    }

    private static final class Drawn extends Region {

        private final SVGPath path = new SVGPath();

        Drawn(Icon icon, double size) {
            path.setContent(icon.path());
            path.setFill(null);
            path.setStrokeLineCap(StrokeLineCap.ROUND);
            path.setStrokeLineJoin(StrokeLineJoin.ROUND);
            path.setManaged(false);
            path.getStyleClass().add("v-icon-path");
            String em = size / BASE + "em";
            setStyle("-fx-min-width:%1$s;-fx-pref-width:%1$s;-fx-max-width:%1$s;".formatted(em)
                    + "-fx-min-height:%1$s;-fx-pref-height:%1$s;-fx-max-height:%1$s;".formatted(em));
            setMouseTransparent(true);
            getChildren().add(path);
        }

        @Override
        protected void layoutChildren() {
            double factor = Math.min(getWidth(), getHeight()) / GRID;
            if (factor <= 0) {
                return;
            }
            path.setScaleX(factor);
            path.setScaleY(factor);
            // A scaled stroke below 1.2 pixels turns grey: small icons keep that much.
            path.setStrokeWidth(Math.max(STROKE, 1.2 / factor));
            double left = path.getLayoutBounds().getCenterX();
            double top = path.getLayoutBounds().getCenterY();
            path.setLayoutX(left * (factor - 1) + (getWidth() - GRID * factor) / 2);
            path.setLayoutY(top * (factor - 1) + (getHeight() - GRID * factor) / 2);
        }
    }
}
