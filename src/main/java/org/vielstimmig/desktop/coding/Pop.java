package org.vielstimmig.desktop.coding;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Popup;
import org.vielstimmig.desktop.kit.Small;

/// A small card that pops up at a place and goes when one does something elsewhere.
class Pop {

    private final Popup popup = new Popup();
    private final StackPane card = new StackPane();

    Pop() {
        card.getStyleClass().add("coding-pop");
        card.getStylesheets().add(Room.sheet());
        popup.getContent().add(card);
        popup.setAutoHide(true);
        popup.setHideOnEscape(false);
        popup.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            // Heard by the page as well, it would also let go of what the card is about.
            if (event.getCode() == KeyCode.ESCAPE) {
                hide();
                event.consume();
            }
        });
        // The click that closes it may be the beginning of a selection.
        popup.setConsumeAutoHidingEvents(false);
    }

    void setContent(Node content) {
        card.getChildren().setAll(content);
        if (popup.isShowing()) {
            popup.sizeToScene();
        }
    }

    void show(Node owner, double screenX, double screenY) {
        if (Small.isShown(owner)) {
            popup.show(owner.getScene().getWindow(), screenX, screenY);
        }
    }

    /// Shows it below a node, ending at the node's right edge where it would leave the window otherwise.
    void showBelow(Node owner) {
        var bounds = owner.localToScreen(owner.getBoundsInLocal());
        if (bounds != null) {
            show(owner, bounds.getMinX(), bounds.getMaxY() + 4);
        }
    }

    void hide() {
        popup.hide();
    }

    boolean isShowing() {
        return popup.isShowing();
    }

    Popup popup() {
        return popup;
    }

    StackPane card() {
        return card;
    }
}
