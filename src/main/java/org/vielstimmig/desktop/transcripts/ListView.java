package org.vielstimmig.desktop.transcripts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.desktop.kit.Desk;
import org.vielstimmig.desktop.kit.EmptyState;
import org.vielstimmig.desktop.kit.Icon;
import org.vielstimmig.desktop.kit.Icons;
import org.vielstimmig.desktop.kit.SafeText;
import org.vielstimmig.desktop.kit.SearchField;
import org.vielstimmig.desktop.kit.Small;
import org.vielstimmig.desktop.kit.Subscriptions;
import org.vielstimmig.i18n.HistoryText;
import org.vielstimmig.i18n.ImportText;
import org.vielstimmig.i18n.TranscriptText;
import org.vielstimmig.i18n.VariableText;
import org.vielstimmig.model.Transcript;
import org.vielstimmig.model.TranscriptId;

/// The table of all transcripts: its columns are what is known about them, and stay as they were left.
final class ListView extends BorderPane {

    private static final double NARROW = 860;
    private static final double NARROWEST = 680;
    private static final double SCROLL_BAR = 16;

    private final Desk desk;
    private final ListViewModel model;
    private final Subscriptions subscriptions = new Subscriptions();
    private final TableView<ListViewModel.Line> table = new TableView<>();
    private final StackPane middle = new StackPane();
    private final EmptyState empty;
    private final ColumnMemory memory;
    private final ListMenus menus;
    private final Consumer<TranscriptId> repairing;
    private boolean selecting;
    private boolean building;

    /// @param folder asks for a folder to take in
    ListView(
            Desk desk,
            ListViewModel model,
            Runnable importing,
            Runnable folder,
            Runnable managing,
            Consumer<TranscriptId> repairing) {
        this.repairing = repairing;
        this.desk = desk;
        this.model = model;
        memory = new ColumnMemory(desk.remembered());
        empty = new EmptyState(Icon.IMPORT, desk.say(TranscriptText.EMPTY), desk.say(TranscriptText.IMPORT), importing);
        menus = new ListMenus(desk, model, memory, this::buildColumns);
        Label title = new Label(desk.say(TranscriptText.TITLE));
        title.getStyleClass().add("v-title");
        title.setMinWidth(Region.USE_PREF_SIZE);
        SearchField filter = SearchField.filter(desk.lang(), desk.say(TranscriptText.FILTER));
        filter.setPrefWidth(260);
        filter.setMinWidth(90);
        subscriptions.bindBoth(filter.textProperty(), model.filterProperty());
        filter.setOnDown(table::requestFocus);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button facts = new Button(desk.say(VariableText.MANAGE), Icons.of(Icon.LIST, 15));
        facts.setTooltip(new Tooltip(desk.say(VariableText.MANAGE_TIP)));
        facts.setMinWidth(Region.USE_PREF_SIZE);
        facts.setOnAction(e -> managing.run());
        Button take = new Button(desk.say(TranscriptText.IMPORT), Icons.of(Icon.IMPORT));
        take.getStyleClass().add("primary");
        take.setMinWidth(Region.USE_PREF_SIZE);
        take.setTooltip(new Tooltip(desk.say(TranscriptText.IMPORT_TIP)));
        take.setOnAction(e -> importing.run());
        Button all = new Button(null, Icons.of(Icon.FOLDER, 15));
        all.getStyleClass().addAll("ghost", "icon-only", "import-folder");
        all.setAccessibleText(desk.say(ImportText.CHOOSE_FOLDER));
        all.setTooltip(new Tooltip(desk.say(ImportText.CHOOSE_FOLDER) + "\n" + desk.say(ImportText.FOLDER_TIP)));
        all.setOnAction(e -> folder.run());
        // In a narrow list the rail says where one is.
        title.managedProperty().bind(title.visibleProperty());
        title.visibleProperty().bind(widthProperty().greaterThan(NARROWEST));
        HBox head = new HBox(8, title, filter, menus.values(), menus.groups(), menus.columns(), gap, facts, all, take);
        head.getStyleClass().addAll("v-head", "v-line-bottom", "list-head");
        setTop(head);
        buildTable();
        middle.getChildren().setAll(table);
        setCenter(middle);
        wire();
    }

    private void buildTable() {
        table.getStyleClass().add("on-card");
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        Label nothing = new Label(desk.say(VariableText.NOTHING_FITS));
        nothing.getStyleClass().add("v-faint");
        table.setPlaceholder(nothing);
        table.setItems(model.lines());
        table.setSortPolicy(view -> {
            model.sort(comparator());
            return true;
        });
        buildColumns();
        table.setRowFactory(view -> row());
        MenuItem code = Small.item(
                desk.say(TranscriptText.CODE), () -> model.chosenRow().ifPresent(this::open));
        MenuItem remove = Small.item(desk.say(TranscriptText.REMOVE), this::remove);
        MenuItem history = new MenuItem(desk.say(HistoryText.OF_TRANSCRIPT));
        history.setOnAction(e -> model.chosenRow()
                .ifPresent(row -> desk.navigator().historyOf(row.transcript().id())));
        MenuItem repair = new MenuItem(desk.say(ImportText.REPAIR));
        repair.setOnAction(e -> model.chosenRow()
                .ifPresent(row -> repairing.accept(row.transcript().id())));
        table.setContextMenu(new ContextMenu(code, repair, history, remove));
    }

    private TableRow<ListViewModel.Line> row() {
        TableRow<ListViewModel.Line> row = new TableRow<>() {
            @Override
            protected void updateItem(ListViewModel.@Nullable Line line, boolean none) {
                super.updateItem(line, none);
                getStyleClass().remove("group-row");
                if (line instanceof ListViewModel.Head) {
                    getStyleClass().add("group-row");
                }
            }
        };
        row.setOnMouseClicked(e -> {
            switch (row.getItem()) {
                case null -> {}
                case ListViewModel.Head head -> model.fold(head.value());
                case ListViewModel.Row item -> {
                    if (e.getClickCount() == 2) {
                        open(item);
                    }
                }
            }
        });
        return row;
    }

    /// A column the list is sorted by.
    private record Sorted(String key, TableColumn.SortType way) {}

    /// Columns of the fields that are shown, in the order and with the widths they were left in, sorted as
    /// before.
    private void buildColumns() {
        List<Sorted> sorted = table.getSortOrder().stream()
                .map(c -> new Sorted(field(c).key(), c.getSortType()))
                .toList();
        building = true;
        try {
            List<TableColumn<ListViewModel.Line, ?>> columns = new ArrayList<>();
            memory.inOrder(model.fields()).stream()
                    .filter(memory::isShown)
                    .forEach(field -> columns.add(column(field)));
            table.getColumns().setAll(columns);
        } finally {
            building = false;
        }
        sortBy(sorted);
        fillWidth();
    }

    private void sortBy(List<Sorted> sorted) {
        List<TableColumn<ListViewModel.Line, ?>> order = new ArrayList<>();
        for (Sorted one : sorted) {
            table.getColumns().stream()
                    .filter(c -> field(c).key().equals(one.key()))
                    .findFirst()
                    .ifPresent(c -> {
                        c.setSortType(one.way());
                        order.add(c);
                    });
        }
        table.getSortOrder().setAll(order);
    }

    /// What the list is sorted by, for [#sortAsKept].
    String sorted() {
        return table.getSortOrder().stream()
                .map(c -> (c.getSortType() == TableColumn.SortType.DESCENDING ? "-" : "+") + field(c).key())
                .collect(Collectors.joining("\u001f"));
    }

    /// Sorts as it was kept; columns that are not shown any more are passed over.
    void sortAsKept(String kept) {
        sortBy(Stream.of(kept.split("\u001f"))
                .filter(one -> one.length() > 1)
                .map(one -> new Sorted(
                        one.substring(1),
                        one.startsWith("-") ? TableColumn.SortType.DESCENDING : TableColumn.SortType.ASCENDING))
                .toList());
    }

    private static Field field(TableColumn<ListViewModel.Line, ?> column) {
        return (Field) Objects.requireNonNull(column.getUserData());
    }

    /// Titles take what the other columns leave of the width, and are never narrower than they were left.
    private void fillWidth() {
        double others = 0;
        TableColumn<ListViewModel.Line, ?> title = null;
        for (TableColumn<ListViewModel.Line, ?> column : table.getColumns()) {
            if (field(column).key().equals(Field.TITLE)) {
                title = column;
            } else {
                // A column that is not laid out yet does not know its width.
                others += memory.width(field(column));
            }
        }
        if (title != null && table.getWidth() > 0) {
            building = true;
            try {
                title.setPrefWidth(Math.max(memory.width(field(title)), table.getWidth() - others - SCROLL_BAR));
            } finally {
                building = false;
            }
        }
    }

    private TableColumn<ListViewModel.Line, ListViewModel.Line> column(Field field) {
        TableColumn<ListViewModel.Line, ListViewModel.Line> column = new TableColumn<>(SafeText.of(field.name()));
        column.setUserData(field);
        column.setPrefWidth(memory.width(field));
        column.setMinWidth(48);
        column.setComparator((a, b) -> a instanceof ListViewModel.Row x && b instanceof ListViewModel.Row y
                ? field.order().compare(x, y)
                : 0);
        if (field.numeric()) {
            column.getStyleClass().add("number");
        }
        column.setCellValueFactory(data -> new ReadOnlyObjectWrapper<>(data.getValue()));
        boolean title = field.key().equals(Field.TITLE);
        column.setCellFactory(c -> new TableCell<>() {
            @Override
            protected void updateItem(ListViewModel.@Nullable Line line, boolean none) {
                super.updateItem(line, none);
                getStyleClass().removeAll("number");
                if (field.numeric()) {
                    getStyleClass().add("number");
                }
                setText(none || line == null ? null : text(line));
                if (title) {
                    // Titles often differ only at their end.
                    setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
                    setTooltip(line instanceof ListViewModel.Row && !none ? new Tooltip(getText()) : null);
                }
            }

            private String text(ListViewModel.Line line) {
                return switch (line) {
                    case ListViewModel.Row row -> SafeText.of(field.value().apply(row));
                    case ListViewModel.Head head ->
                        getTableView().getVisibleLeafIndex(getTableColumn()) == 0 ? heading(head) : "";
                };
            }
        });
        column.widthProperty().addListener((o, was, is) -> {
            if (!building && table.getScene() != null) {
                memory.width(field, is.doubleValue());
            }
        });
        return column;
    }

    private String heading(ListViewModel.Head head) {
        String value = head.value().isEmpty() ? desk.say(VariableText.EMPTY_VALUE) : SafeText.of(head.value());
        return (head.open() ? "▾  " : "▸  ") + value + "  ·  " + head.count();
    }

    private @Nullable Comparator<ListViewModel.Row> comparator() {
        Comparator<ListViewModel.Row> all = null;
        for (TableColumn<ListViewModel.Line, ?> column : table.getSortOrder()) {
            Field field = field(column);
            Comparator<ListViewModel.Row> one = column.getSortType() == TableColumn.SortType.DESCENDING
                    ? field.order().reversed()
                    : field.order();
            all = all == null ? one : all.thenComparing(one);
        }
        return all;
    }

    private void wire() {
        // As a change, not a touch: the table has to have seen the new lines before.
        subscriptions.list(model.lines(), change -> refresh());
        subscriptions.touched(model.fields(), () -> {
            buildColumns();
            menus.refresh();
        });
        subscriptions.touched(table.getColumns(), () -> {
            if (!building) {
                memory.order(
                        table.getColumns().stream().map(c -> field(c).key()).toList());
            }
        });
        subscriptions.touched(table.getSelectionModel().getSelectedItems(), this::selected);
        subscriptions.now(model.chosenProperty(), this::select);
        subscriptions.later(model.revealedProperty(), n -> {
            int first = table.getSelectionModel().getSelectedIndices().stream()
                    .mapToInt(Integer::intValue)
                    .min()
                    .orElse(-1);
            if (first >= 0) {
                table.scrollTo(first);
            }
        });
        table.addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ENTER) {
                if (table.getSelectionModel().getSelectedItem() instanceof ListViewModel.Head head) {
                    model.fold(head.value());
                } else {
                    model.chosenRow().ifPresent(this::open);
                }
            } else if (e.getCode() == KeyCode.DELETE) {
                remove();
            }
        });
        subscriptions.now(widthProperty(), width -> menus.compact(width.doubleValue() < NARROW));
        subscriptions.later(table.widthProperty(), width -> fillWidth());
        refresh();
    }

    private void selected() {
        // While lines are put in order the table loses its selection; nobody chose that.
        if (selecting || model.isArranging()) {
            return;
        }
        List<TranscriptId> ids = table.getSelectionModel().getSelectedItems().stream()
                .flatMap(line -> line instanceof ListViewModel.Row row
                        ? Stream.of(row.transcript().id())
                        : Stream.empty())
                .toList();
        if (!ids.isEmpty() && !ids.equals(model.selected())) {
            // The table is in the middle of telling about its selection: it must not be changed meanwhile.
            selecting = true;
            try {
                model.selected().setAll(ids);
                if (ids.size() == 1) {
                    model.chosenProperty().set(ids.getFirst());
                }
            } finally {
                selecting = false;
            }
        }
    }

    private void refresh() {
        Region now = model.isEmpty() ? empty : table;
        if (!middle.getChildren().contains(now)) {
            boolean here = middle.isFocusWithin();
            middle.getChildren().setAll(now);
            if (here) {
                takeFocus();
            }
        }
        menus.refresh();
        select(model.chosenProperty().get());
    }

    /// Lets keys go to the list, or to what stands in its place.
    void takeFocus() {
        if (model.isEmpty()) {
            empty.takeFocus();
        } else {
            table.requestFocus();
        }
    }

    /// Shows again what was selected before lines were put in another order.
    private void select(@Nullable TranscriptId id) {
        if (selecting) {
            return;
        }
        selecting = true;
        try {
            boolean many = model.selected().size() > 1 && model.selected().contains(id);
            table.getSelectionModel().clearSelection();
            for (int i = 0; i < table.getItems().size(); i++) {
                if (table.getItems().get(i) instanceof ListViewModel.Row row
                        && (many
                                ? model.selected().contains(row.transcript().id())
                                : row.transcript().id().equals(id))) {
                    table.getSelectionModel().select(i);
                }
            }
            if (!many) {
                model.selected().setAll(id == null ? List.of() : List.of(id));
            }
        } finally {
            selecting = false;
        }
    }

    private void open(ListViewModel.Row row) {
        desk.navigator().transcript(row.transcript().id());
    }

    private void remove() {
        model.chosenRow()
                .ifPresent(row -> desk.when(
                        model.service().codings(row.transcript().id()), codings -> remove(row.transcript(), codings)));
    }

    private void remove(Transcript transcript, int codings) {
        String title = transcript.title();
        boolean sure = desk.dialogs(this)
                .confirm(
                        desk.say(TranscriptText.REMOVE),
                        desk.say(TranscriptText.REMOVE_ASK, title, codings),
                        desk.say(TranscriptText.REMOVE));
        if (sure) {
            desk.when(
                    model.service().remove(transcript.id()),
                    gone -> desk.undoable(
                            desk.say(TranscriptText.REMOVED, title),
                            model.session().wayBack()));
        }
    }

    void release() {
        subscriptions.release();
    }
}
