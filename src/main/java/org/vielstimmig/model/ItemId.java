package org.vielstimmig.model;

import java.util.UUID;

/// Names a questionnaire item. Never reused, kept by every exchange format.
public record ItemId(UUID value) implements Id {

    public static ItemId create() {
        return new ItemId(UUID.randomUUID());
    }

    /// @throws IllegalArgumentException if `text` is no UUID
    public static ItemId of(String text) {
        return new ItemId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
