package org.vielstimmig.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.model.CodeId;
import org.vielstimmig.model.CoderId;
import org.vielstimmig.model.Coding;
import org.vielstimmig.model.CodingId;
import org.vielstimmig.model.Facet;
import org.vielstimmig.model.TextRange;
import org.vielstimmig.model.TranscriptId;
import org.vielstimmig.store.Pieces.Spot;

/// Coded passages.
final class CodingTable extends Table<Coding> {

    /// The order of the text, as the index has it; where several lie on the same words, [#inOrder] decides.
    static final String BY_PLACE = "start_piece, start, end_piece, \"end\"";

    private final PieceTable pieces;
    /// Few ids stand in very many rows.
    private final Map<String, CodeId> codes = new HashMap<>();

    private final Map<String, CoderId> coders = new HashMap<>();
    private final Map<String, TranscriptId> transcripts = new HashMap<>();

    CodingTable(Sql sql, Json json, PieceTable pieces) {
        super(
                sql,
                json,
                "coding",
                "transcript, " + BY_PLACE + ", id",
                "id",
                "transcript",
                "start_piece",
                "start",
                "end_piece",
                "end",
                "code",
                "coder",
                "quote",
                "weight",
                "facet",
                "created",
                "release");
        this.pieces = pieces;
    }

    @Override
    @Nullable
    Object[] values(Coding e) {
        Pieces places = pieces.of(e.transcript().toString());
        Spot start = places.spot(e.range().start());
        Spot end = places.spot(e.range().end());
        Facet facet = e.facet();
        return new @Nullable Object[] {
            text(e.id()),
            text(e.transcript()),
            start.piece(),
            start.distance(),
            end.piece(),
            end.distance(),
            text(e.code()),
            text(e.coder()),
            e.quote(),
            e.weight(),
            facet == null ? null : facet.name(),
            e.created().toString(),
            e.release()
        };
    }

    /// By number: there may be very many rows.
    @Override
    Coding row(ResultSet row) throws SQLException {
        String transcript = row.getString(2);
        String facet = row.getString(11);
        return new Coding(
                CodingId.of(row.getString(1)),
                transcripts.computeIfAbsent(transcript, TranscriptId::of),
                pieces.of(transcript).range(row.getLong(3), row.getInt(4), row.getLong(5), row.getInt(6)),
                codes.computeIfAbsent(row.getString(7), CodeId::of),
                coders.computeIfAbsent(row.getString(8), CoderId::of),
                row.getString(9),
                integer(row, 10),
                facet == null ? null : Facet.valueOf(facet),
                Times.parse(row.getString(12)),
                integer(row, 13));
    }

    /// Codings that begin, end or lie in any of the pieces from `first` to `last`.
    List<Coding> over(TranscriptId transcript, long first, long last) {
        String id = transcript.toString();
        List<Coding> found = new ArrayList<>(where("transcript = ? AND start_piece BETWEEN ? AND ?", id, first, last));
        // The condition's second half is the index's: only the few that reach over a piece's end are looked at.
        found.addAll(where(
                "transcript = ? AND start_piece < ? AND end_piece >= ? AND end_piece > start_piece", id, first, first));
        return found;
    }

    /// A transcript's codings in the order of its text.
    List<Coding> of(TranscriptId transcript) {
        List<Coding> found = where("transcript = ? ORDER BY " + BY_PLACE, transcript.toString());
        inOrder(found);
        return found;
    }

    /// To sort by the id as well would cost SQLite a third of its time.
    private static void inOrder(List<Coding> found) {
        int from = 0;
        for (int i = 1; i <= found.size(); i++) {
            if (i == found.size()
                    || !found.get(i).range().equals(found.get(from).range())) {
                if (i - from > 1) {
                    found.subList(from, i).sort(Comparator.comparing(Coding::id));
                }
                from = i;
            }
        }
    }

    /// The codings of some codes in one transcript, in the order of its text.
    List<Coding> of(String transcript, Set<CodeId> wanted) {
        String which = wanted.stream().map(c -> "?").collect(Collectors.joining(", "));
        List<String> arguments = new ArrayList<>();
        wanted.forEach(code -> arguments.add(code.toString()));
        arguments.add(transcript);
        return where("code IN (" + which + ") AND transcript = ? ORDER BY " + BY_PLACE + ", id", arguments.toArray());
    }

    List<Coding> at(TranscriptId transcript, TextRange range) {
        Pieces places = pieces.of(transcript.toString());
        Spot start = places.spot(range.start());
        Spot end = places.spot(range.end());
        return where(
                "transcript = ? AND start_piece = ? AND start = ? AND end_piece = ? AND \"end\" = ?",
                transcript.toString(),
                start.piece(),
                start.distance(),
                end.piece(),
                end.distance());
    }

    /// Puts a coding where an edit moved it; writes nothing where its piece took it along.
    ///
    /// @param before how the text was cut before the edit
    void follow(Coding coding, Pieces before, TextRange range, String quote) {
        Pieces now = pieces.of(coding.transcript().toString());
        Spot start = now.spot(range.start());
        Spot end = now.spot(range.end());
        boolean moved = !start.equals(before.spot(coding.range().start()))
                || !end.equals(before.spot(coding.range().end()));
        if (moved) {
            expectOne(sql.run(
                    "UPDATE coding SET start_piece = ?, start = ?, end_piece = ?, \"end\" = ?, quote = ? WHERE id = ?",
                    start.piece(),
                    start.distance(),
                    end.piece(),
                    end.distance(),
                    quote,
                    text(coding.id())));
        } else if (!quote.equals(coding.quote())) {
            expectOne(sql.run("UPDATE coding SET quote = ? WHERE id = ?", quote, text(coding.id())));
        }
    }
}
