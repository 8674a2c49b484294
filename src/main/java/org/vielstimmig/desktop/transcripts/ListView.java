package org.vielstimmig.desktop.transcripts;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.transformation.SortedList;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
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
import org.vielstimmig.desktop.kit.Subscriptions;
import org.vielstimmig.i18n.TranscriptText;
import org.vielstimmig.model.Transcript;
import org.vielstimmig.model.TranscriptId;

/// The table of all transcripts.
final class ListView extends BorderPane {

    private static final double MILLIS = 60_000;

    private final Desk desk;
    private final ListViewModel model;
    private final Subscriptions subscriptions = new Subscriptions();
    private final TableView<ListViewModel.Row> table = new TableView<>();
    private final StackPane middle = new StackPane();
    private final EmptyState empty;
    private boolean selecting;

    ListView(Desk desk, ListViewModel model, Runnable importing) {
        this.desk = desk;
        this.model = model;
        empty = new EmptyState(Icon.IMPORT, desk.say(TranscriptText.EMPTY), desk.say(TranscriptText.IMPORT), importing);
        Label title = new Label(desk.say(TranscriptText.TITLE));
        title.getStyleClass().add("v-title");
        SearchField filter = SearchField.filter(desk.lang(), desk.say(TranscriptText.FILTER));
        filter.setPrefWidth(300);
        subscriptions.bindBoth(filter.textProperty(), model.filterProperty());
        filter.setOnDown(table::requestFocus);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button take = new Button(desk.say(TranscriptText.IMPORT), Icons.of(Icon.IMPORT));
        take.getStyleClass().add("primary");
        take.setTooltip(new Tooltip(desk.say(TranscriptText.IMPORT_TIP)));
        take.setOnAction(e -> importing.run());
        HBox head = new HBox(12, title, filter, gap, take);
        head.getStyleClass().addAll("v-head", "v-line-bottom");
        head.setStyle("-fx-padding: 9px 16px 9px 16px; -fx-alignment: center-left;");
        setTop(head);
        buildTable();
        middle.getChildren().setAll(table);
        setCenter(middle);
        wire();
    }

    private void buildTable() {
        table.getStyleClass().add("on-card");
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        text(TranscriptText.NAME, 250, row -> row.transcript().title());
        text(TranscriptText.GROUP, 80, row -> row.transcript().group());
        text(TranscriptText.DATE, 100, row -> dateOf(row.transcript()));
        number(TranscriptText.TURNS, 84, row -> row.size().turns());
        number(TranscriptText.LENGTH, 84, row -> (int) Math.round(row.size().lastMark() / MILLIS));
        number(TranscriptText.CODINGS, 110, row -> row.size().codings());
        text(
                TranscriptText.STATUS,
                100,
                row -> desk.say(TranscriptText.of(row.transcript().status())));
        SortedList<ListViewModel.Row> sorted = new SortedList<>(model.rows());
        sorted.comparatorProperty().bind(table.comparatorProperty());
        table.setItems(sorted);
        table.setRowFactory(view -> {
            TableRow<ListViewModel.Row> row = new TableRow<>();
            row.setOnMouseClicked(e -> {
                if (e.getClickCount() == 2 && row.getItem() != null) {
                    open(row.getItem());
                }
            });
            return row;
        });
        MenuItem code = new MenuItem(desk.say(TranscriptText.CODE));
        code.setOnAction(e -> model.chosenRow().ifPresent(this::open));
        MenuItem remove = new MenuItem(desk.say(TranscriptText.REMOVE));
        remove.setOnAction(e -> remove());
        table.setContextMenu(new ContextMenu(code, remove));
    }

    private static String dateOf(Transcript transcript) {
        String date = transcript.date();
        return date == null ? "" : date;
    }

    private interface Of<T> {
        T of(ListViewModel.Row row);
    }

    private void text(TranscriptText name, double width, Of<String> value) {
        TableColumn<ListViewModel.Row, String> column = new TableColumn<>(desk.say(name));
        column.setPrefWidth(width);
        column.setCellValueFactory(data -> new ReadOnlyStringWrapper(SafeText.of(value.of(data.getValue()))));
        table.getColumns().add(column);
    }

    private void number(TranscriptText name, double width, Of<Integer> value) {
        TableColumn<ListViewModel.Row, Integer> column = new TableColumn<>(desk.say(name));
        column.setPrefWidth(width);
        column.getStyleClass().add("number");
        column.setCellValueFactory(data -> new ReadOnlyObjectWrapper<>(value.of(data.getValue())));
        boolean minutes = name == TranscriptText.LENGTH;
        column.setCellFactory(c -> new TableCell<>() {
            @Override
            protected void updateItem(@Nullable Integer item, boolean none) {
                super.updateItem(item, none);
                getStyleClass().remove("number");
                getStyleClass().add("number");
                setText(
                        none || item == null
                                ? null
                                : minutes
                                        ? item == 0 ? "" : desk.say(TranscriptText.MINUTES, item)
                                        : Integer.toString(item));
            }
        });
        table.getColumns().add(column);
    }

    private void wire() {
        subscriptions.touched(model.rows(), this::refresh);
        subscriptions.later(table.getSelectionModel().selectedItemProperty(), row -> {
            if (row != null && !selecting) {
                model.chosenProperty().set(row.transcript().id());
            }
        });
        subscriptions.now(model.chosenProperty(), this::select);
        table.addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ENTER) {
                model.chosenRow().ifPresent(this::open);
            } else if (e.getCode() == KeyCode.DELETE) {
                remove();
            }
        });
        refresh();
    }

    private void refresh() {
        boolean nothing = model.rows().isEmpty() && model.filterProperty().get().isBlank();
        middle.getChildren().setAll(nothing ? empty : table);
        select(model.chosenProperty().get());
    }

    private void select(@Nullable TranscriptId id) {
        selecting = true;
        try {
            for (ListViewModel.Row row : table.getItems()) {
                if (row.transcript().id().equals(id)) {
                    table.getSelectionModel().select(row);
                }
            }
        } finally {
            selecting = false;
        }
    }

    private void open(ListViewModel.Row row) {
        desk.navigator().transcript(row.transcript().id());
    }

    private void remove() {
        model.chosenRow().ifPresent(row -> {
            String title = row.transcript().title();
            boolean sure = desk.dialogs(this)
                    .confirm(
                            desk.say(TranscriptText.REMOVE),
                            desk.say(
                                    TranscriptText.REMOVE_ASK, title, row.size().codings()),
                            desk.say(TranscriptText.REMOVE));
            if (sure) {
                desk.when(
                        model.service().remove(row.transcript().id()),
                        gone -> desk.messages()
                                .passing(
                                        desk.say(TranscriptText.REMOVED, title),
                                        desk.say(TranscriptText.UNDO),
                                        () -> desk.when(model.session().undo())));
            }
        });
    }

    void release() {
        subscriptions.release();
    }
}
