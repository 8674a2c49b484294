package org.vielstimmig.desktop.shell;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.vielstimmig.desktop.kit.Theme;
import org.vielstimmig.jobs.Workers;
import org.vielstimmig.project.Codebook;
import org.vielstimmig.project.Session;
import org.vielstimmig.settings.Home;
import org.vielstimmig.settings.SettingsFile;

/// The window on the headless platform with two small rooms, and what tests ask of it.
abstract class ShellOnStage {

    @TempDir
    Path folder;

    Home home;

    SettingsFile settings;

    Workers workers;

    Theme theme;

    Shell shell;

    final List<String> heard = new ArrayList<>();

    final CountDownLatch ended = new CountDownLatch(1);

    @BeforeEach
    void window() {
        home = new Home(folder.resolve("home"));
        Fx.startOffScreen(home);
        settings = new SettingsFile(home);
        settings.change(s -> s.withCoder("Anna Klein")
                .withLanguage("de")
                .withTheme("light")
                .withSize("window.width", 900)
                .withSize("window.height", 700)
                .withSize("window.x", 0)
                .withSize("window.y", 0));
        workers = new Workers(2);
        theme = Fx.get(Theme::new);
        shell = Fx.get(
                () -> new Shell(new Stage(), home, settings, theme, workers, TestRoom.two(heard), ended::countDown));
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

    Path project(String name) {
        Path path = folder.resolve(name + ".vielstimmig");
        try (Session session = Session.create(path, name, "Anna Klein")) {
            Session.await(new Codebook(session).add("Förderung/Eigenmittel", code -> code));
        }
        return path;
    }

    boolean open(Path path) {
        return join(() -> shell.life().open(path));
    }

    static boolean join(java.util.concurrent.Callable<CompletableFuture<Boolean>> way) {
        return Fx.get(way).join();
    }

    void start(Path file) {
        CompletableFuture<Boolean> opened = Fx.get(() -> shell.start(file, false));
        assertTrue(opened.join());
        settle();
    }

    /// Until what was asked of the store has been read and shown.
    void settle() {
        OpenProject open = Fx.get(() -> shell.life().open());
        for (int i = 0; i < 3; i++) {
            if (open != null) {
                Session.await(open.session().read(store -> true));
            }
            Fx.pulse();
        }
    }

    void until(String what, BooleanSupplier condition) {
        for (int i = 0; i < 2000; i++) {
            if (Fx.get(condition::getAsBoolean)) {
                return;
            }
            Fx.pulse();
        }
        throw new AssertionError("never: " + what);
    }

    Scene scene() {
        return shell.stage().getScene();
    }

    static Stream<Node> nodes(Parent parent) {
        return parent.getChildrenUnmodifiable().stream()
                .flatMap(node ->
                        node instanceof Parent inner ? Stream.concat(Stream.of(node), nodes(inner)) : Stream.of(node));
    }

    List<String> words() {
        return Fx.get(() -> nodes(scene().getRoot())
                .filter(Node::isVisible)
                .flatMap(node -> node instanceof Labeled labeled && labeled.getText() != null
                        ? Stream.of(labeled.getText())
                        : node instanceof TextField field ? Stream.of(field.getPromptText()) : Stream.of())
                .filter(text -> !text.isBlank())
                .toList());
    }

    boolean says(String text) {
        return words().stream().anyMatch(word -> word.contains(text));
    }

    Button button(String accessibleText) {
        return nodes(scene().getRoot())
                .filter(node -> node instanceof Button)
                .map(node -> (Button) node)
                .filter(button ->
                        accessibleText.equals(button.getAccessibleText()) || accessibleText.equals(button.getText()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button " + accessibleText));
    }

    void press(KeyCode code, boolean control, boolean shift) {
        Fx.get(() -> {
            Node focus = scene().getFocusOwner();
            Event.fireEvent(
                    focus == null ? scene().getRoot() : focus,
                    new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, control, false, false));
            return true;
        });
        settle();
    }

    void untilSaid(String text) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        boolean said = says(text);
        while (!said && System.nanoTime() < end) {
            Fx.pulse();
            said = says(text);
        }
        assertTrue(said, words().toString());
    }
}
