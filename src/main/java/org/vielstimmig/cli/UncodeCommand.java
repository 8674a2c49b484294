package org.vielstimmig.cli;

import java.util.List;
import org.vielstimmig.model.Coding;
import org.vielstimmig.project.CodeTree;
import org.vielstimmig.project.Codings;
import org.vielstimmig.project.Lookup;
import org.vielstimmig.project.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(name = "uncode")
final class UncodeCommand extends ProjectCommand {

    @Parameters(index = "1", paramLabel = "CODING")
    @SuppressWarnings("NullAway.Init")
    String coding;

    UncodeCommand(Run run) {
        super(run);
    }

    @Override
    int on(Session session) {
        Coding gone = Run.await(new Codings(session).uncode(Lookup.codingId(coding)));
        Shapes.CodingShape shape = Shapes.coding(
                session.snapshot(), new CodeTree(session.snapshot().codes()), gone, List.of());
        run.answer(shape, () -> List.of(Shapes.row(shape.id(), shape.code(), shape.text())));
        return DONE;
    }
}
