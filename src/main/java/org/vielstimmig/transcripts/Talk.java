package org.vielstimmig.transcripts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A conversation whose file says itself who speaks and when: subtitles, segments, tables, anchors.
///
/// @param certainty 0 to 1
/// @param header    lines above the first turn
/// @param timed     whether the pieces were cut by time rather than by turn: those of one speaker that
///                  follow each other are one turn then
record Talk(Convention convention, double certainty, List<Piece> pieces, boolean timed, List<String> header) {

    Talk {
        pieces = List.copyOf(pieces);
        header = List.copyOf(header);
    }

    /// @param speaker empty if the file does not say here
    /// @param start   in milliseconds, null if unknown
    /// @param end     in milliseconds, null if unknown
    /// @param aside   whether nobody says it: a stage direction, an event; it stands between the turns
    record Piece(
            String speaker, @Nullable Long start, @Nullable Long end, String text, boolean aside) {

        Piece(String speaker, @Nullable Long start, @Nullable Long end, String text) {
            this(speaker, start, end, text, false);
        }
    }
}
