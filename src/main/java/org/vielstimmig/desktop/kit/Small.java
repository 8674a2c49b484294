package org.vielstimmig.desktop.kit;

import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.i18n.Lang;

/// Small things that every room is built of, made the same way everywhere.
public final class Small {

    private static final double ICON = 15;

    private Small() {}

    /// A label whose words may be somebody's own.
    public static Label label(String text, String... styles) {
        Label label = new Label(SafeText.of(text));
        label.getStyleClass().addAll(styles);
        return label;
    }

    /// A label of as many lines as it needs.
    public static Label lines(String text, String... styles) {
        Label label = label(text, styles);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.setMaxWidth(Double.MAX_VALUE);
        return label;
    }

    /// What takes the space that is left in a row.
    public static Region gap() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }

    /// A quiet button that is an icon; its words, those said to who cannot see it, stand in the tooltip.
    public static Button icon(Icon icon, String words, Runnable action) {
        Button button = new Button(null, Icons.of(icon, ICON));
        button.getStyleClass().addAll("ghost", "icon-only");
        button.setAccessibleText(words);
        Tips.on(button, () -> Objects.requireNonNullElse(button.getAccessibleText(), ""));
        button.setOnAction(event -> action.run());
        return button;
    }

    /// The head of a panel that stands in place of another: its title, and the way back.
    public static HBox head(String title, String back, Runnable onBack) {
        HBox head = new HBox(8, label(title, "v-title"), gap(), icon(Icon.CLOSE, back, onBack));
        head.getStyleClass().add("v-head");
        return head;
    }

    /// Whether a node is on a screen, so that something can pop up at it.
    public static boolean isShown(Node node) {
        return node.getScene() != null
                && node.getScene().getWindow() != null
                && node.getScene().getWindow().isShowing();
    }

    /// Whether a node is another or lies within it.
    public static boolean isIn(@Nullable Node node, Node other) {
        for (Node up = node; up != null; up = up.getParent()) {
            if (up == other) {
                return true;
            }
        }
        return false;
    }

    /// A line of a menu. Its words may be somebody's own: an underscore in them stays one.
    public static MenuItem item(String words, Runnable action) {
        MenuItem item = new MenuItem(SafeText.of(words));
        item.setMnemonicParsing(false);
        item.setOnAction(event -> action.run());
        return item;
    }

    /// The same with a key.
    ///
    /// @param key  that does the same, as JavaFX writes it; null for none
    /// @param lang in which the key is named
    public static MenuItem item(String words, @Nullable String key, Lang lang, Runnable action) {
        return item(words, key == null ? null : KeyCombination.valueOf(key), lang, action);
    }

    /// The same, where the key is one that a person may have chosen.
    public static MenuItem item(String words, @Nullable KeyCombination key, Lang lang, Runnable action) {
        MenuItem item = item(words, action);
        if (key != null) {
            item.setAccelerator(Keys.shown(key, lang));
        }
        return item;
    }
}
