package org.vielstimmig.desktop.coding;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import org.vielstimmig.desktop.kit.Desk;
import org.vielstimmig.desktop.kit.FxDoor;
import org.vielstimmig.desktop.kit.FxRun;
import org.vielstimmig.desktop.kit.Theme;
import org.vielstimmig.i18n.Lang;
import org.vielstimmig.jobs.Progress;
import org.vielstimmig.jobs.Workers;
import org.vielstimmig.model.Code;
import org.vielstimmig.model.TextRange;
import org.vielstimmig.project.Sample;
import org.vielstimmig.project.Session;
import org.vielstimmig.project.Transcripts;
import org.vielstimmig.settings.Home;
import org.vielstimmig.settings.SettingsFile;
import org.vielstimmig.transcripts.ReadOptions;

/// Draws the room with the sample and, if one is named, an imported file: for looking at it.
///
/// Arguments: output folder, then files to import.
public final class CodingDemo {

    private CodingDemo() {}

    public static void main(String[] arguments) throws Exception {
        Path out = Path.of(arguments[0]);
        Path home = Files.createTempDirectory("coding");
        try (Workers workers = new Workers(2);
                Session session = Sample.build(home.resolve("s.vielstimmig"), Lang.DE, "Anna Kern")) {
            Transcripts transcripts = new Transcripts(session);
            for (String file : List.of(arguments).subList(1, arguments.length)) {
                Session.await(
                        transcripts.add(transcripts.read(List.of(Path.of(file)), ReadOptions.NONE, Progress.none())));
            }
            for (String look :
                    List.of("light de 1440 900", "dark de 1440 900", "light en 1000 700", "dark de 1000 700")) {
                draw(session, workers, new SettingsFile(new Home(home)), out, look.split(" "));
            }
        }
        Platform.exit();
        System.exit(0);
    }

    private static void draw(Session session, Workers workers, SettingsFile settings, Path out, String[] look)
            throws Exception {
        Lang lang = look[1].equals("de") ? Lang.DE : Lang.EN;
        int width = Integer.parseInt(look[2]) - 64;
        int height = Integer.parseInt(look[3]) - 70;
        CodingWorkspace workspace = FxRun.get(() -> {
            Theme theme = new Theme();
            theme.choiceProperty().set(look[0].equals("dark") ? Theme.Choice.DARK : Theme.Choice.LIGHT);
            Desk desk = new Desk(lang, theme, FxDoor.live(), new Stubs(), new Stubs(), settings, workers);
            CodingWorkspace made = new CodingWorkspace(desk, session);
            Scene scene = new Scene(made.view(), width, height);
            theme.dress(scene);
            Stage stage = new Stage(StageStyle.UNDECORATED);
            stage.setScene(scene);
            stage.setX(0);
            stage.setY(0);
            stage.show();
            made.shown();
            return made;
        });
        String name = String.join("-", look);
        settle();
        FxRun.run(() -> {
            Code tandem =
                    workspace.model().tree().byPath("Zusammenarbeit/Tandem").orElseThrow();
            workspace.showCode(tandem.id());
        });
        settle();
        picture(workspace, out, name);
        FxRun.run(() -> workspace.page().ways().next(1));
        FxRun.run(() -> workspace.page().ways().next(1));
        settle();
        FxRun.run(() -> {
            TextRange turn = workspace
                    .page()
                    .page()
                    .turnAt(workspace
                            .model()
                            .page()
                            .currentCoding()
                            .orElseThrow()
                            .range()
                            .start());
            workspace.page().page().select(new TextRange(turn.start(), Math.min(turn.end(), turn.start() + 70)));
            workspace.page().selectionFinished(workspace.page().page().getSelection());
            workspace.page().findBar().open("und");
            workspace.drawer().showMemos();
        });
        settle();
        picture(workspace, out, name + "-b");
        FxRun.run(() -> {
            workspace.page().findBar().close();
            workspace.page().openPalette("an", false);
        });
        settle();
        popups(out, name + "-palette");
        FxRun.run(() -> {
            workspace.room().palette().palette().hide();
            workspace.page().page().clearSelection();
            workspace.page().ways().next(1);
            workspace.page().memo();
        });
        settle();
        popups(out, name + "-memo");
        FxRun.run(() -> {
            workspace.page().codingPop().open(workspace.page().page().codings().subList(0, 2), 300, 200);
        });
        settle();
        popups(out, name + "-codings");
        picture(workspace, out, name + "-c");
        FxRun.run(() -> {
            workspace.page().codingPop().hide();
            workspace.page().look().show(workspace.view(), 300, 200);
        });
        settle();
        popups(out, name + "-look");
        FxRun.run(() -> {
            workspace.page().look().hide();
            new CodeDeeds(workspace.room()).newCode(workspace.codes(), null);
        });
        settle();
        popups(out, name + "-new");
        FxRun.run(() -> {
            workspace.view().getScene().getWindow().hide();
            workspace.release();
        });
    }

    private static void picture(CodingWorkspace workspace, Path out, String name) throws Exception {
        FxRun.save(FxRun.get(() -> FxRun.picture(workspace.view().getScene())), out.resolve(name + ".png"));
    }

    private static void popups(Path out, String name) throws Exception {
        for (javafx.stage.Window window : FxRun.get(() -> List.copyOf(javafx.stage.Window.getWindows()))) {
            if (window instanceof javafx.stage.PopupWindow && !(window instanceof javafx.scene.control.Tooltip)) {
                FxRun.save(FxRun.get(() -> FxRun.picture(window.getScene())), out.resolve(name + ".png"));
            }
        }
    }

    private static void settle() throws InterruptedException {
        for (int i = 0; i < 6; i++) {
            FxRun.settle();
            Thread.sleep(150);
        }
    }
}
