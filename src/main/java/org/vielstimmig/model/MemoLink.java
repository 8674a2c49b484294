package org.vielstimmig.model;

/// Leads from a memo to a passage it speaks of; moves with the text.
///
/// @param quote the words there, as they were last
public record MemoLink(MemoLinkId id, MemoId memo, TranscriptId transcript, TextRange range, String quote)
        implements Entity {

    public MemoLink withRange(TextRange newRange, String newQuote) {
        return new MemoLink(id, memo, transcript, newRange, newQuote);
    }
}
