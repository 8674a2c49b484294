package org.vielstimmig.desktop.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.TreeCell;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.Test;
import org.vielstimmig.desktop.kit.DropZone;
import org.vielstimmig.desktop.kit.FxRun;
import org.vielstimmig.desktop.kit.Inputs;
import org.vielstimmig.model.Code;
import org.vielstimmig.model.TextRange;

/// Work with the tree of codes beside the page.
class CodesJourneyTest extends RoomJourney {

    @Test
    void aClickInTheTreeCodesTheSelectionAndOtherwiseOnlyChooses() {
        clickCode("Geld");
        until(() -> room.model().chosenCode().map(Code::name).orElse("").equals("Geld"));
        assertEquals(List.of(), labels());
        select("Das Geld kam");
        clickCode("Geld");
        until(() -> labels().equals(List.of("Geld")));
        until(() -> room.page().page().getSelection() == null);
        clickCode("Zuständigkeit");
        until(() -> room.model().chosenCode().map(Code::name).orElse("").equals("Zuständigkeit"));
        assertEquals(List.of("Geld"), labels());
    }

    private void clickCode(String name) {
        FxRun.run(() -> {
            room.view().applyCss();
            room.view().layout();
            for (Node node : room.codes().tree().lookupAll(".tree-cell")) {
                if (node instanceof TreeCell<?> cell
                        && cell.getItem() instanceof Code code
                        && code.name().equals(name)) {
                    room.codes().tree().getSelectionModel().select(cell.getIndex());
                    Point2D at = cell.localToScene(cell.getWidth() / 2, cell.getHeight() / 2);
                    Event.fireEvent(
                            cell, Inputs.mouse(MouseEvent.MOUSE_CLICKED, at.getX(), at.getY(), MouseButton.PRIMARY, 1));
                    return;
                }
            }
            throw new AssertionError("no such code shown: " + name);
        });
    }

    @Test
    void passagesAndCodesAreDroppedOnEachOther() {
        Code money = room.model().tree().byPath("Amt/Geld").orElseThrow();
        FxRun.run(() -> room.page().codeDropped(money.id().toString(), Pieces.in(Pieces.FIRST, "Das Geld")));
        until(() -> labels().equals(List.of("Geld")));
        select("nie zuständig");
        TextRange range = Pieces.in(Pieces.FIRST, "nie zuständig");
        FxRun.run(() -> {
            for (Node node : room.codes().tree().lookupAll(".tree-cell")) {
                if (node instanceof CodeCell cell && money.equals(cell.getItem())) {
                    cell.takePassage(range.start() + ":" + range.end(), money.id());
                }
            }
        });
        until(() -> labels().size() == 2);
        until(() -> room.page().page().getSelection() == null);
    }

    @Test
    void renamesInPlaceAndKeepsTheTree() {
        Code money = room.model().tree().byPath("Amt/Geld").orElseThrow();
        FxRun.run(() -> {
            room.showCode(money.id());
            room.codes().tree().requestFocus();
        });
        press(room.codes().tree(), KeyCode.F2, false);
        until(() -> room.codes().tree().lookup(".text-field") != null);
        FxRun.run(() -> {
            var field = (javafx.scene.control.TextField) room.codes().tree().lookup(".text-field");
            assertEquals("Geld", field.getText());
            field.setText("Mittel");
            Event.fireEvent(field, new javafx.event.ActionEvent());
        });
        until(() -> room.codes().tree().lookup(".text-field") == null);
        until(() -> room.codes().tree().getRoot().getChildren().getFirst().getChildren().stream()
                .anyMatch(item -> item.getValue().name().equals("Mittel")));
        FxRun.run(() -> new CodeDeeds(room.room())
                .drop(
                        money.id(),
                        room.model().tree().byPath("Amt/Zuständigkeit").orElseThrow(),
                        DropZone.BEFORE));
        until(() -> room.model()
                .tree()
                .children(room.model().tree().roots().getFirst().id())
                .getFirst()
                .name()
                .equals("Mittel"));
    }
}
