package org.vielstimmig.desktop.coding;

import java.text.Collator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.vielstimmig.desktop.kit.Fold;
import org.vielstimmig.i18n.Lang;
import org.vielstimmig.model.Transcript;
import org.vielstimmig.model.TranscriptId;
import org.vielstimmig.model.TranscriptStatus;
import org.vielstimmig.model.Variable;
import org.vielstimmig.project.Happened;
import org.vielstimmig.project.Progresses;
import org.vielstimmig.project.Sight;
import org.vielstimmig.store.Snapshot;

/// The list of transcripts: filtered, grouped by a variable or by the audience's key, with the balance of each.
final class TranscriptsViewModel {

    /// Groups by nothing.
    static final String NONE = "none";
    /// Groups by the key of the audience the interviewed belong to. All other groupings are ids of variables.
    static final String GROUP = "group";

    /// Groups by how far the work has come.
    static final String STATUS = "status";

    private static final long QUIET_MILLIS = 600;
    private static final long FIRST_MILLIS = 200;
    private static final int FACTS = 2;
    private static final int LONGEST = 24;
    private static final int YEAR = 4;

    private final CodingViewModel model;
    private final Lang lang;
    private final StringProperty filter = new SimpleStringProperty("");
    private final StringProperty grouping;
    private final Map<TranscriptId, Progresses.Progress> progress = new HashMap<>();
    private final Set<TranscriptId> fresh = new HashSet<>();
    /// Will be read in a moment.
    private final Set<TranscriptId> waiting = new HashSet<>();
    private final ReadOnlyLongWrapper progressRead = new ReadOnlyLongWrapper();
    private final ReadOnlyObjectWrapper<List<TranscriptRow>> rows = new ReadOnlyObjectWrapper<>(List.of());

    TranscriptsViewModel(CodingViewModel model, Lang lang) {
        this.model = model;
        this.lang = lang;
        grouping = new SimpleStringProperty(
                model.choices().ofProject("grouping").orElseGet(() -> usual(model.snapshot())));
        filter.addListener((observable, before, now) -> build());
        grouping.addListener((observable, before, now) -> {
            model.choices().keepForProject("grouping", now);
            build();
        });
        model.tallyProperty().addListener((observable, before, now) -> build());
        model.lookProperty().addListener((observable, before, now) -> {
            fresh.clear();
            progress.clear();
            progressRead.set(progressRead.get() + 1);
        });
        model.follow(happened -> {
            stale(happened);
            if (happened.touches(Transcript.class) || happened.touches(Variable.class)) {
                build();
            }
        });
        build();
    }

    /// By group where there are several, else plain.
    private static String usual(Snapshot snapshot) {
        return snapshot.transcripts().stream().map(Transcript::group).distinct().count() > 1 ? GROUP : NONE;
    }

    StringProperty filterProperty() {
        return filter;
    }

    /// [#NONE], [#GROUP], or the id of a variable.
    StringProperty groupingProperty() {
        return grouping;
    }

    ReadOnlyObjectProperty<List<TranscriptRow>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    /// How far the coding of a transcript has come, as far as it is known; what is not known yet is read, and
    /// [#progressReadProperty] tells of it.
    Optional<Progresses.Progress> progressOf(TranscriptId id) {
        if (fresh.add(id) && waiting.add(id)) {
            // There is time: first come those who open a text, and those who code on. Whatever is coded in the
            // meantime is counted with it.
            CompletableFuture<?> quiet = CompletableFuture.runAsync(
                    () -> {},
                    CompletableFuture.delayedExecutor(
                            progress.containsKey(id) ? QUIET_MILLIS : FIRST_MILLIS, TimeUnit.MILLISECONDS));
            model.arrival().when(quiet, any -> readProgress(id));
        }
        return Optional.ofNullable(progress.get(id));
    }

    private void readProgress(TranscriptId id) {
        waiting.remove(id);
        if (model.isReleased()) {
            return;
        }
        fresh.add(id);
        Sight look = model.session().look();
        Opened opened = model.page().opened();
        // What is on the page is at hand: nobody who codes on has to wait until it was read again.
        boolean atHand = opened != null && opened.transcript().id().equals(id);
        CompletableFuture<Optional<Progresses.Progress>> reading = opened != null && atHand
                ? Progresses.counted(
                                opened.transcript(),
                                opened.words(),
                                model.page().codingsProperty().get(),
                                look)
                        .thenApply(Optional::of)
                : new Progresses(model.session()).of(id, look);
        model.arrival().when(reading.exceptionally(closed -> Optional.empty()), read -> {
            read.ifPresent(now -> progress.put(id, now));
            progressRead.set(progressRead.get() + 1);
        });
    }

    /// Rises whenever progress became known.
    ReadOnlyLongProperty progressReadProperty() {
        return progressRead.getReadOnlyProperty();
    }

    private void stale(Happened happened) {
        if (happened.touches(Transcript.class) || happened.touchesTexts()) {
            fresh.clear();
        } else {
            CodingChanges.of(happened.changes())
                    .forEach(change -> fresh.remove(change.either().transcript()));
        }
    }

    int all() {
        return model.snapshot().transcripts().size();
    }

    private void build() {
        Snapshot snapshot = model.snapshot();
        List<TranscriptRow.One> fitting = new ArrayList<>();
        for (Transcript transcript : snapshot.transcripts()) {
            if (Fold.holds(words(transcript), filter.get())) {
                fitting.add(new TranscriptRow.One(
                        transcript, facts(snapshot, transcript), model.tally().in(transcript.id())));
            }
        }
        List<TranscriptRow> next = new ArrayList<>();
        if (grouping.get().equals(NONE)) {
            next.addAll(fitting);
        } else {
            Collator collator = Collator.getInstance(lang.locale());
            Map<String, List<TranscriptRow.One>> groups = new TreeMap<>((a, b) ->
                    a.isEmpty() != b.isEmpty() ? Boolean.compare(a.isEmpty(), b.isEmpty()) : collator.compare(a, b));
            fitting.forEach(row -> groups.computeIfAbsent(groupOf(row.transcript()), g -> new ArrayList<>())
                    .add(row));
            Map<String, List<TranscriptRow.One>> inOrder = new LinkedHashMap<>();
            if (grouping.get().equals(STATUS)) {
                for (TranscriptStatus status : TranscriptStatus.values()) {
                    List<TranscriptRow.One> members = groups.get(status.name());
                    if (members != null) {
                        inOrder.put(status.name(), members);
                    }
                }
            } else {
                inOrder.putAll(groups);
            }
            inOrder.forEach((name, members) -> {
                next.add(new TranscriptRow.Group(name, members.size()));
                next.addAll(members);
            });
        }
        if (!next.equals(rows.get())) {
            rows.set(next);
        }
    }

    private String groupOf(Transcript transcript) {
        if (grouping.get().equals(GROUP)) {
            return transcript.group();
        }
        if (grouping.get().equals(STATUS)) {
            return transcript.status().name();
        }
        return transcript.values().entrySet().stream()
                .filter(e -> e.getKey().toString().equals(grouping.get()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }

    private List<String> facts(Snapshot snapshot, Transcript transcript) {
        List<String> facts = new ArrayList<>();
        if (!transcript.group().isEmpty() && !grouping.get().equals(GROUP)) {
            facts.add(transcript.group());
        }
        for (Variable variable : snapshot.variables()) {
            String value = transcript.values().getOrDefault(variable.id(), "");
            boolean fits = facts.isEmpty() || String.join(" · ", facts).length() + value.length() <= LONGEST;
            if (!value.isEmpty()
                    && fits
                    && facts.size() < FACTS
                    && !variable.id().toString().equals(grouping.get())) {
                facts.add(value);
            }
        }
        String date = transcript.date();
        boolean fits = facts.isEmpty() || String.join(" · ", facts).length() + YEAR <= LONGEST;
        if (date != null && date.length() >= YEAR && facts.size() < FACTS && fits) {
            facts.add(date.substring(0, YEAR));
        }
        return facts;
    }

    private static String words(Transcript transcript) {
        return transcript.title() + " " + transcript.group() + " "
                + String.join(" ", transcript.values().values());
    }
}
