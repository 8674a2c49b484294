package org.vielstimmig.model;

/// An anchor example: a reference to a coding, so that it follows every correction of the text.
public record Anchor(CodingId coding, Kind kind) {

    /// What the example is there to show.
    public enum Kind {
        TYPICAL,
        BORDERLINE,
        COUNTER
    }
}
