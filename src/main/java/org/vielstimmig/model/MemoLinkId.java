package org.vielstimmig.model;

import java.util.UUID;

/// Names a link from a memo to a passage. Never reused, kept by every exchange format.
public record MemoLinkId(UUID value) implements Id {

    public static MemoLinkId create() {
        return new MemoLinkId(UUID.randomUUID());
    }

    /// @throws IllegalArgumentException if `text` is no UUID
    public static MemoLinkId of(String text) {
        return new MemoLinkId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
