package org.vielstimmig.desktop.questionnaire;

import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.desktop.kit.Desk;
import org.vielstimmig.desktop.kit.Icon;
import org.vielstimmig.desktop.kit.Icons;
import org.vielstimmig.desktop.kit.SearchField;
import org.vielstimmig.desktop.kit.Small;
import org.vielstimmig.desktop.kit.Subscriptions;
import org.vielstimmig.i18n.ListsText;
import org.vielstimmig.i18n.QuestionnaireViewText;
import org.vielstimmig.model.Block;
import org.vielstimmig.model.Item;
import org.vielstimmig.model.ItemId;
import org.vielstimmig.model.ItemState;

/// All items by block: to move through, to put in order by hand or with Alt and the arrows.
final class ItemList extends VBox {

    private final Desk desk;
    private final QuestionnaireViewModel room;
    private final WordingViewModel model;
    private final ListView<WordingViewModel.Line> list = new ListView<>();
    private boolean following;

    ItemList(
            Desk desk,
            QuestionnaireViewModel room,
            WordingViewModel model,
            PartsDialogs dialogs,
            Subscriptions subscriptions) {
        this.desk = desk;
        this.room = room;
        this.model = model;
        getStyleClass().addAll("v-panel", "item-list");
        SearchField filter = SearchField.filter(desk.lang(), desk.say(QuestionnaireViewText.FILTER_ITEMS));
        HBox.setHgrow(filter, Priority.ALWAYS);
        HBox bar = new HBox(filter);
        bar.getStyleClass().add("filter-row");
        list.setItems(model.lines());
        list.setCellFactory(view -> new Cell());
        list.setPlaceholder(Small.label(desk.say(QuestionnaireViewText.NO_MATCH), "v-soft"));
        VBox.setVgrow(list, Priority.ALWAYS);
        Hyperlink blocks = new Hyperlink(desk.say(QuestionnaireViewText.EDIT_BLOCKS));
        blocks.setOnAction(e -> dialogs.blocks());
        HBox foot = new HBox(blocks);
        foot.getStyleClass().addAll("list-foot", "v-line-top");
        getChildren().addAll(bar, list, foot);
        subscriptions.bindBoth(filter.textProperty(), model.filterProperty());
        filter.setOnDown(list::requestFocus);
        subscriptions.now(model.currentProperty(), id -> follow());
        subscriptions.list(model.lines(), change -> follow());
        subscriptions.later(room.memos().allProperty(), now -> list.refresh());
        list.getSelectionModel().selectedItemProperty().addListener((o, before, now) -> {
            if (now instanceof WordingViewModel.Line.Row row && !following) {
                model.currentProperty().set(row.item().id());
            }
        });
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.setOnContextMenuRequested(e -> selected(item -> menu(item).show(list, e.getScreenX(), e.getScreenY())));
    }

    private void pressed(KeyEvent event) {
        int by = event.getCode() == KeyCode.UP ? -1 : event.getCode() == KeyCode.DOWN ? 1 : 0;
        if (event.isAltDown() && by != 0) {
            selected(item -> shift(item, by));
        } else if (event.getCode() == KeyCode.DELETE) {
            selected(item -> remove(desk, room, model, item));
        } else {
            return;
        }
        event.consume();
    }

    private void shift(Item item, int by) {
        CompletableFuture<Item> moved = model.shift(item, by);
        if (moved != null) {
            desk.when(moved);
        }
    }

    private void selected(Consumer<Item> action) {
        if (list.getSelectionModel().getSelectedItem() instanceof WordingViewModel.Line.Row row) {
            action.accept(row.item());
        }
    }

    /// Keeps the current item chosen when the lines are made anew.
    private void follow() {
        ItemId id = model.currentProperty().get();
        following = true;
        for (int i = 0; i < list.getItems().size(); i++) {
            if (list.getItems().get(i) instanceof WordingViewModel.Line.Row row
                    && row.item().id().equals(id)) {
                list.getSelectionModel().clearAndSelect(i);
                scrollTo(i);
            }
        }
        following = false;
    }

    private void scrollTo(int index) {
        if (list.getScene() != null && !list.isFocused()) {
            list.scrollTo(Math.max(0, index - 4));
        }
    }

    private ContextMenu menu(Item item) {
        MenuItem up = item(QuestionnaireViewText.UP_KEY, () -> shift(item, -1));
        MenuItem down = item(QuestionnaireViewText.DOWN_KEY, () -> shift(item, 1));
        Menu into = new Menu(desk.say(QuestionnaireViewText.MOVE_TO));
        for (Block block : room.instrument().blocks()) {
            MenuItem to = Small.item(
                    Nodes.name(desk, block),
                    () -> desk.when(room.questionnaires().move(item.id(), block.id(), Integer.MAX_VALUE)));
            to.setDisable(block.id().equals(item.block()));
            into.getItems().add(to);
        }
        boolean dropped = item.state() == ItemState.DROPPED;
        MenuItem drop = item(
                dropped ? QuestionnaireViewText.DROP_NOT : QuestionnaireViewText.DROP,
                () -> desk.when(room.questionnaires()
                        .change(item.id(), i -> i.withState(dropped ? ItemState.DRAFT : ItemState.DROPPED))));
        MenuItem remove = item(QuestionnaireViewText.REMOVE_ITEM, () -> remove(desk, room, model, item));
        return new ContextMenu(up, down, into, new SeparatorMenuItem(), drop, remove);
    }

    private MenuItem item(QuestionnaireViewText words, Runnable action) {
        return Small.item(desk.say(words), action);
    }

    /// Takes an item away; one word and it is back.
    static void remove(Desk desk, QuestionnaireViewModel room, WordingViewModel model, Item item) {
        desk.when(
                model.remove(item.id()),
                gone -> desk.undoable(desk.say(QuestionnaireViewText.REMOVED, gone.exportCode()), room.wayBack()));
    }

    private void dropped(ItemId moved, WordingViewModel.@Nullable Line target) {
        switch (target) {
            case null -> {}
            case WordingViewModel.Line.Head(Block block, int items) ->
                desk.when(room.questionnaires().move(moved, block.id(), 0));
            case WordingViewModel.Line.Row row -> {
                if (!row.item().id().equals(moved)) {
                    desk.when(model.putBefore(moved, row.item()));
                }
            }
        }
    }

    void take() {
        list.requestFocus();
    }

    private final class Cell extends ListCell<WordingViewModel.Line> {

        Cell() {
            setPrefWidth(0);
            setOnDragDetected(e -> {
                if (getItem() instanceof WordingViewModel.Line.Row row) {
                    Dragboard board = startDragAndDrop(TransferMode.MOVE);
                    ClipboardContent content = new ClipboardContent();
                    content.putString(row.item().id().toString());
                    board.setContent(content);
                    e.consume();
                }
            });
            setOnDragOver(e -> {
                if (isOurs(e) && getItem() != null) {
                    e.acceptTransferModes(TransferMode.MOVE);
                }
                e.consume();
            });
            setOnDragEntered(e -> {
                if (isOurs(e) && getItem() != null) {
                    getStyleClass().add("drop-here");
                }
            });
            setOnDragExited(e -> getStyleClass().remove("drop-here"));
            setOnDragDropped(e -> {
                dropped(ItemId.of(Objects.requireNonNull(e.getDragboard().getString())), getItem());
                e.setDropCompleted(true);
                e.consume();
            });
        }

        private boolean isOurs(DragEvent event) {
            return event.getGestureSource() instanceof Cell
                    && event.getDragboard().hasString();
        }

        @Override
        protected void updateItem(WordingViewModel.@Nullable Line line, boolean empty) {
            super.updateItem(line, empty);
            setText(null);
            getStyleClass().removeAll("head", "gone");
            setTooltip(null);
            setDisable(false);
            if (empty || line == null) {
                setGraphic(null);
                return;
            }
            switch (line) {
                case WordingViewModel.Line.Head(Block block, int items) -> {
                    getStyleClass().add("head");
                    setGraphic(Small.label(
                            (Nodes.name(desk, block) + " · " + items)
                                    .toUpperCase(desk.lang().locale()),
                            "block-name"));
                }
                case WordingViewModel.Line.Row row -> {
                    Label number = Small.label(Integer.toString(row.number()), "v-small", "v-faint", "number");
                    Label words = Small.label(row.words(), "v-ink");
                    words.setMinWidth(0);
                    HBox box = new HBox(number, words);
                    int memos = room.memos().of(row.item().id()).size();
                    if (memos > 0) {
                        Label sign = new Label(null, Icons.of(Icon.MEMO, 12));
                        sign.getStyleClass().add("v-faint");
                        sign.setMinWidth(USE_PREF_SIZE);
                        sign.setTooltip(new Tooltip(desk.say(ListsText.MEMO_HERE, memos)));
                        box.getChildren().addAll(Small.gap(), sign);
                    }
                    box.getStyleClass().add("item-line");
                    box.setAlignment(Pos.BASELINE_LEFT);
                    setGraphic(box);
                    if (row.item().state() == ItemState.DROPPED) {
                        getStyleClass().add("gone");
                    }
                    setTooltip(new Tooltip(row.item().exportCode() + " · "
                            + Nodes.state(desk, row.item().state()) + "\n" + row.words()));
                }
            }
        }
    }
}
