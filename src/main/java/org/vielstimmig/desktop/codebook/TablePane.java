package org.vielstimmig.desktop.codebook;

import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.desktop.kit.ReportTable;
import org.vielstimmig.i18n.CodebookText;
import org.vielstimmig.model.CodeId;

/// The whole codebook as a table. A double click or Enter opens a code's page.
final class TablePane extends BorderPane {

    private final Room room;
    private final ReportTable table;
    private final CheckBox all;
    private List<CodeId> rows = List.of();
    private @Nullable Book shown;

    TablePane(Room room, BookFiles files) {
        this.room = room;
        table = new ReportTable(room.lang(), room.desk().remembered());
        table.table().getStyleClass().add("on-card");
        table.setOnExport(files::table);
        table.setOnOpen((row, column) -> {
            room.model().chosenProperty().set(rows.get(row));
            room.model().tableProperty().set(false);
        });
        all = new CheckBox(room.say(CodebookText.ALL_FIELDS));
        all.selectedProperty().addListener((o, before, now) -> fill());
        if (table.getTop() instanceof HBox bar) {
            bar.getChildren().add(Math.min(2, bar.getChildren().size()), all);
        }
        setCenter(table);
    }

    void show(Book book) {
        shown = book;
        fill();
    }

    private void fill() {
        if (shown == null) {
            return;
        }
        BookTable next = BookTable.of(shown, room.lang(), all.isSelected());
        rows = next.rows();
        table.show(next.report());
        if (all.isSelected()) {
            // So many sentences side by side need room to scroll.
            table.table().setColumnResizePolicy(TableView.UNCONSTRAINED_RESIZE_POLICY);
        }
    }

    ReportTable table() {
        return table;
    }

    void take() {
        table.filterField().take();
    }
}
