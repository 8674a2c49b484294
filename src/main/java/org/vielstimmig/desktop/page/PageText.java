package org.vielstimmig.desktop.page;

import java.util.List;

/// A transcript to be shown.
///
/// What stands before the first turn is shown small as a header; what stands between turns (labels, marks) is not
/// shown,
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
}
