package org.vielstimmig.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.model.CodeId;
import org.vielstimmig.model.CoderId;
import org.vielstimmig.model.Coding;
import org.vielstimmig.model.Facet;
import org.vielstimmig.model.TextRange;
import org.vielstimmig.model.TranscriptId;

/// Codings that bear some marks, in small portions: never more is read at once than the caller names. For the
/// store thread only.
public final class Selection {

    private static final String ORDER = " ORDER BY " + CodingTable.BY_PLACE + ", id";

    private final Sql sql;
    private final CodingTable codings;
    private final PieceTable pieces;
    /// Whose codings are found at all; null for everybody's.
    private final @Nullable Set<CoderId> seen;

    Selection(Sql sql, CodingTable codings, PieceTable pieces) {
        this(sql, codings, pieces, null);
    }

    private Selection(Sql sql, CodingTable codings, PieceTable pieces, @Nullable Set<CoderId> seen) {
        this.sql = sql;
        this.codings = codings;
        this.pieces = pieces;
        this.seen = seen;
    }

    /// The same, but nothing of other coders is found or counted, whatever is asked for.
    Selection ofCoders(Set<CoderId> coders) {
        return new Selection(sql, codings, pieces, coders);
    }

    /// What a coding must bear. An empty set asks for nothing.
    ///
    /// @param facets a coding's own facet comes before its code's
    /// @param least  smallest weight, [Key#UNWEIGHED] for none; null if weights do not matter
    /// @param most   greatest weight; not null if `least` is not
    public record Marks(
            Set<CodeId> codes,
            Set<CoderId> coders,
            Set<Facet> facets,
            @Nullable Integer least,
            @Nullable Integer most) {

        /// One weight and nothing else, [Key#UNWEIGHED] for none.
        public static Marks ofWeight(int weight) {
            return new Marks(Set.of(), Set.of(), Set.of(), weight, weight);
        }

        /// Whether every coding bears them, if it is not for its weight.
        public boolean areNone() {
            return codes.isEmpty() && coders.isEmpty() && facets.isEmpty();
        }
    }

    /// What codings lie in the order of already, so that any page of them is read at once.
    public enum By {
        CREATED("rtrim(created, 'Z')"),
        LENGTH(Key.LENGTH);

        private final String key;

        By(String key) {
            this.key = key;
        }
    }

    /// What a key can hold beside what it always holds.
    public enum More {
        QUOTE,
        CREATED,
        LENGTH
    }

    /// How many codings a transcript has.
    ///
    /// @param doubled those of them whose words are counted by another one
    public record Number(int codings, int doubled) {
        public Number plus(Number more) {
            return new Number(codings + more.codings, doubled + more.doubled);
        }
    }

    /// A coding as the table has it.
    ///
    /// @param row     its place in the table, good until the next step
    /// @param doubled whether numbers leave it out
    public record Found(long row, Coding coding, boolean doubled) {}

    /// What a coding is sorted and chosen by.
    ///
    /// @param length  in characters; 0 unless asked for
    /// @param created milliseconds since 1970; 0 unless asked for
    /// @param quote   empty unless asked for
    public record Key(
            long row,
            TextRange range,
            CodeId code,
            CoderId coder,
            int weight,
            boolean doubled,
            int length,
            long created,
            String quote) {
        /// The weight of what has none.
        public static final int UNWEIGHED = -1;

        /// Of what lost its text to an edit, the length it had.
        private static final String LENGTH = "length(quote)";
    }

    /// Whether nobody's codings are left out.
    public boolean isOfAll() {
        return seen == null;
    }

    /// How many codings have each weight, from the kept numbers.
    ///
    /// @param some in which transcripts, null for all that are not removed
    /// @throws IllegalStateException if only some people's codings are found: nothing is kept for these
    public Map<Integer, Integer> weights(@Nullable Set<TranscriptId> some) {
        refuseSome();
        Map<Integer, Integer> weights = new TreeMap<>();
        sql.list(
                "SELECT weight, sum(codings) FROM weight_count WHERE transcript IN (SELECT key FROM transcript WHERE"
                        + " removed = 0" + (some == null ? "" : " AND id IN (SELECT value FROM json_each(?))")
                        + ") GROUP BY weight",
                row -> weights.put(row.getInt(1), row.getInt(2)),
                some == null ? new Object[0] : new Object[] {ids(some)});
        return weights;
    }

    /// How many codings with these marks each transcript has that is not removed, from the kept numbers.
    ///
    /// @throws IllegalArgumentException if more than one weight matters, or a weight and something else
    public Map<TranscriptId, Integer> held(Marks marks) {
        Map<TranscriptId, Integer> held = new HashMap<>();
        if (marks.least() == null) {
            numbers(marks).forEach((id, number) -> held.put(id, number.codings()));
            return held;
        }
        if (!marks.equals(Marks.ofWeight(marks.least()))) {
            throw new IllegalArgumentException("only single weights are counted");
        }
        refuseSome();
        sql.list(
                "SELECT t.id, w.codings FROM weight_count w JOIN transcript t ON t.key = w.transcript WHERE w.weight ="
                        + " ? AND t.removed = 0",
                row -> held.put(TranscriptId.of(row.getString(1)), row.getInt(2)),
                marks.least());
        return held;
    }

    private void refuseSome() {
        if (seen != null) {
            throw new IllegalStateException("of these coders nothing is kept");
        }
    }

    /// Some of all codings in transcripts that are not removed, in an order; among equals, what came in first comes
    /// first, or last if the order is falling.
    ///
    /// @param from how many to leave out
    /// @throws IllegalStateException if only some people's codings are found
    public List<Found> inOrder(By by, boolean falling, int from, int limit) {
        refuseSome();
        String way = falling ? " DESC" : "";
        // The removed ones by their rows: to look at each coding's transcript would be to read each coding.
        return codings(sql.list(
                "SELECT rowid FROM coding WHERE rowid NOT IN (SELECT rowid FROM coding WHERE transcript IN (SELECT id"
                        + " FROM transcript WHERE removed = 1)) ORDER BY " + by.key + way + ", rowid" + way
                        + " LIMIT ? OFFSET ?",
                row -> row.getLong(1),
                limit,
                from));
    }

    /// How many codings with these marks each transcript has that is not removed, from the kept numbers: as quick
    /// with a million as with ten.
    ///
    /// @throws IllegalArgumentException if weights matter, which the kept numbers do not know
    public Map<TranscriptId, Number> numbers(Marks marks) {
        List<@Nullable Object> arguments = new ArrayList<>();
        String where = counted(marks, arguments);
        Map<TranscriptId, Number> numbers = new HashMap<>();
        sql.list(
                "SELECT t.id, here.codings, here.counted FROM (SELECT transcript, sum(codings) AS codings,"
                        + " sum(counted) AS counted FROM coding_count n WHERE " + where + " GROUP BY transcript) here"
                        + " JOIN transcript t ON t.key = here.transcript WHERE t.removed = 0",
                row -> numbers.put(TranscriptId.of(row.getString(1)), number(row.getInt(2), row.getInt(3))),
                arguments.toArray());
        return numbers;
    }

    /// The same for each code that has any: the table is in their order.
    ///
    /// @param some in which transcripts, null for all that are not removed
    public Map<CodeId, Number> codes(Marks marks, @Nullable Set<TranscriptId> some) {
        List<@Nullable Object> arguments = new ArrayList<>();
        String where = counted(marks, arguments);
        if (some == null) {
            where += " AND n.transcript NOT IN (SELECT key FROM transcript WHERE removed = 1)";
        } else {
            where += " AND n.transcript IN (SELECT key FROM transcript WHERE removed = 0 AND id IN (SELECT value FROM"
                    + " json_each(?)))";
            arguments.add(ids(some));
        }
        Map<CodeId, Number> numbers = new HashMap<>();
        sql.list(
                "SELECT c.id, here.codings, here.counted FROM (SELECT code, sum(codings) AS codings, sum(counted) AS"
                        + " counted FROM coding_count n WHERE " + where + " GROUP BY code) here JOIN code c ON c.key ="
                        + " here.code",
                row -> numbers.put(CodeId.of(row.getString(1)), number(row.getInt(2), row.getInt(3))),
                arguments.toArray());
        return numbers;
    }

    /// The same for each coder and each transcript.
    public Map<CoderId, Map<TranscriptId, Number>> coders(Marks marks) {
        List<@Nullable Object> arguments = new ArrayList<>();
        String where = counted(marks, arguments);
        Map<CoderId, Map<TranscriptId, Number>> numbers = new HashMap<>();
        sql.list(
                "SELECT p.id, t.id, here.codings, here.counted FROM (SELECT coder, transcript, sum(codings) AS"
                        + " codings, sum(counted) AS counted FROM coding_count n WHERE " + where
                        + " GROUP BY transcript, coder) here JOIN transcript t ON t.key = here.transcript JOIN coder p"
                        + " ON p.key = here.coder WHERE t.removed = 0",
                row -> numbers.computeIfAbsent(CoderId.of(row.getString(1)), any -> new HashMap<>())
                        .put(TranscriptId.of(row.getString(2)), number(row.getInt(3), row.getInt(4))),
                arguments.toArray());
        return numbers;
    }

    /// How many transcripts have codings with these marks. Looks up codes until one is found, instead of adding all
    /// up.
    ///
    /// @param some among these, null for all that are not removed
    public int transcripts(Marks marks, @Nullable Set<TranscriptId> some) {
        List<@Nullable Object> arguments = new ArrayList<>();
        String among = "";
        if (some != null) {
            among = " AND t.id IN (SELECT value FROM json_each(?))";
            arguments.add(ids(some));
        }
        String where = counted(marks, arguments);
        if (marks.codes().isEmpty()) {
            where += " AND n.code IN (SELECT key FROM code)";
        }
        return (int) sql.number(
                "SELECT count(*) FROM transcript t WHERE t.removed = 0" + among + " AND EXISTS (SELECT 1 FROM"
                        + " coding_count n WHERE n.transcript = t.key AND " + where + ")",
                arguments.toArray());
    }

    private static Number number(int codings, int counted) {
        return new Number(codings, codings - counted);
    }

    /// What rows of the kept numbers must hold, which are called `n`.
    private String counted(Marks marks, List<@Nullable Object> arguments) {
        if (marks.least() != null) {
            throw new IllegalArgumentException("weights are not counted");
        }
        StringBuilder where = new StringBuilder("1 = 1");
        if (!marks.codes().isEmpty()) {
            where.append(" AND n.code IN (SELECT key FROM code WHERE id IN (SELECT value FROM json_each(?)))");
            arguments.add(ids(marks.codes()));
        }
        for (Set<CoderId> coders : coderSets(marks)) {
            where.append(" AND n.coder IN (SELECT key FROM coder WHERE id IN (SELECT value FROM json_each(?)))");
            arguments.add(ids(coders));
        }
        if (!marks.facets().isEmpty()) {
            where.append(" AND iif(n.facet = '', (SELECT c.facet FROM code c WHERE c.key = n.code), n.facet) IN"
                    + " (SELECT value FROM json_each(?))");
            arguments.add(names(marks.facets()));
        }
        return where.toString();
    }

    /// Some of a transcript's codings with these marks, in the order of its text.
    ///
    /// @param from how many to leave out
    public List<Found> codings(TranscriptId transcript, Marks marks, int from, int limit) {
        List<@Nullable Object> arguments = new ArrayList<>();
        String where = where(transcript, marks, arguments);
        arguments.add(limit);
        arguments.add(from);
        return found("WHERE " + where + ORDER + " LIMIT ? OFFSET ?", arguments.toArray());
    }

    /// The codings of these rows, in this order; those that are gone are left out.
    public List<Found> codings(List<Long> rows) {
        Map<Long, Found> byRow = found(
                        "WHERE rowid IN (SELECT value FROM json_each(?))",
                        new Object[] {rows.stream().map(String::valueOf).collect(Collectors.joining(",", "[", "]"))})
                .stream()
                .filter(found -> seen == null || seen.contains(found.coding().coder()))
                .collect(Collectors.toMap(Found::row, found -> found));
        return rows.stream().filter(byRow::containsKey).map(byRow::get).toList();
    }

    /// All of one transcript's codings with these marks in the order of its text, as keys.
    ///
    /// @param more what the keys must hold of what they need not
    public List<Key> keys(TranscriptId transcript, Marks marks, Set<More> more) {
        boolean times = more.contains(More.CREATED);
        boolean quotes = more.contains(More.QUOTE);
        List<@Nullable Object> arguments = new ArrayList<>();
        String where = where(transcript, marks, arguments);
        Pieces places = pieces.of(transcript.toString());
        Map<String, CodeId> codes = new HashMap<>();
        Map<String, CoderId> coders = new HashMap<>();
        return sql.list(
                "SELECT rowid, start_piece, start, end_piece, \"end\", code, coder, coalesce(weight, "
                        + Key.UNWEIGHED + "), doubled, " + (more.contains(More.LENGTH) ? Key.LENGTH : "0") + ", "
                        + (times ? "created" : "''") + ", " + (quotes ? "quote" : "''") + " FROM coding WHERE "
                        + where + ORDER,
                row -> new Key(
                        row.getLong(1),
                        places.range(row.getLong(2), row.getInt(3), row.getLong(4), row.getInt(5)),
                        codes.computeIfAbsent(row.getString(6), CodeId::of),
                        coders.computeIfAbsent(row.getString(7), CoderId::of),
                        row.getInt(8),
                        row.getBoolean(9),
                        row.getInt(10),
                        times ? Times.parse(row.getString(11)).toEpochMilli() : 0,
                        quotes ? row.getString(12) : ""),
                arguments.toArray());
    }

    private List<Found> found(String rest, @Nullable Object[] arguments) {
        return sql.list(
                "SELECT id, transcript, start_piece, start, end_piece, \"end\", code, coder, quote, weight, facet,"
                        + " created, release, rowid, doubled FROM coding " + rest,
                row -> new Found(row.getLong(14), codings.row(row), row.getBoolean(15)),
                arguments);
    }

    /// The sets of coders a coding's coder must be in each of.
    private List<Set<CoderId>> coderSets(Marks marks) {
        List<Set<CoderId>> sets = new ArrayList<>();
        if (!marks.coders().isEmpty()) {
            sets.add(marks.coders());
        }
        if (seen != null) {
            sets.add(seen);
        }
        return sets;
    }

    private String where(TranscriptId transcript, Marks marks, List<@Nullable Object> arguments) {
        StringBuilder where = new StringBuilder("transcript = ?");
        arguments.add(transcript.toString());
        if (!marks.codes().isEmpty()) {
            where.append(" AND code IN (SELECT value FROM json_each(?))");
            arguments.add(ids(marks.codes()));
        }
        for (Set<CoderId> coders : coderSets(marks)) {
            where.append(" AND coder IN (SELECT value FROM json_each(?))");
            arguments.add(ids(coders));
        }
        if (!marks.facets().isEmpty()) {
            where.append(" AND coalesce(facet, (SELECT c.facet FROM code c WHERE c.id = coding.code)) IN (SELECT value"
                    + " FROM json_each(?))");
            arguments.add(names(marks.facets()));
        }
        if (marks.least() != null) {
            where.append(" AND coalesce(weight, " + Key.UNWEIGHED + ") BETWEEN ? AND ?");
            arguments.add(marks.least());
            arguments.add(marks.most());
        }
        return where.toString();
    }

    static String ids(Collection<?> ids) {
        return ids.stream().map(id -> "\"" + id + "\"").sorted().collect(Collectors.joining(",", "[", "]"));
    }

    private static String names(Collection<Facet> facets) {
        return facets.stream().map(f -> "\"" + f.name() + "\"").sorted().collect(Collectors.joining(",", "[", "]"));
    }
}
