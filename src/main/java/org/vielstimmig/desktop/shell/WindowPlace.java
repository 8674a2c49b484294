package org.vielstimmig.desktop.shell;

import java.util.Map;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.vielstimmig.settings.SettingsFile;

/// Where the window stands and how large it is, kept over restarts; never off every screen.
final class WindowPlace {

    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;
    private static final double LEAST_WIDTH = 800;
    private static final double LEAST_HEIGHT = 560;
    /// How much of the window has to be on a screen for it to be caught with the mouse.
    private static final double HANDLE = 80;

    private WindowPlace() {}

    static void restore(Stage stage, SettingsFile settings) {
        Map<String, Double> sizes = settings.get().sizes();
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        stage.setMinWidth(Math.min(LEAST_WIDTH, screen.getWidth()));
        stage.setMinHeight(Math.min(LEAST_HEIGHT, screen.getHeight()));
        double width = Math.min(sizes.getOrDefault("window.width", WIDTH), screen.getWidth());
        double height = Math.min(sizes.getOrDefault("window.height", HEIGHT), screen.getHeight());
        stage.setWidth(Math.max(width, stage.getMinWidth()));
        stage.setHeight(Math.max(height, stage.getMinHeight()));
        double x = sizes.getOrDefault("window.x", Double.NaN);
        double y = sizes.getOrDefault("window.y", Double.NaN);
        boolean onScreen = !Double.isNaN(x + y)
                && Screen.getScreensForRectangle(x, y, stage.getWidth(), HANDLE).stream()
                        .anyMatch(each -> each.getVisualBounds().contains(x + HANDLE, Math.max(y, 0) + 1));
        if (onScreen) {
            stage.setX(x);
            stage.setY(y);
        } else {
            stage.setX(screen.getMinX() + (screen.getWidth() - stage.getWidth()) / 2);
            stage.setY(screen.getMinY() + (screen.getHeight() - stage.getHeight()) / 2);
        }
        stage.setMaximized(sizes.getOrDefault("window.maximized", 0.0) > 0);
    }

    static void keep(Stage stage, SettingsFile settings) {
        settings.change(s -> {
            var next = s.withSize("window.maximized", stage.isMaximized() ? 1 : 0);
            if (stage.isMaximized() || stage.isFullScreen() || stage.isIconified()) {
                return next;
            }
            return next.withSize("window.width", stage.getWidth())
                    .withSize("window.height", stage.getHeight())
                    .withSize("window.x", stage.getX())
                    .withSize("window.y", stage.getY());
        });
    }
}
