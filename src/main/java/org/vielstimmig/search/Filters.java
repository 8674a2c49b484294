package org.vielstimmig.search;

import java.util.List;
import java.util.Set;
import org.vielstimmig.model.Role;
import org.vielstimmig.model.TranscriptId;

/// What a search looks at, and in which order it answers.
///
/// @param transcripts only these are searched; hits come in this order unless ranked
/// @param roles       only turns of such speakers, empty for all turns
/// @param order       how hits are sorted
/// @param lookup      what the index does not know
public record Filters(List<TranscriptId> transcripts, Set<Role> roles, Order order, Lookup lookup) {

    public enum Order {
        /// As the transcripts are given, then as the turns follow each other.
        TEXT,
        /// Turns that say most about the words first.
        RELEVANCE
    }

    public Filters {
        transcripts = List.copyOf(transcripts);
        roles = Set.copyOf(roles);
    }

    public static Filters of(List<TranscriptId> transcripts, Lookup lookup) {
        return new Filters(transcripts, Set.of(), Order.TEXT, lookup);
    }

    public Filters ranked() {
        return new Filters(transcripts, roles, Order.RELEVANCE, lookup);
    }

    public Filters only(Set<Role> chosen) {
        return new Filters(transcripts, chosen, order, lookup);
    }
}
