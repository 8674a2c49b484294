package org.vielstimmig.project;

import java.util.List;
import org.vielstimmig.model.Change;
import org.vielstimmig.model.Entity;
import org.vielstimmig.model.StepKind;
import org.vielstimmig.store.Snapshot;

/// What listeners hear after a commit.
///
/// @param changes  as they were carried out: for an undone step the inverses
/// @param snapshot the project after it
public record Happened(Way way, StepKind kind, List<String> arguments, List<Change> changes, Snapshot snapshot) {

    /// Whether a step was done, taken back or done again.
    public enum Way {
        DONE,
        UNDONE,
        REDONE
    }

    /// Whether anything of this class was added, removed or changed.
    public boolean touches(Class<? extends Entity> kind) {
        return changes.stream().anyMatch(change -> switch (change) {
            case Change.Added(Entity e) -> kind.isInstance(e);
            case Change.Removed(Entity e) -> kind.isInstance(e);
            case Change.Changed(Entity e, Entity after) -> kind.isInstance(e);
            case Change.TextEdited edited -> false;
            case Change.TurnsReplaced replaced -> false;
        });
    }

    /// Whether a transcript's words or turns changed.
    public boolean touchesTexts() {
        return changes.stream().anyMatch(c -> c instanceof Change.TextEdited || c instanceof Change.TurnsReplaced);
    }
}
