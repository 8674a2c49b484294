package org.vielstimmig.desktop.transcripts;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Function;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// A text field over something stored: hands its text on when it was changed and Enter is pressed or the focus
/// leaves, takes it back with Escape, and follows what is stored unless a person is just writing.
final class StoredField extends TextField {

    private final Function<String, CompletableFuture<?>> store;
    private final Executor door;
    private String stored;
    private String asked;

    /// @param door  the window's thread
    /// @param store takes the text, stripped
    StoredField(String stored, Executor door, Function<String, CompletableFuture<?>> store) {
        super(stored);
        this.stored = stored;
        this.asked = stored;
        this.door = door;
        this.store = store;
        setOnAction(e -> hand());
        focusedProperty().addListener((o, was, is) -> {
            if (!is) {
                hand();
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ESCAPE && !getText().equals(this.stored)) {
                setText(this.stored);
                selectAll();
                e.consume();
            }
        });
    }

    /// What is stored now.
    void store(String now) {
        boolean writing =
                isFocused() && !getText().equals(stored) && !getText().strip().equals(asked);
        stored = now;
        asked = now;
        if (!writing && !getText().equals(now)) {
            int caret = getCaretPosition();
            setText(now);
            positionCaret(Math.min(caret, now.length()));
        }
    }

    private void hand() {
        String text = getText().strip();
        if (!text.equals(stored) && !text.equals(asked)) {
            asked = text;
            store.apply(text)
                    .whenCompleteAsync(
                            (done, fault) -> {
                                if (fault != null && asked.equals(text)) {
                                    refused();
                                }
                            },
                            door);
        }
    }

    /// A person who is still here can put it right; else what is stored is shown.
    private void refused() {
        asked = stored;
        if (!isFocused()) {
            setText(stored);
        }
    }
}
