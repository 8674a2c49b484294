package org.vielstimmig.model;

import java.util.UUID;

/// Names a block of questions. Never reused, kept by every exchange format.
public record BlockId(UUID value) implements Id {

    public static BlockId create() {
        return new BlockId(UUID.randomUUID());
    }

    /// @throws IllegalArgumentException if `text` is no UUID
    public static BlockId of(String text) {
        return new BlockId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
