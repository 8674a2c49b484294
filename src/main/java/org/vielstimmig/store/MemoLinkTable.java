package org.vielstimmig.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.model.MemoId;
import org.vielstimmig.model.MemoLink;
import org.vielstimmig.model.MemoLinkId;
import org.vielstimmig.model.TextRange;
import org.vielstimmig.model.TranscriptId;
import org.vielstimmig.store.Pieces.Spot;

/// The passages memos speak of.
final class MemoLinkTable extends Table<MemoLink> {

    private final PieceTable pieces;

    MemoLinkTable(Sql sql, Json json, PieceTable pieces) {
        super(
                sql,
                json,
                "memo_link",
                "transcript, start_piece, start, id",
                "id",
                "memo",
                "transcript",
                "start_piece",
                "start",
                "end_piece",
                "end",
                "quote");
        this.pieces = pieces;
    }

    /// Links hide with the transcript they lead to.
    List<MemoLink> shown() {
        return where("transcript IN (SELECT id FROM transcript WHERE removed = 0) ORDER BY transcript, start_piece,"
                + " start, id");
    }

    /// Links to passages that begin, end or lie in any of the pieces from `first` to `last`.
    List<MemoLink> over(TranscriptId transcript, long first, long last) {
        return where("transcript = ? AND start_piece <= ? AND end_piece >= ?", transcript.toString(), last, first);
    }

    /// Puts a link where an edit moved it; one that lost all its text keeps the last words.
    ///
    /// @param words the text after the edit
    void place(MemoLink link, TextRange range, String words) {
        update(link.withRange(range, range.isEmpty() ? link.quote() : range.of(words)));
    }

    @Override
    @Nullable
    Object[] values(MemoLink e) {
        Pieces places = pieces.of(e.transcript().toString());
        Spot start = places.spot(e.range().start());
        Spot end = places.spot(e.range().end());
        return new @Nullable Object[] {
            text(e.id()),
            text(e.memo()),
            text(e.transcript()),
            start.piece(),
            start.distance(),
            end.piece(),
            end.distance(),
            e.quote()
        };
    }

    @Override
    MemoLink row(ResultSet row) throws SQLException {
        String transcript = row.getString("transcript");
        return new MemoLink(
                MemoLinkId.of(row.getString("id")),
                MemoId.of(row.getString("memo")),
                TranscriptId.of(transcript),
                pieces.of(transcript)
                        .range(
                                row.getLong("start_piece"),
                                row.getInt("start"),
                                row.getLong("end_piece"),
                                row.getInt("end")),
                row.getString("quote"));
    }
}
