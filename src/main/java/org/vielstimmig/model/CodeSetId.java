package org.vielstimmig.model;

import java.util.UUID;

/// Names a set of codes. Never reused, kept by every exchange format.
public record CodeSetId(UUID value) implements Id {

    public static CodeSetId create() {
        return new CodeSetId(UUID.randomUUID());
    }

    /// @throws IllegalArgumentException if `text` is no UUID
    public static CodeSetId of(String text) {
        return new CodeSetId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
