package org.vielstimmig.cli;

import java.util.List;
import org.vielstimmig.i18n.CliText;
import org.vielstimmig.model.Code;
import org.vielstimmig.project.Codebook;
import org.vielstimmig.project.Lookup;
import org.vielstimmig.project.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(name = "code-merge")
final class CodeMergeCommand extends ProjectCommand {

    @Parameters(index = "1", paramLabel = "PATH")
    @SuppressWarnings("NullAway.Init")
    String path;

    @Parameters(index = "2", paramLabel = "INTO")
    @SuppressWarnings("NullAway.Init")
    String into;

    CodeMergeCommand(Run run) {
        super(run);
    }

    record Merged(String code, String into, int codings) {}

    @Override
    int on(Session session) {
        Code from = Lookup.code(session.snapshot(), path);
        Code to = Lookup.code(session.snapshot(), into);
        int moved = Run.await(new Codebook(session).merge(from.id(), to.id()));
        run.answer(
                new Merged(from.id().toString(), to.id().toString(), moved),
                () -> List.of(run.say(CliText.MERGED, path, into, moved)));
        return DONE;
    }
}
