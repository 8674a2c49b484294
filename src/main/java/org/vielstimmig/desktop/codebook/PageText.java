package org.vielstimmig.desktop.codebook;

import java.util.function.Predicate;
import javafx.event.Event;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.vielstimmig.desktop.kit.StoredArea;

/// A text on the page. While nothing is unsaved in it, Ctrl+Z takes back the last step of the project instead of
/// a letter.
final class PageText extends StoredArea {

    private Predicate<String> fits = text -> true;
    private Runnable leave = () -> {};

    /// @param manyLines whether Enter makes a new line instead of storing
    PageText(boolean manyLines, String name, String prompt) {
        super(manyLines);
        getStyleClass().add("page-text");
        setAccessibleText(name);
        setPromptText(prompt);
        setPrefColumnCount(8);
        addEventFilter(KeyEvent.KEY_PRESSED, this::handOn);
    }

    /// Texts that do not fit are not stored; leaving the field brings back what is stored.
    void setFits(Predicate<String> rule) {
        fits = rule;
    }

    /// Called by Enter in a field of one line, and by Esc: what was written is stored first.
    void setOnLeave(Runnable receiver) {
        leave = receiver;
    }

    @Override
    protected boolean fits(String text) {
        return fits.test(text);
    }

    @Override
    protected void entered() {
        if (!hasManyLines()) {
            leave.run();
        }
    }

    @Override
    protected boolean escaped() {
        commit();
        leave.run();
        return true;
    }

    private void handOn(KeyEvent event) {
        KeyCode code = event.getCode();
        boolean back = event.isShortcutDown() && (code == KeyCode.Z || code == KeyCode.Y);
        if (back && isUntouched() && getParent() != null) {
            event.consume();
            Event.fireEvent(getParent(), event.copyFor(this, getParent()));
        }
    }
}
