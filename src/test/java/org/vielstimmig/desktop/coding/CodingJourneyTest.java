package org.vielstimmig.desktop.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.ref.WeakReference;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.Test;
import org.vielstimmig.desktop.kit.FxRun;
import org.vielstimmig.desktop.kit.Inputs;
import org.vielstimmig.desktop.page.PageCoding;
import org.vielstimmig.model.Code;
import org.vielstimmig.model.MemoTarget;
import org.vielstimmig.model.TextRange;
import org.vielstimmig.project.Given;
import org.vielstimmig.project.Session;

/// A morning of coding, by keyboard and mouse.
class CodingJourneyTest extends RoomJourney {

    @Test
    void codesByTypingAhead() {
        select("nie zuständig");
        type("z");
        until(() -> room.room().palette().palette().isOpen());
        assertEquals(
                "z", FxRun.get(() -> room.room().palette().palette().field().getText()));
        assertEquals(
                0,
                FxRun.get(() ->
                        room.room().palette().palette().field().getSelection().getLength()));
        press(room.room().palette().palette(), KeyCode.ENTER, false);
        until(() -> labels().equals(List.of("Zuständigkeit")));
        assertNull(FxRun.get(() -> room.page().page().getSelection()), "the fresh coding is seen as it is");

        // The code has key 1 now; the passage just coded is where one is.
        select("das Geld kam".replace("das", "Das"));
        type("1");
        until(() -> labels().size() == 2);
        until(() -> stubs.said.contains("Codiert: „Zuständigkeit“ (Taste 1)."));
        assertTrue(FxRun.get(this::keysInTheTree).contains("Zuständigkeit 1"));

        // A new code out of the palette, made and coded in one step.
        select("zu dritt");
        press(room.page().page(), KeyCode.ENTER, false);
        until(() -> room.room().palette().palette().isOpen());
        FxRun.run(() -> room.room().palette().palette().field().setText("Anfang/Gruppe"));
        press(room.room().palette().palette(), KeyCode.ENTER, true);
        until(() -> labels().contains("Gruppe"));
        // It is chosen in the tree, seen there, and lies on key 1 now.
        until(() -> room.model().chosenCode().map(Code::name).orElse("").equals("Gruppe"));
        until(() -> keysInTheTree().containsAll(List.of("Gruppe 1", "Zuständigkeit 2")));
        Session.await(session.undo());
        until(() -> labels().size() == 2);
        until(() -> room.model().tree().byPath("Anfang").isEmpty());
    }

    /// Names and keys of the rows in view.
    private List<String> keysInTheTree() {
        return room.codes().tree().lookupAll(".tree-cell").stream()
                .filter(node -> node instanceof CodeCell cell && cell.isVisible() && cell.getItem() != null)
                .map(node -> ((CodeCell) node).getItem().name() + " "
                        + (node.lookup(".code-key") instanceof Label key ? key.getText() : ""))
                .toList();
    }

    @Test
    void aNewCodeBelowManyOthersIsBroughtIntoView() {
        for (int i = 0; i < 40; i++) {
            Given.code(session, "Vieles/Thema " + i);
        }
        until(() -> room.model().tree().inOrder().size() > 40);
        select("zu dritt");
        press(room.page().page(), KeyCode.ENTER, false);
        until(() -> room.room().palette().palette().isOpen());
        FxRun.run(() -> room.room().palette().palette().field().setText("Zuletzt/Gruppe"));
        press(room.room().palette().palette(), KeyCode.ENTER, true);
        until(() -> keysInTheTree().contains("Gruppe 1"));
    }

    @Test
    void takesCodingsAwayAndBringsThemBack() {
        select("nie zuständig");
        type("i");
        until(() -> labels().equals(List.of("nie zuständig")));
        type("u");
        until(() -> labels().isEmpty());
        until(() -> stubs.said.size() == 1);
        FxRun.run(() -> stubs.lastAction.run());
        until(() -> labels().equals(List.of("nie zuständig")));
        type("n");
        until(() -> room.model().page().currentCoding().isPresent());
        press(room.page().page(), KeyCode.DELETE, false);
        until(() -> labels().isEmpty());
    }

    @Test
    void aFurtherCodeGoesToThePassageJustCodedWithoutSelectingItAgain() {
        select("nie zuständig");
        type("i");
        until(() -> room.model().page().currentCoding().isPresent());
        press(room.page().page(), KeyCode.ENTER, false);
        until(() -> room.room().palette().palette().isOpen());
        FxRun.run(() -> room.room().palette().palette().field().setText("geld"));
        press(room.room().palette().palette(), KeyCode.ENTER, false);
        until(() -> labels().size() == 2);
        TextRange range = Pieces.in(Pieces.FIRST, "nie zuständig");
        assertEquals(
                List.of(range, range),
                FxRun.get(() -> room.page().page().codings().stream()
                        .map(PageCoding::range)
                        .toList()));
    }

    @Test
    void weighsAndGivesFacetsInThePopup() {
        select("nie zuständig");
        type("i");
        until(() -> labels().size() == 1);
        FxRun.run(() -> {
            List<PageCoding> codings = room.page().page().codings();
            room.page()
                    .codingsClicked(codings, Inputs.mouse(MouseEvent.MOUSE_CLICKED, 100, 100, MouseButton.PRIMARY, 1));
        });
        until(() -> room.page().codingPop().isShowing());
        FxRun.run(() -> {
            var dots = room.page().codingPop().card().lookupAll(".dot").stream()
                    .map(javafx.scene.control.Button.class::cast)
                    .toList();
            assertEquals(3, dots.size());
            dots.get(1).fire();
        });
        until(() -> room.model().page().codingsProperty().get().getFirst().weight() != null);
        assertEquals(67, room.model().page().codingsProperty().get().getFirst().weight());
        until(() -> room.page().codingPop().card().lookupAll(".dot").stream()
                        .filter(n -> ((javafx.scene.control.Button) n).getText().equals("●"))
                        .count()
                == 2);
        type("u");
        until(() -> labels().isEmpty());
        until(() -> !room.page().codingPop().isShowing());
    }

    @Test
    void memosAreKeptWhenOneClicksElsewhere() {
        select("zu dritt");
        type("m");
        FxRun.settle();
        FxRun.run(() -> {
            room.room().memoPop().text().setText("Drei Frauen?");
            room.room().memoPop().popup().hide();
        });
        until(() -> room.room().memos().rowsProperty().get().size() == 1);
        var memo = room.room().memos().rowsProperty().get().getFirst().memo();
        assertEquals("Drei Frauen?", memo.text());
        assertEquals(new MemoTarget.OnPassage(first, Pieces.in(Pieces.FIRST, "zu dritt")), memo.on());
    }

    @Test
    void narrowWindowsFoldTheListAndOpenItAgain() {
        assertFalse(FxRun.get(() -> room.panels().isLeftOpen()));
        assertTrue(FxRun.get(() -> room.panels().isRightOpen()));
        FxRun.run(() -> {
            room.foldLeft();
            room.view().layout();
        });
        assertTrue(FxRun.get(() -> room.panels().isLeftOpen()));
        assertFalse(FxRun.get(() -> room.panels().isRightOpen()));
    }

    @Test
    void aReleasedRoomLetsGoOfEverything() throws InterruptedException {
        WeakReference<CodingWorkspace> held = new WeakReference<>(FxRun.get(() -> {
            CodingWorkspace another = make();
            another.release();
            return another;
        }));
        for (int i = 0; i < 40 && held.get() != null; i++) {
            FxRun.settle();
            Session.await(session.read(store -> true));
            System.gc();
            Thread.sleep(50);
        }
        assertNull(held.get());
    }
}
