package org.vielstimmig.desktop.coding;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
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
import org.vielstimmig.project.Codings;
import org.vielstimmig.project.Corrections;
import org.vielstimmig.project.Edits;
import org.vielstimmig.project.Sample;
import org.vielstimmig.project.Session;
import org.vielstimmig.project.Transcripts;
import org.vielstimmig.settings.Home;
import org.vielstimmig.settings.SettingsFile;
import org.vielstimmig.transcripts.ReadOptions;

/// Draws the room while a text is corrected, the replacing of words, and a corrected file: for looking at it.
///
/// Arguments: output folder, then files to import.
public final class EditDemo {

    private EditDemo() {}

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
            for (String look : List.of("light de 1440 900", "dark en 1000 700")) {
                draw(session, workers, new SettingsFile(new Home(home)), out, look.split(" "));
            }
        }
        Platform.exit();
        System.exit(0);
    }

    private static void draw(Session session, Workers workers, SettingsFile settings, Path out, String[] look)
            throws Exception {
        Lang lang = look[1].equals("de") ? Lang.DE : Lang.EN;
        int width = Math.min(1000, Integer.parseInt(look[2]) - 64);
        int height = Integer.parseInt(look[3]) - 70;
        Theme theme = FxRun.get(Theme::new);
        CodingWorkspace room = FxRun.get(() -> {
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
            made.showTranscript(session.snapshot().transcripts().getLast().id());
            return made;
        });
        Thread.sleep(4000);
        String name = String.join("-", look).replace(' ', '-');
        var id = session.snapshot().transcripts().getLast().id();
        String text = Session.await(session.read(s -> s.words(id).orElseThrow()));
        var turns = Session.await(session.read(s -> s.turns(id)));
        TextRange turn = turns.get(5).range();
        Code code = session.snapshot().codes().get(4);
        Session.await(new Codings(session)
                .code(
                        id,
                        new TextRange(turn.start(), turn.start() + Math.min(30, turn.length())),
                        code.id(),
                        Codings.Extras.NONE));
        Session.await(new Edits(session)
                .replace(id, new TextRange(turn.start(), turn.start() + Math.min(30, turn.length())), ""));
        Thread.sleep(1500);
        FxRun.run(() -> {
            var page = room.page().page();
            room.page().editMode().set(true);
            TextRange said = page.text().turns().get(3).range();
            page.reveal(said);
            int at = said.start() + Math.min(40, said.length() / 2);
            page.select(page.wordAt(at));
            page.clearSelection();
            for (String letter : "neue Worte".split("")) {
                page.editing().insert(letter);
            }
            page.editing().insert("\n");
            page.editing().insert("(lacht) ja (3) so");
            room.showLost();
        });
        Thread.sleep(2500);
        FxRun.settle();
        FxRun.save(FxRun.get(() -> FxRun.picture(room.view().getScene())), out.resolve("edit-" + name + ".png"));
        picture(theme, out.resolve("replace-" + name + ".png"), () -> {
            ReplaceViewModel model = new ReplaceViewModel(session, room.model().arrival(), id);
            ReplaceView view = new ReplaceView(room.room(), model);
            model.wordsProperty().set("Kinder");
            return view;
        });
        String after = text.replace("nicht", "überhaupt nicht").replace("und dann", "dann");
        var corrections = new Corrections(session);
        var comparison = Session.await(corrections.compare(id, after));
        picture(theme, out.resolve("adopt-" + name + ".png"), () -> new AdoptView(room.room(), comparison));
        FxRun.run(() -> {
            room.view().getScene().getWindow().hide();
            room.release();
        });
    }

    private static void picture(Theme theme, Path out, java.util.function.Supplier<Parent> made) throws Exception {
        Stage stage = FxRun.get(() -> {
            StackPane pane = new StackPane(made.get());
            pane.getStyleClass().add("v-card");
            pane.setStyle("-fx-padding: 18;");
            Scene scene = new Scene(pane, 820, 520);
            theme.dress(scene);
            Stage window = new Stage(StageStyle.UNDECORATED);
            window.setScene(scene);
            window.setX(0);
            window.setY(0);
            window.show();
            return window;
        });
        Thread.sleep(2000);
        FxRun.settle();
        FxRun.save(FxRun.get(() -> FxRun.picture(stage.getScene())), out);
        FxRun.run(stage::hide);
    }
}
