package org.vielstimmig.desktop.coding;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.vielstimmig.model.Code;
import org.vielstimmig.model.CodeId;
import org.vielstimmig.model.Facet;
import org.vielstimmig.model.TranscriptId;
import org.vielstimmig.project.CodeTree;
import org.vielstimmig.store.Store;

/// How many codings there are, by facet: in each transcript, and of each code.
record Tally(Map<TranscriptId, Map<Facet, Long>> transcripts, Map<CodeId, Map<Facet, Long>> codes) {

    static final Tally EMPTY = new Tally(Map.of(), Map.of());

    Tally {
        transcripts = Map.copyOf(transcripts);
        codes = Map.copyOf(codes);
    }

    /// Counts on the store thread.
    static Tally read(Store store) {
        return new Tally(byFacet(store.facetCounts()), byFacet(store.codeFacetCounts()));
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

    /// Of the transcript with the most.
    long most() {
        return transcripts.values().stream().mapToLong(Tally::sum).max().orElse(0);
    }

    static long sum(Map<Facet, Long> facets) {
        return facets.values().stream().mapToLong(Long::longValue).sum();
    }
}
