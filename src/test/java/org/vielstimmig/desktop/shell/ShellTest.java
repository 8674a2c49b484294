package org.vielstimmig.desktop.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.ref.WeakReference;
import java.nio.file.Files;
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
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vielstimmig.desktop.kit.Theme;
import org.vielstimmig.i18n.FrameText;
import org.vielstimmig.i18n.Lang;
import org.vielstimmig.jobs.Workers;
import org.vielstimmig.project.Codebook;
import org.vielstimmig.project.Coders;
import org.vielstimmig.project.Session;
import org.vielstimmig.settings.Home;
import org.vielstimmig.settings.SettingsFile;

/// The whole window on the headless platform: projects come and go, steps are undone, languages and colours
/// change.
class ShellTest {

    @TempDir
    Path folder;

    private Home home;
    private SettingsFile settings;
    private Workers workers;
    private Theme theme;
    private Shell shell;
    private final List<String> heard = new ArrayList<>();
    private final CountDownLatch ended = new CountDownLatch(1);

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

    private Path project(String name) {
        Path path = folder.resolve(name + ".vielstimmig");
        try (Session session = Session.create(path, name, "Anna Klein")) {
            Session.await(new Codebook(session).add("Förderung/Eigenmittel", code -> code));
        }
        return path;
    }

    private boolean open(Path path) {
        return join(() -> shell.life().open(path));
    }

    private static boolean join(java.util.concurrent.Callable<CompletableFuture<Boolean>> way) {
        return Fx.get(way).join();
    }

    private void start(Path file) {
        CompletableFuture<Boolean> opened = Fx.get(() -> shell.start(file, false));
        assertTrue(opened.join());
        settle();
    }

    /// Until what was asked of the store has been read and shown.
    private void settle() {
        OpenProject open = Fx.get(() -> shell.life().open());
        for (int i = 0; i < 3; i++) {
            if (open != null) {
                Session.await(open.session().read(store -> true));
            }
            Fx.pulse();
        }
    }

    private void until(String what, BooleanSupplier condition) {
        for (int i = 0; i < 2000; i++) {
            if (Fx.get(condition::getAsBoolean)) {
                return;
            }
            Fx.pulse();
        }
        throw new AssertionError("never: " + what);
    }

    private Scene scene() {
        return shell.stage().getScene();
    }

    private static Stream<Node> nodes(Parent parent) {
        return parent.getChildrenUnmodifiable().stream()
                .flatMap(node ->
                        node instanceof Parent inner ? Stream.concat(Stream.of(node), nodes(inner)) : Stream.of(node));
    }

    private List<String> words() {
        return Fx.get(() -> nodes(scene().getRoot())
                .filter(Node::isVisible)
                .flatMap(node -> node instanceof Labeled labeled && labeled.getText() != null
                        ? Stream.of(labeled.getText())
                        : node instanceof TextField field ? Stream.of(field.getPromptText()) : Stream.of())
                .filter(text -> !text.isBlank())
                .toList());
    }

    private boolean says(String text) {
        return words().stream().anyMatch(word -> word.contains(text));
    }

    private Button button(String accessibleText) {
        return nodes(scene().getRoot())
                .filter(node -> node instanceof Button)
                .map(node -> (Button) node)
                .filter(button ->
                        accessibleText.equals(button.getAccessibleText()) || accessibleText.equals(button.getText()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button " + accessibleText));
    }

    private void press(KeyCode code, boolean control, boolean shift) {
        Fx.get(() -> {
            Node focus = scene().getFocusOwner();
            Event.fireEvent(
                    focus == null ? scene().getRoot() : focus,
                    new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, control, false, false));
            return true;
        });
        settle();
    }

    @Test
    void opensAProjectNamedAtTheStart() {
        start(project("Stimmen"));
        assertEquals("Stimmen – Vielstimmig", Fx.get(() -> shell.stage().getTitle()));
        assertTrue(says("Stimmen"));
        assertTrue(says("Alles gesichert"));
        assertTrue(says("Codebuch: 2 Codes"), words().toString());
        assertEquals(List.of("made coding", "shown"), heard);
        assertEquals(
                folder.resolve("Stimmen.vielstimmig").toString(),
                settings.get().recent().getFirst());
    }

    @Test
    void undoAndRedoFollowTheProject() {
        start(project("Stimmen"));
        assertTrue(says("Neuer Code"));
        Button undo = Fx.get(() -> button("Rückgängig: Neuer Code: Förderung/Eigenmittel"));
        Button redo = Fx.get(() -> button("Wiederholen"));
        assertFalse(undo.isDisabled());
        assertTrue(redo.isDisabled());
        Session session = shell.life().open().session();

        press(KeyCode.Z, true, false);
        assertEquals(List.of(), session.snapshot().codes());
        until("undo off", undo::isDisabled);
        assertFalse(redo.isDisabled());
        assertTrue(says("Zurückgenommen: Neuer Code"), words().toString());

        press(KeyCode.Y, true, false);
        assertEquals(2, session.snapshot().codes().size());
        until("redo off", redo::isDisabled);

        press(KeyCode.Z, true, false);
        press(KeyCode.Z, true, false);
        press(KeyCode.Z, true, true);
        assertEquals(2, session.snapshot().codes().size());
        assertFalse(shell.frame().messages().isShowing(), "a key pressed once too often is no fault");
    }

    @Test
    void anotherLanguageRebuildsEveryWordAndStaysInTheRoom() {
        start(project("Stimmen"));
        Fx.get(() -> {
            shell.frame().rooms().show(Room.SEARCH);
            return true;
        });
        List<String> german = words();
        Fx.get(() -> {
            shell.language(Lang.EN);
            return true;
        });
        settle();
        List<String> english = words();
        assertTrue(german.contains("Alles gesichert"), german.toString());
        assertTrue(english.contains("Everything saved"), english.toString());
        assertTrue(english.contains("search Undo"), "the workspace was not made anew: " + english);
        for (String word : german) {
            boolean ofTheProject = word.equals("Stimmen") || word.equals("Viel") || word.equals("stimmig");
            boolean same = List.of("AK").contains(word);
            assertTrue(ofTheProject || same || !english.contains(word), "still there: " + word);
        }
        assertEquals(Room.SEARCH, shell.frame().rooms().shownProperty().get());
        assertEquals("en", settings.get().language());
        assertTrue(heard.contains("released"));
    }

    @Test
    void coloursChangeUnderTheRunningWindow() {
        start(project("Stimmen"));
        List<String> light = List.copyOf(scene().getStylesheets());
        boolean wasDark = theme.isDark();
        Fx.get(() -> shell.frame().commands().get("view.theme").run());
        settle();
        assertNotEquals(wasDark, theme.isDark());
        assertNotEquals(light, scene().getStylesheets());
        assertTrue(scene().getStylesheets().contains(Shell.sheet()), "the frame's own sheet stays");
    }

    @Test
    void nothingOfAClosedProjectStaysBehind() {
        Fx.get(() -> shell.start(null, false));
        Path one = project("Eins");
        List<WeakReference<Object>> gone = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            assertTrue(open(one));
            settle();
            Fx.get(() -> {
                Frame frame = shell.frame();
                frame.rooms().show(Room.SEARCH);
                frame.view().toggleHistory();
                gone.add(new WeakReference<>(frame));
                gone.add(new WeakReference<>(frame.rooms().workspace()));
                gone.add(new WeakReference<>(frame.project().session()));
                return true;
            });
            settle();
            CompletableFuture<?> closed = Fx.get(() -> shell.life().close());
            closed.join();
        }
        settle();
        heard.clear();
        until("everything is gone", () -> {
            System.gc();
            return gone.stream().allMatch(held -> held.get() == null);
        });
    }

    @Test
    void aProjectThatDoesNotOpenIsSaidOnTheStartScreen() {
        Path none = folder.resolve("fort.vielstimmig");
        assertFalse(Fx.get(() -> shell.start(none, false)).join());
        settle();
        assertTrue(says("Das ging nicht"), words().toString());
        assertTrue(says("fort.vielstimmig"), words().toString());
        assertTrue(says("Neues Projekt"));
        assertTrue(open(project("Danach")));
        settle();
        assertTrue(says("Danach"));
    }

    @Test
    void aProjectThatDoesNotOpenLeavesTheOneBefore() throws Exception {
        start(project("Stimmen"));
        Path broken = Files.writeString(folder.resolve("kaputt.vielstimmig"), "keine Datenbank, nur Wörter");
        assertFalse(open(broken));
        settle();
        assertEquals("Stimmen – Vielstimmig", Fx.get(() -> shell.stage().getTitle()));
        assertTrue(shell.frame().messages().isShowing());
        assertTrue(says("kaputt.vielstimmig"));
        Session session = shell.life().open().session();
        Session.await(new Codebook(session).add("Weiter", code -> code));
    }

    @Test
    void openingAnotherProjectClosesTheOneBefore() {
        Path one = project("Eins");
        Path two = project("Zwei");
        start(one);
        assertTrue(open(two));
        until("the first file is free", () -> workers.count() == 0);
        try (Session again = Session.open(one, "Mira")) {
            assertFalse(again.uncleanEnd());
            assertEquals("Eins", again.snapshot().project().title());
        }
        assertEquals("Zwei – Vielstimmig", Fx.get(() -> shell.stage().getTitle()));
    }

    @Test
    void keysReachTheRoomTheFrameAndTheDrawers() {
        start(project("Stimmen"));
        press(KeyCode.DIGIT3, true, false);
        assertEquals(Room.SEARCH, shell.frame().rooms().shownProperty().get());
        press(KeyCode.M, true, false);
        assertEquals("marked", heard.getLast());
        press(KeyCode.F1, false, false);
        assertEquals(FrameView.HELP, shell.frame().view().drawer().shown());
        assertTrue(scene().getFocusOwner() instanceof TextField, "the help's filter has the focus");
        assertTrue(says("Strg 3"), words().toString());
        press(KeyCode.H, true, false);
        assertEquals(FrameView.HISTORY, shell.frame().view().drawer().shown());
        assertTrue(says("Neuer Code: Förderung/Eigenmittel"), words().toString());
        assertTrue(scene().getFocusOwner() instanceof TextField, "so has the history's");
        press(KeyCode.DOWN, false, false);
        assertTrue(scene().getFocusOwner() instanceof ListView, "Down leads to the steps");
        press(KeyCode.U, false, false);
        assertFalse(heard.contains("plain"), "a key alone is not the room's while one is in the drawer");
        press(KeyCode.M, true, false);
        assertEquals("marked", heard.getLast());
        press(KeyCode.ESCAPE, false, false);
        assertNull(shell.frame().view().drawer().shown());
        press(KeyCode.U, false, false);
        assertEquals("plain", heard.getLast());
        press(KeyCode.F, true, false);
        Fx.get(() -> {
            TextField field = (TextField) scene().getFocusOwner();
            assertEquals(FrameText.SEARCH_PROMPT.in(Lang.DE), field.getPromptText());
            field.setText("Eigenanteil");
            return true;
        });
        Fx.get(() -> {
            ((TextField) scene().getFocusOwner()).fireEvent(new javafx.event.ActionEvent());
            return true;
        });
        assertEquals("search Eigenanteil", heard.getLast());
    }

    @Test
    void aNewNameIsTheOneOfTheNextStep() {
        start(project("Stimmen"));
        Fx.get(() -> {
            shell.rename("Mira Sol");
            return true;
        });
        Session session = shell.life().open().session();
        Session.await(new Codebook(session).add("Neu", code -> code));
        assertTrue(session.snapshot().coders().stream().anyMatch(c -> c.name().equals("Mira Sol")));
        untilSaid("MS");
        assertEquals("Mira Sol", settings.get().coder());
    }

    @Test
    void whoWasChosenInAProjectCodesThereOnly() {
        Path one = project("Eins");
        Path two = project("Zwei");
        try (Session session = Session.open(one, "Mira Sol")) {
            Session.await(new Codebook(session).add("Miras", code -> code));
        }
        start(one);
        choose("Mira Sol");
        untilSaid("MS");
        assertEquals("Anna Klein", settings.get().coder());
        assertTrue(open(two));
        untilSaid("AK");
        assertEquals("Anna Klein", coderOfTheNextStep());
        assertTrue(open(one));
        untilSaid("MS");
        assertEquals("Mira Sol", coderOfTheNextStep());
        choose("Anna Klein");
        assertTrue(open(two));
        assertTrue(open(one));
        assertEquals("Anna Klein", coderOfTheNextStep());
    }

    @Test
    void aRenamedColleagueStaysChosenAndNobodyElseChanges() {
        Path one = project("Eins");
        try (Session session = Session.open(one, "Mira Sol")) {
            Session.await(new Codebook(session).add("Miras", code -> code));
        }
        start(one);
        choose("Mira Sol");
        Session session = shell.life().open().session();
        Session.await(
                new Coders(session).rename(session.snapshot().coders().getLast().id(), "Tom Ohm"));
        untilSaid("TO");
        assertEquals("Anna Klein", settings.get().coder());
        assertTrue(open(project("Zwei")));
        assertEquals("Anna Klein", shell.life().open().session().actor());
        assertTrue(open(one));
        assertEquals("Tom Ohm", shell.life().open().session().actor());
    }

    @Test
    void aNameTypedInTheSampleIsNobodysOwn() {
        settings.change(s -> s.withCoder(""));
        Fx.get(() -> shell.start(null, false));
        assertTrue(join(() -> shell.life().sample(Lang.DE)));
        String own = settings.get().coderName();
        comes("Eva Lind");
        untilSaid("EL");
        assertTrue(open(project("Eigenes")));
        assertEquals(own, shell.life().open().session().actor());
        comes("Eva Lind");
        until("Eva codes here, too", () -> shell.life().open().session().actor().equals("Eva Lind"));
        assertEquals("Eva Lind", settings.get().coderName(), "the first name typed over one’s own work is one’s own");
    }

    private void untilSaid(String text) {
        for (int i = 0; i < 2000 && !says(text); i++) {
            Fx.pulse();
        }
        assertTrue(says(text), words().toString());
    }

    private void comes(String name) {
        Fx.get(() -> {
            new PersonMenu(shell.frame()).come(shell.life().open().session(), name);
            return true;
        });
    }

    private void choose(String name) {
        Fx.get(() -> {
            MenuItem person = new PersonMenu(shell.frame())
                    .nameItems().stream()
                            .filter(item -> ("Codiert als " + name).equals(item.getText()))
                            .findFirst()
                            .orElseThrow();
            person.fire();
            return person;
        });
    }

    private String coderOfTheNextStep() {
        Session session = shell.life().open().session();
        Session.await(new Codebook(session).add("Neu " + session.snapshot().step(), code -> code));
        var by = Session.await(session.read(
                        store -> store.journal().step(session.snapshot().step()).orElseThrow()))
                .coder();
        return session.snapshot().coder(by).orElseThrow().name();
    }

    @Test
    void aWayBackGoesWithTheNextStep() {
        start(project("Stimmen"));
        Session session = shell.life().open().session();
        Fx.get(() -> {
            shell.frame().desk().undoable("Etwas getan.", session.wayBack());
            return true;
        });
        assertTrue(says("Etwas getan."));
        Session.await(new Codebook(session).add("Neues", code -> code));
        settle();
        assertFalse(says("Etwas getan."), "it leads nowhere any more");
        Fx.get(() -> {
            shell.frame().desk().undoable("Noch etwas getan.", session.wayBack());
            return true;
        });
        settle();
        assertTrue(says("Noch etwas getan."), "what is heard late of the step itself takes nothing away");
    }

    @Test
    void theSampleIsBuiltOnceAndFoundAgain() {
        Fx.get(() -> shell.start(null, false));
        assertTrue(join(() -> shell.life().sample(Lang.DE)));
        Path first = shell.life().open().path();
        Session.await(new Codebook(shell.life().open().session()).add("Eigenes", code -> code));
        Fx.get(() -> shell.life().close()).join();
        assertTrue(join(() -> shell.life().sample(Lang.DE)));
        assertEquals(first, shell.life().open().path());
        assertTrue(shell.life().open().session().snapshot().codes().stream()
                .anyMatch(code -> code.name().equals("Eigenes")));
    }

    @Test
    void goesOnWithTheLastProjectUnlessItWasClosed() {
        Path path = project("Stimmen");
        settings.change(s -> s.withOpened(path.toString()));
        start(null);
        assertNotNull(shell.life().open());
        Fx.get(() -> {
            shell.closeProject();
            return true;
        });
        assertNull(shell.life().open());
        assertEquals("false", settings.get().choices().get("frame.open"));
        assertFalse(Fx.get(() -> shell.start(null, false)).join());
    }
}
