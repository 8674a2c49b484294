package org.vielstimmig.model;

/// How settled a code's definition is.
public enum CodeStatus {
    DRAFT,
    TRIED,
    AGREED,
    ARCHIVED
}
