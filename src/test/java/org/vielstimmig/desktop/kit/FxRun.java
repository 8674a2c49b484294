package org.vielstimmig.desktop.kit;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javax.imageio.ImageIO;

/// For tests and pictures of windows: starts JavaFX once, does things on its thread and waits for them, and
/// draws.
public final class FxRun {

    private static final long SECONDS = 60;

    private FxRun() {}

    /// Does something on the FX thread and waits; what it throws comes back as the cause.
    public static <T> T get(Callable<T> work) {
        CompletableFuture<T> result = new CompletableFuture<>();
        Runnable task = () -> {
            try {
                result.complete(work.call());
            } catch (Throwable fault) {
                result.completeExceptionally(fault);
            }
        };
        try {
            Platform.startup(() -> Platform.setImplicitExit(false));
        } catch (IllegalStateException running) {
            // Another test has started it.
        }
        Platform.runLater(task);
        try {
            return result.get(SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException | TimeoutException fault) {
            throw new IllegalStateException(fault);
        } catch (ExecutionException fault) {
            if (fault.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(fault.getCause());
        }
    }

    /// Like [#get(Callable)] for work without a result.
    public static void run(Work work) {
        get(() -> {
            work.run();
            return true;
        });
    }

    /// Lets everything that waits on the FX thread happen first.
    public static void settle() {
        run(() -> {});
        run(() -> {});
    }

    /// Draws a scene, on the FX thread.
    public static BufferedImage picture(Scene scene) {
        WritableImage image = scene.snapshot(null);
        PixelReader pixels = image.getPixelReader();
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                copy.setRGB(x, y, pixels.getArgb(x, y));
            }
        }
        return copy;
    }

    public static void save(BufferedImage picture, Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        ImageIO.write(picture, "png", file.toFile());
    }

    /// The left button goes down at a place of a node, as the mouse says it.
    public static MouseEvent pressed(double x, double y) {
        return new MouseEvent(
                MouseEvent.MOUSE_PRESSED,
                x,
                y,
                x,
                y,
                MouseButton.PRIMARY,
                1,
                false,
                false,
                false,
                false,
                true,
                false,
                false,
                false,
                false,
                true,
                null);
    }

    /// Something that may fail.
    @FunctionalInterface
    public interface Work {
        void run() throws Exception;
    }
}
