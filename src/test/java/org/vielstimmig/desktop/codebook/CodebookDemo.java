package org.vielstimmig.desktop.codebook;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.vielstimmig.desktop.DeskStub;
import org.vielstimmig.desktop.kit.FxRun;
import org.vielstimmig.desktop.kit.Theme;
import org.vielstimmig.i18n.Lang;
import org.vielstimmig.jobs.Progress;
import org.vielstimmig.model.Code;
import org.vielstimmig.project.Codebook;
import org.vielstimmig.project.Sample;
import org.vielstimmig.project.Session;
import org.vielstimmig.project.Transcripts;
import org.vielstimmig.transcripts.ReadOptions;

/// Draws the room with the sample and, if one is named, an imported file: for looking at it.
///
/// Arguments: output folder, then files to import.
public final class CodebookDemo {

    private CodebookDemo() {}

    public static void main(String[] arguments) throws Exception {
        Path out = Path.of(arguments[0]);
        Path home = Files.createTempDirectory("codebook");
        try (Session session = Sample.build(home.resolve("s.vielstimmig"), Lang.DE, "Anna Kern")) {
            Transcripts transcripts = new Transcripts(session);
            for (String file : List.of(arguments).subList(1, arguments.length)) {
                Session.await(
                        transcripts.add(transcripts.read(List.of(Path.of(file)), ReadOptions.NONE, Progress.none())));
            }
            Codebook codebook = new Codebook(session);
            Session.await(codebook.release("Nach dem ersten Durchgang durch alle Interviews."));
            Code bare = Session.await(codebook.add("Förderung/Ganz neu", c -> c));
            for (String look :
                    List.of("light de 1440 900", "dark de 1440 900", "light en 1000 700", "dark de 1000 700")) {
                draw(session, home, out, bare, look.split(" "));
            }
        }
        Platform.exit();
        System.exit(0);
    }

    private static void draw(Session session, Path home, Path out, Code bare, String[] look) throws Exception {
        Lang lang = look[1].equals("de") ? Lang.DE : Lang.EN;
        int width = Integer.parseInt(look[2]) - 64;
        int height = Integer.parseInt(look[3]) - 70;
        String name = String.join("-", look);
        try (DeskStub stub = new DeskStub(home, lang)) {
            FxRun.run(() -> stub.desk()
                    .theme()
                    .choiceProperty()
                    .set(look[0].equals("dark") ? Theme.Choice.DARK : Theme.Choice.LIGHT));
            CodebookWorkspace room = FxRun.get(
                    () -> new CodebookWorkspace(stub.desk(), session, (over, file, formats) -> Optional.empty()));
            Stage stage = FxRun.get(() -> stub.show(room.view(), width, height));
            settle();
            Code code = new Codebook(session)
                    .tree().inOrder().stream()
                            .filter(c ->
                                    !c.notWhenSee().isEmpty() && c.anchors().size() > 1)
                            .findFirst()
                            .orElseThrow();
            FxRun.run(() -> room.showCode(code.id()));
            settle();
            picture(stage, out, name);
            FxRun.run(() -> room.parts().scrollTo(1));
            settle();
            picture(stage, out, name + "-end");
            FxRun.run(() -> room.parts().deeds().newBeside(room.parts().codes()));
            settle();
            windows(out, name + "-new");
            FxRun.run(() -> {
                room.parts().deeds().hide();
                room.parts().releases().show(room.view());
            });
            settle();
            windows(out, name + "-releases");
            FxRun.run(() -> {
                room.parts().releases().hide();
                room.showCode(bare.id());
            });
            settle();
            picture(stage, out, name + "-bare");
            FxRun.run(() -> room.model().tableProperty().set(true));
            settle();
            picture(stage, out, name + "-table");
            FxRun.run(() -> room.showCode(code.id()));
            settle();
            dialog(out, name + "-chooser", () -> room.parts().anchor());
            dialog(out, name + "-remove", () -> room.parts().deeds().remove(code));
            dialog(out, name + "-passages", () -> room.parts().files().passages());
            dialog(out, name + "-freeze", () -> room.parts().deeds().release());
            FxRun.run(() -> {
                room.release();
                stage.close();
            });
        }
    }

    private static void dialog(Path out, String name, Runnable open) throws Exception {
        Platform.runLater(open);
        settle();
        windows(out, name);
        for (Window window : FxRun.get(() -> new ArrayList<>(Window.getWindows()))) {
            if (window instanceof Stage stage && stage.getOwner() != null) {
                FxRun.run(stage::close);
            }
        }
        settle();
    }

    private static void picture(Stage stage, Path out, String name) throws Exception {
        FxRun.save(FxRun.get(() -> FxRun.picture(stage.getScene())), out.resolve(name + ".png"));
    }

    private static void windows(Path out, String name) throws Exception {
        int n = 0;
        for (Window window : FxRun.get(() -> new ArrayList<>(Window.getWindows()))) {
            boolean main = window instanceof Stage stage && stage.getOwner() == null;
            if (!main && !(window instanceof javafx.scene.control.Tooltip)) {
                FxRun.save(
                        FxRun.get(() -> FxRun.picture(window.getScene())),
                        out.resolve(name + (n++ == 0 ? "" : n) + ".png"));
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
