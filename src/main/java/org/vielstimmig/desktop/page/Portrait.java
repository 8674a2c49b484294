package org.vielstimmig.desktop.page;

import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
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
import org.jspecify.annotations.Nullable;
import org.vielstimmig.model.TextRange;
import org.vielstimmig.text.Joins;

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
    private PageText text = PageText.EMPTY;
    /// Made when it is drawn whole, and when one points or goes along; null when codings have changed since.
    private @Nullable Stretches stretches = Stretches.NONE;
    /// Where codings have changed since it was drawn; null for nowhere.
    private @Nullable TextRange touched;
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
        return stretches().at((int) Math.clamp((long) (y / unit), 0, Math.max(0, drawnLength - 1)), (int)
                Math.floor(NEAR / unit));
    }

    private Stretches stretches() {
        Stretches known = stretches;
        if (known == null) {
            known = new Stretches(text, markings.codings());
            stretches = known;
        }
        return known;
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
            case DOWN -> stretches().next(at, 1);
            case UP -> stretches().next(at, -1);
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
        stretches = null;
    }

    /// The same codings in other colours.
    void recolor() {
        stale = true;
    }

    /// @param changed where codings have changed, null for everywhere
    void forget(@Nullable TextRange changed) {
        stretches = null;
        if (changed == null) {
            stale = true;
        } else if (!changed.isEmpty()) {
            touched = touched == null ? changed : Joins.union(List.of(touched, changed));
        }
    }

    /// @param inView the part in view
    void place(Frame frame, PageText newText, TextRange inView) {
        if (newText != text) {
            text = newText;
            stretches = null;
        }
        int length = text.text().length();
        visible = inView;
        double width = frame.columns().width() - frame.columns().portrait();
        resizeRelocate(frame.columns().portrait(), 0, width, frame.height());
        double unit = frame.height() / Math.max(1, length);
        // While someone writes, the marks stay until one would lie a pixel elsewhere.
        boolean grown = Math.abs(drawnLength - length) * unit >= 0.5;
        boolean whole = stale || drawnWidth != width || drawnHeight != frame.height() || grown;
        if (whole || touched != null && drawnLength != length) {
            draw(width, frame.height(), length, rows(unit, 0, rowsIn(frame.height()), null));
        } else if (touched != null) {
            draw(width, frame.height(), length, rowsAround(touched, unit));
        }
        touched = null;
        double high = Math.max(LEAST_VIEW, visible.length() * unit);
        double top = Math.min(visible.start() * unit, frame.height() - high);
        view.setVisible(length > 0 && visible.length() < length);
        view.resizeRelocate(1, Math.round(top), width - 1, Math.round(high));
    }

    private static int rowsIn(double height) {
        return (int) Math.max(0, Math.ceil(height));
    }

    private void draw(double width, double height, int length, Color[] rows) {
        stale = false;
        boolean sized = drawnWidth != width || drawnHeight != height;
        int first = 0;
        int behind = rows.length;
        if (!sized && rows.length == drawn.length) {
            while (first < behind && rows[first].equals(drawn[first])) {
                first++;
            }
            while (behind > first && rows[behind - 1].equals(drawn[behind - 1])) {
                behind--;
            }
        }
        drawn = rows;
        drawnWidth = width;
        drawnHeight = height;
        drawnLength = length;
        if (sized) {
            canvas.setWidth(width);
            canvas.setHeight(height);
        }
        if (first < behind || sized) {
            paint(width, first, behind);
        }
    }

    /// Draws the rows from `first` to before `behind`.
    private void paint(double width, int first, int behind) {
        Color faint = swatches.faint();
        GraphicsContext pen = canvas.getGraphicsContext2D();
        pen.clearRect(0, first, width, behind - first);
        for (int from = first; from < behind; ) {
            int to = from + 1;
            while (to < behind && drawn[to].equals(drawn[from])) {
                to++;
            }
            if (!drawn[from].equals(Color.TRANSPARENT)) {
                boolean left = drawn[from].equals(faint);
                pen.setFill(drawn[from]);
                // Nothing coded is thin: shape, not only colour, tells it from what is.
                pen.fillRect(left ? Math.floor(width / 2) - 1 : 3, from, left ? THIN : width - 5, to - from);
            }
            from = to;
        }
    }

    /// What each row of pixels was drawn in, for tests.
    List<Color> drawnRows() {
        return List.of(drawn);
    }

    /// The rows as they were drawn, with those anew in which the turns around `changed` have a part.
    private Color[] rowsAround(TextRange changed, double unit) {
        TextRange turns = text.turns().stream()
                .skip(firstTurnEndingAfter(changed.start()))
                .takeWhile(turn -> turn.range().start() < changed.end())
                .map(PageTurn::range)
                .reduce(changed, (one, other) -> Joins.union(List.of(one, other)));
        int first = Math.clamp((long) (turns.start() * unit) - 1, 0, drawn.length);
        int behind = Math.clamp((long) (turns.end() * unit) + 2 + (long) LEAST_MARK, first, drawn.length);
        // What has a part in these rows, for sure.
        TextRange window = new TextRange((int) Math.max(0, Math.floor((first - 1 - LEAST_MARK) / unit)), (int)
                Math.min(text.text().length(), Math.ceil((behind + 1) / unit)));
        Color[] rows = drawn.clone();
        System.arraycopy(rows(unit, first, behind, window), 0, rows, first, behind - first);
        return rows;
    }

    private int firstTurnEndingAfter(int offset) {
        int low = 0;
        int high = text.turns().size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (text.turns().get(middle).range().end() > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /// The colours of rows of pixels: thousands of codings come down to a few hundred of them. What steps back
    /// never covers what does not.
    ///
    /// @param first  of the rows
    /// @param behind the first row behind them
    /// @param window of the text, with all that has a part in these rows; null for all of it
    private Color[] rows(double unit, int first, int behind, @Nullable TextRange window) {
        Color[] rows = new Color[behind - first];
        Color[] back = new Color[rows.length];
        Arrays.fill(back, Color.TRANSPARENT);
        List<PageCoding> codings = codingsIn(window);
        int turn = window == null ? 0 : firstTurnEndingAfter(window.start());
        int last = turn;
        while (last < text.turns().size()
                && (window == null || text.turns().get(last).range().start() < window.end())) {
            last++;
        }
        List<PageCoding> over = window == null || turn == last
                ? codings
                : codingsIn(new TextRange(
                        text.turns().get(turn).range().start(),
                        text.turns().get(last - 1).range().end()));
        // Whatever steps back, what is left stays so as long as the codings do.
        for (TextRange left : window == null ? stretches().left() : Stretches.leftIn(text, over, turn, last)) {
            fill(
                    back,
                    (int) Math.round(left.start() * unit) - first,
                    (int) Math.round(left.end() * unit) - first,
                    swatches.faint());
        }
        Map<Color, Color> bright = new IdentityHashMap<>();
        Map<Color, Color> dimmed = new IdentityHashMap<>();
        for (PageCoding coding : codings) {
            int characters = coding.range().length();
            if (characters > 0) {
                boolean dim = markings.dim(coding);
                Color strong = swatches.strong(coding);
                Color color = dim
                        ? dimmed.computeIfAbsent(strong, c -> c.deriveColor(0, 1, 1, DIMMED))
                        : bright.computeIfAbsent(strong, c -> c.deriveColor(0, 1, 1, DRAWN));
                int from = (int) (coding.range().start() * unit);
                int to = from + (int) Math.max(LEAST_MARK, Math.round(characters * unit));
                fill(dim ? back : rows, from - first, to - first, color);
            }
        }
        for (int row = 0; row < rows.length; row++) {
            if (rows[row] == null) {
                rows[row] = back[row];
            }
        }
        return rows;
    }

    private static void fill(Color[] rows, int from, int to, Color color) {
        for (int row = Math.max(0, from); row < Math.min(to, rows.length); row++) {
            rows[row] = color;
        }
    }

    /// In the order in which the page has them.
    private List<PageCoding> codingsIn(@Nullable TextRange window) {
        return window == null
                ? markings.codings()
                : markings.members(window).stream()
                        .sorted()
                        .map(markings::coding)
                        .toList();
    }
}
