package org.vielstimmig.search;

import java.util.List;

/// What a search found.
///
/// @param total      how many turns were found
/// @param hits       the first of them
/// @param expansions the words of those turns that matched, most frequent first
public record Hits(int total, List<Hit> hits, List<Expansion> expansions) {

    public static final Hits NONE = new Hits(0, List.of(), List.of());

    public Hits {
        hits = List.copyOf(hits);
        expansions = List.copyOf(expansions);
    }
}
