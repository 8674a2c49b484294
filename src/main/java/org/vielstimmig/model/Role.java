package org.vielstimmig.model;

/// What a speaker does in the conversation.
public enum Role {
    INTERVIEWER,
    INTERVIEWEE,
    MODERATOR,
    OTHER;

    /// Whether this speaker asks rather than tells; the page sets such turns back.
    public boolean asks() {
        return this == INTERVIEWER || this == MODERATOR;
    }
}
