package org.vielstimmig.model;

import java.util.UUID;

/// Names a step in the history. Never reused, kept by every exchange format.
public record StepId(UUID value) implements Id {

    public static StepId create() {
        return new StepId(UUID.randomUUID());
    }

    /// @throws IllegalArgumentException if `text` is no UUID
    public static StepId of(String text) {
        return new StepId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
