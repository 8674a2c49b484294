package org.vielstimmig.desktop.coding;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableStringValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.vielstimmig.desktop.kit.SafeText;
import org.vielstimmig.desktop.kit.Small;
import org.vielstimmig.i18n.EditText;

/// Replaces words in all transcripts: every place is seen in its line and can be left out.
final class ReplaceView extends VBox {

    private final Room room;
    private final ReplaceViewModel model;
    private final ListView<ReplaceViewModel.Row> list = new ListView<>();
    private final Label count = Small.label("", "v-soft");

    ReplaceView(Room room, ReplaceViewModel model) {
        this.room = room;
        this.model = model;
        getStyleClass().add("replace-view");
        getStylesheets().add(Room.sheet());
        TextField words = field(EditText.FIND);
        words.textProperty().bindBidirectional(model.wordsProperty());
        TextField by = field(EditText.BY);
        by.textProperty().bindBidirectional(model.byProperty());
        GridPane fields = new GridPane();
        fields.getStyleClass().add("replace-fields");
        fields.addRow(0, label(EditText.FIND), words);
        fields.addRow(1, label(EditText.BY), by);
        GridPane.setHgrow(words, Priority.ALWAYS);
        HBox options = new HBox(
                check(EditText.WHOLE_WORDS, model.wholeProperty()),
                check(EditText.IGNORE_CASE, model.anyCaseProperty()),
                check(EditText.ONLY_HERE, model.hereOnlyProperty()));
        options.getStyleClass().add("replace-options");
        options.getChildren().getLast().setDisable(room.model().page().opened() == null);
        Button all = quiet(EditText.ALL_PLACES, () -> model.choose(true));
        Button none = quiet(EditText.NO_PLACES, () -> model.choose(false));
        HBox head = new HBox(count, Small.gap(), all, none);
        head.setAlignment(Pos.CENTER_LEFT);
        list.getStyleClass().add("framed");
        list.setCellFactory(view -> new Cell());
        list.setPrefSize(760, 300);
        Label nothing = Small.label(room.say(EditText.REPLACE_EMPTY), "v-faint");
        nothing.setWrapText(true);
        list.setPlaceholder(nothing);
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            ReplaceViewModel.Row row = list.getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.SPACE && row != null) {
                row.chosen().set(!row.chosen().get());
                event.consume();
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(fields, options, head, list);
        model.rowsProperty()
                .addListener((observable, before, now) -> list.getItems().setAll(now));
        model.chosenProperty().addListener((observable, before, now) -> counted());
        model.rowsProperty().addListener((observable, before, now) -> counted());
        counted();
    }

    /// Asks what to replace, and does it.
    static void ask(Room room, String words) {
        ReplaceViewModel model = new ReplaceViewModel(
                room.model().session(),
                room.model().arrival(),
                room.model().page().shownTranscript());
        ReplaceView view = new ReplaceView(room, model);
        model.wordsProperty().set(words);
        Optional<ReplaceViewModel> done = room.dialogs()
                .form(
                        room.say(EditText.REPLACE_TITLE),
                        "",
                        view,
                        view.deed(),
                        Bindings.createBooleanBinding(
                                () -> model.chosenProperty().get() > 0, model.chosenProperty()),
                        () -> model);
        done.ifPresent(chosen -> room.model()
                .arrival()
                .when(chosen.replace(), places -> room.undoable(room.say(EditText.REPLACED, places))));
    }

    /// What pressing the button does.
    private ObservableStringValue deed() {
        return Bindings.createStringBinding(
                () -> {
                    int chosen = model.chosenProperty().get();
                    boolean erases = model.byProperty().get().isEmpty() && chosen > 0;
                    return room.say(erases ? EditText.REPLACE_ERASE : EditText.REPLACE_DO, chosen);
                },
                model.chosenProperty(),
                model.byProperty());
    }

    private void counted() {
        int places = model.rowsProperty().get().size();
        count.setText(
                model.wordsProperty().get().isBlank()
                        ? ""
                        : room.say(
                                EditText.PLACES,
                                places,
                                model.transcripts(),
                                model.chosenProperty().get()));
    }

    ListView<ReplaceViewModel.Row> list() {
        return list;
    }

    private TextField field(EditText name) {
        TextField field = new TextField();
        field.setAccessibleText(room.say(name));
        field.setPrefColumnCount(36);
        return field;
    }

    private Label label(EditText name) {
        Label label = Small.label(room.say(name), "v-soft");
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private CheckBox check(EditText name, BooleanProperty value) {
        CheckBox check = new CheckBox(room.say(name));
        check.setMinWidth(Region.USE_PREF_SIZE);
        check.selectedProperty().bindBidirectional(value);
        return check;
    }

    private Button quiet(EditText name, Runnable action) {
        Button button = new Button(room.say(name));
        button.getStyleClass().add("ghost");
        button.setOnAction(event -> action.run());
        return button;
    }

    /// One place: a mark to leave it out, where it is, and its line.
    private static final class Cell extends RowCell<ReplaceViewModel.Row> {

        @Override
        protected Region rowOf(ReplaceViewModel.Row item) {
            CheckBox chosen = new CheckBox();
            chosen.setSelected(item.chosen().get());
            chosen.selectedProperty()
                    .addListener((observable, before, now) -> item.chosen().set(now));
            item.chosen().addListener((observable, before, now) -> chosen.setSelected(now));
            chosen.setFocusTraversable(false);
            int turn = item.place().turn();
            Label title = Small.label(SafeText.of(item.title()), "v-soft", "v-small");
            title.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
            title.setTooltip(new Tooltip(SafeText.of(item.title())));
            Label number = Small.label(turn == 0 ? "" : " · " + turn, "v-soft", "v-small");
            number.setMinWidth(USE_PREF_SIZE);
            HBox where = new HBox(title, number);
            where.setAlignment(Pos.CENTER_LEFT);
            where.getStyleClass().add("where");
            Label before = Small.label(item.place().kwic().before(), "v-soft");
            before.setAlignment(Pos.CENTER_RIGHT);
            before.setTextOverrun(OverrunStyle.LEADING_WORD_ELLIPSIS);
            before.getStyleClass().add("cut-front");
            Label hit = Small.label(item.place().found(), "v-strong", "hit");
            hit.setMinWidth(USE_PREF_SIZE);
            Label after = Small.label(item.place().kwic().after(), "v-soft");
            after.setTextOverrun(OverrunStyle.WORD_ELLIPSIS);
            after.getStyleClass().add("cut-end");
            for (Label context : new Label[] {before, after}) {
                context.setMaxWidth(Double.MAX_VALUE);
                context.setMinWidth(0);
                context.setPrefWidth(1);
                HBox.setHgrow(context, Priority.ALWAYS);
            }
            HBox row = new HBox(chosen, where, before, hit, after);
            row.getStyleClass().add("replace-row");
            return row;
        }
    }
}
