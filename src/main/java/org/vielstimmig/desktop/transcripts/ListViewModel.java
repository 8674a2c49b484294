package org.vielstimmig.desktop.transcripts;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.desktop.kit.FxDoor;
import org.vielstimmig.model.Audience;
import org.vielstimmig.model.Coding;
import org.vielstimmig.model.Speaker;
import org.vielstimmig.model.Transcript;
import org.vielstimmig.model.TranscriptId;
import org.vielstimmig.project.Happened;
import org.vielstimmig.project.Session;
import org.vielstimmig.project.Transcripts;
import org.vielstimmig.store.Store;

/// All transcripts with their sizes, filtered, and the chosen one. Lives on the thread behind `door`.
final class ListViewModel {

    private final Session session;
    private final Transcripts transcripts;
    private final FxDoor door;
    private final ObservableList<Row> rows = FXCollections.observableArrayList();
    private final FilteredList<Row> shown = new FilteredList<>(rows);
    private final StringProperty filter = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable TranscriptId> chosen = new SimpleObjectProperty<>();
    private final Runnable stop;

    ListViewModel(Session session, FxDoor door) {
        this.session = session;
        this.transcripts = new Transcripts(session);
        this.door = door;
        filter.addListener((value, before, now) -> shown.setPredicate(row -> matches(row, now)));
        stop = session.listen(this::heard);
    }

    /// One line of the list.
    record Row(Transcript transcript, Store.Size size) {}

    private void heard(Happened happened) {
        if (happened.touches(Transcript.class) || happened.touches(Coding.class) || happened.touchesTexts()) {
            session.read(Store::sizes).thenAcceptAsync(this::fill, door);
        }
    }

    /// Reads everything anew.
    CompletableFuture<Void> load() {
        return transcripts.sizes().thenAcceptAsync(this::fill, door);
    }

    private void fill(Map<TranscriptId, Store.Size> sizes) {
        TranscriptId kept = chosen.get();
        rows.setAll(session.snapshot().transcripts().stream()
                .map(t -> new Row(t, sizes.getOrDefault(t.id(), new Store.Size(0, 0, 0, 0))))
                .toList());
        boolean there = rows.stream().anyMatch(r -> r.transcript().id().equals(kept));
        chosen.set(null);
        chosen.set(
                there
                        ? kept
                        : rows.isEmpty() ? null : rows.getFirst().transcript().id());
    }

    private static boolean matches(Row row, String wanted) {
        String text = wanted.strip().toLowerCase(Locale.ROOT);
        Transcript t = row.transcript();
        return text.isEmpty()
                || t.title().toLowerCase(Locale.ROOT).contains(text)
                || t.group().toLowerCase(Locale.ROOT).contains(text)
                || t.values().values().stream()
                        .anyMatch(v -> v.toLowerCase(Locale.ROOT).contains(text))
                || t.speakers().stream()
                        .map(Speaker::name)
                        .anyMatch(n -> n.toLowerCase(Locale.ROOT).contains(text));
    }

    ObservableList<Row> rows() {
        return shown;
    }

    StringProperty filterProperty() {
        return filter;
    }

    ObjectProperty<@Nullable TranscriptId> chosenProperty() {
        return chosen;
    }

    Optional<Row> chosenRow() {
        TranscriptId id = chosen.get();
        return rows.stream().filter(r -> r.transcript().id().equals(id)).findFirst();
    }

    /// Groups to choose from: those of the audiences and those in use.
    List<String> groups() {
        return java.util.stream.Stream.concat(
                        session.snapshot().audiences().stream()
                                .map(Audience::groups)
                                .flatMap(java.util.Set::stream),
                        session.snapshot().transcripts().stream().map(Transcript::group))
                .filter(g -> !g.isBlank())
                .distinct()
                .sorted()
                .collect(Collectors.toList());
    }

    Transcripts service() {
        return transcripts;
    }

    Session session() {
        return session;
    }

    /// Runs `then` with the number of turns of each speaker of the chosen transcript.
    void turnsBySpeaker(Transcript transcript, Consumer<Map<String, Long>> then) {
        session.read(store -> store.text(transcript.id()))
                .thenAcceptAsync(
                        text -> then.accept(text.map(t -> t.turns().stream()
                                        .flatMap(turn -> transcript.speaker(turn.speaker()).stream())
                                        .collect(Collectors.groupingBy(Speaker::label, Collectors.counting())))
                                .orElse(Map.of())),
                        door);
    }

    void release() {
        stop.run();
    }
}
