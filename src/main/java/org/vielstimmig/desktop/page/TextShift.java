package org.vielstimmig.desktop.page;

import org.vielstimmig.model.TextRange;

/// Where places of one text lie in another that differs from it in the middle.
///
/// @param head   characters both share at their beginning
/// @param tail   characters both share at their end
/// @param before length of the one
/// @param after  length of the other
record TextShift(int head, int tail, int before, int after) {

    static TextShift of(String one, String other) {
        int shared = Math.min(one.length(), other.length());
        int head = 0;
        while (head < shared && one.charAt(head) == other.charAt(head)) {
            head++;
        }
        int tail = 0;
        while (tail < shared - head && one.charAt(one.length() - 1 - tail) == other.charAt(other.length() - 1 - tail)) {
            tail++;
        }
        return new TextShift(head, tail, one.length(), other.length());
    }

    /// Where a place of one page lies in another. Between the first and the last of several changes the turn tells it
    /// stands in, and what of that turn is the same.
    static int moved(PageText one, PageText other, int offset) {
        TextShift shift = of(one.text(), other.text());
        boolean between = offset > shift.head && offset < shift.before - shift.tail;
        int turn = between && one.turns().size() == other.turns().size() ? turnAt(one, offset) : -1;
        if (turn < 0) {
            return shift.moved(offset);
        }
        TextRange from = one.turns().get(turn).range();
        TextRange to = other.turns().get(turn).range();
        return offset > from.end()
                ? Math.min(to.end() + offset - from.end(), other.text().length())
                : to.start() + of(from.of(one.text()), to.of(other.text())).moved(offset - from.start());
    }

    /// The last turn that begins at a place or before it; -1 if there is none.
    private static int turnAt(PageText text, int offset) {
        int from = 0;
        int to = text.turns().size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (text.turns().get(middle).range().start() <= offset) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from - 1;
    }

    int moved(int offset) {
        if (offset <= head) {
            return offset;
        }
        return offset >= before - tail ? offset - before + after : Math.max(head, after - tail);
    }
}
