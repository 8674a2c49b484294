package org.vielstimmig.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.model.CodeId;
import org.vielstimmig.model.CoderId;
import org.vielstimmig.model.Coding;
import org.vielstimmig.model.CodingId;
import org.vielstimmig.model.Facet;
import org.vielstimmig.model.TextRange;
import org.vielstimmig.model.TranscriptId;

/// Coded passages.
final class CodingTable extends Table<Coding> {

    CodingTable(Sql sql, Json json) {
        super(
                sql,
                json,
                "coding",
                "transcript, start, \"end\", id",
                "id",
                "transcript",
                "start",
                "end",
                "code",
                "coder",
                "quote",
                "weight",
                "facet",
                "created",
                "release");
    }

    @Override
    @Nullable
    Object[] values(Coding e) {
        Facet facet = e.facet();
        return new @Nullable Object[] {
            text(e.id()),
            text(e.transcript()),
            e.range().start(),
            e.range().end(),
            text(e.code()),
            text(e.coder()),
            e.quote(),
            e.weight(),
            facet == null ? null : facet.name(),
            e.created().toString(),
            e.release()
        };
    }

    @Override
    Coding row(ResultSet row) throws SQLException {
        String facet = row.getString("facet");
        return new Coding(
                CodingId.of(row.getString("id")),
                TranscriptId.of(row.getString("transcript")),
                new TextRange(row.getInt("start"), row.getInt("end")),
                CodeId.of(row.getString("code")),
                CoderId.of(row.getString("coder")),
                row.getString("quote"),
                integer(row, "weight"),
                facet == null ? null : Facet.valueOf(facet),
                Instant.parse(row.getString("created")),
                integer(row, "release"));
    }
}
