package org.vielstimmig.model;

import java.util.UUID;

/// Names an answer scale. Never reused, kept by every exchange format.
public record ScaleId(UUID value) implements Id {

    public static ScaleId create() {
        return new ScaleId(UUID.randomUUID());
    }

    /// @throws IllegalArgumentException if `text` is no UUID
    public static ScaleId of(String text) {
        return new ScaleId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
