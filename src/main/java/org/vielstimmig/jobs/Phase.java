package org.vielstimmig.jobs;

/// What long work is busy with. The faces have words for each.
public enum Phase {
    WAITING,
    OPENING,
    READING,
    RECOGNISING,
    CHECKING,
    COUNTING,
    COMPARING,
    INDEXING,
    SEARCHING,
    DRAWING,
    WRITING,
    COPYING,
    PACKING,
    MERGING,
    CLOSING
}
