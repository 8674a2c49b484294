package org.vielstimmig.desktop.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.vielstimmig.desktop.kit.FxRun;
import org.vielstimmig.model.Code;
import org.vielstimmig.model.TextRange;
import org.vielstimmig.project.Session;

/// Reading, finding and correcting on the page.
class PageJourneyTest extends RoomJourney {

    @Test
    void correctsTheTextAndKeepsWhatIsCoded() {
        String before = Pieces.FIRST;
        select("nie zuständig");
        type("z");
        until(() -> room.room().palette().palette().isOpen());
        press(room.room().palette().palette(), KeyCode.ENTER, false);
        until(() -> labels().equals(List.of("Zuständigkeit")));
        Node area = FxRun.get(() -> room.page().page().lookup(".page-area"));
        press(room.page().page(), KeyCode.F2, false);
        FxRun.run(() -> room.page().editMode().set(true));
        assertTrue(FxRun.get(() -> room.page().editMode().sign().isVisible()));

        select("nie zuständig");
        FxRun.run(() -> room.page().page().clearSelection());
        for (int i = 0; i < 3; i++) {
            press(area, KeyCode.BACK_SPACE, false);
        }
        for (String letter : List.of("d", "i", "g", "!")) {
            write(area, letter);
        }
        press(area, KeyCode.ENTER, false);
        FxRun.run(() -> {
            room.page().page().editing().insert("Ja?\r\n");
            room.page().editMode().finish();
        });
        until(() -> !room.page().editMode().typed().isAhead());
        String now = before.replace("nie zuständig", "nie zuständig!\nJa?\n");
        assertEquals(
                now, Session.await(session.read(s -> s.text(first).orElseThrow().text())));
        assertEquals("nie zuständig", coded());
        until(() -> shownWords().equals(now));

        press(room.page().page(), KeyCode.Z, true);
        until(() -> shownWords().equals(before));
        assertEquals("nie zuständig", coded());
        press(room.page().page(), KeyCode.ESCAPE, false);
        assertFalse(FxRun.get(() -> room.page().editMode().isOn()));
        assertFalse(FxRun.get(() -> room.page().editMode().sign().isVisible()));
    }

    private void write(Node area, String letter) {
        fire(area, new KeyEvent(KeyEvent.KEY_TYPED, letter, letter, KeyCode.UNDEFINED, false, false, false, false));
    }

    private String shownWords() {
        return Platform.isFxApplicationThread()
                ? room.page().page().text().text()
                : FxRun.get(() -> room.page().page().text().text());
    }

    private String coded() {
        return FxRun.get(() -> room.page().page().codings().getFirst().range().of(shownWords()));
    }

    @Test
    void findsInTheText() {
        press(room.page().page(), KeyCode.F, true);
        assertTrue(FxRun.get(() -> room.page().findBar().isVisible()));
        FxRun.run(() -> room.page().findBar().field().textProperty().set("das"));
        assertEquals(2, FxRun.get(() -> room.page().findBar().hits()));
        TextRange one = FxRun.get(() -> room.page().findBar().hit());
        press(room.page().findBar().field().field(), KeyCode.ENTER, false);
        TextRange two = FxRun.get(() -> room.page().findBar().hit());
        assertTrue(one.start() < two.start());
        press(room.page().findBar().field().field(), KeyCode.ENTER, false);
        assertEquals(one, FxRun.get(() -> room.page().findBar().hit()), "after the last comes the first");
        press(room.page().findBar().field().field(), KeyCode.ESCAPE, false);
        assertFalse(FxRun.get(() -> room.page().findBar().isVisible()));
    }

    @Test
    void wholeWordsAreTakenWhereOneAsksForThem() {
        assertTrue(FxRun.get(() -> room.page().look().snap().isSelected()), "that is how it begins");
        TextRange part = Pieces.in(Pieces.FIRST, "e zuständi");
        FxRun.run(() -> {
            room.page().page().select(part);
            room.page().selectionFinished(part);
        });
        assertEquals(
                Pieces.in(Pieces.FIRST, "nie zuständig"),
                FxRun.get(() -> room.page().page().getSelection()));
    }

    @Test
    void showsWhereItIsSent() {
        TextRange range = Pieces.in(Pieces.SECOND, "das Geld kam nie an");
        FxRun.run(() -> room.showPassage(second, range));
        until(() -> room.model().page().opened().transcript().id().equals(second));
        FxRun.settle();
        Bounds shown = FxRun.get(() -> room.page().page().boundsOf(range).orElseThrow());
        assertTrue(shown.getHeight() > 0);
        Code money = room.model().tree().byPath("Amt/Geld").orElseThrow();
        FxRun.run(() -> room.showCode(money.id()));
        assertEquals(
                money,
                FxRun.get(() -> room.codes()
                        .tree()
                        .getSelectionModel()
                        .getSelectedItem()
                        .getValue()));
        assertTrue(FxRun.get(() -> room.drawer().isOpen()));
    }
}
