package org.vielstimmig.desktop.history;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.desktop.kit.Desk;
import org.vielstimmig.i18n.HistoryText;
import org.vielstimmig.i18n.Lang;
import org.vielstimmig.i18n.Problems;
import org.vielstimmig.i18n.StepText;
import org.vielstimmig.model.CodeId;
import org.vielstimmig.model.Coder;
import org.vielstimmig.model.CoderId;
import org.vielstimmig.model.ProblemException;
import org.vielstimmig.model.Report;
import org.vielstimmig.model.Trail;
import org.vielstimmig.model.TranscriptId;
import org.vielstimmig.project.Happened;
import org.vielstimmig.project.History;
import org.vielstimmig.project.Preview;
import org.vielstimmig.project.PreviewWords;
import org.vielstimmig.project.Session;
import org.vielstimmig.store.Snapshot;

/// The trail in words, newest first, as far back as was asked for; how many steps lie between now and a row;
/// and the way there.
public final class HistoryViewModel {

    /// Steps read at first and with every further page.
    static final int PAGE = 200;

    /// One step.
    ///
    /// @param number counted from 1 in the order of doing
    /// @param day    "Heute", "Gestern", or the date
    /// @param time   hours and minutes
    /// @param undone whether it was taken back and waits to be redone
    public record Row(
            int number, Instant at, String day, String time, String coder, String words, boolean undone, int changes) {}

    /// Steps between, from which on a look ahead waits until one means to go.
    static final int FAR = 2000;

    private final Session session;
    private final Desk desk;
    private final Lang lang;
    private final Clock clock;
    private final Runnable stopHearing;
    private final Consumer<Happened> news;
    private final ObservableList<Row> all = FXCollections.observableArrayList();
    private final FilteredList<Row> shown = new FilteredList<>(all);
    private final ObservableList<String> people = FXCollections.observableArrayList();
    private final StringProperty filter = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable String> person = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable TranscriptId> transcript = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable CodeId> code = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<List<String>> preview = new ReadOnlyObjectWrapper<>(List.of());
    private final History history;
    private final ReadOnlyBooleanWrapper more = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper();
    private int limit = PAGE;
    /// Number of the step after which the project is as it is.
    private int here;
    private int asked;
    private volatile int looked;
    private boolean released;

    /// Begins to read, and reads again after every step.
    public HistoryViewModel(Session session, Desk desk, Clock clock) {
        this.session = session;
        this.desk = desk;
        this.lang = desk.lang();
        this.clock = clock;
        history = new History(session);
        filter.addListener((observable, before, now) -> sift());
        person.addListener((observable, before, now) -> otherwise());
        transcript.addListener((observable, before, now) -> otherwise());
        code.addListener((observable, before, now) -> otherwise());
        news = desk.door().newest(happened -> load());
        stopHearing = session.listen(news);
        load();
    }

    /// The steps that pass the filter, newest first.
    public ObservableList<Row> rows() {
        return FXCollections.unmodifiableObservableList(shown);
    }

    /// The steps that were read, newest first, whatever the filter says.
    public ObservableList<Row> all() {
        return FXCollections.unmodifiableObservableList(all);
    }

    /// Whose steps can be asked for.
    public ObservableList<String> people() {
        return FXCollections.unmodifiableObservableList(people);
    }

    public StringProperty filterProperty() {
        return filter;
    }

    /// Whose steps are shown; null for everyone's.
    public ObjectProperty<@Nullable String> personProperty() {
        return person;
    }

    /// The transcript whose steps are shown; null for all.
    public ObjectProperty<@Nullable TranscriptId> transcriptProperty() {
        return transcript;
    }

    /// The code whose steps are shown, with those of the codes below it and of their codings; null for all.
    public ObjectProperty<@Nullable CodeId> codeProperty() {
        return code;
    }

    /// Whether anything but words says which steps are shown.
    public boolean isNarrowed() {
        return person.get() != null || transcript.get() != null || code.get() != null;
    }

    Snapshot snapshot() {
        return session.snapshot();
    }

    /// What going to the row that is [looked at][#look] would change, line by line.
    public ReadOnlyObjectProperty<List<String>> previewProperty() {
        return preview.getReadOnlyProperty();
    }

    /// Whether there are older steps than those that were read.
    public ReadOnlyBooleanProperty moreProperty() {
        return more.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty loadedProperty() {
        return loaded.getReadOnlyProperty();
    }

    /// Reads further back.
    public void readMore() {
        limit += Math.max(PAGE, limit);
        load();
    }

    private void load() {
        if (released) {
            return;
        }
        int mine = ++asked;
        desk.when(history.page(wanted(), 0, limit + 1), page -> {
            if (!released && mine == asked) {
                take(page.steps(), page.now());
            }
        });
    }

    private void otherwise() {
        limit = PAGE;
        load();
    }

    private History.Filter wanted() {
        String who = person.get();
        CoderId coder = session.snapshot().coders().stream()
                .filter(c -> c.name().equals(who))
                .map(Coder::id)
                .findFirst()
                .orElse(null);
        return History.Filter.ALL
                .withCoder(coder)
                .withTranscript(transcript.get())
                .withCode(code.get());
    }

    private void take(List<Trail> trail, int now) {
        here = now;
        more.set(trail.size() > limit);
        List<Row> rows = new ArrayList<>();
        trail.stream().limit(limit).forEach(step -> rows.add(row(step)));
        if (!rows.equals(all)) {
            all.setAll(rows);
        }
        List<String> names =
                session.snapshot().coders().stream().map(Coder::name).sorted().toList();
        if (!names.equals(people)) {
            people.setAll(names);
        }
        loaded.set(true);
    }

    private Row row(Trail step) {
        ZonedDateTime at = step.at().atZone(clock.getZone());
        String coder = session.snapshot().coder(step.coder()).map(Coder::name).orElse("");
        return new Row(
                step.number(),
                step.at(),
                day(at.toLocalDate()),
                DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                        .withLocale(lang.locale())
                        .format(at),
                coder,
                StepText.of(lang, step.kind(), step.arguments()),
                step.undone(),
                step.changes());
    }

    private String day(LocalDate day) {
        LocalDate today = LocalDate.now(clock);
        if (day.equals(today)) {
            return HistoryText.TODAY.in(lang);
        }
        if (day.equals(today.minusDays(1))) {
            return HistoryText.YESTERDAY.in(lang);
        }
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(lang.locale())
                .format(day);
    }

    private void sift() {
        String words = filter.get();
        shown.setPredicate(row -> History.fits(words, row.words(), row.coder()));
    }

    /// The newest step in force: where the project is now. Null before the first, and where a filter leaves it out.
    public @Nullable Row now() {
        return all.stream().filter(row -> row.number() == here).findFirst().orElse(null);
    }

    /// How many steps have to be undone (or, for an undone row, redone) so that the project is as it was after
    /// this step; 0 if it is.
    public int stepsTo(Row row) {
        return Math.abs(row.number() - here);
    }

    /// Says in [the preview][#previewProperty] what going to a row would change; null to look at none. Where one
    /// moves on at once, only the last row is looked at.
    public void look(@Nullable Row row) {
        int mine = ++looked;
        if (row == null) {
            preview.set(List.of(HistoryText.PREVIEW_NONE.in(lang)));
        } else if (stepsTo(row) == 0) {
            preview.set(List.of(HistoryText.PREVIEW_HERE.in(lang)));
        } else if (stepsTo(row) > FAR) {
            preview.set(List.of(HistoryText.PREVIEW_FAR.in(lang, stepsTo(row))));
        } else {
            desk.when(
                    session.read(store -> mine == looked)
                            .thenCompose(still -> still
                                    ? history.preview(row.number()).handle(this::said)
                                    : CompletableFuture.completedFuture(List.<String>of())),
                    lines -> {
                        if (mine == looked) {
                            preview.set(lines);
                        }
                    });
        }
    }

    /// What stands in the way is said where the preview would stand; unexpected faults go their way.
    private List<String> said(@Nullable Preview found, @Nullable Throwable fault) {
        if (found != null) {
            return PreviewWords.lines(lang, found);
        }
        Throwable cause = fault instanceof CompletionException && fault.getCause() != null ? fault.getCause() : fault;
        if (cause instanceof ProblemException expected) {
            return List.of(Problems.in(lang, expected.problem()));
        }
        throw new CompletionException(cause);
    }

    /// What going to the row would change on the whole, in words; nothing is changed.
    public CompletableFuture<String> preview(Row row) {
        return history.preview(row.number()).thenApply(preview -> String.join("\n", PreviewWords.lines(lang, preview)));
    }

    /// Undoes or redoes as many steps as lie between now and the row: all of them or none, and everything is shown
    /// anew once.
    ///
    /// @return ends with the number of steps
    public CompletableFuture<Integer> goTo(Row row) {
        return history.goTo(row.number());
    }

    /// All steps that pass the filters as a table, not only those that were read.
    public CompletableFuture<Report> report() {
        return history.report(wanted(), filter.get(), lang, clock.getZone());
    }

    public void release() {
        released = true;
        stopHearing.run();
    }
}
