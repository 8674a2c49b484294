package org.vielstimmig.store;

import java.util.ArrayList;
import java.util.List;
import org.vielstimmig.model.Memo;
import org.vielstimmig.model.MemoTarget;
import org.vielstimmig.model.TextRange;
import org.vielstimmig.model.Transcript;
import org.vielstimmig.model.TranscriptId;
import org.vielstimmig.model.TranscriptText;
import org.vielstimmig.model.Turn;

/// Looks for damage: in the database, between quotes and texts, between references and what they name.
final class Check {

    private final Sql sql;
    private final Store store;

    private final Counts counts;
    private final PieceTable pieces;

    Check(Sql sql, Store store) {
        this.sql = sql;
        this.counts = new Counts(sql);
        this.pieces = new PieceTable(sql);
        this.store = store;
    }

    List<Finding> run(boolean withIntegrity) {
        List<Finding> findings = new ArrayList<>();
        if (withIntegrity) {
            sql.list("PRAGMA integrity_check", row -> row.getString(1)).stream()
                    .filter(line -> !line.equals("ok"))
                    .forEach(line -> findings.add(new Finding.Damage(line)));
            sql.list(
                            "PRAGMA foreign_key_check",
                            row -> new Finding.Dangling(row.getString(1), row.getString(1) + ":" + row.getLong(2)))
                    .forEach(findings::add);
            counts.wrong().forEach(what -> findings.add(new Finding.Damage("coding_count " + what)));
        }
        for (Transcript transcript : store.snapshot().transcripts()) {
            store.text(transcript.id())
                    .ifPresentOrElse(
                            text -> checkText(transcript, text, findings),
                            () -> findings.add(new Finding.Dangling(
                                    "transcript_text", transcript.id().toString())));
        }
        return findings;
    }

    private void checkText(Transcript transcript, TranscriptText text, List<Finding> findings) {
        int length = text.text().length();
        for (Memo memo : store.memosOnPassages(transcript.id())) {
            if (memo.on() instanceof MemoTarget.OnPassage(TranscriptId id, TextRange range) && range.end() > length) {
                findings.add(
                        new Finding.RangeOutside("memo " + memo.id(), transcript.title(), range.start(), range.end()));
            }
        }
        for (Turn turn : text.turns()) {
            if (turn.range().end() > length) {
                findings.add(new Finding.RangeOutside(
                        "turn " + turn.n(),
                        transcript.title(),
                        turn.range().start(),
                        turn.range().end()));
            }
        }
        Pieces places = pieces.of(transcript.id().toString());
        // Only what the check needs: there may be a million of them.
        sql.list(
                "SELECT start_piece, start, end_piece, \"end\", quote, rowid FROM coding WHERE transcript = ?",
                row -> {
                    TextRange range = places.range(row.getLong(1), row.getInt(2), row.getLong(3), row.getInt(4));
                    String quote = row.getString(5);
                    boolean outside = range.end() > length;
                    if (outside
                            || !range.isEmpty()
                                    && !(quote.length() == range.length()
                                            && text.text().startsWith(quote, range.start()))) {
                        wrong(transcript, range, row.getLong(6), outside, findings);
                    }
                    return range;
                },
                transcript.id().toString());
    }

    private void wrong(Transcript transcript, TextRange range, long row, boolean outside, List<Finding> findings) {
        String id = sql.one("SELECT id FROM coding WHERE rowid = ?", found -> found.getString(1), row)
                .orElse("");
        findings.add(
                outside
                        ? new Finding.RangeOutside("coding " + id, transcript.title(), range.start(), range.end())
                        : new Finding.QuoteDiffers(id, transcript.title(), range.start(), range.end()));
    }
}
