package org.vielstimmig.desktop.coding;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/// Says as much as there is room for: the longest of several forms that fits, rather than a cut one.
final class FitLabel extends Region {

    private final Label label = new Label();
    private final Text measure = new Text();
    private List<String> forms = List.of();
    private String least = "";

    FitLabel(String... styles) {
        label.getStyleClass().addAll(styles);
        setMinWidth(0);
        getChildren().add(label);
    }

    /// @param next the longest first; nothing is said where not even the last fits
    void setForms(List<String> next) {
        setForms(next, "");
    }

    /// @param next  the longest first
    /// @param least what is said, and cut, where none of them fits
    void setForms(List<String> next, String least) {
        forms = List.copyOf(next);
        this.least = least;
        label.setText(forms.isEmpty() ? "" : forms.getFirst());
        requestLayout();
    }

    /// What the shortest form needs.
    double leastWidth() {
        return forms.isEmpty() ? 0 : width(forms.getLast());
    }

    String text() {
        return label.getText();
    }

    private double width(String form) {
        measure.setFont(label.getFont());
        measure.setText(form);
        return Math.ceil(measure.getLayoutBounds().getWidth())
                + label.getInsets().getLeft()
                + label.getInsets().getRight()
                + 1;
    }

    @Override
    protected double computePrefWidth(double height) {
        return forms.isEmpty() ? 0 : width(forms.getFirst());
    }

    @Override
    protected double computePrefHeight(double width) {
        return label.prefHeight(-1);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        String fitting =
                forms.stream().filter(f -> width(f) <= width + 1).findFirst().orElse(least);
        if (!fitting.equals(label.getText())) {
            label.setText(fitting);
        }
        double height = label.prefHeight(-1);
        label.resizeRelocate(0, Math.round((getHeight() - height) / 2), width, height);
    }
}
