package org.vielstimmig.search;

import java.util.List;
import org.vielstimmig.model.TextRange;
import org.vielstimmig.model.TranscriptId;

/// One turn that a query found.
///
/// @param turn   number of the turn, 0 in a transcript without turns, where paragraphs are searched
/// @param within the whole turn
/// @param ranges what was found in it: words, coded passages, or the whole turn if the query names only a
/// speaker or a
///     transcript; in order, none inside another. All offsets count in the transcript's text.
public record Hit(TranscriptId transcript, int turn, TextRange within, List<TextRange> ranges) {

    public Hit {
        ranges = List.copyOf(ranges);
    }
}
