package org.vielstimmig.cli;

import java.util.List;
import org.vielstimmig.i18n.CliText;
import org.vielstimmig.i18n.FateText;
import org.vielstimmig.model.Code;
import org.vielstimmig.model.CodeFate;
import org.vielstimmig.project.CodeFates;
import org.vielstimmig.project.Codebook;
import org.vielstimmig.project.Lookup;
import org.vielstimmig.project.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "code-merge")
final class CodeMergeCommand extends ProjectCommand {

    @Parameters(index = "1", paramLabel = "PATH")
    @SuppressWarnings("NullAway.Init")
    String path;

    @Parameters(index = "2", paramLabel = "INTO")
    @SuppressWarnings("NullAway.Init")
    String into;

    @Option(names = "--dry-run")
    boolean dryRun;

    CodeMergeCommand(Run run) {
        super(run);
    }

    record Merged(String code, String into, int codings, boolean dryRun, CodeFate fate) {}

    @Override
    int on(Session session) {
        Code from = Lookup.code(session.snapshot(), path);
        Code to = Lookup.code(session.snapshot(), into);
        CodeFate fate = Run.await(new CodeFates(session).merge(from.id(), to.id()));
        int moved = dryRun ? fate.over() : Run.await(new Codebook(session).merge(from.id(), to.id()));
        run.answer(
                new Merged(from.id().toString(), to.id().toString(), moved, dryRun, fate),
                () -> dryRun
                        ? List.of(FateText.ofMerge(run.lang(), fate, to.name()), run.say(CliText.DRY_RUN))
                        : List.of(run.say(CliText.MERGED, path, into, moved)));
        return DONE;
    }
}
