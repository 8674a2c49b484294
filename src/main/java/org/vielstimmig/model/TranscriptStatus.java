package org.vielstimmig.model;

/// How far the coding of a transcript is, set by hand.
public enum TranscriptStatus {
    OPEN,
    IN_WORK,
    DONE
}
