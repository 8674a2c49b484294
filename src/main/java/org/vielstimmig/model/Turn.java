package org.vielstimmig.model;

import org.jspecify.annotations.Nullable;

/// One contribution of one speaker.
///
/// What lies in the text between two turns is apparatus: labels, time marks, blank lines, a header. It stays in
/// the text and belongs to no turn.
///
/// @param n       counted from 1
/// @param speaker null where the text names nobody
/// @param range   what was said, without label and time mark
/// @param at      start in milliseconds of the recording, null if unknown
public record Turn(
        int n,
        @Nullable SpeakerId speaker,
        TextRange range,
        @Nullable Long at) {

    public Turn withRange(TextRange newRange) {
        return new Turn(n, speaker, newRange, at);
    }
}
