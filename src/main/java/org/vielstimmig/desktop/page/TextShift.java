package org.vielstimmig.desktop.page;

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

    int moved(int offset) {
        if (offset <= head) {
            return offset;
        }
        return offset >= before - tail ? offset - before + after : Math.max(head, after - tail);
    }
}
