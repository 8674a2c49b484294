package org.vielstimmig.desktop.kit;

import javafx.geometry.Orientation;
import javafx.scene.control.TextArea;
import javafx.scene.text.Text;

/// A field of wrapped text that is always as high as its lines.
public class GrowingArea extends TextArea {

    /// What stands around the words inside the field, in em and pixels: the padding of the theme’s text areas.
    private static final double EM_ASIDE = 1.38;
    private static final double EM_ABOVE = .84;
    private static final double EDGES = 5;

    private final Text measure = new Text();

    @SuppressWarnings("this-escape") // only properties of its own are set
    public GrowingArea() {
        setWrapText(true);
        setPrefRowCount(1);
        setMinHeight(USE_PREF_SIZE);
        setMinWidth(0);
        textProperty().addListener((observable, before, now) -> requestLayout());
    }

    /// Its height follows from its width.
    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    /// As high as the words need at this width.
    @Override
    protected double computePrefHeight(double width) {
        double em = getFont().getSize();
        double inside = (width < 0 ? getWidth() : width) - EM_ASIDE * em - EDGES;
        String words = getText() == null || getText().isEmpty() ? String.valueOf(getPromptText()) : getText();
        measure.setFont(getFont());
        measure.setText(SafeText.of(words.isEmpty() ? "X" : words.endsWith("\n") ? words + " " : words));
        measure.setWrappingWidth(inside > em ? inside : 0);
        return Math.ceil(measure.getLayoutBounds().getHeight() + EM_ABOVE * em + EDGES);
    }
}
