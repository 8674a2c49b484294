package org.vielstimmig.store;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.vielstimmig.model.Memo;
import org.vielstimmig.model.MemoTarget;
import org.vielstimmig.model.TextRange;
import org.vielstimmig.model.TranscriptId;
import org.vielstimmig.model.TranscriptText;
import org.vielstimmig.model.Turn;

/// Looks for damage: in the database, between quotes and texts, between references and what they name. Reads
/// everything from the file, whatever the store remembers.
final class Check {

    /// Few enough that nobody waits for them.
    private static final int STEPS = 500;

    private final Sql sql;
    private final Store store;
    private final Counts counts;
    private final PieceTable pieces;
    private final Texts texts;

    Check(Sql sql, Store store) {
        this.sql = sql;
        this.store = store;
        counts = new Counts(sql);
        pieces = new PieceTable(sql);
        texts = new Texts(sql, pieces);
    }

    /// The whole look-over in parts that take milliseconds each. Whatever happens between them, every part
    /// looks at the project as it is then.
    List<Supplier<List<Finding>>> parts() {
        List<Supplier<List<Finding>>> parts = new ArrayList<>();
        for (Shown transcript : shown()) {
            parts.add(() -> guarded(findings -> {
                pieces.forget();
                texts.forget();
                check(transcript, findings);
            }));
        }
        int last = (int) sql.number("SELECT coalesce(max(n), 0) FROM step");
        for (int n = 0; n <= last; n += STEPS) {
            int from = n;
            // Nothing is compared: a page that is damaged cannot be read.
            parts.add(() -> guarded(findings -> sql.number(
                    "SELECT sum(length(body)) FROM change WHERE step BETWEEN ? AND ?", from, from + STEPS - 1)));
        }
        return parts;
    }

    /// What the check needs of a transcript that is not removed.
    private record Shown(TranscriptId id, String title) {}

    private List<Shown> shown() {
        return sql.list(
                "SELECT id, title FROM transcript WHERE removed = 0 ORDER BY position, id",
                row -> new Shown(TranscriptId.of(row.getString(1)), row.getString(2)));
    }

    private static List<Finding> guarded(Consumer<List<Finding>> look) {
        List<Finding> findings = new ArrayList<>();
        try {
            look.accept(findings);
        } catch (RuntimeException e) {
            // Whatever cannot be read is damage; the rest is looked at all the same.
            findings.add(new Finding.Damage(String.valueOf(e.getMessage())));
        }
        return findings;
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
            new Doubles(sql, pieces).wrong().forEach(id -> findings.add(new Finding.Damage("coding.doubled " + id)));
            counts.wrong().forEach(what -> findings.add(new Finding.Damage("coding_count " + what)));
        }
        for (Shown transcript : shown()) {
            check(transcript, findings);
        }
        return findings;
    }

    private void check(Shown transcript, List<Finding> findings) {
        String id = transcript.id().toString();
        if (sql.number("SELECT count(*) FROM transcript WHERE id = ? AND removed = 0", id) == 0) {
            return;
        }
        texts.find(transcript.id())
                .ifPresentOrElse(
                        text -> checkText(transcript, text, findings),
                        () -> findings.add(new Finding.Dangling("transcript_text", id)));
    }

    private void checkText(Shown transcript, TranscriptText text, List<Finding> findings) {
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

    private void wrong(Shown transcript, TextRange range, long row, boolean outside, List<Finding> findings) {
        String id = sql.one("SELECT id FROM coding WHERE rowid = ?", found -> found.getString(1), row)
                .orElse("");
        findings.add(
                outside
                        ? new Finding.RangeOutside("coding " + id, transcript.title(), range.start(), range.end())
                        : new Finding.QuoteDiffers(id, transcript.title(), range.start(), range.end()));
    }
}
