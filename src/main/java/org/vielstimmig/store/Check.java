package org.vielstimmig.store;

import java.util.ArrayList;
import java.util.List;
import org.vielstimmig.model.Coding;
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

    Check(Sql sql, Store store) {
        this.sql = sql;
        this.counts = new Counts(sql);
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
        for (Coding coding : store.codings(transcript.id())) {
            int start = coding.range().start();
            int end = coding.range().end();
            if (end > length) {
                findings.add(new Finding.RangeOutside("coding " + coding.id(), transcript.title(), start, end));
            } else if (!coding.range().isEmpty()
                    && !coding.quote().equals(coding.range().of(text.text()))) {
                findings.add(new Finding.QuoteDiffers(coding.id().toString(), transcript.title(), start, end));
            }
        }
    }
}
