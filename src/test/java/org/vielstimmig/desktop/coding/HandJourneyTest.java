package org.vielstimmig.desktop.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.vielstimmig.desktop.kit.FxRun;
import org.vielstimmig.model.Coding;
import org.vielstimmig.model.TextRange;
import org.vielstimmig.project.Given;
import org.vielstimmig.project.Session;
import org.vielstimmig.settings.Gesture;

/// What the hand does beyond choosing a code: last code, ends, popup, weight, several, joining.
class HandJourneyTest extends RoomJourney {

    private void alt(KeyCode code, boolean shift) {
        fire(room.page().page(), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, false, true, false));
    }

    private void code(String words, String letters) {
        select(words);
        type(letters);
        until(() -> room.room().palette().palette().isOpen());
        int before = labels().size();
        press(room.room().palette().palette(), KeyCode.ENTER, false);
        until(() -> labels().size() == before + 1);
        untilStored();
    }

    private List<Coding> codings() {
        return room.model().page().codingsProperty().get();
    }

    private String quote() {
        return room.model().page().currentCoding().map(Coding::quote).orElse("");
    }

    @Test
    void theLastCodeGoesOnWithOneKey() {
        code("nie zuständig", "z");
        select("zu dritt");
        type(".");
        until(() -> labels().equals(List.of("Zuständigkeit", "Zuständigkeit")));
        // To the next turn in which nothing is coded, and the whole of it with one key.
        type("j");
        until(() -> room.model().page().currentProperty().get() == null);
        type("T");
        until(() -> labels().size() == 3);
        assertTrue(quote().startsWith("Dann kam der Träger"), quote());
        type("j");
        until(() -> stubs.said.contains("Kein weiterer uncodierter Beitrag."));
    }

    @Test
    void endsMoveByKeysAndABurstIsOneStep() {
        code("nie zuständig", "z");
        int step = session.snapshot().step();
        alt(KeyCode.LEFT, true);
        alt(KeyCode.LEFT, true);
        alt(KeyCode.DOWN, false);
        assertTrue(FxRun.get(() -> room.page().ends().isMoving()));
        until(() -> quote().equals("Amt war nie zuständig."));
        assertEquals(step + 1, session.snapshot().step());
        Session.await(session.undo());
        until(() -> quote().equals("nie zuständig"));
        alt(KeyCode.LEFT, true);
        press(room.page().page(), KeyCode.ESCAPE, false);
        assertFalse(FxRun.get(() -> room.page().ends().isMoving()));
        assertEquals("nie zuständig", FxRun.get(this::quote));
    }

    @Test
    void gripsAreDraggedAndStoredWhenLetGo() {
        code("nie zuständig", "z");
        Coding coding = FxRun.get(() -> codings().getFirst());
        TextRange wider = Pieces.in(Pieces.FIRST, "war nie zuständig");
        FxRun.run(() -> room.page().endsDragged(coding.id(), wider, false));
        assertEquals(
                wider, FxRun.get(() -> room.page().page().codings().getFirst().range()));
        assertEquals(coding.range(), FxRun.get(() -> codings().getFirst().range()));
        FxRun.run(() -> room.page().endsDragged(coding.id(), wider, true));
        until(() -> codings().getFirst().range().equals(wider));
    }

    @Test
    void aFreshCodingThatTouchesAnotherIsOfferedToBeJoined() {
        code("war nie", "z");
        select("zuständig");
        type(".");
        until(() -> labels().size() == 2);
        until(() -> stubs.said.contains("„Zuständigkeit“ schließt an eine weitere an."));
        type("v");
        until(() -> labels().size() == 1);
        assertEquals("war nie zuständig", FxRun.get(this::quote));
        Session.await(session.undo());
        until(() -> labels().size() == 2);
    }

    @Test
    void thePopupIsOpenedAndWalkedByKeys() {
        code("Das Amt war nie zuständig", "z");
        code("nie zuständig", "g");
        type("o");
        until(() -> room.page().codingPop().isShowing());
        assertEquals(2, room.page().codingPop().shown().size());
        press(room.page().page(), KeyCode.DOWN, false);
        until(() -> quote().equals("Das Amt war nie zuständig"));
        type("+");
        until(() -> codings().getFirst().weight() != null);
        type("f");
        until(() -> codings().getFirst().facet() != null);
        assertEquals(33, codings().getFirst().weight());
    }

    @Test
    void severalAreChangedInOneStep() {
        code("Das Amt", "z");
        code("zu dritt", "z");
        code("nie zuständig", "g");
        int step = session.snapshot().step();
        FxRun.run(() -> {
            codings().stream().limit(2).forEach(c -> room.page().picked().toggle(c.id()));
            assertTrue(room.page().picked().isVisible());
        });
        type("+");
        until(() -> codings().stream().filter(c -> c.weight() != null).count() == 2);
        assertEquals(step + 1, session.snapshot().step());
        FxRun.run(() -> room.page()
                .picked()
                .recode(room.model().tree().byPath("Amt/Geld").orElseThrow().id()));
        until(() -> Set.copyOf(labels()).size() < 3
                && labels().stream().filter("Geld"::equals).count() >= 2);
        type("u");
        until(() -> labels().size() == 1);
        assertFalse(FxRun.get(() -> room.page().picked().isAny()));
    }

    @Test
    void allTurnsOfASpeakerAreOneStep() {
        int step = session.snapshot().step();
        FxRun.run(() -> {
            var turn = room.page().page().text().turns().get(1);
            var items = room.page().turnMenu().items(turn, 0, 0);
            assertEquals(
                    List.of(
                            "Beitrag auswählen",
                            "Alle 2 Beiträge von B codieren …",
                            "Antwort codieren (1 Beitrag) …",
                            "Beitrag berichtigen"),
                    items.stream().map(i -> i.getText()).toList());
            var opened = room.model().page().opened();
            room.page()
                    .turnMenu()
                    .code(
                            List.of(
                                    opened.words().turns().get(1),
                                    opened.words().turns().get(3)),
                            room.model().tree().byPath("Amt/Geld").orElseThrow().id());
        });
        until(() -> labels().equals(List.of("Geld", "Geld")));
        assertEquals(step + 1, session.snapshot().step());
    }

    @Test
    void anotherKeyDoesWhatTheOldOneDid() {
        FxRun.run(() -> room.room().keys().book().set(Gesture.LAST, "Q"));
        code("nie zuständig", "z");
        select("zu dritt");
        type("q");
        until(() -> labels().size() == 2);
        type("?");
        until(() -> room.page().gestures().card().isShowing());
        press(room.page().page(), KeyCode.ESCAPE, false);
        until(() -> !room.page().gestures().card().isShowing());
    }

    @Test
    void undoOfAllIsTheProjectOfBefore() {
        String before = Given.dump(session);
        int steps = session.snapshot().step();
        code("nie zuständig", "z");
        alt(KeyCode.PAGE_DOWN, false);
        type("+");
        until(() -> codings().getFirst().weight() != null);
        select("zu dritt");
        type(".");
        until(() -> labels().size() == 2);
        type("f");
        until(() -> codings().stream().anyMatch(c -> c.facet() != null));
        while (session.snapshot().step() > steps) {
            Session.await(session.undo());
        }
        assertEquals(before, Given.dump(session));
    }
}
