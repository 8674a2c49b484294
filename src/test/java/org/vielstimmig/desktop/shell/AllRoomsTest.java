package org.vielstimmig.desktop.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vielstimmig.desktop.kit.Command;
import org.vielstimmig.desktop.kit.Theme;
import org.vielstimmig.i18n.Lang;
import org.vielstimmig.jobs.Workers;
import org.vielstimmig.project.Sample;
import org.vielstimmig.project.Session;
import org.vielstimmig.settings.Home;
import org.vielstimmig.settings.SettingsFile;

/// The program's real rooms in one window, over the sample.
class AllRoomsTest {

    private static final int TIMES = 10;

    @TempDir
    Path folder;

    private static void settle(Session session) {
        for (int i = 0; i < 4; i++) {
            Session.await(session.read(store -> true));
            Fx.pulse();
        }
    }

    @Test
    void noRoomOutlivesItsProject() throws Exception {
        Home home = new Home(folder.resolve("home"));
        Fx.startOffScreen(home);
        Path path = folder.resolve("s.vielstimmig");
        Sample.build(path, Lang.DE, "Anna Klein").close();
        SettingsFile settings = new SettingsFile(home);
        settings.change(s -> s.withCoder("Anna Klein")
                .withSize("window.width", 900)
                .withSize("window.height", 700)
                .withSize("window.x", 0)
                .withSize("window.y", 0));
        Workers workers = new Workers(2);
        CountDownLatch ended = new CountDownLatch(1);
        List<Throwable> faults = new ArrayList<>();
        Shell shell = Fx.get(() -> new Shell(
                new Stage(), home, settings, new Theme(), workers, Workspaces.all(), ended::countDown));
        Thread.setDefaultUncaughtExceptionHandler((thread, fault) -> faults.add(fault));
        Fx.get(() -> shell.start(null, false)).join();

        Map<String, List<WeakReference<Object>>> made = new LinkedHashMap<>();
        for (int i = 0; i < TIMES; i++) {
            assertTrue(Fx.get(() -> shell.life().open(path)).join());
            Session session = shell.life().open().session();
            settle(session);
            var transcript = session.snapshot().transcripts().getFirst().id();
            for (Room room : Fx.get(() -> shell.frame().rooms().rooms())) {
                Fx.get(() -> {
                    RoomKeeper rooms = shell.frame().rooms();
                    rooms.show(room);
                    rooms.transcript(room, transcript);
                    made.computeIfAbsent(room.id(), it -> new ArrayList<>())
                            .add(new WeakReference<>(rooms.workspace()));
                    return true;
                });
                settle(session);
            }
            made.computeIfAbsent("session", it -> new ArrayList<>()).add(new WeakReference<>(session));
            Fx.get(() -> shell.life().close()).join();
        }
        for (int round = 0; round < 400 && !left(made).isEmpty(); round++) {
            System.gc();
            Fx.pulse();
        }
        assertEquals(Map.of(), left(made), "left behind, by room");
        assertEquals(List.of(), faults);
        Fx.get(() -> {
            shell.quit();
            return true;
        });
        assertTrue(ended.await(60, TimeUnit.SECONDS));
        workers.close();
    }

    private static Map<String, Integer> left(Map<String, List<WeakReference<Object>>> made) {
        Map<String, Integer> left = new LinkedHashMap<>();
        made.forEach((room, references) -> {
            int alive = (int) references.stream().filter(it -> it.get() != null).count();
            if (alive > 0) {
                left.put(room, alive);
            }
        });
        return left;
    }

    @Test
    void noKeyOfARoomIsTakenFromTheWindow() {
        Home home = new Home(folder.resolve("home"));
        Fx.startOffScreen(home);
        List<String> doubled = new ArrayList<>();
        try (Session session = Sample.build(folder.resolve("s.vielstimmig"), Lang.DE, "Anna Klein")) {
            Workers workers = new Workers(1);
            SettingsFile settings = new SettingsFile(home);
            Shell shell = Fx.get(() -> new Shell(
                    new Stage(), home, settings, new Theme(), workers, Workspaces.all(), () -> {}));
            OpenProject project = OpenProject.borrowed(session, home);
            Frame frame = Fx.get(() -> new Frame(shell.around(), Lang.DE, project));
            for (Room room : frame.rooms().rooms()) {
                Fx.get(() -> {
                    frame.rooms().show(room);
                    for (Command ofRoom : frame.rooms().commands()) {
                        for (Command ofWindow : frame.commands().all()) {
                            if (ofRoom.key() != null && ofRoom.key().equals(ofWindow.key())) {
                                doubled.add(room + " " + ofRoom.id() + " = " + ofWindow.id());
                            }
                            if (ofRoom.id().equals(ofWindow.id())) {
                                doubled.add(room + " names " + ofRoom.id() + " again");
                            }
                        }
                    }
                    return true;
                });
            }
            Fx.get(() -> {
                frame.release();
                return true;
            });
            project.close();
            workers.close();
        }
        assertEquals(List.of(), doubled);
    }
}
