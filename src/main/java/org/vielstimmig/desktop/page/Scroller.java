package org.vielstimmig.desktop.page;

import java.util.List;
import java.util.function.ToDoubleFunction;
import javafx.geometry.Rectangle2D;
import javafx.scene.text.TextLineInfo;

/// Brings places into view without moving caret or selection.
///
/// The area scrolls by pixels only, and only near what is laid out. So a far place is first approached, then
/// looked for a view at a time, then brought to the pixel.
final class Scroller {

    private static final int TRIES = 60;

    private final PageArea area;
    private final java.util.function.Supplier<Frame> layout;

    /// @param layout lays the page out and says what is in view
    Scroller(PageArea area, java.util.function.Supplier<Frame> layout) {
        this.area = area;
        this.layout = layout;
    }

    /// Scrolls until the line that holds a place stands `below` the top of the view, or as near as the text's
    /// ends allow.
    void bring(PageMap.Spot spot, double below) {
        bring(spot.piece(), shown -> shown.line(spot.position()).getMinY() - below);
    }

    private void bring(int piece, ToDoubleFunction<Frame.Shown> offset) {
        boolean near = false;
        Frame frame = layout.get();
        for (int i = 0; i < TRIES && !frame.shown().isEmpty(); i++) {
            Frame.Shown shown = frame.shown(piece);
            if (shown != null) {
                double delta = shown.y() + offset.applyAsDouble(shown);
                if (Math.abs(delta) < 1) {
                    return;
                }
                // Once in view it takes a second step at most, unless the text ends there.
                area.scrollBy(delta);
                frame = layout.get();
                Frame.Shown moved = frame.shown(piece);
                if (moved != null && Math.abs(moved.y() - shown.y()) < 1) {
                    return;
                }
                continue;
            }
            int first = frame.shown().getFirst().piece().index();
            int last = frame.shown().getLast().piece().index();
            if (!near && (piece < first - 20 || piece > last + 20)) {
                area.scrollNear(piece);
            } else {
                area.scrollBy((piece < first ? -0.85 : 0.85) * frame.height());
            }
            near = true;
            frame = layout.get();
        }
    }

    /// The first line in view of which more than a sliver can be seen.
    static Place place(Frame frame) {
        for (Frame.Shown shown : frame.shown()) {
            List<TextLineInfo> lines = shown.lines();
            for (TextLineInfo line : lines) {
                Rectangle2D bounds = line.bounds();
                double top = shown.y() + bounds.getMinY();
                if (top + bounds.getHeight() / 2 > 0) {
                    return new Place(shown.piece().toText(line.start()), top);
                }
            }
        }
        return Place.START;
    }

    /// Where the last line in view ends, in the transcript.
    static int end(Frame frame) {
        for (Frame.Shown shown : frame.shown().reversed()) {
            for (TextLineInfo line : shown.lines().reversed()) {
                if (shown.y() + line.bounds().getMinY() < frame.height()) {
                    return shown.piece().toText(line.end());
                }
            }
        }
        return 0;
    }
}
