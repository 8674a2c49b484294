package org.vielstimmig.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.model.Coder;
import org.vielstimmig.model.CoderId;

/// Who codes.
final class CoderTable extends Table<Coder> {

    CoderTable(Sql sql, Json json) {
        super(sql, json, "coder", "name, id", "id", "name");
    }

    @Override
    @Nullable
    Object[] values(Coder e) {
        return new @Nullable Object[] {text(e.id()), e.name()};
    }

    @Override
    Coder row(ResultSet row) throws SQLException {
        return new Coder(CoderId.of(row.getString("id")), row.getString("name"));
    }
}
