package org.vielstimmig.desktop.questionnaire;

import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.scene.TraversalDirection;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;
import org.vielstimmig.desktop.kit.GrowingArea;

/// A text that is stored when it is left or Enter is pressed, as high as its lines. Esc brings back what is
/// stored.
final class WrittenField extends GrowingArea {

    private static final Duration THINKING = Duration.millis(250);

    private final PauseTransition pause = new PauseTransition(THINKING);
    private final boolean manyLines;
    private String stored = "";
    private Consumer<String> save = text -> {};
    private Consumer<String> typed = text -> {};

    /// @param manyLines whether Enter makes a new line instead of storing
    WrittenField(boolean manyLines) {
        this.manyLines = manyLines;
        getStyleClass().add("written");
        setPrefColumnCount(32);
        textProperty().addListener((o, before, now) -> pause.playFromStart());
        pause.setOnFinished(e -> typed.accept(clean()));
        focusedProperty().addListener((o, before, now) -> {
            if (!now) {
                commit();
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    void setOnSave(Consumer<String> receiver) {
        save = receiver;
    }

    /// Hears the text a moment after the last key.
    void setOnTyped(Consumer<String> receiver) {
        typed = receiver;
    }

    /// Shows what is stored; a sentence being written is left alone.
    void setStored(String text) {
        boolean untouched = clean().equals(stored);
        stored = text;
        if (untouched && !text.equals(getText())) {
            int caret = getCaretPosition();
            setText(text);
            pause.stop();
            if (isFocused()) {
                positionCaret(Math.min(caret, text.length()));
            }
        }
    }

    /// Stores what was written, if anything was.
    void commit() {
        pause.stop();
        String text = clean();
        if (!text.equals(stored)) {
            stored = text;
            save.accept(text);
        }
    }

    private String clean() {
        String text = getText() == null ? "" : getText().strip();
        return manyLines ? text : text.replaceAll("\\s*\\R\\s*", " ");
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case TAB -> {
                if (event.isControlDown() || event.isAltDown()) {
                    return;
                }
                requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            }
            case ENTER -> {
                if (manyLines && !event.isShortcutDown() || event.isShiftDown()) {
                    return;
                }
                commit();
            }
            case ESCAPE -> {
                if (clean().equals(stored)) {
                    return;
                }
                setText(stored);
                typed.accept(stored);
            }
            default -> {
                return;
            }
        }
        event.consume();
    }
}
