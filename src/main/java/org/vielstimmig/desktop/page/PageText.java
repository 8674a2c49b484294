package org.vielstimmig.desktop.page;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
/// Two are equal when words and turns are.
public final class PageText {

    public static final PageText EMPTY = new PageText("", List.of());

    private final String text;
    private final List<PageTurn> turns;
    /// Made when it is asked for first.
    private @Nullable PageMap map;

    /// @param text  the whole transcript, labels and marks included; lines end with `\n`
    /// @param turns in the order of the text, not overlapping
    public PageText(String text, List<PageTurn> turns) {
        this.text = text;
        this.turns = List.copyOf(turns);
        int end = 0;
        for (PageTurn turn : this.turns) {
            if (turn.range().start() < end || turn.range().end() > text.length()) {
                throw new IllegalArgumentException("turn " + turn.n() + " lies wrong");
            }
            end = turn.range().end();
        }
    }

    public String text() {
        return text;
    }

    public List<PageTurn> turns() {
        return turns;
    }

    /// Does ahead what takes longest of showing a long text. For any thread, before the page has it.
    public PageText prepared() {
        map();
        return this;
    }

    /// The text cut into the pieces of a page.
    PageMap map() {
        PageMap known = map;
        if (known == null) {
            known = new PageMap(this);
            map = known;
        }
        return known;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || other instanceof PageText that && text.equals(that.text) && turns.equals(that.turns);
    }

    @Override
    public int hashCode() {
        return 31 * text.hashCode() + turns.hashCode();
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
