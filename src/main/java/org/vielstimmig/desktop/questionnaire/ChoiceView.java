package org.vielstimmig.desktop.questionnaire;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.SetChangeListener;
import javafx.collections.transformation.SortedList;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.vielstimmig.desktop.kit.Desk;
import org.vielstimmig.desktop.kit.EmptyState;
import org.vielstimmig.desktop.kit.Icon;
import org.vielstimmig.desktop.kit.SearchField;
import org.vielstimmig.desktop.kit.Small;
import org.vielstimmig.desktop.kit.SplitMemory;
import org.vielstimmig.desktop.kit.Subscriptions;
import org.vielstimmig.i18n.QuestionnaireViewText;
import org.vielstimmig.model.CodeId;
import org.vielstimmig.model.Item;
import org.vielstimmig.questionnaire.CodeStatistics;

/// Shows [ChoiceViewModel]: the selected code at the left, all codes in the middle, what becomes of them at the
/// right.
final class ChoiceView extends StackPane {

    /// Below this many em the columns of figures are narrow.
    private static final double NARROW_EM = 46;

    private static final double TICK_EM = 2.6;
    private static final double LEAST_NAME_EM = 11;

    private final Desk desk;
    private final QuestionnaireViewModel room;
    private final ChoiceViewModel model;
    private final Subscriptions subscriptions = new Subscriptions();
    private final TableView<ChoiceViewModel.Row> table = new TableView<>();
    private final SearchField filter;
    private final SplitPane split = new SplitPane();
    private final EmptyState empty;
    private List<String> audiencesShown = List.of();

    ChoiceView(Desk desk, QuestionnaireViewModel room, ChoiceViewModel model, PartsDialogs dialogs) {
        this.desk = desk;
        this.room = room;
        this.model = model;
        filter = SearchField.filter(desk.lang(), desk.say(QuestionnaireViewText.FILTER_CODES));
        empty = new EmptyState(Icon.CODEBOOK, desk.say(QuestionnaireViewText.NO_CODES));
        EvidencePane evidence = new EvidencePane(desk, room, null);
        subscriptions.now(model.evidenceProperty(), now -> evidence.show(now == null ? List.of() : List.of(now), null));
        DerivePane derive = new DerivePane(desk, room, model, dialogs, subscriptions, this::derived);

        table.getStyleClass().addAll("on-card", "code-table");
        SortedList<ChoiceViewModel.Row> sorted = new SortedList<>(model.rows());
        sorted.comparatorProperty().bind(table.comparatorProperty());
        table.setItems(sorted);
        table.setColumnResizePolicy(TableView.UNCONSTRAINED_RESIZE_POLICY);
        table.setPlaceholder(Small.label(desk.say(QuestionnaireViewText.NO_MATCH), "v-soft"));
        VBox.setVgrow(table, Priority.ALWAYS);
        HBox bar = new HBox(filter);
        bar.getStyleClass().add("filter-row");
        HBox.setHgrow(filter, Priority.ALWAYS);
        VBox middle = new VBox(new StepTabs(desk, room, subscriptions), bar, table);
        middle.getStyleClass().add("v-page");
        middle.setMinWidth(0);

        split.getItems().addAll(evidence, middle, derive);
        SplitPane.setResizableWithParent(evidence, false);
        SplitPane.setResizableWithParent(derive, false);
        SplitMemory.keep(split, "questionnaire.choose", desk.remembered(), 0.235, 0.755);
        getChildren().addAll(split, empty);
        table.widthProperty().addListener((o, before, now) -> widths());
        wire();
        columns();
        select();
        toggleEmpty();
    }

    private void wire() {
        subscriptions.bindBoth(filter.textProperty(), model.filterProperty());
        filter.setOnDown(() -> {
            table.requestFocus();
            if (table.getSelectionModel().isEmpty()) {
                table.getSelectionModel().selectFirst();
            }
        });
        subscriptions.list(model.rows(), change -> {
            toggleEmpty();
            columns();
            select();
        });
        subscriptions.later(model.selectedProperty(), now -> select());
        SetChangeListener<CodeId> redraw = change -> table.refresh();
        model.ticked().addListener(redraw);
        subscriptions.add(() -> model.ticked().removeListener(redraw));
        table.getSelectionModel().selectedItemProperty().addListener((o, before, now) -> {
            if (now != null) {
                model.selectedProperty().set(now.code().id());
            }
        });
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        table.addEventHandler(MouseEvent.MOUSE_CLICKED, e -> {
            ChoiceViewModel.Row row = table.getSelectionModel().getSelectedItem();
            if (e.getClickCount() == 2 && row != null && e.getTarget() instanceof Node) {
                toggle(row);
            }
        });
        table.setContextMenu(menu());
    }

    private ContextMenu menu() {
        MenuItem tick = Small.item(desk.say(QuestionnaireViewText.TICK), () -> selected(this::toggle));
        MenuItem open = Small.item(
                desk.say(QuestionnaireViewText.OPEN_CODE),
                () -> selected(r -> desk.navigator().code(r.code().id())));
        MenuItem copy = Small.item(desk.say(QuestionnaireViewText.COPY_TABLE), this::copy);
        return new ContextMenu(tick, open, copy);
    }

    private void selected(Consumer<ChoiceViewModel.Row> action) {
        ChoiceViewModel.Row row = table.getSelectionModel().getSelectedItem();
        if (row != null) {
            action.accept(row);
        }
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.SPACE) {
            selected(this::toggle);
        } else if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            derive();
        } else if (event.getCode() == KeyCode.C && event.isShortcutDown()) {
            copy();
        } else {
            return;
        }
        event.consume();
    }

    private void toggle(ChoiceViewModel.Row row) {
        Boolean now = model.isTicked(row);
        model.tick(row, now == null || !now);
    }

    /// The table as text to paste elsewhere.
    private void copy() {
        StringBuilder text = new StringBuilder();
        for (ChoiceViewModel.Row row : table.getItems()) {
            text.append(room.codes().path(row.code()));
            row.groups()
                    .forEach(g -> text.append('\t')
                            .append(g.having())
                            .append('\t')
                            .append(g.cases())
                            .append('\t')
                            .append(g.passages()));
            text.append('\t')
                    .append(String.join(
                            " ", row.items().stream().map(Item::exportCode).toList()))
                    .append('\n');
        }
        ClipboardContent content = new ClipboardContent();
        content.putString(text.toString());
        Clipboard.getSystemClipboard().setContent(content);
    }

    private void select() {
        CodeId wanted = model.selectedProperty().get();
        ChoiceViewModel.Row now = table.getSelectionModel().getSelectedItem();
        if (wanted == null || now != null && now.code().id().equals(wanted)) {
            return;
        }
        table.getItems().stream()
                .filter(r -> r.code().id().equals(wanted))
                .findFirst()
                .ifPresent(r -> table.getSelectionModel().select(r));
    }

    private void toggleEmpty() {
        split.setVisible(model.hasCodes());
        empty.setVisible(!model.hasCodes());
    }

    /// One column per audience; made anew only when the audiences change.
    private void columns() {
        List<String> keys = model.rows().stream()
                .filter(r -> !r.groups().isEmpty())
                .findFirst()
                .map(r ->
                        r.groups().stream().map(CodeStatistics.Group::audience).toList())
                .orElse(List.of());
        if (!table.getColumns().isEmpty() && keys.equals(audiencesShown)) {
            return;
        }
        audiencesShown = keys;
        List<TableColumn<ChoiceViewModel.Row, ?>> columns = new ArrayList<>();
        columns.add(tickColumn());
        columns.add(nameColumn());
        for (int i = 0; i < keys.size(); i++) {
            columns.add(audienceColumn(keys.get(i), i));
        }
        columns.add(itemsColumn());
        table.getColumns().setAll(columns);
        widths();
    }

    /// The names take the room that the figures leave; where there is little, the figures take less.
    private void widths() {
        double em = desk.theme().fontSize();
        double width = table.getWidth() - em;
        if (width < em || table.getColumns().size() < 3) {
            return;
        }
        boolean narrow = width < NARROW_EM * em;
        int last = table.getColumns().size() - 1;
        double left = width - em * TICK_EM;
        for (int i = 2; i <= last; i++) {
            double each = em * (i == last ? narrow ? 5.6 : 9.6 : narrow ? 6.3 : 9.2);
            table.getColumns().get(i).setPrefWidth(Math.floor(each));
            left -= Math.floor(each);
        }
        table.getColumns().get(1).setPrefWidth(Math.max(em * LEAST_NAME_EM, Math.floor(left)));
        table.refresh();
    }

    private TableColumn<ChoiceViewModel.Row, ?> tickColumn() {
        TableColumn<ChoiceViewModel.Row, ChoiceViewModel.Row> column = column("");
        column.setPrefWidth(Math.floor(TICK_EM * desk.theme().fontSize()));
        column.setResizable(false);
        column.setSortable(false);
        column.setCellFactory(c -> new CodeCells.Cell() {
            @Override
            Node draw(ChoiceViewModel.Row row) {
                CheckBox box = new CheckBox();
                Boolean on = model.isTicked(row);
                box.setIndeterminate(on == null);
                box.setSelected(on != null && on);
                box.setFocusTraversable(false);
                box.setAccessibleText(row.code().name());
                box.setOnAction(e -> {
                    table.getSelectionModel().select(row);
                    model.tick(row, on == null || !on);
                });
                return box;
            }
        });
        return column;
    }

    private TableColumn<ChoiceViewModel.Row, ?> nameColumn() {
        TableColumn<ChoiceViewModel.Row, ChoiceViewModel.Row> column = column(desk.say(QuestionnaireViewText.CODE));
        column.setComparator(
                (a, b) -> a.code().name().compareToIgnoreCase(b.code().name()));
        column.setCellFactory(c -> new CodeCells.Name(room));
        return column;
    }

    private TableColumn<ChoiceViewModel.Row, ?> audienceColumn(String key, int index) {
        boolean known =
                room.instrument().audiences().stream().anyMatch(a -> a.key().equals(key));
        TableColumn<ChoiceViewModel.Row, ChoiceViewModel.Row> column =
                column(known ? key : desk.say(QuestionnaireViewText.INTERVIEWS));
        column.setComparator((a, b) -> {
            CodeStatistics.Group one = a.groups().get(index);
            CodeStatistics.Group two = b.groups().get(index);
            return one.having() != two.having()
                    ? Integer.compare(one.having(), two.having())
                    : Integer.compare(one.passages(), two.passages());
        });
        column.setCellFactory(c -> new CodeCells.Figures(desk, index));
        return column;
    }

    private TableColumn<ChoiceViewModel.Row, ?> itemsColumn() {
        TableColumn<ChoiceViewModel.Row, ChoiceViewModel.Row> column = column(desk.say(QuestionnaireViewText.ITEMS));
        column.setComparator(
                (a, b) -> Integer.compare(a.items().size(), b.items().size()));
        column.setCellFactory(c -> new CodeCells.Items(desk));
        return column;
    }

    private static TableColumn<ChoiceViewModel.Row, ChoiceViewModel.Row> column(String title) {
        TableColumn<ChoiceViewModel.Row, ChoiceViewModel.Row> column = new TableColumn<>(title);
        column.setCellValueFactory(data -> new ReadOnlyObjectWrapper<>(data.getValue()).getReadOnlyProperty());
        return column;
    }

    void derive() {
        if (model.canDerive()) {
            desk.when(model.derive(), this::derived);
        }
    }

    private void derived(List<Item> made) {
        model.clear();
        desk.undoable(desk.say(QuestionnaireViewText.DERIVED, made.size()), room.wayBack());
        if (!made.isEmpty()) {
            desk.navigator().item(made.getFirst().id());
        }
    }

    /// Puts the focus where the work begins.
    void take() {
        table.requestFocus();
    }

    void release() {
        subscriptions.release();
    }
}
