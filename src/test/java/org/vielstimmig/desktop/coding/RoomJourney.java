package org.vielstimmig.desktop.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.vielstimmig.desktop.kit.Desk;
import org.vielstimmig.desktop.kit.FxDoor;
import org.vielstimmig.desktop.kit.FxRun;
import org.vielstimmig.desktop.kit.Theme;
import org.vielstimmig.desktop.page.PageCoding;
import org.vielstimmig.i18n.Lang;
import org.vielstimmig.jobs.Workers;
import org.vielstimmig.model.TranscriptId;
import org.vielstimmig.project.Given;
import org.vielstimmig.project.Session;
import org.vielstimmig.settings.Home;
import org.vielstimmig.settings.SettingsFile;

/// The room with two interviews and two codes in a window, and a person's hands: what the journeys have in
/// common.
abstract class RoomJourney {

    @TempDir
    Path folder;

    Session session;
    TranscriptId first;
    TranscriptId second;
    CodingWorkspace room;
    final Stubs stubs = new Stubs();
    private Workers workers;
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
        until(() -> room.model().page().opened() != null
                && room.page().page().text().turns().size() == 4);
    }

    final CodingWorkspace make() {
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
    static void until(BooleanSupplier so) {
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

    final void select(String words) {
        FxRun.run(() ->
                room.page().page().select(Pieces.in(room.page().page().text().text(), words)));
        until(() -> room.model().page().selectionProperty().get() != null);
    }

    /// Waits until all that was done is stored: the page shows it before.
    final void untilStored() {
        Session.await(session.read(store -> true));
    }

    final void type(String letter) {
        fire(
                room.page().page(),
                new KeyEvent(KeyEvent.KEY_TYPED, letter, letter, KeyCode.UNDEFINED, false, false, false, false));
    }

    static void press(Node node, KeyCode code, boolean shortcut) {
        fire(node, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, shortcut, false, false));
    }

    static void fire(Node node, Event event) {
        FxRun.run(() -> Event.fireEvent(node, event));
    }

    final List<String> labels() {
        return Platform.isFxApplicationThread() ? shownLabels() : FxRun.get(this::shownLabels);
    }

    final List<String> shownLabels() {
        return room.page().page().codings().stream().map(PageCoding::label).toList();
    }
}
