package org.vielstimmig.cli;

import java.util.List;
import org.vielstimmig.i18n.CliText;
import org.vielstimmig.model.Code;
import org.vielstimmig.project.Codebook;
import org.vielstimmig.project.Lookup;
import org.vielstimmig.project.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(name = "code-remove")
final class CodeRemoveCommand extends ProjectCommand {

    @Parameters(index = "1", paramLabel = "PATH")
    @SuppressWarnings("NullAway.Init")
    String path;

    CodeRemoveCommand(Run run) {
        super(run);
    }

    record Removed(String code, String path, int codings) {}

    @Override
    int on(Session session) {
        Code code = Lookup.code(session.snapshot(), path);
        int gone = Run.await(new Codebook(session).remove(code.id()));
        run.answer(
                new Removed(code.id().toString(), path, gone),
                () -> List.of(run.say(CliText.REMOVED_CODE, path, gone)));
        return DONE;
    }
}
