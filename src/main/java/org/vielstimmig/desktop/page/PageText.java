package org.vielstimmig.desktop.page;

import java.util.ArrayList;
import java.util.List;
import org.vielstimmig.model.Edit;
import org.vielstimmig.model.TextRange;
import org.vielstimmig.model.Turn;
import org.vielstimmig.text.Anchors;

/// A transcript to be shown.
///
/// What stands before the first turn is shown small as a header; what stands between turns (labels, marks)
/// is not shown,
/// since the page draws it in its margin. A text without turns is shown whole.
///
/// @param text  the whole transcript, labels and marks included; lines end with `\n`
/// @param turns in the order of the text, not overlapping
public record PageText(String text, List<PageTurn> turns) {

    public static final PageText EMPTY = new PageText("", List.of());

    public PageText {
        turns = List.copyOf(turns);
        int end = 0;
        for (PageTurn turn : turns) {
            if (turn.range().start() < end || turn.range().end() > text.length()) {
                throw new IllegalArgumentException("turn " + turn.n() + " lies wrong");
            }
            end = turn.range().end();
        }
    }

    /// The page after an edit; turns follow as they do when it is stored.
    public PageText after(Edit edit) {
        String words = Anchors.text(text, List.of(edit));
        List<Turn> ranges = new ArrayList<>(turns.size());
        turns.forEach(turn -> ranges.add(new Turn(turn.n(), null, turn.range(), null)));
        List<Turn> moved = Anchors.turns(ranges, edit);
        int end = edit.at() + edit.inserted().length();
        List<PageTurn> next = new ArrayList<>(turns.size());
        for (int i = 0; i < moved.size(); i++) {
            TextRange range = moved.get(i).range();
            PageTurn turn = turns.get(i);
            boolean other = range.start() <= end && edit.at() <= range.end();
            next.add(
                    range.equals(turn.range()) && !other
                            ? turn
                            : turn.withRange(
                                    range, other ? PageTurn.isRightToLeft(range.of(words)) : turn.rightToLeft()));
        }
        return new PageText(words, next);
    }
}
