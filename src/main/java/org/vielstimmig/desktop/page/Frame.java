package org.vielstimmig.desktop.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.text.LayoutInfo;
import javafx.scene.text.TextFlow;
import javafx.scene.text.TextLineInfo;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.model.TextRange;

/// What is in view after a layout: the paragraphs, where they stand, and how their lines fell.
///
/// @param shown from top to bottom
record Frame(Columns columns, double height, List<Shown> shown) {

    static final Frame EMPTY = new Frame(Columns.of(0, 0, 1), 0, List.of());

    /// A paragraph in view.
    static final class Shown {

        private final Piece piece;
        private final TextFlow flow;
        private final double x;
        private final double y;
        private @Nullable LayoutInfo info;
        private @Nullable List<TextLineInfo> lines;

        /// @param x of the flow's left edge on the page
        /// @param y of the flow's top edge on the page
        Shown(Piece piece, TextFlow flow, double x, double y) {
            this.piece = piece;
            this.flow = flow;
            this.x = x;
            this.y = y;
        }

        Piece piece() {
            return piece;
        }

        TextFlow flow() {
            return flow;
        }

        double x() {
            return x;
        }

        double y() {
            return y;
        }

        double bottom() {
            return y + flow.getHeight();
        }

        LayoutInfo info() {
            LayoutInfo known = info;
            if (known == null) {
                known = flow.getLayoutInfo();
                info = known;
            }
            return known;
        }

        /// In coordinates of the flow.
        List<TextLineInfo> lines() {
            List<TextLineInfo> known = lines;
            if (known == null) {
                known = info().getTextLines(false);
                lines = known;
            }
            return known;
        }

        /// The line that holds a shown position, by its bounds in the flow.
        Rectangle2D line(int position) {
            List<TextLineInfo> all = lines();
            for (TextLineInfo line : all) {
                if (position < line.end()) {
                    return line.bounds();
                }
            }
            return all.isEmpty() ? Rectangle2D.EMPTY : all.getLast().bounds();
        }

        /// The boxes that cover `range`, in coordinates of the flow: one for each line and direction, as
        /// high as the line.
        List<Rectangle2D> boxes(TextRange range) {
            int start = piece.toShown(range.start());
            int end = piece.toShown(range.end());
            List<Rectangle2D> boxes = new ArrayList<>();
            if (start >= end) {
                return boxes;
            }
            List<TextLineInfo> all = lines();
            String text = piece.shown();
            for (TextLineInfo part : all) {
                int from = Math.max(start, part.start());
                int to = Math.min(end, part.end());
                // The space at which a line broke hangs over its end.
                boolean broken = to == part.end() && to < text.length();
                while (broken && to > from && Character.isWhitespace(text.charAt(to - 1))) {
                    to--;
                }
                if (from < to) {
                    addBoxes(boxes, from, to, part.bounds());
                }
            }
            return boxes;
        }

        private void addBoxes(List<Rectangle2D> boxes, int from, int to, Rectangle2D line) {
            int first = boxes.size();
            for (Rectangle2D box : info().getSelectionGeometry(from, to, false)) {
                Rectangle2D last = boxes.size() > first ? boxes.getLast() : null;
                if (box.getWidth() < 0.5) {
                    continue;
                }
                if (last != null && last.getMinX() <= box.getMaxX() + 1 && box.getMinX() <= last.getMaxX() + 1) {
                    double left = Math.min(last.getMinX(), box.getMinX());
                    double right = Math.max(last.getMaxX(), box.getMaxX());
                    boxes.set(boxes.size() - 1, new Rectangle2D(left, line.getMinY(), right - left, line.getHeight()));
                } else {
                    boxes.add(new Rectangle2D(box.getMinX(), line.getMinY(), box.getWidth(), line.getHeight()));
                }
            }
        }
    }

    @Nullable
    Shown shown(int piece) {
        for (Shown one : shown) {
            if (one.piece().index() == piece) {
                return one;
            }
        }
        return null;
    }

    /// The transcript from the first to the last paragraph in view; empty without any.
    TextRange range() {
        return shown.isEmpty()
                ? new TextRange(0, 0)
                : new TextRange(
                        shown.getFirst().piece().range().start(),
                        shown.getLast().piece().range().end());
    }

    /// The box around the part of `range` that is in view, on the page; empty if none is.
    Optional<Bounds> bounds(TextRange range) {
        double left = Double.MAX_VALUE;
        double right = -Double.MAX_VALUE;
        double top = Double.MAX_VALUE;
        double bottom = -Double.MAX_VALUE;
        for (Shown one : shown) {
            if (one.piece().range().overlaps(range)) {
                for (Rectangle2D box : one.boxes(range)) {
                    left = Math.min(left, one.x() + box.getMinX());
                    right = Math.max(right, one.x() + box.getMaxX());
                    top = Math.min(top, one.y() + box.getMinY());
                    bottom = Math.max(bottom, one.y() + box.getMaxY());
                }
            }
        }
        return left > right || bottom < 0 || top > height
                ? Optional.empty()
                : Optional.of(new BoundingBox(left, top, right - left, bottom - top));
    }
}
