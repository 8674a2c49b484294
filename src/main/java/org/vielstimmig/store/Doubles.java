package org.vielstimmig.store;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.model.Coding;
import org.vielstimmig.store.Pieces.Spot;

/// Says of every coding whether an earlier one of the same code and coder covers its first character already.
/// Such a one is `doubled`: it is there, but numbers do not count it, since the same words would count twice.
///
/// Codings are looked at in the order of the text, the longer one first where two begin together. Only the
/// neighbourhood of a change is looked at again, so that a coding costs the same among three hundred and among
/// thirty thousand.
final class Doubles {

    private static final String GROUP = "transcript = ? AND code = ? AND coder = ?";
    private static final String ORDER = "start_piece, start, end_piece DESC, \"end\" DESC, id";
    private static final int BATCH = 64;
    private static final Spot FIRST = new Spot(Long.MIN_VALUE, 0);
    private static final Spot LAST = new Spot(Long.MAX_VALUE, 0);

    private final Sql sql;
    private final PieceTable pieces;

    Doubles(Sql sql, PieceTable pieces) {
        this.sql = sql;
        this.pieces = pieces;
    }

    /// Whether a change of a coding can change what is doubled.
    static boolean matters(Coding before, Coding after) {
        return !before.range().equals(after.range())
                || !before.code().equals(after.code())
                || !before.coder().equals(after.coder())
                || !before.transcript().equals(after.transcript());
    }

    private record Row(long row, Spot start, Spot end, boolean doubled) {}

    /// Looks again at everything of the coding's code and coder around its place: it came, went, or was
    /// somewhere else before.
    void settle(Coding coding) {
        Pieces places = pieces.of(coding.transcript().toString());
        Spot from = places.spot(coding.range().start());
        Spot to = places.spot(coding.range().end());
        Object[] group = {
            coding.transcript().toString(),
            coding.code().toString(),
            coding.coder().toString()
        };
        walk(group, head(group, from), to);
    }

    /// Where the last counted coding before `from` begins: nothing at or behind `from` can change whether it
    /// counts.
    private Spot head(Object[] group, Spot from) {
        return sql.one(
                        "SELECT start_piece, start FROM coding WHERE " + GROUP
                                + " AND (start_piece, start) < (?, ?) AND doubled = 0 AND (start_piece, start) <>"
                                + " (end_piece, \"end\") ORDER BY start_piece DESC, start DESC LIMIT 1",
                        row -> new Spot(row.getLong(1), row.getInt(2)),
                        with(group, from.piece(), from.distance()))
                .orElse(FIRST);
    }

    private void walk(Object[] group, Spot first, Spot to) {
        Reach reach = new Reach();
        int seen = 0;
        while (true) {
            List<Row> rows = sql.list(
                    "SELECT rowid, start_piece, start, end_piece, \"end\", doubled FROM coding WHERE " + GROUP
                            + " AND (start_piece, start) >= (?, ?) ORDER BY " + ORDER + " LIMIT " + BATCH + " OFFSET ?",
                    row -> new Row(
                            row.getLong(1),
                            new Spot(row.getLong(2), row.getInt(3)),
                            new Spot(row.getLong(4), row.getInt(5)),
                            row.getBoolean(6)),
                    with(group, first.piece(), first.distance(), seen));
            for (Row row : rows) {
                boolean doubled = reach.takes("", row.start(), row.end());
                if (doubled != row.doubled()) {
                    sql.run("UPDATE coding SET doubled = ? WHERE rowid = ?", doubled ? 1 : 0, row.row());
                } else if (!doubled && !row.start().equals(row.end()) && before(to, row.start())) {
                    return;
                }
            }
            seen += rows.size();
            if (rows.size() < BATCH) {
                return;
            }
        }
    }

    /// Looks at all codings anew: a file from before there was this.
    void settleAll() {
        groups().forEach(group -> walk(group, FIRST, LAST));
    }

    private List<Object[]> groups() {
        return sql.list("SELECT DISTINCT transcript, code, coder FROM coding", row ->
                new Object[] {row.getString(1), row.getString(2), row.getString(3)});
    }

    /// Codings that say something wrong of themselves; empty in a sound file.
    List<String> wrong() {
        List<String> wrong = new ArrayList<>();
        Reach reach = new Reach();
        sql.list(
                "SELECT transcript, code, coder, start_piece, start, end_piece, \"end\", doubled, id FROM coding"
                        + " ORDER BY transcript, code, coder, " + ORDER,
                row -> {
                    String group = row.getString(1) + row.getString(2) + row.getString(3);
                    boolean doubled = reach.takes(
                            group, new Spot(row.getLong(4), row.getInt(5)), new Spot(row.getLong(6), row.getInt(7)));
                    return doubled == row.getBoolean(8) || wrong.size() > 20 || wrong.add(row.getString(9));
                });
        return wrong;
    }

    /// How far the codings of one code and coder go, read one after the other.
    private static final class Reach {

        private String group = "";
        private @Nullable Spot end;

        /// @return whether the coding begins within what came before it
        boolean takes(String itsGroup, Spot start, Spot itsEnd) {
            if (!itsGroup.equals(group)) {
                group = itsGroup;
                end = null;
            }
            boolean doubled = !start.equals(itsEnd) && end != null && before(start, end);
            end = later(end, itsEnd);
            return doubled;
        }
    }

    private static boolean before(Spot one, Spot other) {
        return one.piece() < other.piece() || one.piece() == other.piece() && one.distance() < other.distance();
    }

    private static Spot later(@Nullable Spot one, Spot other) {
        return one == null || before(one, other) ? other : one;
    }

    private static Object[] with(Object[] group, Object... more) {
        List<Object> all = new ArrayList<>(List.of(group));
        all.addAll(List.of(more));
        return all.toArray();
    }
}
