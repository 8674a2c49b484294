package org.vielstimmig.project;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.i18n.HistoryText;
import org.vielstimmig.i18n.Lang;
import org.vielstimmig.i18n.StepText;
import org.vielstimmig.model.Code;
import org.vielstimmig.model.CodeId;
import org.vielstimmig.model.Coder;
import org.vielstimmig.model.CoderId;
import org.vielstimmig.model.Problem;
import org.vielstimmig.model.ProblemException;
import org.vielstimmig.model.Report;
import org.vielstimmig.model.StepKind;
import org.vielstimmig.model.Trail;
import org.vielstimmig.model.TranscriptId;
import org.vielstimmig.store.Journal;
import org.vielstimmig.store.Snapshot;
import org.vielstimmig.store.Store;

/// Every step of the project, and the ways back and forth along it.
public final class History {

    private final Session session;

    public History(Session session) {
        this.session = session;
    }

    /// Which steps.
    ///
    /// @param coder      who did them; null for anyone
    /// @param transcript what they touched or were in; null for any
    /// @param code       what they touched, itself or a code below it or a coding of one; null for any
    /// @param kinds      of which kinds; empty for any
    /// @param from       done at this time or later; null for any time
    /// @param to         done before this time; null for any time
    public record Filter(
            @Nullable CoderId coder,
            @Nullable TranscriptId transcript,
            @Nullable CodeId code,
            Set<StepKind> kinds,
            @Nullable Instant from,
            @Nullable Instant to) {

        public static final Filter ALL = new Filter(null, null, null, Set.of(), null, null);

        public Filter withCoder(@Nullable CoderId other) {
            return new Filter(other, transcript, code, kinds, from, to);
        }

        public Filter withTranscript(@Nullable TranscriptId other) {
            return new Filter(coder, other, code, kinds, from, to);
        }

        public Filter withCode(@Nullable CodeId other) {
            return new Filter(coder, transcript, other, kinds, from, to);
        }

        private Journal.Filter in(Snapshot snapshot) {
            List<Set<String>> about = new ArrayList<>();
            TranscriptId in = transcript;
            if (in != null) {
                about.add(Set.of(in.toString()));
            }
            CodeId of = code;
            if (of != null) {
                Set<String> ids = new TreeSet<>(Set.of(of.toString()));
                new CodeTree(snapshot.codes())
                        .under(of).stream().map(Code::id).map(CodeId::toString).forEach(ids::add);
                about.add(ids);
            }
            return new Journal.Filter(coder, kinds, from, to, about);
        }
    }

    /// The steps that pass the filter, newest first.
    ///
    /// @param from  how many to leave out
    /// @param limit how many at most
    public CompletableFuture<List<Trail>> trail(Filter filter, int from, int limit) {
        return session.read(store -> trail(store, filter, from, limit));
    }

    /// Some of the trail.
    ///
    /// @param now number of the step after which the project is as it is, read together with them
    public record Page(List<Trail> steps, int now) {}

    /// The same with where the project stands.
    public CompletableFuture<Page> page(Filter filter, int from, int limit) {
        return session.read(store ->
                new Page(trail(store, filter, from, limit), store.journal().lastStep()));
    }

    private List<Trail> trail(Store store, Filter filter, int from, int limit) {
        return store.journal().trail(filter.in(session.snapshot()), from, limit);
    }

    /// What going to a step would do. Nothing is changed.
    ///
    /// @param step number of the step after which the project would be as it was; 0 for before the first
    /// @throws ProblemException (in the future) if there is no such step, or others' work lies between and
    ///                          all code blind
    public CompletableFuture<Preview> preview(int step) {
        return session.read(store -> {
            Journal journal = store.journal();
            int now = journal.lastStep();
            check(journal, step, now);
            return Preview.of(
                    session.sight().seen(journal.way(step)), session.snapshot(), step < now, Math.abs(step - now));
        });
    }

    private static void check(Journal journal, int step, int now) {
        if (step != 0 && journal.step(step).isEmpty()) {
            throw new ProblemException(new Problem.NotFound(Problem.Thing.STEP, Integer.toString(step)));
        }
        if (!journal.seesAll(Math.min(step, now) + 1, Math.max(step, now))) {
            throw new ProblemException(new Problem.WhileBlind());
        }
    }

    /// Takes steps back, or does undone ones again, until the project is as it was after a step: all of it
    /// or nothing, and heard of once.
    ///
    /// @param step its number; 0 for before the first
    /// @return how many steps
    public CompletableFuture<Integer> goTo(int step) {
        return session.goTo(step);
    }

    /// Whether a step or the one who did it is called so.
    ///
    /// @param words as a person types them; empty fits anything
    public static boolean fits(String words, String step, String coder) {
        String wanted = words.strip().toLowerCase(Locale.ROOT);
        return step.toLowerCase(Locale.ROOT).contains(wanted)
                || coder.toLowerCase(Locale.ROOT).contains(wanted);
    }

    /// All steps that pass the filter as a table, which says what it was.
    ///
    /// @param words that a step's own words or its person's name hold; empty for any
    public CompletableFuture<Report> report(Filter filter, String words, Lang lang, ZoneId zone) {
        return session.read(store -> trail(store, filter, 0, Integer.MAX_VALUE))
                .thenApplyAsync(trail -> report(trail, filter, words, lang, zone));
    }

    private static List<String> notes(Snapshot snapshot, Filter filter, String words, Lang lang) {
        List<String> notes = new ArrayList<>();
        CoderId coder = filter.coder();
        if (coder != null) {
            snapshot.coder(coder).ifPresent(c -> notes.add(HistoryText.NOTE_PERSON.in(lang, c.name())));
        }
        TranscriptId transcript = filter.transcript();
        if (transcript != null) {
            snapshot.transcript(transcript).ifPresent(t -> notes.add(HistoryText.NOTE_TRANSCRIPT.in(lang, t.title())));
        }
        CodeId code = filter.code();
        if (code != null) {
            CodeTree tree = new CodeTree(snapshot.codes());
            tree.find(code)
                    .ifPresent(c -> notes.add(
                            HistoryText.NOTE_CODE.in(lang, String.join(" / ", CodeTree.names(tree.path(c))))));
        }
        if (!words.isBlank()) {
            notes.add(HistoryText.NOTE_WORDS.in(lang, words.strip()));
        }
        return notes;
    }

    private Report report(List<Trail> all, Filter filter, String words, Lang lang, ZoneId zone) {
        Snapshot snapshot = session.snapshot();
        var names = snapshot.coders().stream().collect(Collectors.toMap(Coder::id, Coder::name));
        List<Trail> trail = all.stream()
                .filter(step -> fits(
                        words, StepText.of(lang, step.kind(), step.arguments()), names.getOrDefault(step.coder(), "")))
                .toList();
        DateTimeFormatter time =
                DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(zone);
        List<List<Report.Cell>> lines = new ArrayList<>();
        for (Trail step : trail) {
            lines.add(List.of(
                    Report.Cell.of(step.number()),
                    Report.Cell.of(time.format(step.at())),
                    Report.Cell.of(names.getOrDefault(step.coder(), "")),
                    Report.Cell.of(StepText.of(lang, step.kind(), step.arguments())),
                    Report.Cell.of((step.undone() ? HistoryText.UNDONE : HistoryText.STATE_DONE).in(lang)),
                    Report.Cell.of(step.changes())));
        }
        return new Report(
                "history",
                snapshot.project().title() + " – " + HistoryText.TITLE.in(lang),
                List.of(
                        new Report.Column("number", HistoryText.COLUMN_NUMBER.in(lang), Report.Column.Kind.NUMBER),
                        new Report.Column("time", HistoryText.COLUMN_TIME.in(lang), Report.Column.Kind.DATE),
                        new Report.Column("coder", HistoryText.COLUMN_CODER.in(lang), Report.Column.Kind.TEXT),
                        new Report.Column("step", HistoryText.COLUMN_STEP.in(lang), Report.Column.Kind.LONG),
                        new Report.Column("state", HistoryText.COLUMN_STATE.in(lang), Report.Column.Kind.TEXT),
                        new Report.Column("changes", HistoryText.COLUMN_CHANGES.in(lang), Report.Column.Kind.NUMBER)),
                lines,
                notes(snapshot, filter, words, lang));
    }
}
