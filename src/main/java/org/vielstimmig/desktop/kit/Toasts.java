package org.vielstimmig.desktop.kit;

import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// The layer on top of a window in which short messages come and go: "Gelöscht. Rückgängig". One at a time; it
/// goes after some seconds, never while the mouse rests on it. It never takes the focus and lets clicks
/// beside it through.
public final class Toasts extends StackPane {

    private final PauseTransition timer = new PauseTransition(Duration.seconds(7));

    public Toasts() {
        setPickOnBounds(false);
        setAlignment(Pos.BOTTOM_CENTER);
        setStyle("-fx-padding: 0 0 3.2em 0;");
        timer.setOnFinished(event -> clear());
    }

    public void show(String words) {
        show(words, "", null);
    }

    /// @param link   the word of the way back: "Rückgängig"
    /// @param action what it does
    public void show(String words, String link, @Nullable Runnable action) {
        Label label = new Label(SafeText.of(words));
        HBox toast = new HBox(label);
        toast.getStyleClass().add("toast");
        toast.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        toast.setAccessibleRole(AccessibleRole.TEXT);
        toast.setAccessibleText(words);
        if (action != null) {
            Hyperlink way = new Hyperlink(link);
            way.setOnAction(event -> {
                clear();
                action.run();
            });
            toast.getChildren().add(way);
        }
        toast.setOnMouseEntered(event -> timer.stop());
        toast.setOnMouseExited(event -> timer.playFromStart());
        getChildren().setAll(toast);
        timer.playFromStart();
    }

    public void clear() {
        timer.stop();
        getChildren().clear();
    }
}
