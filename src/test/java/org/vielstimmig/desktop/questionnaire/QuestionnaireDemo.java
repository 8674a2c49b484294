package org.vielstimmig.desktop.questionnaire;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextArea;
import javafx.stage.Stage;
import org.vielstimmig.desktop.kit.Desk;
import org.vielstimmig.desktop.kit.FxDoor;
import org.vielstimmig.desktop.kit.FxRun;
import org.vielstimmig.desktop.kit.Messages;
import org.vielstimmig.desktop.kit.Navigator;
import org.vielstimmig.desktop.kit.Theme;
import org.vielstimmig.i18n.Lang;
import org.vielstimmig.jobs.Workers;
import org.vielstimmig.model.CodeId;
import org.vielstimmig.model.Item;
import org.vielstimmig.model.ItemId;
import org.vielstimmig.model.LocalText;
import org.vielstimmig.model.Problem;
import org.vielstimmig.model.TextRange;
import org.vielstimmig.model.TranscriptId;
import org.vielstimmig.project.Questionnaires;
import org.vielstimmig.project.Sample;
import org.vielstimmig.project.Session;
import org.vielstimmig.settings.Home;
import org.vielstimmig.settings.SettingsFile;

/// Draws the questionnaire workspace over the sample into a folder: to be looked at.
///
/// `QuestionnaireDemo FOLDER [NAME…]`
public final class QuestionnaireDemo {

    /// The headless screen is 1000 by 1000; a larger window cannot be shown, but drawn.
    private static final int SCREEN = 1000;

    private QuestionnaireDemo() {}

    public static void main(String[] args) throws Exception {
        Path folder = Path.of(args[0]);
        List<String> wanted = List.of(args).subList(1, args.length);
        Path home = Files.createTempDirectory("questionnaire");
        try (Session session = Sample.build(home.resolve("s.vielstimmig"), Lang.DE, "Anna Klein")) {
            Theme theme = FxRun.get(Theme::new);
            for (Shot shot : shots(session)) {
                if (wanted.isEmpty() || wanted.stream().anyMatch(shot.name()::contains)) {
                    draw(shot, session, theme, home, folder);
                }
            }
        } finally {
            javafx.application.Platform.exit();
            try (var files = Files.walk(home)) {
                files.sorted(Comparator.reverseOrder()).forEach(f -> f.toFile().delete());
            }
        }
    }

    private record Shot(
            String name, Lang lang, boolean dark, int width, int height, Consumer<QuestionnaireWorkspace> act) {}

    private static List<Shot> shots(Session session) {
        Consumer<QuestionnaireWorkspace> choose = w -> {
            command(w, "choose");
            tick(w, 2, 3, 6);
        };
        Consumer<QuestionnaireWorkspace> word = w -> show(w, session, "EIG1");
        Consumer<QuestionnaireWorkspace> multiple = w -> show(w, session, "HIN1");
        Consumer<QuestionnaireWorkspace> typing = w -> {
            show(w, session, "ANS1");
            TextArea field = (TextArea) w.view().lookup(".wording");
            field.setText("Haben Sie nicht auch immer Ärger mit dem Amt und dem Träger?");
        };
        Consumer<QuestionnaireWorkspace> check = w -> command(w, "check");
        Consumer<QuestionnaireWorkspace> whole = w -> {
            command(w, "whole");
            command(w, "after");
        };
        Consumer<QuestionnaireWorkspace> faulty = w -> {
            new Questionnaires(session)
                    .change(item(session, "EIG1").id(), i -> i.withWording(without(i)))
                    .join();
            command(w, "check");
        };
        return List.of(
                new Shot("choose-light", Lang.DE, false, 1376, 820, choose),
                new Shot("choose-small-dark-en", Lang.EN, true, 936, 628, choose),
                new Shot("word-light", Lang.DE, false, 1376, 820, word),
                new Shot("word-dark-en", Lang.EN, true, 1376, 820, word),
                new Shot("word-small", Lang.DE, false, 936, 628, word),
                new Shot("multiple-light", Lang.DE, false, 1376, 1300, multiple),
                new Shot("typing-light", Lang.DE, false, 1376, 820, typing),
                new Shot("check-light", Lang.DE, false, 1376, 820, check),
                new Shot("check-small-dark-en", Lang.EN, true, 936, 628, check),
                new Shot("whole-light", Lang.DE, false, 1376, 820, whole),
                new Shot("whole-small-en", Lang.EN, false, 936, 628, whole),
                new Shot("faulty-small", Lang.DE, false, 936, 628, faulty),
                new Shot("faulty-en", Lang.EN, false, 936, 628, faulty));
    }

    private static java.util.Map<org.vielstimmig.model.AudienceId, LocalText> without(Item item) {
        java.util.Map<org.vielstimmig.model.AudienceId, LocalText> wording = new java.util.TreeMap<>();
        item.wording().forEach((a, t) -> wording.put(a, t.with("en", "")));
        return wording;
    }

    private static Item item(Session session, String code) {
        return session.snapshot().items().stream()
                .filter(i -> i.exportCode().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static void show(QuestionnaireWorkspace workspace, Session session, String code) {
        workspace.showItem(item(session, code).id());
    }

    private static void command(QuestionnaireWorkspace workspace, String id) {
        workspace.commands().stream()
                .filter(c -> c.id().endsWith("." + id))
                .findFirst()
                .orElseThrow()
                .run();
    }

    private static void tick(QuestionnaireWorkspace workspace, int... rows) {
        for (int row : rows) {
            workspace.view().applyCss();
            workspace.view().layout();
            List<Node> boxes = workspace.view().lookupAll(".table-cell .check-box").stream()
                    .sorted(Comparator.comparingDouble(n -> n.localToScene(0, 0).getY()))
                    .toList();
            if (row < boxes.size()) {
                ((CheckBox) boxes.get(row)).fire();
            }
        }
    }

    private static void draw(Shot shot, Session session, Theme theme, Path home, Path folder) throws Exception {
        Workers workers = new Workers(1);
        QuestionnaireWorkspace workspace = FxRun.get(() -> {
            theme.choiceProperty().set(shot.dark() ? Theme.Choice.DARK : Theme.Choice.LIGHT);
            QuestionnaireWorkspace made = new QuestionnaireWorkspace(
                    desk(shot.lang(), theme, new SettingsFile(new Home(home)), workers), session);
            Scene scene = new Scene(new javafx.scene.layout.StackPane(made.view()), shot.width(), shot.height());
            theme.dress(scene);
            if (shot.width() < SCREEN && shot.height() < SCREEN) {
                Stage stage = new Stage();
                stage.setScene(scene);
                stage.show();
            }
            made.shown();
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            return made;
        });
        wait(session);
        FxRun.run(() -> shot.act().accept(workspace));
        for (int i = 0; i < 4; i++) {
            wait(session);
            Thread.sleep(120);
            FxRun.run(() -> FxRun.picture(workspace.view().getScene()));
        }
        FxRun.run(() ->
                FxRun.save(FxRun.picture(workspace.view().getScene()), folder.resolve("q-" + shot.name() + ".png")));
        FxRun.run(() -> {
            workspace.release();
            if (workspace.view().getScene().getWindow() != null) {
                workspace.view().getScene().getWindow().hide();
            }
        });
        workers.close();
    }

    private static void wait(Session session) {
        Session.await(session.read(store -> true));
        Session.await(session.read(store -> true));
        FxRun.settle();
    }

    static Desk desk(Lang lang, Theme theme, SettingsFile settings, Workers workers) {
        return new Desk(lang, theme, FxDoor.live(), new Nowhere(), new Silent(), settings, workers);
    }

    private static final class Nowhere implements Navigator {
        @Override
        public void transcript(TranscriptId transcript) {}

        @Override
        public void passage(TranscriptId transcript, TextRange range) {}

        @Override
        public void code(CodeId code) {}

        @Override
        public void item(ItemId item) {}

        @Override
        public void search(String query) {}

        public void importing() {}
    }

    private static final class Silent implements Messages {
        @Override
        public void problem(Problem problem) {
            throw new IllegalStateException(String.valueOf(problem));
        }

        @Override
        public void unexpected(Throwable fault) {
            fault.printStackTrace();
        }

        @Override
        public void passing(String text) {}

        @Override
        public void passing(String text, String action, Runnable run) {}
    }
}
