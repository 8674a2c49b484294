package org.vielstimmig.desktop.search;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.desktop.kit.SafeText;
import org.vielstimmig.search.Expansion;

/// A word form that was found, and how often; pressed, it alone is searched for.
final class ExpansionCell extends ListCell<Expansion> {

    private final Hyperlink word = new Hyperlink();
    private final Label count = new Label();
    private final HBox row;

    ExpansionCell(Consumer<Expansion> chosen) {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        count.getStyleClass().add("v-count");
        count.setMinWidth(Region.USE_PREF_SIZE);
        row = new HBox(word, gap, count);
        row.setAlignment(Pos.CENTER_LEFT);
        word.setOnAction(event -> {
            Expansion shown = getItem();
            if (shown != null) {
                chosen.accept(shown);
            }
        });
    }

    @Override
    protected void updateItem(@Nullable Expansion expansion, boolean empty) {
        super.updateItem(expansion, empty);
        if (empty || expansion == null) {
            setGraphic(null);
            return;
        }
        word.setText(SafeText.of(expansion.term()));
        count.setText(Integer.toString(expansion.count()));
        setGraphic(row);
    }
}
