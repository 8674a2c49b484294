package org.vielstimmig.project;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.model.Code;
import org.vielstimmig.model.CodeId;
import org.vielstimmig.model.CodeSet;
import org.vielstimmig.model.Coder;
import org.vielstimmig.model.CoderId;
import org.vielstimmig.model.Coding;
import org.vielstimmig.model.CodingId;
import org.vielstimmig.model.Memo;
import org.vielstimmig.model.Speaker;
import org.vielstimmig.model.TextRange;
import org.vielstimmig.model.Transcript;
import org.vielstimmig.model.TranscriptId;
import org.vielstimmig.model.TranscriptText;
import org.vielstimmig.model.Turn;
import org.vielstimmig.store.Selection;
import org.vielstimmig.store.Snapshot;
import org.vielstimmig.store.Store;
import org.vielstimmig.text.Sentences;

/// Finds passages by codes, sets, transcripts, speakers, variables and more, counts them and reads them in
/// pages.
///
/// The store thread is never held for more than a page: what must look at every passage does so bit by bit, and
/// others come in between.
public final class Retrieval {

    /// How long the store thread is kept at a stretch, nanoseconds.
    private static final long STRETCH = 15_000_000;

    /// How long a person waits for a full page before less is shown, nanoseconds.
    private static final long LONG = 150_000_000;

    private final Session session;
    private final Supplier<Sight> sight;

    /// Sees what the person who works looks at.
    public Retrieval(Session session) {
        this(session, session::look);
    }

    /// @param sight whose codings are found; asked anew every time
    public Retrieval(Session session, Supplier<Sight> sight) {
        this.session = session;
        this.sight = sight;
    }

    /// A passage with what says where it stands.
    ///
    /// @param doubled    whether its words are counted by another one
    /// @param turn       first turn, from 1; 0 if it lies in none
    /// @param lastTurn   last turn
    /// @param at         start of the first turn in milliseconds, null if unknown
    /// @param line       line of the transcript's text it begins in, from 1
    /// @param lastLine   the one it ends in
    /// @param speakers   names of all who say a part of it
    /// @param memo       memos on it, empty if there are none
    public record Row(
            Coding coding,
            boolean doubled,
            Transcript transcript,
            int turn,
            int lastTurn,
            @Nullable Long at,
            int line,
            int lastLine,
            List<String> speakers,
            String memo) {

        public Row {
            speakers = List.copyOf(speakers);
        }

        public String speaker() {
            return String.join(", ", speakers);
        }
    }

    /// What stands around a passage.
    ///
    /// @param question what was asked last before it, empty if nothing was or the passage is itself a question
    /// @param before   in the same turn
    /// @param after    in the same turn
    public record Context(String question, String before, String after) {
        public static final Context NONE = new Context("", "", "");
    }

    public CompletableFuture<Integer> count(Which which) {
        return find(which, Order.PLACE).thenApply(Listing::count);
    }

    /// How many more would be found if everything were looked at that may be seen.
    public CompletableFuture<Integer> hidden(Which which, int found) {
        if (sight.get().who() == session.sight().who()) {
            return CompletableFuture.completedFuture(0);
        }
        return new Retrieval(session, session::sight).count(which).thenApply(all -> Math.max(0, all - found));
    }

    /// Some passages in an order. Who wants more than one page asks for a [listing][#find] and reads from it.
    public CompletableFuture<List<Row>> page(Which which, Order order, int from, int limit) {
        return find(which, order).thenCompose(listing -> page(listing, from, limit));
    }

    public CompletableFuture<List<Row>> page(Listing listing, int from, int limit) {
        return session.read(store -> rows(store, listing.read(store.selection(), from, limit)));
    }

    /// Where a coding is in a listing is not known; this is the row of one coding, if it is there and seen.
    public CompletableFuture<Optional<Row>> row(CodingId id) {
        return session.read(store -> store.coding(id)
                .filter(c -> sight.get().sees(c.coder()))
                .flatMap(c -> rows(store, List.of(new Selection.Found(0, c, false))).stream()
                        .findFirst()));
    }

    // --- finding ---------------------------------------------------------------------------------------------------

    /// Finds all that is meant, without reading the passages. At once where kept numbers say how many there are
    /// and in which order, or the file keeps all passages in it; where speakers, weights or words matter, or the
    /// order is by what some passages are like, everything is looked at, bit by bit, until the future is cancelled.
    public CompletableFuture<Listing> find(Which which, Order order) {
        return find(which, order, 0, new CompletableFuture<>());
    }

    /// The same, where one does not want to wait for all of it.
    ///
    /// @param enough how many passages to begin with
    /// @param begun  gets what was found so far as soon as that is enough, or has taken long; stays open if all
    ///               is found as quickly, or if the last one looked at may be the first in order
    public CompletableFuture<Listing> find(Which which, Order order, int enough, CompletableFuture<Listing> begun) {
        CompletableFuture<Listing> found = new CompletableFuture<>();
        CompletableFuture<Boolean> asked = session.read(store -> {
            Snapshot snapshot = session.snapshot();
            Selection.Marks marks = marks(snapshot, which);
            List<Transcript> candidates = marks == null ? List.of() : candidates(snapshot, which);
            if (marks == null) {
                found.complete(Listing.ofSpans(which, order, snapshot.tick(), List.of(), 0, 0, List.of()));
            } else if (Counted.can(which, order)) {
                found.complete(new Counted(store.selection(), snapshot, which, order, marks, candidates).listing());
            } else if (Ranking.can(store.selection(), snapshot, which, order, marks, candidates)) {
                found.complete(new Ranking(store.selection(), snapshot, which, order, candidates).listing());
            } else {
                List<Transcript> coded = which.namesCodes() ? coded(store, marks, candidates) : candidates;
                Gathering gathering = new Gathering(snapshot, which, order, marks, coded);
                go(gathering, found, new Beginning(enough, System.nanoTime() + LONG, begun));
            }
            return true;
        });
        return failing(asked, found);
    }

    /// Those that have codings of the codes that are meant.
    private static List<Transcript> coded(Store store, Selection.Marks marks, List<Transcript> candidates) {
        Set<TranscriptId> any = store.selection()
                .numbers(new Selection.Marks(marks.codes(), marks.coders(), marks.facets(), null, null))
                .keySet();
        return candidates.stream().filter(t -> any.contains(t.id())).toList();
    }

    /// What is told before all is found.
    ///
    /// @param enough so many passages
    /// @param until  or any at all when this time is over, as [System#nanoTime()] has it
    private record Beginning(int enough, long until, CompletableFuture<Listing> told) {
        void tell(Gathering gathering) {
            boolean late = System.nanoTime() - until > 0;
            int sure = told.isDone() ? 0 : gathering.sure();
            if (sure > 0 && (late || sure >= enough)) {
                told.complete(gathering.listing());
            }
        }
    }

    private static <T> CompletableFuture<T> failing(CompletableFuture<?> begun, CompletableFuture<T> result) {
        begun.whenComplete((done, fault) -> {
            if (fault != null) {
                result.completeExceptionally(fault);
            }
        });
        return result;
    }

    private void go(Gathering gathering, CompletableFuture<Listing> found, Beginning beginning) {
        if (found.isDone()) {
            return;
        }
        failing(
                session.read(store -> {
                    long until = System.nanoTime() + STRETCH;
                    do {
                        if (!gathering.next(store)) {
                            // Sorting is nothing the store need wait for.
                            found.completeAsync(gathering::listing);
                            return true;
                        }
                    } while (System.nanoTime() < until);
                    beginning.tell(gathering);
                    go(gathering, found, beginning);
                    return false;
                }),
                found);
    }

    /// Null if nothing can bear them.
    Selection.@Nullable Marks marks(Snapshot snapshot, Which which) {
        CodeTree tree = new CodeTree(snapshot.codes());
        Set<CodeId> named = new HashSet<>(which.codes());
        snapshot.codeSets().stream()
                .filter(s -> which.sets().contains(s.id()))
                .map(CodeSet::codes)
                .forEach(named::addAll);
        Set<CodeId> codes = new HashSet<>();
        named.forEach(id -> tree.under(id).stream().map(Code::id).forEach(codes::add));
        Sight now = sight.get();
        boolean everybody = now.who() == Sight.Who.ALL && which.coders().isEmpty();
        Set<CoderId> coders = new HashSet<>();
        if (!everybody) {
            snapshot.coders().stream()
                    .map(Coder::id)
                    .filter(c -> now.sees(c)
                            && (which.coders().isEmpty() || which.coders().contains(c)))
                    .forEach(coders::add);
        }
        boolean nobody = !everybody && coders.isEmpty();
        if (nobody || which.namesCodes() && codes.isEmpty()) {
            return null;
        }
        Which.Weights weights = which.weights();
        return new Selection.Marks(
                codes,
                coders,
                which.facets(),
                weights == null ? null : (Integer) weights.least(),
                weights == null ? null : (Integer) weights.most());
    }

    static List<Transcript> candidates(Snapshot snapshot, Which which) {
        return snapshot.transcripts().stream()
                .filter(t ->
                        which.transcripts().isEmpty() || which.transcripts().contains(t.id()))
                .filter(t -> which.values().entrySet().stream()
                        .allMatch(e -> e.getValue().contains(t.values().getOrDefault(e.getKey(), ""))))
                .filter(t -> !which.asksSpeakers() || t.speakers().stream().anyMatch(s -> speaks(which, s)))
                .toList();
    }

    /// Whether a speaker is one of those asked for.
    static boolean speaks(Which which, Speaker speaker) {
        return (which.speakers().isEmpty()
                        || which.speakers().contains(speaker.name())
                        || which.speakers().contains(speaker.label()))
                && (which.roles().isEmpty() || which.roles().contains(speaker.role()));
    }

    // --- reading ---------------------------------------------------------------------------------------------------

    private List<Row> rows(Store store, List<Selection.Found> found) {
        Snapshot snapshot = session.snapshot();
        Map<TranscriptId, Transcript> about = new HashMap<>();
        snapshot.transcripts().forEach(t -> about.put(t.id(), t));
        Map<TranscriptId, TranscriptText> turns = new HashMap<>();
        Map<TranscriptId, Lines> lines = new HashMap<>();
        List<Row> rows = new ArrayList<>();
        for (Selection.Found one : found) {
            Coding coding = one.coding();
            Transcript transcript = about.get(coding.transcript());
            if (transcript == null) {
                continue;
            }
            TranscriptText text =
                    turns.computeIfAbsent(coding.transcript(), id -> new TranscriptText(id, "", store.turns(id)));
            Lines of = lines.computeIfAbsent(
                    coding.transcript(), id -> Lines.of(store.words(id).orElse("")));
            List<Turn> touched = Passages.touched(text, coding.range());
            rows.add(new Row(
                    coding,
                    one.doubled(),
                    transcript,
                    touched.isEmpty() ? 0 : touched.getFirst().n(),
                    touched.isEmpty() ? 0 : touched.getLast().n(),
                    touched.isEmpty() ? null : touched.getFirst().at(),
                    of.lineAt(coding.range().start()),
                    of.lineAt(Math.max(coding.range().start(), coding.range().end() - 1)),
                    touched.stream()
                            .flatMap(turn -> transcript.speaker(turn.speaker()).stream())
                            .map(Speaker::name)
                            .distinct()
                            .toList(),
                    store.memosOn(coding.id()).stream()
                            .map(Memo::text)
                            .reduce("", (a, b) -> a.isEmpty() ? b : a + "\n" + b)));
        }
        return rows;
    }

    /// What stands around passages of one page.
    ///
    /// @param sentences how many before and after, 0 for the question alone
    public CompletableFuture<Map<CodingId, Context>> contexts(List<Coding> codings, int sentences) {
        return session.read(store -> {
            Map<TranscriptId, TranscriptText> texts = new HashMap<>();
            Map<CodingId, Context> contexts = new HashMap<>();
            for (Coding coding : codings) {
                Optional<Transcript> transcript = session.snapshot().transcript(coding.transcript());
                TranscriptText text = texts.computeIfAbsent(
                        coding.transcript(),
                        id -> store.text(id).orElseGet(() -> new TranscriptText(id, "", List.of())));
                if (transcript.isPresent()
                        && coding.range().end() <= text.text().length()) {
                    contexts.put(coding.id(), context(transcript.get(), text, coding.range(), sentences));
                }
            }
            return contexts;
        });
    }

    /// The same of one passage; nothing if it is gone or not seen.
    public CompletableFuture<Context> context(CodingId id, int sentences) {
        return session.read(store -> store.coding(id).filter(c -> sight.get().sees(c.coder())))
                .thenCompose(coding -> coding.isEmpty()
                        ? CompletableFuture.completedFuture(Context.NONE)
                        : contexts(List.of(coding.get()), sentences)
                                .thenApply(found -> found.getOrDefault(id, Context.NONE)));
    }

    static Context context(Transcript transcript, TranscriptText text, TextRange range, int sentences) {
        List<Turn> touched = Passages.touched(text, range);
        if (touched.isEmpty()) {
            return Context.NONE;
        }
        Turn first = touched.getFirst();
        int from = Math.min(first.range().start(), range.start());
        int to = Math.max(touched.getLast().range().end(), range.end());
        List<TextRange> before = Sentences.of(text.text(), new TextRange(from, range.start()));
        List<TextRange> after = Sentences.of(text.text(), new TextRange(range.end(), to));
        int kept = Math.min(sentences, before.size());
        int wanted = Math.min(sentences, after.size());
        return new Context(
                question(transcript, text, first),
                kept == 0
                        ? ""
                        : text.text().substring(before.get(before.size() - kept).start(), range.start()),
                wanted == 0
                        ? ""
                        : text.text()
                                .substring(range.end(), after.get(wanted - 1).end()));
    }

    private static String question(Transcript transcript, TranscriptText text, Turn turn) {
        if (asks(transcript, turn)) {
            return "";
        }
        for (int i = turn.n() - 2; i >= 0; i--) {
            Turn earlier = text.turns().get(i);
            if (asks(transcript, earlier)) {
                return earlier.range().of(text.text()).strip();
            }
        }
        return "";
    }

    private static boolean asks(Transcript transcript, Turn turn) {
        return transcript.speaker(turn.speaker()).filter(s -> s.role().asks()).isPresent();
    }
}
