package org.vielstimmig.model;

import java.util.UUID;

/// Names a codebook release. Never reused, kept by every exchange format.
public record ReleaseId(UUID value) implements Id {

    public static ReleaseId create() {
        return new ReleaseId(UUID.randomUUID());
    }

    /// @throws IllegalArgumentException if `text` is no UUID
    public static ReleaseId of(String text) {
        return new ReleaseId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
