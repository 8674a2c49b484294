package org.vielstimmig.desktop.kit;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// What stands where nothing is yet: an icon, one sentence, and the one thing to do about it.
public final class EmptyState extends VBox {

    public EmptyState(Icon icon, String sentence) {
        getStyleClass().add("empty-state");
        Label words = new Label(sentence);
        words.setWrapText(true);
        getChildren().addAll(Icons.of(icon, 32), words);
    }

    public EmptyState(Icon icon, String sentence, String action, Runnable run) {
        this(icon, sentence);
        Button button = new Button(action);
        button.getStyleClass().add("primary");
        button.setOnAction(event -> run.run());
        getChildren().add(button);
    }

    /// Gives the focus to what can be done here.
    public void takeFocus() {
        getChildren().getLast().requestFocus();
    }
}
