package org.vielstimmig.desktop.transcripts;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.TableView;
import org.vielstimmig.desktop.DeskStub;
import org.vielstimmig.desktop.kit.FxRun;
import org.vielstimmig.desktop.kit.Theme;
import org.vielstimmig.i18n.Lang;
import org.vielstimmig.project.Session;

/// Pictures of the transcripts room: `PROJECT FOLDER TABLE FILE…`; not part of the tests.
public final class TranscriptsDemo {

    private TranscriptsDemo() {}

    public static void main(String[] args) throws Exception {
        Path out = Files.createDirectories(Path.of(args[1]));
        List<Path> files = Arrays.stream(args).skip(3).map(Path::of).toList();
        draw(args[0], out, Path.of(args[2]), files, Lang.DE, false, 1440, 900);
        draw(args[0], out, Path.of(args[2]), files, Lang.EN, true, 1000, 700);
        System.exit(0);
    }

    private static void draw(
            String project, Path out, Path table, List<Path> files, Lang lang, boolean dark, int width, int height)
            throws Exception {
        String tail = "-" + lang.name().toLowerCase(java.util.Locale.ROOT) + (dark ? "-dark" : "") + ".png";
        try (Session session = Session.open(Path.of(project), "Ada");
                DeskStub stub = new DeskStub(out.resolve("home" + width), lang)) {
            FxRun.run(() -> stub.desk().theme().choiceProperty().set(dark ? Theme.Choice.DARK : Theme.Choice.LIGHT));
            TranscriptsWorkspace room = FxRun.get(() -> new TranscriptsWorkspace(stub.desk(), session));
            Scene scene = FxRun.get(() -> {
                Scene made = new Scene(room.view(), width, height);
                stub.desk().theme().dress(made);
                return made;
            });
            TableView<?> list = FxRun.get(() -> {
                room.view().applyCss();
                room.view().layout();
                return (TableView<?>) room.view().lookup(".table-view");
            });
            wait(400);
            FxRun.run(() -> list.getSelectionModel().selectRange(1, 4));
            save(scene, out, "many" + tail);
            FxRun.run(room::manage);
            FxRun.run(() -> room.group("group"));
            save(scene, out, "facts" + tail);
            FxRun.run(() -> room.repair(session.snapshot().transcripts().get(6).id()));
            wait(2500);
            save(scene, out, "repair" + tail);
            FxRun.run(() -> room.lookAtTable(table));
            wait(600);
            save(scene, out, "table" + tail);
            for (int i = 0; i < Math.min(2, files.size()); i++) {
                int from = i;
                FxRun.run(() -> room.look(files.subList(from, files.size())));
                wait(2500);
                save(scene, out, "import" + i + tail);
            }
            FxRun.run(room::release);
        }
    }

    private static void wait(int millis) throws InterruptedException {
        Thread.sleep(millis);
        FxRun.settle();
    }

    private static void save(Scene scene, Path out, String name) throws Exception {
        wait(300);
        var picture = FxRun.get(() -> FxRun.picture(scene));
        FxRun.save(picture, out.resolve(name));
    }
}
