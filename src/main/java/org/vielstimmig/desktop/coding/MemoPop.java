package org.vielstimmig.desktop.coding;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.vielstimmig.desktop.kit.FxDoor;
import org.vielstimmig.desktop.kit.Keys;
import org.vielstimmig.desktop.kit.SafeText;
import org.vielstimmig.desktop.kit.Small;
import org.vielstimmig.i18n.CodingText;
import org.vielstimmig.i18n.KitText;
import org.vielstimmig.i18n.Lang;

/// The sheet on which a memo is written, at the place it is about. A click elsewhere keeps what was written;
/// only Esc and "Abbrechen" throw it away.
final class MemoPop extends Pop {

    private final Label title = new Label();
    private final TextArea text = new TextArea();
    private Consumer<String> save = words -> {};
    private String before = "";
    private boolean open;

    MemoPop(Lang lang) {
        title.getStyleClass().addAll("v-strong", "v-small");
        title.setMaxWidth(380);
        text.setWrapText(true);
        text.setPrefRowCount(6);
        text.setPrefColumnCount(32);
        text.setPromptText(CodingText.MEMO_PROMPT.in(lang));
        KeyCombination keep = KeyCombination.valueOf("Shortcut+Enter");
        Button done = new Button(CodingText.KEEP.in(lang));
        done.getStyleClass().add("primary");
        done.setOnAction(event -> close(true));
        Button cancel = new Button(KitText.CANCEL.in(lang));
        cancel.setOnAction(event -> close(false));
        HBox buttons = new HBox(Small.label(Keys.text(keep, lang), "v-faint", "v-small"), Small.gap(), cancel, done);
        buttons.getStyleClass().add("pop-buttons");
        VBox sheet = new VBox(title, text, buttons);
        sheet.getStyleClass().add("memo-sheet");
        setContent(sheet);
        card().addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (keep.match(event)) {
                close(true);
                event.consume();
            } else if (event.getCode() == KeyCode.ESCAPE) {
                close(false);
                event.consume();
            }
        });
        popup().setOnHidden(event -> close(true));
    }

    /// @param about what the memo is about, for its head
    /// @param words what stands there already
    /// @param onSave gets the text when it has changed
    void open(Node owner, double screenX, double screenY, String about, String words, Consumer<String> onSave) {
        if (!Small.isShown(owner)) {
            return;
        }
        close(true);
        title.setText(SafeText.of(about));
        text.setText(words);
        before = words;
        save = onSave;
        open = true;
        show(owner, screenX, screenY);
        FxDoor.later(() -> {
            text.requestFocus();
            text.positionCaret(text.getLength());
        });
    }

    /// Puts away a sheet that lies open, with what stands on it.
    void keep() {
        close(true);
    }

    TextArea text() {
        return text;
    }

    private void close(boolean keep) {
        if (open) {
            open = false;
            if (keep && !text.getText().equals(before)) {
                save.accept(text.getText());
            }
            hide();
        }
    }
}
