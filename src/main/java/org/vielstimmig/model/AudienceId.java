package org.vielstimmig.model;

import java.util.UUID;

/// Names an audience of the questionnaire. Never reused, kept by every exchange format.
public record AudienceId(UUID value) implements Id {

    public static AudienceId create() {
        return new AudienceId(UUID.randomUUID());
    }

    /// @throws IllegalArgumentException if `text` is no UUID
    public static AudienceId of(String text) {
        return new AudienceId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
