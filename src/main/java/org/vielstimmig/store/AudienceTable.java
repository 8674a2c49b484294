package org.vielstimmig.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.model.Audience;
import org.vielstimmig.model.AudienceId;
import org.vielstimmig.model.LocalText;
import tools.jackson.core.type.TypeReference;

/// Who is asked.
final class AudienceTable extends Table<Audience> {

    AudienceTable(Sql sql, Json json) {
        super(sql, json, "audience", "position, id", "id", "key", "name", "groups", "position");
    }

    @Override
    @Nullable
    Object[] values(Audience e) {
        return new @Nullable Object[] {text(e.id()), e.key(), json.write(e.name()), json.write(e.groups()), e.position()
        };
    }

    @Override
    Audience row(ResultSet row) throws SQLException {
        return new Audience(
                AudienceId.of(row.getString("id")),
                row.getString("key"),
                json.read(row.getString("name"), LocalText.class),
                json.read(row.getString("groups"), new TypeReference<Set<String>>() {}),
                row.getInt("position"));
    }
}
