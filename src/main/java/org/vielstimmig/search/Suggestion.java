package org.vielstimmig.search;

import java.util.List;
import org.vielstimmig.model.TextRange;
import org.vielstimmig.model.TranscriptId;

/// A turn that may belong to a code.
///
/// @param turn    number of the turn, 0 in a transcript without turns
/// @param within  the whole turn
/// @param ranges  where the words stand that speak for it
/// @param score   higher is more alike; comparable within one answer only
/// @param because the words that speak for it, strongest first, as written in the passages
public record Suggestion(
        TranscriptId transcript,
        int turn,
        TextRange within,
        List<TextRange> ranges,
        double score,
        List<String> because) {

    public Suggestion {
        ranges = List.copyOf(ranges);
        because = List.copyOf(because);
    }
}
