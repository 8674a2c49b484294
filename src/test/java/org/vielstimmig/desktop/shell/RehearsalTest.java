package org.vielstimmig.desktop.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.scene.Parent;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vielstimmig.desktop.kit.Theme;
import org.vielstimmig.jobs.Workers;
import org.vielstimmig.project.Session;
import org.vielstimmig.settings.Home;
import org.vielstimmig.settings.Settings;
import org.vielstimmig.settings.SettingsFile;

/// What is rehearsed behind the start screen comes to its end, gives way, and leaves nothing.
class RehearsalTest {

    @TempDir
    Path folder;

    private Home home;
    private SettingsFile settings;
    private Workers workers;
    private Shell shell;
    private final CountDownLatch ended = new CountDownLatch(1);

    @BeforeEach
    void startScreen() {
        home = new Home(folder.resolve("home"));
        Fx.startOffScreen(home);
        settings = new SettingsFile(home);
        settings.change(s -> s.withCoder("Anna Klein").withLanguage("de").withTheme("light"));
        workers = new Workers(2);
        Theme theme = Fx.get(Theme::new);
        shell = Fx.get(
                () -> new Shell(new Stage(), home, settings, theme, workers, Workspaces.all(), ended::countDown));
        Fx.get(() -> shell.start(null, false));
    }

    @AfterEach
    void end() throws InterruptedException {
        Fx.get(() -> {
            shell.quit();
            return true;
        });
        assertTrue(ended.await(60, TimeUnit.SECONDS), "the window does not end");
        workers.close();
    }

    @Test
    void allOfItIsDoneAndNothingOfItStays() {
        Path before = home.cache().resolve("rehearsal");
        Parent shown = Fx.get(() -> shell.stage().getScene().getRoot());
        Settings choices = settings.get();

        assertTrue(Fx.get(() -> Rehearsal.begin(shell)).join(), "it broke off");

        assertFalse(Files.exists(before), "its project is still there");
        assertSame(shown, Fx.get(() -> shell.stage().getScene().getRoot()));
        assertEquals(choices, settings.get());
        assertTrue(Fx.get(() -> shell.life().isIdle()));
    }

    @Test
    void itGivesWayToAProjectThatIsOpened() {
        Path path = folder.resolve("p.vielstimmig");
        Session.create(path, "P", "Anna Klein").close();
        CompletableFuture<Boolean> rehearsed = Fx.get(() -> Rehearsal.begin(shell));
        assertTrue(Fx.get(() -> shell.life().open(path)).join());

        assertFalse(rehearsed.join(), "it went on beside the project");

        assertFalse(Files.exists(home.cache().resolve("rehearsal")));
        assertEquals(path, Fx.get(() -> shell.life().open()).path());
    }
}
