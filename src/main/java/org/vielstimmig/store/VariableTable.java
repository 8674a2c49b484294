package org.vielstimmig.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.model.Variable;
import org.vielstimmig.model.VariableId;
import tools.jackson.core.type.TypeReference;

/// Facts recorded for every transcript.
final class VariableTable extends Table<Variable> {

    VariableTable(Sql sql, Json json) {
        super(sql, json, "variable", "position, id", "id", "name", "kind", "values", "position");
    }

    @Override
    @Nullable
    Object[] values(Variable e) {
        return new @Nullable Object[] {text(e.id()), e.name(), e.kind().name(), json.write(e.values()), e.position()};
    }

    @Override
    Variable row(ResultSet row) throws SQLException {
        return new Variable(
                VariableId.of(row.getString("id")),
                row.getString("name"),
                Variable.Kind.valueOf(row.getString("kind")),
                json.read(row.getString("values"), new TypeReference<List<String>>() {}),
                row.getInt("position"));
    }
}
