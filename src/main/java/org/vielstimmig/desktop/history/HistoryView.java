package org.vielstimmig.desktop.history;

import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.vielstimmig.desktop.kit.Desk;
import org.vielstimmig.desktop.kit.Dialogs;
import org.vielstimmig.desktop.kit.Icon;
import org.vielstimmig.desktop.kit.Icons;
import org.vielstimmig.desktop.kit.SafeText;
import org.vielstimmig.desktop.kit.Subscriptions;
import org.vielstimmig.i18n.HistoryText;
import org.vielstimmig.model.Report;

/// The history as a list of steps under their days; one is chosen, and the button below goes there.
public final class HistoryView extends VBox {

    private final HistoryViewModel model;
    private final Desk desk;
    private final Dialogs dialogs;
    private final ListView<HistoryViewModel.Row> list = new ListView<>();
    private final Button go = new Button();
    private final Label nothing = new Label();
    private final Label ahead = new Label();
    private final HistoryFilters filters;
    private final Subscriptions subscriptions = new Subscriptions();

    /// @param export writes a table to a place that it asks for
    public HistoryView(HistoryViewModel model, Desk desk, Dialogs dialogs, Consumer<Report> export) {
        this.model = model;
        this.desk = desk;
        this.dialogs = dialogs;
        getStyleClass().add("history");
        filters = new HistoryFilters(model, desk, subscriptions);
        filters.words().setOnDown(list::requestFocus);
        getChildren().addAll(filters, steps(), ahead(), foot(export));
        subscriptions.touched(model.all(), this::renew);
        subscriptions.touched(list.getSelectionModel().selectedItemProperty(), this::renew);
        subscriptions.touched(model.previewProperty(), this::sayAhead);
        renew();
    }

    private Region steps() {
        list.setItems(model.rows());
        list.setCellFactory(view -> new HistoryCell(desk.lang(), model));
        nothing.getStyleClass().add("v-faint");
        list.setPlaceholder(nothing);
        list.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                go();
                event.consume();
            }
        });
        list.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                go();
            }
        });
        Button more = new Button(desk.say(HistoryText.MORE));
        more.getStyleClass().addAll("ghost", "history-more");
        more.setMaxWidth(Double.MAX_VALUE);
        more.setOnAction(event -> model.readMore());
        more.visibleProperty().bind(model.moreProperty());
        more.managedProperty().bind(more.visibleProperty());
        VBox.setVgrow(list, Priority.ALWAYS);
        VBox steps = new VBox(list, more);
        VBox.setVgrow(steps, Priority.ALWAYS);
        return steps;
    }

    /// What would be different if one went to the chosen step; always there, so that nothing moves.
    private Region ahead() {
        Label title = new Label(desk.say(HistoryText.PREVIEW));
        title.getStyleClass().add("v-group");
        ahead.getStyleClass().add("history-ahead-words");
        ahead.setWrapText(true);
        ahead.setMinHeight(Region.USE_PREF_SIZE);
        ScrollPane words = new ScrollPane(ahead);
        words.setFitToWidth(true);
        words.getStyleClass().add("history-ahead-scroll");
        VBox.setVgrow(words, Priority.ALWAYS);
        VBox pane = new VBox(title, words);
        pane.getStyleClass().addAll("history-ahead", "v-line-top");
        return pane;
    }

    private void sayAhead() {
        ahead.setText(SafeText.of(String.join("\n", model.previewProperty().get())));
    }

    private Region foot(Consumer<Report> export) {
        go.setOnAction(event -> go());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button copy = icon(Icon.COPY, HistoryText.COPY);
        copy.setOnAction(event -> copy());
        Button out = icon(Icon.EXPORT, HistoryText.EXPORT);
        out.setOnAction(event -> desk.when(model.report(), export));
        HBox foot = new HBox(go, gap, copy, out);
        foot.getStyleClass().addAll("drawer-foot", "v-line-top");
        return foot;
    }

    private Button icon(Icon icon, HistoryText words) {
        Button button = new Button(null, Icons.of(icon, 15));
        button.getStyleClass().addAll("ghost", "icon-only");
        button.setTooltip(new Tooltip(desk.say(words)));
        button.setAccessibleText(desk.say(words));
        return button;
    }

    /// What the button does depends on the chosen step and on where the project is.
    private void renew() {
        HistoryViewModel.Row row = list.getSelectionModel().getSelectedItem();
        boolean forward = row != null && row.undone();
        go.setText(desk.say(forward ? HistoryText.REDO_TO_HERE : HistoryText.BACK_TO_HERE));
        go.setGraphic(Icons.of(forward ? Icon.REDO : Icon.UNDO, 15));
        go.setTooltip(new Tooltip(desk.say(forward ? HistoryText.REDO_TO_HERE_TIP : HistoryText.BACK_TO_HERE_TIP)));
        go.setDisable(row == null || model.stepsTo(row) == 0);
        model.look(row);
        nothing.setText(
                !model.loadedProperty().get()
                        ? ""
                        : desk.say(model.all().isEmpty() ? HistoryText.NOTHING : HistoryText.NO_MATCH));
        list.refresh();
    }

    private void go() {
        HistoryViewModel.Row row = list.getSelectionModel().getSelectedItem();
        int steps = row == null ? 0 : model.stepsTo(row);
        if (row == null || steps == 0) {
            return;
        }
        desk.when(model.preview(row), preview -> sureAndGo(row, steps, preview));
    }

    /// What it comes to is said before it is done.
    private void sureAndGo(HistoryViewModel.Row row, int steps, String preview) {
        boolean sure = row.undone()
                ? dialogs.confirm(
                        desk.say(HistoryText.CONFIRM_REDO, steps),
                        preview + "\n\n" + desk.say(HistoryText.CONFIRM_REDO_TEXT, row.words()),
                        desk.say(HistoryText.DO_REDO))
                : dialogs.confirm(
                        desk.say(HistoryText.CONFIRM_UNDO, steps),
                        preview + "\n\n" + desk.say(HistoryText.CONFIRM_UNDO_TEXT, row.words()),
                        desk.say(HistoryText.DO_UNDO));
        if (sure) {
            desk.when(model.goTo(row));
        }
    }

    private void copy() {
        desk.when(model.report(), this::copy);
    }

    private void copy(Report report) {
        ClipboardContent content = new ClipboardContent();
        content.putString(report.rows().stream()
                .map(line -> line.stream()
                        .map(cell -> Objects.requireNonNullElse(cell.text(), "").replace('\t', ' '))
                        .collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n", "", "\n")));
        Clipboard.getSystemClipboard().setContent(content);
        desk.messages().passing(desk.say(HistoryText.COPIED));
    }

    @Override
    public void requestFocus() {
        if (!list.getItems().isEmpty() && list.getSelectionModel().isEmpty()) {
            list.getSelectionModel().selectFirst();
        }
        filters.words().take();
    }

    public void release() {
        subscriptions.release();
        list.setItems(FXCollections.emptyObservableList());
    }
}
