package org.vielstimmig.desktop.coding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.model.Change;
import org.vielstimmig.model.Code;
import org.vielstimmig.model.CodeId;
import org.vielstimmig.model.Coding;
import org.vielstimmig.model.Entity;
import org.vielstimmig.model.Transcript;
import org.vielstimmig.model.TranscriptId;
import org.vielstimmig.model.TranscriptText;
import org.vielstimmig.model.Turn;
import org.vielstimmig.project.Happened;
import org.vielstimmig.store.Store;

/// The passages of the chosen code and of the codes below it, across all interviews.
final class PassagesViewModel {

    /// What the list is divided by.
    enum Grouping {
        NONE,
        INTERVIEW,
        CODE,
        CODER
    }

    private final CodingViewModel model;
    private final ObjectProperty<Grouping> grouping = new SimpleObjectProperty<>(Grouping.NONE);
    private final ReadOnlyObjectWrapper<List<PassageRow.One>> passages = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<PassageRow>> rows = new ReadOnlyObjectWrapper<>(List.of());

    /// Turns of the transcripts read so far, for the store thread; dropped when a text changes.
    private final Map<TranscriptId, List<Turn>> turns = new ConcurrentHashMap<>();

    private int asked;

    PassagesViewModel(CodingViewModel model) {
        this.model = model;
        model.choices()
                .text("coding.passages")
                .flatMap(name -> List.of(Grouping.values()).stream()
                        .filter(g -> g.name().equals(name))
                        .findFirst())
                .ifPresent(grouping::set);
        grouping.addListener((observable, before, now) -> {
            model.choices().keep("coding.passages", now.name());
            group();
        });
        model.chosenProperty().addListener((observable, before, now) -> read());
        model.follow(this::heard);
        read();
    }

    ObjectProperty<Grouping> groupingProperty() {
        return grouping;
    }

    /// In the order of the transcripts and of their texts.
    ReadOnlyObjectProperty<List<PassageRow.One>> passagesProperty() {
        return passages.getReadOnlyProperty();
    }

    /// The same, with heads of groups.
    ReadOnlyObjectProperty<List<PassageRow>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    int interviews() {
        return (int)
                passages.get().stream().map(p -> p.transcript().id()).distinct().count();
    }

    private void heard(Happened happened) {
        if (happened.touchesTexts() || happened.touches(Transcript.class)) {
            turns.clear();
        }
        if (happened.touches(Transcript.class)
                || happened.touchesTexts()
                || happened.touches(Code.class)
                || touchesChosen(happened.changes())) {
            read();
        }
    }

    private boolean touchesChosen(List<Change> changes) {
        Set<CodeId> codes = model.chosenAndBelow();
        return changes.stream().anyMatch(change -> switch (change) {
            case Change.Added(Entity e) -> e instanceof Coding c && codes.contains(c.code());
            case Change.Removed(Entity e) -> e instanceof Coding c && codes.contains(c.code());
            case Change.Changed(Entity e, Entity after) ->
                e instanceof Coding b
                        && after instanceof Coding a
                        && (codes.contains(b.code()) || codes.contains(a.code()));
            case Change.TextEdited edited -> false;
            case Change.TurnsReplaced replaced -> false;
        });
    }

    private void read() {
        Set<CodeId> codes = model.chosenAndBelow();
        int asking = ++asked;
        if (codes.isEmpty()) {
            passages.set(List.of());
            group();
            return;
        }
        model.arrival().when(model.session().read(store -> gather(store, codes)), found -> {
            if (asking == asked) {
                passages.set(rowsOf(found));
                group();
            }
        });
    }

    /// A coding with the turn it begins in.
    private record Found(Coding coding, @Nullable Turn turn) {}

    private List<Found> gather(Store store, Set<CodeId> codes) {
        List<Found> found = new ArrayList<>();
        for (CodeId code : codes) {
            for (Coding coding : store.codings(code)) {
                List<Turn> of = turns.computeIfAbsent(
                        coding.transcript(),
                        id -> store.text(id).map(TranscriptText::turns).orElse(List.of()));
                found.add(new Found(
                        coding,
                        new TranscriptText(coding.transcript(), "", of)
                                .turnAt(coding.range().start())
                                .orElse(null)));
            }
        }
        return found;
    }

    private List<PassageRow.One> rowsOf(List<Found> found) {
        Map<TranscriptId, Transcript> transcripts = new HashMap<>();
        Map<TranscriptId, Integer> order = new HashMap<>();
        for (Transcript transcript : model.snapshot().transcripts()) {
            order.put(transcript.id(), order.size());
            transcripts.put(transcript.id(), transcript);
        }
        List<PassageRow.One> all = new ArrayList<>();
        for (Found one : found) {
            Transcript transcript = transcripts.get(one.coding().transcript());
            if (transcript != null) {
                all.add(row(one, transcript));
            }
        }
        all.sort(Comparator.<PassageRow.One>comparingInt(
                        p -> order.getOrDefault(p.transcript().id(), Integer.MAX_VALUE))
                .thenComparing(p -> p.coding().range())
                .thenComparing(p -> p.coding().id()));
        return all;
    }

    private PassageRow.One row(Found one, Transcript transcript) {
        Coding coding = one.coding();
        Turn turn = one.turn();
        String speaker = turn == null
                ? ""
                : transcript.speaker(turn.speaker()).map(s -> s.name()).orElse("");
        return new PassageRow.One(
                coding,
                transcript,
                turn == null ? 0 : turn.n(),
                turn == null ? null : turn.at(),
                speaker,
                model.initials(coding),
                model.tree().find(coding.code()).orElse(null),
                model.facetOf(coding));
    }

    private void group() {
        List<PassageRow> next = new ArrayList<>();
        switch (grouping.get()) {
            case NONE -> next.addAll(passages.get());
            case INTERVIEW -> grouped(next, p -> p.transcript().title());
            case CODE ->
                grouped(
                        next,
                        p -> Optional.ofNullable(p.code())
                                .map(c -> String.join(" / ", model.path(c)))
                                .orElse("?"));
            case CODER ->
                grouped(
                        next,
                        p -> model.snapshot()
                                .coder(p.coding().coder())
                                .map(c -> c.name())
                                .orElse("?"));
        }
        if (!next.equals(rows.get())) {
            rows.set(next);
        }
    }

    private void grouped(List<PassageRow> into, Function<PassageRow.One, String> key) {
        Map<String, List<PassageRow.One>> groups = new LinkedHashMap<>();
        passages.get()
                .forEach(p -> groups.computeIfAbsent(key.apply(p), k -> new ArrayList<>())
                        .add(p));
        groups.forEach((name, members) -> {
            into.add(new PassageRow.Group(name, members.size()));
            into.addAll(members);
        });
    }
}
