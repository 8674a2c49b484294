package org.vielstimmig.model;

import java.util.UUID;

/// Names a project. Never reused, kept by every exchange format.
public record ProjectId(UUID value) implements Id {

    public static ProjectId create() {
        return new ProjectId(UUID.randomUUID());
    }

    /// @throws IllegalArgumentException if `text` is no UUID
    public static ProjectId of(String text) {
        return new ProjectId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
