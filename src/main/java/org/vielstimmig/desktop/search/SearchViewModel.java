package org.vielstimmig.desktop.search;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.vielstimmig.desktop.kit.CodeColors;
import org.vielstimmig.desktop.kit.FxDoor;
import org.vielstimmig.i18n.Lang;
import org.vielstimmig.i18n.SearchText;
import org.vielstimmig.jobs.Progress;
import org.vielstimmig.model.Code;
import org.vielstimmig.model.CodeId;
import org.vielstimmig.model.CodeOrigin;
import org.vielstimmig.model.Coding;
import org.vielstimmig.model.CodingId;
import org.vielstimmig.model.Problem;
import org.vielstimmig.model.ProblemException;
import org.vielstimmig.model.Report;
import org.vielstimmig.model.TextRange;
import org.vielstimmig.project.Autocoding;
import org.vielstimmig.project.CodeTree;
import org.vielstimmig.project.Exports;
import org.vielstimmig.project.Find;
import org.vielstimmig.project.Joining;
import org.vielstimmig.project.Session;

/// A query and what it found. Lives on the thread behind `door`.
final class SearchViewModel {

    /// Enough to read; more is counted only.
    static final int SHOWN = 2_000;

    private final Session session;
    private final Find find;
    private final Autocoding autocoding;
    private final FxDoor door;
    private final StringProperty query = new SimpleStringProperty("");
    private final ObservableList<Find.Place> places = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new Idle());
    private final ObjectProperty<Find.Unit> unit = new SimpleObjectProperty<>(Find.Unit.HIT);
    private final Runnable stop;
    private int asked;
    /// The query that the list answers; the field may hold another one by now.
    private String answered = "";
    private Consumer<Throwable> faults = fault -> {};
    /// Whether the last answer came from an index that did not know all texts yet.
    private boolean early;

    SearchViewModel(Session session, Find find, Autocoding autocoding, FxDoor door) {
        this.session = session;
        this.find = find;
        this.autocoding = autocoding;
        this.door = door;
        Runnable deaf = find.watch(current -> {
            if (current) {
                door.execute(this::caughtUp);
            }
        });
        // A query may ask for passages of a code, and now others of them are looked at.
        Runnable blind = session.onLook(() -> door.execute(() -> {
            if (state.get() instanceof Done) {
                run(faults);
            }
        }));
        stop = () -> {
            deaf.run();
            blind.run();
        };
    }

    /// What the workspace shows.
    sealed interface State {}

    /// Nothing was asked yet.
    record Idle() implements State {}

    record Running() implements State {}

    record Done(Find.Found found) implements State {}

    /// The query is at fault.
    record Faulty(Problem problem) implements State {}

    StringProperty queryProperty() {
        return query;
    }

    ObservableList<Find.Place> places() {
        return places;
    }

    ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// What coding of hits tags.
    ObjectProperty<Find.Unit> unitProperty() {
        return unit;
    }

    /// Runs the query; an answer that comes after a newer question is dropped. Unexpected faults go to
    /// `unexpected`.
    void run(Consumer<Throwable> unexpected) {
        String wanted = query.get().strip();
        int mine = ++asked;
        faults = unexpected;
        early = false;
        if (wanted.isEmpty()) {
            places.clear();
            answered = "";
            state.set(new Idle());
            return;
        }
        state.set(new Running());
        find.search(wanted, SHOWN)
                .whenCompleteAsync(
                        (found, fault) -> {
                            if (mine != asked) {
                                return;
                            }
                            early = fault == null && !find.isCurrent();
                            if (early && found.places().isEmpty()) {
                                // Nothing yet is not nothing: the answer comes when all texts are known.
                                if (find.isCurrent()) {
                                    run(unexpected);
                                }
                                return;
                            }
                            if (fault == null) {
                                places.setAll(found.places());
                                answered = wanted;
                                state.set(new Done(found));
                            } else {
                                failed(fault, unexpected);
                            }
                        },
                        door);
    }

    private void caughtUp() {
        if (early) {
            run(faults);
        }
    }

    void release() {
        stop.run();
    }

    private void failed(Throwable fault, Consumer<Throwable> unexpected) {
        Throwable cause = fault instanceof CompletionException && fault.getCause() != null ? fault.getCause() : fault;
        places.clear();
        answered = "";
        if (cause instanceof ProblemException expected) {
            state.set(new Faulty(expected.problem()));
        } else {
            state.set(new Idle());
            unexpected.accept(cause);
        }
    }

    /// All that coding would tag, not only what is listed: the hits, or the sentences or turns they stand in.
    /// Those of the query that was run, not of one that is being typed over it.
    CompletableFuture<Autocoding.Plan> plan(CodeId code, Progress progress) {
        return autocoding.query(find, answered, unit.get(), Autocoding.Where.ANYWHERE, code, progress);
    }

    /// Tags places of a plan as one step.
    CompletableFuture<List<Coding>> code(Autocoding.Plan plan, List<Autocoding.Place> chosen, Progress progress) {
        return autocoding.perform(plan, chosen, progress);
    }

    /// Makes the code and tags places of a plan with it, as one step.
    ///
    /// @param path as a person writes it; names are joined by `/`
    CompletableFuture<List<Coding>> codeNew(
            Autocoding.Plan plan, List<Autocoding.Place> chosen, String path, Progress progress) {
        return autocoding.performNew(plan, chosen, path, this::inductive, progress);
    }

    /// How many of some codings just made of one code overlap or touch one that was there before.
    CompletableFuture<Integer> touching(List<Coding> made) {
        if (made.isEmpty()) {
            return CompletableFuture.completedFuture(0);
        }
        Set<CodingId> fresh = made.stream().map(Coding::id).collect(Collectors.toSet());
        return new Joining(session)
                .of(Set.of(made.getFirst().code()))
                .thenApply(chains -> chains.stream()
                        .filter(chain -> !fresh.containsAll(chain.ids()))
                        .mapToInt(chain -> (int)
                                chain.ids().stream().filter(fresh::contains).count())
                        .sum());
    }

    /// A new code is told apart from its brothers and sisters.
    private Code inductive(Code code) {
        return code.edit()
                .origin(CodeOrigin.INDUCTIVE)
                .color(CodeColors.next(session.snapshot().codes(), code.parent(), code.facet()))
                .done();
    }

    /// What a new code would be called that is made of what was typed; nothing if there is such a code.
    Optional<String> creatable(String typed) {
        String path = typed.strip();
        boolean named = !path.isEmpty() && CodeTree.names(path).stream().noneMatch(String::isBlank);
        return named && new CodeTree(session.snapshot().codes()).byPath(path).isEmpty()
                ? Optional.of(path)
                : Optional.empty();
    }

    /// The hits as the table that is written to files.
    Report report(Lang lang) {
        List<Report.Column> columns = new ArrayList<>();
        columns.add(new Report.Column("interview", SearchText.INTERVIEW.in(lang), Report.Column.Kind.TEXT));
        columns.add(new Report.Column("turn", SearchText.TURN.in(lang), Report.Column.Kind.NUMBER));
        columns.add(new Report.Column("speaker", SearchText.SPEAKER.in(lang), Report.Column.Kind.TEXT));
        columns.add(new Report.Column("before", SearchText.BEFORE.in(lang), Report.Column.Kind.LONG));
        columns.add(new Report.Column("hit", SearchText.HIT.in(lang), Report.Column.Kind.QUOTE));
        columns.add(new Report.Column("after", SearchText.AFTER.in(lang), Report.Column.Kind.LONG));
        List<List<Report.Cell>> rows = places.stream()
                .map(p -> List.of(
                        Report.Cell.of(p.title()),
                        Report.Cell.of(p.turn()),
                        Report.Cell.of(p.speaker()),
                        Report.Cell.of(p.before()),
                        Report.Cell.of(p.text()),
                        Report.Cell.of(p.after())))
                .toList();
        return new Report("search", SearchText.TITLE.in(lang) + ": " + answered, columns, rows, List.of());
    }

    CompletableFuture<Path> export(Lang lang, Path out) {
        Report report = report(lang);
        return CompletableFuture.supplyAsync(() -> {
            Exports.table(report, lang, out);
            return out;
        });
    }

    /// Places as text to paste elsewhere: what was said, and where.
    static String citation(Lang lang, List<Find.Place> chosen) {
        StringBuilder text = new StringBuilder();
        for (Find.Place p : chosen) {
            text.append(text.isEmpty() ? "" : "\n")
                    .append(lang.quoted(p.before() + p.text() + p.after()))
                    .append(" (")
                    .append(p.title())
                    .append(", ")
                    .append(p.turn())
                    .append(p.speaker().isEmpty() ? "" : ", " + p.speaker())
                    .append(")");
        }
        return text.toString();
    }

    /// Where a query's fault lies, to mark it in the field.
    static Optional<TextRange> faultRange(State state) {
        return state instanceof Faulty(Problem.QueryFault fault) ? Optional.of(fault.range()) : Optional.empty();
    }
}
