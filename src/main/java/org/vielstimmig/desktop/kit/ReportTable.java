package org.vielstimmig.desktop.kit;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.collections.transformation.SortedList;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.vielstimmig.i18n.KitText;
import org.vielstimmig.i18n.Lang;
import org.vielstimmig.model.Report;

/// A [Report] on the screen: filter, sort by any column, copy for a spreadsheet, hand on to an export. What
/// people said is set in the serif face and wrapped.
public final class ReportTable extends BorderPane {

    private static final int ROWS_MEASURED = 200;

    /// One row with its place in the report, which filtering and sorting do not change.
    record Row(int index, List<Report.Cell> cells) {}

    private final Lang lang;
    private final Remembered remembered;
    private final TableView<Row> table = new TableView<>();
    private final SearchField filter;
    private final Label count = new Label();
    private final Label notes = new Label();
    private final HBox bar = new HBox();
    private final Label nothing = new Label();

    private Report report = new Report("", "", List.of(), List.of(), List.of());
    private FilteredList<Row> rows = new FilteredList<>(FXCollections.observableArrayList());
    private BiConsumer<Integer, String> open = (row, column) -> {};

    /// The type size in pixels that the present widths were made for.
    private double widthsAt = Theme.BASE_SIZE;

    /// @param remembered where the widths of columns are kept, under the report's key
    public ReportTable(Lang lang, Remembered remembered) {
        this.lang = lang;
        this.remembered = remembered;
        filter = SearchField.filter(lang, KitText.FILTER.in(lang));
        filter.setPrefWidth(240);
        filter.textProperty().addListener((observable, before, now) -> filter());
        filter.setOnDown(() -> {
            table.requestFocus();
            if (table.getSelectionModel().isEmpty()) {
                table.getSelectionModel().selectFirst();
            }
        });
        filter.field().fontProperty().addListener((observable, before, now) -> rescale());
        count.getStyleClass().add("v-count");
        notes.getStyleClass().addAll("v-small", "v-faint");
        notes.setWrapText(true);
        notes.setStyle("-fx-padding: .62em 1.08em;");

        Button copy = new Button(null, Icons.of(Icon.COPY, 15));
        copy.getStyleClass().addAll("ghost", "icon-only");
        copy.setTooltip(new Tooltip(KitText.COPY_TABLE.in(lang)));
        copy.setAccessibleText(KitText.COPY_TABLE.in(lang));
        copy.setOnAction(event -> copy(shownRows()));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        bar.getChildren().addAll(filter, count, gap, copy);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.setStyle("-fx-padding: .62em 1.08em; -fx-spacing: .77em;");

        nothing.getStyleClass().add("v-faint");
        table.setPlaceholder(nothing);
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        table.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                openSelected();
            }
        });
        MenuItem copyRows = Small.item(KitText.COPY_ROWS.in(lang), () -> copy(selectedRows()));
        MenuItem copyAll = Small.item(KitText.COPY_TABLE.in(lang), () -> copy(shownRows()));
        table.setContextMenu(new ContextMenu(copyRows, copyAll));
        setTop(bar);
        setCenter(table);
    }

    /// Shows another report. Filter and sorting stay when it has the same key and columns.
    public void show(Report next) {
        boolean same = next.key().equals(report.key()) && next.columns().equals(report.columns());
        report = next;
        ObservableList<Row> all = FXCollections.observableArrayList();
        for (int i = 0; i < next.rows().size(); i++) {
            all.add(new Row(i, next.rows().get(i)));
        }
        rows = new FilteredList<>(all);
        SortedList<Row> sorted = new SortedList<>(rows);
        sorted.comparatorProperty().bind(table.comparatorProperty());
        table.setItems(sorted);
        if (!same) {
            columns();
        }
        notes.setText(SafeText.of(String.join("\n", next.notes())));
        setBottom(next.notes().isEmpty() ? null : new VBox(notes));
        filter();
    }

    public Report report() {
        return report;
    }

    /// The report as it is shown: filtered, sorted. This is what an export takes.
    public Report shown() {
        return new Report(
                report.key(),
                report.title(),
                report.columns(),
                shownRows().stream().map(Row::cells).toList(),
                report.notes());
    }

    /// Adds the way to an export; it is handed the report as shown.
    public void setOnExport(Consumer<Report> export) {
        Button button = new Button(KitText.EXPORT.in(lang), Icons.of(Icon.EXPORT, 15));
        button.getStyleClass().add("ghost");
        button.setOnAction(event -> export.accept(shown()));
        bar.getChildren().add(button);
    }

    /// Called by Enter or a double click, with the row's index in the report and the key of the column last
    /// touched.
    public void setOnOpen(BiConsumer<Integer, String> receiver) {
        open = receiver;
    }

    /// For further keys, selection and style classes (`on-card`).
    public TableView<?> table() {
        return table;
    }

    public SearchField filterField() {
        return filter;
    }

    /// Indexes in the report of the chosen rows.
    public List<Integer> selected() {
        return selectedRows().stream().map(Row::index).toList();
    }

    private void columns() {
        table.getColumns().clear();
        Collator collator = Collator.getInstance(lang.locale());
        boolean roomy = false;
        for (int i = 0; i < report.columns().size(); i++) {
            Report.Column column = report.columns().get(i);
            int at = i;
            TableColumn<Row, Report.Cell> view = new TableColumn<>(column.title());
            view.setId(column.key());
            view.setCellValueFactory(
                    row -> new ReadOnlyObjectWrapper<>(row.getValue().cells().get(at)).getReadOnlyProperty());
            view.setCellFactory(it -> new ReportCell(column.kind()));
            view.setComparator(comparator(column.kind(), collator));
            if (column.kind() == Report.Column.Kind.NUMBER) {
                view.getStyleClass().add("number");
            }
            String key = "table." + report.key() + "." + column.key();
            view.setMinWidth(4 * em());
            view.setPrefWidth(remembered.number(key).orElse(width(column, at)) * em());
            view.widthProperty().addListener((observable, before, now) -> {
                // The first width is not a person's choice, nor is one that comes with another type size.
                if (before.doubleValue() > 0 && em() == widthsAt) {
                    remembered.remember(key, now.doubleValue() / em());
                }
            });
            table.getColumns().add(view);
            roomy |= ReportCell.wraps(column.kind());
        }
        widthsAt = em();
        // Wide matrices scroll; a table with sentences fits them into the window.
        table.setColumnResizePolicy(
                roomy ? TableView.CONSTRAINED_RESIZE_POLICY_SUBSEQUENT_COLUMNS : TableView.UNCONSTRAINED_RESIZE_POLICY);
    }

    private static Comparator<Report.Cell> comparator(Report.Column.Kind kind, Collator collator) {
        Comparator<Report.Cell> byText = Comparator.comparing(Report.Cell::text, collator::compare);
        if (kind != Report.Column.Kind.NUMBER) {
            return byText;
        }
        return Comparator.<Report.Cell>comparingDouble(cell -> {
                    Number number = cell.number();
                    return number == null ? Double.NEGATIVE_INFINITY : number.doubleValue();
                })
                .thenComparing(byText);
    }

    private double em() {
        return filter.field().getFont().getSize();
    }

    /// Another type size: all widths grow with it.
    private void rescale() {
        double factor = em() / widthsAt;
        if (factor != 1) {
            widthsAt = em();
            for (TableColumn<Row, ?> column : table.getColumns()) {
                column.setMinWidth(4 * em());
                column.setPrefWidth(column.getWidth() * factor);
            }
        }
    }

    /// The width that suits a column's contents, in em.
    private double width(Report.Column column, int at) {
        if (ReportCell.wraps(column.kind())) {
            return 34;
        }
        int longest = column.title().length() + 2;
        for (List<Report.Cell> row :
                report.rows().subList(0, Math.min(ROWS_MEASURED, report.rows().size()))) {
            longest = Math.max(longest, row.get(at).text().length());
        }
        return Math.clamp(longest * 0.56 + 2, 5, 22);
    }

    private void filter() {
        Matcher matcher = new Matcher(filter.text());
        rows.setPredicate(
                matcher.isEmpty()
                        ? null
                        : row -> matcher.rank(row.cells().stream()
                                        .map(Report.Cell::text)
                                        .toList())
                                > 0);
        int all = report.rows().size();
        count.setText(rows.size() == all ? KitText.ROWS.in(lang, all) : KitText.ROWS_OF.in(lang, rows.size(), all));
        nothing.setText((all == 0 ? KitText.TABLE_EMPTY : KitText.TABLE_NO_MATCH).in(lang));
    }

    private List<Row> shownRows() {
        return List.copyOf(table.getItems());
    }

    private List<Row> selectedRows() {
        List<Row> chosen = new ArrayList<>();
        for (int index : table.getSelectionModel().getSelectedIndices()) {
            if (index >= 0 && index < table.getItems().size()) {
                chosen.add(table.getItems().get(index));
            }
        }
        return chosen;
    }

    private void pressed(KeyEvent event) {
        if (event.isShortcutDown() && event.getCode() == KeyCode.C) {
            copy(selectedRows());
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER) {
            openSelected();
            event.consume();
        }
    }

    private void openSelected() {
        var cell = table.getFocusModel().getFocusedCell();
        TableColumn<?, ?> column = cell.getTableColumn();
        Row row = table.getSelectionModel().getSelectedItem();
        if (row != null) {
            open.accept(row.index(), column == null ? "" : column.getId());
        }
    }

    private void copy(List<Row> which) {
        if (which.isEmpty()) {
            return;
        }
        ClipboardContent content = new ClipboardContent();
        content.putString(
                Tsv.of(report.columns(), which.stream().map(Row::cells).toList()));
        Clipboard.getSystemClipboard().setContent(content);
    }
}
