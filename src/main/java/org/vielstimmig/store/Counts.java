package org.vielstimmig.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.model.CodeId;
import org.vielstimmig.model.CoderId;
import org.vielstimmig.model.Facet;
import org.vielstimmig.model.TranscriptId;

/// Numbers of codings, from the table that triggers keep; codings in removed transcripts do not count, nor do
/// those that [Doubles] calls doubled.
final class Counts {

    /// Mostly an empty list, so nothing is looked up row by row.
    private static final String SHOWN = " transcript NOT IN (SELECT key FROM transcript WHERE removed = 1) ";

    private static final String BY =
            "AND coder IN (SELECT key FROM coder WHERE id IN (SELECT value FROM json_each(?))) ";

    private final Sql sql;

    Counts(Sql sql) {
        this.sql = sql;
    }

    int all() {
        return (int) sql.number("SELECT coalesce(sum(counted), 0) FROM coding_count WHERE" + SHOWN);
    }

    int all(Set<CoderId> coders) {
        return ofCoders().entrySet().stream()
                .filter(e -> coders.contains(e.getKey()))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    Map<CodeId, Store.Count> ofCodes() {
        return ofCodes("");
    }

    /// Of one transcript, some coders, or both; null for all of them.
    Map<CodeId, Store.Count> ofCodes(@Nullable TranscriptId transcript, @Nullable Set<CoderId> coders) {
        StringBuilder condition = new StringBuilder();
        List<Object> arguments = new ArrayList<>();
        if (transcript != null) {
            condition.append("AND transcript = (SELECT key FROM transcript WHERE id = ?) ");
            arguments.add(transcript.toString());
        }
        if (coders != null) {
            condition.append(BY);
            arguments.add(Selection.ids(coders));
        }
        return ofCodes(condition.toString(), arguments.toArray());
    }

    private Map<CodeId, Store.Count> ofCodes(String condition, Object... arguments) {
        Map<CodeId, Store.Count> counts = new TreeMap<>();
        sql.list(
                        "SELECT id, codings, transcripts FROM (SELECT code, sum(counted) AS codings, count(DISTINCT"
                                + " transcript) AS transcripts FROM coding_count WHERE" + SHOWN + condition
                                + " GROUP BY code) JOIN code ON key = code",
                        row -> Map.entry(CodeId.of(row.getString(1)), new Store.Count(row.getInt(2), row.getInt(3))),
                        arguments)
                .forEach(e -> counts.put(e.getKey(), e.getValue()));
        return counts;
    }

    Map<CoderId, Integer> ofCoders() {
        Map<CoderId, Integer> counts = new TreeMap<>();
        sql.list(
                        "SELECT coder.id, sum(counted) FROM coding_count JOIN coder ON key = coder WHERE" + SHOWN
                                + "GROUP BY key",
                        row -> Map.entry(CoderId.of(row.getString(1)), row.getInt(2)))
                .forEach(e -> counts.put(e.getKey(), e.getValue()));
        return counts;
    }

    Map<TranscriptId, Map<String, Integer>> facetsOfTranscripts(@Nullable Set<CoderId> by) {
        Map<TranscriptId, Map<String, Integer>> counts = new TreeMap<>();
        sql.list(
                "SELECT named.id, here.* FROM (SELECT " + sums("iif(n.facet = '', code.facet, n.facet)")
                        + ", n.transcript AS named FROM coding_count n JOIN code ON code.key = n.code WHERE" + SHOWN
                        + (by == null ? "" : BY) + "GROUP BY n.transcript) here JOIN transcript named ON named.key ="
                        + " here.named",
                row -> counts.put(TranscriptId.of(row.getString(1)), facets(row, 2, new TreeMap<>())),
                texts(by));
        return counts;
    }

    /// Goes through the table in its own order and sorts nothing.
    Map<CodeId, Map<String, Integer>> facetsOfCodes(@Nullable Set<CoderId> by) {
        Map<CodeId, Map<String, Integer>> counts = new TreeMap<>();
        sql.list(
                "SELECT code.id, code.facet, here.* FROM (SELECT sum(iif(facet = '', counted, 0)), " + sums("facet")
                        + ", code AS named FROM coding_count WHERE" + SHOWN + (by == null ? "" : BY)
                        + "GROUP BY code) here JOIN code ON code.key = here.named",
                row -> {
                    Map<String, Integer> facets = new TreeMap<>();
                    if (row.getInt(3) > 0) {
                        facets.put(row.getString(2), row.getInt(3));
                    }
                    return counts.put(CodeId.of(row.getString(1)), facets(row, 4, facets));
                },
                texts(by));
        return counts;
    }

    private static Object[] texts(@Nullable Set<CoderId> coders) {
        return coders == null ? new Object[0] : new Object[] {Selection.ids(coders)};
    }

    /// What is counted, in one column for each facet.
    private static String sums(String facet) {
        return Stream.of(Facet.values())
                .map(f -> "sum(iif(" + facet + " = '" + f.name() + "', counted, 0))")
                .collect(Collectors.joining(", "));
    }

    /// Adds what these columns hold.
    private static Map<String, Integer> facets(ResultSet row, int column, Map<String, Integer> into)
            throws SQLException {
        for (Facet facet : Facet.values()) {
            int counted = row.getInt(column + facet.ordinal());
            if (counted > 0) {
                into.merge(facet.name(), counted, Integer::sum);
            }
        }
        return into;
    }

    /// The transcripts that have codings of any of `codes`, in their order, with the number.
    List<Map.Entry<String, Integer>> inTranscripts(Set<CodeId> codes) {
        String which = codes.stream().map(c -> "?").collect(Collectors.joining(", "));
        return sql.list(
                "SELECT t.id, here FROM (SELECT transcript, sum(codings) AS here FROM coding_count WHERE code IN"
                        + " (SELECT key FROM code WHERE id IN (" + which + ")) GROUP BY transcript) JOIN transcript t"
                        + " ON t.key = transcript AND t.removed = 0 ORDER BY t.position, t.id",
                row -> Map.entry(row.getString(1), row.getInt(2)),
                codes.stream().map(CodeId::toString).toArray());
    }

    Map<TranscriptId, Store.Size> sizes(@Nullable Set<CoderId> by) {
        Map<Long, int[]> codings = new HashMap<>();
        sql.list(
                "SELECT transcript, count(DISTINCT code), sum(counted) FROM coding_count WHERE 1 = 1 "
                        + (by == null ? "" : BY) + "GROUP BY transcript",
                row -> codings.put(row.getLong(1), new int[] {row.getInt(2), row.getInt(3)}),
                texts(by));
        Map<TranscriptId, Store.Size> sizes = new TreeMap<>();
        sql.list(
                "SELECT key, id, (SELECT max(n) FROM turn WHERE transcript = id), (SELECT at FROM turn WHERE"
                        + " transcript = id AND at IS NOT NULL ORDER BY n DESC LIMIT 1) FROM transcript WHERE"
                        + " removed = 0",
                row -> {
                    int[] coded = codings.getOrDefault(row.getLong(1), new int[2]);
                    return sizes.put(
                            TranscriptId.of(row.getString(2)),
                            new Store.Size(row.getInt(3), coded[0], coded[1], row.getLong(4)));
                });
        return sizes;
    }

    /// Codes, transcripts and weights whose codings are counted wrong; empty in a sound file.
    List<String> wrong() {
        List<String> wrong = sql.list("""
            WITH there AS (SELECT c.key AS code, t.key AS transcript, p.key AS coder,
                    coalesce(coding.facet, '') AS facet, count(*) AS codings, sum(1 - coding.doubled) AS counted
                FROM coding JOIN code c ON c.id = coding.code JOIN transcript t ON t.id = coding.transcript
                    JOIN coder p ON p.id = coding.coder
                GROUP BY 1, 2, 3, 4)
            SELECT code || ' ' || transcript FROM
                (SELECT * FROM there EXCEPT SELECT * FROM coding_count
                    UNION ALL SELECT * FROM
                        (SELECT * FROM coding_count EXCEPT SELECT * FROM there))
            LIMIT 20
            """, row -> row.getString(1));
        wrong.addAll(sql.list("""
            WITH there AS (SELECT coalesce(coding.weight, -1) AS weight, t.key AS transcript, count(*) AS codings
                FROM coding JOIN transcript t ON t.id = coding.transcript GROUP BY 1, 2)
            SELECT 'weight ' || weight || ' ' || transcript FROM
                (SELECT * FROM there EXCEPT SELECT * FROM weight_count
                    UNION ALL SELECT * FROM
                        (SELECT * FROM weight_count EXCEPT SELECT * FROM there))
            LIMIT 20
            """, row -> row.getString(1)));
        return wrong;
    }
}
