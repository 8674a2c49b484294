package org.vielstimmig.desktop.transcripts;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.model.Variable;
import org.vielstimmig.project.VariableImport;
import org.vielstimmig.project.Variables;

/// A table of facts that waits to be taken over, with what a person decided about its columns.
final class TableLookModel {

    private final Variables variables;
    private final Path file;
    private final Map<Integer, VariableImport.Column> decided = new HashMap<>();
    private final ObjectProperty<@Nullable VariableImport> table = new SimpleObjectProperty<>();
    private final BooleanProperty replace = new SimpleBooleanProperty();

    TableLookModel(Variables variables, Path file) {
        this.variables = variables;
        this.file = file;
    }

    Path file() {
        return file;
    }

    /// Holds the file against the project; away from the window's thread.
    VariableImport read() {
        return variables.preview(file, Map.copyOf(decided));
    }

    void show(VariableImport read) {
        table.set(read);
    }

    ObjectProperty<@Nullable VariableImport> tableProperty() {
        return table;
    }

    /// Whether the table is right where it differs from the project.
    BooleanProperty replaceProperty() {
        return replace;
    }

    /// Decides what a column is. The look has to be read again after it.
    void decide(VariableImport.Column column, VariableImport.Use use, Variable.Kind kind) {
        decided.put(column.index(), column.as(use, kind));
    }

    CompletableFuture<List<String>> take(VariableImport read) {
        return variables.apply(read, replace.get());
    }
}
