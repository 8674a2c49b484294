package org.vielstimmig.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.project.Exports;
import org.vielstimmig.project.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "codebook")
final class CodebookCommand extends ProjectCommand {

    @Option(names = "--out", paramLabel = "FILE", required = true)
    @SuppressWarnings("NullAway.Init")
    Path out;

    @Option(names = "--release", paramLabel = "N")
    @Nullable
    Integer release;

    CodebookCommand(Run run) {
        super(run);
    }

    @Override
    int on(Session session) {
        Run.await(new Exports(session, run.lang()).codebook(out, release));
        run.wrote(out);
        return DONE;
    }
}
