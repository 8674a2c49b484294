package org.vielstimmig.model;

import java.util.UUID;

/// Names a coding. Never reused, kept by every exchange format.
public record CodingId(UUID value) implements Id {

    public static CodingId create() {
        return new CodingId(UUID.randomUUID());
    }

    /// @throws IllegalArgumentException if `text` is no UUID
    public static CodingId of(String text) {
        return new CodingId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
