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

@Command(name = "code-remove")
final class CodeRemoveCommand extends ProjectCommand {

    @Parameters(index = "1", paramLabel = "PATH")
    @SuppressWarnings("NullAway.Init")
    String path;

    @Option(names = "--dry-run")
    boolean dryRun;

    CodeRemoveCommand(Run run) {
        super(run);
    }

    record Removed(String code, String path, int codings, boolean dryRun, CodeFate fate) {}

    @Override
    int on(Session session) {
        Code code = Lookup.code(session.snapshot(), path);
        CodeFate fate = Run.await(new CodeFates(session).remove(code.id()));
        int gone = dryRun ? fate.codings() : Run.await(new Codebook(session).remove(code.id()));
        run.answer(
                new Removed(code.id().toString(), path, gone, dryRun, fate),
                () -> dryRun
                        ? List.of(FateText.ofRemoval(run.lang(), fate), run.say(CliText.DRY_RUN))
                        : List.of(run.say(CliText.REMOVED_CODE, path, gone)));
        return DONE;
    }
}
