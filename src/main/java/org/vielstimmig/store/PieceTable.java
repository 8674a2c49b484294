package org.vielstimmig.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vielstimmig.store.Recut.Stretch;

/// The texts in pieces, and how they are cut: what every anchor is read and written with.
final class PieceTable {

    private final Sql sql;
    /// A few numbers for each transcript. Given up with every rollback.
    private final Map<String, Pieces> known = new HashMap<>();

    PieceTable(Sql sql) {
        this.sql = sql;
    }

    /// Reads from the file again.
    void forget() {
        known.clear();
    }

    /// How a transcript's text is cut.
    Pieces of(String transcript) {
        Pieces pieces = known.get(transcript);
        if (pieces == null) {
            List<Long> numbers = new ArrayList<>();
            List<Integer> lengths = new ArrayList<>();
            sql.list(
                    "SELECT n, units FROM piece WHERE transcript = ? ORDER BY n",
                    row -> numbers.add(row.getLong(1)) && lengths.add(row.getInt(2)),
                    transcript);
            pieces = Pieces.of(numbers, lengths);
            known.put(transcript, pieces);
        }
        return pieces;
    }

    Optional<String> text(String transcript) {
        if (sql.number("SELECT count(*) FROM transcript_text WHERE transcript = ?", transcript) == 0) {
            return Optional.empty();
        }
        return Optional.of(String.join(
                "",
                sql.list(
                        "SELECT text FROM piece WHERE transcript = ? ORDER BY n",
                        row -> row.getString(1),
                        transcript)));
    }

    void insert(String transcript, String text) {
        long number = 0;
        for (String piece : Pieces.cut(text)) {
            insert(transcript, number, piece);
            number += Pieces.GAP;
        }
        known.remove(transcript);
    }

    private void insert(String transcript, long number, String text) {
        sql.run(
                "INSERT INTO piece (transcript, n, units, text) VALUES (?, ?, ?, ?)",
                transcript,
                number,
                text.length(),
                text);
    }

    /// Writes the touched parts of `text` anew.
    void write(String transcript, Pieces before, List<Stretch> parts, String text) {
        List<Long> numbers = new ArrayList<>();
        List<Integer> lengths = new ArrayList<>();
        int start = 0;
        for (int p = 0; p < parts.size(); p++) {
            Stretch part = parts.get(p);
            int end = start + part.length();
            if (!part.touched()) {
                numbers.add(before.number(part.first()));
                lengths.add(part.length());
            } else {
                boolean needless = part.length() == 0 && !(text.isEmpty() && p == 0);
                List<String> cut = needless ? List.of() : Pieces.cut(text.substring(start, end));
                long ceiling =
                        p + 1 < parts.size() ? before.number(parts.get(p + 1).first()) : Long.MAX_VALUE;
                List<Long> own = numbers(before, part, cut.size(), ceiling);
                write(transcript, before, part, own, cut);
                numbers.addAll(own);
                cut.forEach(piece -> lengths.add(piece.length()));
            }
            start = end;
        }
        known.put(transcript, Pieces.of(numbers, lengths));
    }

    /// Writes the whole of `text` anew, with fresh gaps between the numbers.
    void writeAll(String transcript, String text) {
        sql.run("DELETE FROM piece WHERE transcript = ?", transcript);
        insert(transcript, text);
    }

    /// Whether every touched part that must be cut finds numbers before the next one.
    static boolean hasRoom(Pieces before, List<Stretch> parts) {
        for (int p = 0; p < parts.size() - 1; p++) {
            Stretch part = parts.get(p);
            long room = before.number(parts.get(p + 1).first()) - before.number(part.last());
            // More than there can be pieces, whatever their cuts.
            if (part.touched() && part.length() / (Pieces.USUAL / 2) + 2 >= room) {
                return false;
            }
        }
        return true;
    }

    /// The part's own numbers first, then some of the gap behind them.
    private static List<Long> numbers(Pieces before, Stretch part, int wanted, long ceiling) {
        List<Long> numbers = new ArrayList<>();
        for (int i = part.first(); i <= part.last() && numbers.size() < wanted; i++) {
            numbers.add(before.number(i));
        }
        int more = wanted - numbers.size();
        long last = before.number(part.last());
        long step = Math.min(Pieces.GAP, (ceiling - last) / (more + 1));
        for (int i = 1; i <= more; i++) {
            numbers.add(last + i * step);
        }
        return numbers;
    }

    private void write(String transcript, Pieces before, Stretch part, List<Long> numbers, List<String> cut) {
        int there = part.last() - part.first() + 1;
        for (int i = 0; i < Math.max(there, cut.size()); i++) {
            if (i >= there) {
                insert(transcript, numbers.get(i), cut.get(i));
            } else if (i < cut.size()) {
                sql.run(
                        "UPDATE piece SET units = ?, text = ? WHERE transcript = ? AND n = ?",
                        cut.get(i).length(),
                        cut.get(i),
                        transcript,
                        numbers.get(i));
            } else {
                sql.run(
                        "DELETE FROM piece WHERE transcript = ? AND n = ?",
                        transcript,
                        before.number(part.first() + i));
            }
        }
    }
}
