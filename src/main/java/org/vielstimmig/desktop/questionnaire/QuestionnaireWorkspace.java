package org.vielstimmig.desktop.questionnaire;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.vielstimmig.desktop.kit.Command;
import org.vielstimmig.desktop.kit.Desk;
import org.vielstimmig.desktop.kit.Icon;
import org.vielstimmig.desktop.kit.Subscriptions;
import org.vielstimmig.desktop.kit.Workspace;
import org.vielstimmig.i18n.ListsText;
import org.vielstimmig.i18n.QuestionnaireViewText;
import org.vielstimmig.model.ItemId;
import org.vielstimmig.project.Exports;
import org.vielstimmig.project.Session;

/// From codes to a questionnaire: choose, word, check and write out.
public final class QuestionnaireWorkspace implements Workspace {

    private final QuestionnaireViewModel room;
    private final WordingViewModel wording;
    private final ChoiceView choose;
    private final WordingView word;
    private final CheckView check;
    private final ExportPane exports;
    private final FullPreview preview;
    private final StackPane view = new StackPane();
    private final Subscriptions subscriptions = new Subscriptions();
    private final List<Command> commands;

    public QuestionnaireWorkspace(Desk desk, Session session) {
        room = new QuestionnaireViewModel(session, desk.door(), desk.lang(), desk.messages()::unexpected);
        ChoiceViewModel choice = new ChoiceViewModel(room);
        wording = new WordingViewModel(room);
        CheckViewModel checking = new CheckViewModel(room, new Exports(session, desk.lang()));
        PartsDialogs dialogs = new PartsDialogs(desk, room, () -> view);
        choose = new ChoiceView(desk, room, choice, dialogs);
        word = new WordingView(desk, room, wording, dialogs, this::showWhole);
        exports = new ExportPane(desk, room, checking, this::showWhole, subscriptions);
        check = new CheckView(desk, room, checking, dialogs, exports);
        preview = new FullPreview(desk, room, this::closeWhole);
        view.getStyleClass().add("v-page");
        view.getStylesheets().add(sheet());
        subscriptions.now(room.stageProperty(), this::show);
        commands = commands(choice, dialogs);
    }

    /// The room’s own style sheet.
    static String sheet() {
        return String.valueOf(QuestionnaireWorkspace.class.getResource("questionnaire.css"));
    }

    private List<Command> commands(ChoiceViewModel choice, PartsDialogs dialogs) {
        return List.of(
                command("choose", QuestionnaireViewText.GO_CHOOSE, () -> go(Stage.CHOOSE)),
                command("word", QuestionnaireViewText.GO_WORD, () -> go(Stage.WORD)),
                command("check", QuestionnaireViewText.GO_CHECK, () -> go(Stage.CHECK)),
                command("derive", QuestionnaireViewText.DERIVE_NOW, choose::derive)
                        .withIcon(Icon.QUESTIONS)
                        .withEnabled(Bindings.createBooleanBinding(choice::canDerive, choice.planProperty())),
                command("before", QuestionnaireViewText.ITEM_BEFORE_NAME, () -> step(-1))
                        .withKey("Alt+Page Up"),
                command("after", QuestionnaireViewText.ITEM_AFTER_NAME, () -> step(1))
                        .withKey("Alt+Page Down"),
                Command.of("questionnaire.memo", QuestionnaireViewText.QUESTIONNAIRE, ListsText.MEMO_NEW, () -> {
                            go(Stage.WORD);
                            word.memo();
                        })
                        .withIcon(Icon.MEMO)
                        .withKey("Alt+M"),
                command("whole", QuestionnaireViewText.WHOLE, this::showWhole).withIcon(Icon.EYE),
                command("audiences", QuestionnaireViewText.AUDIENCES, dialogs::audiences),
                command("blocks", QuestionnaireViewText.EDIT_BLOCKS, dialogs::blocks),
                command("scales", QuestionnaireViewText.SCALES, dialogs::scales),
                command("frame", QuestionnaireViewText.EDIT_FRAME, dialogs::frame),
                command("limesurvey", QuestionnaireViewText.EXPORT_LIMESURVEY, () -> {
                            go(Stage.CHECK);
                            exports.limeSurvey();
                        })
                        .withIcon(Icon.EXPORT));
    }

    private static Command command(String id, QuestionnaireViewText name, Runnable action) {
        return Command.of("questionnaire." + id, QuestionnaireViewText.QUESTIONNAIRE, name, action);
    }

    private void go(Stage stage) {
        closeWhole();
        room.stageProperty().set(stage);
    }

    private void step(int by) {
        if (view.getChildren().contains(preview)) {
            preview.go(by);
            return;
        }
        go(Stage.WORD);
        word.go(by);
    }

    private void show(Stage stage) {
        word.commit();
        Region shown = switch (stage) {
            case CHOOSE -> choose;
            case WORD -> word;
            case CHECK -> check;
        };
        view.getChildren().setAll(shown);
    }

    private void showWhole() {
        word.commit();
        if (!view.getChildren().contains(preview)) {
            view.getChildren().add(preview);
        }
        preview.open();
    }

    private void closeWhole() {
        view.getChildren().remove(preview);
    }

    /// Shows an item to be worded.
    public void showItem(ItemId item) {
        room.show();
        go(Stage.WORD);
        word.commit();
        wording.currentProperty().set(item);
    }

    @Override
    public Region view() {
        return view;
    }

    @Override
    public void shown() {
        room.show();
    }

    @Override
    public void hidden() {
        word.commit();
        closeWhole();
        room.hide();
    }

    @Override
    public List<Command> commands() {
        return commands;
    }

    @Override
    public void release() {
        word.release();
        choose.release();
        check.release();
        subscriptions.release();
        room.release();
    }
}
