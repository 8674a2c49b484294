package org.vielstimmig.model;

import java.util.UUID;

/// Names a variable. Never reused, kept by every exchange format.
public record VariableId(UUID value) implements Id {

    public static VariableId create() {
        return new VariableId(UUID.randomUUID());
    }

    /// @throws IllegalArgumentException if `text` is no UUID
    public static VariableId of(String text) {
        return new VariableId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
