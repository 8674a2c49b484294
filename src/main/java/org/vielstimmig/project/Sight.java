package org.vielstimmig.project;

import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.model.Coder;
import org.vielstimmig.model.CoderId;
import org.vielstimmig.store.Snapshot;

/// Whose codings one may see. While a project is blind, everybody sees their own alone.
///
/// @param coders null if all are seen; empty for somebody who has not coded yet
public record Sight(@Nullable Set<CoderId> coders) {

    /// Everything of everybody.
    public static final Sight ALL = new Sight(null);

    public Sight {
        coders = coders == null ? null : Set.copyOf(coders);
    }

    /// What the person who works in this session may see.
    public static Sight of(Session session) {
        return of(session.snapshot(), session.actor());
    }

    /// What the coder of this name may see.
    public static Sight of(Snapshot snapshot, String actor) {
        return snapshot.project().isBlind()
                ? new Sight(snapshot.coders().stream()
                        .filter(c -> c.name().equals(actor))
                        .map(Coder::id)
                        .collect(Collectors.toSet()))
                : ALL;
    }

    public boolean sees(CoderId coder) {
        return coders == null || coders.contains(coder);
    }
}
