package org.vielstimmig.project;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.jobs.Phase;
import org.vielstimmig.jobs.Progress;
import org.vielstimmig.model.Code;
import org.vielstimmig.model.CodeId;
import org.vielstimmig.model.Coder;
import org.vielstimmig.model.CoderId;
import org.vielstimmig.model.Coding;
import org.vielstimmig.model.Role;
import org.vielstimmig.model.Speaker;
import org.vielstimmig.model.StepKind;
import org.vielstimmig.model.TextRange;
import org.vielstimmig.model.Transcript;
import org.vielstimmig.model.TranscriptId;
import org.vielstimmig.model.TranscriptText;
import org.vielstimmig.model.Turn;
import org.vielstimmig.store.Selection;
import org.vielstimmig.text.Kwic;
import org.vielstimmig.text.Sentences;

/// Coding many places at once: first a plan that says what would be coded, then one step that does it.
public final class Autocoding {

    /// Of a place's words; enough to know it by.
    private static final int SHOWN = 200;
    /// Words this short say little without those around them.
    private static final int BRIEF = 80;
    private static final int AROUND = 50;

    private final Session session;

    public Autocoding(Session session) {
        this.session = session;
    }

    /// Where places are looked for. What is empty asks for nothing.
    ///
    /// @param speakers names or labels
    public record Where(Set<TranscriptId> transcripts, Set<String> speakers, Set<Role> roles) {
        public static final Where ANYWHERE = new Where(Set.of(), Set.of(), Set.of());

        public Where {
            transcripts = Set.copyOf(transcripts);
            speakers = Set.copyOf(speakers);
            roles = Set.copyOf(roles);
        }

        private Which who() {
            return Which.ALL.withSpeakers(speakers).withRoles(roles);
        }
    }

    /// One place that would be coded.
    ///
    /// @param turn    number of the turn, 0 if it lies in none
    /// @param speaker empty if unknown
    /// @param before  what is said before it in the same turn, where it is short; else empty
    /// @param words   the first of its words, on one line
    /// @param after   what is said behind it in the same turn, where it is short; else empty
    /// @param hit     what was found in it, with as much before and behind as tells what it is about; null where
    ///                nothing was searched for
    /// @param asks    whether it is said by somebody who asks
    /// @param there   whether the person who works has coded it so already
    public record Place(
            TranscriptId transcript,
            String title,
            int turn,
            String speaker,
            TextRange range,
            String before,
            String words,
            String after,
            @Nullable Kwic hit,
            boolean asks,
            boolean there) {}

    /// What would be coded.
    ///
    /// @param asked  what was looked for, for the history
    /// @param places in the order of the transcripts, each once, none empty
    public record Plan(CodeId code, String asked, List<Place> places) {
        public Plan {
            places = List.copyOf(places);
        }

        public List<Place> fresh() {
            return places.stream().filter(p -> !p.there()).toList();
        }

        public int there() {
            return (int) places.stream().filter(Place::there).count();
        }

        /// New places in each transcript that has any place.
        public Map<String, Integer> perTranscript() {
            Map<String, Integer> counts = new LinkedHashMap<>();
            places.forEach(p -> counts.merge(p.title(), p.there() ? 0 : 1, Integer::sum));
            return counts;
        }
    }

    /// All that a query finds, however much it is, as hits, sentences or turns.
    public CompletableFuture<Plan> query(
            Find find, String query, Find.Unit unit, Where where, CodeId code, Progress progress) {
        progress.phase(Phase.SEARCHING);
        return find.found(query, unit).thenApplyAsync(found -> {
            Map<TranscriptId, Set<TextRange>> places = new LinkedHashMap<>();
            for (Codings.Place place : found.keySet()) {
                places.computeIfAbsent(place.transcript(), any -> new LinkedHashSet<>())
                        .add(place.range());
            }
            return plan(places, found, query, where, code, progress);
        });
    }

    /// All that some people say: whole turns, or sentence by sentence.
    ///
    /// @param where names at least a speaker or a role
    public CompletableFuture<Plan> said(Find.Unit unit, Where where, CodeId code, Progress progress) {
        if (!where.who().asksSpeakers()) {
            throw new IllegalArgumentException("nobody named");
        }
        return CompletableFuture.supplyAsync(() -> {
            Map<TranscriptId, Set<TextRange>> places = new LinkedHashMap<>();
            for (Transcript transcript : session.snapshot().transcripts()) {
                if (transcript.speakers().stream().anyMatch(s -> Retrieval.speaks(where.who(), s))) {
                    Set<TextRange> ranges = new LinkedHashSet<>();
                    text(transcript.id())
                            .ifPresent(text -> text.turns().stream()
                                    .filter(turn -> isSaidBy(where, transcript, turn))
                                    .forEach(turn -> ranges.addAll(
                                            unit == Find.Unit.SENTENCE
                                                    ? Sentences.of(text.text(), turn.range())
                                                    : List.of(turn.range()))));
                    places.put(transcript.id(), ranges);
                }
            }
            List<String> asked = new ArrayList<>(where.speakers());
            where.roles().forEach(role -> asked.add(role.name().toLowerCase(Locale.ROOT)));
            return plan(places, Map.of(), String.join(", ", asked), where, code, progress);
        });
    }

    private Optional<TranscriptText> text(TranscriptId id) {
        return Session.await(session.read(store -> store.text(id)));
    }

    private static boolean isSaidBy(Where where, Transcript transcript, Turn turn) {
        return transcript
                .speaker(turn.speaker())
                .filter(s -> Retrieval.speaks(where.who(), s))
                .isPresent();
    }

    /// Transcript by transcript, so that the store is free in between.
    private Plan plan(
            Map<TranscriptId, Set<TextRange>> found,
            Map<Codings.Place, TextRange> hits,
            String asked,
            Where where,
            CodeId code,
            Progress progress) {
        List<Place> places = new ArrayList<>();
        progress.phase(Phase.CHECKING, found.size(), "");
        int done = 0;
        for (Transcript transcript : session.snapshot().transcripts()) {
            Set<TextRange> ranges = found.get(transcript.id());
            if (ranges == null) {
                continue;
            }
            progress.done(++done, transcript.title());
            if (where.transcripts().isEmpty() || where.transcripts().contains(transcript.id())) {
                text(transcript.id())
                        .ifPresent(text -> places.addAll(
                                places(transcript, text, ranges, hits, there(transcript.id(), code), where)));
            }
        }
        return new Plan(code, asked, places);
    }

    private List<Place> places(
            Transcript transcript,
            TranscriptText text,
            Collection<TextRange> ranges,
            Map<Codings.Place, TextRange> hits,
            Set<TextRange> there,
            Where where) {
        List<Place> places = new ArrayList<>();
        Set<TextRange> seen = new HashSet<>();
        boolean asks = where.who().asksSpeakers();
        for (TextRange found : ranges) {
            if (found.end() > text.text().length() || found.of(text.text()).isBlank()) {
                continue;
            }
            TextRange range = Codings.whole(text.text(), found);
            List<Turn> turns = Passages.touched(text, range);
            boolean wanted = !asks || turns.stream().anyMatch(turn -> isSaidBy(where, transcript, turn));
            if (wanted && seen.add(range)) {
                boolean brief = range.length() < BRIEF
                        && turns.size() == 1
                        && turns.getFirst().range().contains(range);
                Kwic around =
                        brief ? Kwic.of(text.text(), range, turns.getFirst().range(), AROUND) : new Kwic("", "", "");
                Optional<Speaker> speaker = turns.isEmpty()
                        ? Optional.empty()
                        : transcript.speaker(turns.getFirst().speaker());
                places.add(new Place(
                        transcript.id(),
                        transcript.title(),
                        turns.isEmpty() ? 0 : turns.getFirst().n(),
                        speaker.map(Speaker::name).orElse(""),
                        range,
                        around.before(),
                        words(text.text(), range),
                        around.after(),
                        around(text.text(), found, range, hits.get(new Codings.Place(transcript.id(), found)), turns),
                        speaker.filter(s -> s.role().asks()).isPresent(),
                        there.contains(range)));
            }
        }
        return places;
    }

    /// A hit with what stands around it in the words that would be coded; where those are the hit alone, in its
    /// turn.
    private static @Nullable Kwic around(
            String text, TextRange found, TextRange range, @Nullable TextRange hit, List<Turn> turns) {
        if (hit == null) {
            return null;
        }
        TextRange within =
                found.equals(hit) && turns.size() == 1 ? turns.getFirst().range() : range;
        TextRange seen = found.equals(hit) ? range : hit;
        return within.contains(seen) ? Kwic.of(text, seen, within, SHOWN) : null;
    }

    private static String words(String text, TextRange range) {
        boolean cut = range.length() > SHOWN;
        int end = cut ? range.start() + SHOWN : range.end();
        return text.substring(range.start(), end).replaceAll("\\s+", " ").strip() + (cut ? "…" : "");
    }

    /// What the person who works has coded with this code.
    private Set<TextRange> there(TranscriptId transcript, CodeId code) {
        return Session.await(session.read(store -> {
            Set<CoderId> own = session.snapshot().coders().stream()
                    .filter(c -> c.name().equals(session.actor()))
                    .map(Coder::id)
                    .collect(Collectors.toSet());
            return own.isEmpty()
                    ? Set.<TextRange>of()
                    : store
                            .selection()
                            .keys(transcript, new Selection.Marks(Set.of(code), own, Set.of(), null, null), Set.of())
                            .stream()
                            .map(Selection.Key::range)
                            .collect(Collectors.toSet());
        }));
    }

    /// Codes some places of a plan, in one step. Cancelled on the way, nothing is coded at all.
    ///
    /// @return the codings that were not there before
    public CompletableFuture<List<Coding>> perform(Plan plan, List<Place> chosen, Progress progress) {
        return new Codings(session).codeAll(StepKind.AUTOCODED, told(chosen, progress), plan.code(), plan.asked());
    }

    /// Codes some places of a plan with a code that is not there yet, in one step with the code.
    ///
    /// @param plan made for any code that is not there
    /// @param path of the new code, as for [Codebook#add]
    /// @param fill sets the new code's fields
    public CompletableFuture<List<Coding>> performNew(
            Plan plan, List<Place> chosen, String path, UnaryOperator<Code> fill, Progress progress) {
        return new FirstUse(session).codeAll(StepKind.AUTOCODED, told(chosen, progress), path, fill, plan.asked());
    }

    /// The places, telling how far one has come when they are gone through.
    private static List<Codings.Place> told(List<Place> chosen, Progress progress) {
        progress.phase(Phase.WRITING, chosen.size(), "");
        return new AbstractList<>() {
            @Override
            public Codings.Place get(int index) {
                if (index % 50 == 0) {
                    progress.done(index);
                }
                return new Codings.Place(
                        chosen.get(index).transcript(), chosen.get(index).range());
            }

            @Override
            public int size() {
                return chosen.size();
            }
        };
    }
}
