package org.vielstimmig.model;

import java.time.Instant;
import java.util.List;

/// One line of the history.
///
/// @param number  counted from 1, in the order of doing
/// @param undone  whether it was taken back and waits to be redone
/// @param changes how many changes it holds
public record Trail(
        int number,
        StepId id,
        StepKind kind,
        List<String> arguments,
        CoderId coder,
        Instant at,
        boolean undone,
        int changes) {

    public Trail {
        arguments = List.copyOf(arguments);
    }

    public Trail withUndone(boolean nowUndone) {
        return new Trail(number, id, kind, arguments, coder, at, nowUndone, changes);
    }
}
