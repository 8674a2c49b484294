package org.vielstimmig.desktop.kit;

import javafx.animation.PauseTransition;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// The place in which short messages come and go: "Gelöscht. Rückgängig". It is a strip of its own, so that
/// no message ever lies over anything one may want to press. One at a time; it goes after some seconds, never
/// while the mouse rests on it, and never takes the focus. Words too long for the strip stand in its tooltip.
public final class Toasts extends StackPane {

    private final PauseTransition timer = new PauseTransition(Duration.seconds(7));
    private final BooleanExpression speaking = Bindings.isNotEmpty(getChildren());

    public Toasts() {
        setPickOnBounds(false);
        setAlignment(Pos.CENTER);
        setMinWidth(0);
        setPrefWidth(0);
        timer.setOnFinished(event -> clear());
    }

    /// Whether there is a message.
    public BooleanExpression speakingProperty() {
        return speaking;
    }

    public void show(String words) {
        show(words, "", null);
    }

    /// @param link   the word of the way back: "Rückgängig"
    /// @param action what it does
    public void show(String words, String link, @Nullable Runnable action) {
        Label label = new Label(words);
        label.setMinWidth(0);
        label.setTooltip(new Tooltip(SafeText.of(words)));
        HBox toast = new HBox(label);
        toast.getStyleClass().add("toast");
        toast.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        toast.setAccessibleRole(AccessibleRole.TEXT);
        toast.setAccessibleText(words);
        if (action != null) {
            Hyperlink way = new Hyperlink(link);
            way.setMinWidth(Region.USE_PREF_SIZE);
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
