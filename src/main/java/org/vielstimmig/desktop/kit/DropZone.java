package org.vielstimmig.desktop.kit;

import java.util.Locale;
import javafx.scene.control.Cell;
import javafx.scene.input.DragEvent;
import org.jspecify.annotations.Nullable;

/// Where on a row something is dropped: the row's upper edge means before it, its lower edge after it, its
/// middle into it.
public enum DropZone {
    BEFORE,
    INTO,
    AFTER;

    /// The part of a row's height at its edges where a drop means before or after.
    private static final double EDGE = 0.28;

    public static DropZone of(DragEvent event, Cell<?> row) {
        double share = event.getY() / Math.max(1, row.getHeight());
        return share < EDGE ? BEFORE : share > 1 - EDGE ? AFTER : INTO;
    }

    /// Draws on a row where a drop would go; nothing for null.
    public static void show(@Nullable DropZone zone, Cell<?> row) {
        for (DropZone one : values()) {
            row.getStyleClass().remove(one.style());
        }
        if (zone != null) {
            row.getStyleClass().add(zone.style());
        }
    }

    private String style() {
        return "drop-" + name().toLowerCase(Locale.ROOT);
    }
}
