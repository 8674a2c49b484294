package org.vielstimmig.model;

/// How far an item is.
public enum ItemState {
    DRAFT,
    REVIEWED,
    PRETEST,
    APPROVED,
    DROPPED
}
