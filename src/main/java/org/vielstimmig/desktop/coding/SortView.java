package org.vielstimmig.desktop.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.desktop.kit.FxDoor;
import org.vielstimmig.desktop.kit.Icon;
import org.vielstimmig.desktop.kit.SafeText;
import org.vielstimmig.desktop.kit.Segments;
import org.vielstimmig.desktop.kit.Small;
import org.vielstimmig.i18n.TreeText;
import org.vielstimmig.model.Code;
import org.vielstimmig.model.CodeId;
import org.vielstimmig.model.CodingId;
import org.vielstimmig.project.Splits;

/// The table in which the passages of a code are sorted into sub-codes, beside the tree and in place of the
/// page: nine names above, the passages with their surroundings below.
final class SortView extends BorderPane {

    private static final int COLUMNS = 3;

    private final Room room;
    private final SortViewModel model;
    private final Runnable back;
    private final Label title = Small.label("", "v-title");
    private final Label progress = Small.label("", "v-count", "sort-progress");
    private final ListView<SortViewModel.Row> list = new ListView<>();
    private final List<Label> counts = new ArrayList<>();
    private final List<TextField> fields = new ArrayList<>();
    private final Button undo;
    private final Button apply;
    private final Label fault = Small.label("", "v-advice", "v-small");
    private final Segments<Boolean> which;
    private final Segments<Splits.Way> ways;
    /// The digit that is held down and has led into a field: what it types does not belong there.
    private @Nullable KeyCode held;

    /// @param back shows the text again
    SortView(Room room, SortViewModel model, Runnable back) {
        this.room = room;
        this.model = model;
        this.back = back;
        getStyleClass().addAll("v-panel", "sort-view");
        undo = Small.icon(Icon.UNDO, room.say(TreeText.SORT_UNDO), this::undo);
        which = new Segments<>(
                List.of(false, true),
                left -> room.say(left ? TreeText.SORT_LEFT : TreeText.SORT_ALL),
                left -> model.leftOnlyProperty().set(left));
        HBox head = new HBox(
                title, progress, Small.gap(), which, undo, Small.icon(Icon.CLOSE, room.say(TreeText.SORT_BACK), back));
        head.getStyleClass().addAll("v-head", "sort-head");
        title.setMinWidth(40);
        which.setMinWidth(Region.USE_PREF_SIZE);
        progress.setMinWidth(Region.USE_PREF_SIZE);
        Label hint = Small.lines(room.say(TreeText.SORT_HINT), "v-soft", "v-small", "sort-hint");
        setTop(new VBox(head, slots(), hint));

        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.setCellFactory(view -> new SortCell());
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        addEventFilter(KeyEvent.ANY, this::letGo);
        setCenter(list);

        ways = new Segments<>(
                List.of(Splits.Way.values()),
                way -> room.say(way == Splits.Way.KEEP ? TreeText.SORT_KEEP : TreeText.SORT_MOVE),
                way -> model.wayProperty().set(way));
        apply = new Button(room.say(TreeText.SORT_APPLY));
        apply.getStyleClass().add("primary");
        apply.setMinWidth(Region.USE_PREF_SIZE);
        apply.setOnAction(event -> ask());
        HBox foot = new HBox(ways, Small.gap(), fault, apply);
        foot.getStyleClass().addAll("sort-foot", "v-line-top");
        setBottom(foot);

        model.rowsProperty().addListener((observable, before, now) -> rows());
        model.changesProperty().addListener((observable, before, now) -> show());
        model.codeProperty().addListener((observable, before, now) -> show());
        model.leftOnlyProperty().addListener((observable, before, now) -> which.choose(now));
        room.model().treeProperty().addListener((observable, before, now) -> show());
        rows();
        show();
    }

    SortViewModel model() {
        return model;
    }

    ListView<SortViewModel.Row> list() {
        return list;
    }

    /// To the first passage that is not sorted yet.
    void take() {
        list.requestFocus();
        if (list.getSelectionModel().isEmpty()) {
            next(-1);
        }
    }

    private GridPane slots() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("sort-slots");
        for (int slot = 1; slot <= SortViewModel.SLOTS; slot++) {
            int here = slot;
            Button digit = new Button(Integer.toString(slot));
            digit.getStyleClass().addAll("ghost", "sort-digit");
            digit.setFocusTraversable(false);
            digit.setMinWidth(Region.USE_PREF_SIZE);
            digit.setOnAction(event -> sort(here));
            TextField name = new TextField();
            name.setPromptText(room.say(TreeText.SORT_SLOT, slot));
            name.setAccessibleText(room.say(TreeText.SORT_SLOT, slot));
            name.setPrefColumnCount(8);
            name.textProperty().bindBidirectional(model.name(slot));
            name.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
                if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.ESCAPE) {
                    take();
                    event.consume();
                }
            });
            HBox.setHgrow(name, Priority.ALWAYS);
            Label count = Small.label("", "v-count");
            count.setMinWidth(Region.USE_PREF_SIZE);
            counts.add(count);
            fields.add(name);
            HBox one = new HBox(digit, name, count);
            one.getStyleClass().add("slot");
            GridPane.setHgrow(one, Priority.ALWAYS);
            grid.add(one, (slot - 1) % COLUMNS, (slot - 1) / COLUMNS);
        }
        return grid;
    }

    private void rows() {
        int at = list.getSelectionModel().getSelectedIndex();
        List<CodingId> chosen = chosen();
        list.getItems().setAll(model.rowsProperty().get());
        list.getSelectionModel().clearSelection();
        for (int i = 0; i < list.getItems().size(); i++) {
            if (chosen.contains(list.getItems().get(i).coding().id())) {
                list.getSelectionModel().select(i);
            }
        }
        if (list.getSelectionModel().isEmpty() && at >= 0 && !list.getItems().isEmpty()) {
            list.getSelectionModel().select(Math.min(at, list.getItems().size() - 1));
        } else if (list.getSelectionModel().isEmpty()) {
            next(-1);
        }
        show();
    }

    private void show() {
        title.setText(SafeText.of(
                model.code().map(c -> room.say(TreeText.SORT, c.name())).orElse("")));
        title.setTooltip(new Tooltip(title.getText()));
        progress.setText(room.say(TreeText.SORT_PROGRESS, model.sorted(), model.passages()));
        for (int slot = 1; slot <= SortViewModel.SLOTS; slot++) {
            int count = model.count(slot);
            counts.get(slot - 1).setText(count == 0 ? "" : Integer.toString(count));
        }
        undo.setDisable(!model.canUndo());
        which.choose(model.leftOnlyProperty().get());
        ways.choose(model.wayProperty().get());
        var wrong = model.fault();
        apply.setDisable(wrong.isPresent());
        fault.setText(SafeText.of(
                switch (wrong.orElse(new SortViewModel.Fault.Nothing())) {
                    case SortViewModel.Fault.Nothing nothing -> "";
                    case SortViewModel.Fault.Nameless(int slot) -> room.say(TreeText.SORT_NAMELESS, slot);
                    case SortViewModel.Fault.Twice(String name) -> room.say(TreeText.SORT_TWICE, name);
                }));
        for (var node : list.lookupAll(".sort-cell")) {
            if (node instanceof SortCell cell) {
                cell.badge();
            }
        }
    }

    private List<CodingId> chosen() {
        return list.getSelectionModel().getSelectedItems().stream()
                .filter(row -> row != null)
                .map(row -> row.coding().id())
                .toList();
    }

    // --- keys --------------------------------------------------------------------------------------------------------

    private void pressed(KeyEvent event) {
        int digit = digit(event.getCode());
        if (event.isShortcutDown() && event.getCode() == KeyCode.Z) {
            undo();
        } else if (event.isShortcutDown() || event.isAltDown()) {
            return;
        } else if (digit >= 0) {
            sort(digit);
            held = event.getCode();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            back.run();
        } else {
            return;
        }
        event.consume();
    }

    /// Swallows what a digit types, however long it is held.
    private void letGo(KeyEvent event) {
        if (held == null) {
            return;
        }
        boolean typed = event.getEventType() == KeyEvent.KEY_TYPED;
        if (typed || event.getEventType() == KeyEvent.KEY_PRESSED && event.getCode() == held && isField(event)) {
            event.consume();
        } else if (event.getEventType() == KeyEvent.KEY_RELEASED || event.getCode() != held) {
            held = null;
        }
    }

    private static boolean isField(KeyEvent event) {
        return event.getTarget() instanceof TextField;
    }

    private static int digit(KeyCode code) {
        if (!code.isDigitKey()) {
            return -1;
        }
        String name = code.getName();
        return name.charAt(name.length() - 1) - '0';
    }

    /// Sorts what is chosen and goes on to the next passage that is not sorted.
    private void sort(int slot) {
        List<CodingId> chosen = chosen();
        if (chosen.isEmpty()) {
            return;
        }
        int last = list.getSelectionModel().getSelectedIndices().stream()
                .mapToInt(Integer::intValue)
                .max()
                .orElse(-1);
        boolean shrinks = model.leftOnlyProperty().get() && slot > 0;
        model.sort(chosen, slot);
        if (slot > 0) {
            next(shrinks ? last - chosen.size() : last);
        }
        if (slot > 0 && model.name(slot).get().isBlank()) {
            // A place without a name asks for one; Enter leads back to the passages.
            fields.get(slot - 1).requestFocus();
        }
    }

    private void next(int after) {
        List<SortViewModel.Row> rows = list.getItems();
        for (int i = 1; i <= rows.size(); i++) {
            int at = Math.floorMod(after + i, rows.size());
            if (model.slotOf(rows.get(at).coding().id()) == 0) {
                list.getSelectionModel().clearAndSelect(at);
                list.getFocusModel().focus(at);
                list.scrollTo(Math.max(0, at - 1));
                return;
            }
        }
    }

    /// Takes the last sorting back and goes to what it was about.
    private void undo() {
        Set<CodingId> given = model.undo();
        List<SortViewModel.Row> rows = list.getItems();
        int first = -1;
        for (int i = rows.size() - 1; i >= 0; i--) {
            if (given.contains(rows.get(i).coding().id())) {
                if (first < 0) {
                    list.getSelectionModel().clearSelection();
                }
                list.getSelectionModel().select(i);
                first = i;
            }
        }
        if (first >= 0) {
            list.getFocusModel().focus(first);
            list.scrollTo(Math.max(0, first - 1));
        }
    }

    // --- applying ----------------------------------------------------------------------------------------------------

    void ask() {
        Code code = model.code().orElse(null);
        boolean moves = model.wayProperty().get() == Splits.Way.MOVE;
        if (code == null || model.fault().isPresent()) {
            return;
        }
        boolean may =
                moves ? room.others().mayChange(model.wanted()) : room.others().mayAddBeside(model.wanted());
        if (!may) {
            return;
        }
        room.model().arrival().when(model.plan(), plan -> {
            StringBuilder what = new StringBuilder();
            for (Splits.Part part : plan.parts()) {
                what.append(room.say(
                                TreeText.SORT_PART, part.name(), part.codings(), part.made() ? 1 : 0, part.twins()))
                        .append('\n');
            }
            what.append(room.say(
                    model.wayProperty().get() == Splits.Way.KEEP ? TreeText.SORT_KEEPS : TreeText.SORT_MOVES,
                    plan.left(),
                    code.name()));
            if (room.dialogs()
                    .confirm(
                            room.say(
                                    TreeText.SORT_ASK, code.name(), plan.parts().size()),
                            what.toString(),
                            room.say(TreeText.SORT_DO))) {
                apply(code);
            }
        });
    }

    void apply(Code code) {
        CodeId id = code.id();
        room.model().arrival().when(model.apply(), plan -> {
            model.drop();
            room.model().chosenProperty().set(id);
            room.undoable(room.say(TreeText.SORTED, code.name(), plan.sorted()));
            back.run();
        });
    }

    // --- rows --------------------------------------------------------------------------------------------------------

    private final class SortCell extends RowCell<SortViewModel.Row> {

        private final Label badge = Small.label("", "sort-badge");
        private final Label where = Small.label("", "v-soft", "v-small");
        private final Label question = Small.lines("", "passage-question");
        private final Text before = new Text();
        private final Text quote = new Text();
        private final Text after = new Text();
        private final HBox row;

        SortCell() {
            before.getStyleClass().add("around");
            after.getStyleClass().add("around");
            quote.getStyleClass().add("quote");
            TextFlow words = new TextFlow(before, quote, after);
            words.getStyleClass().add("words");
            question.managedProperty().bind(question.visibleProperty());
            VBox column = new VBox(where, question, words);
            column.setMinWidth(0);
            HBox.setHgrow(column, Priority.ALWAYS);
            badge.setMinWidth(Region.USE_PREF_SIZE);
            row = new HBox(badge, column);
            row.setAlignment(Pos.TOP_LEFT);
            row.getStyleClass().add("sort-row");
            getStyleClass().add("sort-cell");
        }

        @Override
        protected Region rowOf(SortViewModel.Row item) {
            where.setText(SafeText.of(item.where()));
            SafeText.show(question, item.question());
            question.setVisible(!item.question().isEmpty());
            before.setText(SafeText.of(item.before()));
            quote.setText(SafeText.of(item.coding().quote().replaceAll("\\s+", " ")));
            after.setText(SafeText.of(item.after()));
            badge(item);
            return row;
        }

        void badge() {
            badge(getItem());
        }

        private void badge(SortViewModel.@Nullable Row item) {
            int slot = item == null ? 0 : model.slotOf(item.coding().id());
            badge.setText(slot == 0 ? "" : Integer.toString(slot));
            badge.getStyleClass().remove("sorted");
            if (slot > 0) {
                badge.getStyleClass().add("sorted");
            }
        }
    }

    /// Comes into view when it is asked for, and takes the keys.
    void come() {
        setVisible(true);
        FxDoor.later(this::take);
    }
}
