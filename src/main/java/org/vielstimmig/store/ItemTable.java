package org.vielstimmig.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.model.AudienceId;
import org.vielstimmig.model.BlockId;
import org.vielstimmig.model.Evidence;
import org.vielstimmig.model.Item;
import org.vielstimmig.model.ItemId;
import org.vielstimmig.model.ItemKind;
import org.vielstimmig.model.ItemState;
import org.vielstimmig.model.LocalText;
import org.vielstimmig.model.Option;
import org.vielstimmig.model.ScaleId;
import tools.jackson.core.type.TypeReference;

/// Questions with their evidence.
final class ItemTable extends Table<Item> {

    ItemTable(Sql sql, Json json) {
        super(
                sql,
                json,
                "item",
                "position, id",
                "id",
                "export_code",
                "block",
                "position",
                "kind",
                "wording",
                "help",
                "scale",
                "options",
                "other",
                "mandatory",
                "evidence",
                "rationale",
                "state",
                "version");
    }

    @Override
    @Nullable
    Object[] values(Item e) {
        return new @Nullable Object[] {
            text(e.id()),
            e.exportCode(),
            text(e.block()),
            e.position(),
            e.kind().name(),
            json.write(e.wording()),
            json.write(e.help()),
            text(e.scale()),
            json.write(e.options()),
            e.other() ? 1 : 0,
            e.mandatory() ? 1 : 0,
            json.write(e.evidence()),
            e.rationale(),
            e.state().name(),
            e.version()
        };
    }

    @Override
    Item row(ResultSet row) throws SQLException {
        String scale = row.getString("scale");
        return new Item(
                ItemId.of(row.getString("id")),
                row.getString("export_code"),
                BlockId.of(row.getString("block")),
                row.getInt("position"),
                ItemKind.valueOf(row.getString("kind")),
                json.read(row.getString("wording"), new TypeReference<Map<AudienceId, LocalText>>() {}),
                json.read(row.getString("help"), LocalText.class),
                scale == null ? null : ScaleId.of(scale),
                json.read(row.getString("options"), new TypeReference<List<Option>>() {}),
                row.getInt("other") == 1,
                row.getInt("mandatory") == 1,
                json.read(row.getString("evidence"), Evidence.class),
                row.getString("rationale"),
                ItemState.valueOf(row.getString("state")),
                row.getInt("version"));
    }
}
