package org.vielstimmig.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.i18n.CliText;
import org.vielstimmig.jobs.Progress;
import org.vielstimmig.model.Problem;
import org.vielstimmig.model.ProblemException;
import org.vielstimmig.model.Transcript;
import org.vielstimmig.project.Corrections;
import org.vielstimmig.project.Session;
import org.vielstimmig.project.Transcripts;
import org.vielstimmig.transcripts.Format;
import org.vielstimmig.transcripts.ReadOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "correct")
final class CorrectCommand extends TranscriptCommand {

    @Parameters(index = "2", paramLabel = "FILE")
    @SuppressWarnings("NullAway.Init")
    Path file;

    @Option(names = "--format", paramLabel = "F")
    @Nullable
    String format;

    @Option(names = "--at-most", paramLabel = "PERCENT", defaultValue = "30")
    int atMost;

    @Option(names = "--dry-run")
    boolean dryRun;

    CorrectCommand(Run run) {
        super(run);
    }

    record Corrected(
            String transcript,
            double changed,
            List<EditCommand.EditShape> edits,
            List<Shapes.CodingShape> moved,
            List<Shapes.CodingShape> emptied) {}

    @Override
    int on(Session session, Transcript in) {
        if (atMost < 0) {
            throw new ProblemException(new Problem.ValueInvalid("--at-most", Integer.toString(atMost), "0–100"));
        }
        ReadOptions options = format == null ? ReadOptions.NONE : ReadOptions.NONE.withFormat(Format.named(format));
        Transcripts.Outcome outcome = new Transcripts(session).read(List.of(file), options, Progress.none());
        if (outcome.read().isEmpty()) {
            throw new ProblemException(outcome.failed().getFirst().problem());
        }
        Corrections corrections = new Corrections(session);
        Corrections.Comparison comparison = Run.await(
                corrections.compare(in.id(), outcome.read().getFirst().reading().text()));
        int percent = (int) Math.round(comparison.share() * 100);
        if (!dryRun) {
            if (percent > atMost) {
                throw new ProblemException(new Problem.ValueInvalid("--at-most", percent + " %", "0–" + atMost + " %"));
            }
            Run.await(corrections.adopt(comparison));
        }
        Corrected corrected = new Corrected(
                in.title(),
                comparison.share(),
                comparison.edits().stream()
                        .map(e -> new EditCommand.EditShape(e.at(), e.deleted(), e.inserted()))
                        .toList(),
                Shapes.codings(session, comparison.moved()),
                Shapes.codings(session, comparison.lost()));
        run.answer(corrected, () -> {
            List<String> lines = new ArrayList<>();
            corrected.edits().forEach(e -> lines.add(Shapes.row(e.at(), "- " + e.deleted(), "+ " + e.inserted())));
            lines.add(run.say(
                    CliText.EDITED,
                    corrected.edits().size(),
                    corrected.moved().size(),
                    corrected.emptied().size()));
            if (dryRun) {
                lines.add(run.say(CliText.DRY_RUN));
            }
            return lines;
        });
        return DONE;
    }
}
