package org.vielstimmig.desktop.codebook;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.vielstimmig.model.Code;
import org.vielstimmig.model.CodeId;
import org.vielstimmig.model.Facet;
import org.vielstimmig.project.CodeTree;
import org.vielstimmig.store.Snapshot;
import org.vielstimmig.store.Store;

/// All codes with their numbers, as they were after one step.
///
/// @param counts of each code alone
/// @param facets codings of each code alone by facet
record Book(Snapshot snapshot, CodeTree tree, Map<CodeId, Store.Count> counts, Map<CodeId, Map<Facet, Long>> facets) {

    /// On the store thread.
    static Book read(Store store, Snapshot snapshot) {
        Map<CodeId, Map<Facet, Long>> facets = new HashMap<>();
        store.codeFacetCounts().forEach((code, named) -> {
            Map<Facet, Long> one = new EnumMap<>(Facet.class);
            named.forEach((facet, count) -> one.merge(Facet.valueOf(facet), (long) count, Long::sum));
            facets.put(code, one);
        });
        return new Book(snapshot, new CodeTree(snapshot.codes()), store.counts(), facets);
    }

    Optional<Code> find(CodeId id) {
        return tree.find(id);
    }

    int size() {
        return tree.inOrder().size();
    }

    boolean isTheme(CodeId id) {
        return !tree.children(id).isEmpty();
    }

    /// Of the code alone.
    Store.Count count(CodeId id) {
        return counts.getOrDefault(id, Store.Count.NONE);
    }

    /// Of the code and all below it.
    Map<Facet, Long> under(CodeId id) {
        Map<Facet, Long> sum = new EnumMap<>(Facet.class);
        for (Code code : tree.under(id)) {
            facets.getOrDefault(code.id(), Map.of()).forEach((facet, count) -> sum.merge(facet, count, Long::sum));
        }
        return sum;
    }

    /// Of the code and all below it.
    long codingsUnder(CodeId id) {
        return under(id).values().stream().mapToLong(Long::longValue).sum();
    }

    /// What can be told without looking at the codings one by one.
    Quality.Use use(CodeId id) {
        Store.Count count = count(id);
        return new Quality.Use(
                isTheme(id),
                count.codings(),
                count.transcripts(),
                0,
                snapshot.coders().size(),
                snapshot.transcripts().size());
    }

    /// The codes whose name, short name or brief definition has all words of `filter`, with everything above
    /// them.
    Set<CodeId> matching(String filter) {
        String[] words = filter.toLowerCase(Locale.ROOT).strip().split("\\s+");
        Set<CodeId> matching = new TreeSet<>();
        for (Code code : tree.inOrder()) {
            String text = (tree.path(code) + " " + code.shortName() + " " + code.brief()).toLowerCase(Locale.ROOT);
            boolean all = true;
            for (String word : words) {
                all &= text.contains(word);
            }
            if (all) {
                for (Code up = code; up != null; up = tree.parentOf(up)) {
                    matching.add(up.id());
                }
            }
        }
        return matching;
    }
}
