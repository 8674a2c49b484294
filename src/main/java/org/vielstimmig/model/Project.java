package org.vielstimmig.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// The project itself.
///
/// @param blindSince since when nobody sees another coder's codings; null while everybody does
public record Project(
        ProjectId id,
        String title,
        String description,
        @Nullable Instant blindSince) implements Entity {

    public Project(ProjectId id, String title, String description) {
        this(id, title, description, null);
    }

    public boolean isBlind() {
        return blindSince != null;
    }

    public Project withTitle(String newTitle) {
        return new Project(id, newTitle, description, blindSince);
    }

    public Project withBlindSince(@Nullable Instant since) {
        return new Project(id, title, description, since);
    }
}
