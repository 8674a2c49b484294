package org.vielstimmig.desktop.coding;

import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ListCell;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// A cell that holds one region over its whole width and is as high as that region then needs.
///
/// @param <T> what the list holds
abstract class RowCell<T> extends ListCell<T> {

    private @Nullable Region row;

    RowCell() {
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setPrefWidth(0);
    }

    /// The row for an item; may be the same region every time.
    protected abstract Region rowOf(T item);

    @Override
    protected void updateItem(@Nullable T item, boolean empty) {
        super.updateItem(item, empty);
        setText(null);
        if (empty || item == null) {
            row = null;
            setGraphic(null);
        } else {
            row = rowOf(item);
            setGraphic(row);
        }
    }

    @Override
    protected double computePrefHeight(double width) {
        Region shown = row;
        if (shown == null) {
            return super.computePrefHeight(width);
        }
        double inner = width < 0 ? -1 : width - snappedLeftInset() - snappedRightInset();
        return snapSizeY(shown.prefHeight(inner)) + snappedTopInset() + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        Region shown = row;
        if (shown != null) {
            shown.resizeRelocate(
                    snappedLeftInset(),
                    snappedTopInset(),
                    getWidth() - snappedLeftInset() - snappedRightInset(),
                    getHeight() - snappedTopInset() - snappedBottomInset());
        }
    }
}
