package org.vielstimmig.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.vielstimmig.model.Role;
import org.vielstimmig.model.TextRange;
import org.vielstimmig.model.TranscriptId;

/// One search: finds the turns, puts them in order, and reads the exact places of those that are shown.
final class Finder {

    /// A turn that may be a hit.
    ///
    /// @param leaf     number of the index segment
    /// @param document number within the segment
    /// @param position of the transcript among those searched
    record Candidate(int leaf, int document, int position, int turn, TextRange range, float score) {}

    private static final Comparator<Candidate> IN_TEXT =
            Comparator.comparingInt(Candidate::position).thenComparing(Candidate::range);
    private static final Comparator<Candidate> RANKED =
            Comparator.comparing(Candidate::score).reversed().thenComparing(IN_TEXT);

    private final IndexSearcher searcher;
    private final Filters filters;
    private final Map<String, Integer> positions = new HashMap<>();

    Finder(IndexSearcher searcher, Filters filters) {
        this.searcher = searcher;
        this.filters = filters;
        for (int i = 0; i < filters.transcripts().size(); i++) {
            positions.putIfAbsent(filters.transcripts().get(i).toString(), i);
        }
    }

    Hits find(Query query, Map<Query, Sought> sought, int limit) throws IOException {
        List<Candidate> candidates = candidates(new Candidates(sought).of(query));
        // Whether a place is coded is known only once the places are; all must be read then.
        boolean places = Candidates.asksForCodes(query);
        List<Candidate> read = places ? sorted(candidates) : first(candidates, limit);
        Map<Candidate, List<TextRange>> found = places(query, sought, read);
        List<Candidate> matched = places ? List.copyOf(found.keySet()) : candidates;
        List<Hit> hits = new ArrayList<>();
        for (Map.Entry<Candidate, List<TextRange>> entry : found.entrySet()) {
            if (hits.size() >= limit) {
                break;
            }
            hits.add(hit(entry.getKey(), entry.getValue()));
        }
        return new Hits(matched.size(), hits, expansions(query, sought, matched));
    }

    private Hit hit(Candidate candidate, List<TextRange> places) {
        return new Hit(filters.transcripts().get(candidate.position()), candidate.turn(), candidate.range(), places);
    }

    TranscriptId transcript(Candidate candidate) {
        return filters.transcripts().get(candidate.position());
    }

    // --- turns -----------------------------------------------------------------------------------------------------

    List<Candidate> candidates(org.apache.lucene.search.Query query) throws IOException {
        boolean ranked = filters.order() == Filters.Order.RELEVANCE;
        Weight weight = searcher.createWeight(
                searcher.rewrite(filtered(query)), ranked ? ScoreMode.COMPLETE : ScoreMode.COMPLETE_NO_SCORES, 1);
        List<Candidate> candidates = new ArrayList<>();
        for (LeafReaderContext leaf : searcher.getLeafContexts()) {
            Scorer scorer = weight.scorer(leaf);
            if (scorer != null) {
                collect(leaf, scorer, ranked, candidates);
            }
        }
        return candidates;
    }

    private org.apache.lucene.search.Query filtered(org.apache.lucene.search.Query query) {
        if (filters.roles().isEmpty()) {
            return query;
        }
        List<BytesRef> roles =
                filters.roles().stream().map(Role::name).map(BytesRef::new).toList();
        return new BooleanQuery.Builder()
                .add(query, Occur.MUST)
                .add(Sought.set(Schema.ROLE, roles), Occur.FILTER)
                .build();
    }

    private void collect(LeafReaderContext leaf, Scorer scorer, boolean ranked, List<Candidate> candidates)
            throws IOException {
        SortedDocValues transcripts = DocValues.getSorted(leaf.reader(), Schema.TRANSCRIPT);
        NumericDocValues turns = DocValues.getNumeric(leaf.reader(), Schema.TURN);
        NumericDocValues ranges = DocValues.getNumeric(leaf.reader(), Schema.RANGE);
        int ordinal = -1;
        int position = -1;
        Bits live = leaf.reader().getLiveDocs();
        DocIdSetIterator documents = scorer.iterator();
        for (int document = documents.nextDoc();
                document != DocIdSetIterator.NO_MORE_DOCS;
                document = documents.nextDoc()) {
            if (live != null && !live.get(document) || !transcripts.advanceExact(document)) {
                continue;
            }
            // The turns of a transcript lie together, so most ask for the same transcript again.
            if (transcripts.ordValue() != ordinal) {
                ordinal = transcripts.ordValue();
                position = positions.getOrDefault(transcripts.lookupOrd(ordinal).utf8ToString(), -1);
            }
            if (position < 0 || !turns.advanceExact(document) || !ranges.advanceExact(document)) {
                continue;
            }
            long range = ranges.longValue();
            TextRange within = new TextRange((int) (range >>> 32), (int) range);
            if (!within.isEmpty()) {
                float score = ranked ? scorer.score() : 0;
                candidates.add(new Candidate(leaf.ord, document, position, (int) turns.longValue(), within, score));
            }
        }
    }

    private Comparator<Candidate> order() {
        return filters.order() == Filters.Order.RELEVANCE ? RANKED : IN_TEXT;
    }

    private List<Candidate> sorted(List<Candidate> candidates) {
        return candidates.stream().sorted(order()).toList();
    }

    /// The first in order, without sorting all when only few are shown of many.
    List<Candidate> first(List<Candidate> candidates, int limit) {
        if (limit >= candidates.size() / 4) {
            return sorted(candidates).subList(0, Math.min(limit, candidates.size()));
        }
        Comparator<Candidate> order = order();
        PriorityQueue<Candidate> best = new PriorityQueue<>(limit + 1, order.reversed());
        for (Candidate candidate : candidates) {
            Candidate last = best.peek();
            if (best.size() < limit || last != null && order.compare(candidate, last) < 0) {
                best.add(candidate);
                if (best.size() > limit) {
                    best.poll();
                }
            }
        }
        return best.stream().sorted(order).toList();
    }

    private Map<Integer, List<Candidate>> byLeaf(List<Candidate> candidates) {
        Map<Integer, List<Candidate>> byLeaf = new HashMap<>();
        for (Candidate candidate : candidates) {
            byLeaf.computeIfAbsent(candidate.leaf(), _ -> new ArrayList<>()).add(candidate);
        }
        byLeaf.values().forEach(list -> list.sort(Comparator.comparingInt(Candidate::document)));
        return byLeaf;
    }

    // --- places ----------------------------------------------------------------------------------------------------

    /// The places in each candidate that matches, in the order of the candidates.
    private Map<Candidate, List<TextRange>> places(Query query, Map<Query, Sought> sought, List<Candidate> candidates)
            throws IOException {
        Map<Query, Weight> weights = new HashMap<>();
        for (Map.Entry<Query, Sought> entry : sought.entrySet()) {
            if (entry.getValue() instanceof Sought.Span(org.apache.lucene.search.Query span)) {
                weights.put(entry.getKey(), searcher.createWeight(searcher.rewrite(span), ScoreMode.COMPLETE, 1));
            }
        }
        Map<Candidate, List<TextRange>> found = new HashMap<>();
        for (List<Candidate> some : byLeaf(candidates).values()) {
            LeafReaderContext leaf =
                    searcher.getLeafContexts().get(some.getFirst().leaf());
            LeafPlaces read = new LeafPlaces(leaf, some, sought, weights);
            for (Candidate candidate : some) {
                TranscriptId transcript = transcript(candidate);
                List<TextRange> places = new Places(part -> read.of(part, candidate, transcript)).of(query);
                if (places != null) {
                    found.put(candidate, places.isEmpty() ? List.of(candidate.range()) : Places.outermost(places));
                }
            }
        }
        Map<Candidate, List<TextRange>> inOrder = new LinkedHashMap<>();
        for (Candidate candidate : candidates) {
            List<TextRange> places = found.get(candidate);
            if (places != null) {
                inOrder.put(candidate, places);
            }
        }
        return inOrder;
    }

    // --- expansions ------------------------------------------------------------------------------------------------

    private List<Expansion> expansions(Query query, Map<Query, Sought> sought, List<Candidate> matched)
            throws IOException {
        Set<Query> wanted = new LinkedHashSet<>();
        collectWanted(query, wanted);
        Map<Integer, List<Candidate>> byLeaf = byLeaf(matched);
        Map<String, Integer> counts = new HashMap<>();
        for (Query part : wanted) {
            if (sought.get(part) instanceof Sought.Terms(String field, List<BytesRef> terms, var _)) {
                for (Map.Entry<String, Integer> count :
                        counts(field, terms, byLeaf).entrySet()) {
                    counts.merge(count.getKey(), count.getValue(), Math::max);
                }
            }
        }
        return counts.entrySet().stream()
                .map(entry -> new Expansion(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingInt(Expansion::count).reversed().thenComparing(Expansion::term))
                .toList();
    }

    private static void collectWanted(Query query, Set<Query> wanted) {
        switch (query) {
            case Query.And(List<Query> parts) -> parts.forEach(part -> collectWanted(part, wanted));
            case Query.Or(List<Query> parts) -> parts.forEach(part -> collectWanted(part, wanted));
            case Query.Not _ -> {}
            case Query.Word _,
                    Query.Wildcard _,
                    Query.Fuzzy _,
                    Query.Phrase _,
                    Query.Near _,
                    Query.SaidBy _,
                    Query.CodedAs _,
                    Query.InDocument _ -> wanted.add(query);
        }
    }

    /// How often each written word occurs in the turns found. A stem's words are read from the pairs.
    private Map<String, Integer> counts(String field, List<BytesRef> terms, Map<Integer, List<Candidate>> byLeaf)
            throws IOException {
        if (!field.equals(Schema.STEMS)) {
            return counts(byLeaf, field, _ -> terms);
        }
        Map<String, Integer> counts = new HashMap<>();
        for (BytesRef stem : terms) {
            // A word may stand behind a stem and its twin: it is still one word.
            counts(byLeaf, Schema.PAIRS, leaf -> LeafPlaces.pairs(leaf, stem))
                    .forEach((pair, count) ->
                            counts.merge(pair.substring(pair.indexOf(Schema.PAIR) + 1), count, Math::max));
        }
        return counts;
    }

    private interface TermsOf {
        List<BytesRef> in(LeafReaderContext leaf) throws IOException;
    }

    private Map<String, Integer> counts(Map<Integer, List<Candidate>> byLeaf, String field, TermsOf terms)
            throws IOException {
        Map<String, Integer> counts = new HashMap<>();
        for (Map.Entry<Integer, List<Candidate>> entry : byLeaf.entrySet()) {
            LeafReaderContext leaf = searcher.getLeafContexts().get(entry.getKey());
            LeafPlaces.counts(leaf, field, terms.in(leaf), entry.getValue())
                    .forEach((term, count) -> counts.merge(term.utf8ToString(), count, Integer::sum));
        }
        return counts;
    }
}
