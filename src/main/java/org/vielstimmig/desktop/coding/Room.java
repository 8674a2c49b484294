package org.vielstimmig.desktop.coding;

import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.vielstimmig.desktop.kit.Desk;
import org.vielstimmig.desktop.kit.Dialogs;
import org.vielstimmig.desktop.kit.Icon;
import org.vielstimmig.desktop.kit.Icons;
import org.vielstimmig.i18n.CodingText;
import org.vielstimmig.i18n.KitText;
import org.vielstimmig.i18n.Lang;
import org.vielstimmig.i18n.Text;

/// What the views of this room share.
record Room(
        Desk desk,
        CodingViewModel model,
        CodingActions actions,
        CodesViewModel codes,
        MemosViewModel memos,
        CodePalette palette,
        MemoPop memoPop,
        Dialogs dialogs) {

    Lang lang() {
        return desk.lang();
    }

    String say(Text text, Object... arguments) {
        return desk.say(text, arguments);
    }

    /// Says that something was done, with the way back.
    void undoable(String words) {
        Runnable undo = actions.undoOf(() -> desk.messages().passing(say(CodingText.UNDO_LATE)));
        desk.messages().passing(words, say(KitText.UNDO), undo);
    }

    /// A quiet button with an icon; its words stand in the tooltip.
    Button iconButton(Icon icon, String words, Runnable action) {
        Button button = new Button(null, Icons.of(icon, 15));
        button.getStyleClass().addAll("ghost", "icon-only");
        button.setTooltip(new Tooltip(words));
        button.setAccessibleText(words);
        button.setOnAction(event -> action.run());
        return button;
    }

    static Label label(String text, String... styles) {
        Label label = new Label(text);
        label.getStyleClass().addAll(styles);
        return label;
    }

    static Region gap() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }

    /// The room's own style sheet, for popups too.
    static String sheet() {
        return Objects.requireNonNull(Room.class.getResource("coding.css")).toExternalForm();
    }

    /// Whether a node is on a screen, so that something can pop up at it.
    static boolean isShown(Node node) {
        return node.getScene() != null
                && node.getScene().getWindow() != null
                && node.getScene().getWindow().isShowing();
    }
}
