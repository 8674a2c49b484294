package org.vielstimmig.model;

import java.util.UUID;

/// Names a code; it outlives merging and renaming. Never reused, kept by every exchange format.
public record CodeId(UUID value) implements Id {

    public static CodeId create() {
        return new CodeId(UUID.randomUUID());
    }

    /// @throws IllegalArgumentException if `text` is no UUID
    public static CodeId of(String text) {
        return new CodeId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
