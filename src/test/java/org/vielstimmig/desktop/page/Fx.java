package org.vielstimmig.desktop.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.vielstimmig.desktop.kit.FxRun;

/// Runs what a test does on the FX thread, and keeps what went wrong there unseen.
final class Fx {

    private Fx() {}

    static void start() {
        FxRun.settle();
    }

    static <T> T get(Callable<T> action) {
        return FxRun.get(action);
    }

    static void run(Runnable action) {
        FxRun.run(action::run);
    }

    /// Waits for the next layouts of all windows.
    static void pulse() {
        for (int i = 0; i < 2; i++) {
            CountDownLatch laidOut = new CountDownLatch(1);
            Platform.runLater(() -> {
                javafx.animation.AnimationTimer timer = new javafx.animation.AnimationTimer() {
                    @Override
                    public void handle(long now) {
                        stop();
                        Platform.runLater(laidOut::countDown);
                    }
                };
                timer.start();
                Platform.requestNextPulse();
            });
            try {
                if (!laidOut.await(20, TimeUnit.SECONDS)) {
                    throw new AssertionError("no pulse");
                }
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }
    }

    /// A page in a shown window at the screen's corner.
    static final class Shown implements AutoCloseable {

        final TranscriptPage page;
        final Stage stage;
        final List<Throwable> faults = Collections.synchronizedList(new ArrayList<>());

        Shown(double width, double height) {
            List<Throwable> heard = faults;
            page = get(TranscriptPage::new);
            stage = get(() -> {
                // The thread outlives the window, so its handler must not know it.
                Thread.currentThread().setUncaughtExceptionHandler((_, fault) -> {
                    if (heard.isEmpty()) {
                        fault.printStackTrace();
                    }
                    heard.add(fault);
                });
                Stage window = new Stage(javafx.stage.StageStyle.UNDECORATED);
                Scene scene = new Scene(page, width, height);
                scene.getStylesheets().add(Fx.class.getResource("light.css").toExternalForm());
                window.setScene(scene);
                window.setX(0);
                window.setY(0);
                window.show();
                return window;
            });
            pulse();
        }

        @Override
        public void close() {
            run(() -> {
                stage.close();
                stage.setScene(null);
            });
        }
    }
}
