package org.vielstimmig.desktop.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vielstimmig.desktop.kit.Theme;
import org.vielstimmig.i18n.Lang;
import org.vielstimmig.jobs.Workers;
import org.vielstimmig.project.Sample;
import org.vielstimmig.project.Session;
import org.vielstimmig.settings.Home;
import org.vielstimmig.settings.SettingsFile;

/// The guide beside the sample, and the line that leads to it.
class GuideViewTest {

    @TempDir
    Path folder;

    private final Workers workers = new Workers(2);
    private Session session;
    private OpenProject project;
    private Frame frame;
    private Shell shell;

    private void open(Session of) {
        Home home = new Home(folder.resolve("home"));
        Fx.startOffScreen(home);
        SettingsFile settings = new SettingsFile(home);
        session = of;
        project = OpenProject.borrowed(session, home);
        if (shell == null) {
            shell = Fx.get(
                    () -> new Shell(new Stage(), home, settings, new Theme(), workers, Workspaces.all(), () -> {}));
        }
        frame = Fx.get(() -> new Frame(shell.around(), Lang.DE, project));
        Fx.get(() -> {
            new Scene(frame.root(), 1300, 800);
            frame.showLastRoom();
            return true;
        });
        settle();
    }

    private void settle() {
        for (int i = 0; i < 5; i++) {
            Session.await(session.read(store -> true));
            Fx.pulse();
        }
        Fx.get(() -> {
            frame.root().applyCss();
            frame.root().layout();
            return true;
        });
    }

    private void shut() {
        Fx.get(() -> {
            frame.release();
            return true;
        });
        project.close();
        session.close();
    }

    @AfterEach
    void close() {
        shut();
        workers.close();
    }

    private <T extends Node> List<T> all(Class<T> type, String style, Predicate<T> which) {
        return Fx.get(() -> frame.root().lookupAll(style).stream()
                .filter(type::isInstance)
                .map(type::cast)
                .filter(which)
                .toList());
    }

    private Hyperlink way(String words) {
        return all(Hyperlink.class, ".guide-way", link -> link.getText().equals(words))
                .getFirst();
    }

    private Node line() {
        return all(Node.class, ".sample-line", node -> true).getFirst();
    }

    private void run(Runnable deed) {
        Fx.get(() -> {
            deed.run();
            return true;
        });
        settle();
    }

    @Test
    void itsWaysLeadIntoTheSample() {
        open(Sample.build(folder.resolve("s.vielstimmig"), Lang.DE, "Anna Klein"));
        run(() -> frame.commands().get("help.guide").run());
        assertEquals("guide", Fx.get(() -> frame.view().drawer().shown()));
        assertEquals(List.of(), all(Button.class, ".guide-open", button -> true));
        run(way("Tandem")::fire);
        assertEquals(Room.CODEBOOK, Fx.get(() -> frame.rooms().shownProperty().get()));
        assertEquals("guide", Fx.get(() -> frame.view().drawer().shown()), "there is room for both");
        run(way("Migrant*innen")::fire);
        assertEquals(Room.SEARCH, Fx.get(() -> frame.rooms().shownProperty().get()));
        run(way("I-15 Landkreis")::fire);
        assertEquals(Room.CODING, Fx.get(() -> frame.rooms().shownProperty().get()));
        run(way("Fragebogen")::fire);
        assertEquals(
                Room.QUESTIONNAIRE, Fx.get(() -> frame.rooms().shownProperty().get()));
        run(way("Memos")::fire);
        assertEquals(Room.CODING, Fx.get(() -> frame.rooms().shownProperty().get()));
        assertEquals("guide", Fx.get(() -> frame.view().drawer().shown()));
        run(way("Verlauf")::fire);
        assertEquals("history", Fx.get(() -> frame.view().drawer().shown()));
        run(() -> frame.commands().get("help.guide").run());
        assertEquals("guide", Fx.get(() -> frame.view().drawer().shown()));
        run(() -> frame.commands().get("help.guide").run());
        assertNull(Fx.get(() -> frame.view().drawer().shown()));
    }

    @Test
    void elsewhereItOffersTheSample() {
        open(Session.create(folder.resolve("e.vielstimmig"), "Eigenes", "Anna Klein"));
        assertFalse(line().isVisible());
        run(() -> frame.commands().get("help.guide").run());
        assertEquals(1, all(Button.class, ".guide-open", button -> true).size());
        assertTrue(all(Hyperlink.class, ".guide-way", link -> link.getText().startsWith("I-"))
                .isEmpty());
    }

    @Test
    void theLineAboveTheSampleLeadsToItAndStaysAwayOncePutAway() {
        Path path = folder.resolve("s.vielstimmig");
        open(Sample.build(path, Lang.DE, "Anna Klein"));
        assertTrue(line().isVisible());
        Node line = line();
        run(() -> ((Hyperlink) line.lookup(".hyperlink")).fire());
        assertEquals("guide", Fx.get(() -> frame.view().drawer().shown()));
        run(() -> ((Button) line.lookup(".button")).fire());
        assertFalse(line().isVisible());
        shut();
        open(Session.open(path, "Anna Klein"));
        assertFalse(line().isVisible());
    }
}
