package org.vielstimmig.model;

/// What the person did. The faces make the words of it.
public enum StepKind {
    PROJECT_CREATED,
    PROJECT_CHANGED,
    SAMPLE_BUILT,
    TRANSCRIPTS_IMPORTED,
    TRANSCRIPT_CHANGED,
    TRANSCRIPT_REMOVED,
    SPEAKERS_CHANGED,
    TURNS_CHANGED,
    TEXT_EDITED,
    CODE_ADDED,
    CODE_CHANGED,
    CODE_MOVED,
    CODES_MERGED,
    CODE_REMOVED,
    CODE_SPLIT,
    CODES_ORDERED,
    CODE_SETS_CHANGED,
    CODED,
    CODED_NEW,
    UNCODED,
    RECODED,
    CODING_CHANGED,
    CODINGS_JOINED,
    AUTOCODED,
    MEMO_WRITTEN,
    MEMO_REMOVED,
    DIARY_WRITTEN,
    VARIABLES_CHANGED,
    CODERS_CHANGED,
    BLIND_BEGUN,
    BLIND_LIFTED,
    CODEBOOK_IMPORTED,
    CODEBOOK_RELEASED,
    QUESTIONNAIRE_CHANGED,
    ITEMS_DERIVED,
    ITEM_CHANGED,
    ITEM_REMOVED;

    /// Whether a project begins with it: undoing ends in front of it. Who really wants to see the project before
    /// it goes there in the history, on purpose.
    public boolean isGround() {
        return this == SAMPLE_BUILT;
    }
}
