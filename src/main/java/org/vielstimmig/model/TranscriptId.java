package org.vielstimmig.model;

import java.util.UUID;

/// Names a transcript. Never reused, kept by every exchange format.
public record TranscriptId(UUID value) implements Id {

    public static TranscriptId create() {
        return new TranscriptId(UUID.randomUUID());
    }

    /// @throws IllegalArgumentException if `text` is no UUID
    public static TranscriptId of(String text) {
        return new TranscriptId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
