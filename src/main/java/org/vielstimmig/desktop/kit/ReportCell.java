package org.vielstimmig.desktop.kit;

import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.model.Report;

/// A cell of a [ReportTable]. Sentences are a text node as wide as the column: a wrapping label would report
/// the height of a single line to its row.
final class ReportCell extends TableCell<ReportTable.Row, Report.Cell> {

    /// What the cell's own padding and the edge take from the column's width, in pixels at most.
    private static final double EDGES = 30;

    private static final double LEAST = 40;

    private final boolean wraps;
    private final Text text = new Text();

    ReportCell(Report.Column.Kind kind) {
        wraps = wraps(kind);
        switch (kind) {
            case NUMBER -> getStyleClass().add("number");
            case QUOTE -> getStyleClass().addAll("wrapped", "v-quote");
            case LONG -> getStyleClass().add("wrapped");
            case TEXT, DATE -> {}
        }
        if (wraps) {
            text.getStyleClass().add("text");
            setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
            tableColumnProperty().flatMap(TableColumn::widthProperty).addListener((observable, before, now) -> {
                if (now != null) {
                    text.setWrappingWidth(Math.max(LEAST, now.doubleValue() - EDGES));
                }
            });
        }
    }

    static boolean wraps(Report.Column.Kind kind) {
        return kind == Report.Column.Kind.QUOTE || kind == Report.Column.Kind.LONG;
    }

    @Override
    protected void updateItem(Report.@Nullable Cell cell, boolean empty) {
        super.updateItem(cell, empty);
        String words = empty || cell == null ? "" : SafeText.of(cell.text());
        if (wraps) {
            text.setText(words);
            setGraphic(words.isEmpty() ? null : text);
        } else {
            setText(words);
        }
    }
}
