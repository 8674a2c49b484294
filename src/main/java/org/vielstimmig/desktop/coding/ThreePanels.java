package org.vielstimmig.desktop.coding;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Cursor;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.vielstimmig.desktop.kit.Icon;
import org.vielstimmig.desktop.kit.Icons;
import org.vielstimmig.desktop.kit.Theme;
import org.vielstimmig.desktop.kit.Tips;

/// A page between two panels. The panels keep their width when the window grows, can be dragged wider, and
/// fold to a strip at their edge: by hand, or by themselves where the window is too narrow for all three.
final class ThreePanels extends Region {

    private static final double STRIP_EM = 2.3;
    private static final double LEAST_PAGE_EM = 36;
    private static final double LEAST_EM = 13;
    private static final double MOST_EM = 44;
    private static final double EDGE = 6;

    /// One side.
    private final class Side {
        private final Region panel;
        private final VBox strip = new VBox();
        private final Region edge = new Region();
        private final BooleanProperty wanted = new SimpleBooleanProperty(true);
        private final String key;
        private final int direction;
        private final Folding.Hand hand;
        private double em;

        Side(Region panel, String key, double firstEm, int direction, Folding.Hand hand) {
            this.panel = panel;
            this.key = key;
            this.direction = direction;
            this.hand = hand;
            em = choices.number(key + ".width").orElse(firstEm);
            wanted.set(choices.number(key + ".open").orElse(1) > 0);
            edge.setCursor(Cursor.H_RESIZE);
            edge.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
            strip.getStyleClass().addAll("coding-strip", "v-panel", direction > 0 ? "v-line-right" : "v-line-left");
        }

        void label(String name, String tooltip) {
            Label words = new Label(name);
            words.setRotate(direction > 0 ? -90 : 90);
            words.getStyleClass().addAll("v-soft", "v-small");
            Button open = new Button(null, Icons.of(direction > 0 ? Icon.CHEVRON_RIGHT : Icon.CHEVRON_LEFT, 14));
            open.getStyleClass().addAll("ghost", "icon-only");
            Tips.on(open, () -> tooltip);
            open.setAccessibleText(tooltip);
            open.setOnAction(event -> unfold(this));
            strip.getChildren().setAll(open, new Group(words));
            strip.setOnMouseClicked(event -> unfold(this));
            Tooltip.install(strip, new Tooltip(tooltip));
        }

        private void dragged(MouseEvent event) {
            double x = sceneToLocal(event.getSceneX(), event.getSceneY()).getX();
            double width = direction > 0 ? x : getWidth() - x;
            em = Math.clamp(width / fontSize(), LEAST_EM, MOST_EM);
            choices.remember(key + ".width", em);
            ThreePanels.this.requestLayout();
        }

        double width() {
            return Math.round(em * fontSize());
        }

        void show(boolean open) {
            panel.setVisible(open);
            edge.setVisible(open);
            strip.setVisible(!open);
        }
    }

    private final Theme theme;
    private final Choices choices;
    private final Side left;
    private final Side right;
    private final Region page;
    private Folding.Hand last = Folding.Hand.NOBODY;

    ThreePanels(Theme theme, Choices choices, Region leftPanel, Region page, Region rightPanel) {
        this.theme = theme;
        this.choices = choices;
        this.page = page;
        left = new Side(leftPanel, "coding.left", 19.4, 1, Folding.Hand.LEFT);
        right = new Side(rightPanel, "coding.right", 24.3, -1, Folding.Hand.RIGHT);
        getChildren().addAll(page, leftPanel, rightPanel, left.strip, right.strip, left.edge, right.edge);
        for (Side side : new Side[] {left, right}) {
            side.wanted.addListener((observable, before, now) -> {
                choices.remember(side.key + ".open", now ? 1 : 0);
                requestLayout();
            });
        }
    }

    /// The words on the folded strips, and their tooltips.
    void label(String leftName, String leftTooltip, String rightName, String rightTooltip) {
        left.label(leftName, leftTooltip);
        right.label(rightName, rightTooltip);
    }

    void toggleLeft() {
        toggle(left);
    }

    void toggleRight() {
        toggle(right);
    }

    /// Opens the panel if it is folded.
    void openRight() {
        if (!right.panel.isVisible()) {
            unfold(right);
        }
    }

    boolean isLeftOpen() {
        return left.panel.isVisible();
    }

    boolean isRightOpen() {
        return right.panel.isVisible();
    }

    private void toggle(Side side) {
        if (side.panel.isVisible()) {
            side.wanted.set(false);
            if (last == side.hand) {
                last = Folding.Hand.NOBODY;
            }
        } else {
            unfold(side);
        }
    }

    private void unfold(Side side) {
        last = side.hand;
        side.wanted.set(true);
        requestLayout();
    }

    private double fontSize() {
        return theme.fontSize();
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        double strip = Math.round(STRIP_EM * fontSize());
        Folding folding = Folding.of(
                width,
                left.width(),
                right.width(),
                strip,
                LEAST_PAGE_EM * fontSize(),
                left.wanted.get(),
                right.wanted.get(),
                last);
        double most = Math.max(strip, width - LEAST_EM * fontSize());
        double leftWidth = folding.left() ? Math.min(left.width(), most) : strip;
        double rightWidth = folding.right() ? Math.min(right.width(), most) : strip;
        left.show(folding.left());
        right.show(folding.right());
        place(folding.left() ? left.panel : left.strip, 0, leftWidth, height);
        place(folding.right() ? right.panel : right.strip, width - rightWidth, rightWidth, height);
        place(page, leftWidth, Math.max(0, width - leftWidth - rightWidth), height);
        place(left.edge, leftWidth - EDGE / 2, EDGE, height);
        place(right.edge, width - rightWidth - EDGE / 2, EDGE, height);
    }

    private static void place(Node node, double x, double width, double height) {
        node.resizeRelocate(x, 0, width, height);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computeMinHeight(double width) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 1200;
    }

    @Override
    protected double computePrefHeight(double width) {
        return 760;
    }
}
