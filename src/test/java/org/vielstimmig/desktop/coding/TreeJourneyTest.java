package org.vielstimmig.desktop.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.TransferMode;
import org.junit.jupiter.api.Test;
import org.vielstimmig.desktop.kit.FxRun;
import org.vielstimmig.model.Code;
import org.vielstimmig.model.CodeSet;
import org.vielstimmig.project.CodeSets;
import org.vielstimmig.project.Given;
import org.vielstimmig.project.Session;
import org.vielstimmig.settings.Gesture;

/// Sets above the tree, and the table in which passages are sorted, in the window.
class TreeJourneyTest extends RoomJourney {

    private Code code(String path) {
        return room.model().tree().byPath(path).orElseThrow();
    }

    private List<String> sets() {
        return room.codes().lookupAll(".set-row").stream()
                .map(node -> ((ToggleButton) node).getText())
                .toList();
    }

    private List<String> shown() {
        return room.codes().tree().getRoot().getChildren().stream()
                .flatMap(theme -> theme.getChildren().stream())
                .map(item -> item.getValue().name())
                .toList();
    }

    @Test
    void aClickOnASetShowsItsCodesAlone() {
        assertEquals(List.of(), FxRun.get(this::sets), "no sets, no section");
        CodeSet set = Session.await(
                new CodeSets(session).make("Bericht", List.of(code("Amt/Geld").id())));
        until(() -> sets().equals(List.of("Bericht")));
        assertEquals(List.of("Zuständigkeit", "Geld"), FxRun.get(this::shown));
        FxRun.run(() -> ((ToggleButton) room.codes().lookup(".set-row")).fire());
        until(() -> shown().equals(List.of("Geld")));
        assertEquals(set.id(), FxRun.get(() -> room.room().codes().setProperty().get()));
        FxRun.run(() -> new TreeDeeds(room.room())
                .put(set.id(), code("Amt/Zuständigkeit").id()));
        until(() -> shown().size() == 2);
        FxRun.run(() -> ((ToggleButton) room.codes().lookup(".set-row")).fire());
        until(() -> room.room().codes().setProperty().get() == null);
        FxRun.run(() -> new TreeDeeds(room.room()).removeSet(set));
        until(() -> sets().isEmpty());
    }

    @Test
    void theKeysOfTheTreeAreOnesOwn() {
        FxRun.run(() -> room.model().chosenProperty().set(code("Amt/Geld").id()));
        until(() -> room.codes().tree().getSelectionModel().getSelectedItem() != null);
        press(room.codes().tree(), KeyCode.F, false);
        until(() -> room.model().drawn().focusProperty().get());
        FxRun.run(() -> room.room().keys().book().set(Gesture.TREE_FOCUS, "G"));
        press(room.codes().tree(), KeyCode.F, false);
        assertTrue(FxRun.get(() -> room.model().drawn().focusProperty().get()), "F does nothing any more");
        press(room.codes().tree(), KeyCode.G, false);
        until(() -> !room.model().drawn().focusProperty().get());
        assertEquals(
                "\nG: Andere Codes zurücktreten lassen",
                room.room().keys().lines(org.vielstimmig.i18n.Lang.DE, Gesture.TREE_FOCUS));
        FxRun.run(() -> room.room().keys().book().resetAll());
    }

    @Test
    void enterOnACodeCodesTheSelectionAndWithoutOneSaysSo() {
        FxRun.run(() -> room.model().chosenProperty().set(code("Amt/Geld").id()));
        until(() -> room.codes().tree().getSelectionModel().getSelectedItem() != null);
        FxRun.run(room::showMemos);
        press(room.codes().tree(), KeyCode.ENTER, false);
        until(() -> stubs.said.contains(
                "Im Text ist nichts ausgewählt: Erst eine Stelle wählen, dann codiert Enter sie mit „Geld“."));
        assertTrue(FxRun.get(() -> room.drawer().lookup(".passages") != null), "its passages are shown");
        assertEquals(List.of(), Given.codings(session, first));
        select("zu dritt");
        press(room.codes().tree(), KeyCode.ENTER, false);
        until(() -> labels().equals(List.of("Geld")));
    }

    @Test
    void shiftCountsAtEveryMomentOfADragWhereTheSystemTells() {
        Set<TransferMode> both = Set.of(TransferMode.COPY, TransferMode.MOVE);
        Set<TransferMode> moveAlone = Set.of(TransferMode.MOVE);
        HeldShift silent = new HeldShift();
        assertTrue(silent.isHeld(true, both), "as the drag began");
        assertFalse(silent.isHeld(false, both));
        HeldShift telling = new HeldShift();
        assertFalse(telling.isHeld(false, both));
        assertTrue(telling.isHeld(false, moveAlone), "pressed while something hangs at the mouse");
        assertFalse(telling.isHeld(false, both), "and let go of");
        assertTrue(telling.isHeld(true, moveAlone));
        assertFalse(telling.isHeld(true, both), "let go of before the drop");
    }

    @Test
    void passagesAreSortedWithDigitsBesideTheTree() {
        Code money = code("Amt/Geld");
        Given.coding(session, first, "Das Geld kam", money);
        Given.coding(session, first, "Träger", money);
        Given.coding(session, second, "das Geld", money);
        FxRun.run(() -> room.sort(money.id()));
        SortView table = FxRun.get(room::sorting);
        until(() -> table.list().getItems().size() == 3);
        assertFalse(FxRun.get(() -> room.drawer().isVisible()), "the table stands in place of the page");
        until(() -> table.list().getSelectionModel().getSelectedIndex() >= 0);
        until(() -> table.list().lookupAll(".sort-cell").stream()
                        .filter(cell -> cell.isVisible()
                                && ((javafx.scene.control.ListCell<?>) cell).getItem() != null
                                && cell.getLayoutBounds().getHeight() < 120)
                        .count()
                == 3);
        FxRun.run(() -> table.list().getSelectionModel().clearAndSelect(0));
        FxRun.run(() -> {
            var fields = table.lookupAll(".sort-slots .text-field").toArray();
            ((javafx.scene.control.TextField) fields[0]).setText("Spät");
            ((javafx.scene.control.TextField) fields[1]).setText("Träger");
        });
        press(table.list(), KeyCode.DIGIT1, false);
        until(() -> table.list().getSelectionModel().getSelectedIndex() == 1);
        press(table.list(), KeyCode.DIGIT1, false);
        press(table.list(), KeyCode.Z, true);
        FxRun.run(() -> table.list().getSelectionModel().clearAndSelect(1));
        press(table.list(), KeyCode.NUMPAD2, false);
        assertEquals(
                "2 von 3", FxRun.get(() -> ((javafx.scene.control.Label) table.lookup(".sort-progress")).getText()));
        FxRun.run(() -> table.apply(code("Amt/Geld")));
        until(() -> room.model().tree().byPath("Amt/Geld/Träger").isPresent());
        until(() -> room.drawer().isVisible());
        assertTrue(FxRun.get(() -> !table.isVisible()));
        assertEquals(
                List.of("Spät", "Träger"),
                new org.vielstimmig.project.CodeTree(session.snapshot().codes())
                        .children(money.id()).stream().map(Code::name).toList());
        assertEquals(
                1,
                Session.await(session.read(store -> store.codings(money.id()))).size());
    }
}
