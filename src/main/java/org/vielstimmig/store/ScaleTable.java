package org.vielstimmig.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.model.LocalText;
import org.vielstimmig.model.Scale;
import org.vielstimmig.model.ScaleId;
import tools.jackson.core.type.TypeReference;

/// Answer scales.
final class ScaleTable extends Table<Scale> {

    ScaleTable(Sql sql, Json json) {
        super(sql, json, "scale", "position, id", "id", "key", "name", "lead", "points", "residual", "position");
    }

    @Override
    @Nullable
    Object[] values(Scale e) {
        return new @Nullable Object[] {
            text(e.id()),
            e.key(),
            json.write(e.name()),
            json.write(e.lead()),
            json.write(e.points()),
            json.write(e.residual()),
            e.position()
        };
    }

    @Override
    Scale row(ResultSet row) throws SQLException {
        return new Scale(
                ScaleId.of(row.getString("id")),
                row.getString("key"),
                json.read(row.getString("name"), LocalText.class),
                json.read(row.getString("lead"), LocalText.class),
                json.read(row.getString("points"), new TypeReference<List<Scale.Point>>() {}),
                json.read(row.getString("residual"), new TypeReference<List<Scale.Point>>() {}),
                row.getInt("position"));
    }
}
