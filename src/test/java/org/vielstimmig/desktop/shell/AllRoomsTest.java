package org.vielstimmig.desktop.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.Parent;
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

    private static final int FRAMES = 120;
    private static final int QUIET = 4;

    @TempDir
    Path folder;

    private final Workers workers = new Workers(2);
    private final CountDownLatch ended = new CountDownLatch(1);
    private final List<Throwable> faults = new CopyOnWriteArrayList<>();
    private Path path;
    private Shell shell;

    private static void settle(Session session) {
        for (int i = 0; i < 4; i++) {
            Session.await(session.read(store -> true));
            Fx.pulse();
        }
    }

    @Test
    void noRoomOutlivesItsProject() throws Exception {
        open();

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
        quit();
    }

    /// A list that asks for its layout while it is laid out keeps the machine busy for ever, unseen.
    @Test
    void everyRoomComesToRest() throws Exception {
        open();
        assertTrue(Fx.get(() -> shell.life().open(path)).join());
        Session session = shell.life().open().session();
        Map<Room, Set<String>> restless = new LinkedHashMap<>();
        for (Room room : Fx.get(() -> shell.frame().rooms().rooms())) {
            Fx.get(() -> {
                shell.frame().rooms().show(room);
                return true;
            });
            settle(session);
            Set<String> asked = new TreeSet<>();
            int quiet = 0;
            for (int frame = 0; frame < FRAMES && quiet < QUIET; frame++) {
                Set<String> asking =
                        Fx.get(() -> listen(shell.stage().getScene().getRoot(), new TreeSet<>()));
                Fx.pulse();
                Fx.pulse();
                asked = Fx.get(() -> new TreeSet<>(asking));
                quiet = asked.isEmpty() ? quiet + 1 : 0;
            }
            if (quiet < QUIET) {
                restless.put(room, asked);
            }
        }
        assertEquals(Map.of(), restless);
        quit();
    }

    /// Gathers which nodes ask for a layout from now on.
    private static Set<String> listen(Parent parent, Set<String> asking) {
        parent.needsLayoutProperty().addListener((observable, before, now) -> {
            if (now) {
                asking.add(parent.getClass().getSimpleName() + parent.getStyleClass());
            }
        });
        for (Node child : parent.getChildrenUnmodifiable()) {
            if (child instanceof Parent below) {
                listen(below, asking);
            }
        }
        return asking;
    }

    private void open() {
        Home home = new Home(folder.resolve("home"));
        Fx.startOffScreen(home);
        path = folder.resolve("s.vielstimmig");
        Sample.build(path, Lang.DE, "Anna Klein").close();
        SettingsFile settings = new SettingsFile(home);
        settings.change(s -> s.withCoder("Anna Klein")
                .withSize("window.width", 900)
                .withSize("window.height", 700)
                .withSize("window.x", 0)
                .withSize("window.y", 0));
        shell = Fx.get(
                () -> new Shell(new Stage(), home, settings, new Theme(), workers, Workspaces.all(), ended::countDown));
        Thread.setDefaultUncaughtExceptionHandler((thread, fault) -> faults.add(fault));
        Fx.get(() -> shell.start(null, false)).join();
    }

    private void quit() throws InterruptedException {
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
            SettingsFile settings = new SettingsFile(home);
            shell = Fx.get(
                    () -> new Shell(new Stage(), home, settings, new Theme(), workers, Workspaces.all(), () -> {}));
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
