package org.vielstimmig.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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

    private static final int UNKNOWN = -1;

    private final Sql sql;
    private final Json json;
    /// To look for it each time would go through all undone steps, and so be slower with every further undo.
    /// Given up with every rollback.
    private int last = UNKNOWN;

    /// What a coder does alone, and others do not see while they code blind.
    private static final Set<StepKind> OWN = Set.of(
            StepKind.CODED,
            StepKind.CODED_NEW,
            StepKind.UNCODED,
            StepKind.RECODED,
            StepKind.CODING_CHANGED,
            StepKind.CODINGS_JOINED,
            StepKind.AUTOCODED,
            StepKind.MEMO_WRITTEN,
            StepKind.MEMO_REMOVED,
            StepKind.DIARY_WRITTEN);

    /// Whose eyes the trail is for; null for everyone's.
    private final @Nullable CoderId seenBy;

    Journal(Sql sql, Json json) {
        this(sql, json, null);
    }

    private Journal(Sql sql, Json json, @Nullable CoderId seenBy) {
        this.sql = sql;
        this.json = json;
        this.seenBy = seenBy;
    }

    /// The trail without what others coded and noted.
    Journal seenBy(CoderId coder) {
        return new Journal(sql, json, coder);
    }

    private boolean sees(Trail step) {
        return seenBy == null || seenBy.equals(step.coder()) || !OWN.contains(step.kind());
    }

    private String sight() {
        return seenBy == null ? "1 = 1 " : "(coder = '" + seenBy + "' OR kind NOT IN (" + names(OWN) + ")) ";
    }

    private static String names(Set<StepKind> kinds) {
        return kinds.stream().map(kind -> "'" + kind.name() + "'").collect(Collectors.joining(", "));
    }

    /// Reads from the file again.
    void forget() {
        last = UNKNOWN;
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
        last = number;
        return number;
    }

    /// The step that undo would take back; none where only what the project began with is left.
    public Optional<Trail> toUndo() {
        return sql.one(TRAIL + "WHERE n = ?", this::row, lastStep())
                .filter(this::sees)
                .filter(step -> !step.kind().isGround());
    }

    /// The step that redo would do again.
    public Optional<Trail> toRedo() {
        return sql.one(TRAIL + "WHERE n > ? ORDER BY n LIMIT 1", this::row, lastStep())
                .filter(this::sees);
    }

    void mark(int number, boolean undone) {
        sql.run("UPDATE step SET undone = ? WHERE n = ?", undone ? 1 : 0, number);
        last = undone ? (int) sql.number("SELECT coalesce(max(n), 0) FROM step WHERE n < ?", number) : number;
    }

    List<Change> changes(int number) {
        return sql.list(
                "SELECT body FROM change WHERE step = ? ORDER BY n",
                row -> json.read(row.getString(1), Change.class),
                number);
    }

    /// The newest `limit` steps, newest first.
    public List<Trail> trail(int limit) {
        return sql.list(TRAIL + "WHERE " + sight() + "ORDER BY n DESC LIMIT ?", this::row, limit);
    }

    /// The steps that pass a filter, newest first.
    ///
    /// @param from  how many to leave out
    /// @param limit how many at most
    public List<Trail> trail(Filter filter, int from, int limit) {
        StringBuilder where = new StringBuilder(sight());
        List<@Nullable Object> arguments = new ArrayList<>();
        if (!filter.kinds().isEmpty()) {
            where.append("AND kind IN (").append(names(filter.kinds())).append(") ");
        }
        if (filter.coder() != null) {
            where.append("AND coder = ? ");
            arguments.add(filter.coder().toString());
        }
        if (filter.from() != null) {
            where.append("AND rtrim(at, 'Z') >= rtrim(?, 'Z') ");
            arguments.add(filter.from().toString());
        }
        if (filter.to() != null) {
            where.append("AND rtrim(at, 'Z') < rtrim(?, 'Z') ");
            arguments.add(filter.to().toString());
        }
        for (Set<String> ids : filter.about()) {
            where.append("AND EXISTS (SELECT 1 FROM change WHERE change.step = step.n AND (");
            where.append(ids.stream().map(id -> "instr(body, ?) > 0").collect(Collectors.joining(" OR ")));
            where.append(ids.isEmpty() ? "0" : "").append(")) ");
            arguments.addAll(ids);
        }
        arguments.add(limit);
        arguments.add(from);
        return sql.list(TRAIL + "WHERE " + where + "ORDER BY n DESC LIMIT ? OFFSET ?", this::row, arguments.toArray());
    }

    /// Which steps of the trail.
    ///
    /// @param coder who did them; null for anyone
    /// @param kinds of which kinds; empty for any
    /// @param from  done at this time or later; null for any time
    /// @param to    done before this time; null for any time
    /// @param about ids; of each of the sets a step must have touched at least one
    public record Filter(
            @Nullable CoderId coder,
            Set<StepKind> kinds,
            @Nullable Instant from,
            @Nullable Instant to,
            List<Set<String>> about) {

        public static final Filter ALL = new Filter(null, Set.of(), null, null, List.of());
    }

    /// The step of this number, if it is there and may be seen.
    public Optional<Trail> step(int number) {
        return sql.one(TRAIL + "WHERE n = ?", this::row, number).filter(this::sees);
    }

    /// Whether all steps from `first` to `last` may be seen.
    public boolean seesAll(int first, int last) {
        return seenBy == null
                || sql.number("SELECT count(*) FROM step WHERE n BETWEEN ? AND ? AND NOT " + sight(), first, last) == 0;
    }

    /// What undoing (or for undone ones, redoing) would do, in its order.
    ///
    /// @param number of the step after which the project is to be as it was
    public List<Change> way(int number) {
        int now = lastStep();
        List<Change> way = new ArrayList<>();
        if (number < now) {
            for (int n : numbers(number + 1, now).reversed()) {
                changes(n).reversed().forEach(change -> way.add(change.inverse()));
            }
        } else {
            numbers(now + 1, number).forEach(n -> way.addAll(changes(n)));
        }
        return way;
    }

    /// The numbers of the steps from `first` to `last` that there are.
    List<Integer> numbers(int first, int last) {
        return sql.list("SELECT n FROM step WHERE n BETWEEN ? AND ? ORDER BY n", row -> row.getInt(1), first, last);
    }

    /// The newest step in force, of one of these kinds, that added or changed the thing of this id.
    public Optional<Trail> newestOn(Id id, Set<StepKind> kinds) {
        return sql.one(
                TRAIL
                        + "WHERE " + sight() + "AND undone = 0 AND kind IN ("
                        + names(kinds)
                        + ") AND EXISTS (SELECT 1 FROM change WHERE change.step = step.n AND instr(body, ?) > 0)"
                        + " ORDER BY n DESC LIMIT 1",
                this::row,
                "\"id\":\"" + id.value() + "\"");
    }

    /// Number of the newest step that is in force, 0 if there is none. All steps behind it are undone.
    public int lastStep() {
        // Another look at the same trail does not hear of steps.
        if (last == UNKNOWN || seenBy != null) {
            last = (int) sql.number("SELECT n FROM step WHERE undone = 0 ORDER BY n DESC LIMIT 1");
        }
        return last;
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
