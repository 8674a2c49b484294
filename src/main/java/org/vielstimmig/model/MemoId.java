package org.vielstimmig.model;

import java.util.UUID;

/// Names a memo. Never reused, kept by every exchange format.
public record MemoId(UUID value) implements Id {

    public static MemoId create() {
        return new MemoId(UUID.randomUUID());
    }

    /// @throws IllegalArgumentException if `text` is no UUID
    public static MemoId of(String text) {
        return new MemoId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
