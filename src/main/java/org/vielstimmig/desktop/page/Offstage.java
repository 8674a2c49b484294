package org.vielstimmig.desktop.page;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.WeakHashMap;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;

/// Keeps the paragraphs that are out of view out of the scene.
///
/// To know how high the text is around the view, the area hangs some two hundred paragraphs into the scene at
/// every layout, a dozen of them in view, and takes them out again. Nearly all that costs is the style of their
/// words. So the words of what is out of view wait beside their cell, whose height is known, and go back into it
/// the moment the area gives the cell a place.
final class Offstage {

    /// Where a cell stands whose words wait; the area never puts one there.
    private static final double NOWHERE = -1_000_000;

    private final Set<TextFlow> flows = Collections.newSetFromMap(new WeakHashMap<>());
    /// Those whose words are in their cell, in view or just out of it.
    private final List<TextFlow> there = new ArrayList<>();
    private Font font = Font.getDefault();
    private double width;

    /// All paragraphs there are, in no order.
    Set<TextFlow> flows() {
        return flows;
    }

    /// All paragraphs will be made anew.
    void forget() {
        flows.clear();
        there.clear();
    }

    /// @return whether it is another one, and what was measured with the last one is void
    boolean setFont(Font newFont) {
        boolean other = !newFont.equals(font);
        font = newFont;
        return other;
    }

    /// Takes a paragraph in that was just made.
    ///
    /// @param measurable whether all of its words wear the font of the page
    void take(TextFlow flow, boolean measurable) {
        flows.add(flow);
        if (!(flow.getParent() instanceof BorderPane cell)) {
            return;
        }
        flow.getProperties().put(BorderPane.class, cell);
        // The toolkit keeps the paragraph it made last, wherever it is; that one must not keep the page.
        WeakReference<Offstage> self = new WeakReference<>(this);
        cell.layoutYProperty().addListener((_, _, y) -> {
            Offstage stage = self.get();
            if (stage != null && y.doubleValue() != NOWHERE && cell.getCenter() == null) {
                stage.bring(flow);
                flow.applyCss();
            }
        });
        if (measurable && width > 0) {
            for (Node node : flow.getChildren()) {
                if (node instanceof Text text) {
                    text.setFont(font);
                }
            }
            measure(cell, flow);
            cell.setCenter(null);
            cell.setLayoutY(NOWHERE);
        } else {
            there.add(flow);
        }
    }

    /// Its words go back into their cell.
    void bring(TextFlow flow) {
        BorderPane cell = cell(flow);
        if (cell != null && cell.getCenter() == null) {
            cell.setPrefHeight(Region.USE_COMPUTED_SIZE);
            cell.setCenter(flow);
            there.add(flow);
        }
    }

    /// After a layout: what the area took out of view waits offstage.
    void clear(Pane cells) {
        if (width <= 0) {
            return;
        }
        there.removeIf(flow -> {
            if (!(flow.getParent() instanceof BorderPane cell)) {
                return true;
            }
            boolean out = cell.getParent() != cells;
            if (out) {
                measure(cell, flow);
                cell.setCenter(null);
                cell.setLayoutY(NOWHERE);
            }
            return out;
        });
    }

    /// Measures what waits, if the paragraphs are to have another width or other paddings.
    ///
    /// @param anew even if the width is the same
    /// @return whether it did
    boolean setWidth(double newWidth, boolean anew) {
        if (newWidth == width && !anew) {
            return false;
        }
        width = newWidth;
        for (TextFlow flow : flows) {
            BorderPane cell = cell(flow);
            if (cell != null && cell.getCenter() == null) {
                cell.setPrefHeight(Region.USE_COMPUTED_SIZE);
                cell.setCenter(flow);
                measure(cell, flow);
                cell.setCenter(null);
            }
        }
        return true;
    }

    private void measure(BorderPane cell, TextFlow flow) {
        flow.resize(width, flow.getHeight());
        double height = cell.prefHeight(width);
        flow.resize(width, height);
        cell.setPrefHeight(height);
    }

    private static @Nullable BorderPane cell(TextFlow flow) {
        return flow.getProperties().get(BorderPane.class) instanceof BorderPane cell ? cell : null;
    }
}
