package org.vielstimmig.project;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.model.Change;
import org.vielstimmig.model.MarkSide;
import org.vielstimmig.model.Problem;
import org.vielstimmig.model.ProblemException;
import org.vielstimmig.model.Role;
import org.vielstimmig.model.Speaker;
import org.vielstimmig.model.SpeakerId;
import org.vielstimmig.model.StepKind;
import org.vielstimmig.model.TextRange;
import org.vielstimmig.model.Transcript;
import org.vielstimmig.model.TranscriptId;
import org.vielstimmig.model.TranscriptText;
import org.vielstimmig.model.Turn;
import org.vielstimmig.text.Anchors;
import org.vielstimmig.text.WordDiff;
import org.vielstimmig.transcripts.ReadOptions;
import org.vielstimmig.transcripts.Reading;
import org.vielstimmig.transcripts.TranscriptReader;

/// Repairs of who speaks where and when, each one step. Codings and memos stay where they are; where a label in
/// the text is written anew they follow as with any edit.
public final class Turns {

    private final Session session;

    public Turns(Session session) {
        this.session = session;
    }

    /// Splits the turn at `offset` into two, without blank space at the new ends. Both have the speaker of the
    /// first; the second has no time.
    ///
    /// @return number of the second
    /// @throws ProblemException (in the future) if `offset` is in no turn or would leave one half empty
    public CompletableFuture<Integer> split(TranscriptId id, int offset) {
        return session.perform(StepKind.TURNS_CHANGED, draft -> {
            TranscriptText text = Codings.text(draft, id);
            Turn turn = text.turnAt(offset)
                    .filter(t -> t.range().contains(offset))
                    .orElseThrow(() -> outside(offset, text));
            int end = offset;
            while (end > turn.range().start()
                    && Character.isWhitespace(text.text().charAt(end - 1))) {
                end--;
            }
            int start = offset;
            while (start < turn.range().end()
                    && Character.isWhitespace(text.text().charAt(start))) {
                start++;
            }
            if (end == turn.range().start() || start == turn.range().end()) {
                throw outside(offset, text);
            }
            List<Turn> after = new ArrayList<>(text.turns());
            after.set(turn.n() - 1, turn.withRange(new TextRange(turn.range().start(), end)));
            after.add(
                    turn.n(),
                    new Turn(
                            turn.n() + 1,
                            turn.speaker(),
                            new TextRange(start, turn.range().end()),
                            null));
            replace(draft, text, after);
            return turn.n() + 1;
        });
    }

    private static ProblemException outside(int offset, TranscriptText text) {
        return new ProblemException(
                new Problem.RangeOutside(offset, offset, text.text().length()));
    }

    /// Joins the turns from `first` to `last` into one that has the first one's speaker and time. What stood
    /// between them, labels too, is said in it now.
    ///
    /// @throws ProblemException (in the future) if there are no such turns
    public CompletableFuture<Turn> join(TranscriptId id, int first, int last) {
        return session.perform(StepKind.TURNS_CHANGED, draft -> {
            TranscriptText text = Codings.text(draft, id);
            Turn from = turn(text, first);
            Turn to = turn(text, last);
            if (first >= last) {
                throw new ProblemException(new Problem.ValueInvalid("turn", last + "", "> " + first));
            }
            Turn joined = from.withRange(
                    new TextRange(from.range().start(), to.range().end()));
            List<Turn> after = new ArrayList<>(text.turns());
            after.subList(first - 1, last).clear();
            after.add(first - 1, joined);
            replace(draft, text, after);
            return joined;
        });
    }

    /// What is to be different about some turns.
    ///
    /// @param label whose turns they are, null to leave it; somebody new is made if nobody has the label
    /// @param shift milliseconds to move known times by; may be negative
    /// @param time  when the first of them begins, null to leave it, [#NO_TIME] for unknown
    public record Wish(
            @Nullable String label, long shift, @Nullable Long time) {

        public static final Long NO_TIME = -1L;
    }

    /// Gives the turns from `first` to `last` another speaker or other times, as one step. Where the old
    /// label stands before a turn, the new one is written in its place; marks written in the text stay.
    ///
    /// @return how many turns are different now
    /// @throws ProblemException (in the future) if there are no such turns, or a time would lie before the
    /// beginning
    public CompletableFuture<Integer> set(TranscriptId id, int first, int last, Wish wish) {
        return session.perform(StepKind.TURNS_CHANGED, draft -> {
            TranscriptText text = Codings.text(draft, id);
            turn(text, first);
            turn(text, last);
            Speaker speaker = wish.label() == null ? null : speaker(draft, id, wish.label());
            TranscriptText now = text;
            if (speaker != null) {
                Map<Integer, String> labels = new HashMap<>();
                text.turns().subList(first - 1, last).forEach(turn -> labels.put(turn.n(), speaker.label()));
                now = Voices.written(draft, transcript(draft, id), text, labels);
            }
            List<Turn> after = new ArrayList<>(now.turns());
            int changed = 0;
            for (int i = first - 1; i < last; i++) {
                Turn turn = after.get(i);
                Turn next = new Turn(
                        turn.n(),
                        speaker == null ? turn.speaker() : speaker.id(),
                        turn.range(),
                        at(turn, wish, turn.n() == first));
                changed += same(next, turn) ? 0 : 1;
                after.set(i, next);
            }
            replace(draft, now, after);
            return changed;
        });
    }

    private static @Nullable Long at(Turn turn, Wish wish, boolean first) {
        Long given = wish.time();
        Long at = turn.at();
        if (first && given != null) {
            at = given.equals(Wish.NO_TIME) ? null : given;
        } else if (at != null) {
            at += wish.shift();
        }
        if (at != null && at < 0) {
            throw new ProblemException(new Problem.ValueInvalid("time", at.toString(), ">= 0"));
        }
        return at;
    }

    /// Moves the times of the turns from `first` to `last`, where they have one.
    ///
    /// @param millis may be negative
    /// @return how many turns have another time now
    public CompletableFuture<Integer> shift(TranscriptId id, int first, int last, long millis) {
        return set(id, first, last, new Wish(null, millis, null));
    }

    /// The speaker of this label, made if there is none.
    private static Speaker speaker(Draft draft, TranscriptId id, String label) {
        Transcript transcript = transcript(draft, id);
        String wanted = Voices.labelled(label);
        Speaker speaker = transcript.speakers().stream()
                .filter(s -> s.label().equals(wanted))
                .findFirst()
                .orElseGet(() -> new Speaker(SpeakerId.create(), wanted, wanted, Role.OTHER));
        if (!transcript.speakers().contains(speaker)) {
            List<Speaker> speakers = new ArrayList<>(transcript.speakers());
            speakers.add(speaker);
            draft.change(transcript, transcript.withSpeakers(speakers));
        }
        return speaker;
    }

    /// Gives a speaker another label, in the text too. A name that was the label goes with it.
    ///
    /// @throws ProblemException (in the future) if another has the label
    public CompletableFuture<Transcript> relabel(TranscriptId id, SpeakerId speaker, String label) {
        return voices(id, voices -> voices.relabel(speaker, label));
    }

    /// Makes two speakers one: all turns of `from` are said by `into`, in the text too.
    public CompletableFuture<Transcript> merge(TranscriptId id, SpeakerId from, SpeakerId into) {
        return voices(id, voices -> voices.merge(from, into));
    }

    private CompletableFuture<Transcript> voices(TranscriptId id, Consumer<Voices> work) {
        return session.perform(StepKind.SPEAKERS_CHANGED, draft -> {
            Transcript transcript = transcript(draft, id);
            Voices voices = new Voices(transcript);
            work.accept(voices);
            Transcript changed = voices.done(draft);
            draft.change(transcript, changed);
            draft.about(transcript.title());
            return changed;
        });
    }

    /// What reading the original bytes anew finds.
    ///
    /// @param turns    in the transcript's text as it is now
    /// @param speakers those whose labels were known keep id, name and role
    /// @param side     what the marks were taken for
    /// @param profile  convention that was recognised
    public record Reread(TranscriptId id, List<Turn> turns, List<Speaker> speakers, MarkSide side, String profile) {}

    /// Reads the original bytes with other decisions. Changes nothing; see [#accept]. The text stays as it
    /// is with all corrections: only who speaks where and when comes from the new reading.
    ///
    /// @throws ProblemException (in the future) if the bytes cannot be read so, or a label that was named does not
    /// occur
    public CompletableFuture<Reread> reread(TranscriptId id, ReadOptions options) {
        return session.read(store -> {
                    Transcript transcript = session.snapshot()
                            .transcript(id)
                            .orElseThrow(() -> new ProblemException(
                                    new Problem.NotFound(Problem.Thing.TRANSCRIPT, id.toString())));
                    return new Kept(
                            transcript,
                            store.original(id).orElseThrow(),
                            store.text(id).orElseThrow());
                })
                .thenApplyAsync(kept -> reread(kept, options));
    }

    private record Kept(Transcript transcript, byte[] original, TranscriptText text) {}

    private static Reading read(Kept kept, ReadOptions options) {
        return TranscriptReader.read(kept.transcript().source().file(), kept.original(), options);
    }

    private static Reread reread(Kept kept, ReadOptions options) {
        Reading reading = read(kept, options);
        Labels.required(options.labels(), List.of(reading), () -> List.of(read(kept, options.withLabels(null))));
        String now = kept.text().text();
        List<Turn> turns = reading.text().equals(now)
                ? reading.turns()
                : Anchors.turns(reading.turns(), WordDiff.edits(reading.text(), now));
        Map<SpeakerId, SpeakerId> known = new HashMap<>();
        List<Speaker> speakers = new ArrayList<>();
        for (Speaker found : reading.speakers()) {
            Speaker speaker = kept.transcript().speakers().stream()
                    .filter(s -> s.label().equals(found.label()))
                    .findFirst()
                    .orElse(found);
            known.put(found.id(), speaker.id());
            speakers.add(speaker);
        }
        List<Turn> assigned = turns.stream()
                .filter(turn -> !turn.range().isEmpty())
                .map(turn -> new Turn(
                        turn.n(), turn.speaker() == null ? null : known.get(turn.speaker()), turn.range(), turn.at()))
                .toList();
        return new Reread(
                kept.transcript().id(),
                TranscriptText.numbered(assigned),
                speakers,
                reading.markSide(),
                reading.source().profile());
    }

    /// Puts the turns of a new reading in the place of the old ones.
    ///
    /// @throws ProblemException (in the future) if the text was made shorter since
    public CompletableFuture<Transcript> accept(Reread reread) {
        return session.perform(StepKind.TURNS_CHANGED, draft -> {
            Transcript transcript = transcript(draft, reread.id());
            TranscriptText text = Codings.text(draft, reread.id());
            int length = text.text().length();
            if (!reread.turns().isEmpty() && reread.turns().getLast().range().end() > length) {
                TextRange last = reread.turns().getLast().range();
                throw new ProblemException(new Problem.RangeOutside(last.start(), last.end(), length));
            }
            replace(draft, text, reread.turns());
            Transcript after = transcript.withSpeakers(reread.speakers()).withMarkSide(reread.side());
            draft.change(transcript, after);
            return after;
        });
    }

    // --- helpers -------------------------------------------------------------------------------------------------

    private static Transcript transcript(Draft draft, TranscriptId id) {
        return draft.snapshot()
                .transcript(id)
                .orElseThrow(() -> new ProblemException(new Problem.NotFound(Problem.Thing.TRANSCRIPT, id.toString())));
    }

    private static Turn turn(TranscriptText text, int n) {
        if (n < 1 || n > text.turns().size()) {
            throw new ProblemException(new Problem.ValueInvalid(
                    "turn", Integer.toString(n), "1–" + text.turns().size()));
        }
        return text.turns().get(n - 1);
    }

    /// Records only the turns that differ.
    static void replace(Draft draft, TranscriptText text, List<Turn> after) {
        List<Turn> before = text.turns();
        int from = 0;
        int most = Math.min(before.size(), after.size());
        while (from < most && same(before.get(from), after.get(from))) {
            from++;
        }
        int tail = 0;
        while (tail < most - from && same(before.get(before.size() - 1 - tail), after.get(after.size() - 1 - tail))) {
            tail++;
        }
        if (from + tail < Math.max(before.size(), after.size())) {
            draft.change(new Change.TurnsReplaced(
                    text.id(),
                    from,
                    before.subList(from, before.size() - tail),
                    after.subList(from, after.size() - tail)));
            draft.about(draft.snapshot()
                    .transcript(text.id())
                    .map(Transcript::title)
                    .orElse(""));
        }
    }

    private static boolean same(Turn one, Turn other) {
        return one.range().equals(other.range())
                && Objects.equals(one.speaker(), other.speaker())
                && Objects.equals(one.at(), other.at());
    }
}
