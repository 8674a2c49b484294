package org.vielstimmig.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vielstimmig.model.TextRange;
import org.vielstimmig.model.TranscriptId;

/// What a search asks the project for. Codings and titles change all the time, so they are not in the index.
public interface Lookup {

    /// Knows no codes and no titles.
    Lookup NONE = new Lookup() {
        @Override
        public Optional<Map<TranscriptId, List<TextRange>>> passages(String code) {
            return Optional.empty();
        }

        @Override
        public Optional<Set<TranscriptId>> titled(String title) {
            return Optional.empty();
        }
    };

    /// The passages coded with a code, per transcript and in any order.
    ///
    /// @param code name or path as a person typed it
    /// @return empty if there is no such code
    Optional<Map<TranscriptId, List<TextRange>>> passages(String code);

    /// The transcripts a title or id stands for.
    ///
    /// @param title as a person typed it
    /// @return empty if there is none
    Optional<Set<TranscriptId>> titled(String title);
}
