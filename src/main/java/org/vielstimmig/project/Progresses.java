package org.vielstimmig.project;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.vielstimmig.model.Coding;
import org.vielstimmig.model.Speaker;
import org.vielstimmig.model.TextRange;
import org.vielstimmig.model.Transcript;
import org.vielstimmig.model.TranscriptId;
import org.vielstimmig.model.TranscriptText;
import org.vielstimmig.model.Turn;

/// How far the coding of transcripts has come.
public final class Progresses {

    private final Session session;

    public Progresses(Session session) {
        this.session = session;
    }

    /// @param said    characters, blanks left out, of those who do not ask
    /// @param coded   how many of these are coded
    /// @param answers turns of those who do not ask that have any words
    /// @param left    how many of these have no coding on them
    public record Progress(TranscriptId transcript, int said, int coded, int answers, int left) {

        /// 0–100, rounded down: 100 is all.
        public int percent() {
            return said == 0 ? 0 : (int) (100L * coded / said);
        }
    }

    private record Read(Transcript transcript, TranscriptText text, List<Coding> codings) {}

    /// Counted off the store thread, where others wait.
    ///
    /// @param sight whose codings count
    public CompletableFuture<Optional<Progress>> of(TranscriptId id, Sight sight) {
        return session.read(store -> session.snapshot()
                        .transcript(id)
                        .flatMap(transcript ->
                                store.text(id).map(text -> new Read(transcript, text, store.codings(id)))))
                .thenApplyAsync(read -> read.map(r -> of(r.transcript(), r.text(), r.codings(), sight)));
    }

    /// Of a transcript whose words and codings one has at hand; counted on another thread, since it goes through
    /// every letter.
    ///
    /// @param sight whose codings count
    public static CompletableFuture<Progress> counted(
            Transcript transcript, TranscriptText text, List<Coding> codings, Sight sight) {
        return CompletableFuture.supplyAsync(() -> of(transcript, text, codings, sight));
    }

    /// Of all transcripts in their order, one after the other, so that nobody waits for all of them.
    public List<Progress> all(Sight sight) {
        List<Progress> all = new ArrayList<>();
        for (Transcript transcript : session.snapshot().transcripts()) {
            Session.await(of(transcript.id(), sight)).ifPresent(all::add);
        }
        return all;
    }

    static Progress of(Transcript transcript, TranscriptText text, List<Coding> codings, Sight sight) {
        List<TextRange> covered = union(codings.stream()
                .filter(coding -> sight.sees(coding.coder()))
                .map(Coding::range)
                .filter(range -> !range.isEmpty())
                .toList());
        int said = 0;
        int coded = 0;
        int answers = 0;
        int left = 0;
        int at = 0;
        for (Turn turn : text.turns()) {
            Speaker speaker = transcript.speaker(turn.speaker()).orElse(null);
            if (speaker != null && speaker.role().asks()) {
                continue;
            }
            TextRange range = turn.range();
            while (at < covered.size() && covered.get(at).end() <= range.start()) {
                at++;
            }
            int here = 0;
            int words = 0;
            int next = at;
            for (int i = range.start(); i < range.end(); i++) {
                while (next < covered.size() && covered.get(next).end() <= i) {
                    next++;
                }
                if (!Character.isWhitespace(text.text().charAt(i))) {
                    words++;
                    here += next < covered.size() && covered.get(next).start() <= i ? 1 : 0;
                }
            }
            said += words;
            coded += here;
            answers += words > 0 ? 1 : 0;
            left += words > 0 && here == 0 ? 1 : 0;
        }
        return new Progress(transcript.id(), said, coded, answers, left);
    }

    /// The same characters, none twice, in order.
    private static List<TextRange> union(List<TextRange> ranges) {
        List<TextRange> union = new ArrayList<>();
        for (TextRange range : ranges.stream()
                .sorted(Comparator.comparingInt(TextRange::start))
                .toList()) {
            if (!union.isEmpty() && union.getLast().end() >= range.start()) {
                TextRange last = union.removeLast();
                union.add(new TextRange(last.start(), Math.max(last.end(), range.end())));
            } else {
                union.add(range);
            }
        }
        return union;
    }
}
