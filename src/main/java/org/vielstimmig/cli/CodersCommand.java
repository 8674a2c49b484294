package org.vielstimmig.cli;

import java.util.List;
import java.util.Map;
import org.vielstimmig.model.CoderId;
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
        Map<CoderId, Integer> codings = Run.await(session.read(Store::coderCounts));
        List<CoderShape> coders = session.snapshot().coders().stream()
                .map(coder -> new CoderShape(coder.id().toString(), coder.name(), codings.getOrDefault(coder.id(), 0)))
                .toList();
        run.answer(
                coders,
                () -> coders.stream()
                        .map(c -> Shapes.row(c.name(), c.codings()))
                        .toList());
        return DONE;
    }
}
