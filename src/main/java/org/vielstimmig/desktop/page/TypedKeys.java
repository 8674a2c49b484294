package org.vielstimmig.desktop.page;

import java.util.Set;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.vielstimmig.desktop.kit.Keys;

/// The keys that write on the page while it is being corrected. All others stay what they are.
final class TypedKeys {

    private static final Set<KeyCode> OWN = Set.of(KeyCode.BACK_SPACE, KeyCode.DELETE, KeyCode.ENTER, KeyCode.INSERT);

    private final Editing editing;
    private final TranscriptPage page;
    private final PageArea area;

    TypedKeys(Editing editing, TranscriptPage page, PageArea area) {
        this.editing = editing;
        this.page = page;
        this.area = area;
        // Handlers of the page itself: its owner's filters come first and may take a key away.
        area.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        area.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        area.addEventFilter(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, this::composed);
    }

    void on(boolean on) {
        area.pseudoClassStateChanged(PageArea.WRITTEN, on);
    }

    private void pressed(KeyEvent event) {
        if (!editing.isOn()) {
            return;
        }
        boolean word = Keys.isMac() ? event.isAltDown() : event.isControlDown();
        boolean shortcut = event.isShortcutDown() && !event.isAltDown();
        KeyCode code = event.getCode();
        if (shortcut && code == KeyCode.X || event.isShiftDown() && code == KeyCode.DELETE) {
            editing.cut();
        } else if (shortcut && code == KeyCode.V || event.isShiftDown() && code == KeyCode.INSERT) {
            editing.paste();
        } else if (shortcut && code == KeyCode.INSERT) {
            page.copy();
        } else if (!OWN.contains(code) || code == KeyCode.INSERT) {
            if (event.isShortcutDown() || event.isAltDown() || !writes(event)) {
                return;
            }
            // It comes again as a letter; the window's own plain keys must not hear it as well.
        } else if (code == KeyCode.BACK_SPACE) {
            editing.backspace(word);
        } else if (code == KeyCode.DELETE) {
            editing.delete(word);
        } else if (!event.isControlDown() && !event.isAltDown() && !event.isMetaDown()) {
            editing.insert("\n");
        }
        event.consume();
    }

    private static boolean writes(KeyEvent event) {
        String text = event.getText();
        return event.getCode().isLetterKey()
                || event.getCode().isDigitKey()
                || !text.isEmpty() && !Character.isISOControl(text.charAt(0));
    }

    private void typed(KeyEvent event) {
        if (!editing.isOn()) {
            return;
        }
        String typed = event.getCharacter();
        // The right Alt key comes as Ctrl with Alt where it writes third letters.
        boolean command = event.isMetaDown() || event.isControlDown() != (event.isAltDown() && event.isControlDown());
        if (!command
                && !(event.isAltDown() && !event.isControlDown() && !Keys.isMac())
                && !typed.isEmpty()
                && !Character.isISOControl(typed.charAt(0))
                && !typed.equals(KeyEvent.CHAR_UNDEFINED)) {
            editing.insert(typed);
        }
        event.consume();
    }

    /// Letters made of several keys, and those of scripts with more letters than keys.
    private void composed(InputMethodEvent event) {
        if (editing.isOn()) {
            if (!event.getCommitted().isEmpty()) {
                editing.insert(event.getCommitted());
            }
            event.consume();
        }
    }
}
