package org.vielstimmig.desktop.shell;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.desktop.kit.FxDoor;
import org.vielstimmig.desktop.kit.Theme;
import org.vielstimmig.jobs.Workers;
import org.vielstimmig.settings.Home;
import org.vielstimmig.settings.Settings;
import org.vielstimmig.settings.SettingsFile;

/// The window's composition root: starts JavaFX, makes what everything else is given, and waits for the end.
public final class Program {

    private static final int WORKERS = 3;

    private final Home home;
    private final SettingsFile settings;
    private final CountDownLatch ended = new CountDownLatch(1);
    private @Nullable Shell shell;

    private Program(Home home, SettingsFile settings) {
        this.home = home;
        this.settings = settings;
    }

    /// Shows the window and returns when it was closed and everything in it.
    ///
    /// @param file   a project to open, null for the last one
    /// @param sample opens a copy of the sample instead
    /// @return whether there was a screen to show it on
    public static boolean run(Home home, SettingsFile settings, @Nullable Path file, boolean sample) {
        if (!Fx.startOnScreen(home)) {
            return false;
        }
        Program program = new Program(home, settings);
        FxDoor.later(() -> program.show(file, sample));
        program.await();
        return true;
    }

    private void show(@Nullable Path file, boolean sample) {
        Workers workers = new Workers(WORKERS);
        Theme theme = new Theme();
        remember(theme, settings);
        Shell window = new Shell(new Stage(), home, settings, theme, workers, Workspaces.all(), () -> {
            workers.close();
            ended.countDown();
        });
        shell = window;
        Thread.setDefaultUncaughtExceptionHandler((thread, fault) -> window.unexpected(fault));
        Runtime.getRuntime().addShutdownHook(new Thread(this::closeInHaste, "vielstimmig-end"));
        window.start(file, sample);
        if (window.life().isIdle()) {
            Rehearsal.begin(window);
        }
    }

    /// Look and size as they were, and kept when they change.
    private static void remember(Theme theme, SettingsFile settings) {
        Settings now = settings.get();
        theme.choiceProperty().set(choice(now.theme()));
        theme.zoomProperty().set(now.zoom());
        theme.choiceProperty()
                .addListener((observable, before, choice) ->
                        settings.change(s -> s.withTheme(choice.name().toLowerCase(Locale.ROOT))));
        theme.zoomProperty()
                .addListener((observable, before, zoom) -> settings.change(s -> s.withZoom(zoom.doubleValue())));
    }

    static Theme.Choice choice(String name) {
        for (Theme.Choice choice : Theme.Choice.values()) {
            if (choice.name().equalsIgnoreCase(name)) {
                return choice;
            }
        }
        return Theme.Choice.SYSTEM;
    }

    private void await() {
        try {
            ended.await();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
        Platform.exit();
    }

    /// When the system ends the program from outside: every step is stored already, only the file is given
    /// free.
    private void closeInHaste() {
        Shell window = shell;
        OpenProject open = window == null ? null : window.life().open();
        if (open != null) {
            open.session().close();
        }
    }

    /// The program's version as its jar has it.
    static String version() {
        String version = Program.class.getPackage().getImplementationVersion();
        return version == null ? "0.1.0" : version;
    }
}
