package org.vielstimmig.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.vielstimmig.i18n.CliText;
import org.vielstimmig.jobs.Progress;
import org.vielstimmig.model.Problem;
import org.vielstimmig.model.ProblemException;
import org.vielstimmig.model.Role;
import org.vielstimmig.model.Transcript;
import org.vielstimmig.project.Labels;
import org.vielstimmig.project.Session;
import org.vielstimmig.project.TablesBeside;
import org.vielstimmig.project.Together;
import org.vielstimmig.project.Transcripts;
import org.vielstimmig.project.Variables;
import org.vielstimmig.transcripts.ReadOptions;
import org.vielstimmig.transcripts.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "import")
final class ImportCommand extends ProjectCommand {

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "FILE")
    List<Path> files = new ArrayList<>();

    @Mixin
    ImportOptions options = new ImportOptions();

    @Option(names = "--every")
    boolean every;

    @Option(names = "--dry-run")
    boolean dryRun;

    ImportCommand(Run run) {
        super(run);
    }

    record Result(
            List<TranscriptShapes.Shape> imported,
            List<TranscriptShapes.FailedShape> failed,
            List<SkippedShape> skipped) {}

    /// A file that was read and not taken.
    ///
    /// @param reason `known`, `same_talk`, `no_talk` or `variables`
    /// @param of     the file that was taken in its place, or the title of the transcript that came from the
    ///               same bytes; empty if there is none
    record SkippedShape(String file, String reason, String of, String problem) {}

    @Override
    int on(Session session) {
        Transcripts transcripts = new Transcripts(session);
        Together.Found found = Together.in(files);
        List<SkippedShape> skipped = new ArrayList<>();
        Transcripts.Outcome read = read(transcripts, found.files());
        if (!every) {
            read = withoutTables(session, read, skipped);
        }
        List<String> nobodys = named(transcripts, read);
        List<Transcripts.Failed> failures = new ArrayList<>(found.shut());
        failures.addAll(read.failed());
        Transcripts.Outcome outcome =
                once(new Transcripts.Outcome(read.read(), failures), every ? Set.of() : found.inside(), skipped);
        List<TranscriptShapes.Shape> made = new ArrayList<>();
        if (dryRun || outcome.read().isEmpty()) {
            outcome.read().forEach(r -> made.add(TranscriptShapes.tried(r, run.lang())));
        } else {
            Transcripts.Imported imported = Run.await(transcripts.add(outcome));
            for (int i = 0; i < imported.transcripts().size(); i++) {
                made.add(TranscriptShapes.imported(
                        outcome.read().get(i), imported.transcripts().get(i), run.lang()));
            }
        }
        nobodys.forEach(label -> run.err().println(run.say(CliText.IMPORT_ROLE_OF_NOBODY, label)));
        skipped.forEach(s -> run.err().println(s.problem()));
        List<TranscriptShapes.FailedShape> failed = outcome.failed().stream()
                .map(f -> TranscriptShapes.failed(f, run.lang()))
                .toList();
        failed.forEach(f -> run.err().println(f.problem()));
        if (dryRun && !failed.isEmpty()) {
            run.err().println(run.say(CliText.IMPORT_WOULD_FAIL, failed.size()));
        }
        run.answer(new Result(made, failed, skipped), () -> {
            List<String> lines = new ArrayList<>();
            for (TranscriptShapes.Shape shape : made) {
                lines.add(TranscriptShapes.line(shape));
                shape.problems().forEach(p -> lines.add("  " + p));
                ReadingShapes look = shape.look();
                if (look != null) {
                    lines.addAll(look.lines(run.lang()));
                }
            }
            if (dryRun) {
                lines.add(run.say(CliText.DRY_RUN));
            }
            return lines;
        });
        return made.isEmpty() || dryRun && !failed.isEmpty() ? Cli.FAULT : DONE;
    }

    /// Labels that were named to be speakers or to be renamed must be there, in one of the files at least.
    ///
    /// @return those that were only given a role and that no file has
    private List<String> named(Transcripts transcripts, Transcripts.Outcome read) {
        ReadOptions how = options.read();
        List<Path> files = read.read().stream().map(Transcripts.Read::file).toList();
        List<Reading> readings =
                read.read().stream().map(Transcripts.Read::reading).toList();
        Set<String> wanted = new HashSet<>(how.renames().keySet());
        Set<String> labels = how.labels();
        if (labels != null) {
            wanted.addAll(labels);
        }
        Labels.required(
                wanted,
                readings,
                () -> transcripts.read(files, how.withLabels(null), Progress.none()).read().stream()
                        .map(Transcripts.Read::reading)
                        .toList());
        return readings.isEmpty() ? List.of() : Labels.missing(how.roles().keySet(), readings);
    }

    private Transcripts.Outcome read(Transcripts transcripts, List<Path> all) {
        ReadOptions how = options.read();
        Optional<ProgressLine> line = run.progressLine();
        try {
            return transcripts.read(all, how, line.map(ProgressLine::progress).orElseGet(Progress::none));
        } finally {
            line.ifPresent(ProgressLine::close);
        }
    }

    /// Tables of variables about the other files, or about the project's transcripts, are no interviews.
    private Transcripts.Outcome withoutTables(Session session, Transcripts.Outcome read, List<SkippedShape> skipped) {
        List<Path> tables = new ArrayList<>();
        Stream.concat(
                        read.read().stream().map(Transcripts.Read::file),
                        read.failed().stream().map(Transcripts.Failed::file))
                .filter(TablesBeside::isTable)
                .forEach(file -> TablesBeside.asTable(file, new Variables(session), others(read, file))
                        .ifPresent(table -> {
                            tables.add(file);
                            skipped.add(skipped(file, table.rows().size()));
                        }));
        return new Transcripts.Outcome(
                read.read().stream().filter(r -> !tables.contains(r.file())).toList(),
                read.failed().stream().filter(f -> !tables.contains(f.file())).toList());
    }

    private static List<Transcript> others(Transcripts.Outcome read, Path file) {
        return Transcripts.coming(
                read.read().stream().filter(r -> !r.file().equals(file)).toList());
    }

    private SkippedShape skipped(Path file, int about) {
        return new SkippedShape(
                file.toString(),
                "variables",
                "",
                run.say(CliText.IMPORT_VARIABLES, file.getFileName(), about, shown(project), shown(file)));
    }

    /// As one types it.
    private static String shown(Path file) {
        String text = file.toString();
        return text.contains(" ") ? '"' + text + '"' : text;
    }

    /// What the project holds already is not taken once more. Files with the same bytes know of each other; of
    /// files with the same talk in one folder, the best one is taken. New files that were named one by one are
    /// all taken.
    private Transcripts.Outcome once(Transcripts.Outcome read, Set<Path> inside, List<SkippedShape> skipped) {
        List<Transcripts.Read> reads = new ArrayList<>();
        Map<String, String> names = new HashMap<>();
        List<Transcripts.Read> beside = new ArrayList<>();
        for (Transcripts.Read r : read.read()) {
            String name = String.valueOf(r.file().getFileName());
            String known = names.putIfAbsent(r.reading().source().sha256(), name);
            boolean again = known != null && r.known().isEmpty();
            Transcripts.Read noticed = again ? new Transcripts.Read(r.file(), r.bytes(), r.reading(), known) : r;
            if (every || r.known().isEmpty()) {
                reads.add(noticed);
            } else {
                skipped.add(new SkippedShape(
                        r.file().toString(), "known", r.known(), run.say(CliText.IMPORT_KNOWN, name, r.known())));
            }
            if (inside.contains(r.file())) {
                beside.add(noticed);
            }
        }
        for (Together.Spare spare : Together.spare(beside)) {
            if (reads.remove(spare.read())) {
                skipped.add(skipped(spare));
            }
        }
        return new Transcripts.Outcome(reads, read.failed());
    }

    private SkippedShape skipped(Together.Spare spare) {
        Path file = spare.read().file();
        Path better = spare.better();
        return better == null
                ? new SkippedShape(file.toString(), "no_talk", "", run.say(CliText.IMPORT_NO_TALK, file.getFileName()))
                : new SkippedShape(
                        file.toString(),
                        "same_talk",
                        better.toString(),
                        run.say(CliText.IMPORT_SAME_TALK, file.getFileName(), better.getFileName()));
    }

    /// `LABEL=role`, as `--role` takes it.
    static Map<String, Role> roles(List<String> texts) {
        Map<String, Role> roles = new LinkedHashMap<>();
        for (String text : texts) {
            int equals = text.lastIndexOf('=');
            try {
                roles.put(
                        text.substring(0, Math.max(0, equals)),
                        Role.valueOf(text.substring(equals + 1).strip().toUpperCase(Locale.ROOT)));
            } catch (IllegalArgumentException e) {
                throw new ProblemException(new Problem.ValueInvalid(
                        "--role", text, "LABEL=interviewer, LABEL=interviewee, LABEL=moderator, LABEL=other"));
            }
        }
        return roles;
    }
}
