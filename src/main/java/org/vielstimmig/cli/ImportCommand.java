package org.vielstimmig.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.i18n.CliText;
import org.vielstimmig.jobs.Progress;
import org.vielstimmig.model.Problem;
import org.vielstimmig.model.ProblemException;
import org.vielstimmig.model.Role;
import org.vielstimmig.project.Session;
import org.vielstimmig.project.Transcripts;
import org.vielstimmig.transcripts.Format;
import org.vielstimmig.transcripts.ReadOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "import")
final class ImportCommand extends ProjectCommand {

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "FILE")
    List<Path> files = new ArrayList<>();

    @Option(names = "--format", paramLabel = "F")
    @Nullable
    String format;

    @Option(names = "--role", paramLabel = "LABEL=interviewer|interviewee|moderator|other")
    List<String> roles = new ArrayList<>();

    @Option(names = "--dry-run")
    boolean dryRun;

    ImportCommand(Run run) {
        super(run);
    }

    record Result(List<TranscriptShapes.Shape> imported, List<TranscriptShapes.FailedShape> failed) {}

    @Override
    int on(Session session) {
        ReadOptions options = ReadOptions.NONE.withRoles(roles(roles));
        if (format != null) {
            options = options.withFormat(Format.named(format));
        }
        Transcripts transcripts = new Transcripts(session);
        Transcripts.Outcome outcome = transcripts.read(files, options, Progress.none());
        List<TranscriptShapes.Shape> made = new ArrayList<>();
        if (dryRun || outcome.read().isEmpty()) {
            outcome.read().forEach(read -> made.add(TranscriptShapes.read(read, run.lang())));
        } else {
            Transcripts.Imported imported = Run.await(transcripts.add(outcome));
            for (int i = 0; i < imported.transcripts().size(); i++) {
                made.add(TranscriptShapes.imported(
                        outcome.read().get(i), imported.transcripts().get(i), run.lang()));
            }
        }
        List<TranscriptShapes.FailedShape> failed = outcome.failed().stream()
                .map(f -> TranscriptShapes.failed(f, run.lang()))
                .toList();
        failed.forEach(f -> run.err().println(f.problem()));
        run.answer(new Result(made, failed), () -> {
            List<String> lines = new ArrayList<>();
            for (TranscriptShapes.Shape shape : made) {
                lines.add(TranscriptShapes.line(shape));
                shape.problems().forEach(p -> lines.add("  " + p));
            }
            if (dryRun) {
                lines.add(run.say(CliText.DRY_RUN));
            }
            return lines;
        });
        return made.isEmpty() ? Cli.FAULT : DONE;
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
