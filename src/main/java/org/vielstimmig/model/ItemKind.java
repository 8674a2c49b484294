package org.vielstimmig.model;

/// The form of a question.
public enum ItemKind {
    /// One row of a grid with a scale.
    LIKERT,
    /// Several answers may be chosen.
    MULTIPLE,
    /// One answer of several.
    SINGLE,
    /// Free text.
    OPEN
}
