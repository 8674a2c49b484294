package org.vielstimmig.desktop.history;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
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
import org.vielstimmig.i18n.StepText;
import org.vielstimmig.jobs.Phase;
import org.vielstimmig.model.Coder;
import org.vielstimmig.model.Report;
import org.vielstimmig.model.Trail;
import org.vielstimmig.project.Happened;
import org.vielstimmig.project.Session;

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
    private final ReadOnlyBooleanWrapper more = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper();
    private int limit = PAGE;
    private boolean released;

    /// Begins to read, and reads again after every step.
    public HistoryViewModel(Session session, Desk desk, Clock clock) {
        this.session = session;
        this.desk = desk;
        this.lang = desk.lang();
        this.clock = clock;
        filter.addListener((observable, before, now) -> sift());
        person.addListener((observable, before, now) -> sift());
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

    /// Who did any of them.
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
        int wanted = limit;
        desk.when(session.read(store -> store.journal().trail(wanted + 1)), this::take);
    }

    private void take(List<Trail> trail) {
        if (released) {
            return;
        }
        more.set(trail.size() > limit);
        List<Row> rows = new ArrayList<>();
        trail.stream().limit(limit).forEach(step -> rows.add(row(step)));
        if (!rows.equals(all)) {
            all.setAll(rows);
        }
        List<String> names = rows.stream().map(Row::coder).distinct().sorted().toList();
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
        String words = filter.get().strip().toLowerCase(Locale.ROOT);
        String who = person.get();
        shown.setPredicate(row -> (who == null || row.coder().equals(who))
                && (row.words().toLowerCase(Locale.ROOT).contains(words)
                        || row.coder().toLowerCase(Locale.ROOT).contains(words)));
    }

    /// The newest step in force: where the project is now. Null before the first.
    public @Nullable Row now() {
        return all.stream().filter(row -> !row.undone()).findFirst().orElse(null);
    }

    /// How many steps have to be undone (or, for an undone row, redone) so that the project is as it was after
    /// this step; 0 if it is.
    public int stepsTo(Row row) {
        return (int) all.stream()
                .filter(other -> row.undone()
                        ? other.undone() && other.number() <= row.number()
                        : !other.undone() && other.number() > row.number())
                .count();
    }

    /// Undoes or redoes as many steps as lie between now and the row. Steps done meanwhile stop it.
    ///
    /// @return ends with the number of steps, on a thread of its own
    public CompletableFuture<Integer> goTo(Row row) {
        int steps = stepsTo(row);
        boolean forward = row.undone();
        return desk.workers()
                .start(progress -> {
                    progress.phase(Phase.WRITING, steps, "");
                    for (int i = 0; i < steps; i++) {
                        Session.await(forward ? session.redo() : session.undo());
                        progress.done(i + 1);
                    }
                    return steps;
                })
                .result();
    }

    /// The steps that pass the filter as a table.
    public Report report() {
        List<List<Report.Cell>> lines = new ArrayList<>();
        for (Row row : shown) {
            lines.add(List.of(
                    Report.Cell.of(row.number()),
                    Report.Cell.of(DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss")
                            .format(row.at().atZone(clock.getZone()))),
                    Report.Cell.of(row.coder()),
                    Report.Cell.of(row.words()),
                    Report.Cell.of((row.undone() ? HistoryText.UNDONE : HistoryText.STATE_DONE).in(lang)),
                    Report.Cell.of(row.changes())));
        }
        return new Report(
                "history",
                session.snapshot().project().title() + " – " + HistoryText.TITLE.in(lang),
                List.of(
                        new Report.Column("number", HistoryText.COLUMN_NUMBER.in(lang), Report.Column.Kind.NUMBER),
                        new Report.Column("time", HistoryText.COLUMN_TIME.in(lang), Report.Column.Kind.DATE),
                        new Report.Column("coder", HistoryText.COLUMN_CODER.in(lang), Report.Column.Kind.TEXT),
                        new Report.Column("step", HistoryText.COLUMN_STEP.in(lang), Report.Column.Kind.LONG),
                        new Report.Column("state", HistoryText.COLUMN_STATE.in(lang), Report.Column.Kind.TEXT),
                        new Report.Column("changes", HistoryText.COLUMN_CHANGES.in(lang), Report.Column.Kind.NUMBER)),
                lines,
                List.of());
    }

    public void release() {
        released = true;
        stopHearing.run();
    }
}
