package org.vielstimmig.desktop.search;

import java.text.Bidi;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// Words that were found, marked, with what stands before and behind them on one line. Rows of them have what
/// was found below each other, wherever it is in its sentence.
final class KwicWords extends HBox {

    private static final double BEFORE_SHARE = 0.42;

    private final Label before = new Label();
    private final Label hit = new Label();
    private final Label after = new Label();

    KwicWords() {
        before.getStyleClass().addAll("kwic-context", "cut-front");
        before.setAlignment(Pos.CENTER_RIGHT);
        before.setTextOverrun(OverrunStyle.LEADING_WORD_ELLIPSIS);
        before.prefWidthProperty().bind(widthProperty().multiply(BEFORE_SHARE));
        before.setMinWidth(USE_PREF_SIZE);
        before.setMaxWidth(USE_PREF_SIZE);
        hit.getStyleClass().add("kwic-hit");
        hit.setMinWidth(USE_PREF_SIZE);
        after.getStyleClass().addAll("kwic-context", "cut-end");
        after.setTextOverrun(OverrunStyle.WORD_ELLIPSIS);
        after.setMaxWidth(Double.MAX_VALUE);
        after.setMinWidth(0);
        after.setPrefWidth(1);
        HBox.setHgrow(after, Priority.ALWAYS);
        HBox.setHgrow(this, Priority.ALWAYS);
        setAlignment(Pos.CENTER_LEFT);
        setMinWidth(0);
        setPrefWidth(1);
        setMaxWidth(Double.MAX_VALUE);
        getChildren().addAll(before, hit, after);
    }

    /// One line each: nothing is wrapped, so the words need no help to run both ways.
    void show(String wordsBefore, String found, String wordsAfter) {
        boolean fromRight = !new Bidi(found, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
        // Read from the right, what comes before a hit stands at its right; cut is what lies farthest from it.
        before.setText(fromRight ? wordsAfter : wordsBefore);
        before.setTextOverrun(fromRight ? OverrunStyle.WORD_ELLIPSIS : OverrunStyle.LEADING_WORD_ELLIPSIS);
        hit.setText(found);
        after.setText(fromRight ? wordsBefore : wordsAfter);
        after.setTextOverrun(fromRight ? OverrunStyle.LEADING_WORD_ELLIPSIS : OverrunStyle.WORD_ELLIPSIS);
    }
}
