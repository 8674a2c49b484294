package org.vielstimmig.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.model.Change;
import org.vielstimmig.model.SpeakerId;
import org.vielstimmig.model.TextRange;
import org.vielstimmig.model.TranscriptId;
import org.vielstimmig.model.TranscriptText;
import org.vielstimmig.model.Turn;
import org.vielstimmig.store.Pieces.Spot;

/// The words of the transcripts and their turns.
final class Texts {

    private final Sql sql;
    private final PieceTable pieces;

    /// What was read or written last: people stay in one transcript for long. Given up with every rollback.
    private @Nullable TranscriptId lastRead;

    private @Nullable String lastWords;
    private @Nullable List<Turn> lastTurns;

    Texts(Sql sql, PieceTable pieces) {
        this.sql = sql;
        this.pieces = pieces;
    }

    /// Reads from the file again.
    void forget() {
        remember(null, null, null);
        pieces.forget();
    }

    private void remember(@Nullable TranscriptId id, @Nullable String words, @Nullable List<Turn> turns) {
        lastRead = id;
        lastWords = words;
        lastTurns = turns;
    }

    void insert(TranscriptText text, byte[] original) {
        String id = text.id().toString();
        forget();
        sql.run("INSERT INTO transcript_text (transcript, revision) VALUES (?, 1)", id);
        pieces.insert(id, text.text());
        sql.run("INSERT INTO transcript_original (transcript, bytes) VALUES (?, ?)", id, original);
        insertTurns(text.id(), TranscriptText.numbered(text.turns()), 0);
    }

    /// Whether this transcript's text is in the file, removed or not.
    boolean knows(TranscriptId id) {
        return sql.number("SELECT count(*) FROM transcript_text WHERE transcript = ?", id.toString()) > 0;
    }

    Optional<TranscriptText> find(TranscriptId id) {
        return words(id).map(text -> new TranscriptText(id, text, turns(id)));
    }

    Optional<String> words(TranscriptId id) {
        if (lastWords != null && id.equals(lastRead)) {
            return Optional.of(lastWords);
        }
        Optional<String> words = pieces.text(id.toString());
        remember(id, words.orElse(null), id.equals(lastRead) ? lastTurns : null);
        return words;
    }

    Optional<byte[]> original(TranscriptId id) {
        return sql.one(
                "SELECT bytes FROM transcript_original WHERE transcript = ?",
                row -> Objects.requireNonNullElse(row.getBytes(1), new byte[0]),
                id.toString());
    }

    List<Turn> turns(TranscriptId id) {
        if (lastTurns != null && id.equals(lastRead)) {
            return lastTurns;
        }
        Pieces places = pieces.of(id.toString());
        Map<String, SpeakerId> speakers = new HashMap<>();
        List<Turn> turns = List.copyOf(sql.list(
                "SELECT n, speaker, start_piece, start, end_piece, \"end\", at FROM turn WHERE transcript = ?"
                        + " ORDER BY n",
                row -> {
                    String speaker = row.getString(2);
                    long at = row.getLong(7);
                    Long mark = row.wasNull() ? null : (Long) at;
                    return new Turn(
                            row.getInt(1),
                            speaker == null ? null : speakers.computeIfAbsent(speaker, SpeakerId::of),
                            places.range(row.getLong(3), row.getInt(4), row.getLong(5), row.getInt(6)),
                            mark);
                },
                id.toString()));
        remember(id, id.equals(lastRead) ? lastWords : null, turns);
        return turns;
    }

    void replaceTurns(Change.TurnsReplaced change) {
        TranscriptId id = change.transcript();
        List<Turn> before = turns(id);
        List<Turn> turns = new ArrayList<>(before);
        List<Turn> run =
                turns.subList(change.from(), change.from() + change.before().size());
        if (!sameButNumbers(run, change.before())) {
            throw new IllegalStateException("turns differ from what the change expects");
        }
        run.clear();
        turns.addAll(change.from(), change.after());
        List<Turn> numbered = TranscriptText.numbered(turns);
        if (!sameButNumbers(numbered, turns)) {
            throw new IllegalArgumentException("turns out of order");
        }
        boolean sameCount = change.before().size() == change.after().size();
        int end = sameCount ? change.from() + change.after().size() : numbered.size();
        sql.run(
                "DELETE FROM turn WHERE transcript = ? AND n > ? AND n <= ?",
                id.toString(),
                change.from(),
                sameCount ? end : before.size());
        insertTurns(id, numbered.subList(0, end), change.from());
        remember(id, id.equals(lastRead) ? lastWords : null, numbered);
    }

    /// Numbers follow from the order; what a change says of them does not count.
    private static boolean sameButNumbers(List<Turn> some, List<Turn> others) {
        return unnumbered(some).equals(unnumbered(others));
    }

    private static List<Turn> unnumbered(List<Turn> turns) {
        return turns.stream()
                .map(t -> new Turn(0, t.speaker(), t.range(), t.at()))
                .toList();
    }

    private void insertTurns(TranscriptId id, List<Turn> turns, int from) {
        Pieces places = pieces.of(id.toString());
        for (Turn turn : turns.subList(from, turns.size())) {
            Spot start = places.spot(turn.range().start());
            Spot end = places.spot(turn.range().end());
            sql.run(
                    "INSERT INTO turn (transcript, n, speaker, start_piece, start, end_piece, \"end\", at)"
                            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                    id.toString(),
                    turn.n(),
                    Table.text(turn.speaker()),
                    start.piece(),
                    start.distance(),
                    end.piece(),
                    end.distance(),
                    turn.at());
        }
    }

    /// What an edit made of a text and its turns; the text is in its pieces already.
    ///
    /// @param places how the text was cut before
    /// @param reach  where the touched pieces lay before; turns outside of it go with their pieces
    void edited(TranscriptId id, Pieces places, TextRange reach, String words, List<Turn> before, List<Turn> after) {
        sql.run("UPDATE transcript_text SET revision = revision + 1 WHERE transcript = ?", id.toString());
        Pieces now = pieces.of(id.toString());
        for (int i = 0; i < before.size(); i++) {
            TextRange was = before.get(i).range();
            if (was.end() < reach.start() || was.start() > reach.end()) {
                continue;
            }
            Spot start = now.spot(after.get(i).range().start());
            Spot end = now.spot(after.get(i).range().end());
            if (!start.equals(places.spot(was.start())) || !end.equals(places.spot(was.end()))) {
                sql.run(
                        "UPDATE turn SET start_piece = ?, start = ?, end_piece = ?, \"end\" = ? WHERE transcript = ?"
                                + " AND n = ?",
                        start.piece(),
                        start.distance(),
                        end.piece(),
                        end.distance(),
                        id.toString(),
                        i + 1);
            }
        }
        remember(id, words, List.copyOf(after));
    }
}
