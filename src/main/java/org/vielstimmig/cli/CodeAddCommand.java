package org.vielstimmig.cli;

import java.util.List;
import java.util.Map;
import org.vielstimmig.model.Code;
import org.vielstimmig.project.Codebook;
import org.vielstimmig.project.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(name = "code-add")
final class CodeAddCommand extends ProjectCommand {

    @Parameters(index = "1", paramLabel = "PATH")
    @SuppressWarnings("NullAway.Init")
    String path;

    @Mixin
    CodeFields fields = new CodeFields();

    CodeAddCommand(Run run) {
        super(run);
    }

    @Override
    int on(Session session) {
        Codebook codebook = new Codebook(session);
        Code code = Run.await(codebook.add(path, c -> fields.onto(c, session.snapshot())));
        run.answer(
                Shapes.code(codebook.tree(), code, Map.of()),
                () -> List.of(codebook.tree().path(code)));
        return DONE;
    }
}
