package org.vielstimmig.cli;

import java.util.ArrayList;
import java.util.List;
import org.vielstimmig.model.Coding;
import org.vielstimmig.project.Codings;
import org.vielstimmig.project.Lookup;
import org.vielstimmig.project.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(name = "uncode")
final class UncodeCommand extends ProjectCommand {

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "CODING")
    List<String> codings = new ArrayList<>();

    UncodeCommand(Run run) {
        super(run);
    }

    @Override
    int on(Session session) {
        List<Coding> gone = Run.await(new Codings(session)
                .uncode(codings.stream().map(Lookup::codingId).toList()));
        List<Shapes.CodingShape> shapes = Shapes.codings(session, gone);
        // One coding is answered as ever; several are a list of the same.
        run.answer(codings.size() == 1 ? shapes.getFirst() : shapes, () -> Shapes.lines(shapes));
        return DONE;
    }
}
