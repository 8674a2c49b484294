package org.vielstimmig.desktop.shell;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.desktop.kit.Icon;
import org.vielstimmig.desktop.kit.Icons;
import org.vielstimmig.i18n.KitText;
import org.vielstimmig.i18n.Lang;

/// The drawer at the workspace's right edge, for what is looked up beside the work: history, settings, help. It
/// lies over the workspace and leaves it as it is; Esc closes it.
final class Drawer extends StackPane {

    private final Lang lang;
    private @Nullable String shown;
    private @Nullable Runnable closing;
    private @Nullable Node before;

    Drawer(Lang lang) {
        this.lang = lang;
        setPickOnBounds(false);
        setAlignment(Pos.CENTER_RIGHT);
        // A field may want Esc for itself, to be cleared; lists would take it without doing anything with it.
        addEventHandler(KeyEvent.KEY_PRESSED, this::closeOnEscape);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (!(event.getTarget() instanceof TextInputControl)) {
                closeOnEscape(event);
            }
        });
    }

    private void closeOnEscape(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && shown != null) {
            close();
            event.consume();
        }
    }

    /// Shows something in the drawer.
    ///
    /// @param key     names it, so that it can be told whether it is shown
    /// @param onClose called when it goes away, however that happens
    void show(String key, String title, Region content, Runnable onClose) {
        close();
        before = getScene() == null ? null : getScene().getFocusOwner();
        Label name = new Label(title);
        name.getStyleClass().add("v-headline");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button close = new Button(null, Icons.of(Icon.CLOSE, 14));
        close.getStyleClass().addAll("ghost", "icon-only");
        String words = KitText.CLOSE.in(lang);
        close.setTooltip(new Tooltip(words + " (" + KitText.KEY_ESCAPE.in(lang) + ")"));
        close.setAccessibleText(words);
        close.setOnAction(event -> close());
        HBox head = new HBox(name, gap, close);
        head.getStyleClass().add("drawer-head");
        VBox.setVgrow(content, Priority.ALWAYS);
        VBox panel = new VBox(head, content);
        panel.getStyleClass().addAll("drawer", "drawer-" + key);
        panel.setMaxWidth(Region.USE_PREF_SIZE);
        getChildren().setAll(panel);
        shown = key;
        closing = onClose;
        content.requestFocus();
    }

    /// What is shown, null while it is closed.
    @Nullable
    String shown() {
        return shown;
    }

    void close() {
        Runnable ending = closing;
        Node back = before;
        shown = null;
        closing = null;
        before = null;
        getChildren().clear();
        if (ending != null) {
            ending.run();
        }
        if (back != null && back.getScene() == getScene() && getScene() != null) {
            back.requestFocus();
        }
    }
}
