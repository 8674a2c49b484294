package org.vielstimmig.desktop.kit;

import java.util.function.Supplier;
import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

/// Tooltips that are made when the mouse first comes: each is a small window of its own, and a room has a hundred
/// of them of which hardly any is ever seen.
public final class Tips {

    private Tips() {}

    /// Gives a control a tooltip.
    ///
    /// @param words asked for anew whenever it is shown; empty to show none
    public static void on(Control control, Supplier<String> words) {
        control.addEventFilter(MouseEvent.MOUSE_ENTERED, event -> {
            String now = words.get();
            Tooltip there = control.getTooltip();
            if (there == null && !now.isEmpty()) {
                control.setTooltip(new Late(words));
            } else if (there instanceof Late && now.isEmpty()) {
                control.setTooltip(null);
            }
        });
    }

    /// Not one that somebody gave the control since.
    private static final class Late extends Tooltip {

        Late(Supplier<String> words) {
            super(words.get());
            // A cell may have come to hold something else since the mouse is on it.
            setOnShowing(showing -> setText(words.get()));
        }
    }
}
