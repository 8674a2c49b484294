package org.vielstimmig.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.model.CodeId;
import org.vielstimmig.model.CodeSet;
import org.vielstimmig.model.CodeSetId;
import tools.jackson.core.type.TypeReference;

/// Sets of codes.
final class CodeSetTable extends Table<CodeSet> {

    CodeSetTable(Sql sql, Json json) {
        super(sql, json, "code_set", "position, id", "id", "name", "codes", "position");
    }

    @Override
    @Nullable
    Object[] values(CodeSet e) {
        return new @Nullable Object[] {text(e.id()), e.name(), json.write(e.codes()), e.position()};
    }

    @Override
    CodeSet row(ResultSet row) throws SQLException {
        return new CodeSet(
                CodeSetId.of(row.getString("id")),
                row.getString("name"),
                json.read(row.getString("codes"), new TypeReference<List<CodeId>>() {}),
                row.getInt("position"));
    }
}
