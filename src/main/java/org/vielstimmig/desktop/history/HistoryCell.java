package org.vielstimmig.desktop.history;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.desktop.kit.SafeText;
import org.vielstimmig.i18n.HistoryText;
import org.vielstimmig.i18n.Lang;

/// One step: its time, its words, who did it; above the first of a day the day.
final class HistoryCell extends ListCell<HistoryViewModel.Row> {

    private final Lang lang;
    private final HistoryViewModel model;
    private final Label day = new Label();
    private final Label time = new Label();
    private final Label words = new Label();
    private final Label who = new Label();
    private final Label now = new Label();
    private final VBox cell;

    HistoryCell(Lang lang, HistoryViewModel model) {
        this.lang = lang;
        this.model = model;
        getStyleClass().add("history-cell");
        day.getStyleClass().addAll("v-group", "history-day");
        time.getStyleClass().addAll("v-small", "v-faint", "history-time");
        words.getStyleClass().add("history-words");
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        who.getStyleClass().addAll("v-small", "v-faint");
        now.setText(HistoryText.NOW.in(lang));
        now.getStyleClass().addAll("chip", "on");
        now.setMinWidth(Region.USE_PREF_SIZE);
        VBox text = new VBox(words, who);
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox line = new HBox(time, text, now);
        line.getStyleClass().add("history-line");
        cell = new VBox(day, line);
        setText(null);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(HistoryViewModel.@Nullable Row row, boolean empty) {
        super.updateItem(row, empty);
        getStyleClass().remove("undone");
        if (empty || row == null) {
            setGraphic(null);
            return;
        }
        int index = getIndex();
        boolean first = index <= 0
                || index >= getListView().getItems().size()
                || !getListView().getItems().get(index - 1).day().equals(row.day());
        day.setText(row.day());
        day.setVisible(first);
        day.setManaged(first);
        time.setText(row.time());
        words.setText(SafeText.of(row.words()));
        String by = row.coder();
        if (row.changes() > 1) {
            by += " · " + HistoryText.CHANGES.in(lang, row.changes());
        }
        if (row.undone()) {
            by += " · " + HistoryText.UNDONE.in(lang);
            getStyleClass().add("undone");
        }
        who.setText(by);
        boolean here = row.equals(model.now());
        now.setVisible(here);
        now.setManaged(here);
        setGraphic(cell);
    }
}
