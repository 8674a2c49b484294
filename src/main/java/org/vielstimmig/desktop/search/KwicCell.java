package org.vielstimmig.desktop.search;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.project.Find;

/// One hit: where it stands, and its words in the middle with some before and after.
final class KwicCell extends ListCell<Find.Place> {

    private static final double SOURCE_WIDTH = 220;

    private final Label source = new Label();
    private final KwicWords words = new KwicWords();
    private final HBox row = new HBox(source, words);

    /// @param open goes to the hit that is chosen
    KwicCell(Runnable open) {
        // A click jumps; with Ctrl or Shift it chooses several, to code them together.
        setOnMouseClicked(event -> {
            if (!isEmpty()
                    && event.getButton() == MouseButton.PRIMARY
                    && !event.isShortcutDown()
                    && !event.isShiftDown()) {
                open.run();
            }
        });
        source.getStyleClass().add("kwic-source");
        source.setMinWidth(SOURCE_WIDTH);
        source.setPrefWidth(SOURCE_WIDTH);
        source.setMaxWidth(SOURCE_WIDTH);
        row.setAlignment(Pos.CENTER_LEFT);
        row.setMinWidth(0);
        row.setPrefWidth(1);
        setText(null);
    }

    @Override
    protected void updateItem(Find.@Nullable Place place, boolean empty) {
        super.updateItem(place, empty);
        if (empty || place == null) {
            setGraphic(null);
            return;
        }
        String who = place.speaker().isEmpty() ? "" : " · " + place.speaker();
        source.setText(place.title() + " · " + place.turn() + who);
        words.show(place.before(), place.text(), place.after());
        setGraphic(row);
    }
}
