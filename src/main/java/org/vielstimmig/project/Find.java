package org.vielstimmig.project;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.model.Code;
import org.vielstimmig.model.CodeId;
import org.vielstimmig.model.Coding;
import org.vielstimmig.model.ProblemException;
import org.vielstimmig.model.Speaker;
import org.vielstimmig.model.StepKind;
import org.vielstimmig.model.TextRange;
import org.vielstimmig.model.Transcript;
import org.vielstimmig.model.TranscriptId;
import org.vielstimmig.model.TranscriptText;
import org.vielstimmig.search.Expansion;
import org.vielstimmig.search.Filters;
import org.vielstimmig.search.Hit;
import org.vielstimmig.search.Hits;
import org.vielstimmig.search.Lookup;
import org.vielstimmig.search.SearchIndex;
import org.vielstimmig.search.Suggestion;
import org.vielstimmig.store.Snapshot;
import org.vielstimmig.text.Kwic;
import org.vielstimmig.text.Sentences;

/// Searching, autocoding and suggestions. Keeps the index beside the project up to date on a thread of its
/// own; a failing index never holds a project up.
public final class Find implements AutoCloseable {

    /// Turns looked at for one search; what lies behind is counted by nobody.
    private static final int TURNS = 20_000;

    private static final int CONTEXT = 60;

    private final Session session;
    private final Path folder;
    private final ExecutorService thread;
    private final Runnable stopListening;
    private final List<Consumer<Boolean>> watchers = new CopyOnWriteArrayList<>();
    private volatile boolean current;
    /// Opened on its own thread, so that nobody waits for it who opens a project.
    private @Nullable Kept kept;

    /// What lies in the cache folder.
    private record Kept(SearchIndex index, IndexState state) {

        static Kept in(Path folder) {
            SearchIndex index = SearchIndex.in(folder);
            return new Kept(
                    index, new IndexState(folder.resolveSibling(folder.getFileName() + ".state"), index.isOnDisk()));
        }
    }

    /// @param cache the program's cache folder; the index is a folder in it, named by the project's id
    public Find(Session session, Path cache) {
        this.session = session;
        // Copies of a project share its id; each file has an index of its own.
        String place = Integer.toHexString(
                session.path().toAbsolutePath().normalize().toString().hashCode());
        folder = cache.resolve("index-" + session.snapshot().project().id() + "-" + place);
        thread = Executors.newSingleThreadExecutor(task -> {
            Thread worker = new Thread(task, "vielstimmig-index");
            worker.setDaemon(true);
            return worker;
        });
        stopListening = session.listen(this::heard);
        thread.execute(this::catchUp);
    }

    /// Whether the index knows the project as it is.
    public boolean isCurrent() {
        return current;
    }

    /// Tells when the index falls behind and when it has caught up; on another thread.
    public Runnable watch(Consumer<Boolean> watcher) {
        watchers.add(watcher);
        return () -> watchers.remove(watcher);
    }

    private void heard(Happened happened) {
        if (happened.touches(Transcript.class) || happened.touchesTexts()) {
            setCurrent(false);
            thread.execute(this::catchUp);
        }
    }

    private void setCurrent(boolean value) {
        current = value;
        watchers.forEach(w -> w.accept(value));
    }

    /// On the index thread.
    private Kept kept() {
        Kept there = kept;
        if (there == null) {
            there = Kept.in(folder);
            kept = there;
        }
        return there;
    }

    /// Takes in every transcript that is new or has changed, and drops what is gone.
    private void catchUp() {
        SearchIndex index = kept().index();
        IndexState state = kept().state();
        Snapshot snapshot = session.snapshot();
        Map<TranscriptId, Integer> revisions = Session.await(session.read(s -> s.textRevisions()));
        Map<TranscriptId, String> wanted = new TreeMap<>();
        for (Transcript transcript : snapshot.transcripts()) {
            wanted.put(transcript.id(), mark(revisions.getOrDefault(transcript.id(), 0), transcript.speakers()));
        }
        Map<TranscriptId, String> known = index.lastStep() == SearchIndex.EMPTY ? Map.of() : state.read();
        boolean changed = false;
        for (TranscriptId id : index.transcripts()) {
            if (!wanted.containsKey(id)) {
                index.remove(id);
                changed = true;
            }
        }
        List<Transcript> stale = snapshot.transcripts().stream()
                .filter(t -> !Objects.equals(wanted.get(t.id()), known.get(t.id())))
                .toList();
        // Many come at once when interviews are imported: the machine's other cores help.
        stale.parallelStream()
                .forEach(transcript -> Session.await(session.read(s -> s.text(transcript.id())))
                        .ifPresent(text -> index.put(text, transcript.speakers())));
        if (changed || !stale.isEmpty() || index.lastStep() == SearchIndex.EMPTY) {
            state.forget();
            index.commit(snapshot.tick());
            state.write(wanted);
        }
        setCurrent(true);
    }

    /// What says whether the index knows a transcript as it is: the same in every run of the program.
    static String mark(int revision, List<Speaker> speakers) {
        String all = speakers.stream()
                .map(s -> s.id() + "\n" + s.label() + "\n" + s.name() + "\n"
                        + s.role().name())
                .collect(Collectors.joining("\n"));
        return revision + "-" + all.hashCode();
    }

    // --- searching -------------------------------------------------------------------------------------------------

    /// One place that was found, with some words around it.
    ///
    /// @param speaker name of who says it, empty if unknown
    public record Place(
            TranscriptId transcript,
            String title,
            int turn,
            String speaker,
            TextRange range,
            String before,
            String text,
            String after) {}

    /// @param total      places found; `places` may hold fewer
    /// @param turns      turns they are in
    /// @param expansions the words the query stood for
    public record Found(String query, int total, int turns, List<Place> places, List<Expansion> expansions) {}

    /// Searches all turns, in the order of the transcripts.
    ///
    /// @throws ProblemException (in the future) with `QueryFault`
    public CompletableFuture<Found> search(String query, int limit) {
        return onIndex(() -> {
            Snapshot snapshot = session.snapshot();
            Hits hits = hits(snapshot, query, TURNS);
            Map<TranscriptId, TranscriptText> texts = new HashMap<>();
            List<Place> places = new ArrayList<>();
            int total = 0;
            for (Hit hit : hits.hits()) {
                total += hit.ranges().size();
                if (places.size() >= limit) {
                    continue;
                }
                TranscriptText text = texts.computeIfAbsent(hit.transcript(), this::text);
                for (TextRange range : hit.ranges()) {
                    if (places.size() < limit) {
                        places.add(place(snapshot, text, hit, range));
                    }
                }
            }
            return new Found(query, total, hits.total(), places, hits.expansions());
        });
    }

    private Hits hits(Snapshot snapshot, String query, int turns) {
        List<TranscriptId> all =
                snapshot.transcripts().stream().map(Transcript::id).toList();
        return kept().index().search(query, Filters.of(all, new ProjectLookup(snapshot)), turns);
    }

    private TranscriptText text(TranscriptId id) {
        return Session.await(session.read(s -> s.text(id))).orElseThrow();
    }

    private static Place place(Snapshot snapshot, TranscriptText text, Hit hit, TextRange range) {
        Kwic kwic = Kwic.of(text.text(), range, hit.within(), CONTEXT);
        Optional<Transcript> transcript = snapshot.transcript(hit.transcript());
        String speaker = text.turns().stream()
                .filter(t -> t.n() == hit.turn())
                .findFirst()
                .flatMap(t -> transcript.flatMap(about -> about.speaker(t.speaker())))
                .map(Speaker::name)
                .orElse("");
        return new Place(
                hit.transcript(),
                transcript.map(Transcript::title).orElse(""),
                hit.turn(),
                speaker,
                range,
                kwic.before(),
                kwic.found(),
                kwic.after());
    }

    // --- autocoding ------------------------------------------------------------------------------------------------

    /// What autocoding tags of each hit.
    public enum Unit {
        HIT,
        SENTENCE,
        TURN
    }

    /// The passages autocoding would tag: all of them, each once, however many there are.
    public CompletableFuture<List<Codings.Place>> passages(String query, Unit unit) {
        return found(query, unit).thenApply(places -> List.copyOf(places.keySet()));
    }

    /// The same, each with the first hit in it.
    CompletableFuture<Map<Codings.Place, TextRange>> found(String query, Unit unit) {
        return onIndex(() -> {
            Map<Codings.Place, TextRange> places = new LinkedHashMap<>();
            Map<TranscriptId, TranscriptText> texts = new HashMap<>();
            for (Hit hit : hits(session.snapshot(), query, Integer.MAX_VALUE).hits()) {
                for (TextRange range : hit.ranges()) {
                    TextRange wanted = switch (unit) {
                        case HIT -> range;
                        case SENTENCE ->
                            Sentences.around(
                                    texts.computeIfAbsent(hit.transcript(), this::text)
                                            .text(),
                                    range,
                                    hit.within());
                        case TURN -> hit.within();
                    };
                    places.putIfAbsent(new Codings.Place(hit.transcript(), wanted), range);
                }
            }
            return places;
        });
    }

    /// Tags every hit of a query with a code, as one step.
    ///
    /// @return the codings that were not there before
    public CompletableFuture<List<Coding>> autocode(String query, CodeId code, Unit unit) {
        return passages(query, unit)
                .thenCompose(places -> new Codings(session).codeAll(StepKind.AUTOCODED, places, code, query));
    }

    // --- suggestions -----------------------------------------------------------------------------------------------

    /// A turn that speaks like a code's passages.
    ///
    /// @param because words that made it one
    public record Suggested(
            TranscriptId transcript, String title, TextRange range, String text, double score, List<String> because) {}

    /// Turns that resemble the passages of a code and do not carry it yet; none for a code with few passages.
    public CompletableFuture<List<Suggested>> suggest(CodeId code, int limit) {
        return onIndex(() -> {
            Snapshot snapshot = session.snapshot();
            List<Coding> codings = Session.await(session.view(s -> s.codings(code)));
            Map<TranscriptId, List<TextRange>> known = codings.stream()
                    .collect(Collectors.groupingBy(
                            Coding::transcript, Collectors.mapping(Coding::range, Collectors.toList())));
            List<TranscriptId> all =
                    snapshot.transcripts().stream().map(Transcript::id).toList();
            List<Suggestion> suggestions = kept().index()
                    .suggest(
                            codings.stream().map(Coding::quote).toList(),
                            known,
                            Filters.of(all, new ProjectLookup(snapshot)),
                            limit);
            return suggestions.stream()
                    .map(s -> new Suggested(
                            s.transcript(),
                            snapshot.transcript(s.transcript())
                                    .map(Transcript::title)
                                    .orElse(""),
                            s.within(),
                            s.within().of(text(s.transcript()).text()),
                            s.score(),
                            s.because()))
                    .toList();
        });
    }

    // --- the thread ------------------------------------------------------------------------------------------------

    private <T> CompletableFuture<T> onIndex(Supplier<T> work) {
        return CompletableFuture.supplyAsync(work, thread);
    }

    @Override
    public void close() {
        stopListening.run();
        thread.shutdown();
        try {
            if (!thread.awaitTermination(20, TimeUnit.SECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Kept there = kept;
        if (there != null) {
            there.index().close();
        }
    }

    /// Answers what the index does not know from the project. Runs on the index thread.
    private final class ProjectLookup implements Lookup {

        private final Snapshot snapshot;

        ProjectLookup(Snapshot snapshot) {
            this.snapshot = snapshot;
        }

        @Override
        public Optional<Map<TranscriptId, List<TextRange>>> passages(String name) {
            CodeTree tree = new CodeTree(snapshot.codes());
            List<Code> named = tree.byPath(name)
                    .map(List::of)
                    .orElseGet(() -> tree.inOrder().stream()
                            .filter(c -> c.name().equalsIgnoreCase(name)
                                    || !c.shortName().isEmpty() && c.shortName().equalsIgnoreCase(name))
                            .toList());
            if (named.isEmpty()) {
                return Optional.empty();
            }
            Sight sight = session.look();
            Set<CodeId> wanted = named.stream()
                    .flatMap(c -> tree.under(c.id()).stream())
                    .map(Code::id)
                    .collect(Collectors.toSet());
            return Optional.of(Session.await(session.read(store -> wanted.stream()
                    .flatMap(id -> store.codings(id).stream())
                    .filter(c -> !c.range().isEmpty() && sight.sees(c.coder()))
                    .collect(Collectors.groupingBy(
                            Coding::transcript, Collectors.mapping(Coding::range, Collectors.toList()))))));
        }

        @Override
        public Optional<Set<TranscriptId>> titled(String title) {
            String wanted = title.toLowerCase(Locale.ROOT);
            Set<TranscriptId> found = snapshot.transcripts().stream()
                    .filter(t -> t.title().toLowerCase(Locale.ROOT).contains(wanted)
                            || t.id().toString().equals(title))
                    .map(Transcript::id)
                    .collect(Collectors.toSet());
            return found.isEmpty() ? Optional.empty() : Optional.of(found);
        }
    }
}
