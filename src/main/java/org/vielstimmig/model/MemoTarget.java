package org.vielstimmig.model;

/// What a memo is about.
public sealed interface MemoTarget {

    record OnProject() implements MemoTarget {}

    record OnTranscript(TranscriptId transcript) implements MemoTarget {}

    /// A turn or any other passage; moves with the text.
    record OnPassage(TranscriptId transcript, TextRange range) implements MemoTarget {}

    record OnCode(CodeId code) implements MemoTarget {}

    record OnCoding(CodingId coding) implements MemoTarget {}

    record OnItem(ItemId item) implements MemoTarget {}

    /// An entry of the research diary.
    ///
    /// @param date the day it is about, ISO 8601
    record InDiary(String date) implements MemoTarget {}
}
