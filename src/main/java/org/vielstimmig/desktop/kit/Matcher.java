package org.vielstimmig.desktop.kit;

import java.text.Normalizer;
import java.util.List;

/// Finds rows by typing ahead: every word of the query must stand somewhere in the row's path, without
/// regard to case and accents; the better the place, the higher the rank.
final class Matcher {

    private static final int LEAF_START = 12;
    private static final int LEAF_WORD = 8;
    private static final int LEAF_INSIDE = 4;
    private static final int PATH_WORD = 3;
    private static final int PATH_INSIDE = 1;

    private final List<String> words;

    Matcher(String query) {
        String folded = fold(query).strip();
        words = folded.isEmpty() ? List.of() : List.of(folded.split("[\\s/]+"));
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /// From 1 upwards for a hit, 0 for none. The last element of `path` is the thing itself.
    int rank(List<String> path) {
        int rank = 1;
        for (String word : words) {
            int best = 0;
            for (int i = 0; i < path.size(); i++) {
                best = Math.max(best, rankIn(fold(path.get(i)), word, i == path.size() - 1));
            }
            if (best == 0) {
                return 0;
            }
            rank += best;
        }
        return rank;
    }

    /// Whether one of the query's words stands in this part of a path.
    boolean touches(String part) {
        String folded = fold(part);
        return words.stream().anyMatch(folded::contains);
    }

    private static int rankIn(String text, String word, boolean leaf) {
        int at = text.indexOf(word);
        if (at < 0) {
            return 0;
        }
        if (leaf && at == 0) {
            return LEAF_START;
        }
        boolean wordStart = false;
        for (int from = at; from >= 0 && !wordStart; from = text.indexOf(word, from + 1)) {
            wordStart = from == 0 || !Character.isLetterOrDigit(text.charAt(from - 1));
        }
        if (leaf) {
            return wordStart ? LEAF_WORD : LEAF_INSIDE;
        }
        return wordStart ? PATH_WORD : PATH_INSIDE;
    }

    /// Lower case without accents; ß as ss.
    static String fold(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD).toLowerCase(java.util.Locale.ROOT);
        StringBuilder folded = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (c == 'ß') {
                folded.append("ss");
            } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
                folded.append(c);
            }
        }
        return folded.toString();
    }
}
