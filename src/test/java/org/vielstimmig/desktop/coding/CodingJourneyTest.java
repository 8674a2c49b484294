package org.vielstimmig.desktop.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TreeCell;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vielstimmig.desktop.kit.Desk;
import org.vielstimmig.desktop.kit.FxDoor;
import org.vielstimmig.desktop.kit.FxRun;
import org.vielstimmig.desktop.kit.Theme;
import org.vielstimmig.desktop.page.PageCoding;
import org.vielstimmig.i18n.Lang;
import org.vielstimmig.jobs.Workers;
import org.vielstimmig.model.Code;
import org.vielstimmig.model.MemoTarget;
import org.vielstimmig.model.TextRange;
import org.vielstimmig.model.TranscriptId;
import org.vielstimmig.project.Given;
import org.vielstimmig.project.Session;
import org.vielstimmig.settings.Home;
import org.vielstimmig.settings.SettingsFile;

/// A morning's work in the room, by keyboard and mouse.
class CodingJourneyTest {

    @TempDir
    Path folder;

    private Session session;
    private TranscriptId first;
    private TranscriptId second;
    private Workers workers;
    private final Stubs stubs = new Stubs();
    private CodingWorkspace room;
    private Stage stage;

    @BeforeEach
    void open() {
        session = Session.create(folder.resolve("p.vielstimmig"), "Probe", "Anna Kern");
        workers = new Workers(1);
        first = Given.transcript(session, "I-01 Anfang", Pieces.FIRST);
        second = Given.transcript(session, "I-02 Hilfe", Pieces.SECOND);
        Given.code(session, "Amt/Zuständigkeit");
        Given.code(session, "Amt/Geld");
        room = FxRun.get(this::make);
        stage = FxRun.get(() -> {
            Stage window = new Stage(StageStyle.UNDECORATED);
            Scene scene = new Scene(room.view(), 960, 820);
            room.room().desk().theme().dress(scene);
            window.setScene(scene);
            window.setX(0);
            window.setY(0);
            window.show();
            room.shown();
            return window;
        });
        until(() -> room.model().opened() != null
                && room.page().page().text().turns().size() == 4);
    }

    private CodingWorkspace make() {
        Theme theme = new Theme();
        theme.choiceProperty().set(Theme.Choice.LIGHT);
        return new CodingWorkspace(
                new Desk(Lang.DE, theme, FxDoor.live(), stubs, stubs, new SettingsFile(new Home(folder)), workers),
                session);
    }

    @AfterEach
    void close() {
        FxRun.run(() -> {
            stage.hide();
            room.release();
        });
        session.close();
        workers.close();
        assertEquals(List.of(), stubs.faults);
    }

    /// Waits until something is so on the FX thread; fails after twenty seconds.
    private static void until(BooleanSupplier so) {
        long end = System.nanoTime() + 20_000_000_000L;
        while (!FxRun.get(so::getAsBoolean)) {
            if (System.nanoTime() > end) {
                throw new AssertionError("never so");
            }
            try {
                Thread.sleep(15);
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }
    }

    private void select(String words) {
        FxRun.run(() ->
                room.page().page().select(Pieces.in(room.page().page().text().text(), words)));
        until(() -> room.model().selectionProperty().get() != null);
    }

    private void type(String letter) {
        fire(
                room.page().page(),
                new KeyEvent(KeyEvent.KEY_TYPED, letter, letter, KeyCode.UNDEFINED, false, false, false, false));
    }

    private static void press(Node node, KeyCode code, boolean shortcut) {
        fire(node, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, shortcut, false, false));
    }

    private static void fire(Node node, Event event) {
        FxRun.run(() -> Event.fireEvent(node, event));
    }

    private List<String> labels() {
        return Platform.isFxApplicationThread() ? shownLabels() : FxRun.get(this::shownLabels);
    }

    private List<String> shownLabels() {
        return room.page().page().codings().stream().map(PageCoding::label).toList();
    }

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

        // A new code out of the palette, made and coded in one step.
        select("zu dritt");
        press(room.page().page(), KeyCode.ENTER, false);
        until(() -> room.room().palette().palette().isOpen());
        FxRun.run(() -> room.room().palette().palette().field().setText("Anfang/Gruppe"));
        press(room.room().palette().palette(), KeyCode.ENTER, true);
        until(() -> labels().contains("Gruppe"));
        Session.await(session.undo());
        until(() -> labels().size() == 2);
        until(() -> room.model().tree().byPath("Anfang").isEmpty());
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
        until(() -> room.model().currentCoding().isPresent());
        press(room.page().page(), KeyCode.DELETE, false);
        until(() -> labels().isEmpty());
    }

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
                            cell,
                            new MouseEvent(
                                    MouseEvent.MOUSE_CLICKED,
                                    at.getX(),
                                    at.getY(),
                                    at.getX(),
                                    at.getY(),
                                    MouseButton.PRIMARY,
                                    1,
                                    false,
                                    false,
                                    false,
                                    false,
                                    true,
                                    false,
                                    false,
                                    false,
                                    false,
                                    true,
                                    null));
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
    void aFurtherCodeGoesToThePassageJustCodedWithoutSelectingItAgain() {
        select("nie zuständig");
        type("i");
        until(() -> room.model().currentCoding().isPresent());
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
            room.page().codingsClicked(codings, mouse());
        });
        until(() -> room.page().codingPop().isShowing());
        FxRun.run(() -> {
            var dots = room.page().codingPop().card().lookupAll(".dot").stream()
                    .map(javafx.scene.control.Button.class::cast)
                    .toList();
            assertEquals(3, dots.size());
            dots.get(1).fire();
        });
        until(() -> room.model().codingsProperty().get().getFirst().weight() != null);
        assertEquals(67, room.model().codingsProperty().get().getFirst().weight());
        until(() -> room.page().codingPop().card().lookupAll(".dot").stream()
                        .filter(n -> ((javafx.scene.control.Button) n).getText().equals("●"))
                        .count()
                == 2);
        type("u");
        until(() -> labels().isEmpty());
        until(() -> !room.page().codingPop().isShowing());
    }

    private static MouseEvent mouse() {
        return new MouseEvent(
                MouseEvent.MOUSE_CLICKED,
                100,
                100,
                300,
                300,
                MouseButton.PRIMARY,
                1,
                false,
                false,
                false,
                false,
                true,
                false,
                false,
                false,
                false,
                true,
                null);
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
        FxRun.run(() -> room.page().look().snap().setSelected(true));
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
        until(() -> room.model().opened().transcript().id().equals(second));
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
                        CodeDeeds.Where.BEFORE));
        until(() -> room.model()
                .tree()
                .children(room.model().tree().roots().getFirst().id())
                .getFirst()
                .name()
                .equals("Mittel"));
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
