package org.vielstimmig.cli;

import java.util.List;
import org.vielstimmig.model.Coding;
import org.vielstimmig.project.Session;
import org.vielstimmig.store.Store;
import picocli.CommandLine.Command;

@Command(name = "coders")
final class CodersCommand extends ProjectCommand {

    CodersCommand(Run run) {
        super(run);
    }

    record CoderShape(String id, String name, int codings) {}

    @Override
    int on(Session session) {
        List<Coding> codings = Run.await(session.read(Store::allCodings));
        List<CoderShape> coders = session.snapshot().coders().stream()
                .map(coder -> new CoderShape(coder.id().toString(), coder.name(), (int) codings.stream()
                        .filter(c -> c.coder().equals(coder.id()))
                        .count()))
                .toList();
        run.answer(
                coders,
                () -> coders.stream()
                        .map(c -> Shapes.row(c.name(), c.codings()))
                        .toList());
        return DONE;
    }
}
