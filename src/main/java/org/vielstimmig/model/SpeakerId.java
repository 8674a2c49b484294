package org.vielstimmig.model;

import java.util.UUID;

/// Names a speaker of one transcript. Never reused, kept by every exchange format.
public record SpeakerId(UUID value) implements Id {

    public static SpeakerId create() {
        return new SpeakerId(UUID.randomUUID());
    }

    /// @throws IllegalArgumentException if `text` is no UUID
    public static SpeakerId of(String text) {
        return new SpeakerId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
