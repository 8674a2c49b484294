package org.vielstimmig.desktop.kit;

import java.util.List;

/// Finds rows by typing ahead: every word of the query must stand somewhere in the row's path, without
/// regard to case and accents; the better the place, the higher the rank: the whole name before its beginning,
/// that before the beginning of a word in it, that before the inside of one.
final class Matcher {

    private static final int ALIAS_WHOLE = 20;
    /// More than a beginning and an alias are worth together.
    private static final int LEAF_WHOLE = 24;
    private static final int LEAF_START = 12;
    private static final int LEAF_WORD = 8;
    private static final int LEAF_INSIDE = 4;
    private static final int PATH_WORD = 3;
    private static final int PATH_INSIDE = 1;

    private final List<String> words;

    Matcher(String query) {
        String folded = Fold.of(query).strip();
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
                best = Math.max(best, rankIn(Fold.of(path.get(i)), word, i == path.size() - 1));
            }
            if (best == 0) {
                return 0;
            }
            rank += best;
        }
        boolean whole = !isEmpty() && spaced(path.getLast()).equals(String.join(" ", words));
        return whole ? rank + LEAF_WHOLE : rank;
    }

    /// The same for a thing that has a short name too: that finds it as well as its own name does.
    ///
    /// @param alias may be empty, or several names with commas between them
    int rank(List<String> path, String alias) {
        int rank = rank(path);
        if (alias.isBlank() || words.isEmpty()) {
            return rank;
        }
        String query = String.join(" ", words);
        int best = rank;
        for (String name : names(Fold.of(alias))) {
            if (name.equals(query)) {
                return Math.max(rank, 1 + ALIAS_WHOLE);
            }
            if (rank == 0 && words.stream().allMatch(name::contains)) {
                best = Math.max(best, 1 + rankIn(name, words.getFirst(), true));
            }
        }
        return best;
    }

    /// The names an alias is made of.
    static List<String> names(String alias) {
        return List.of(alias.strip().split("\\s*,\\s*"));
    }

    /// Like [#rank(List, String)], but 0 unless the query is the whole name, the whole path or the whole alias.
    int wholeRank(List<String> path, String alias) {
        String query = String.join(" ", words);
        boolean whole = !query.isEmpty()
                && (query.equals(spaced(path.getLast()))
                        || query.equals(spaced(String.join(" ", path)))
                        || query.equals(spaced(alias)));
        return whole ? rank(path, alias) : 0;
    }

    private static String spaced(String name) {
        return String.join(" ", Fold.of(name).strip().split("[\\s/]+"));
    }

    /// Whether one of the query's words stands in this part of a path.
    boolean touches(String part) {
        String folded = Fold.of(part);
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
}
