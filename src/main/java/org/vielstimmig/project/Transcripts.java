package org.vielstimmig.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import org.vielstimmig.jobs.Phase;
import org.vielstimmig.jobs.Progress;
import org.vielstimmig.model.Problem;
import org.vielstimmig.model.ProblemException;
import org.vielstimmig.model.Role;
import org.vielstimmig.model.Speaker;
import org.vielstimmig.model.SpeakerId;
import org.vielstimmig.model.StepKind;
import org.vielstimmig.model.Transcript;
import org.vielstimmig.model.TranscriptId;
import org.vielstimmig.model.TranscriptStatus;
import org.vielstimmig.model.TranscriptText;
import org.vielstimmig.model.Variable;
import org.vielstimmig.model.VariableId;
import org.vielstimmig.store.Snapshot;
import org.vielstimmig.store.Store;
import org.vielstimmig.transcripts.ReadOptions;
import org.vielstimmig.transcripts.Reading;
import org.vielstimmig.transcripts.TranscriptReader;

/// What can be done with transcripts: import, name, describe, remove.
public final class Transcripts {

    /// Larger files are no interviews.
    private static final long LARGEST = 200_000_000;

    private final Session session;

    public Transcripts(Session session) {
        this.session = session;
    }

    /// One file as it was read.
    ///
    /// @param known title of a transcript that was imported from the same bytes before, empty if there is none
    public record Read(Path file, byte[] bytes, Reading reading, String known) {}

    /// One file that could not be read.
    public record Failed(Path file, Problem problem) {}

    /// What became of files: one bad file never stops the others.
    public record Outcome(List<Read> read, List<Failed> failed) {}

    /// What an import made.
    ///
    /// @param transcripts in the order of [Outcome#read]
    public record Imported(Outcome outcome, List<Transcript> transcripts) {}

    /// Reads files without putting anything into the project. On the caller's thread.
    public Outcome read(List<Path> files, ReadOptions options, Progress progress) {
        List<Read> read = new ArrayList<>();
        List<Failed> failed = new ArrayList<>();
        progress.phase(Phase.READING, files.size(), "");
        for (Path file : files) {
            try {
                byte[] bytes = bytes(file);
                Reading reading = TranscriptReader.read(nameOf(file), bytes, options);
                read.add(new Read(file, bytes, reading, known(reading)));
            } catch (ProblemException e) {
                failed.add(new Failed(file, e.problem()));
            }
            progress.done(read.size() + failed.size(), nameOf(file));
        }
        return new Outcome(read, failed);
    }

    private String known(Reading reading) {
        return session.snapshot().transcripts().stream()
                .filter(t -> t.source().sha256().equals(reading.source().sha256()))
                .map(Transcript::title)
                .findFirst()
                .orElse("");
    }

    private static byte[] bytes(Path file) {
        if (Files.isDirectory(file)) {
            throw new ProblemException(new Problem.FileIsFolder(file.toString()));
        }
        if (!Files.exists(file)) {
            throw new ProblemException(new Problem.FileMissing(file.toString()));
        }
        try {
            long size = Files.size(file);
            if (size > LARGEST) {
                throw new ProblemException(new Problem.FileTooLarge(file.toString(), size, LARGEST));
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new ProblemException(new Problem.FileUnreadable(file.toString(), ""));
        }
    }

    /// Puts what was read into the project, as one step. A title that exists gets ` (2)`.
    public CompletableFuture<Imported> add(Outcome outcome) {
        return session.perform(StepKind.TRANSCRIPTS_IMPORTED, draft -> {
            List<Transcript> added = new ArrayList<>();
            int position = draft.snapshot().transcripts().stream()
                            .mapToInt(Transcript::position)
                            .max()
                            .orElse(-1)
                    + 1;
            for (Read read : outcome.read()) {
                Transcript transcript = transcript(draft, read, added, position++);
                draft.add(
                        transcript,
                        new TranscriptText(
                                transcript.id(),
                                read.reading().text(),
                                read.reading().turns()),
                        read.bytes());
                added.add(transcript);
            }
            added.stream().limit(3).map(Transcript::title).forEach(draft::about);
            if (added.size() > 3) {
                draft.about("+" + (added.size() - 3));
            }
            return new Imported(outcome, added);
        });
    }

    private static Transcript transcript(Draft draft, Read read, List<Transcript> added, int position) {
        Reading reading = read.reading();
        return new Transcript(
                TranscriptId.create(),
                freeTitle(titleOf(read.file()), draft.snapshot(), added),
                reading.source(),
                reading.language(),
                reading.markSide(),
                reading.speakers(),
                "",
                null,
                Map.of(),
                TranscriptStatus.OPEN,
                position,
                draft.now());
    }

    private static String freeTitle(String wanted, Snapshot snapshot, List<Transcript> added) {
        String title = wanted;
        for (int n = 2; isTaken(title, snapshot, added); n++) {
            title = wanted + " (" + n + ")";
        }
        return title;
    }

    private static boolean isTaken(String title, Snapshot snapshot, List<Transcript> added) {
        return snapshot.transcripts().stream().anyMatch(t -> t.title().equals(title))
                || added.stream().anyMatch(t -> t.title().equals(title));
    }

    private static String nameOf(Path file) {
        return String.valueOf(file.getFileName());
    }

    private static String titleOf(Path file) {
        String name = java.text.Normalizer.normalize(nameOf(file), java.text.Normalizer.Form.NFC);
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    /// Turns, codings and time of each transcript.
    public CompletableFuture<Map<TranscriptId, Store.Size>> sizes() {
        return session.read(Store::sizes);
    }

    /// Text and turns of a transcript.
    public CompletableFuture<TranscriptText> text(TranscriptId id) {
        return session.read(store -> store.text(id)
                .filter(t -> session.snapshot().transcript(id).isPresent())
                .orElseThrow(
                        () -> new ProblemException(new Problem.NotFound(Problem.Thing.TRANSCRIPT, id.toString()))));
    }

    /// The bytes a transcript was imported from.
    public CompletableFuture<byte[]> original(TranscriptId id) {
        return session.read(store -> store.original(id).orElseThrow());
    }

    /// Changes what is known about a transcript.
    ///
    /// @throws ProblemException (in the future) if the new title is empty or taken
    public CompletableFuture<Transcript> change(TranscriptId id, UnaryOperator<Transcript> change) {
        return session.perform(StepKind.TRANSCRIPT_CHANGED, draft -> change(draft, id, change));
    }

    private static Transcript change(Draft draft, TranscriptId id, UnaryOperator<Transcript> change) {
        Transcript before = required(draft, id);
        Transcript after = change.apply(before);
        if (after.title().isBlank()) {
            throw new ProblemException(new Problem.NameEmpty(Problem.Thing.TRANSCRIPT));
        }
        boolean taken = draft.snapshot().transcripts().stream()
                .anyMatch(t -> !t.id().equals(id) && t.title().equals(after.title()));
        if (taken) {
            throw new ProblemException(new Problem.NameTaken(Problem.Thing.TRANSCRIPT, after.title()));
        }
        draft.change(before, after);
        draft.about(before.title());
        return after;
    }

    /// Gives speakers their roles.
    ///
    /// @param roles by label
    /// @throws ProblemException (in the future) if nobody has such a label
    public CompletableFuture<Transcript> roles(TranscriptId id, Map<String, Role> roles) {
        return session.perform(
                StepKind.SPEAKERS_CHANGED, draft -> change(draft, id, transcript -> withRoles(transcript, roles)));
    }

    private static Transcript withRoles(Transcript transcript, Map<String, Role> roles) {
        Map<String, Role> left = new TreeMap<>(roles);
        List<Speaker> speakers = new ArrayList<>();
        for (Speaker speaker : transcript.speakers()) {
            Role role = left.remove(speaker.label());
            speakers.add(role == null ? speaker : speaker.withRole(role));
        }
        if (!left.isEmpty()) {
            throw new ProblemException(new Problem.NotFound(
                    Problem.Thing.SPEAKER, left.keySet().iterator().next()));
        }
        return transcript.withSpeakers(speakers);
    }

    /// Names a speaker and says what they do. The label in the text stays.
    public CompletableFuture<Transcript> speaker(TranscriptId id, SpeakerId speaker, String name, Role role) {
        return session.perform(
                StepKind.SPEAKERS_CHANGED,
                draft -> change(
                        draft,
                        id,
                        transcript -> transcript.withSpeakers(transcript.speakers().stream()
                                .map(s -> s.id().equals(speaker)
                                        ? s.withName(name.isBlank() ? s.label() : name.strip())
                                                .withRole(role)
                                        : s)
                                .toList())));
    }

    /// Sets variables by name; one that is not there yet is made as a nominal one. An empty value takes one
    /// away.
    public CompletableFuture<Transcript> values(TranscriptId id, Map<String, String> values) {
        return session.perform(StepKind.VARIABLES_CHANGED, draft -> {
            Transcript before = required(draft, id);
            Map<VariableId, String> next = new TreeMap<>(before.values());
            int position = draft.snapshot().variables().size();
            for (Map.Entry<String, String> value : values.entrySet()) {
                Variable variable = draft.snapshot().variables().stream()
                        .filter(v -> v.name().equalsIgnoreCase(value.getKey()))
                        .findFirst()
                        .orElse(null);
                if (variable == null) {
                    variable = new Variable(
                            VariableId.create(), value.getKey(), Variable.Kind.NOMINAL, List.of(), position++);
                    draft.add(variable);
                }
                if (value.getValue().isBlank()) {
                    next.remove(variable.id());
                } else {
                    next.put(
                            variable.id(),
                            Variables.checked(variable, value.getValue().strip()));
                }
            }
            Transcript after = before.withValues(next);
            draft.change(before, after);
            draft.about(before.title());
            return after;
        });
    }

    /// Hides a transcript with its codings and memos; undo brings all of it back.
    public CompletableFuture<Transcript> remove(TranscriptId id) {
        return session.perform(StepKind.TRANSCRIPT_REMOVED, draft -> {
            Transcript transcript = required(draft, id);
            draft.remove(transcript);
            draft.about(transcript.title());
            return transcript;
        });
    }

    private static Transcript required(Draft draft, TranscriptId id) {
        return draft.snapshot()
                .transcript(id)
                .orElseThrow(() -> new ProblemException(new Problem.NotFound(Problem.Thing.TRANSCRIPT, id.toString())));
    }
}
