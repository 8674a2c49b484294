package org.vielstimmig.project;

import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.model.Anchor;
import org.vielstimmig.model.Code;
import org.vielstimmig.model.CodeId;
import org.vielstimmig.model.Coder;
import org.vielstimmig.model.Coding;
import org.vielstimmig.model.CodingId;
import org.vielstimmig.model.Facet;
import org.vielstimmig.model.Memo;
import org.vielstimmig.model.MemoId;
import org.vielstimmig.model.MemoTarget;
import org.vielstimmig.model.Problem;
import org.vielstimmig.model.ProblemException;
import org.vielstimmig.model.StepKind;
import org.vielstimmig.model.TextRange;
import org.vielstimmig.model.Transcript;
import org.vielstimmig.model.TranscriptId;
import org.vielstimmig.model.TranscriptText;
import org.vielstimmig.store.Store;

/// What can be done with codings: code a passage, take a code off, change it.
public final class Codings {

    private final Session session;

    public Codings(Session session) {
        this.session = session;
    }

    /// What a new coding carries beside its place and code.
    public record Extras(@Nullable Integer weight, @Nullable Facet facet, String memo) {
        public static final Extras NONE = new Extras(null, null, "");
    }

    /// The codings of one transcript in the order of the text.
    public CompletableFuture<List<Coding>> of(TranscriptId transcript) {
        return session.read(store -> store.codings(transcript));
    }

    /// The codings of one code in the order of the transcripts.
    public CompletableFuture<List<Coding>> of(CodeId code) {
        return session.read(store -> store.codings(code));
    }

    /// All codings of the project in the order of the transcripts.
    public CompletableFuture<List<Coding>> all() {
        return session.read(Store::allCodings);
    }

    /// Tags a passage with a code. The range is trimmed of blank space at its ends and widened to whole characters as
    /// people see them. Coding the same passage again with the same code by the same coder changes nothing and returns
    /// the coding that is there.
    ///
    /// @throws ProblemException (in the future) if the range is empty or reaches over the text
    public CompletableFuture<Coding> code(TranscriptId transcript, TextRange range, CodeId code, Extras extras) {
        return session.perform(
                StepKind.CODED, draft -> code(draft, text(draft, transcript), range, code, extras, draft.actor()));
    }

    /// Tags the `nth` place (from 1) where the transcript says `quote`.
    ///
    /// @throws ProblemException (in the future) if it does not say it so often
    public CompletableFuture<Coding> code(
            TranscriptId transcript, String quote, int nth, CodeId code, Extras extras) {
        return session.perform(StepKind.CODED, draft -> {
            TranscriptText text = text(draft, transcript);
            TextRange range = find(text.text(), quote, nth)
                    .orElseThrow(() -> new ProblemException(new Problem.QuoteMissing(
                            quote,
                            draft.snapshot()
                                    .transcript(transcript)
                                    .map(Transcript::title)
                                    .orElse(""))));
            return code(draft, text, range, code, extras, draft.actor());
        });
    }

    /// Tags several passages in one step.
    ///
    /// @return only the codings that were not there before
    public CompletableFuture<List<Coding>> codeAll(StepKind kind, List<Place> places, CodeId code) {
        return session.perform(kind, draft -> {
            List<Coding> made = new java.util.ArrayList<>();
            for (Place place : places) {
                TranscriptText text = text(draft, place.transcript());
                if (existing(draft, place.transcript(), whole(text.text(), place.range()), code, draft.actor())
                        .isEmpty()) {
                    made.add(code(draft, text, place.range(), code, Extras.NONE, draft.actor()));
                }
            }
            return made;
        });
    }

    /// A passage somewhere in the project.
    public record Place(TranscriptId transcript, TextRange range) {}

    static Coding code(
            Draft draft, TranscriptText text, TextRange range, CodeId code, Extras extras, Coder coder) {
        Code tagged = new CodeTree(draft.snapshot().codes())
                .find(code)
                .orElseThrow(() -> new ProblemException(new Problem.NotFound(Problem.Thing.CODE, code.toString())));
        TextRange place = whole(text.text(), range);
        Optional<Coding> there = existing(draft, text.id(), place, tagged.id(), coder);
        if (there.isPresent()) {
            return there.get();
        }
        Coding coding = new Coding(
                CodingId.create(),
                text.id(),
                place,
                tagged.id(),
                coder.id(),
                place.of(text.text()),
                extras.weight(),
                extras.facet(),
                draft.now(),
                draft.release());
        draft.add(coding);
        if (!extras.memo().isBlank()) {
            draft.add(new Memo(
                    MemoId.create(),
                    new MemoTarget.OnCoding(coding.id()),
                    extras.memo().strip(),
                    coder.id(),
                    draft.now()));
        }
        draft.about(tagged.name());
        return coding;
    }

    private static Optional<Coding> existing(
            Draft draft, TranscriptId transcript, TextRange range, CodeId code, Coder coder) {
        return draft.store().codingsAt(transcript, range, code).stream()
                .filter(c -> c.coder().equals(coder.id()))
                .findFirst();
    }

    public CompletableFuture<Coding> uncode(CodingId id) {
        return session.perform(StepKind.UNCODED, draft -> {
            Coding coding = required(draft, id);
            removeWithAllOnThem(draft, List.of(coding));
            return coding;
        });
    }

    /// Takes several codings away in one step.
    public CompletableFuture<Integer> uncodeAll(List<CodingId> ids) {
        return session.perform(StepKind.UNCODED, draft -> {
            removeWithAllOnThem(
                    draft, ids.stream().distinct().map(id -> required(draft, id)).toList());
            return ids.size();
        });
    }

    /// Codings' memos go with them, and no code keeps one of them as an anchor example.
    private static void removeWithAllOnThem(Draft draft, List<Coding> codings) {
        Set<CodingId> gone = codings.stream().map(Coding::id).collect(Collectors.toSet());
        for (Coding coding : codings) {
            draft.store().memosOn(coding.id()).forEach(draft::remove);
        }
        CodeTree tree = new CodeTree(draft.snapshot().codes());
        for (Code code : draft.snapshot().codes()) {
            List<Anchor> kept = code.anchors().stream()
                    .filter(a -> !gone.contains(a.coding()))
                    .toList();
            draft.change(code, code.edit().anchors(kept).done());
        }
        codings.forEach(draft::remove);
        codings.stream()
                .map(c -> tree.find(c.code()).map(Code::name).orElse(""))
                .distinct()
                .limit(3)
                .forEach(draft::about);
    }

    /// Gives a coding another code.
    public CompletableFuture<Coding> recode(CodingId id, CodeId code) {
        return session.perform(StepKind.RECODED, draft -> {
            Coding before = required(draft, id);
            CodeTree tree = new CodeTree(draft.snapshot().codes());
            Code to = tree.find(code)
                    .orElseThrow(
                            () -> new ProblemException(new Problem.NotFound(Problem.Thing.CODE, code.toString())));
            Coding after = before.withCode(to.id());
            draft.change(before, after);
            draft.about(tree.find(before.code()).map(Code::name).orElse(""));
            draft.about(to.name());
            return after;
        });
    }

    /// Moves a coding's ends.
    public CompletableFuture<Coding> place(CodingId id, TextRange range) {
        return session.perform(StepKind.CODING_CHANGED, draft -> {
            Coding before = required(draft, id);
            TranscriptText text = text(draft, before.transcript());
            TextRange place = whole(text.text(), range);
            Coding after = before.withRange(place, place.of(text.text()));
            draft.change(before, after);
            return after;
        });
    }

    /// @param weight 0–100, null for none
    public CompletableFuture<Coding> weigh(CodingId id, @Nullable Integer weight) {
        return session.perform(StepKind.CODING_CHANGED, draft -> {
            checkWeight(weight);
            Coding before = required(draft, id);
            Coding after = before.withWeight(weight);
            draft.change(before, after);
            return after;
        });
    }

    /// @param facet null for the code's own
    public CompletableFuture<Coding> facet(CodingId id, @Nullable Facet facet) {
        return session.perform(StepKind.CODING_CHANGED, draft -> {
            Coding before = required(draft, id);
            Coding after = before.withFacet(facet);
            draft.change(before, after);
            return after;
        });
    }

    static void checkWeight(@Nullable Integer weight) {
        if (weight != null && (weight < 0 || weight > Coding.MAX_WEIGHT)) {
            throw new ProblemException(
                    new Problem.ValueInvalid("weight", weight.toString(), "0–" + Coding.MAX_WEIGHT));
        }
    }

    private static Coding required(Draft draft, CodingId id) {
        return draft.store()
                .coding(id)
                .orElseThrow(() -> new ProblemException(new Problem.NotFound(Problem.Thing.CODING, id.toString())));
    }

    static TranscriptText text(Draft draft, TranscriptId id) {
        return draft.store()
                .text(id)
                .filter(t -> draft.snapshot().transcript(id).isPresent())
                .orElseThrow(
                        () -> new ProblemException(new Problem.NotFound(Problem.Thing.TRANSCRIPT, id.toString())));
    }

    /// `range` without blank space at its ends, widened so that it cuts no character people see as one.
    static TextRange whole(String text, TextRange range) {
        if (range.end() > text.length()) {
            throw new ProblemException(new Problem.RangeOutside(range.start(), range.end(), text.length()));
        }
        int start = range.start();
        int end = range.end();
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (start == end) {
            throw new ProblemException(new Problem.RangeOutside(range.start(), range.end(), text.length()));
        }
        // A window is enough: no character is longer than this.
        int from = Math.max(0, start - 64);
        int to = Math.min(text.length(), end + 64);
        BreakIterator characters = BreakIterator.getCharacterInstance();
        characters.setText(text.substring(from, to));
        int first = characters.isBoundary(start - from) ? start : from + characters.preceding(start - from);
        int last = characters.isBoundary(end - from) ? end : from + characters.following(end - from);
        return new TextRange(first, last);
    }

    /// The `nth` place of `quote` in `text`: letter for letter, or else with any blank space between its words.
    static Optional<TextRange> find(String text, String quote, int nth) {
        String wanted = Normalizer.normalize(quote.strip(), Normalizer.Form.NFC);
        if (wanted.isEmpty()) {
            return Optional.empty();
        }
        Optional<TextRange> exact = nth(Pattern.compile(Pattern.quote(wanted)).matcher(text), nth);
        return exact.isPresent()
                ? exact
                : nth(
                        Pattern.compile(Stream.of(wanted.split("\\s+"))
                                        .map(Pattern::quote)
                                        .collect(Collectors.joining("\\s+")))
                                .matcher(text),
                        nth);
    }

    private static Optional<TextRange> nth(Matcher matcher, int nth) {
        for (int i = 1; matcher.find(); i++) {
            if (i == nth) {
                return Optional.of(new TextRange(matcher.start(), matcher.end()));
            }
        }
        return Optional.empty();
    }
}
