package org.vielstimmig.cli;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.model.Coder;
import org.vielstimmig.model.CoderId;
import org.vielstimmig.project.Coders;
import org.vielstimmig.project.Session;
import picocli.CommandLine.Command;

@Command(name = "coders")
final class CodersCommand extends ProjectCommand {

    CodersCommand(Run run) {
        super(run);
    }

    /// @param codings null if they must not be seen: all code blind
    record CoderShape(String id, String name, @Nullable Integer codings) {}

    static CoderShape shape(Session session, Map<CoderId, Integer> codings, Coder coder) {
        boolean seen = session.sight().sees(coder.id());
        return new CoderShape(
                coder.id().toString(), coder.name(), seen ? (Integer) codings.getOrDefault(coder.id(), 0) : null);
    }

    @Override
    int on(Session session) {
        Map<CoderId, Integer> codings = Run.await(new Coders(session).counts());
        List<CoderShape> coders = session.snapshot().coders().stream()
                .map(coder -> shape(session, codings, coder))
                .toList();
        run.answer(
                coders,
                () -> coders.stream()
                        .map(c -> Shapes.row(c.name(), c.codings() == null ? "–" : c.codings()))
                        .toList());
        return DONE;
    }
}
