package org.vielstimmig.desktop.transcripts;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.jobs.Job;
import org.vielstimmig.jobs.Phase;
import org.vielstimmig.jobs.Progress;
import org.vielstimmig.model.Problem;
import org.vielstimmig.model.Role;
import org.vielstimmig.model.Speaker;
import org.vielstimmig.model.Transcript;
import org.vielstimmig.project.TablesBeside;
import org.vielstimmig.project.Together;
import org.vielstimmig.project.Transcripts;
import org.vielstimmig.project.VariableImport;
import org.vielstimmig.project.Variables;
import org.vielstimmig.transcripts.ReadOptions;
import org.vielstimmig.transcripts.Reading;
import org.vielstimmig.transcripts.Recognition;
import org.vielstimmig.transcripts.TranscriptReader;

/// Files that are read and wait to be taken in, with what a person decided about them. Every decision about
/// how a file is to be read has it read again.
final class ImportViewModel {

    private final Transcripts transcripts;
    private final Variables variables;
    private final ObjectProperty<@Nullable VariableImport> facts = new SimpleObjectProperty<>();
    private final BooleanProperty takeFacts = new SimpleBooleanProperty(true);
    private final ObservableList<Candidate> candidates = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable Candidate> chosen = new SimpleObjectProperty<>();
    private final BooleanProperty reading = new SimpleBooleanProperty();
    private final Map<Path, Integer> asked = new HashMap<>();

    ImportViewModel(Transcripts transcripts, Variables variables) {
        this.transcripts = transcripts;
        this.variables = variables;
    }

    /// One file: read, or not readable.
    sealed interface Candidate {
        Path file();
    }

    /// @param options how it was read
    /// @param names   what speakers are called in the project, by label
    /// @param called  the file's name as the project is to know it, with its ending
    record Readable(Transcripts.Read read, ReadOptions options, Map<String, String> names, String called)
            implements Candidate {

        Readable {
            names = Map.copyOf(names);
        }

        Readable(Transcripts.Read read) {
            this(read, ReadOptions.NONE, Map.of(), nameOf(read.file()));
        }

        /// What the transcript will be called.
        String title() {
            return Transcripts.titleOf(Path.of(called));
        }

        @Override
        public Path file() {
            return read.file();
        }

        Reading reading() {
            return read.reading();
        }

        /// The reading with the chosen names and roles.
        Reading decided() {
            List<Speaker> speakers = new ArrayList<>();
            for (Speaker speaker : reading().speakers()) {
                String name = names.getOrDefault(speaker.label(), speaker.name());
                Role role = options.roles().getOrDefault(speaker.label(), speaker.role());
                speakers.add(speaker.withName(name.isBlank() ? speaker.label() : name)
                        .withRole(role));
            }
            return reading().withSpeakers(speakers);
        }
    }

    record Unreadable(Path file, Problem problem) implements Candidate {}

    /// One that is not taken, unless a person wants it all the same.
    ///
    /// @param better name of the file that says more about the same conversation, empty if there is no talk here
    record Spare(Transcripts.Read read, String better) implements Candidate {
        @Override
        public Path file() {
            return read.file();
        }
    }

    /// One whose very bytes the project holds already; not taken, unless a person wants it all the same.
    record Known(Transcripts.Read read) implements Candidate {
        @Override
        public Path file() {
            return read.file();
        }
    }

    /// A table of variables that is not taken in with the files: there is a better one, or there are no files.
    record Table(Path file, int about) implements Candidate {}

    /// The work of reading the files one after the other, for the background; each is handed to [#add] by
    /// `door` as soon as it is there. One bad file stops nothing.
    Job<Integer> reading(List<Path> named, Executor door) {
        return progress -> {
            Together.Found inFolders = Together.in(named);
            List<Path> files = inFolders.files();
            door.execute(() -> add(new Transcripts.Outcome(List.of(), inFolders.shut())));
            progress.phase(Phase.READING, files.size(), "");
            TablesBeside beside = TablesBeside.among(files);
            List<Transcripts.Read> reads = new ArrayList<>();
            int done = 0;
            for (Path file : beside.texts()) {
                progress.stopIfCancelled();
                reads.addAll(readUnlessTable(file, List.of(), door));
                progress.done(++done, String.valueOf(file.getFileName()));
            }
            List<Transcript> coming = Transcripts.coming(reads);
            Optional<VariableImport> table = beside.best(variables, coming);
            table.ifPresent(found -> door.execute(() -> facts.set(found)));
            for (Path file : beside.tables()) {
                progress.stopIfCancelled();
                if (table.isEmpty() || !table.get().file().equals(file)) {
                    reads.addAll(readUnlessTable(file, coming, door));
                }
                progress.done(++done, String.valueOf(file.getFileName()));
            }
            if (table.isPresent() && reads.size() > coming.size()) {
                // Interviews in rows were among the tables.
                VariableImport all = variables.preview(table.get().file(), Transcripts.coming(reads));
                door.execute(() -> facts.set(all));
            }
            List<Together.Spare> spare = Together.spare(reads);
            door.execute(() -> spare.forEach(
                    s -> spare(s, inFolders.inside().contains(s.read().file()))));
            return done;
        };
    }

    private List<Transcripts.Read> readUnlessTable(Path file, List<Transcript> coming, Executor door) {
        Optional<VariableImport> table = TablesBeside.asTable(file, variables, coming);
        table.ifPresent(t -> door.execute(() -> offer(new Table(file, t.rows().size()))));
        return table.isPresent() ? List.of() : read(file, door);
    }

    private void offer(Candidate candidate) {
        candidates.add(candidate);
        if (chosen.get() == null) {
            chosen.set(candidate);
        }
    }

    private List<Transcripts.Read> read(Path file, Executor door) {
        Transcripts.Outcome outcome = transcripts.read(List.of(file), ReadOptions.NONE, Progress.none());
        door.execute(() -> add(outcome));
        return outcome.read();
    }

    /// Shows what was read. The same bytes as in a file before it are noticed.
    void add(Transcripts.Outcome outcome) {
        for (Transcripts.Read read : outcome.read()) {
            String twin = candidates.stream()
                    .filter(c -> c instanceof Readable r
                            && r.reading()
                                    .source()
                                    .sha256()
                                    .equals(read.reading().source().sha256()))
                    .map(c -> String.valueOf(c.file().getFileName()))
                    .findFirst()
                    .orElse("");
            Transcripts.Read noticed = twin.isEmpty() || !read.known().isEmpty()
                    ? read
                    : new Transcripts.Read(read.file(), read.bytes(), read.reading(), twin);
            candidates.add(read.known().isEmpty() ? new Readable(noticed) : new Known(read));
        }
        outcome.failed().forEach(f -> candidates.add(new Unreadable(f.file(), f.problem())));
        if (chosen.get() == null && !candidates.isEmpty()) {
            chosen.set(candidates.getFirst());
        }
    }

    /// The work of reading a table as an interview all the same; its result is for [#takeAsInterview].
    Job<Transcripts.Outcome> asInterview(Table table) {
        return progress -> transcripts.read(List.of(table.file()), ReadOptions.NONE, progress);
    }

    /// Has a table taken in as an interview.
    void takeAsInterview(Table table, Transcripts.Outcome read) {
        drop(table);
        add(read);
        chosen.set(candidates.getLast());
    }

    /// Sets a file aside that need not be taken. What was chosen by name with the same bytes is noticed
    /// otherwise, and what a person decided about already stays.
    private void spare(Together.Spare spare, boolean inside) {
        candidates.stream()
                .filter(c -> c instanceof Readable r
                        && r.file().equals(spare.read().file())
                        && spare.read().known().isEmpty()
                        && (inside || !isCopy(r, spare.better()))
                        && r.options().equals(ReadOptions.NONE))
                .findFirst()
                .ifPresent(before -> {
                    Path better = spare.better();
                    put(before, new Spare(((Readable) before).read(), better == null ? "" : nameOf(better)));
                    if (chosen.get() instanceof Spare) {
                        candidates.stream()
                                .filter(c -> c instanceof Readable)
                                .filter(c -> better == null || c.file().equals(better))
                                .findFirst()
                                .ifPresent(chosen::set);
                    }
                });
    }

    private boolean isCopy(Readable file, @Nullable Path of) {
        return candidates.stream()
                .anyMatch(c -> c.file().equals(of)
                        && c instanceof Readable other
                        && other.reading()
                                .source()
                                .sha256()
                                .equals(file.reading().source().sha256()));
    }

    /// Takes a file that was set aside all the same.
    void takeAllTheSame(Spare spare) {
        put(spare, new Readable(spare.read()));
    }

    /// Takes a file once more that the project holds already.
    void takeAllTheSame(Known known) {
        put(known, new Readable(known.read()));
    }

    private static String nameOf(Path file) {
        return String.valueOf(file.getFileName());
    }

    ObservableList<Candidate> candidates() {
        return candidates;
    }

    ObjectProperty<@Nullable Candidate> chosenProperty() {
        return chosen;
    }

    /// Whether files are still being read.
    BooleanProperty readingProperty() {
        return reading;
    }

    /// The table beside the files that says something about them; null if there is none.
    ObjectProperty<@Nullable VariableImport> factsProperty() {
        return facts;
    }

    /// Whether what the table says is taken in with the files.
    BooleanProperty takeFactsProperty() {
        return takeFacts;
    }

    /// What the table says about a file, by column; nothing if it does not mention it.
    Optional<Map<VariableImport.Column, String>> factsOf(Candidate candidate) {
        VariableImport table = facts.get();
        String title = Transcripts.titleOf(candidate.file());
        return table == null
                ? Optional.empty()
                : table.rows().stream()
                        .filter(row -> row.title().equals(title))
                        .findFirst()
                        .map(row -> said(table, row));
    }

    /// How many of the files that come in the table mentions.
    int withFacts() {
        return (int) candidates.stream()
                .filter(c -> c instanceof Readable && factsOf(c).isPresent())
                .count();
    }

    private static Map<VariableImport.Column, String> said(VariableImport table, VariableImport.Row row) {
        Map<VariableImport.Column, String> said = new LinkedHashMap<>();
        for (VariableImport.Column column : table.columns()) {
            String value = row.values().get(column.index());
            if (value != null) {
                said.put(column, value);
            }
        }
        return said;
    }

    /// Whether a file is shown and not taken.
    static boolean isAside(Candidate candidate) {
        return candidate instanceof Spare || candidate instanceof Table || candidate instanceof Known;
    }

    int readable() {
        return (int) candidates.stream().filter(c -> c instanceof Readable).count();
    }

    /// How many are left out because the project holds them already.
    int known() {
        return (int) candidates.stream().filter(c -> c instanceof Known).count();
    }

    // --- decisions that need no new reading --------------------------------------------------------------------------

    void role(Readable candidate, String label, Role role) {
        Map<String, Role> roles = new HashMap<>(candidate.options().roles());
        roles.put(label, role);
        put(
                candidate,
                new Readable(
                        candidate.read(), candidate.options().withRoles(roles), candidate.names(), candidate.called()));
    }

    void name(Readable candidate, String label, String name) {
        Map<String, String> names = new HashMap<>(candidate.names());
        names.put(label, name.strip());
        put(candidate, new Readable(candidate.read(), candidate.options(), names, candidate.called()));
    }

    private void put(Candidate before, Candidate after) {
        int index = candidates.indexOf(before);
        if (index >= 0) {
            boolean shown = before.equals(chosen.get());
            candidates.set(index, after);
            if (shown) {
                chosen.set(after);
            }
        }
    }

    // --- decisions that do -------------------------------------------------------------------------------------------

    /// What to read a file by when a label is no speaker, or is one after all.
    static ReadOptions speaks(Readable candidate, Recognition.Voice voice, boolean speaks) {
        Set<String> labels = new LinkedHashSet<>();
        candidate.reading().recognition().voices().forEach(v -> labels.addAll(v.spellings()));
        if (speaks) {
            labels.addAll(voice.spellings().isEmpty() ? List.of(voice.label()) : voice.spellings());
        } else {
            labels.removeAll(voice.spellings());
            labels.remove(voice.label());
        }
        return candidate.options().withLabels(labels);
    }

    /// What to read a file by when a label is written another way; as another one's it becomes one with it.
    static ReadOptions renamed(Readable candidate, Recognition.Voice voice, String label) {
        Map<String, String> renames = new LinkedHashMap<>(candidate.options().renames());
        List<String> spellings = voice.spellings().isEmpty() ? List.of(voice.label()) : voice.spellings();
        spellings.forEach(s -> renames.put(s, label.strip()));
        return candidate.options().withRenames(renames);
    }

    /// The work of reading a file again; its result is for [#show].
    Job<Candidate> again(Readable candidate, ReadOptions options) {
        return again(candidate, options, candidate.called());
    }

    /// The same where the transcript and its source get another name than the file has.
    Job<Candidate> called(Readable candidate, String title) {
        String before = nameOf(candidate.file());
        int dot = before.lastIndexOf('.');
        return again(candidate, candidate.options(), title.strip() + (dot > 0 ? before.substring(dot) : ""));
    }

    private Job<Candidate> again(Readable candidate, ReadOptions options, String called) {
        asked.merge(candidate.file(), 1, Integer::sum);
        return progress -> {
            Reading read = TranscriptReader.read(called, candidate.read().bytes(), options);
            return new Readable(
                    new Transcripts.Read(
                            candidate.file(),
                            candidate.read().bytes(),
                            read,
                            candidate.read().known()),
                    options,
                    candidate.names(),
                    called);
        };
    }

    /// How often a file was asked to be read again: only the newest reading counts.
    int asked(Candidate candidate) {
        return asked.getOrDefault(candidate.file(), 0);
    }

    /// Puts a new reading in the place of the old one, unless a newer one is on its way.
    void show(Candidate again, int asked) {
        if (asked == asked(again)) {
            candidates.stream()
                    .filter(c -> c instanceof Readable && c.file().equals(again.file()))
                    .findFirst()
                    .ifPresent(before -> put((Readable) before, again));
        }
    }

    /// Leaves a file out.
    void drop(Candidate candidate) {
        int index = candidates.indexOf(candidate);
        boolean shown = candidate.equals(chosen.get());
        candidates.remove(candidate);
        if (shown) {
            chosen.set(candidates.isEmpty() ? null : candidates.get(Math.clamp(index, 0, candidates.size() - 1)));
        }
    }

    /// Takes everything readable into the project as one step, with what the table beside it says.
    CompletableFuture<Transcripts.Imported> take() {
        List<Transcripts.Read> reads = new ArrayList<>();
        List<Transcripts.Read> asFiles = new ArrayList<>();
        for (Candidate candidate : candidates) {
            if (candidate instanceof Readable readable) {
                Transcripts.Read read = readable.read();
                Path called = read.file().resolveSibling(readable.called());
                reads.add(new Transcripts.Read(called, read.bytes(), readable.decided(), read.known()));
                asFiles.add(read);
            }
        }
        Transcripts.Outcome outcome = new Transcripts.Outcome(reads, List.of());
        VariableImport table = facts.get();
        if (table == null || !takeFacts.get()) {
            return transcripts.add(outcome);
        }
        // The table calls them by the names the files have.
        List<Transcript> coming = Transcripts.coming(asFiles);
        return CompletableFuture.supplyAsync(() -> variables.preview(table.file(), coming))
                .thenCompose(now -> transcripts.add(outcome, coming, now));
    }
}
