package org.vielstimmig.model;

import java.util.List;

/// A fact recorded for every transcript: federal state, year founded, field.
///
/// @param values the known values in their order; for nominal and ordinal variables
public record Variable(VariableId id, String name, Kind kind, List<String> values, int position) implements Entity {

    public Variable {
        values = List.copyOf(values);
    }

    /// What can be compared and computed with the values.
    public enum Kind {
        NOMINAL,
        ORDINAL,
        NUMBER,
        DATE,
        TEXT
    }
}
