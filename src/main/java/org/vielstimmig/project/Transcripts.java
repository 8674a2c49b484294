package org.vielstimmig.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
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
    private static final long LARGEST = 200L << 20;

    /// What aTrain calls its files, whoever speaks in them.
    private static final Pattern NAMELESS =
            Pattern.compile("transcription(_(timestamps|maxqda|nvivo))?\\.(json|txt|srt)", Pattern.CASE_INSENSITIVE);

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

    /// Reads files without putting anything into the project. The caller waits; the machine's other cores
    /// help.
    public Outcome read(List<Path> files, ReadOptions options, Progress progress) {
        progress.phase(Phase.READING, files.size(), "");
        AtomicInteger done = new AtomicInteger();
        List<Object> all = files.parallelStream()
                .map(file -> {
                    Object outcome = read(file, options);
                    progress.done(done.incrementAndGet(), nameOf(file));
                    return outcome;
                })
                .toList();
        return new Outcome(only(Read.class, all), only(Failed.class, all));
    }

    private static <T> List<T> only(Class<T> type, List<Object> all) {
        return all.stream().filter(type::isInstance).map(type::cast).toList();
    }

    /// @return a [Read] or a [Failed]
    private Object read(Path file, ReadOptions options) {
        return guarded(file, () -> {
            byte[] bytes = bytes(file);
            Reading reading = TranscriptReader.read(nameOf(file), bytes, options);
            return new Read(file, bytes, reading, known(reading));
        });
    }

    /// Whatever goes wrong while a file is read stays the problem of that file.
    static Object guarded(Path file, Supplier<Read> work) {
        try {
            return work.get();
        } catch (ProblemException e) {
            return new Failed(file, e.problem());
        } catch (CancellationException e) {
            throw e;
        } catch (OutOfMemoryError e) {
            return new Failed(
                    file,
                    new Problem.FileTooLarge(file.toString(), Problem.FileTooLarge.Measure.UNPACKED, LARGEST, LARGEST));
        } catch (StackOverflowError | RuntimeException e) {
            return new Failed(file, new Problem.FileDamaged(file.toString(), ending(file)));
        } catch (LinkageError e) {
            return new Failed(
                    file,
                    new Problem.FileUnreadable(file.toString(), e.getClass().getSimpleName()));
        }
    }

    private static String ending(Path file) {
        String name = nameOf(file);
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
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
                throw new ProblemException(
                        new Problem.FileTooLarge(file.toString(), Problem.FileTooLarge.Measure.BYTES, size, LARGEST));
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new ProblemException(new Problem.FileUnreadable(file.toString(), ""));
        }
    }

    /// Puts what was read into the project, as one step. A title that exists gets ` (2)`.
    public CompletableFuture<Imported> add(Outcome outcome) {
        return session.perform(StepKind.TRANSCRIPTS_IMPORTED, draft -> add(draft, outcome, t -> t));
    }

    /// The same together with what a table says about the files, all as one step.
    ///
    /// @param coming the files as [#coming] tells of them
    /// @param facts  the table, held against these
    public CompletableFuture<Imported> add(Outcome outcome, List<Transcript> coming, VariableImport facts) {
        if (facts.rows().isEmpty()) {
            return add(outcome);
        }
        return session.perform(StepKind.TRANSCRIPTS_IMPORTED, draft -> {
            // The table knows them by the ids they had when it was read.
            Iterator<Transcript> known = coming.iterator();
            BiFunction<TranscriptId, Transcript, Transcript> said = Variables.said(draft, facts);
            return add(draft, outcome, t -> said.apply(known.next().id(), t));
        });
    }

    private static Imported add(Draft draft, Outcome outcome, UnaryOperator<Transcript> said) {
        List<Transcript> added = new ArrayList<>();
        int position = draft.snapshot().transcripts().stream()
                        .mapToInt(Transcript::position)
                        .max()
                        .orElse(-1)
                + 1;
        for (Read read : outcome.read()) {
            Transcript transcript = said.apply(transcript(draft, read, added, position++));
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
    }

    /// What was read as it would come into the project, before anything has: to hold tables against it.
    public static List<Transcript> coming(List<Read> reads) {
        List<Transcript> coming = new ArrayList<>();
        for (Read read : reads) {
            coming.add(transcript(read, titleOf(read.file()), coming.size(), Instant.EPOCH));
        }
        return coming;
    }

    private static Transcript transcript(Draft draft, Read read, List<Transcript> added, int position) {
        return transcript(read, freeTitle(titleOf(read.file()), draft.snapshot(), added), position, draft.now());
    }

    private static Transcript transcript(Read read, String title, int position, Instant now) {
        Reading reading = read.reading();
        return new Transcript(
                TranscriptId.create(),
                title,
                reading.source(),
                reading.language(),
                reading.markSide(),
                reading.speakers(),
                "",
                null,
                Map.of(),
                TranscriptStatus.OPEN,
                position,
                now);
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

    /// What a transcript is called that comes from a file. Files that are called the same in every folder have
    /// the name of theirs.
    public static String titleOf(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        boolean nameless = NAMELESS.matcher(nameOf(file)).matches();
        return nameless && folder != null && folder.getFileName() != null ? normal(nameOf(folder)) : stem(file);
    }

    private static String normal(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC);
    }

    private static String stem(Path file) {
        String name = normal(nameOf(file));
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    /// Turns, codings and time of each transcript.
    public CompletableFuture<Map<TranscriptId, Store.Size>> sizes() {
        return session.view(Store::sizes);
    }

    /// How many codings there are in one, whoever's are looked at: so many go with it.
    public CompletableFuture<Integer> codings(TranscriptId id) {
        return session.read(store ->
                store.sizes().getOrDefault(id, new Store.Size(0, 0, 0, 0)).codings());
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

    /// What is to be different about a transcript, as a person writes it.
    ///
    /// @param roles  by label
    /// @param names  speakers' names by label
    /// @param labels new labels by the old ones, in the text too
    /// @param merges labels of speakers that become part of others, by the new labels
    /// @param values variables by name; one that is not there yet is made as a nominal one, an empty value
    ///               takes one away
    /// @param facts  title, group and all else, null to leave them
    public record Wish(
            Map<String, Role> roles,
            Map<String, String> names,
            Map<String, String> labels,
            Map<String, String> merges,
            Map<String, String> values,
            @Nullable UnaryOperator<Transcript> facts) {

        private StepKind kind() {
            boolean speakers = !(roles.isEmpty() && names.isEmpty() && labels.isEmpty() && merges.isEmpty());
            if (facts != null || speakers == !values.isEmpty()) {
                return StepKind.TRANSCRIPT_CHANGED;
            }
            return speakers ? StepKind.SPEAKERS_CHANGED : StepKind.VARIABLES_CHANGED;
        }
    }

    /// Does all that is wished for as one step.
    ///
    /// @throws ProblemException (in the future) if a label is nobody's or taken, a value does not fit, or the
    /// new title is empty or taken; nothing is changed then
    public CompletableFuture<Transcript> set(TranscriptId id, Wish wish) {
        return session.perform(
                wish.kind(),
                draft -> change(draft, id, before -> {
                    Voices voices = new Voices(before);
                    wish.roles()
                            .forEach((label, role) -> voices.change(voices.labelledSo(label), s -> s.withRole(role)));
                    wish.names().forEach((label, name) -> voices.change(voices.labelledSo(label), s -> named(s, name)));
                    wish.labels().forEach((label, next) -> voices.relabel(voices.labelledSo(label), next));
                    wish.merges()
                            .forEach((from, into) -> voices.merge(voices.labelledSo(from), voices.labelledSo(into)));
                    Transcript after = withValues(draft, voices.done(draft), wish.values());
                    UnaryOperator<Transcript> facts = wish.facts();
                    return facts == null ? after : facts.apply(after);
                }));
    }

    /// Without a name a speaker goes by the label.
    private static Speaker named(Speaker speaker, String name) {
        return speaker.withName(name.isBlank() ? speaker.label() : name.strip());
    }

    /// Names a speaker and says what they do. The label in the text stays.
    public CompletableFuture<Transcript> speaker(TranscriptId id, SpeakerId speaker, String name, Role role) {
        return session.perform(
                StepKind.SPEAKERS_CHANGED,
                draft -> change(
                        draft,
                        id,
                        transcript -> transcript.withSpeakers(transcript.speakers().stream()
                                .map(s ->
                                        s.id().equals(speaker) ? named(s, name).withRole(role) : s)
                                .toList())));
    }

    private static Transcript withValues(Draft draft, Transcript before, Map<String, String> values) {
        Map<VariableId, String> next = new TreeMap<>(before.values());
        int position = draft.snapshot().variables().size();
        for (Map.Entry<String, String> value : values.entrySet()) {
            String name = value.getKey().strip();
            if (name.isEmpty()) {
                throw new ProblemException(new Problem.NameEmpty(Problem.Thing.VARIABLE));
            }
            Variable variable = draft.snapshot().variables().stream()
                    .filter(v -> v.name().equalsIgnoreCase(name))
                    .findFirst()
                    .orElse(null);
            if (variable == null) {
                variable = new Variable(VariableId.create(), name, Variable.Kind.NOMINAL, List.of(), position++);
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
        return before.withValues(next);
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
