package org.vielstimmig.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.vielstimmig.model.CodeId;
import org.vielstimmig.model.CoderId;
import org.vielstimmig.model.TranscriptId;

/// Numbers of codings, from the table that triggers keep; codings in removed transcripts do not count.
final class Counts {

    /// Mostly an empty list, so nothing is looked up row by row.
    private static final String SHOWN =
            " transcript NOT IN (SELECT id FROM transcript WHERE removed = 1) ";

    private final Sql sql;

    Counts(Sql sql) {
        this.sql = sql;
    }

    int all() {
        return (int) sql.number("SELECT coalesce(sum(codings), 0) FROM coding_count WHERE" + SHOWN);
    }

    Map<CodeId, Store.Count> ofCodes() {
        return ofCodes("");
    }

    Map<CodeId, Store.Count> ofCodes(CoderId coder) {
        return ofCodes("AND coder = ?", coder.toString());
    }

    private Map<CodeId, Store.Count> ofCodes(String condition, Object... arguments) {
        Map<CodeId, Store.Count> counts = new TreeMap<>();
        sql.list(
                        "SELECT code, sum(here), count(*) FROM (SELECT code, transcript, sum(codings) AS here FROM"
                                + " coding_count WHERE" + SHOWN + condition
                                + " GROUP BY code, transcript) GROUP BY code",
                        row -> Map.entry(CodeId.of(row.getString(1)), new Store.Count(row.getInt(2), row.getInt(3))),
                        arguments)
                .forEach(e -> counts.put(e.getKey(), e.getValue()));
        return counts;
    }

    Map<CoderId, Integer> ofCoders() {
        Map<CoderId, Integer> counts = new TreeMap<>();
        sql.list(
                        "SELECT coder, sum(codings) FROM coding_count WHERE" + SHOWN + "GROUP BY coder",
                        row -> Map.entry(CoderId.of(row.getString(1)), row.getInt(2)))
                .forEach(e -> counts.put(e.getKey(), e.getValue()));
        return counts;
    }

    Map<TranscriptId, Map<String, Integer>> facetsOfTranscripts() {
        Map<TranscriptId, Map<String, Integer>> counts = new TreeMap<>();
        sql.list(
                facets("transcript"),
                row -> counts.computeIfAbsent(TranscriptId.of(row.getString(1)), t -> new TreeMap<>())
                        .put(row.getString(2), row.getInt(3)));
        return counts;
    }

    Map<CodeId, Map<String, Integer>> facetsOfCodes() {
        Map<CodeId, Map<String, Integer>> counts = new TreeMap<>();
        sql.list(
                facets("coding_count.code"),
                row -> counts.computeIfAbsent(CodeId.of(row.getString(1)), c -> new TreeMap<>())
                        .put(row.getString(2), row.getInt(3)));
        return counts;
    }

    private static String facets(String by) {
        return "SELECT " + by + ", coalesce(nullif(coding_count.facet, ''), code.facet), sum(codings) FROM coding_count"
                + " JOIN code ON code.id = coding_count.code WHERE" + SHOWN + "GROUP BY 1, 2";
    }

    /// The transcripts that have codings of any of `codes`, in their order, with the number.
    List<Map.Entry<String, Integer>> inTranscripts(Set<CodeId> codes) {
        String which = codes.stream().map(c -> "?").collect(Collectors.joining(", "));
        return sql.list(
                "SELECT transcript, sum(codings) FROM coding_count JOIN transcript t ON t.id = transcript AND"
                        + " t.removed = 0 WHERE coding_count.code IN (" + which + ") GROUP BY transcript ORDER BY"
                        + " t.position, transcript",
                row -> Map.entry(row.getString(1), row.getInt(2)),
                codes.stream().map(CodeId::toString).toArray());
    }

    Map<TranscriptId, Store.Size> sizes() {
        Map<String, int[]> codings = new HashMap<>();
        sql.list(
                "SELECT transcript, count(DISTINCT code), sum(codings) FROM coding_count GROUP BY transcript",
                row -> codings.put(row.getString(1), new int[] {row.getInt(2), row.getInt(3)}));
        Map<String, long[]> turns = new HashMap<>();
        sql.list(
                "SELECT transcript, count(*), max(at) FROM turn GROUP BY transcript",
                row -> turns.put(row.getString(1), new long[] {row.getLong(2), row.getLong(3)}));
        Map<TranscriptId, Store.Size> sizes = new TreeMap<>();
        for (String id : sql.list("SELECT id FROM transcript WHERE removed = 0", row -> row.getString(1))) {
            int[] coded = codings.getOrDefault(id, new int[2]);
            long[] said = turns.getOrDefault(id, new long[2]);
            sizes.put(TranscriptId.of(id), new Store.Size((int) said[0], coded[0], coded[1], said[1]));
        }
        return sizes;
    }

    /// Codes and transcripts whose codings are counted wrong; empty in a sound file.
    List<String> wrong() {
        List<String> wrong = new ArrayList<>(sql.list("""
            SELECT code || ' ' || transcript FROM coding_count
            WHERE codings <> (SELECT count(*) FROM coding WHERE coding.code = coding_count.code
                AND coding.transcript = coding_count.transcript AND coding.coder = coding_count.coder
                AND coalesce(coding.facet, '') = coding_count.facet)
            """, row -> row.getString(1)));
        long counted = sql.number("SELECT coalesce(sum(codings), 0) FROM coding_count");
        long there = sql.number("SELECT count(*) FROM coding");
        if (wrong.isEmpty() && counted != there) {
            wrong.add(counted + " / " + there);
        }
        return wrong;
    }
}
