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
import org.apache.lucene.util.StringHelper;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.model.TextRange;
import org.vielstimmig.model.TranscriptId;

/// Reads where the leaves of a query stand in some turns of one index segment.
///
/// Words are read term by term over all turns at once, not turn by turn: a pattern may stand for thousands of
/// words, few of which are in any one turn.
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
                case Sought.Terms(String field, List<BytesRef> terms, var _) ->
                    words(leaf, field, terms, turns, places);
                case Sought.Span _ -> {
                    Weight weight = weights.get(entry.getKey());
                    if (weight != null) {
                        spans(leaf, weight, turns, places);
                    }
                }
                case Sought.Speakers(List<BytesRef> names) ->
                    meet(
                            leaf,
                            Schema.SPEAKER,
                            names,
                            PostingsEnum.NONE,
                            turns,
                            (_, _, turn) -> places.put(turn.document(), List.of()));
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

    /// A term in one of the turns.
    interface Meeting {
        void at(BytesRef term, PostingsEnum postings, Finder.Candidate turn) throws IOException;
    }

    /// Goes through the turns that hold the terms. Both sides are in order and leap over what the other lacks.
    static void meet(
            LeafReaderContext leaf,
            String field,
            List<BytesRef> terms,
            int flags,
            List<Finder.Candidate> turns,
            Meeting meeting)
            throws IOException {
        Terms all = leaf.reader().terms(field);
        if (all == null) {
            return;
        }
        TermsEnum at = all.iterator();
        PostingsEnum postings = null;
        for (BytesRef term : terms) {
            if (!at.seekExact(term)) {
                continue;
            }
            postings = at.postings(postings, flags);
            int next = 0;
            int document = postings.nextDoc();
            while (document != DocIdSetIterator.NO_MORE_DOCS) {
                next = firstFrom(turns, next, document);
                if (next == turns.size()) {
                    break;
                }
                Finder.Candidate turn = turns.get(next);
                if (turn.document() == document) {
                    meeting.at(term, postings, turn);
                    document = postings.nextDoc();
                } else {
                    document = postings.advance(turn.document());
                }
            }
        }
    }

    /// The index of the first turn, not before `low`, whose document is not before `document`; usually near
    /// `low`.
    private static int firstFrom(List<Finder.Candidate> turns, int low, int document) {
        int from = low;
        int step = 1;
        while (from + step < turns.size() && turns.get(from + step).document() < document) {
            from += step;
            step *= 2;
        }
        int to = Math.min(from + step, turns.size());
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (turns.get(middle).document() < document) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    private static void words(
            LeafReaderContext leaf,
            String field,
            List<BytesRef> terms,
            List<Finder.Candidate> turns,
            Map<Integer, List<TextRange>> places)
            throws IOException {
        meet(leaf, field, terms, PostingsEnum.OFFSETS, turns, (_, postings, turn) -> {
            int base = turn.range().start();
            List<TextRange> found = places.computeIfAbsent(turn.document(), _ -> new ArrayList<>());
            for (int i = postings.freq(); i > 0; i--) {
                postings.nextPosition();
                found.add(new TextRange(base + postings.startOffset(), base + postings.endOffset()));
            }
        });
    }

    /// Where a term stands in one turn.
    static List<TextRange> words(LeafReaderContext leaf, String field, BytesRef term, Finder.Candidate turn)
            throws IOException {
        Map<Integer, List<TextRange>> places = new HashMap<>();
        words(leaf, field, List.of(term), List.of(turn), places);
        return places.getOrDefault(turn.document(), List.of());
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

    /// Adds up how often terms occur; they come one after the other.
    private static final class Counter implements Meeting {

        private final Map<BytesRef, Integer> counts = new HashMap<>();
        private @Nullable BytesRef current;
        private int count;

        @Override
        public void at(BytesRef term, PostingsEnum postings, Finder.Candidate turn) throws IOException {
            if (term != current) {
                close();
                current = term;
                count = 0;
            }
            count += postings.freq();
        }

        private void close() {
            if (current != null) {
                counts.put(current, count);
            }
        }
    }

    /// How often each term occurs in the turns; terms that do not are left out.
    ///
    /// @param turns in order of their document numbers
    static Map<BytesRef, Integer> counts(
            LeafReaderContext leaf, String field, List<BytesRef> terms, List<Finder.Candidate> turns)
            throws IOException {
        Counter counter = new Counter();
        meet(leaf, field, terms, PostingsEnum.FREQS, turns, counter);
        counter.close();
        return counter.counts;
    }

    /// The pairs of a stem and the words as written that stand behind it in this segment.
    static List<BytesRef> pairs(LeafReaderContext leaf, BytesRef stem) throws IOException {
        List<BytesRef> pairs = new ArrayList<>();
        Terms all = leaf.reader().terms(Schema.PAIRS);
        if (all == null) {
            return pairs;
        }
        BytesRef beginning = new BytesRef(stem.utf8ToString() + Schema.PAIR);
        TermsEnum terms = all.iterator();
        if (terms.seekCeil(beginning) == TermsEnum.SeekStatus.END) {
            return pairs;
        }
        for (BytesRef term = terms.term(); term != null; term = terms.next()) {
            if (!StringHelper.startsWith(term, beginning)) {
                break;
            }
            pairs.add(BytesRef.deepCopyOf(term));
        }
        return pairs;
    }
}
