package org.vielstimmig.model;

import java.time.Instant;

/// A thought written down beside the material.
public record Memo(MemoId id, MemoTarget on, String text, CoderId coder, Instant created) implements Entity {

    public Memo withText(String newText) {
        return new Memo(id, on, newText, coder, created);
    }

    public Memo withTarget(MemoTarget target) {
        return new Memo(id, target, text, coder, created);
    }
}
