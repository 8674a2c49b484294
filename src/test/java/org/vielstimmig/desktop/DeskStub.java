package org.vielstimmig.desktop;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import org.vielstimmig.desktop.kit.Desk;
import org.vielstimmig.desktop.kit.FxDoor;
import org.vielstimmig.desktop.kit.FxRun;
import org.vielstimmig.desktop.kit.Messages;
import org.vielstimmig.desktop.kit.Navigator;
import org.vielstimmig.desktop.kit.Theme;
import org.vielstimmig.i18n.Lang;
import org.vielstimmig.jobs.Workers;
import org.vielstimmig.model.CodeId;
import org.vielstimmig.model.ItemId;
import org.vielstimmig.model.Problem;
import org.vielstimmig.model.TextRange;
import org.vielstimmig.model.TranscriptId;
import org.vielstimmig.settings.Home;
import org.vielstimmig.settings.SettingsFile;

/// A desk for one workspace alone, with a window around it, and a note of where it led and what it said.
public final class DeskStub implements Navigator, Messages, AutoCloseable {

    private static final long PATIENCE_MILLIS = 60_000;

    public final List<String> went = new CopyOnWriteArrayList<>();
    public final List<String> said = new CopyOnWriteArrayList<>();
    private final Workers workers = new Workers(2);
    private final Desk desk;

    /// Not on the FX thread.
    public DeskStub(Path home, Lang lang) {
        Theme theme = FxRun.get(Theme::new);
        desk = new Desk(lang, theme, FxDoor.live(), this, this, new SettingsFile(new Home(home)), workers);
    }

    public Desk desk() {
        return desk;
    }

    /// Puts a workspace into a window; on the FX thread.
    public Stage show(Region view, int width, int height) {
        Scene scene = new Scene(view, width, height);
        desk.theme().dress(scene);
        Stage stage = new Stage(StageStyle.UNDECORATED);
        stage.setScene(scene);
        stage.setX(0);
        stage.setY(0);
        stage.show();
        return stage;
    }

    /// Waits until something holds on the FX thread.
    public static void until(String what, BooleanSupplier holds) {
        long end = System.currentTimeMillis() + PATIENCE_MILLIS;
        while (!FxRun.<Boolean>get(holds::getAsBoolean)) {
            if (System.currentTimeMillis() > end) {
                throw new AssertionError("never: " + what);
            }
            Thread.onSpinWait();
        }
    }

    @Override
    public void importing() {
        went.add("import");
    }

    @Override
    public void transcript(TranscriptId transcript) {
        went.add("transcript " + transcript);
    }

    @Override
    public void passage(TranscriptId transcript, TextRange range) {
        went.add("passage " + range.start() + ":" + range.end());
    }

    @Override
    public void code(CodeId code) {
        went.add("code " + code);
    }

    @Override
    public void passages(CodeId code) {
        went.add("passages " + code);
    }

    @Override
    public void item(ItemId item) {
        went.add("item " + item);
    }

    @Override
    public void search(String query) {
        went.add("search " + query);
    }

    @Override
    public void problem(Problem problem) {
        said.add(problem.toString());
    }

    @Override
    public void unexpected(Throwable fault) {
        throw new AssertionError(fault);
    }

    @Override
    public void passing(String text) {
        said.add(text);
    }

    @Override
    public void passing(String text, String action, Runnable run) {
        said.add(text);
    }

    @Override
    public void close() {
        workers.close();
    }
}
