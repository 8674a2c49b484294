package org.vielstimmig.project;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vielstimmig.model.Coding;
import org.vielstimmig.model.Edit;
import org.vielstimmig.model.Problem;
import org.vielstimmig.model.ProblemException;
import org.vielstimmig.model.StepKind;
import org.vielstimmig.model.TextRange;
import org.vielstimmig.model.Transcript;
import org.vielstimmig.model.TranscriptId;
import org.vielstimmig.model.TranscriptText;
import org.vielstimmig.model.Turn;
import org.vielstimmig.store.Store;
import org.vielstimmig.text.Anchors;
import org.vielstimmig.text.Kwic;
import org.vielstimmig.text.Normalisation;
import org.vielstimmig.text.WordDiff;

/// Corrections of many places at once, seen before they are made: the same words in all transcripts, and a
/// corrected file brought in again.
public final class Corrections {

    private static final int CONTEXT = 60;

    private final Session session;

    public Corrections(Session session) {
        this.session = session;
    }

    /// What to look for.
    ///
    /// @param wholeWords not inside longer words
    /// @param ignoreCase `anna` finds `Anna` too
    /// @param in         the transcripts, empty for all
    public record Wanted(String words, boolean wholeWords, boolean ignoreCase, Set<TranscriptId> in) {
        public Wanted {
            in = Set.copyOf(in);
        }
    }

    /// One place where the words stand.
    ///
    /// @param turn number of the turn, 0 between turns
    public record Place(TranscriptId transcript, TextRange range, int turn, Kwic kwic, String found) {}

    /// The places, in the order of the transcripts and their texts. Changes nothing.
    ///
    /// @throws ProblemException (in the future) if there is nothing to look for
    public CompletableFuture<List<Place>> find(Wanted wanted) {
        return session.read(store -> {
            Pattern pattern = pattern(wanted);
            List<Place> places = new ArrayList<>();
            for (Transcript transcript : session.snapshot().transcripts()) {
                if (wanted.in().isEmpty() || wanted.in().contains(transcript.id())) {
                    store.words(transcript.id())
                            .ifPresent(words -> find(store, transcript.id(), words, pattern, places));
                }
            }
            return places;
        });
    }

    private static Pattern pattern(Wanted wanted) {
        String words = Normalisation.of(wanted.words());
        if (words.isEmpty()) {
            throw new ProblemException(new Problem.QueryFault("", new TextRange(0, 0), Problem.QueryFault.Fault.EMPTY));
        }
        String quoted = Pattern.quote(words);
        int flags = wanted.ignoreCase() ? Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE : 0;
        return Pattern.compile(
                wanted.wholeWords() ? "(?<![\\p{L}\\p{M}\\p{N}])" + quoted + "(?![\\p{L}\\p{M}\\p{N}])" : quoted,
                flags);
    }

    private static void find(Store store, TranscriptId id, String words, Pattern pattern, List<Place> places) {
        Matcher matcher = pattern.matcher(words);
        TranscriptText text = null;
        while (matcher.find()) {
            if (text == null) {
                text = new TranscriptText(id, words, store.turns(id));
            }
            TextRange range = new TextRange(matcher.start(), matcher.end());
            Turn turn = text.turnAt(range.start())
                    .filter(t -> t.range().contains(range))
                    .orElse(null);
            places.add(new Place(
                    id,
                    range,
                    turn == null ? 0 : turn.n(),
                    Kwic.of(words, range, turn == null ? new TextRange(0, words.length()) : turn.range(), CONTEXT),
                    matcher.group()));
        }
    }

    /// Replaces what stands at `places`, chosen from what [#find] found, in one step. Codings follow.
    ///
    /// @return what was done in each transcript
    /// @throws ProblemException (in the future) if a text has changed since
    public CompletableFuture<Map<TranscriptId, Edits.Result>> replace(List<Place> places, String by) {
        return session.perform(StepKind.TEXT_EDITED, draft -> {
            Map<TranscriptId, List<Place>> byTranscript = new LinkedHashMap<>();
            places.forEach(place -> byTranscript
                    .computeIfAbsent(place.transcript(), id -> new ArrayList<>())
                    .add(place));
            Map<TranscriptId, Edits.Result> results = new LinkedHashMap<>();
            byTranscript.forEach((id, chosen) -> {
                TranscriptText text = Codings.text(draft, id);
                List<TextRange> ranges = chosen.stream()
                        .peek(place -> check(draft, text, place))
                        .map(Place::range)
                        .distinct()
                        .sorted()
                        .toList();
                results.put(id, Edits.edit(draft, text, ranges, by));
            });
            return results;
        });
    }

    private static void check(Draft draft, TranscriptText text, Place place) {
        if (place.range().end() > text.text().length()
                || !place.range().of(text.text()).equals(place.found())) {
            throw new ProblemException(new Problem.QuoteMissing(
                    place.found(),
                    draft.snapshot()
                            .transcript(text.id())
                            .map(Transcript::title)
                            .orElse("")));
        }
    }

    /// How a corrected text differs from the one in the project.
    ///
    /// @param before the text as it is
    /// @param after  the corrected text in normal form
    /// @param edits  in the order of the text, each counted in the text the one before left
    /// @param share  of both texts that is other, 0 to 1; much of it means that it is another interview
    /// @param moved  codings whose words would be others, with the new ones
    /// @param lost   codings that would lose all their text
    public record Comparison(
            TranscriptId transcript,
            String before,
            String after,
            List<Edit> edits,
            double share,
            List<Coding> moved,
            List<Coding> lost) {}

    /// Compares word by word. Changes nothing.
    public CompletableFuture<Comparison> compare(TranscriptId id, String corrected) {
        String after = Normalisation.of(corrected);
        return session.read(store -> store.words(id)
                        .filter(t -> session.snapshot().transcript(id).isPresent())
                        .orElseThrow(() ->
                                new ProblemException(new Problem.NotFound(Problem.Thing.TRANSCRIPT, id.toString()))))
                // Away from the store's thread: texts that have little in common take a while.
                .thenApplyAsync(before -> new Compared(before, WordDiff.edits(before, after)))
                .thenCompose(compared -> session.read(store -> {
                    List<Coding> moved = new ArrayList<>();
                    List<Coding> lost = new ArrayList<>();
                    for (Coding coding : compared.edits().isEmpty() ? List.<Coding>of() : store.codings(id)) {
                        TextRange range = Anchors.passage(coding.range(), compared.edits());
                        if (range.isEmpty() && !coding.range().isEmpty()) {
                            lost.add(coding);
                        } else if (!range.isEmpty() && !range.of(after).equals(coding.quote())) {
                            moved.add(coding.withRange(range, range.of(after)));
                        }
                    }
                    return new Comparison(
                            id,
                            compared.before(),
                            after,
                            compared.edits(),
                            WordDiff.share(compared.before(), after, compared.edits()),
                            moved,
                            lost);
                }));
    }

    private record Compared(String before, List<Edit> edits) {}

    /// Makes the corrected text the transcript's own, in one step; codings, memos and turns follow.
    ///
    /// @throws ProblemException (in the future) if the text has changed since it was compared
    public CompletableFuture<Edits.Result> adopt(Comparison comparison) {
        return session.perform(StepKind.TEXT_EDITED, draft -> {
            TranscriptText text = Codings.text(draft, comparison.transcript());
            String title = draft.snapshot()
                    .transcript(text.id())
                    .map(Transcript::title)
                    .orElse("");
            if (comparison.edits().isEmpty()) {
                return new Edits.Result(List.of(), List.of(), List.of());
            }
            if (!text.text().equals(comparison.before())) {
                String missing = comparison.edits().getFirst().deleted();
                throw new ProblemException(new Problem.QuoteMissing(missing, title));
            }
            draft.about(title);
            return Edits.record(draft, text, comparison.edits(), comparison.after());
        });
    }

    /// Codings that lost all their text to an edit, in the order of the transcripts, with the last words
    /// they had.
    public CompletableFuture<List<Coding>> lost() {
        return session.read(Store::lost);
    }
}
