package org.vielstimmig.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.model.AudienceId;
import org.vielstimmig.model.Block;
import org.vielstimmig.model.BlockId;
import org.vielstimmig.model.LocalText;
import tools.jackson.core.type.TypeReference;

/// Pages of questions.
final class BlockTable extends Table<Block> {

    BlockTable(Sql sql, Json json) {
        super(sql, json, "block", "position, id", "id", "title", "description", "audiences", "position");
    }

    @Override
    @Nullable
    Object[] values(Block e) {
        return new @Nullable Object[] {
            text(e.id()), json.write(e.title()), json.write(e.description()), json.write(e.audiences()), e.position()
        };
    }

    @Override
    Block row(ResultSet row) throws SQLException {
        return new Block(
                BlockId.of(row.getString("id")),
                json.read(row.getString("title"), LocalText.class),
                json.read(row.getString("description"), LocalText.class),
                json.read(row.getString("audiences"), new TypeReference<Set<AudienceId>>() {}),
                row.getInt("position"));
    }
}
