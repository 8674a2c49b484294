package org.vielstimmig.desktop.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.event.EventDispatcher;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.shape.Rectangle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.robot.Motion;
import org.testfx.util.WaitForAsyncUtils;
import org.vielstimmig.desktop.kit.FxRun;
import org.vielstimmig.model.Code;
import org.vielstimmig.model.Coding;
import org.vielstimmig.model.TextRange;
import org.vielstimmig.project.Given;
import org.vielstimmig.project.Session;

/// The mouse itself: moved, pressed and let go of on the screen, not events sent to a node.
class RealMouseTest extends RoomJourney {

    private final FxRobot robot = new FxRobot();
    private boolean control;

    private Code code(String path) {
        return room.model().tree().byPath(path).orElseThrow();
    }

    private Coding coding(String words, String path) {
        Coding made = Given.coding(session, first, words, code(path));
        until(() -> room.model().page().coding(made.id()).isPresent());
        settleLayout();
        return made;
    }

    private void settleLayout() {
        FxRun.run(() -> room.view().applyCss());
        FxRun.run(() -> room.view().layout());
        FxRun.settle();
    }

    private Point2D middle(Bounds bounds) {
        return new Point2D(bounds.getCenterX(), bounds.getCenterY());
    }

    private Bounds boundsOf(TextRange range) {
        return FxRun.get(() -> room.page().page().boundsOf(range).orElseThrow());
    }

    private Bounds boundsOf(Node node) {
        return FxRun.get(() -> node.localToScreen(node.getBoundsInLocal()));
    }

    private Point2D on(String words) {
        return middle(boundsOf(Pieces.in(Pieces.FIRST, words)));
    }

    /// The screen without a screen does not tell its mouse of keys that are held, and calls every press one
    /// for a menu: both are put right in what it sends.
    @BeforeEach
    void mouse() {
        FxRun.run(() -> {
            var scene = room.view().getScene();
            EventDispatcher plain = scene.getEventDispatcher();
            scene.setEventDispatcher((event, tail) -> plain.dispatchEvent(
                    event instanceof MouseEvent mouse && (mouse.isPopupTrigger() || control != mouse.isControlDown())
                            ? held(mouse)
                            : event,
                    tail));
        });
    }

    private MouseEvent held(MouseEvent e) {
        return new MouseEvent(
                e.getSource(),
                e.getTarget(),
                e.getEventType(),
                e.getX(),
                e.getY(),
                e.getScreenX(),
                e.getScreenY(),
                e.getButton(),
                e.getClickCount(),
                false,
                control,
                false,
                false,
                e.isPrimaryButtonDown(),
                false,
                false,
                false,
                false,
                e.isStillSincePress(),
                e.getPickResult());
    }

    @Test
    void ctrlAndClickPickSeveral() {
        coding("nie zuständig", "Amt/Zuständigkeit");
        coding("zu dritt", "Amt/Geld");
        control = true;
        robot.clickOn(on("zuständig"), Motion.DIRECT);
        until(() -> room.page().picked().isAny());
        robot.clickOn(on("dritt"), Motion.DIRECT);
        until(() -> room.page().picked().isVisible());
        assertEquals(
                2L,
                FxRun.get(() -> room.model().page().codingsProperty().get().stream()
                        .filter(c -> room.page().picked().has(c.id()))
                        .count()));
        int step = session.snapshot().step();
        type("+");
        until(() -> Given.codings(session, first).stream().allMatch(c -> c.weight() != null));
        assertEquals(step + 1, session.snapshot().step());
    }

    @Test
    void aGripIsDragged() {
        Coding coding = coding("nie zuständig", "Amt/Zuständigkeit");
        robot.clickOn(on("zuständig"), Motion.DIRECT);
        until(() -> coding.id().equals(room.model().page().currentProperty().get()));
        settleLayout();
        Node knob = FxRun.get(() -> room.page().page().lookupAll(".page-grip").stream()
                .min((a, b) -> Double.compare(
                        a.localToScreen(a.getBoundsInLocal()).getMinX(),
                        b.localToScreen(b.getBoundsInLocal()).getMinX()))
                .orElseThrow());
        FxRun.run(() -> room.page().codingPop().hide());
        robot.moveTo(middle(boundsOf(knob)), Motion.DIRECT);
        robot.press(MouseButton.PRIMARY);
        // Inside of a word: the whole word is taken. In one leap, since the screen without a screen forgets after the
        // first move that a button is held; and to the word's first letter, where the grip comes to lie.
        Bounds word = boundsOf(Pieces.in(Pieces.FIRST, "Amt"));
        robot.robotContext().getBaseRobot().moveMouse(new Point2D(word.getMinX() + 4, word.getCenterY()));
        TextRange wide = Pieces.in(Pieces.FIRST, "Amt war nie zuständig");
        until(() -> shownAt(coding).equals(wide));
        Bounds framed = boundsOf(room.page().page().lookup(".page-mark"));
        // Another step arrives while the hand is still: what it draws anew leaves the end where the hand has it.
        Coding other = Given.coding(session, first, "zu dritt", code("Amt/Geld"));
        until(() -> room.page().page().codings().stream().anyMatch(c -> c.id().equals(other.id())));
        settleLayout();
        assertEquals(wide, FxRun.get(() -> shownAt(coding)));
        assertEquals(framed, boundsOf(room.page().page().lookup(".page-mark")));
        assertEquals(
                "nie zuständig",
                FxRun.get(() -> room.model().page().coding(coding.id()).orElseThrow())
                        .quote());
        robot.release(MouseButton.PRIMARY);
        until(() -> Given.codings(session, first).stream()
                .anyMatch(c -> c.id().equals(coding.id()) && c.quote().equals("Amt war nie zuständig")));
    }

    private TextRange shownAt(Coding coding) {
        return room.page().page().codings().stream()
                .filter(c -> c.id().equals(coding.id()))
                .findFirst()
                .orElseThrow()
                .range();
    }

    @Test
    void aStripeInTheMarginOpensWhatCanBeDone() {
        Coding coding = coding("nie zuständig", "Amt/Zuständigkeit");
        Node stripe = FxRun.get(() -> room.page().page().lookupAll("Rectangle").stream()
                .filter(node -> node instanceof Rectangle bar && bar.getOnMouseClicked() != null && bar.isVisible())
                .findFirst()
                .orElseThrow());
        robot.clickOn(middle(boundsOf(stripe)), Motion.DIRECT);
        until(() -> room.page().codingPop().isShowing());
        assertEquals(
                coding.id(),
                FxRun.get(() -> room.model().page().currentProperty().get()));
        assertEquals(
                List.of(coding.id()), FxRun.get(() -> room.page().codingPop().shown()));
    }

    @Test
    void aSignOfAMemoOpensIt() {
        Coding coding = coding("nie zuständig", "Amt/Zuständigkeit");
        Session.await(new org.vielstimmig.project.Memos(session)
                .write(new org.vielstimmig.model.MemoTarget.OnCoding(coding.id()), "Wer denn dann?"));
        until(() -> room.page().page().lookup(".page-note") != null);
        settleLayout();
        robot.clickOn(middle(boundsOf(room.page().page().lookup(".page-note"))), Motion.DIRECT);
        until(() -> room.room().memoPop().isShowing());
        assertEquals(
                "Wer denn dann?", FxRun.get(() -> room.room().memoPop().text().getText()));
        FxRun.run(() -> room.room().memoPop().keep());
    }

    @Test
    void aSelectionIsDrawnWithTheMouseAndCodedByAClick() {
        settleLayout();
        Bounds from = boundsOf(Pieces.in(Pieces.FIRST, "Amt"));
        robot.moveTo(new Point2D(from.getMinX() + 6, from.getCenterY()), Motion.DIRECT);
        robot.press(MouseButton.PRIMARY);
        robot.moveTo(on("nie"), Motion.DIRECT);
        robot.release(MouseButton.PRIMARY);
        until(() -> room.page().page().getSelection() != null);
        assertEquals("Amt war nie", FxRun.get(() -> room.page().page().selectedText()));
        Node cell = FxRun.get(() -> room.codes().tree().lookupAll(".tree-cell").stream()
                .filter(node -> node instanceof CodeCell one
                        && one.getItem() != null
                        && one.getItem().name().equals("Geld"))
                .findFirst()
                .orElseThrow());
        robot.clickOn(middle(boundsOf(cell)), Motion.DIRECT);
        until(() -> Given.codings(session, first).size() == 1);
        assertEquals("Amt war nie", Given.codings(session, first).getFirst().quote());
        assertTrue(FxRun.get(() -> room.page().page().getSelection() == null));
    }

    // --- dragging ----------------------------------------------------------------------------------------------------

    /// Without a screen the system takes no drag over and says so: up to there the mouse goes. What a drop
    /// does is asked for by hand.
    private void drag(Point2D to) {
        Throwable end = null;
        robot.press(MouseButton.PRIMARY);
        try {
            robot.moveTo(to, Motion.DIRECT);
        } catch (RuntimeException fault) {
            end = fault;
            while (end.getCause() != null) {
                end = end.getCause();
            }
        }
        WaitForAsyncUtils.clearExceptions();
        robot.release(MouseButton.PRIMARY);
        WaitForAsyncUtils.clearExceptions();
        assertInstanceOf(UnsupportedOperationException.class, end, "a drag was handed to the system");
    }

    private CodeCell cell(String name) {
        return FxRun.get(() -> (CodeCell) room.codes().tree().lookupAll(".tree-cell").stream()
                .filter(node -> node instanceof CodeCell one
                        && one.getItem() != null
                        && one.getItem().name().equals(name))
                .findFirst()
                .orElseThrow());
    }

    @Test
    void wordsAreDraggedOntoACode() {
        TextRange range = Pieces.in(Pieces.FIRST, "nie zuständig");
        FxRun.run(() -> room.page().page().select(range));
        settleLayout();
        robot.moveTo(on("zuständig"), Motion.DIRECT);
        drag(new Point2D(300, 300));
        CodeCell money = cell("Geld");
        FxRun.run(() -> money.takePassage(
                range.start() + ":" + range.end(), code("Amt/Geld").id()));
        until(() -> Given.codings(session, first).size() == 1);
        assertEquals("nie zuständig", Given.codings(session, first).getFirst().quote());
    }

    @Test
    void aCodeIsDraggedOntoWords() {
        settleLayout();
        robot.moveTo(middle(boundsOf(cell("Geld"))), Motion.DIRECT);
        drag(new Point2D(300, 300));
        FxRun.run(() -> room.page().codeDropped(code("Amt/Geld").id().toString(), Pieces.in(Pieces.FIRST, "u dri")));
        until(() -> Given.codings(session, first).size() == 1);
        assertEquals("zu dritt", Given.codings(session, first).getFirst().quote(), "whole words are taken");
    }

    @Test
    void passagesOfTheListThatAreDroppedOnACodeHaveItTooOrInstead() {
        Coding one = coding("nie zuständig", "Amt/Zuständigkeit");
        Coding two = coding("zu dritt", "Amt/Zuständigkeit");
        CodeDeeds deeds = FxRun.get(() -> new CodeDeeds(room.room()));
        List<org.vielstimmig.model.CodingId> both = List.of(one.id(), two.id());
        FxRun.run(() -> deeds.drop(both, code("Amt/Geld"), false));
        until(() -> Given.codings(session, first).size() == 4);
        Session.await(session.undo());
        FxRun.run(() -> deeds.drop(both, code("Amt/Geld"), true));
        until(() -> labels().equals(List.of("Geld", "Geld")));
        assertEquals(2, Given.codings(session, first).size());
    }
}
