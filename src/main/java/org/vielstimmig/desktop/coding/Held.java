package org.vielstimmig.desktop.coding;

import javafx.geometry.Orientation;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// Holds the row of a cell and lays it out by itself. A number that changes in one row is no reason for a list
/// to lay all of its rows out anew. Whoever changes how much room the row needs has to ask for the layout.
final class Held extends Region {

    private final Region row;

    Held(Region row) {
        this.row = row;
        row.setManaged(false);
        getChildren().add(row);
    }

    @Override
    public @Nullable Orientation getContentBias() {
        return row.getContentBias();
    }

    @Override
    protected double computeMinWidth(double height) {
        return row.minWidth(height);
    }

    @Override
    protected double computeMinHeight(double width) {
        return row.minHeight(width);
    }

    @Override
    protected double computePrefWidth(double height) {
        return row.prefWidth(height);
    }

    @Override
    protected double computePrefHeight(double width) {
        return row.prefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        row.resizeRelocate(0, 0, getWidth(), getHeight());
    }
}
