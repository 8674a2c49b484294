package org.vielstimmig.model;

/// One replacement in a text: at `at`, `deleted` gives way to `inserted`.
///
/// @param at UTF-16 offset into the text as it is when this edit's turn comes
public record Edit(int at, String deleted, String inserted) {

    public Edit inverse() {
        return new Edit(at, inserted, deleted);
    }

    /// Characters the text grows by; negative if it shrinks.
    public int growth() {
        return inserted.length() - deleted.length();
    }
}
