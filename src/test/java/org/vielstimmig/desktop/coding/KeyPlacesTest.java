package org.vielstimmig.desktop.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vielstimmig.desktop.kit.CommandList;
import org.vielstimmig.desktop.kit.FxRun;
import org.vielstimmig.desktop.kit.Small;
import org.vielstimmig.desktop.kit.Subscriptions;
import org.vielstimmig.i18n.GestureText;
import org.vielstimmig.i18n.Lang;
import org.vielstimmig.model.Code;
import org.vielstimmig.model.Coding;
import org.vielstimmig.project.Given;
import org.vielstimmig.project.Session;

/// Keys alone do something to the page only where one is on it, and the focus finds its way back there.
class KeyPlacesTest extends RoomJourney {

    private final Subscriptions keys = new Subscriptions();
    private Coding coding;

    @BeforeEach
    void listen() {
        FxRun.run(() -> {
            CommandList commands = new CommandList();
            room.commands().forEach(commands::add);
            commands.install(room.view().getScene(), keys, room::hears);
        });
        coding = Given.coding(session, first, "zu dritt", code("Amt/Geld"));
        Given.coding(session, first, "Träger", code("Amt/Geld"));
        until(() -> room.model().page().codingsProperty().get().size() == 2);
        FxRun.run(() -> room.model().page().currentProperty().set(coding.id()));
    }

    @AfterEach
    void deaf() {
        FxRun.run(keys::release);
    }

    private Code code(String path) {
        return room.model().tree().byPath(path).orElseThrow();
    }

    private Node focus() {
        return FxRun.get(() -> room.view().getScene().getFocusOwner());
    }

    /// A key as a hand sends it: to what has the focus when each of its three events comes.
    private void hit(KeyCode code, String character) {
        Scene scene = room.view().getScene();
        for (var type : java.util.List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_TYPED, KeyEvent.KEY_RELEASED)) {
            boolean typed = type == KeyEvent.KEY_TYPED;
            if (typed && character.isEmpty()) {
                continue;
            }
            KeyEvent event = new KeyEvent(
                    type,
                    typed ? character : "",
                    typed ? "" : character,
                    typed ? KeyCode.UNDEFINED : code,
                    false,
                    false,
                    false,
                    false);
            FxRun.run(() -> {
                Node focus = scene.getFocusOwner();
                javafx.event.Event.fireEvent(focus == null ? scene : focus, event);
            });
        }
    }

    /// Unfolded, where the window is too narrow for three panels.
    private Node transcripts() {
        FxRun.run(() -> {
            if (!room.panels().isLeftOpen()) {
                room.foldLeft();
            }
        });
        until(() -> room.panels().isLeftOpen());
        return FxRun.get(() -> room.transcripts().lookup(".list-view"));
    }

    private void settle() {
        for (int i = 0; i < 4; i++) {
            Session.await(session.read(store -> true));
            FxRun.settle();
        }
    }

    /// U, N, R and a sign: nothing is removed, nothing opened, one stays where one is.
    private void restsIn(Node place) {
        FxRun.run(place::requestFocus);
        until(() -> Small.isIn(room.view().getScene().getFocusOwner(), place));
        hit(KeyCode.U, "u");
        hit(KeyCode.N, "n");
        hit(KeyCode.R, "r");
        hit(KeyCode.PERIOD, "+");
        settle();
        assertEquals(2, Given.codings(session, first).size());
        assertTrue(Given.codings(session, first).stream().allMatch(c -> c.weight() == null));
        assertEquals(
                coding.id(),
                FxRun.get(() -> room.model().page().currentProperty().get()));
        assertFalse(FxRun.get(() -> room.room().palette().palette().getScene() != null));
    }

    @Test
    void lettersRestInEveryListBesideThePage() {
        restsIn(transcripts());
        FxRun.run(() -> room.drawer().showMemos());
        restsIn(FxRun.get(() -> room.drawer().content().lookup(".list-view")));
        FxRun.run(() -> room.drawer().showPassages());
        restsIn(FxRun.get(() -> room.drawer().content().lookup(".list-view")));
        FxRun.run(() -> room.model().page().currentProperty().set(coding.id()));
        FxRun.run(() -> room.codes().tree().getSelectionModel().clearSelection());
        FxRun.run(() -> room.panels().openRight());
        until(() -> room.panels().isRightOpen());
        restsIn(FxRun.get(() -> room.codes().tree()));
    }

    @Test
    void lettersActOnThePageAndWhereNothingHasTheFocus() {
        FxRun.run(() -> room.page().page().requestFocus());
        hit(KeyCode.U, "u");
        until(() -> room.model().page().codingsProperty().get().size() == 1);
        FxRun.run(() -> {
            room.model()
                    .page()
                    .currentProperty()
                    .set(room.model().page().codingsProperty().get().getFirst().id());
            // A button of the page's head, as after a click on it.
            room.page().lookup(".page-head .button").requestFocus();
        });
        hit(KeyCode.PERIOD, "+");
        until(() -> room.model().page().codingsProperty().get().getFirst().weight() != null);
    }

    @Test
    void theSorterKeepsEveryKeyFromTheHiddenPage() {
        FxRun.run(() -> room.sort(code("Amt/Geld").id()));
        SortView table = FxRun.get(room::sorting);
        until(() -> table.list().getItems().size() == 2 && table.list().isFocused());
        restsIn(table.list());
        // Not even with the focus elsewhere.
        assertTrue(FxRun.get(() -> room.commands().stream()
                .filter(c -> c.id().equals("coding.uncode") || c.id().equals("coding.recode"))
                .noneMatch(c -> c.enabled().get())));
        hit(KeyCode.ESCAPE, "");
        until(() -> room.drawer().isVisible());
        until(() -> Small.isIn(room.view().getScene().getFocusOwner(), room.page()));
        assertTrue(FxRun.get(() -> room.commands().stream()
                .filter(c -> c.id().equals("coding.uncode"))
                .allMatch(c -> c.enabled().get())));
    }

    @Test
    void theDigitThatSortsIsNotWrittenIntoTheName() {
        FxRun.run(() -> room.sort(code("Amt/Geld").id()));
        SortView table = FxRun.get(room::sorting);
        until(() -> table.list().getItems().size() == 2 && table.list().isFocused());
        // What the sorter still reads comes before the keys, as it does for a person.
        settle();
        FxRun.run(() -> table.list().getSelectionModel().clearAndSelect(0));
        hit(KeyCode.DIGIT2, "2");
        until(() -> room.view().getScene().getFocusOwner() instanceof TextField);
        TextField name = (TextField) focus();
        assertEquals("", FxRun.get(name::getText));
        settle();
        assertEquals(name, focus(), "the name keeps the focus");
        hit(KeyCode.R, "R");
        assertEquals("R", FxRun.get(name::getText), "what is typed next is its name");
        hit(KeyCode.DIGIT2, "2");
        assertEquals("R2", FxRun.get(name::getText), "and a name may have digits");
        hit(KeyCode.ENTER, "");
        until(() -> table.list().isFocused());
        assertEquals("1 von 2", FxRun.get(() -> ((Label) table.lookup(".sort-progress")).getText()));
    }

    @Test
    void aClickIntoAnEmptyListLeavesThePage() {
        FxRun.run(() -> {
            room.drawer().showMemos();
            room.page().page().requestFocus();
        });
        Node empty = FxRun.get(() -> {
            room.view().layout();
            return room.drawer().content().lookup(".list-view");
        });
        fire(empty, FxRun.pressed(9, 9));
        until(() ->
                Small.isIn(room.view().getScene().getFocusOwner(), room.drawer().content()));
        hit(KeyCode.U, "u");
        settle();
        assertEquals(2, Given.codings(session, first).size());
    }

    @Test
    void escLeadsFromAListToThePageAndTheCardOpensFromBoth() {
        Node list = transcripts();
        FxRun.run(list::requestFocus);
        hit(KeyCode.SLASH, "?");
        until(() -> room.page().gestures().card().isShowing());
        hit(KeyCode.ESCAPE, "");
        until(() -> !room.page().gestures().card().isShowing());
        assertTrue(Small.isIn(focus(), list), "the card alone is put away");
        hit(KeyCode.ESCAPE, "");
        until(() -> Small.isIn(room.view().getScene().getFocusOwner(), room.page()));
        hit(KeyCode.SLASH, "?");
        until(() -> room.page().gestures().card().isShowing());
    }

    @Test
    void theFocusOfAPanelThatIsFoldedComesToThePage() {
        FxRun.run(() -> room.drawer().showMemos());
        Node list = FxRun.get(() -> room.drawer().content().lookup(".list-view"));
        FxRun.run(list::requestFocus);
        FxRun.run(room::foldDrawer);
        until(() -> Small.isIn(room.view().getScene().getFocusOwner(), room.page()));
    }

    @Test
    void escClosesTheCardOfCodingsFirstAndLetsGoThen() {
        FxRun.run(() -> room.page().page().requestFocus());
        type("o");
        until(() -> room.page().codingPop().isShowing());
        hit(KeyCode.ESCAPE, "");
        until(() -> !room.page().codingPop().isShowing());
        assertEquals(
                coding.id(),
                FxRun.get(() -> room.model().page().currentProperty().get()));
        hit(KeyCode.ESCAPE, "");
        assertNull(FxRun.get(() -> room.model().page().currentProperty().get()));
    }

    @Test
    void goingOnAroundAnEndIsSaid() {
        String top = GestureText.FROM_THE_TOP.in(Lang.DE);
        String end = GestureText.FROM_THE_END.in(Lang.DE);
        FxRun.run(() -> room.page().page().requestFocus());
        hit(KeyCode.N, "n");
        until(() -> !coding.id().equals(room.model().page().currentProperty().get()));
        assertFalse(stubs.said.contains(top), stubs.said.toString());
        hit(KeyCode.N, "n");
        until(() -> coding.id().equals(room.model().page().currentProperty().get()));
        assertTrue(stubs.said.contains(top), stubs.said.toString());
        assertFalse(stubs.said.contains(end));
        hit(KeyCode.P, "p");
        until(() -> stubs.said.contains(end));
    }

    @Test
    void theBarOfWhatIsPickedMovesAndCoversNoWords() {
        // The legend comes below the words when it has looked what is in view.
        until(() -> room.page().legend().names().size() == 1);
        double[] before = FxRun.get(this::placeOfWords);
        FxRun.run(() -> room.page().picked().toggle(coding.id()));
        double[] now = FxRun.get(this::placeOfWords);
        assertEquals(before[0], now[0]);
        assertEquals(before[1], now[1]);
        FxRun.run(() -> {
            Picked bar = room.page().picked();
            assertTrue(bar.localToScene(bar.getBoundsInLocal()).getMaxY() <= now[0], "above the words");
            Label count = (Label) bar.getChildren().getFirst();
            assertEquals("1 Codierung gewählt", count.getText());
            assertTrue(count.getWidth() >= Math.floor(count.prefWidth(-1)), "with all its words");
        });
    }

    private double[] placeOfWords() {
        Node page = room.page().page();
        room.view().applyCss();
        room.view().layout();
        var at = page.localToScene(page.getLayoutBounds());
        return new double[] {at.getMinY(), at.getMaxY()};
    }
}
