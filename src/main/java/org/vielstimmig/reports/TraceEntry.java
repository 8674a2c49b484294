package org.vielstimmig.reports;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.model.Audience;
import org.vielstimmig.model.Facet;
import org.vielstimmig.model.Item;
import org.vielstimmig.model.Scale;

/// One question with all that it rests on.
///
/// @param block     title of the page it stands on, in the reader's language
/// @param audiences those of the project, in their order
/// @param scale     the item's scale, null if it has none
/// @param codes     codes it rests on that still exist
/// @param passages  codings it rests on that still exist
public record TraceEntry(
        Item item,
        String block,
        List<Audience> audiences,
        @Nullable Scale scale,
        List<TracedCode> codes,
        List<Passage> passages) {

    public TraceEntry {
        audiences = List.copyOf(audiences);
        codes = List.copyOf(codes);
        passages = List.copyOf(passages);
    }

    /// @param path names from the top to the code itself
    public record TracedCode(List<String> path, Facet facet, String definition, int interviews) {
        public TracedCode {
            path = List.copyOf(path);
        }
    }
}
