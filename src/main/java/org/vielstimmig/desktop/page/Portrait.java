package org.vielstimmig.desktop.page;

import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.DoubleConsumer;
import java.util.function.Function;
import javafx.animation.PauseTransition;
import javafx.event.EventHandler;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import javafx.util.Duration;
import org.vielstimmig.model.TextRange;

/// The whole transcript as a strip beside the page: where codings lie, which answers have none yet, and which part
/// is in view. It takes the place of a scroll bar: a press goes there, a drag moves along, and what lies under the
/// mouse is said beside it.
///
/// With the keys: up and down go from stretch to stretch, coded or not, Page Up and Page Down by a screen, Home and
/// End to the ends.
final class Portrait extends Pane {

    private static final double LEAST_MARK = 2;
    private static final double LEAST_VIEW = 18;
    private static final double THIN = 2;
    private static final double DRAWN = 0.8;
    private static final double DIMMED = 0.16;
    /// How near the mouse must be to what is meant, pixels.
    private static final double NEAR = 1.5;
    /// Where the words stand from where one points, pixels.
    private static final double BESIDE = 6;
    private static final double ABOVE = 14;
    private static final Duration PATIENCE = Duration.millis(140);

    private final Markings markings;
    private final Swatches swatches;
    private final Canvas canvas = new Canvas();
    private final Region view = new Region();
    private final DoubleConsumer went;
    private final Function<PortraitSpot, String> words;
    private final Tooltip tip = new Tooltip();
    private final PauseTransition patience = new PauseTransition(PATIENCE);
    private final EventHandler<WindowEvent> hiding = event -> silent();
    private Stretches stretches = Stretches.NONE;
    private TextRange visible = new TextRange(0, 0);
    private double pointed;
    private boolean stale = true;
    private double drawnWidth;
    private double drawnHeight;
    private int drawnLength;
    private Color[] drawn = {};

    /// @param went  told the share of the text, 0 to 1, that the mouse points at
    /// @param words for what lies at a place; empty to say nothing
    Portrait(Markings markings, Swatches swatches, DoubleConsumer went, Function<PortraitSpot, String> words) {
        this.markings = markings;
        this.swatches = swatches;
        this.went = went;
        this.words = words;
        tip.getStyleClass().add("portrait-tip");
        // It never lies under the mouse, which would leave the strip for it.
        tip.setAnchorLocation(PopupWindow.AnchorLocation.CONTENT_TOP_RIGHT);
        patience.setOnFinished(event -> say());
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SCROLL_BAR);
        setManaged(false);
        getStyleClass().add("page-portrait");
        view.getStyleClass().add("page-view");
        view.setManaged(false);
        view.setMouseTransparent(true);
        canvas.setManaged(false);
        canvas.setMouseTransparent(true);
        getChildren().addAll(canvas, view);
        setOnMousePressed(this::pressed);
        setOnMouseDragged(this::pressed);
        setOnMouseMoved(event -> point(event.getY()));
        setOnMouseExited(event -> silent());
        setOnKeyPressed(this::key);
        focusedProperty().addListener((observable, before, now) -> {
            if (!now) {
                silent();
            }
        });
    }

    // --- pointing and going ------------------------------------------------------------------------------------------

    private void pressed(MouseEvent event) {
        went.accept(Math.clamp(event.getY() / Math.max(1, getHeight()), 0, 1));
        point(event.getY());
        event.consume();
    }

    private void point(double y) {
        pointed = y;
        if (tip.isShowing()) {
            say();
        } else {
            patience.playFromStart();
        }
    }

    private void silent() {
        patience.stop();
        Window owner = tip.getOwnerWindow();
        tip.hide();
        if (owner != null) {
            owner.removeEventHandler(WindowEvent.WINDOW_HIDING, hiding);
        }
    }

    /// Which turn and codes lie at a height of the strip.
    PortraitSpot spot(double y) {
        double unit = getHeight() / Math.max(1, drawnLength);
        return stretches.at(
                (int) Math.clamp((long) (y / unit), 0, Math.max(0, drawnLength - 1)), (int) Math.floor(NEAR / unit));
    }

    /// Says what lies where one points, beside the strip.
    private void say() {
        String said = words.apply(spot(pointed));
        setAccessibleText(said);
        Window window = getScene() == null ? null : getScene().getWindow();
        if (said.isEmpty() || window == null || !window.isShowing()) {
            silent();
            return;
        }
        tip.setText(said);
        Point2D at = localToScreen(0, pointed);
        if (!tip.isShowing()) {
            // A window does not close well under a popup of its own.
            window.addEventHandler(WindowEvent.WINDOW_HIDING, hiding);
            tip.show(this, at.getX() - BESIDE, at.getY() - ABOVE);
        }
        tip.setAnchorX(at.getX() - BESIDE);
        tip.setAnchorY(at.getY() - ABOVE);
    }

    private void key(KeyEvent event) {
        int length = Math.max(1, drawnLength);
        int screen = Math.max(1, visible.length());
        int at = (int) Math.round(pointed / Math.max(1, getHeight()) * length);
        if (at < visible.start() || at > visible.end()) {
            at = visible.start();
        }
        int to = switch (event.getCode()) {
            case DOWN -> stretches.next(at, 1);
            case UP -> stretches.next(at, -1);
            case PAGE_DOWN -> Math.min(length - 1, at + screen);
            case PAGE_UP -> Math.max(0, at - screen);
            case HOME -> 0;
            case END -> length - 1;
            default -> -1;
        };
        if (to >= 0) {
            event.consume();
            went.accept((double) to / length);
            pointed = (to + 0.5) * getHeight() / length;
            say();
        }
    }

    // --- drawing -----------------------------------------------------------------------------------------------------

    void forget() {
        stale = true;
    }

    /// @param inView the part in view
    void place(Frame frame, PageText text, TextRange inView) {
        int length = text.text().length();
        visible = inView;
        double width = frame.columns().width() - frame.columns().portrait();
        resizeRelocate(frame.columns().portrait(), 0, width, frame.height());
        double unit = frame.height() / Math.max(1, length);
        // While someone writes, the marks stay until one would lie a pixel elsewhere.
        boolean grown = Math.abs(drawnLength - length) * unit >= 0.5;
        if (stale || drawnWidth != width || drawnHeight != frame.height() || grown) {
            stretches = new Stretches(text, markings.codings());
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
        Color faint = swatches.faint();
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
                boolean left = rows[from].equals(faint);
                pen.setFill(rows[from]);
                // Nothing coded is thin: shape, not only colour, tells it from what is.
                pen.fillRect(left ? Math.floor(width / 2) - 1 : 3, from, left ? THIN : width - 5, to - from);
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
        for (TextRange left : stretches.left()) {
            int from = (int) Math.round(left.start() * unit);
            int to = (int) Math.round(left.end() * unit);
            Arrays.fill(back, Math.min(from, rows.length), Math.min(to, rows.length), swatches.faint());
        }
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
