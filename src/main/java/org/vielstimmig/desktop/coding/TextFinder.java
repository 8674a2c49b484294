package org.vielstimmig.desktop.coding;

import java.util.ArrayList;
import java.util.List;
import org.vielstimmig.desktop.page.PageText;
import org.vielstimmig.desktop.page.PageTurn;
import org.vielstimmig.model.TextRange;

/// Finds words on the page, letter by letter without regard to case; line breaks and several blanks count as
/// one blank. Only in what the page shows: not in labels and marks between the turns.
final class TextFinder {

    private TextFinder() {}

    static List<TextRange> all(PageText page, String query) {
        String wanted = query.strip();
        if (wanted.isEmpty()) {
            return List.of();
        }
        List<TextRange> found = new ArrayList<>();
        if (page.turns().isEmpty()) {
            find(page.text(), new TextRange(0, page.text().length()), wanted, found);
        } else {
            // The header ends before the line with the first turn's label.
            int first = page.turns().getFirst().range().start();
            int header = Math.max(0, page.text().lastIndexOf('\n', first - 1));
            find(page.text(), new TextRange(0, header), wanted, found);
            for (PageTurn turn : page.turns()) {
                find(page.text(), turn.range(), wanted, found);
            }
        }
        return found;
    }

    private static void find(String text, TextRange within, String wanted, List<TextRange> found) {
        int at = within.start();
        while (at < within.end()) {
            int end = match(text, at, within.end(), wanted);
            if (end > 0) {
                found.add(new TextRange(at, end));
                at = end;
            } else {
                at++;
            }
        }
    }

    /// Where `wanted` ends when it begins at `at`, 0 if it does not begin there.
    private static int match(String text, int at, int end, String wanted) {
        int i = at;
        int j = 0;
        while (j < wanted.length()) {
            if (i >= end) {
                return 0;
            }
            char w = wanted.charAt(j);
            char c = text.charAt(i);
            if (Character.isWhitespace(w)) {
                if (!isBlank(c)) {
                    return 0;
                }
                while (i < end && isBlank(text.charAt(i))) {
                    i++;
                }
                while (j < wanted.length() && Character.isWhitespace(wanted.charAt(j))) {
                    j++;
                }
            } else if (same(w, c)) {
                i++;
                j++;
            } else {
                return 0;
            }
        }
        return i;
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean same(char a, char b) {
        return a == b || Character.toLowerCase(a) == Character.toLowerCase(b) || isApostrophe(a) && isApostrophe(b);
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '’' || c == '‘';
    }
}
