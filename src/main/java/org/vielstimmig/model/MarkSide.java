package org.vielstimmig.model;

/// Where a transcript's time marks stand in their turn.
public enum MarkSide {
    /// There are none.
    NONE,
    /// A mark gives the start of the turn it opens.
    START,
    /// A mark gives the end of the turn it closes (f4).
    END
}
