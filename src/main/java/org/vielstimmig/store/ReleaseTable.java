package org.vielstimmig.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.model.Code;
import org.vielstimmig.model.CoderId;
import org.vielstimmig.model.Release;
import org.vielstimmig.model.ReleaseId;
import tools.jackson.core.type.TypeReference;

/// Frozen states of the codebook.
final class ReleaseTable extends Table<Release> {

    private static final TypeReference<List<Code>> CODES = new TypeReference<>() {};

    ReleaseTable(Sql sql, Json json) {
        super(sql, json, "release", "number", "id", "number", "note", "coder", "at", "codes");
    }

    @Override
    @Nullable
    Object[] values(Release e) {
        return new @Nullable Object[] {
            text(e.id()), e.number(), e.note(), text(e.coder()), e.at().toString(), json.write(e.codes(), CODES)
        };
    }

    @Override
    Release row(ResultSet row) throws SQLException {
        return new Release(
                ReleaseId.of(row.getString("id")),
                row.getInt("number"),
                row.getString("note"),
                CoderId.of(row.getString("coder")),
                Instant.parse(row.getString("at")),
                json.read(row.getString("codes"), CODES));
    }
}
