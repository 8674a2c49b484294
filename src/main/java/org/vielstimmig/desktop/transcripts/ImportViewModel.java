package org.vielstimmig.desktop.transcripts;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.jobs.Job;
import org.vielstimmig.model.Problem;
import org.vielstimmig.model.Role;
import org.vielstimmig.model.Speaker;
import org.vielstimmig.model.SpeakerId;
import org.vielstimmig.project.Transcripts;
import org.vielstimmig.transcripts.ReadOptions;
import org.vielstimmig.transcripts.Reading;

/// Files that were read and wait to be taken in, with what a person decided about them.
final class ImportViewModel {

    private final Transcripts transcripts;
    private final ObservableList<Candidate> candidates = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable Candidate> chosen = new SimpleObjectProperty<>();

    ImportViewModel(Transcripts transcripts) {
        this.transcripts = transcripts;
    }

    /// One file: read, or not readable.
    sealed interface Candidate {
        Path file();
    }

    /// @param speakers in the order of the reading, with the roles and names chosen so far
    record Readable(Transcripts.Read read, Map<SpeakerId, Speaker> speakers) implements Candidate {
        @Override
        public Path file() {
            return read.file();
        }
    }

    record Unreadable(Path file, Problem problem) implements Candidate {}

    /// The work of reading the files, for the background.
    Job<Transcripts.Outcome> reading(List<Path> files) {
        return progress -> transcripts.read(files, ReadOptions.NONE, progress);
    }

    /// Shows what was read.
    void show(Transcripts.Outcome outcome) {
        List<Candidate> all = new ArrayList<>();
        for (Transcripts.Read read : outcome.read()) {
            Map<SpeakerId, Speaker> speakers = new LinkedHashMap<>();
            read.reading().speakers().forEach(s -> speakers.put(s.id(), s));
            all.add(new Readable(read, speakers));
        }
        outcome.failed().forEach(f -> all.add(new Unreadable(f.file(), f.problem())));
        candidates.setAll(all);
        chosen.set(all.isEmpty() ? null : all.getFirst());
    }

    ObservableList<Candidate> candidates() {
        return candidates;
    }

    ObjectProperty<@Nullable Candidate> chosenProperty() {
        return chosen;
    }

    int readable() {
        return (int) candidates.stream().filter(c -> c instanceof Readable).count();
    }

    void role(Readable candidate, SpeakerId speaker, Role role) {
        candidate.speakers().computeIfPresent(speaker, (id, s) -> s.withRole(role));
    }

    void name(Readable candidate, SpeakerId speaker, String name) {
        candidate
                .speakers()
                .computeIfPresent(speaker, (id, s) -> s.withName(name.isBlank() ? s.label() : name.strip()));
    }

    /// Leaves a file out.
    void drop(Candidate candidate) {
        candidates.remove(candidate);
        if (candidate.equals(chosen.get())) {
            chosen.set(candidates.isEmpty() ? null : candidates.getFirst());
        }
    }

    /// Takes everything readable into the project, as one step.
    CompletableFuture<Transcripts.Imported> take() {
        List<Transcripts.Read> reads = new ArrayList<>();
        for (Candidate candidate : candidates) {
            if (candidate instanceof Readable(Transcripts.Read read, Map<SpeakerId, Speaker> speakers)) {
                Reading r = read.reading();
                Reading decided = r.withSpeakers(List.copyOf(speakers.values()));
                reads.add(new Transcripts.Read(read.file(), read.bytes(), decided, read.known()));
            }
        }
        return transcripts.add(new Transcripts.Outcome(reads, List.of()));
    }
}
