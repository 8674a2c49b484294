package org.vielstimmig.search;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import org.vielstimmig.model.TextRange;
import org.vielstimmig.model.TranscriptId;

/// What a leaf of a query comes down to in one index.
sealed interface Sought {

    /// Single words: their places are read from the postings, term by term.
    ///
    /// @param query the turns that hold one of them
    record Terms(String field, List<BytesRef> terms, org.apache.lucene.search.Query query) implements Sought {}

    /// Several words in an order or near each other: places are asked for turn by turn.
    record Span(org.apache.lucene.search.Query query) implements Sought {}

    /// @param names folded names of speakers in the index
    record Speakers(List<BytesRef> names) implements Sought {}

    record Documents(Set<TranscriptId> transcripts) implements Sought {}

    record Passages(Map<TranscriptId, List<TextRange>> passages) implements Sought {}

    /// The turns that may match; for passages all turns of their transcripts.
    default org.apache.lucene.search.Query candidates() {
        return switch (this) {
            case Terms(String _, List<BytesRef> _, org.apache.lucene.search.Query query) -> query;
            case Span(org.apache.lucene.search.Query query) -> query;
            case Speakers(List<BytesRef> names) -> set(Schema.SPEAKER, names);
            case Documents(Set<TranscriptId> transcripts) -> in(transcripts);
            case Passages(Map<TranscriptId, List<TextRange>> passages) -> in(passages.keySet());
        };
    }

    static org.apache.lucene.search.Query set(String field, List<BytesRef> terms) {
        return terms.isEmpty() ? new MatchNoDocsQuery() : new TermInSetQuery(field, terms);
    }

    static org.apache.lucene.search.Query in(Set<TranscriptId> transcripts) {
        return set(
                Schema.TRANSCRIPT,
                transcripts.stream().map(id -> new BytesRef(id.toString())).toList());
    }
}
