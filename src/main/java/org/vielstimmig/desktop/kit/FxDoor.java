package org.vielstimmig.desktop.kit;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;

/// The one crossing to the FX thread. Whatever changes what is on the screen from another thread goes through
/// here; view models take the door as a parameter, so that tests can pass a door that leads nowhere else.
@FunctionalInterface
public interface FxDoor extends Executor {

    /// The real door: at once when already on the FX thread, else soon and in order.
    static FxDoor live() {
        return work -> {
            if (Platform.isFxApplicationThread()) {
                work.run();
            } else {
                Platform.runLater(work);
            }
        };
    }

    /// Puts work behind everything already waiting, even from the FX thread itself: after layout, after a key.
    static void later(Runnable work) {
        Platform.runLater(work);
    }

    /// A one-place letter box for values that come faster than a screen can show: only the newest is handed on.
    default <T> Consumer<T> newest(Consumer<? super T> receiver) {
        AtomicReference<@Nullable T> box = new AtomicReference<>();
        return value -> {
            if (box.getAndSet(value) == null) {
                execute(() -> {
                    T newest = box.getAndSet(null);
                    if (newest != null) {
                        receiver.accept(newest);
                    }
                });
            }
        };
    }
}
