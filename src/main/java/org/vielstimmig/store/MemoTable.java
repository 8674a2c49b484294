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

/// Memos on anything.
final class MemoTable extends Table<Memo> {

    private static final String PROJECT = "project";
    private static final String TRANSCRIPT = "transcript";
    static final String PASSAGE = "passage";
    private static final String CODE = "code";
    private static final String CODING = "coding";
    private static final String ITEM = "item";

    MemoTable(Sql sql, Json json) {
        super(sql, json, "memo", "created, id", "id", "kind", "target", "start", "end", "text", "coder", "created");
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
        Integer start = range == null ? null : (Integer) range.start();
        Integer end = range == null ? null : (Integer) range.end();
        return new @Nullable Object[] {
            text(e.id()),
            kind,
            target,
            start,
            end,
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
                        TranscriptId.of(target), new TextRange(row.getInt("start"), row.getInt("end")));
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
