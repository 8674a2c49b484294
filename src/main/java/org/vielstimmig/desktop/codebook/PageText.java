package org.vielstimmig.desktop.codebook;

import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.event.Event;
import javafx.geometry.Orientation;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;
import org.vielstimmig.desktop.kit.SafeText;

/// A text on the page that is edited where it stands: as high as its lines, stored when it is left or
/// Ctrl+Enter is pressed. While nothing is unsaved in it, Ctrl+Z takes back the last step of the project
/// instead of a letter.
final class PageText extends TextArea {

    /// What stands around the words inside the field, in em and pixels: the padding of the theme’s text areas.
    private static final double EM_ASIDE = 1.38;
    private static final double EM_ABOVE = .84;
    private static final double EDGES = 5;

    private final Text measure = new Text();
    private final boolean manyLines;
    private String stored = "";
    private Consumer<String> save = text -> {};
    private Predicate<String> fits = text -> true;
    private Runnable leave = () -> {};

    /// @param manyLines whether Enter makes a new line instead of storing
    PageText(boolean manyLines, String name, String prompt) {
        this.manyLines = manyLines;
        getStyleClass().add("page-text");
        setAccessibleText(name);
        setPromptText(prompt);
        setWrapText(true);
        setPrefRowCount(1);
        setPrefColumnCount(8);
        setMinHeight(USE_PREF_SIZE);
        setMinWidth(0);
        textProperty().addListener((o, before, now) -> requestLayout());
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

    /// Texts that do not fit are not stored; leaving the field brings back what is stored.
    void setFits(Predicate<String> rule) {
        fits = rule;
    }

    /// Called by Enter in a field of one line, and by Esc: what was written is stored first.
    void setOnLeave(Runnable receiver) {
        leave = receiver;
    }

    /// Shows what is stored; a sentence being written is left alone.
    void setStored(String text) {
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
    void setFresh(String text) {
        stored = text;
        if (!text.equals(getText())) {
            setText(text);
        }
    }

    boolean isUntouched() {
        return clean().equals(stored);
    }

    /// What is written, as it would be stored.
    String clean() {
        String text = getText() == null ? "" : getText().strip();
        return manyLines ? text : text.replaceAll("\\s*\\R\\s*", " ");
    }

    /// Stores what was written, if anything was.
    void commit() {
        String text = clean();
        if (text.equals(stored)) {
            return;
        }
        if (fits.test(text)) {
            stored = text;
            save.accept(text);
        } else {
            setText(stored);
        }
    }

    private void pressed(KeyEvent event) {
        KeyCode code = event.getCode();
        if (event.isShortcutDown() && (code == KeyCode.Z || code == KeyCode.Y)) {
            if (isUntouched() && getParent() != null) {
                event.consume();
                Event.fireEvent(getParent(), event.copyFor(this, getParent()));
            }
            return;
        }
        switch (code) {
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
                if (!manyLines) {
                    leave.run();
                }
            }
            case ESCAPE -> {
                commit();
                leave.run();
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    /// As high as the words need at the width it is given.
    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double given) {
        double em = getFont().getSize();
        double width = (given < 0 ? getWidth() : given) - EM_ASIDE * em - EDGES;
        String words = getText() == null || getText().isEmpty() ? String.valueOf(getPromptText()) : getText();
        measure.setFont(getFont());
        measure.setText(SafeText.of(words.isEmpty() ? "X" : words.endsWith("\n") ? words + " " : words));
        measure.setWrappingWidth(width > em ? width : 0);
        return Math.ceil(measure.getLayoutBounds().getHeight() + EM_ABOVE * em + EDGES);
    }
}
