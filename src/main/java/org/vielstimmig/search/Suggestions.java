package org.vielstimmig.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.vielstimmig.model.TextRange;
import org.vielstimmig.model.TranscriptId;

/// Finds turns that use the words by which some passages differ from all the others.
///
/// The words are weighed by their log-odds (in how many passages against in how many turns of the index), the
/// best of them ranked with BM25. That serves themes with words of their own; for abstract codes it finds
/// next to nothing.
public final class Suggestions {

    /// With fewer passages the words are chance.
    public static final int FEWEST_PASSAGES = 5;

    private static final int WORDS = 30;
    private static final int SHORTEST_WORD = 3;
    private static final int SHOWN_REASONS = 6;

    private record Weighed(String stem, String written, double odds) {}

    private final IndexSearcher searcher;
    private final Forms forms;
    private final Filters filters;

    Suggestions(IndexSearcher searcher, Forms forms, Filters filters) {
        this.searcher = searcher;
        this.forms = forms;
        this.filters = filters;
    }

    List<Suggestion> suggest(Collection<String> passages, Map<TranscriptId, List<TextRange>> known, int limit)
            throws IOException {
        List<Weighed> words = passages.size() < FEWEST_PASSAGES ? List.of() : words(passages);
        if (words.isEmpty()) {
            return List.of();
        }
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (Weighed word : words) {
            any.add(
                    new BoostQuery(new TermQuery(new Term(Schema.STEMS, word.stem())), (float) word.odds()),
                    Occur.SHOULD);
        }
        Finder finder = new Finder(searcher, filters);
        List<Finder.Candidate> candidates = finder.candidates(any.build()).stream()
                .filter(turn -> isNew(finder.transcript(turn), turn.range(), known))
                .toList();
        List<Suggestion> suggestions = new ArrayList<>();
        for (Finder.Candidate turn : finder.first(candidates, limit)) {
            suggestions.add(suggestion(finder.transcript(turn), turn, words));
        }
        return suggestions;
    }

    private static boolean isNew(TranscriptId transcript, TextRange turn, Map<TranscriptId, List<TextRange>> known) {
        return known.getOrDefault(transcript, List.of()).stream().noneMatch(turn::overlaps);
    }

    private List<Weighed> words(Collection<String> passages) throws IOException {
        Map<String, Integer> in = new HashMap<>();
        Map<String, Map<String, Integer>> written = new HashMap<>();
        for (String passage : passages) {
            Set<String> seen = new HashSet<>();
            for (Forms.Found word : forms.in(passage)) {
                String stem = word.form().stem();
                if (stem.length() >= SHORTEST_WORD && Character.isLetter(stem.charAt(0))) {
                    written.computeIfAbsent(stem, _ -> new LinkedHashMap<>())
                            .merge(passage.substring(word.start(), word.end()), 1, Integer::sum);
                    if (seen.add(stem)) {
                        in.merge(stem, 1, Integer::sum);
                    }
                }
            }
        }
        IndexReader reader = searcher.getIndexReader();
        List<Weighed> weighed = new ArrayList<>();
        for (Map.Entry<String, Integer> entry : in.entrySet()) {
            String stem = entry.getKey();
            int turns = reader.docFreq(new Term(Schema.STEMS, stem));
            double odds = odds(entry.getValue(), passages.size()) - odds(turns, Math.max(turns, reader.numDocs()));
            if (entry.getValue() > 1 && odds > 0) {
                weighed.add(new Weighed(stem, mostOften(written.getOrDefault(stem, Map.of())), odds));
            }
        }
        weighed.sort(Comparator.comparingDouble(Weighed::odds).reversed().thenComparing(Weighed::stem));
        return weighed.subList(0, Math.min(WORDS, weighed.size()));
    }

    private static double odds(int with, int all) {
        return Math.log((with + 0.5) / (all - with + 0.5));
    }

    private static String mostOften(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse("");
    }

    private Suggestion suggestion(TranscriptId transcript, Finder.Candidate turn, List<Weighed> words)
            throws IOException {
        List<TextRange> ranges = new ArrayList<>();
        List<String> because = new ArrayList<>();
        for (Weighed word : words) {
            List<TextRange> places = LeafPlaces.words(
                    searcher.getLeafContexts().get(turn.leaf()), Schema.STEMS, new BytesRef(word.stem()), turn);
            if (!places.isEmpty()) {
                ranges.addAll(places);
                if (because.size() < SHOWN_REASONS) {
                    because.add(word.written());
                }
            }
        }
        return new Suggestion(transcript, turn.turn(), turn.range(), Places.outermost(ranges), turn.score(), because);
    }
}
