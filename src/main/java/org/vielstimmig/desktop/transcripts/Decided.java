package org.vielstimmig.desktop.transcripts;

import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.skin.ComboBoxListViewSkin;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// A box of choices over something stored. A choice is handed on when a person has made up their mind: by
/// Enter, by a click, by closing the list or by leaving the box. Walking with the arrows decides nothing, and
/// Escape takes the walk back.
///
/// @param <T> what is chosen
final class Decided<T> {

    private final ComboBox<T> box;
    private final Supplier<@Nullable T> written;
    private final Function<T, CompletableFuture<?>> decide;
    private final Executor door;
    private @Nullable T stored;
    private @Nullable T asked;
    private boolean escaped;
    private boolean listening;
    private boolean spaced;

    private Decided(
            ComboBox<T> box,
            T stored,
            Supplier<@Nullable T> written,
            Executor door,
            Function<T, CompletableFuture<?>> decide) {
        this.box = box;
        this.stored = stored;
        this.written = written;
        this.door = door;
        this.decide = decide;
        box.setValue(stored);
        box.showingProperty().addListener((o, was, is) -> {
            if (is) {
                escaped = false;
                listen();
            } else if (escaped) {
                takeBack();
            } else {
                settle();
            }
        });
        box.focusedProperty().addListener((o, was, is) -> {
            if (!is && !box.isShowing()) {
                settle();
            }
        });
        box.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        box.addEventFilter(KeyEvent.KEY_RELEASED, this::released);
    }

    /// A box in which one chooses among its items.
    ///
    /// @param door   the window's thread
    /// @param decide stores a choice; the box goes back to what it was if that fails
    static <T> Decided<T> among(ComboBox<T> box, T stored, Executor door, Function<T, CompletableFuture<?>> decide) {
        return new Decided<>(box, stored, box::getValue, door, decide);
    }

    /// A box in which one may also write something else.
    static Decided<String> written(
            ComboBox<String> box, String stored, Executor door, Function<String, CompletableFuture<?>> decide) {
        box.setEditable(true);
        return new Decided<>(
                box,
                stored,
                () -> {
                    String text = box.getEditor().getText();
                    return text == null ? "" : text.strip();
                },
                door,
                decide);
    }

    /// What is stored now; it is shown, unless a person is in the middle of choosing.
    void store(T now) {
        boolean choosing = (box.isFocused() || box.isShowing()) && isOpen() && !Objects.equals(written.get(), asked);
        stored = now;
        asked = null;
        if (!choosing) {
            box.setValue(now);
        }
    }

    /// Whether the box shows something else than what is stored.
    private boolean isOpen() {
        return !Objects.equals(written.get(), stored);
    }

    /// The list is a window of its own: its keys do not pass through the box.
    private void listen() {
        if (!listening && box.getSkin() instanceof ComboBoxListViewSkin<?> skin) {
            listening = true;
            Node list = skin.getPopupContent();
            list.addEventFilter(KeyEvent.KEY_PRESSED, e -> escaped |= e.getCode() == KeyCode.ESCAPE);
        }
    }

    private void pressed(KeyEvent event) {
        spaced = event.getCode() == KeyCode.SPACE && !box.isEditable() && !box.isShowing();
        if (box.isShowing()) {
            escaped |= event.getCode() == KeyCode.ESCAPE;
        } else if (event.getCode() == KeyCode.ENTER && isOpen()) {
            settle();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && isOpen()) {
            takeBack();
            event.consume();
        }
    }

    /// The space bar opens the list when it is let go of, if it was not that which closed it.
    private void released(KeyEvent event) {
        if (spaced && event.getCode() == KeyCode.SPACE) {
            spaced = false;
            box.show();
            event.consume();
        }
    }

    private void takeBack() {
        box.setValue(stored);
        if (box.isEditable()) {
            box.getEditor().setText(stored == null ? "" : stored.toString());
        }
    }

    private void settle() {
        T now = written.get();
        if (now != null && isOpen() && !now.equals(asked)) {
            asked = now;
            decide.apply(now)
                    .whenCompleteAsync(
                            (done, fault) -> {
                                if (fault != null && Objects.equals(asked, now)) {
                                    asked = null;
                                    takeBack();
                                }
                            },
                            door);
        }
    }
}
