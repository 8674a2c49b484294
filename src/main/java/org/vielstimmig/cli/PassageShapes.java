package org.vielstimmig.cli;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.model.CodingId;
import org.vielstimmig.project.CodeTree;
import org.vielstimmig.project.Retrieval;
import org.vielstimmig.store.Snapshot;

/// The JSON of coded passages. Names and shapes are a promise to scripts.
final class PassageShapes {

    private PassageShapes() {}

    /// A coding with where it stands; `context` only where it was asked for.
    record PassageShape(
            @JsonUnwrapped Shapes.CodingShape coding,
            int turn,
            int lastTurn,
            @Nullable Long at,
            int line,
            int lastLine,
            String speaker,
            boolean doubled,
            @Nullable ContextShape context) {}

    record ContextShape(String question, String before, String after) {}

    /// @param contexts null where none was asked for
    static PassageShape of(
            Snapshot snapshot, CodeTree tree, Retrieval.Row row, @Nullable Map<CodingId, Retrieval.Context> contexts) {
        Retrieval.Context around =
                contexts == null ? null : contexts.get(row.coding().id());
        return new PassageShape(
                Shapes.coding(snapshot, tree, row.coding(), row.memo()),
                row.turn(),
                row.lastTurn(),
                row.at(),
                row.line(),
                row.lastLine(),
                row.speaker(),
                row.doubled(),
                around == null ? null : new ContextShape(around.question(), around.before(), around.after()));
    }
}
