package org.vielstimmig.desktop.coding;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.vielstimmig.model.Code;
import org.vielstimmig.model.CodeId;
import org.vielstimmig.model.Coding;
import org.vielstimmig.model.Facet;
import org.vielstimmig.model.TranscriptId;
import org.vielstimmig.project.CodeTree;
import org.vielstimmig.store.Store;

/// How many codings there are, by facet: in each transcript, and of each code.
///
/// @param tick of the project when they were counted
record Tally(long tick, Map<TranscriptId, Map<Facet, Long>> transcripts, Map<CodeId, Map<Facet, Long>> codes) {

    static final Tally EMPTY = new Tally(-1, Map.of(), Map.of());

    Tally {
        transcripts = Map.copyOf(transcripts);
        codes = Map.copyOf(codes);
    }

    /// Whether anything was counted yet: before that, nothing is not none.
    boolean isRead() {
        return tick >= 0;
    }

    /// Counts on the store thread.
    static Tally read(Store store, long tick) {
        return new Tally(tick, byFacet(store.facetCounts()), byFacet(store.codeFacetCounts()));
    }

    /// The counts after a step that only set, changed and took away codings. Steps counted already change
    /// nothing.
    ///
    /// @param facetOf what a coding counts as
    Tally after(long stepTick, List<CodingChanges> changes, Function<Coding, Facet> facetOf) {
        if (stepTick <= tick || changes.isEmpty()) {
            return this;
        }
        Map<TranscriptId, Map<Facet, Long>> newTranscripts = new HashMap<>(transcripts);
        Map<CodeId, Map<Facet, Long>> newCodes = new HashMap<>(codes);
        for (CodingChanges change : changes) {
            Coding before = change.before();
            Coding after = change.after();
            if (before != null) {
                add(newTranscripts, before.transcript(), facetOf.apply(before), -1);
                add(newCodes, before.code(), facetOf.apply(before), -1);
            }
            if (after != null) {
                add(newTranscripts, after.transcript(), facetOf.apply(after), 1);
                add(newCodes, after.code(), facetOf.apply(after), 1);
            }
        }
        return new Tally(stepTick, newTranscripts, newCodes);
    }

    private static <K> void add(Map<K, Map<Facet, Long>> counts, K key, Facet facet, long by) {
        Map<Facet, Long> facets = new EnumMap<>(Facet.class);
        facets.putAll(counts.getOrDefault(key, Map.of()));
        if (facets.merge(facet, by, Long::sum) == 0) {
            facets.remove(facet);
        }
        if (facets.isEmpty()) {
            counts.remove(key);
        } else {
            counts.put(key, facets);
        }
    }

    private static <K> Map<K, Map<Facet, Long>> byFacet(Map<K, Map<String, Integer>> counts) {
        Map<K, Map<Facet, Long>> all = new HashMap<>();
        counts.forEach((key, named) -> {
            Map<Facet, Long> facets = new EnumMap<>(Facet.class);
            named.forEach((facet, count) -> facets.merge(Facet.valueOf(facet), (long) count, Long::sum));
            all.put(key, facets);
        });
        return all;
    }

    Map<Facet, Long> in(TranscriptId transcript) {
        return transcripts.getOrDefault(transcript, Map.of());
    }

    /// Of the code itself, without those below it.
    long of(CodeId code) {
        return sum(codes.getOrDefault(code, Map.of()));
    }

    /// Of the code and all below it.
    Map<Facet, Long> under(CodeTree tree, CodeId code) {
        Map<Facet, Long> facets = new EnumMap<>(Facet.class);
        for (Code one : tree.under(code)) {
            codes.getOrDefault(one.id(), Map.of()).forEach((facet, count) -> facets.merge(facet, count, Long::sum));
        }
        return facets;
    }

    static long sum(Map<Facet, Long> facets) {
        return facets.values().stream().mapToLong(Long::longValue).sum();
    }
}
