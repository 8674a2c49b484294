package org.vielstimmig.desktop.transcripts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.vielstimmig.desktop.DeskStub.until;

import java.util.List;
import java.util.Map;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vielstimmig.desktop.kit.FxDoor;
import org.vielstimmig.desktop.kit.FxRun;
import org.vielstimmig.i18n.VariableText;
import org.vielstimmig.model.Variable;
import org.vielstimmig.project.Given;
import org.vielstimmig.project.Session;

/// Variables are managed by keyboard alone: walking decides nothing, and nobody loses the field they are in.
class FactsViewTest extends RoomInWindow {

    @BeforeEach
    void manage() {
        FxRun.run(() -> {
            room.manage();
            room.view().applyCss();
            room.view().layout();
        });
    }

    private FactCard card(int index) {
        return FxRun.get(() -> List.copyOf(room.view().lookupAll(".fact-card")).stream()
                .map(FactCard.class::cast)
                .toList()
                .get(index));
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Variable.Kind> kind(FactCard card) {
        return (ComboBox<Variable.Kind>) FxRun.get(() -> card.lookup(".combo-box"));
    }

    private List<TextField> fields(FactCard card) {
        return FxRun.get(() -> card.lookupAll(".text-field").stream()
                .map(TextField.class::cast)
                .toList());
    }

    private Variable land() {
        return session.snapshot().variables().getFirst();
    }

    @Test
    void howManyHaveAVariableFollowsTheirValues() {
        until("four have it", () -> shows("bei 4 Transkripten"));
        Given.values(session, id("A"), Map.of("Land", ""));
        until("three have it", () -> shows("bei 3 Transkripten"));
    }

    @Test
    void aNameThatIsTakenIsToldWhereItIsWritten() {
        Button make = FxRun.get(() -> room.view().lookupAll(".button").stream()
                .filter(n -> n instanceof Button b && VariableText.NEW.de().equals(b.getText()))
                .map(Button.class::cast)
                .findFirst()
                .orElseThrow());
        FxDoor.later(make::fire);
        until("it is asked for", () -> dialog() != null);
        FxRun.run(() -> ((TextField) dialog().lookup(".text-field")).setText("land"));
        assertTrue(FxRun.get(() -> dialog().lookupAll(".label").stream()
                .anyMatch(n -> n instanceof Label l && l.getText().contains("„Land“ gibt es schon"))));
        assertTrue(FxRun.get(() -> button(true).isDisabled()));
        FxRun.run(() -> ((TextField) dialog().lookup(".text-field")).setText("Jahr"));
        FxRun.run(() -> button(true).fire());
        until("it is made", () -> session.snapshot().variables().size() == 3);
        assertTrue(stub.said.isEmpty(), stub.said.toString());
    }

    private static Parent dialog() {
        return Window.getWindows().stream()
                .map(w -> w.getScene().getRoot())
                .filter(DialogPane.class::isInstance)
                .findFirst()
                .orElse(null);
    }

    private static Button button(boolean doing) {
        return dialog().lookupAll(".button").stream()
                .map(Button.class::cast)
                .filter(b -> doing ? b.isDefaultButton() : b.isCancelButton())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void arrowsOnAClosedBoxDecideNothingUntilEnter() {
        ComboBox<Variable.Kind> box = kind(card(0));
        focusOn(box);
        press(KeyCode.DOWN);
        assertEquals(Variable.Kind.ORDINAL, FxRun.get(box::getValue), "one walks");
        assertEquals(Variable.Kind.NOMINAL, land().kind(), "and nothing is stored");
        press(KeyCode.ESCAPE);
        assertEquals(Variable.Kind.NOMINAL, FxRun.get(box::getValue), "Escape takes the walk back");
        press(KeyCode.DOWN);
        press(KeyCode.ENTER);
        until("the kind is stored", () -> land().kind() == Variable.Kind.ORDINAL);
        FxRun.settle();
        Session.await(session.read(store -> true));
        FxRun.settle();
        assertSame(box, focus(), "the box is the same and keeps the focus");
        press(KeyCode.UP);
        press(KeyCode.TAB);
        until("leaving stores it, too", () -> land().kind() == Variable.Kind.NOMINAL);
    }

    @Test
    void theListOpensByKeyAndIsChosenFromByEnter() {
        ComboBox<Variable.Kind> box = kind(card(0));
        focusOn(box);
        for (List<KeyCode> opening :
                List.of(List.of(KeyCode.ALT, KeyCode.DOWN), List.of(KeyCode.F4), List.of(KeyCode.SPACE))) {
            press(opening.toArray(KeyCode[]::new));
            until("the list is open by " + opening, box::isShowing);
            press(KeyCode.DOWN);
            press(KeyCode.ESCAPE);
            until("Escape closes it", () -> !box.isShowing());
            assertEquals(Variable.Kind.NOMINAL, FxRun.get(box::getValue), "and takes the walk back");
        }
        press(KeyCode.F4);
        until("the list is open again", box::isShowing);
        press(KeyCode.DOWN);
        press(KeyCode.DOWN);
        press(KeyCode.DOWN);
        press(KeyCode.DOWN);
        assertEquals(Variable.Kind.NOMINAL, land().kind(), "walking in the list stores nothing");
        press(KeyCode.ENTER);
        until("the kind is stored", () -> land().kind() == Variable.Kind.TEXT);
        assertFalse(FxRun.get(box::isShowing));
        FxRun.settle();
        assertSame(box, focus());
    }

    @Test
    void consentIsOfferedAndNeverMadeOfItself() {
        assertEquals(2, session.snapshot().variables().size());
        Button offered = FxRun.get(() -> (Button) room.view().lookup(".suggestion"));
        assertEquals("Vorschlag: Einwilligung (ja; nein; offen)", FxRun.get(offered::getText));
        FxRun.run(offered::fire);
        until("it is made", () -> session.snapshot().variables().size() == 3);
        assertEquals(
                List.of("ja", "nein", "offen"), variables.named("Einwilligung").values());
        until("and no longer offered", () -> room.view().lookup(".suggestion") == null);
        Session.await(session.undo());
        until("until it is gone", () -> room.view().lookup(".suggestion") != null);
    }

    @Test
    void aKindThatIsRefusedGoesBack() {
        ComboBox<Variable.Kind> box = kind(card(0));
        focusOn(box);
        press(KeyCode.DOWN);
        press(KeyCode.DOWN);
        press(KeyCode.ENTER);
        until("the refusal is said", () -> !stub.said.isEmpty());
        until("the box shows what is stored", () -> box.getValue() == Variable.Kind.NOMINAL);
        assertEquals(Variable.Kind.NOMINAL, land().kind());
    }

    @Test
    void aChangedNameLeavesThePersonWhereTheyWent() {
        FactCard card = card(0);
        TextField name = fields(card).getFirst();
        focusOn(name);
        FxRun.run(() -> name.setText("Bundesland"));
        press(KeyCode.TAB);
        var next = focus();
        assertTrue(FxRun.get(() -> next.getParent() == name.getParent()), "Tab goes to the menu beside the name");
        until("the name is stored", () -> land().name().equals("Bundesland"));
        FxRun.settle();
        assertSame(next, focus());
        assertSame(card, card(0));
        press(KeyCode.TAB);
        assertSame(kind(card), focus(), "and on to the kind");
        press(KeyCode.TAB);
        TextField values = fields(card).getLast();
        assertSame(values, focus(), "and on to the values");
        FxRun.run(() -> values.setText("Bremen;Hessen; Saarland"));
        press(KeyCode.ENTER);
        until("the values are stored", () -> land().values().equals(List.of("Bremen", "Hessen", "Saarland")));
        until("and stand there tidily", () -> values.getText().equals("Bremen; Hessen; Saarland"));
        assertSame(values, focus());
        FxRun.run(() -> values.setText("nichts davon"));
        press(KeyCode.ESCAPE);
        assertEquals("Bremen; Hessen; Saarland", FxRun.get(values::getText));
    }

    @Test
    void cardsThatChangePlacesKeepTheFocus() {
        TextField name = fields(card(1)).getFirst();
        focusOn(name);
        Session.await(variables.move(variables.named("Feld").id(), 0));
        until(
                "it stands first",
                () -> room.view().lookupAll(".fact-card").iterator().next()
                        == name.getParent().getParent());
        assertSame(name, focus());
        Session.await(session.undo());
        until(
                "it stands second",
                () -> room.view().lookupAll(".fact-card").iterator().next()
                        != name.getParent().getParent());
        assertSame(name, focus());
    }
}
