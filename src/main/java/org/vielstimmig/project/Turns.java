package org.vielstimmig.project;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.model.Change;
import org.vielstimmig.model.Edit;
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

    /// Sets when a turn begins.
    ///
    /// @param at milliseconds, null for unknown
    public CompletableFuture<Turn> time(TranscriptId id, int n, @Nullable Long at) {
        return session.perform(StepKind.TURNS_CHANGED, draft -> {
            TranscriptText text = Codings.text(draft, id);
            Turn turn = turn(text, n);
            Turn after = new Turn(n, turn.speaker(), turn.range(), checked(at));
            change(draft, text, n, n, t -> after);
            return after;
        });
    }

    /// Moves the times of the turns from `first` to `last`, where they have one. Marks written in the text
    /// stay as they are.
    ///
    /// @param millis may be negative
    /// @return how many turns have another time now
    /// @throws ProblemException (in the future) if a time would lie before the beginning
    public CompletableFuture<Integer> shift(TranscriptId id, int first, int last, long millis) {
        return session.perform(StepKind.TURNS_CHANGED, draft -> {
            TranscriptText text = Codings.text(draft, id);
            return change(draft, text, first, last, turn -> {
                Long at = turn.at();
                return at == null
                        ? turn
                        : new Turn(turn.n(), turn.speaker(), turn.range(), checked((Long) (at + millis)));
            });
        });
    }

    private static @Nullable Long checked(@Nullable Long at) {
        if (at != null && at < 0) {
            throw new ProblemException(new Problem.ValueInvalid("time", at.toString(), ">= 0"));
        }
        return at;
    }

    /// Gives the turns from `first` to `last` to another speaker, who is made if nobody has the label. Where
    /// the old label stands before a turn, the new one is written in its place.
    ///
    /// @return the speaker
    public CompletableFuture<Speaker> say(TranscriptId id, int first, int last, String label) {
        return session.perform(StepKind.TURNS_CHANGED, draft -> {
            Transcript transcript = transcript(draft, id);
            TranscriptText text = Codings.text(draft, id);
            turn(text, first);
            turn(text, last);
            String wanted = labelled(label);
            Speaker speaker = transcript.speakers().stream()
                    .filter(s -> s.label().equals(wanted))
                    .findFirst()
                    .orElseGet(() -> new Speaker(SpeakerId.create(), wanted, wanted, Role.OTHER));
            if (!transcript.speakers().contains(speaker)) {
                List<Speaker> speakers = new ArrayList<>(transcript.speakers());
                speakers.add(speaker);
                draft.change(transcript, transcript.withSpeakers(speakers));
            }
            List<Turn> chosen = text.turns().subList(first - 1, last);
            Set<Integer> numbers = new HashSet<>();
            chosen.forEach(turn -> numbers.add(turn.n()));
            TranscriptText now = written(draft, transcript, text, numbers, wanted);
            List<Turn> after = now.turns().stream()
                    .map(t -> numbers.contains(t.n()) ? new Turn(t.n(), speaker.id(), t.range(), t.at()) : t)
                    .toList();
            replace(draft, now, after);
            return speaker;
        });
    }

    /// Gives a speaker another label, in the text too. A name that was the label goes with it.
    ///
    /// @throws ProblemException (in the future) if another has the label
    public CompletableFuture<Transcript> relabel(TranscriptId id, SpeakerId speaker, String label) {
        return session.perform(StepKind.SPEAKERS_CHANGED, draft -> {
            Transcript transcript = transcript(draft, id);
            TranscriptText text = Codings.text(draft, id);
            Speaker before = speaker(transcript, speaker);
            String wanted = labelled(label);
            if (transcript.speakers().stream().anyMatch(s -> s.label().equals(wanted) && !s.id().equals(speaker))) {
                throw new ProblemException(new Problem.NameTaken(Problem.Thing.SPEAKER, wanted));
            }
            String name = before.name().equals(before.label()) ? wanted : before.name();
            Speaker after = new Speaker(speaker, wanted, name, before.role());
            Transcript changed = transcript.withSpeakers(transcript.speakers().stream()
                    .map(s -> s.id().equals(speaker) ? after : s)
                    .toList());
            draft.change(transcript, changed);
            written(draft, transcript, text, turnsOf(text, speaker), wanted);
            draft.about(transcript.title());
            return changed;
        });
    }

    /// Makes two speakers one: all turns of `from` are said by `into`, in the text too.
    public CompletableFuture<Transcript> merge(TranscriptId id, SpeakerId from, SpeakerId into) {
        return session.perform(StepKind.SPEAKERS_CHANGED, draft -> {
            Transcript transcript = transcript(draft, id);
            TranscriptText text = Codings.text(draft, id);
            speaker(transcript, from);
            Speaker kept = speaker(transcript, into);
            if (from.equals(into)) {
                return transcript;
            }
            Set<Integer> numbers = turnsOf(text, from);
            TranscriptText now = written(draft, transcript, text, numbers, kept.label());
            replace(
                    draft,
                    now,
                    now.turns().stream()
                            .map(t -> numbers.contains(t.n()) ? new Turn(t.n(), into, t.range(), t.at()) : t)
                            .toList());
            Transcript changed = transcript.withSpeakers(transcript.speakers().stream()
                    .filter(s -> !s.id().equals(from))
                    .toList());
            draft.change(transcript, changed);
            return changed;
        });
    }

    /// What reading the original bytes anew finds.
    ///
    /// @param turns    in the transcript's text as it is now
    /// @param speakers those whose labels were known keep id, name and role
    /// @param profile  convention that was recognised
    public record Reread(TranscriptId id, List<Turn> turns, List<Speaker> speakers, String profile) {}

    /// Reads the original bytes with other decisions. Changes nothing; see [#accept]. The text stays as it
    /// is with all corrections: only who speaks where and when comes from the new reading.
    ///
    /// @throws ProblemException (in the future) if the bytes cannot be read so
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

    private static Reread reread(Kept kept, ReadOptions options) {
        Reading reading = TranscriptReader.read(kept.transcript().source().file(), kept.original(), options);
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
            Transcript after = transcript.withSpeakers(reread.speakers());
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

    private static Speaker speaker(Transcript transcript, SpeakerId id) {
        return transcript
                .speaker(id)
                .orElseThrow(() -> new ProblemException(new Problem.NotFound(Problem.Thing.SPEAKER, id.toString())));
    }

    private static Turn turn(TranscriptText text, int n) {
        if (n < 1 || n > text.turns().size()) {
            throw new ProblemException(new Problem.ValueInvalid(
                    "turn", Integer.toString(n), "1–" + text.turns().size()));
        }
        return text.turns().get(n - 1);
    }

    private static String labelled(String label) {
        String wanted = Edits.composed(label).strip();
        if (wanted.isEmpty() || wanted.indexOf('\n') >= 0) {
            throw new ProblemException(new Problem.NameEmpty(Problem.Thing.SPEAKER));
        }
        return wanted;
    }

    private static Set<Integer> turnsOf(TranscriptText text, SpeakerId speaker) {
        Set<Integer> numbers = new HashSet<>();
        text.turns().stream().filter(t -> speaker.equals(t.speaker())).forEach(t -> numbers.add(t.n()));
        return numbers;
    }

    private int change(Draft draft, TranscriptText text, int first, int last, UnaryOperator<Turn> change) {
        turn(text, first);
        turn(text, last);
        List<Turn> after = new ArrayList<>(text.turns());
        int changed = 0;
        for (int i = first - 1; i < last; i++) {
            Turn next = change.apply(after.get(i));
            changed += next.equals(after.get(i)) ? 0 : 1;
            after.set(i, next);
        }
        replace(draft, text, after);
        return changed;
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
                && java.util.Objects.equals(one.speaker(), other.speaker())
                && java.util.Objects.equals(one.at(), other.at());
    }

    /// Writes a label where the old one stands between a turn and the one before it.
    ///
    /// @return the text after it
    private static TranscriptText written(
            Draft draft, Transcript transcript, TranscriptText text, Set<Integer> turns, String label) {
        List<Edit> edits = new ArrayList<>();
        int grown = 0;
        int gap = 0;
        for (Turn turn : text.turns()) {
            String old = transcript.speaker(turn.speaker()).map(Speaker::label).orElse("");
            if (turns.contains(turn.n()) && !old.isEmpty() && !old.equals(label)) {
                int at = text.text().lastIndexOf(old, turn.range().start() - old.length());
                if (at >= gap && stands(text.text(), at, old)) {
                    edits.add(new Edit(at + grown, old, label));
                    grown += edits.getLast().growth();
                }
            }
            gap = turn.range().end();
        }
        if (edits.isEmpty()) {
            return text;
        }
        String after = Anchors.text(text.text(), edits);
        Edits.record(draft, text, edits, after);
        return new TranscriptText(text.id(), after, Anchors.turns(text.turns(), edits));
    }

    private static boolean stands(String text, int at, String label) {
        int end = at + label.length();
        return (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)))
                && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
    }
}
