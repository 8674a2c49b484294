package org.vielstimmig.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.vielstimmig.i18n.CliText;
import org.vielstimmig.jobs.Progress;
import org.vielstimmig.model.Problem;
import org.vielstimmig.model.ProblemException;
import org.vielstimmig.model.Role;
import org.vielstimmig.project.Session;
import org.vielstimmig.project.Transcripts;
import org.vielstimmig.transcripts.Finding;
import org.vielstimmig.transcripts.SameTalk;
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

    record Result(List<TranscriptShapes.Shape> imported, List<TranscriptShapes.FailedShape> failed) {}

    @Override
    int on(Session session) {
        Transcripts transcripts = new Transcripts(session);
        List<Path> all = inFolders(files);
        Transcripts.Outcome read = transcripts.read(all, options.read(), Progress.none());
        List<String> notes = new ArrayList<>();
        Transcripts.Outcome outcome = once(read, !every && all.size() > files.size(), notes);
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
        notes.forEach(run.err()::println);
        List<TranscriptShapes.FailedShape> failed = outcome.failed().stream()
                .map(f -> TranscriptShapes.failed(f, run.lang()))
                .toList();
        failed.forEach(f -> run.err().println(f.problem()));
        run.answer(new Result(made, failed), () -> {
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
        return made.isEmpty() ? Cli.FAULT : DONE;
    }

    /// The files, with those of a folder in the place of the folder.
    private static List<Path> inFolders(List<Path> named) {
        List<Path> all = new ArrayList<>();
        for (Path path : named) {
            if (!Files.isDirectory(path)) {
                all.add(path);
                continue;
            }
            int before = all.size();
            try (Stream<Path> inside = Files.list(path)) {
                inside.filter(Files::isRegularFile)
                        .filter(f -> !String.valueOf(f.getFileName()).startsWith("."))
                        .sorted()
                        .forEach(all::add);
            } catch (IOException e) {
                throw new ProblemException(new Problem.FileUnreadable(path.toString(), ""));
            }
            if (all.size() == before) {
                // A folder without files is refused like any other thing that is no transcript.
                all.add(path);
            }
        }
        return all;
    }

    /// Files with the same bytes know of each other; of files with the same talk in one folder, the best one is
    /// taken.
    private Transcripts.Outcome once(Transcripts.Outcome read, boolean oneOfEach, List<String> notes) {
        List<Transcripts.Read> reads = new ArrayList<>();
        Map<String, String> names = new HashMap<>();
        for (Transcripts.Read r : read.read()) {
            String name = String.valueOf(r.file().getFileName());
            String known = names.putIfAbsent(r.reading().source().sha256(), name);
            boolean again = known != null && r.known().isEmpty();
            reads.add(again ? new Transcripts.Read(r.file(), r.bytes(), r.reading(), known) : r);
        }
        if (!oneOfEach) {
            return new Transcripts.Outcome(reads, read.failed());
        }
        List<Integer> best =
                SameTalk.best(reads.stream().map(Transcripts.Read::reading).toList());
        List<Transcripts.Read> chosen = new ArrayList<>();
        for (int i = 0; i < reads.size(); i++) {
            Transcripts.Read r = reads.get(i);
            boolean noTalk = r.reading().findings().stream().anyMatch(Finding.NoTalk.class::isInstance);
            if (noTalk) {
                notes.add(run.say(CliText.IMPORT_NO_TALK, r.file().getFileName()));
            } else if (best.get(i) != i) {
                notes.add(run.say(
                        CliText.IMPORT_SAME_TALK,
                        r.file().getFileName(),
                        reads.get(best.get(i)).file().getFileName()));
            } else {
                chosen.add(r);
            }
        }
        return new Transcripts.Outcome(chosen, read.failed());
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
