package org.vielstimmig.model;

import java.time.Instant;
import java.util.List;

/// One thing a person did, whole: it is stored, undone and redone as one.
///
/// @param arguments what the step was about, as short texts for its label (a title, a path, a count); never
/// interview
///                  text
public record Step(StepId id, StepKind kind, List<String> arguments, CoderId coder, Instant at, List<Change> changes) {

    public Step {
        arguments = List.copyOf(arguments);
        changes = List.copyOf(changes);
    }

    /// The changes that take this step back, in their order.
    public List<Change> inverse() {
        return changes.reversed().stream().map(Change::inverse).toList();
    }
}
