package org.vielstimmig.project;

import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.model.Anchor;
import org.vielstimmig.model.Code;
import org.vielstimmig.model.CodeId;
import org.vielstimmig.model.CodeOrigin;
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

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern BLANK_ENDS = Pattern.compile("^[\\s\\p{Z}]+|[\\s\\p{Z}]+$");

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

    /// A page of the codings of codes in the order of the transcripts; quick however many there are.
    ///
    /// @param from how many to leave out
    public CompletableFuture<List<Coding>> page(Set<CodeId> codes, int from, int limit) {
        return session.read(store -> store.codings(codes, from, limit));
    }

    /// Tags a passage with a code. The range is trimmed of blank space at its ends and widened to whole
    /// characters as people see them. Coding the same passage again with the same code by the same coder
    /// changes nothing and returns the coding that is there.
    ///
    /// @throws ProblemException (in the future) if the range is empty or reaches over the text
    public CompletableFuture<Coding> code(TranscriptId transcript, TextRange range, CodeId code, Extras extras) {
        return code(CodingId.create(), transcript, range, code, extras);
    }

    /// The same, with an id that was given to the coding before: whoever shows it ahead of the store knows it
    /// again.
    ///
    /// @param id of the coding if it is a new one
    public CompletableFuture<Coding> code(
            CodingId id, TranscriptId transcript, TextRange range, CodeId code, Extras extras) {
        return session.perform(
                StepKind.CODED,
                draft -> code(draft, id, transcript, words(draft, transcript), range, code, extras, draft.actor()));
    }

    /// Tags the `nth` place (from 1) where the transcript says `quote`.
    ///
    /// @throws ProblemException (in the future) if it does not say it so often
    public CompletableFuture<Coding> code(TranscriptId transcript, String quote, int nth, CodeId code, Extras extras) {
        return session.perform(StepKind.CODED, draft -> {
            String text = words(draft, transcript);
            TextRange range = find(text, quote, nth)
                    .orElseThrow(() -> new ProblemException(new Problem.QuoteMissing(
                            quote,
                            draft.snapshot()
                                    .transcript(transcript)
                                    .map(Transcript::title)
                                    .orElse(""))));
            return code(draft, CodingId.create(), transcript, text, range, code, extras, draft.actor());
        });
    }

    /// Tags a passage with a code that is not there yet, code and coding in one step.
    ///
    /// @param path of the new code, as for [Codebook#add]
    /// @param fill sets the new code's fields
    /// @throws ProblemException (in the future) if the path is taken, or the range is empty or reaches over the
    /// text
    public CompletableFuture<Coding> codeNew(
            TranscriptId transcript, TextRange range, String path, UnaryOperator<Code> fill) {
        return session.perform(StepKind.CODED_NEW, draft -> {
            String text = words(draft, transcript);
            TextRange place = whole(text, range);
            Code made = Codebook.add(draft, path, fill);
            draft.about(Codebook.path(path, made));
            Coding coding = add(draft, transcript, text, place, made, Extras.NONE, draft.actor());
            inTranscripts(draft, List.of(coding));
            return coding;
        });
    }

    /// Tags a passage with a code made of its own words; one of that name at the top is used again.
    ///
    /// @throws ProblemException (in the future) if there is no word in it
    public CompletableFuture<Coding> codeInVivo(TranscriptId transcript, TextRange range, Extras extras) {
        return session.perform(StepKind.CODED_NEW, draft -> {
            String text = words(draft, transcript);
            TextRange place = whole(text, range);
            String name = InVivo.name(place.of(text));
            checkWeight(extras.weight());
            Optional<Code> known = new CodeTree(draft.snapshot().codes())
                    .roots().stream().filter(c -> c.name().equals(name)).findFirst();
            if (known.isPresent()) {
                return code(
                        draft,
                        CodingId.create(),
                        transcript,
                        text,
                        place,
                        known.get().id(),
                        extras,
                        draft.actor());
            }
            Code made = Codebook.add(
                    draft,
                    InVivo.escaped(name),
                    code -> code.edit().origin(CodeOrigin.IN_VIVO).done());
            draft.about(Codebook.path(InVivo.escaped(name), made));
            Coding coding = add(draft, transcript, text, place, made, extras, draft.actor());
            inTranscripts(draft, List.of(coding));
            return coding;
        });
    }

    /// The passage of the `nth` place (from 1) where the transcript says `quote`.
    ///
    /// @throws ProblemException (in the future) if it does not say it so often
    public CompletableFuture<TextRange> find(TranscriptId transcript, String quote, int nth) {
        return session.read(store -> store.words(transcript)
                .flatMap(text -> find(text, quote, nth))
                .orElseThrow(() -> new ProblemException(new Problem.QuoteMissing(
                        quote,
                        session.snapshot()
                                .transcript(transcript)
                                .map(Transcript::title)
                                .orElse("")))));
    }

    /// Tags several passages in one step.
    ///
    /// @return only the codings that were not there before
    public CompletableFuture<List<Coding>> codeAll(StepKind kind, List<Place> places, CodeId code) {
        return codeAll(kind, places, code, "");
    }

    /// @param asked what the places were found by, for the history; may be empty
    public CompletableFuture<List<Coding>> codeAll(StepKind kind, List<Place> places, CodeId code, String asked) {
        return session.perform(kind, draft -> {
            Code tagged = code(draft, code);
            Map<TranscriptId, String> texts = new HashMap<>();
            List<Coding> made = new ArrayList<>();
            Set<Place> done = new HashSet<>();
            for (Place place : places) {
                TranscriptId transcript = place.transcript();
                String text = texts.computeIfAbsent(transcript, id -> words(draft, id));
                TextRange range = whole(text, place.range());
                if (done.add(new Place(transcript, range))
                        && existing(draft, transcript, range, tagged.id(), draft.actor())
                                .isEmpty()) {
                    made.add(add(draft, transcript, text, range, tagged, Extras.NONE, draft.actor()));
                }
            }
            draft.about(path(draft, tagged));
            if (!asked.isBlank()) {
                draft.about(asked);
            }
            inTranscripts(draft, made);
            return made;
        });
    }

    /// A passage somewhere in the project.
    public record Place(TranscriptId transcript, TextRange range) {}

    static Coding code(Draft draft, TranscriptText text, TextRange range, CodeId code, Extras extras, Coder coder) {
        return code(draft, CodingId.create(), text.id(), text.text(), range, code, extras, coder);
    }

    private static Coding code(
            Draft draft,
            CodingId id,
            TranscriptId transcript,
            String text,
            TextRange range,
            CodeId code,
            Extras extras,
            Coder coder) {
        checkWeight(extras.weight());
        Code tagged = code(draft, code);
        TextRange place = whole(text, range);
        Optional<Coding> there = existing(draft, transcript, place, tagged.id(), coder);
        if (there.isPresent()) {
            return there.get();
        }
        draft.about(path(draft, tagged));
        Coding made = add(draft, id, transcript, text, place, tagged, extras, coder);
        inTranscripts(draft, List.of(made));
        return made;
    }

    static Coding add(
            Draft draft, TranscriptId transcript, String text, TextRange place, Code code, Extras extras, Coder coder) {
        return add(draft, CodingId.create(), transcript, text, place, code, extras, coder);
    }

    private static Coding add(
            Draft draft,
            CodingId id,
            TranscriptId transcript,
            String text,
            TextRange place,
            Code code,
            Extras extras,
            Coder coder) {
        Coding coding = new Coding(
                id,
                transcript,
                place,
                code.id(),
                coder.id(),
                place.of(text),
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
        return coding;
    }

    static Code code(Draft draft, CodeId id) {
        return new CodeTree(draft.snapshot().codes())
                .find(id)
                .orElseThrow(() -> new ProblemException(new Problem.NotFound(Problem.Thing.CODE, id.toString())));
    }

    static String path(Draft draft, Code code) {
        return new CodeTree(draft.snapshot().codes()).path(code);
    }

    private static Optional<Coding> existing(
            Draft draft, TranscriptId transcript, TextRange range, CodeId code, Coder coder) {
        return draft.store().codingsAt(transcript, range, code).stream()
                .filter(c -> c.coder().equals(coder.id()))
                .findFirst();
    }

    /// Takes a coding away.
    public CompletableFuture<Coding> uncode(CodingId id) {
        return uncode(List.of(id)).thenApply(List::getFirst);
    }

    /// Takes several codings away in one step.
    ///
    /// @return what they were
    public CompletableFuture<List<Coding>> uncode(List<CodingId> ids) {
        return session.perform(StepKind.UNCODED, draft -> {
            List<Coding> codings = required(draft, ids);
            removeWithAllOnThem(draft, codings);
            return codings;
        });
    }

    /// Codings' memos go with them, and no code keeps one of them as an anchor example.
    private static void removeWithAllOnThem(Draft draft, List<Coding> codings) {
        Set<CodingId> gone = codings.stream().map(Coding::id).collect(Collectors.toSet());
        for (Coding coding : codings) {
            draft.store().memosOn(coding.id()).forEach(memo -> Memos.remove(draft, memo));
        }
        CodeTree tree = new CodeTree(draft.snapshot().codes());
        for (Code code : draft.snapshot().codes()) {
            List<Anchor> kept = code.anchors().stream()
                    .filter(a -> !gone.contains(a.coding()))
                    .toList();
            draft.change(code, code.edit().anchors(kept).done());
        }
        codings.forEach(draft::remove);
        codings.stream().map(c -> tree.path(c.code())).distinct().limit(3).forEach(draft::about);
        inTranscripts(draft, codings);
    }

    /// Names the first few transcripts that codings are in, for the history.
    static void inTranscripts(Draft draft, List<Coding> codings) {
        codings.stream()
                .map(Coding::transcript)
                .distinct()
                .limit(3)
                .flatMap(id -> draft.snapshot().transcript(id).stream())
                .map(Transcript::title)
                .forEach(draft::about);
    }

    /// Gives a coding another code; the old one keeps it no longer as an anchor example. If the same coder has
    /// set the new code at the same place before, that coding stays and takes over what was on this one.
    ///
    /// @return the coding that carries the new code now
    public CompletableFuture<Coding> recode(CodingId id, CodeId code) {
        return changeAll(StepKind.RECODED, List.of(id), Alteration.code(code)).thenApply(List::getFirst);
    }

    /// Moves a coding's ends. If the same coder has set the same code there before, that coding stays and takes
    /// over what was on this one.
    ///
    /// @return the coding that lies there now
    public CompletableFuture<Coding> place(CodingId id, TextRange range) {
        return changeAll(StepKind.CODING_CHANGED, List.of(id), Alteration.range(range))
                .thenApply(List::getFirst);
    }

    /// @param weight 0–100, null for none
    public CompletableFuture<Coding> weigh(CodingId id, @Nullable Integer weight) {
        return changeAll(StepKind.CODING_CHANGED, List.of(id), Alteration.weight(weight))
                .thenApply(List::getFirst);
    }

    /// @param facet null for the code's own
    public CompletableFuture<Coding> facet(CodingId id, @Nullable Facet facet) {
        return changeAll(StepKind.CODING_CHANGED, List.of(id), Alteration.facet(facet))
                .thenApply(List::getFirst);
    }

    /// Changes several codings in one step. Those that come to say the same at the same place by the same coder
    /// become one, which takes over what was on the others.
    ///
    /// @return what each of them is now, in the order of `ids`; those that became one are the same
    public CompletableFuture<List<Coding>> changeAll(StepKind kind, List<CodingId> ids, Alteration alteration) {
        return session.perform(kind, draft -> {
            return Alterations.apply(draft, required(draft, ids), alteration);
        });
    }

    /// Writes the same memo on several codings, in one step; none where there are no words.
    public CompletableFuture<List<Memo>> noteAll(List<CodingId> ids, String text) {
        return session.perform(StepKind.MEMO_WRITTEN, draft -> {
            List<Coding> codings = text.isBlank() ? List.of() : required(draft, ids);
            CodeTree tree = new CodeTree(draft.snapshot().codes());
            List<Memo> memos = codings.stream()
                    .map(on -> new Memo(
                            MemoId.create(),
                            new MemoTarget.OnCoding(on.id()),
                            text.strip(),
                            draft.actor().id(),
                            draft.now()))
                    .toList();
            memos.forEach(draft::add);
            codings.stream()
                    .map(Coding::code)
                    .distinct()
                    .limit(3)
                    .map(tree::path)
                    .forEach(draft::about);
            return memos;
        });
    }

    static void checkWeight(@Nullable Integer weight) {
        if (weight != null && (weight < 0 || weight > Coding.MAX_WEIGHT)) {
            throw new ProblemException(new Problem.ValueInvalid("weight", weight.toString(), "0–" + Coding.MAX_WEIGHT));
        }
    }

    /// Each once.
    static List<Coding> required(Draft draft, List<CodingId> ids) {
        return ids.stream().distinct().map(id -> required(draft, id)).toList();
    }

    static Coding required(Draft draft, CodingId id) {
        return draft.store()
                .coding(id)
                .filter(c -> draft.snapshot().transcript(c.transcript()).isPresent())
                .orElseThrow(() -> new ProblemException(new Problem.NotFound(Problem.Thing.CODING, id.toString())));
    }

    static TranscriptText text(Draft draft, TranscriptId id) {
        return draft.store()
                .text(id)
                .orElseThrow(() -> new ProblemException(new Problem.NotFound(Problem.Thing.TRANSCRIPT, id.toString())));
    }

    static String words(Draft draft, TranscriptId id) {
        return draft.store()
                .words(id)
                .orElseThrow(() -> new ProblemException(new Problem.NotFound(Problem.Thing.TRANSCRIPT, id.toString())));
    }

    /// `range` without blank space at its ends, widened so that it cuts no character people see as one.
    static TextRange whole(String text, TextRange range) {
        if (range.end() > text.length()) {
            throw new ProblemException(new Problem.RangeOutside(range.start(), range.end(), text.length()));
        }
        int start = range.start();
        int end = range.end();
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        if (start == end) {
            throw new ProblemException(new Problem.RangeOutside(range.start(), range.end(), text.length()));
        }
        // Plain letters, digits and blanks begin a character of their own, so a look from one to the next is
        // enough.
        int from = start;
        while (from > 0 && text.charAt(from) >= 0x80) {
            from--;
        }
        int to = end;
        while (to < text.length() && text.charAt(to) >= 0x80) {
            to++;
        }
        BreakIterator characters = BreakIterator.getCharacterInstance();
        characters.setText(text.substring(from, to));
        int first = characters.isBoundary(start - from) ? start : from + characters.preceding(start - from);
        int last = characters.isBoundary(end - from) ? end : from + characters.following(end - from);
        return new TextRange(first, last);
    }

    /// No-break spaces count: in transcripts they come from word processors and mean nothing.
    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /// The `nth` place of `quote` in `text`: letter for letter, or else with any blank space between its words.
    static Optional<TextRange> find(String text, String quote, int nth) {
        String wanted = BLANK_ENDS
                .matcher(Normalizer.normalize(quote, Normalizer.Form.NFC))
                .replaceAll("");
        if (wanted.isEmpty()) {
            return Optional.empty();
        }
        Optional<TextRange> exact = nth(Pattern.compile(Pattern.quote(wanted)).matcher(text), nth);
        if (exact.isPresent()) {
            return exact;
        }
        String words =
                Stream.of(BLANKS.split(wanted)).map(Pattern::quote).collect(Collectors.joining(BLANKS.pattern()));
        return nth(Pattern.compile(words).matcher(text), nth);
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
