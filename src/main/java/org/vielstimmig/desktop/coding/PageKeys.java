package org.vielstimmig.desktop.coding;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.vielstimmig.desktop.page.TranscriptPage;
import org.vielstimmig.model.CodeId;
import org.vielstimmig.model.TextRange;

/// The keys of the page.
///
/// With a selection: Enter, Space or any letter opens the palette, 1 to 9 code at once, small m writes a
/// memo, small i makes a code of the words. Without: m memo, u uncode, n and p go from coding to coding, s
/// and t take the sentence and the turn; Enter, Space and 1 to 9 give the coding one is at a further code.
final class PageKeys {

    private final Room room;
    private final PageView view;
    private final TranscriptPage page;

    PageKeys(Room room, PageView view) {
        this.room = room;
        this.view = view;
        page = view.page();
        page.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        page.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
    }

    private void pressed(KeyEvent event) {
        if (view.editMode().isOn() && event.getCode() != KeyCode.F3) {
            correcting(event);
            return;
        }
        if (event.isShortcutDown() || event.isAltDown() || event.isMetaDown() || event.isControlDown()) {
            if (event.isShortcutDown() && event.getCode() == KeyCode.F && !event.isShiftDown()) {
                view.findInText();
                event.consume();
            }
            return;
        }
        switch (event.getCode()) {
            case ENTER, SPACE -> {
                if (room.model().target() == null) {
                    return;
                }
                view.openPalette("", true);
            }
            case DELETE, BACK_SPACE -> view.uncode();
            case ESCAPE -> {
                if (!leave()) {
                    return;
                }
            }
            case F3 -> view.findBar().next(event.isShiftDown() ? -1 : 1);
            default -> {
                // What is typed comes as a letter; the window's own plain keys must not hear it as well.
                if (!event.getCode().isLetterKey() && !event.getCode().isDigitKey()) {
                    return;
                }
            }
        }
        event.consume();
    }

    /// While the words are corrected, letters belong to the page.
    private void correcting(KeyEvent event) {
        if (event.isShortcutDown() && event.getCode() == KeyCode.F && !event.isShiftDown()) {
            view.findInText();
        } else if (event.getCode() == KeyCode.ESCAPE || event.getCode() == KeyCode.F2) {
            view.editMode().set(false);
        } else if (!view.editMode().pressed(event)) {
            return;
        }
        event.consume();
    }

    private boolean leave() {
        if (view.codingPop().isShowing()) {
            view.codingPop().hide();
            return true;
        }
        if (view.findBar().isVisible()) {
            view.findBar().close();
            return true;
        }
        if (page.getSelection() != null) {
            page.clearSelection();
            return true;
        }
        if (room.model().currentProperty().get() != null) {
            room.model().currentProperty().set(null);
            return true;
        }
        return false;
    }

    private void typed(KeyEvent event) {
        if (view.editMode().isOn()) {
            return;
        }
        String typed = event.getCharacter();
        if (event.isShortcutDown()
                || event.isMetaDown()
                || event.isControlDown() != event.isAltDown()
                || typed.isEmpty()
                || Character.isISOControl(typed.charAt(0))
                || Character.isWhitespace(typed.charAt(0))) {
            return;
        }
        char letter = typed.charAt(0);
        if (letter >= '1' && letter <= '9') {
            digit(letter - '0');
        } else if (page.getSelection() != null) {
            letterOnSelection(typed);
        } else {
            letter(letter);
        }
        event.consume();
    }

    private void digit(int key) {
        TextRange range = room.model().target();
        CodeId code = room.model().recent().at(key).orElse(null);
        if (range != null && code != null) {
            view.code(range, code);
        }
    }

    private void letterOnSelection(String typed) {
        switch (typed) {
            case "m" -> view.memo();
            case "i" -> view.inVivo();
            default -> {
                if (Character.isLetter(typed.codePointAt(0))) {
                    view.openPalette(typed, false);
                }
            }
        }
    }

    private void letter(char letter) {
        switch (letter) {
            case 'm' -> view.memo();
            case 'u' -> view.uncode();
            case 'n' -> view.next(1);
            case 'p' -> view.next(-1);
            case 's' -> view.takeSentence();
            case 't' -> view.takeTurn();
            default -> {}
        }
    }
}
