package org.vielstimmig.desktop.coding;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.vielstimmig.desktop.kit.Icon;
import org.vielstimmig.desktop.kit.Icons;
import org.vielstimmig.desktop.kit.SafeText;
import org.vielstimmig.desktop.kit.Small;
import org.vielstimmig.i18n.EditText;
import org.vielstimmig.model.Coding;

/// Codings and memos whose text was deleted: a click goes to where it stood, and they can be given other words.
final class LostView extends VBox {

    private final Room room;
    private final LostViewModel model;
    private final Consumer<LostViewModel.Row> jump;
    private final ListView<LostViewModel.Row> list = new ListView<>();
    private final Button attach;

    /// @param jump goes to where the words stood
    LostView(Room room, LostViewModel model, Consumer<LostViewModel.Row> jump) {
        this.room = room;
        this.model = model;
        this.jump = jump;
        getStyleClass().addAll("passages", "lost");
        Label nothing = Small.label(room.say(EditText.LOST_NONE), "v-faint");
        nothing.setWrapText(true);
        list.setPlaceholder(nothing);
        list.setCellFactory(view -> new Cell());
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            LostViewModel.Row row = list.getSelectionModel().getSelectedItem();
            if (row != null && event.getCode() == KeyCode.ENTER) {
                jump.accept(row);
                event.consume();
            } else if (row != null && event.getCode() == KeyCode.DELETE) {
                remove(row);
                event.consume();
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().add(list);
        attach = new Button(room.say(EditText.LOST_ATTACH), Icons.of(Icon.QUOTE, 14));
        attach.getStyleClass().add("ghost");
        attach.setFocusTraversable(false);
        attach.disableProperty()
                .bind(list.getSelectionModel().selectedItemProperty().isNull());
        attach.setOnAction(event -> attach(list.getSelectionModel().getSelectedItem()));
        model.rowsProperty()
                .addListener((observable, before, now) -> list.getItems().setAll(now));
        list.getItems().setAll(model.rowsProperty().get());
    }

    List<Node> tools() {
        return List.of(attach);
    }

    ListView<LostViewModel.Row> list() {
        return list;
    }

    private void attach(LostViewModel.Row row) {
        Coding coding = row.coding();
        if (coding != null && !room.others().mayChange(List.of(coding))) {
            return;
        }
        var done = model.attach(row);
        if (done.isEmpty()) {
            room.desk().messages().passing(room.say(EditText.LOST_SELECT));
        } else {
            room.model()
                    .arrival()
                    .when(
                            done.get(),
                            it -> room.undoable(room.say(
                                    row.coding() == null ? EditText.LOST_MEMO_ATTACHED : EditText.LOST_ATTACHED)));
        }
    }

    private void remove(LostViewModel.Row row) {
        Coding coding = row.coding();
        if (coding != null && !room.others().mayRemove(List.of(coding))) {
            return;
        }
        EditText said = row.coding() == null ? EditText.LOST_MEMO_REMOVED : EditText.LOST_REMOVED;
        room.model().arrival().when(model.remove(row), gone -> room.undoable(room.say(said)));
    }

    private final class Cell extends RowCell<LostViewModel.Row> {

        Cell() {
            getStyleClass().add("passage-cell");
            setOnMouseClicked(event -> {
                if (event.getButton() == MouseButton.PRIMARY && getItem() != null) {
                    jump.accept(getItem());
                }
            });
            MenuItem go = item(EditText.LOST_GO, () -> jump.accept(getItem()));
            MenuItem words = item(EditText.LOST_ATTACH, () -> attach(getItem()));
            MenuItem remove = item(EditText.LOST_REMOVE, () -> remove(getItem()));
            ContextMenu menu = new ContextMenu(go, words, remove);
            itemProperty().addListener((observable, before, now) -> {
                setContextMenu(now == null ? null : menu);
                remove.setText(room.say(
                        now == null || now.coding() != null ? EditText.LOST_REMOVE : EditText.LOST_MEMO_REMOVE));
            });
        }

        private MenuItem item(EditText name, Runnable action) {
            return Small.item(room.say(name), action);
        }

        @Override
        protected Region rowOf(LostViewModel.Row item) {
            Label where = Small.label(item.title(), "where", "v-small");
            Label what = Small.label(item.name(), "v-medium");
            String quote = item.words().replaceAll("\\s+", " ").strip();
            Label words = Small.label(
                    SafeText.of(item.coding() == null ? quote : room.say(EditText.LOST_WAS, quote)), "quote", "v-soft");
            words.setWrapText(true);
            HBox row = new HBox(where);
            Coding coding = item.coding();
            if (coding == null) {
                row.getChildren().add(Icons.of(Icon.MEMO, 14));
            } else {
                row.getChildren().addAll(room.model().markOf(coding), what);
            }
            what.setMinWidth(USE_PREF_SIZE);
            row.getChildren().add(words);
            words.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(words, Priority.ALWAYS);
            Label who = Small.label(SafeText.of(item.coder()), "who", "v-small");
            row.getChildren().add(who);
            row.getStyleClass().add("passage-row");
            return row;
        }
    }
}
