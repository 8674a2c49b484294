package org.vielstimmig.desktop.coding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.model.Code;
import org.vielstimmig.model.CodeId;
import org.vielstimmig.model.Coding;
import org.vielstimmig.model.CodingId;
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

    private @Nullable CompletableFuture<Read> reading;
    /// Of what is shown; steps up to it are in it.
    private long readTick;

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
        if (happened.touches(Transcript.class) || happened.touchesTexts() || happened.touches(Code.class)) {
            read();
            return;
        }
        Set<CodeId> codes = model.chosenAndBelow();
        List<CodingChanges> changes = CodingChanges.of(happened.changes()).stream()
                .filter(c -> isOf(codes, c.before()) || isOf(codes, c.after()))
                .toList();
        if (!changes.isEmpty()) {
            take(changes, codes, happened.snapshot().tick());
        }
    }

    private static boolean isOf(Set<CodeId> codes, @Nullable Coding coding) {
        return coding != null && codes.contains(coding.code());
    }

    /// Follows a step without reading the passages again, where all is known that a row needs.
    private void take(List<CodingChanges> changes, Set<CodeId> codes, long tick) {
        var asking = reading;
        if (asking != null && !asking.isCompletedExceptionally() || tick <= readTick) {
            // What is being read, or has been, has the step in it.
            return;
        }
        Map<CodingId, PassageRow.One> byId = new LinkedHashMap<>();
        passages.get().forEach(p -> byId.put(p.coding().id(), p));
        List<Found> found = new ArrayList<>();
        for (CodingChanges change : changes) {
            byId.remove(change.either().id());
            Coding after = change.after();
            if (after != null && isOf(codes, after)) {
                List<Turn> of = turns.get(after.transcript());
                if (of == null) {
                    read();
                    return;
                }
                found.add(found(after, of));
            }
        }
        List<PassageRow.One> next = new ArrayList<>(byId.values());
        next.addAll(rowsOf(found));
        passages.set(inOrder(next));
        group();
    }

    private void read() {
        Set<CodeId> codes = model.chosenAndBelow();
        if (codes.isEmpty()) {
            reading = null;
            passages.set(List.of());
            group();
            return;
        }
        // The snapshot is that of the last step when asked on the store thread.
        var asking = model.session()
                .read(store -> new Read(
                        gather(store, codes), model.session().snapshot().tick()));
        reading = asking;
        model.arrival().when(asking, read -> {
            if (reading == asking) {
                reading = null;
                readTick = read.tick();
                passages.set(inOrder(rowsOf(read.found())));
                group();
            }
        });
    }

    /// @param tick of the project when it was read
    private record Read(List<Found> found, long tick) {}

    /// A coding with the turn it begins in.
    private record Found(Coding coding, @Nullable Turn turn) {}

    private List<Found> gather(Store store, Set<CodeId> codes) {
        List<Found> found = new ArrayList<>();
        for (CodeId code : codes) {
            for (Coding coding : store.codings(code)) {
                found.add(found(coding, turns.computeIfAbsent(coding.transcript(), store::turns)));
            }
        }
        return found;
    }

    private static Found found(Coding coding, List<Turn> turns) {
        return new Found(
                coding,
                new TranscriptText(coding.transcript(), "", turns)
                        .turnAt(coding.range().start())
                        .orElse(null));
    }

    private List<PassageRow.One> rowsOf(List<Found> found) {
        Map<TranscriptId, Transcript> transcripts = new HashMap<>();
        model.snapshot().transcripts().forEach(t -> transcripts.put(t.id(), t));
        List<PassageRow.One> all = new ArrayList<>();
        for (Found one : found) {
            Transcript transcript = transcripts.get(one.coding().transcript());
            if (transcript != null) {
                all.add(row(one, transcript));
            }
        }
        return all;
    }

    private List<PassageRow.One> inOrder(List<PassageRow.One> passages) {
        Map<TranscriptId, Integer> order = new HashMap<>();
        model.snapshot().transcripts().forEach(t -> order.put(t.id(), order.size()));
        return passages.stream()
                .sorted(Comparator.<PassageRow.One>comparingInt(
                                p -> order.getOrDefault(p.transcript().id(), Integer.MAX_VALUE))
                        .thenComparing(p -> p.coding().range())
                        .thenComparing(p -> p.coding().id()))
                .toList();
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
