package org.vielstimmig.desktop.coding;

import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.vielstimmig.desktop.page.TranscriptPage;
import org.vielstimmig.settings.Gesture;

/// The keys of the page.
///
/// Most lie where a person wants them, see [Gesture]. Fixed are: Enter, Space and, with a selection, any letter
/// open the palette; 1 to 9 code at once; Delete takes a coding away; Esc lets go. Keys about the selected
/// words go before typing for a code. Without a selection, all of this is about the coding one is at.
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
        Optional<Gesture> gesture =
                event.getCode().isModifierKey() ? Optional.empty() : room.keys().pressed(event);
        if (gesture.filter(Gesture::movesEnds).isPresent() && page.getSelection() == null) {
            view.gestures().run(gesture.get());
            event.consume();
            return;
        }
        if (event.getCode() == KeyCode.ESCAPE && view.ends().isMoving()) {
            view.ends().forget();
            view.mark();
            event.consume();
            return;
        }
        if (!event.getCode().isModifierKey()) {
            view.ends().finish();
        }
        if (event.isShortcutDown() || event.isAltDown() || event.isMetaDown() || event.isControlDown()) {
            if (event.isShortcutDown() && event.getCode() == KeyCode.F && !event.isShiftDown()) {
                view.findInText();
                event.consume();
            }
            return;
        }
        if (view.codingPop().isShowing() && inPopup(event)) {
            event.consume();
            return;
        }
        switch (event.getCode()) {
            case ENTER, SPACE -> {
                if (model().target() == null) {
                    return;
                }
                view.openPalette("", true);
            }
            case DELETE, BACK_SPACE -> view.deeds().uncode();
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

    private OnPage model() {
        return room.model().page();
    }

    /// Up and down go through the codings of the popup, Enter gives the one chosen another code.
    private boolean inPopup(KeyEvent event) {
        switch (event.getCode()) {
            case UP -> view.codingPop().move(-1);
            case DOWN -> view.codingPop().move(1);
            case ENTER -> view.gestures().run(Gesture.RECODE);
            default -> {
                return false;
            }
        }
        return true;
    }

    /// While the words are corrected, letters belong to the page.
    private void correcting(KeyEvent event) {
        if (event.isShortcutDown() && event.getCode() == KeyCode.F && !event.isShiftDown()) {
            view.findInText();
        } else if (event.getCode() == KeyCode.ESCAPE
                || room.keys().pressed(event).filter(g -> g == Gesture.CORRECT).isPresent()) {
            view.editMode().set(false);
        } else if (!view.editMode().pressed(event)) {
            return;
        }
        event.consume();
    }

    private boolean leave() {
        if (view.findBar().isVisible()) {
            view.findBar().close();
            return true;
        }
        if (view.picked().isAny()) {
            view.picked().clear();
            return true;
        }
        if (page.getSelection() != null) {
            page.clearSelection();
            return true;
        }
        if (model().currentProperty().get() != null) {
            model().currentProperty().set(null);
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
        Optional<Gesture> gesture = room.keys().typed(typed);
        boolean selected = page.getSelection() != null;
        if (letter >= '1' && letter <= '9') {
            view.deeds().codeByKey(letter - '0');
        } else if (gesture.filter(g -> !selected || g.isOnSelection()).isPresent()) {
            view.gestures().run(gesture.get());
        } else if (selected && Character.isLetter(typed.codePointAt(0))) {
            view.openPalette(typed, false);
        }
        event.consume();
    }
}
