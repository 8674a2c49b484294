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
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.vielstimmig.i18n.FrameText;
import org.vielstimmig.i18n.Lang;
import org.vielstimmig.project.Codebook;
import org.vielstimmig.project.Session;

/// The whole window on the headless platform: projects come and go, steps are undone, languages and colours
/// change.
class ShellTest extends ShellOnStage {

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
