package org.vielstimmig.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A passage of a transcript tagged with a code by a coder.
///
/// @param range   empty if an edit took all of its text; the coding then waits in a list and keeps its last
/// quote
/// @param quote   the text at `range`, checked against it on open, import and merge
/// @param weight  0–100, null if not weighed
/// @param facet   null for the code's own
/// @param release number of the codebook release it was set under, null before the first
public record Coding(
        CodingId id,
        TranscriptId transcript,
        TextRange range,
        CodeId code,
        CoderId coder,
        String quote,
        @Nullable Integer weight,
        @Nullable Facet facet,
        Instant created,
        @Nullable Integer release)
        implements Entity {

    public static final int MAX_WEIGHT = 100;

    public Coding withRange(TextRange newRange, String newQuote) {
        return new Coding(id, transcript, newRange, code, coder, newQuote, weight, facet, created, release);
    }

    public Coding withCode(CodeId newCode) {
        return new Coding(id, transcript, range, newCode, coder, quote, weight, facet, created, release);
    }

    public Coding withWeight(@Nullable Integer newWeight) {
        return new Coding(id, transcript, range, code, coder, quote, newWeight, facet, created, release);
    }

    public Coding withFacet(@Nullable Facet newFacet) {
        return new Coding(id, transcript, range, code, coder, quote, weight, newFacet, created, release);
    }
}
