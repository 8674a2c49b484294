package org.vielstimmig.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.model.CodeId;
import org.vielstimmig.model.CoderId;
import org.vielstimmig.model.CodingId;
import org.vielstimmig.model.ItemId;
import org.vielstimmig.model.Memo;
import org.vielstimmig.model.MemoId;
import org.vielstimmig.model.MemoTarget;
import org.vielstimmig.model.TextRange;
import org.vielstimmig.model.TranscriptId;
import org.vielstimmig.store.Pieces.Spot;

/// Memos on anything.
final class MemoTable extends Table<Memo> {

    private static final String PROJECT = "project";
    private static final String TRANSCRIPT = "transcript";
    static final String PASSAGE = "passage";
    private static final String CODE = "code";
    private static final String CODING = "coding";
    private static final String ITEM = "item";

    private final PieceTable pieces;

    MemoTable(Sql sql, Json json, PieceTable pieces) {
        super(
                sql,
                json,
                "memo",
                "created, id",
                "id",
                "kind",
                "target",
                "start_piece",
                "start",
                "end_piece",
                "end",
                "text",
                "coder",
                "created");
        this.pieces = pieces;
    }

    /// Memos on passages that begin, end or lie in any of the pieces from `first` to `last`.
    List<Memo> over(TranscriptId transcript, long first, long last) {
        return where(
                "target = ? AND kind = 'passage' AND start_piece <= ? AND end_piece >= ?",
                transcript.toString(),
                last,
                first);
    }

    /// Puts a memo on another passage of its transcript.
    void place(String memo, String transcript, TextRange range) {
        Spot start = pieces.of(transcript).spot(range.start());
        Spot end = pieces.of(transcript).spot(range.end());
        sql.run(
                "UPDATE memo SET start_piece = ?, start = ?, end_piece = ?, \"end\" = ? WHERE id = ?",
                start.piece(),
                start.distance(),
                end.piece(),
                end.distance(),
                memo);
    }

    /// Memos hide with the transcript they belong to.
    List<Memo> shown() {
        return where("""
            CASE kind
                WHEN 'transcript' THEN target IN (SELECT id FROM transcript WHERE removed = 0)
                WHEN 'passage' THEN target IN (SELECT id FROM transcript WHERE removed = 0)
                WHEN 'coding' THEN target IN (SELECT coding.id FROM coding
                    JOIN transcript t ON t.id = coding.transcript AND t.removed = 0)
                ELSE 1
            END
            ORDER BY created, id
            """);
    }

    @Override
    @Nullable
    Object[] values(Memo e) {
        String kind;
        String target;
        TextRange range = null;
        switch (e.on()) {
            case MemoTarget.OnProject() -> {
                kind = PROJECT;
                target = "";
            }
            case MemoTarget.OnTranscript(TranscriptId id) -> {
                kind = TRANSCRIPT;
                target = id.toString();
            }
            case MemoTarget.OnPassage(TranscriptId id, TextRange passage) -> {
                kind = PASSAGE;
                target = id.toString();
                range = passage;
            }
            case MemoTarget.OnCode(CodeId id) -> {
                kind = CODE;
                target = id.toString();
            }
            case MemoTarget.OnCoding(CodingId id) -> {
                kind = CODING;
                target = id.toString();
            }
            case MemoTarget.OnItem(ItemId id) -> {
                kind = ITEM;
                target = id.toString();
            }
        }
        Spot start = range == null ? null : pieces.of(target).spot(range.start());
        Spot end = range == null ? null : pieces.of(target).spot(range.end());
        return new @Nullable Object[] {
            text(e.id()),
            kind,
            target,
            start == null ? null : (Long) start.piece(),
            start == null ? null : (Integer) start.distance(),
            end == null ? null : (Long) end.piece(),
            end == null ? null : (Integer) end.distance(),
            e.text(),
            text(e.coder()),
            e.created().toString()
        };
    }

    @Override
    Memo row(ResultSet row) throws SQLException {
        String target = row.getString("target");
        MemoTarget on = switch (row.getString("kind")) {
            case PROJECT -> new MemoTarget.OnProject();
            case TRANSCRIPT -> new MemoTarget.OnTranscript(TranscriptId.of(target));
            case PASSAGE ->
                new MemoTarget.OnPassage(
                        TranscriptId.of(target),
                        pieces.of(target)
                                .range(
                                        row.getLong("start_piece"),
                                        row.getInt("start"),
                                        row.getLong("end_piece"),
                                        row.getInt("end")));
            case CODE -> new MemoTarget.OnCode(CodeId.of(target));
            case CODING -> new MemoTarget.OnCoding(CodingId.of(target));
            case ITEM -> new MemoTarget.OnItem(ItemId.of(target));
            default -> throw new IllegalStateException("memo on " + row.getString("kind"));
        };
        return new Memo(
                MemoId.of(row.getString("id")),
                on,
                row.getString("text"),
                CoderId.of(row.getString("coder")),
                Instant.parse(row.getString("created")));
    }
}
