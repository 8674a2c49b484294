package org.vielstimmig.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.vielstimmig.model.Change;
import org.vielstimmig.model.CoderId;
import org.vielstimmig.model.Id;
import org.vielstimmig.model.Step;
import org.vielstimmig.model.StepId;
import org.vielstimmig.model.StepKind;
import org.vielstimmig.model.Trail;
import org.vielstimmig.model.Transcript;
import org.vielstimmig.model.TranscriptId;
import tools.jackson.core.type.TypeReference;

/// All steps in the order of doing, with their changes. What undo and redo, the trail and the search index live
/// on.
public final class Journal {

    /// Version of the changes' JSON.
    private static final int FORMAT = 1;

    private static final String TRAIL =
            "SELECT n, id, kind, arguments, coder, at, undone, (SELECT count(*) FROM change WHERE change.step ="
                    + " step.n) AS changes FROM step ";

    private final Sql sql;
    private final Json json;

    Journal(Sql sql, Json json) {
        this.sql = sql;
        this.json = json;
    }

    /// Drops the steps that were undone: a new one is about to take their place.
    ///
    /// @return transcripts that only dropped steps added
    List<TranscriptId> dropUndone() {
        int last = lastStep();
        if (sql.number("SELECT count(*) FROM (SELECT 1 FROM step WHERE n > ? LIMIT 1)", last) == 0) {
            return List.of();
        }
        List<TranscriptId> added = sql
                .list("SELECT body FROM change WHERE step > ?", row -> json.read(row.getString(1), Change.class), last)
                .stream()
                .<TranscriptId>mapMulti((change, sink) -> {
                    if (change instanceof Change.Added(Transcript transcript)) {
                        sink.accept(transcript.id());
                    }
                })
                .distinct()
                .filter(id -> sql.number(
                                "SELECT count(*) FROM change WHERE step <= ? AND instr(body, ?) > 0",
                                last,
                                id.toString())
                        == 0)
                .toList();
        sql.run("DELETE FROM step WHERE n > ?", last);
        return added;
    }

    int append(Step step) {
        sql.run(
                "INSERT INTO step (id, kind, arguments, coder, at, format) VALUES (?, ?, ?, ?, ?, ?)",
                step.id().toString(),
                step.kind().name(),
                json.write(step.arguments()),
                step.coder().toString(),
                step.at().toString(),
                FORMAT);
        int number = (int) sql.number("SELECT last_insert_rowid()");
        int n = 0;
        for (Change change : step.changes()) {
            sql.run("INSERT INTO change (step, n, body) VALUES (?, ?, ?)", number, n++, json.writeChange(change));
        }
        return number;
    }

    /// The step that undo would take back.
    public Optional<Trail> toUndo() {
        return sql.one(TRAIL + "WHERE undone = 0 ORDER BY n DESC LIMIT 1", this::row);
    }

    /// The step that redo would do again.
    public Optional<Trail> toRedo() {
        return sql.one(TRAIL + "WHERE n > ? ORDER BY n LIMIT 1", this::row, lastStep());
    }

    void mark(int number, boolean undone) {
        sql.run("UPDATE step SET undone = ? WHERE n = ?", undone ? 1 : 0, number);
    }

    List<Change> changes(int number) {
        return sql.list(
                "SELECT body FROM change WHERE step = ? ORDER BY n",
                row -> json.read(row.getString(1), Change.class),
                number);
    }

    /// The newest `limit` steps, newest first.
    public List<Trail> trail(int limit) {
        return sql.list(TRAIL + "ORDER BY n DESC LIMIT ?", this::row, limit);
    }

    /// The newest step in force, of one of these kinds, that added or changed the thing of this id.
    public Optional<Trail> newestOn(Id id, Set<StepKind> kinds) {
        String names = kinds.stream().map(kind -> "'" + kind.name() + "'").collect(Collectors.joining(", "));
        return sql.one(
                TRAIL
                        + "WHERE undone = 0 AND kind IN ("
                        + names
                        + ") AND EXISTS (SELECT 1 FROM change WHERE change.step = step.n AND instr(body, ?) > 0)"
                        + " ORDER BY n DESC LIMIT 1",
                this::row,
                "\"id\":\"" + id.value() + "\"");
    }

    /// Number of the newest step that is in force, 0 if there is none. All steps behind it are undone.
    public int lastStep() {
        return (int) sql.number("SELECT n FROM step WHERE undone = 0 ORDER BY n DESC LIMIT 1");
    }

    private Trail row(ResultSet row) throws SQLException {
        return new Trail(
                row.getInt("n"),
                StepId.of(row.getString("id")),
                StepKind.valueOf(row.getString("kind")),
                json.read(row.getString("arguments"), new TypeReference<List<String>>() {}),
                CoderId.of(row.getString("coder")),
                Instant.parse(row.getString("at")),
                row.getInt("undone") == 1,
                row.getInt("changes"));
    }
}
