package org.vielstimmig.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.model.MarkSide;
import org.vielstimmig.model.Source;
import org.vielstimmig.model.Speaker;
import org.vielstimmig.model.Transcript;
import org.vielstimmig.model.TranscriptId;
import org.vielstimmig.model.TranscriptStatus;
import org.vielstimmig.model.VariableId;
import tools.jackson.core.type.TypeReference;

/// What is known about each transcript. Removing one only marks it, so that its text is never copied anywhere.
final class TranscriptTable extends Table<Transcript> {

    TranscriptTable(Sql sql, Json json) {
        super(
                sql,
                json,
                "transcript",
                "position, id",
                "id",
                "title",
                "file",
                "format",
                "encoding",
                "sha256",
                "profile",
                "language",
                "mark_side",
                "speakers",
                "group",
                "date",
                "values",
                "status",
                "position",
                "added");
    }

    @Override
    void insert(Transcript transcript) {
        int shown = sql.run("UPDATE transcript SET removed = 0 WHERE id = ? AND removed = 1", text(transcript.id()));
        if (shown == 0) {
            super.insert(transcript);
        } else {
            update(transcript);
        }
    }

    @Override
    void delete(Transcript transcript) {
        expectOne(sql.run("UPDATE transcript SET removed = 1 WHERE id = ? AND removed = 0", text(transcript.id())));
    }

    /// Takes a removed transcript out of the file with its text.
    void purge(TranscriptId id) {
        sql.run("DELETE FROM transcript WHERE id = ? AND removed = 1", text(id));
    }

    boolean isShown(TranscriptId id) {
        return sql.number("SELECT count(*) FROM transcript WHERE id = ? AND removed = 0", text(id)) > 0;
    }

    @Override
    List<Transcript> all() {
        return where("removed = 0 ORDER BY position, id");
    }

    @Override
    @Nullable
    Object[] values(Transcript e) {
        return new @Nullable Object[] {
            text(e.id()),
            e.title(),
            e.source().file(),
            e.source().format(),
            e.source().encoding(),
            e.source().sha256(),
            e.source().profile(),
            e.language(),
            e.markSide().name(),
            json.write(e.speakers()),
            e.group(),
            e.date(),
            json.write(e.values()),
            e.status().name(),
            e.position(),
            e.added().toString()
        };
    }

    @Override
    Transcript row(ResultSet row) throws SQLException {
        return new Transcript(
                TranscriptId.of(row.getString("id")),
                row.getString("title"),
                new Source(
                        row.getString("file"),
                        row.getString("format"),
                        row.getString("encoding"),
                        row.getString("sha256"),
                        row.getString("profile")),
                row.getString("language"),
                MarkSide.valueOf(row.getString("mark_side")),
                json.read(row.getString("speakers"), new TypeReference<List<Speaker>>() {}),
                row.getString("group"),
                row.getString("date"),
                json.read(row.getString("values"), new TypeReference<Map<VariableId, String>>() {}),
                TranscriptStatus.valueOf(row.getString("status")),
                row.getInt("position"),
                Instant.parse(row.getString("added")));
    }
}
