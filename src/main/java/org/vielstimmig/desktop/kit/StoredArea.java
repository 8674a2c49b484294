package org.vielstimmig.desktop.kit;

import java.util.function.Consumer;
import javafx.scene.TraversalDirection;
import javafx.scene.input.KeyEvent;

/// A text that is edited where it stands: as high as its lines, stored when it is left or Enter is pressed, with
/// Ctrl where Enter makes a line. Tab leads on to the next field.
public abstract class StoredArea extends GrowingArea {

    private final boolean manyLines;
    private String stored = "";
    private Consumer<String> save = text -> {};

    /// @param manyLines whether Enter makes a new line instead of storing
    @SuppressWarnings("this-escape") // only listeners of its own, which hear nothing before it is shown
    protected StoredArea(boolean manyLines) {
        this.manyLines = manyLines;
        focusedProperty().addListener((o, before, now) -> {
            if (!now) {
                commit();
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    public final void setOnSave(Consumer<String> receiver) {
        save = receiver;
    }

    public final boolean hasManyLines() {
        return manyLines;
    }

    /// Shows what is stored; a sentence being written is left alone.
    public void setStored(String text) {
        boolean untouched = isUntouched();
        stored = text;
        if (untouched && !text.equals(getText())) {
            int caret = getCaretPosition();
            setText(text);
            if (isFocused()) {
                positionCaret(Math.min(caret, text.length()));
            }
        }
    }

    /// Shows another thing's text, whatever was written before.
    public final void setFresh(String text) {
        stored = text;
        if (!text.equals(getText())) {
            setText(text);
        }
    }

    public final boolean isUntouched() {
        return clean().equals(stored);
    }

    /// What is written, as it would be stored.
    public final String clean() {
        String text = getText() == null ? "" : getText().strip();
        return manyLines ? text : text.replaceAll("\\s*\\R\\s*", " ");
    }

    /// Stores what was written, if anything was and it fits; else brings back what is stored.
    public void commit() {
        String text = clean();
        if (text.equals(stored)) {
            return;
        }
        if (fits(text)) {
            stored = text;
            save.accept(text);
        } else {
            revert();
        }
    }

    /// Brings back what is stored.
    protected final void revert() {
        setText(stored);
    }

    /// Whether a text may be stored.
    protected boolean fits(String text) {
        return true;
    }

    /// Called by Enter, after the text was stored.
    protected void entered() {}

    /// Called by Esc.
    ///
    /// @return whether the key has done its work
    protected abstract boolean escaped();

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case TAB -> {
                if (event.isControlDown() || event.isAltDown()) {
                    return;
                }
                requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            }
            case ENTER -> {
                if (manyLines && !event.isShortcutDown()) {
                    return;
                }
                commit();
                entered();
            }
            case ESCAPE -> {
                if (!escaped()) {
                    return;
                }
            }
            default -> {
                return;
            }
        }
        event.consume();
    }
}
