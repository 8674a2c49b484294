package org.vielstimmig.desktop.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.vielstimmig.desktop.kit.FxRun;
import org.vielstimmig.desktop.kit.Palette;
import org.vielstimmig.model.CodeId;
import org.vielstimmig.model.Coding;
import org.vielstimmig.project.Session;

/// Wherever the palette says that a code can be made, it makes it, and codes with it in the same step.
class NewCodeJourneyTest extends RoomJourney {

    private Palette<CodeId> palette() {
        return room.room().palette().palette();
    }

    private void takeNew(String name) {
        until(() -> palette().isOpen());
        assertEquals(
                "Code suchen oder anlegen …", FxRun.get(() -> palette().field().getPromptText()));
        FxRun.run(() -> palette().field().setText(name));
        press(palette(), KeyCode.ENTER, false);
    }

    private void code(String words, String letters) {
        select(words);
        type(letters);
        until(() -> palette().isOpen());
        int before = labels().size();
        press(palette(), KeyCode.ENTER, false);
        until(() -> labels().size() == before + 1);
        untilStored();
    }

    private List<Coding> codings() {
        return room.model().page().codingsProperty().get();
    }

    @Test
    void allTurnsOfASpeakerGetANewCodeInOneStep() {
        int step = session.snapshot().step();
        FxRun.run(() -> {
            room.page().turnMenu().setLook((plan, name) -> Optional.of(plan.fresh()));
            var turn = room.page().page().text().turns().get(1);
            room.page().turnMenu().items(turn, 40, 40).get(1).fire();
        });
        takeNew("Anfang/Zu dritt");
        until(() -> labels().equals(List.of("Zu dritt", "Zu dritt")));
        assertEquals(step + 1, session.snapshot().step());
        Session.await(session.undo());
        until(() -> labels().isEmpty() && room.model().tree().byPath("Anfang").isEmpty());
    }

    @Test
    void aCodingIsRecodedWithANewCodeInOneStep() {
        code("nie zuständig", "z");
        int step = session.snapshot().step();
        type("r");
        takeNew("Abwehr");
        until(() -> labels().equals(List.of("Abwehr")));
        assertEquals(step + 1, session.snapshot().step());
        Session.await(session.undo());
        until(() -> labels().equals(List.of("Zuständigkeit")));
    }

    @Test
    void severalAreRecodedWithANewCodeInOneStep() {
        code("nie zuständig", "z");
        code("zu dritt", "g");
        int step = session.snapshot().step();
        FxRun.run(() -> codings().forEach(c -> room.page().picked().toggle(c.id())));
        FxRun.run(() -> room.page().picked().recode());
        takeNew("Abwehr");
        until(() -> labels().equals(List.of("Abwehr", "Abwehr")));
        assertEquals(step + 1, session.snapshot().step());
    }

    @Test
    void theOfferToJoinIsTheLastThingSaid() {
        code("Das Amt war nie zuständig", "z");
        select("Amt war");
        type("1");
        until(() -> labels().size() == 2);
        until(() -> stubs.said.contains("„Zuständigkeit“ schließt an eine weitere an."));
        assertEquals("„Zuständigkeit“ schließt an eine weitere an.", stubs.said.getLast());
        FxRun.run(() -> stubs.lastAction.run());
        until(() -> labels().size() == 1);
        assertTrue(codings().getFirst().quote().startsWith("Das Amt"));
    }
}
