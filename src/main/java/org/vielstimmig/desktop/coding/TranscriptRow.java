package org.vielstimmig.desktop.coding;

import java.util.List;
import java.util.Map;
import org.vielstimmig.model.Facet;
import org.vielstimmig.model.Transcript;

/// A row of the list of transcripts.
sealed interface TranscriptRow {

    /// The head of a group; an empty name stands for those that belong to none.
    record Group(String name, int count) implements TranscriptRow {}

    /// @param facts   second line: group, first values; the status is added by the view
    /// @param balance codings by facet
    record One(Transcript transcript, List<String> facts, Map<Facet, Long> balance) implements TranscriptRow {

        long count() {
            return Tally.sum(balance);
        }
    }
}
