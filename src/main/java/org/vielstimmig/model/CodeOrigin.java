package org.vielstimmig.model;

/// Where a code came from.
public enum CodeOrigin {
    DEDUCTIVE,
    INDUCTIVE,
    IN_VIVO,
    GUIDE_QUESTION
}
