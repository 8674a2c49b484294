package org.vielstimmig.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.model.Code;
import org.vielstimmig.model.CodeId;
import org.vielstimmig.project.Codebook;
import org.vielstimmig.project.Lookup;
import org.vielstimmig.project.Session;
import org.vielstimmig.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "code-move")
final class CodeMoveCommand extends ProjectCommand {

    @Parameters(index = "1", paramLabel = "PATH")
    @SuppressWarnings("NullAway.Init")
    String path;

    @Option(names = "--under", paramLabel = "PATH")
    @Nullable
    String under;

    @Option(names = "--top")
    boolean top;

    @Option(names = "--index", paramLabel = "N", defaultValue = "2147483647")
    int index;

    CodeMoveCommand(Run run) {
        super(run);
    }

    @Override
    int on(Session session) {
        Codebook codebook = new Codebook(session);
        Code code = Lookup.code(session.snapshot(), path);
        CodeId parent = top
                ? null
                : under == null
                        ? code.parent()
                        : Lookup.code(session.snapshot(), under).id();
        Code moved = Run.await(codebook.move(code.id(), parent, index));
        run.answer(
                Shapes.code(codebook.tree(), moved, Run.await(session.read(Store::counts))),
                () -> List.of(codebook.tree().path(moved)));
        return DONE;
    }
}
