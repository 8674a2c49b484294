package org.vielstimmig.desktop.shell;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import org.vielstimmig.desktop.kit.FxDoor;
import org.vielstimmig.settings.Home;

/// Starts JavaFX, with a screen or without one, and waits for its thread from outside.
final class Fx {

    private Fx() {}

    /// @return whether there is a screen
    static boolean startOnScreen(Home home) {
        System.setProperty("javafx.cachedir", home.natives().toString());
        try {
            start();
            return true;
        } catch (UnsupportedOperationException | UnsatisfiedLinkError refused) {
            return false;
        }
    }

    /// Drawing needs no screen: JavaFX's headless platform, in software.
    static void startOffScreen(Home home) {
        System.setProperty("javafx.cachedir", home.natives().toString());
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        System.setProperty("prism.lcdtext", "false");
        System.setProperty("java.awt.headless", "true");
        start();
    }

    private static void start() {
        try {
            Platform.startup(() -> Platform.setImplicitExit(false));
        } catch (IllegalStateException runs) {
            // It runs already.
        }
    }

    /// Does something on the FX thread and waits for it. Never called on that thread.
    static <T> T get(Callable<T> work) {
        CompletableFuture<T> result = new CompletableFuture<>();
        FxDoor.later(() -> {
            try {
                result.complete(work.call());
            } catch (Throwable fault) {
                result.completeExceptionally(fault);
            }
        });
        try {
            return result.join();
        } catch (CompletionException fault) {
            if (fault.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw fault;
        }
    }

    /// Waits for the FX thread's next pulse, and so for all that was handed to it before.
    static void pulse() {
        CompletableFuture<Boolean> passed = new CompletableFuture<>();
        FxDoor.later(() -> new AnimationTimer() {
            @Override
            public void handle(long now) {
                stop();
                passed.complete(true);
            }
        }.start());
        passed.join();
    }
}
