package org.vielstimmig.desktop.coding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.model.Transcript;
import org.vielstimmig.model.TranscriptId;
import org.vielstimmig.project.Corrections;
import org.vielstimmig.project.Session;

/// What is looked for, where it stands, and which of the places are to be replaced.
final class ReplaceViewModel {

    /// One place, chosen or not.
    record Row(Corrections.Place place, String title, BooleanProperty chosen) {}

    private final Session session;
    private final Arrival arrival;
    private final Corrections corrections;
    private final @Nullable TranscriptId here;
    private final StringProperty words = new SimpleStringProperty("");
    private final StringProperty by = new SimpleStringProperty("");
    private final BooleanProperty whole = new SimpleBooleanProperty(true);
    private final BooleanProperty anyCase = new SimpleBooleanProperty();
    private final BooleanProperty hereOnly = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<List<Row>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Integer> chosen = new ReadOnlyObjectWrapper<>(0);
    private @Nullable CompletableFuture<List<Corrections.Place>> asked;

    /// @param here the transcript on the page, null for none
    ReplaceViewModel(Session session, Arrival arrival, @Nullable TranscriptId here) {
        this.session = session;
        this.arrival = arrival;
        this.here = here;
        corrections = new Corrections(session);
        words.addListener((observable, before, now) -> search());
        whole.addListener((observable, before, now) -> search());
        anyCase.addListener((observable, before, now) -> search());
        hereOnly.addListener((observable, before, now) -> search());
    }

    StringProperty wordsProperty() {
        return words;
    }

    StringProperty byProperty() {
        return by;
    }

    BooleanProperty wholeProperty() {
        return whole;
    }

    BooleanProperty anyCaseProperty() {
        return anyCase;
    }

    BooleanProperty hereOnlyProperty() {
        return hereOnly;
    }

    ReadOnlyObjectProperty<List<Row>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    /// How many places are chosen.
    ReadOnlyObjectProperty<Integer> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    long transcripts() {
        Set<TranscriptId> ids = new HashSet<>();
        rows.get().forEach(row -> ids.add(row.place().transcript()));
        return ids.size();
    }

    void choose(boolean all) {
        rows.get().forEach(row -> row.chosen().set(all));
    }

    private void search() {
        if (words.get().isBlank()) {
            asked = null;
            show(List.of());
            return;
        }
        Set<TranscriptId> in = hereOnly.get() && here != null ? Set.of(here) : Set.of();
        var asking = corrections.find(new Corrections.Wanted(words.get(), whole.get(), anyCase.get(), in));
        asked = asking;
        arrival.when(asking, places -> {
            if (asked == asking) {
                show(places);
            }
        });
    }

    private void show(List<Corrections.Place> places) {
        List<Row> next = new ArrayList<>();
        for (Corrections.Place place : places) {
            BooleanProperty marked = new SimpleBooleanProperty(true);
            marked.addListener((observable, before, now) -> count());
            String title = session.snapshot()
                    .transcript(place.transcript())
                    .map(Transcript::title)
                    .orElse("");
            next.add(new Row(place, title, marked));
        }
        rows.set(List.copyOf(next));
        count();
    }

    private void count() {
        chosen.set((int) rows.get().stream().filter(row -> row.chosen().get()).count());
    }

    /// Replaces what is chosen, in one step.
    ///
    /// @return how many places
    CompletableFuture<Integer> replace() {
        List<Corrections.Place> places = rows.get().stream()
                .filter(row -> row.chosen().get())
                .map(Row::place)
                .toList();
        return corrections.replace(places, by.get()).thenApply(done -> places.size());
    }
}
