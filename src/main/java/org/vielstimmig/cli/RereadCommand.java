package org.vielstimmig.cli;

import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.model.MarkSide;
import org.vielstimmig.model.Transcript;
import org.vielstimmig.project.Session;
import org.vielstimmig.project.Turns;
import org.vielstimmig.transcripts.Convention;
import org.vielstimmig.transcripts.Format;
import org.vielstimmig.transcripts.ReadOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "reread")
final class RereadCommand extends TranscriptCommand {

    @Option(names = "--format", paramLabel = "F")
    @Nullable
    String format;

    @Option(names = "--profile", paramLabel = "P")
    @Nullable
    String profile;

    @Option(
            names = {"--mark-side", "--marks"},
            paramLabel = "start|end|none")
    @Nullable
    MarkSide side;

    @Option(names = "--label", paramLabel = "LABEL")
    Set<String> labels = new LinkedHashSet<>();

    @Option(names = "--dry-run")
    boolean dryRun;

    RereadCommand(Run run) {
        super(run);
    }

    @Override
    int on(Session session, Transcript in) {
        ReadOptions options = ReadOptions.NONE;
        if (format != null) {
            options = options.withFormat(Format.named(format));
        }
        if (profile != null) {
            options = options.withConvention(Convention.named(profile));
        }
        if (side != null) {
            options = options.withMarkSide(side);
        }
        if (!labels.isEmpty()) {
            options = options.withLabels(labels);
        }
        Turns turns = new Turns(session);
        Turns.Reread reread = Run.await(turns.reread(in.id(), options));
        if (!dryRun) {
            Run.await(turns.accept(reread));
        }
        return TurnShapes.answer(run, in, reread.turns(), reread.speakers());
    }
}
