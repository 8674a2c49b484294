package org.vielstimmig.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.model.Anchor;
import org.vielstimmig.model.Code;
import org.vielstimmig.model.CodeId;
import org.vielstimmig.model.CodeOrigin;
import org.vielstimmig.model.CodeStatus;
import org.vielstimmig.model.Facet;
import tools.jackson.core.type.TypeReference;

/// Themes with their rules.
final class CodeTable extends Table<Code> {

    CodeTable(Sql sql, Json json) {
        super(
                sql,
                json,
                "code",
                "position, id",
                "id",
                "parent",
                "position",
                "name",
                "short_name",
                "color",
                "facet",
                "brief",
                "definition",
                "use_when",
                "not_when",
                "not_when_see",
                "rule",
                "anchors",
                "origin",
                "status",
                "merged_into");
    }

    @Override
    @Nullable
    Object[] values(Code e) {
        return new @Nullable Object[] {
            text(e.id()),
            text(e.parent()),
            e.position(),
            e.name(),
            e.shortName(),
            e.color(),
            e.facet().name(),
            e.brief(),
            e.definition(),
            e.useWhen(),
            e.notWhen(),
            json.write(e.notWhenSee()),
            e.rule(),
            json.write(e.anchors()),
            e.origin().name(),
            e.status().name(),
            text(e.mergedInto())
        };
    }

    @Override
    Code row(ResultSet row) throws SQLException {
        String parent = row.getString("parent");
        String merged = row.getString("merged_into");
        return new Code(
                CodeId.of(row.getString("id")),
                parent == null ? null : CodeId.of(parent),
                row.getInt("position"),
                row.getString("name"),
                row.getString("short_name"),
                row.getString("color"),
                Facet.valueOf(row.getString("facet")),
                row.getString("brief"),
                row.getString("definition"),
                row.getString("use_when"),
                row.getString("not_when"),
                json.read(row.getString("not_when_see"), new TypeReference<List<CodeId>>() {}),
                row.getString("rule"),
                json.read(row.getString("anchors"), new TypeReference<List<Anchor>>() {}),
                CodeOrigin.valueOf(row.getString("origin")),
                CodeStatus.valueOf(row.getString("status")),
                merged == null ? null : CodeId.of(merged));
    }
}
