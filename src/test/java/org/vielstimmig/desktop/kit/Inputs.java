package org.vielstimmig.desktop.kit;

import javafx.event.EventType;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

/// What a mouse sends, for tests: without modifier keys, and without the flag by which the headless platform
/// calls every press a menu's.
public final class Inputs {

    private Inputs() {}

    /// @param clicks which click of a row of them: 2 for a double click
    public static MouseEvent mouse(EventType<MouseEvent> type, double x, double y, MouseButton button, int clicks) {
        return new MouseEvent(
                type, x, y, x, y, button, clicks, false, false, false, false, true, false, false, false, false, true,
                null);
    }

    /// One notch of the wheel.
    ///
    /// @param by pixels; negative goes on in the text
    public static ScrollEvent wheel(double x, double y, double by) {
        return new ScrollEvent(
                ScrollEvent.SCROLL,
                x,
                y,
                x,
                y,
                false,
                false,
                false,
                false,
                false,
                false,
                0,
                by,
                0,
                by,
                ScrollEvent.HorizontalTextScrollUnits.NONE,
                0,
                ScrollEvent.VerticalTextScrollUnits.NONE,
                0,
                0,
                null);
    }
}
