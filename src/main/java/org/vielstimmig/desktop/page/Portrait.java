package org.vielstimmig.desktop.page;

import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.DoubleConsumer;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import org.vielstimmig.model.TextRange;

/// The whole transcript as a strip beside the page: where codings lie, and which part is in view. It takes the
/// place of a scroll bar: a press goes there, a drag moves along.
final class Portrait extends Pane {

    private static final double LEAST_MARK = 2;
    private static final double LEAST_VIEW = 18;
    private static final double DRAWN = 0.8;
    private static final double DIMMED = 0.16;

    private final Markings markings;
    private final Swatches swatches;
    private final Canvas canvas = new Canvas();
    private final Region view = new Region();
    private boolean stale = true;
    private double drawnWidth;
    private double drawnHeight;
    private int drawnLength;
    private Color[] drawn = {};

    /// @param went told the share of the text, 0 to 1, that the mouse points at
    Portrait(Markings markings, Swatches swatches, DoubleConsumer went) {
        this.markings = markings;
        this.swatches = swatches;
        setManaged(false);
        getStyleClass().add("page-portrait");
        view.getStyleClass().add("page-view");
        view.setManaged(false);
        view.setMouseTransparent(true);
        canvas.setManaged(false);
        canvas.setMouseTransparent(true);
        getChildren().addAll(canvas, view);
        setOnMousePressed(event -> {
            went.accept(Math.clamp(event.getY() / Math.max(1, getHeight()), 0, 1));
            event.consume();
        });
        setOnMouseDragged(event -> {
            went.accept(Math.clamp(event.getY() / Math.max(1, getHeight()), 0, 1));
            event.consume();
        });
    }

    void forget() {
        stale = true;
    }

    /// @param length  of the transcript
    /// @param visible the part in view
    void place(Frame frame, int length, TextRange visible) {
        double width = frame.columns().width() - frame.columns().portrait();
        resizeRelocate(frame.columns().portrait(), 0, width, frame.height());
        double unit = frame.height() / Math.max(1, length);
        // While someone writes, the marks stay until one would lie a pixel elsewhere.
        boolean grown = Math.abs(drawnLength - length) * unit >= 0.5;
        if (stale || drawnWidth != width || drawnHeight != frame.height() || grown) {
            draw(width, frame.height(), length);
        }
        double high = Math.max(LEAST_VIEW, visible.length() * unit);
        double top = Math.min(visible.start() * unit, frame.height() - high);
        view.setVisible(length > 0 && visible.length() < length);
        view.resizeRelocate(1, Math.round(top), width - 1, Math.round(high));
    }

    private void draw(double width, double height, int length) {
        stale = false;
        Color[] rows = rows(height, length);
        if (drawnWidth == width && drawnHeight == height && Arrays.equals(rows, drawn)) {
            drawnLength = length;
            return;
        }
        drawn = rows;
        drawnWidth = width;
        drawnHeight = height;
        drawnLength = length;
        canvas.setWidth(width);
        canvas.setHeight(height);
        GraphicsContext pen = canvas.getGraphicsContext2D();
        pen.clearRect(0, 0, width, height);
        for (int from = 0; from < rows.length; ) {
            int to = from + 1;
            while (to < rows.length && rows[to].equals(rows[from])) {
                to++;
            }
            if (!rows[from].equals(Color.TRANSPARENT)) {
                pen.setFill(rows[from]);
                pen.fillRect(3, from, width - 5, to - from);
            }
            from = to;
        }
    }

    /// The colour of every row of pixels: thousands of codings come down to a few hundred of them. What
    /// steps back never covers what does not.
    private Color[] rows(double height, int length) {
        Color[] rows = new Color[(int) Math.max(0, Math.ceil(height))];
        Color[] back = new Color[rows.length];
        Arrays.fill(back, Color.TRANSPARENT);
        double unit = height / Math.max(1, length);
        Map<Color, Color> bright = new IdentityHashMap<>();
        Map<Color, Color> dimmed = new IdentityHashMap<>();
        for (PageCoding coding : markings.codings()) {
            int characters = coding.range().length();
            if (characters > 0) {
                boolean dim = markings.dim(coding);
                Color strong = swatches.strong(coding);
                Color color = dim
                        ? dimmed.computeIfAbsent(strong, c -> c.deriveColor(0, 1, 1, DIMMED))
                        : bright.computeIfAbsent(strong, c -> c.deriveColor(0, 1, 1, DRAWN));
                int from = Math.min((int) (coding.range().start() * unit), rows.length);
                int to = Math.min(from + (int) Math.max(LEAST_MARK, Math.round(characters * unit)), rows.length);
                Color[] into = dim ? back : rows;
                for (int row = from; row < to; row++) {
                    into[row] = color;
                }
            }
        }
        for (int row = 0; row < rows.length; row++) {
            if (rows[row] == null) {
                rows[row] = back[row];
            }
        }
        return rows;
    }
}
