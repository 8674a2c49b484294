package org.vielstimmig.desktop.search;

import java.text.Bidi;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.project.Find;

/// One hit: where it stands, and its words in the middle with some before and after.
final class KwicCell extends ListCell<Find.Place> {

    private static final double SOURCE_WIDTH = 220;
    private static final double BEFORE_SHARE = 0.42;

    private final Label source = new Label();
    private final Label before = new Label();
    private final Label hit = new Label();
    private final Label after = new Label();
    private final HBox row = new HBox(source, before, hit, after);

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
        before.getStyleClass().add("kwic-context");
        before.setAlignment(Pos.CENTER_RIGHT);
        before.setTextOverrun(OverrunStyle.LEADING_WORD_ELLIPSIS);
        before.getStyleClass().add("cut-front");
        // The hits stand below each other, wherever they are in their sentences.
        before.prefWidthProperty().bind(widthProperty().subtract(SOURCE_WIDTH).multiply(BEFORE_SHARE));
        before.setMinWidth(USE_PREF_SIZE);
        before.setMaxWidth(USE_PREF_SIZE);
        hit.getStyleClass().add("kwic-hit");
        hit.setMinWidth(USE_PREF_SIZE);
        after.getStyleClass().add("kwic-context");
        after.setTextOverrun(OverrunStyle.WORD_ELLIPSIS);
        after.getStyleClass().add("cut-end");
        after.setMaxWidth(Double.MAX_VALUE);
        after.setMinWidth(0);
        after.setPrefWidth(1);
        HBox.setHgrow(after, Priority.ALWAYS);
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
        // One line each: nothing is wrapped, so the words need no help to run both ways.
        source.setText(place.title() + " · " + place.turn() + who);
        boolean fromRight = !new Bidi(place.text(), Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
        // Read from the right, what comes before a hit stands at its right; cut is what lies farthest from it.
        before.setText(fromRight ? place.after() : place.before());
        before.setTextOverrun(fromRight ? OverrunStyle.WORD_ELLIPSIS : OverrunStyle.LEADING_WORD_ELLIPSIS);
        hit.setText(place.text());
        after.setText(fromRight ? place.before() : place.after());
        after.setTextOverrun(fromRight ? OverrunStyle.LEADING_WORD_ELLIPSIS : OverrunStyle.WORD_ELLIPSIS);
        setGraphic(row);
    }
}
