package org.vielstimmig.desktop.page;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.event.EventTarget;
import javafx.geometry.Bounds;
import javafx.scene.Cursor;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.model.CodingId;
import org.vielstimmig.model.TextRange;

/// Two handles at the first and the last character of a coding, to move its ends with the mouse: by words where
/// whole words are wanted, else by characters, and by words with Alt.
public final class Grips extends Pane {

    private static final double KNOB = 4.5;
    private static final double REACH = 9;

    private final TranscriptPage page;
    private final Grip first = new Grip(true);
    private final Grip last = new Grip(false);
    private @Nullable CodingId coding;
    private TextRange range = new TextRange(0, 0);
    private @Nullable TextRange dragged;
    private BooleanSupplier whole = () -> true;

    Grips(TranscriptPage page) {
        this.page = page;
        setManaged(false);
        setPickOnBounds(false);
        getChildren().addAll(first, last);
    }

    /// One handle: a line along the character, a knob, and room for the mouse around it.
    private final class Grip extends Group {

        private final boolean start;
        private final Line line = new Line();
        private final Circle knob = new Circle(KNOB);
        private final Rectangle reach = new Rectangle();

        Grip(boolean start) {
            this.start = start;
            line.getStyleClass().add("page-grip-line");
            knob.getStyleClass().add("page-grip");
            reach.setOpacity(0);
            setManaged(false);
            setVisible(false);
            setCursor(Cursor.H_RESIZE);
            getChildren().addAll(reach, line, knob);
            addEventHandler(MouseEvent.MOUSE_PRESSED, MouseEvent::consume);
            addEventHandler(MouseEvent.MOUSE_CLICKED, MouseEvent::consume);
            addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> {
                dragTo(start, event);
                event.consume();
            });
            addEventHandler(MouseEvent.MOUSE_RELEASED, event -> {
                let();
                event.consume();
            });
        }

        void place(Frame frame) {
            int at = start ? range.start() : range.end() - 1;
            Optional<Bounds> bounds =
                    coding == null || range.isEmpty() ? Optional.empty() : frame.bounds(new TextRange(at, at + 1));
            setVisible(bounds.isPresent());
            bounds.ifPresent(box -> {
                double x = Math.round(start ? box.getMinX() - 1 : box.getMaxX() + 1);
                double top = Math.round(box.getMinY());
                double bottom = Math.round(box.getMaxY()) + 2;
                line.setStartX(x);
                line.setEndX(x);
                line.setStartY(top);
                line.setEndY(bottom);
                knob.setCenterX(x);
                knob.setCenterY(start ? top : bottom);
                reach.setX(x - REACH);
                reach.setY(top - REACH);
                reach.setWidth(2 * REACH);
                reach.setHeight(bottom - top + 2 * REACH);
            });
        }
    }

    /// @param wanted whether ends are to lie at the ends of words
    public void setWholeWords(BooleanSupplier wanted) {
        whole = wanted;
    }

    /// Puts the handles at a coding; null takes them away.
    public void show(@Nullable CodingId newCoding, @Nullable TextRange newRange) {
        coding = newRange == null ? null : newCoding;
        range = newRange == null ? new TextRange(0, 0) : newRange;
        place(page.frame());
    }

    /// Whether the mouse is at a handle.
    public boolean has(EventTarget target) {
        return target instanceof Node node && (isIn(first, node) || isIn(last, node));
    }

    /// Forgets a drag that was not finished.
    public void stop() {
        dragged = null;
    }

    void place(Frame frame) {
        first.place(frame);
        last.place(frame);
    }

    private static boolean isIn(Group grip, Node node) {
        return node == grip || node.getParent() == grip;
    }

    private void dragTo(boolean start, MouseEvent event) {
        CodingId id = coding;
        if (id == null) {
            return;
        }
        int at = page.mouse().character(event.getScreenX(), event.getScreenY());
        TextRange unit = whole.getAsBoolean() || event.isAltDown() ? page.wordAt(at) : new TextRange(at, at + 1);
        int from = start ? unit.start() : range.start();
        int to = start ? range.end() : Math.min(unit.end(), page.text().text().length());
        if (from < to && !page.text().text().substring(from, to).isBlank()) {
            TextRange next = new TextRange(from, to);
            if (!next.equals(range)) {
                dragged = next;
                page.listener().endsDragged(id, next, false);
            }
        }
    }

    private void let() {
        CodingId id = coding;
        TextRange next = dragged;
        dragged = null;
        if (id != null && next != null) {
            page.listener().endsDragged(id, next, true);
        }
    }
}
