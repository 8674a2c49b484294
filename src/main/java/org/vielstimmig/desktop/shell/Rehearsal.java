package org.vielstimmig.desktop.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.event.EventHandler;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import org.vielstimmig.desktop.kit.FxDoor;
import org.vielstimmig.jobs.Workers;
import org.vielstimmig.project.Find;
import org.vielstimmig.project.Sample;
import org.vielstimmig.project.SampleStart;
import org.vielstimmig.project.Session;
import org.vielstimmig.settings.Home;
import org.vielstimmig.settings.SettingsFile;

/// Opens a project that nobody sees while a person still reads the start screen: what Java, the libraries and the
/// style sheets need for a first opening is there when they have chosen. Leaves nothing behind, nothing depends on it,
/// and it gives way as soon as a project is asked for.
///
/// Store and index are rehearsed on a thread of its own, the coding room on the FX thread, in pieces, each only
/// when keys and mouse have rested.
final class Rehearsal {

    /// How long keys and mouse rest before a piece is done on the FX thread, in milliseconds.
    private static final int REST = 400;

    /// What is done a second time is what Java has learned to do fast.
    private static final int PASSES = 2;

    /// Times that the room is laid out again after what it asked of the store may have come.
    private static final int ROUNDS = 3;

    private final Shell shell;
    private final EventHandler<InputEvent> input = event -> touched();
    private final CompletableFuture<Boolean> done = new CompletableFuture<>();
    private volatile long lastInput = System.nanoTime() - TimeUnit.MILLISECONDS.toNanos(REST);

    private Rehearsal(Shell shell) {
        this.shell = shell;
    }

    /// Begins on a thread of its own, which the end of the program does not wait for. On the FX thread.
    ///
    /// @return ends with whether all of it was rehearsed
    static CompletableFuture<Boolean> begin(Shell shell) {
        Rehearsal rehearsal = new Rehearsal(shell);
        Scene scene = shell.stage().getScene();
        scene.addEventFilter(InputEvent.ANY, rehearsal.input);
        Thread thread = new Thread(rehearsal::run, "vielstimmig-rehearsal");
        thread.setDaemon(true);
        thread.setPriority(Thread.MIN_PRIORITY);
        thread.start();
        return rehearsal.done.whenComplete(
                (all, fault) -> FxDoor.later(() -> scene.removeEventFilter(InputEvent.ANY, rehearsal.input)));
    }

    private void touched() {
        lastInput = System.nanoTime();
    }

    private void run() {
        // What a program that ended in the middle of it left is removed by the next one.
        Path folder = shell.around().home().cache().resolve("rehearsal");
        boolean all = false;
        try {
            // The start screen comes first.
            Fx.pulse();
            remove(folder);
            Files.createDirectories(folder);
            all = rehearse(folder);
        } catch (IOException | RuntimeException failed) {
            // Then the first opening takes as long as it takes, and says itself what is wrong.
        } finally {
            remove(folder);
            done.complete(all);
        }
    }

    private boolean rehearse(Path folder) throws IOException {
        Path file = folder.resolve("rehearsal.vielstimmig");
        if (!Sample.copyReady(file)) {
            return false;
        }
        try (Session session = Session.open(file, "")) {
            for (int pass = 0; pass < PASSES; pass++) {
                room(session, new Home(folder));
            }
            try (Find find = new Find(session, folder)) {
                Session.await(find.search("und", 1));
            }
        }
        return true;
    }

    private void room(Session session, Home home) {
        Surroundings real = shell.around();
        SettingsFile settings = new SettingsFile(home);
        SampleStart.choose(settings, session);
        OpenProject project = OpenProject.borrowed(session, home);
        try (Workers workers = new Workers(1)) {
            Surroundings around =
                    Unattended.around(real.theme(), home, settings, workers, real.workspaces(), fault -> {});
            Frame frame = piece(() -> new Frame(around, shell.frame().lang(), project));
            try {
                Scene scene = piece(() -> dressed(frame));
                piece(() -> show(frame));
                for (int round = 0; round < ROUNDS; round++) {
                    piece(() -> styled(scene));
                    piece(() -> laidOut(scene));
                    Session.await(session.read(store -> true));
                }
            } finally {
                Fx.get(() -> released(frame));
            }
        } finally {
            project.close();
        }
    }

    private Scene dressed(Frame frame) {
        Scene shown = shell.stage().getScene();
        Scene scene = new Scene(frame.root(), shown.getWidth(), shown.getHeight());
        shell.around().theme().dress(scene, Shell.sheet());
        return scene;
    }

    private static boolean show(Frame frame) {
        frame.rooms().show(Room.CODING);
        return true;
    }

    private static boolean styled(Scene scene) {
        scene.getRoot().applyCss();
        return true;
    }

    private static boolean laidOut(Scene scene) {
        scene.getRoot().layout();
        return true;
    }

    private static boolean released(Frame frame) {
        frame.release();
        return true;
    }

    /// Does a piece of work on the FX thread as soon as nobody types or points.
    ///
    /// @throws CancellationException when a project was asked for meanwhile
    private <T> T piece(Callable<T> work) {
        while (true) {
            long rested = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - lastInput);
            if (rested >= REST) {
                break;
            }
            try {
                Thread.sleep(REST - rested);
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
                throw new CancellationException();
            }
        }
        return Fx.get(() -> {
            if (!shell.life().isIdle()) {
                throw new CancellationException();
            }
            return work.call();
        });
    }

    private static void remove(Path folder) {
        if (Files.notExists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException left) {
            // It lies in the cache folder, which may be emptied at any time.
        }
    }
}
