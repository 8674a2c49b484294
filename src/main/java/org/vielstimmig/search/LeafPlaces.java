package org.vielstimmig.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.model.TextRange;
import org.vielstimmig.model.TranscriptId;

/// Reads where the leaves of a query stand in some turns of one index segment.
///
/// Words are read term by term over all turns at once, not turn by turn: a pattern may stand for thousands of words,
/// few of which are in any one turn.
final class LeafPlaces {

    private final Map<Query, Sought> sought;
    private final Map<Query, Map<Integer, List<TextRange>>> read = new HashMap<>();

    /// @param turns   in order of their document numbers
    /// @param weights of the spans among what is sought
    LeafPlaces(
            LeafReaderContext leaf, List<Finder.Candidate> turns, Map<Query, Sought> sought, Map<Query, Weight> weights)
            throws IOException {
        this.sought = sought;
        for (Map.Entry<Query, Sought> entry : sought.entrySet()) {
            Map<Integer, List<TextRange>> places = new HashMap<>();
            switch (entry.getValue()) {
                case Sought.Terms(String field, List<BytesRef> terms, var _) -> {
                    for (BytesRef term : terms) {
                        words(leaf, field, term, turns, places);
                    }
                }
                case Sought.Span _ -> {
                    Weight weight = weights.get(entry.getKey());
                    if (weight != null) {
                        spans(leaf, weight, turns, places);
                    }
                }
                case Sought.Speakers(List<BytesRef> names) -> {
                    for (BytesRef name : names) {
                        documents(leaf, name, turns, places);
                    }
                }
                case Sought.Documents _, Sought.Passages _ -> {}
            }
            read.put(entry.getKey(), places);
        }
    }

    /// Null if the leaf is not in the turn, empty if it has no place of its own there.
    @Nullable
    List<TextRange> of(Query part, Finder.Candidate turn, TranscriptId transcript) {
        return switch (sought.get(part)) {
            case null -> null;
            case Sought.Documents(var transcripts) -> transcripts.contains(transcript) ? List.of() : null;
            case Sought.Passages(Map<TranscriptId, List<TextRange>> passages) ->
                clipped(passages.getOrDefault(transcript, List.of()), turn.range());
            case Sought.Terms _, Sought.Span _, Sought.Speakers _ ->
                read.getOrDefault(part, Map.of()).get(turn.document());
        };
    }

    private static @Nullable List<TextRange> clipped(List<TextRange> passages, TextRange turn) {
        List<TextRange> clipped = new ArrayList<>();
        for (TextRange passage : passages) {
            if (passage.overlaps(turn)) {
                clipped.add(
                        new TextRange(Math.max(passage.start(), turn.start()), Math.min(passage.end(), turn.end())));
            }
        }
        return clipped.isEmpty() ? null : clipped;
    }

    private static @Nullable PostingsEnum postings(LeafReaderContext leaf, String field, BytesRef term, int flags)
            throws IOException {
        Terms terms = leaf.reader().terms(field);
        if (terms == null) {
            return null;
        }
        TermsEnum at = terms.iterator();
        return at.seekExact(term) ? at.postings(null, flags) : null;
    }

    private static void words(
            LeafReaderContext leaf,
            String field,
            BytesRef term,
            List<Finder.Candidate> turns,
            Map<Integer, List<TextRange>> places)
            throws IOException {
        PostingsEnum postings = postings(leaf, field, term, PostingsEnum.OFFSETS);
        if (postings == null) {
            return;
        }
        for (Finder.Candidate turn : turns) {
            if (!isAt(postings, turn.document())) {
                continue;
            }
            int base = turn.range().start();
            List<TextRange> found = places.computeIfAbsent(turn.document(), _ -> new ArrayList<>());
            for (int i = postings.freq(); i > 0; i--) {
                postings.nextPosition();
                found.add(new TextRange(base + postings.startOffset(), base + postings.endOffset()));
            }
        }
    }

    /// Where a term stands in one turn.
    static List<TextRange> words(LeafReaderContext leaf, String field, BytesRef term, Finder.Candidate turn)
            throws IOException {
        Map<Integer, List<TextRange>> places = new HashMap<>();
        words(leaf, field, term, List.of(turn), places);
        return places.getOrDefault(turn.document(), List.of());
    }

    private static boolean isAt(DocIdSetIterator documents, int document) throws IOException {
        int at = documents.docID();
        if (at < document) {
            at = documents.advance(document);
        }
        return at == document;
    }

    private static void spans(
            LeafReaderContext leaf, Weight weight, List<Finder.Candidate> turns, Map<Integer, List<TextRange>> places)
            throws IOException {
        for (Finder.Candidate turn : turns) {
            Matches matches = weight.matches(leaf, turn.document());
            if (matches == null) {
                continue;
            }
            int base = turn.range().start();
            List<TextRange> found = places.computeIfAbsent(turn.document(), _ -> new ArrayList<>());
            for (String field : matches) {
                MatchesIterator match = matches.getMatches(field);
                while (match != null && match.next()) {
                    found.add(new TextRange(base + match.startOffset(), base + match.endOffset()));
                }
            }
        }
    }

    private static void documents(
            LeafReaderContext leaf,
            BytesRef speaker,
            List<Finder.Candidate> turns,
            Map<Integer, List<TextRange>> places)
            throws IOException {
        PostingsEnum postings = postings(leaf, Schema.SPEAKER, speaker, PostingsEnum.NONE);
        if (postings == null) {
            return;
        }
        for (Finder.Candidate turn : turns) {
            if (isAt(postings, turn.document())) {
                places.put(turn.document(), List.of());
            }
        }
    }

    /// How often a term occurs in the turns.
    ///
    /// @param turns in order of their document numbers
    static int count(LeafReaderContext leaf, String field, BytesRef term, List<Finder.Candidate> turns)
            throws IOException {
        PostingsEnum postings = postings(leaf, field, term, PostingsEnum.FREQS);
        int count = 0;
        if (postings != null) {
            for (Finder.Candidate turn : turns) {
                if (isAt(postings, turn.document())) {
                    count += postings.freq();
                }
            }
        }
        return count;
    }

    /// The words as written that stand behind a stem in this segment.
    static List<String> writtenAs(LeafReaderContext leaf, BytesRef stem) throws IOException {
        Terms pairs = leaf.reader().terms(Schema.PAIRS);
        return pairs == null ? List.of() : Resolver.writtenAs(pairs, stem);
    }
}
