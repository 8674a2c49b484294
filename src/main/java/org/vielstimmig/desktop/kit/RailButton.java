package org.vielstimmig.desktop.kit;

import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;

/// A place in the rail at the window's left edge: an icon above its word. One of the rail is always on.
public final class RailButton extends ToggleButton {

    /// @param tooltip name and key: `Codieren (Strg+2)`
    public RailButton(Icon icon, String text, String tooltip, ToggleGroup rail) {
        // The word is set at ten thirteenths of the usual size, and icons grow and shrink with the type.
        super(text, Icons.of(icon, 19 * 1.3));
        getStyleClass().add("rail-button");
        setToggleGroup(rail);
        setTooltip(new Tooltip(tooltip));
    }

    /// A place that is on stays on when it is pressed again.
    @Override
    public void fire() {
        if (!isSelected()) {
            super.fire();
        }
    }
}
