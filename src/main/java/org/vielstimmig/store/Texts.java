package org.vielstimmig.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.model.Change;
import org.vielstimmig.model.Coding;
import org.vielstimmig.model.Edit;
import org.vielstimmig.model.Memo;
import org.vielstimmig.model.MemoTarget;
import org.vielstimmig.model.SpeakerId;
import org.vielstimmig.model.TextRange;
import org.vielstimmig.model.TranscriptId;
import org.vielstimmig.model.TranscriptText;
import org.vielstimmig.model.Turn;
import org.vielstimmig.text.Anchors;

/// The words of the transcripts, their turns, and what an edit does to everything anchored in them.
final class Texts {

    private final Sql sql;
    private final CodingTable codings;
    private final MemoTable memos;

    /// What was read or written last: people stay in one transcript for long. Given up with every rollback.
    private @Nullable TranscriptId lastRead;

    private @Nullable String lastWords;
    private @Nullable List<Turn> lastTurns;

    Texts(Sql sql, CodingTable codings, MemoTable memos) {
        this.sql = sql;
        this.codings = codings;
        this.memos = memos;
    }

    /// Reads from the file again.
    void forget() {
        lastRead = null;
        lastWords = null;
        lastTurns = null;
    }

    void insert(TranscriptText text, byte[] original) {
        forget();
        sql.run(
                "INSERT INTO transcript_text (transcript, text, revision) VALUES (?, ?, 1)",
                text.id().toString(),
                text.text());
        sql.run(
                "INSERT INTO transcript_original (transcript, bytes) VALUES (?, ?)",
                text.id().toString(),
                original);
        insertTurns(text.id(), TranscriptText.numbered(text.turns()));
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
        Optional<String> words = sql.one(
                "SELECT text FROM transcript_text WHERE transcript = ?", row -> row.getString(1), id.toString());
        forget();
        lastRead = id;
        lastWords = words.orElse(null);
        return words;
    }

    Optional<byte[]> original(TranscriptId id) {
        return sql.one(
                "SELECT bytes FROM transcript_original WHERE transcript = ?",
                row -> Objects.requireNonNullElse(row.getBytes(1), new byte[0]),
                id.toString());
    }

    private List<Turn> turns(TranscriptId id) {
        if (lastTurns != null && id.equals(lastRead)) {
            return lastTurns;
        }
        Map<String, SpeakerId> speakers = new HashMap<>();
        List<Turn> turns = sql.list(
                "SELECT n, speaker, start, \"end\", at FROM turn WHERE transcript = ? ORDER BY n",
                row -> {
                    String speaker = row.getString(2);
                    long at = row.getLong(5);
                    Long mark = row.wasNull() ? null : (Long) at;
                    return new Turn(
                            row.getInt(1),
                            speaker == null ? null : speakers.computeIfAbsent(speaker, SpeakerId::of),
                            new TextRange(row.getInt(3), row.getInt(4)),
                            mark);
                },
                id.toString());
        if (id.equals(lastRead)) {
            lastTurns = List.copyOf(turns);
        }
        return turns;
    }

    void replaceTurns(Change.TurnsReplaced change) {
        List<Turn> turns = new ArrayList<>(turns(change.transcript()));
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
        forget();
        sql.run("DELETE FROM turn WHERE transcript = ?", change.transcript().toString());
        insertTurns(change.transcript(), numbered);
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

    void apply(Change.TextEdited change) {
        TranscriptId id = change.transcript();
        TranscriptText before = find(id).orElseThrow();
        String after = Anchors.text(before.text(), change.edits());
        forget();
        lastRead = id;
        lastWords = after;
        sql.run(
                "UPDATE transcript_text SET text = ?, revision = revision + 1 WHERE transcript = ?",
                after,
                id.toString());
        moveTurns(before.turns(), Anchors.turns(before.turns(), change.edits()), id);
        for (Edit edit : change.edits()) {
            moveCodings(id, edit);
            moveMemos(id, edit);
        }
        for (Change.Move move : change.moves()) {
            place(id, move);
        }
        refreshQuotes(id, change.edits(), change.moves(), after);
    }

    private void insertTurns(TranscriptId id, List<Turn> turns) {
        for (Turn turn : turns) {
            sql.run(
                    "INSERT INTO turn (transcript, n, speaker, start, \"end\", at) VALUES (?, ?, ?, ?, ?, ?)",
                    id.toString(),
                    turn.n(),
                    Table.text(turn.speaker()),
                    turn.range().start(),
                    turn.range().end(),
                    turn.at());
        }
    }

    /// Most turns behind an edit move by the same distance: one statement does them, the few others go one by
    /// one.
    private void moveTurns(List<Turn> before, List<Turn> after, TranscriptId id) {
        int last = before.size() - 1;
        if (last < 0) {
            return;
        }
        int shift = after.get(last).range().start() - before.get(last).range().start();
        int tail = last + 1;
        while (tail > 0
                && after.get(tail - 1).range().start()
                        == before.get(tail - 1).range().start() + shift
                && after.get(tail - 1).range().end()
                        == before.get(tail - 1).range().end() + shift) {
            tail--;
        }
        if (shift != 0 && tail <= last) {
            sql.run(
                    "UPDATE turn SET start = start + ?, \"end\" = \"end\" + ? WHERE transcript = ? AND n > ?",
                    shift,
                    shift,
                    id.toString(),
                    tail);
        }
        for (int i = 0; i < tail; i++) {
            TextRange range = after.get(i).range();
            if (!range.equals(before.get(i).range())) {
                placeTurn(id, i + 1, range);
            }
        }
    }

    private void placeTurn(TranscriptId id, int n, TextRange range) {
        sql.run(
                "UPDATE turn SET start = ?, \"end\" = ? WHERE transcript = ? AND n = ?",
                range.start(),
                range.end(),
                id.toString(),
                n);
    }

    private void moveCodings(TranscriptId id, Edit edit) {
        int to = edit.at() + edit.deleted().length();
        List<Coding> touched =
                codings.where("transcript = ? AND start < ? AND \"end\" > ?", id.toString(), to, edit.at());
        if (edit.growth() != 0) {
            sql.run(
                    "UPDATE coding SET start = start + ?, \"end\" = \"end\" + ? WHERE transcript = ? AND start >= ?",
                    edit.growth(),
                    edit.growth(),
                    id.toString(),
                    to);
        }
        for (Coding coding : touched) {
            codings.update(coding.withRange(Anchors.passage(coding.range(), edit), coding.quote()));
        }
    }

    private void moveMemos(TranscriptId id, Edit edit) {
        for (Memo memo : passageMemos(id)) {
            if (memo.on() instanceof MemoTarget.OnPassage(TranscriptId transcript, TextRange range)) {
                TextRange moved = Anchors.passage(range, edit);
                if (!moved.equals(range)) {
                    memos.update(memo.withTarget(new MemoTarget.OnPassage(transcript, moved)));
                }
            }
        }
    }

    List<Memo> passageMemos(TranscriptId id) {
        return memos.where("kind = ? AND target = ?", MemoTable.PASSAGE, id.toString());
    }

    private void place(TranscriptId id, Change.Move move) {
        switch (move.kind()) {
            case CODING ->
                sql.run(
                        "UPDATE coding SET start = ?, \"end\" = ? WHERE id = ?",
                        move.after().start(),
                        move.after().end(),
                        move.anchor());
            case MEMO ->
                sql.run(
                        "UPDATE memo SET start = ?, \"end\" = ? WHERE id = ?",
                        move.after().start(),
                        move.after().end(),
                        move.anchor());
            case TURN -> placeTurn(id, Integer.parseInt(move.anchor()), move.after());
        }
    }

    /// A quote is the text at its range; only a coding that lost all its text keeps the last one. Codings behind
    /// the edits were shifted and read as before.
    private void refreshQuotes(TranscriptId id, List<Edit> edits, List<Change.Move> moves, String text) {
        int from = edits.stream().mapToInt(Edit::at).min().orElse(0);
        int to = from;
        for (Edit edit : edits) {
            to = Math.max(
                    to + Math.max(0, edit.growth()), edit.at() + edit.inserted().length());
        }
        for (Coding coding : codings.where("transcript = ? AND start <= ? AND \"end\" >= ?", id.toString(), to, from)) {
            refreshQuote(coding, text);
        }
        for (Change.Move move : moves) {
            if (move.kind() == Change.Move.Kind.CODING) {
                codings.where("id = ?", move.anchor()).forEach(coding -> refreshQuote(coding, text));
            }
        }
    }

    private void refreshQuote(Coding coding, String text) {
        if (!coding.range().isEmpty()) {
            String quote = coding.range().of(text);
            if (!quote.equals(coding.quote())) {
                codings.update(coding.withRange(coding.range(), quote));
            }
        }
    }
}
