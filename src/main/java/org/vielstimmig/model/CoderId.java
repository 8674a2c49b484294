package org.vielstimmig.model;

import java.util.UUID;

/// Names a coder. Never reused, kept by every exchange format.
public record CoderId(UUID value) implements Id {

    public static CoderId create() {
        return new CoderId(UUID.randomUUID());
    }

    /// @throws IllegalArgumentException if `text` is no UUID
    public static CoderId of(String text) {
        return new CoderId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
