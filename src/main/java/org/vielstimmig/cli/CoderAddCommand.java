package org.vielstimmig.cli;

import java.util.List;
import java.util.Map;
import org.vielstimmig.project.Coders;
import org.vielstimmig.project.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(name = "coder-add")
final class CoderAddCommand extends ProjectCommand {

    @Parameters(index = "1", paramLabel = "PERSON")
    @SuppressWarnings("NullAway.Init")
    String person;

    CoderAddCommand(Run run) {
        super(run);
    }

    @Override
    int on(Session session) {
        var coder = Run.await(new Coders(session).add(person));
        run.answer(CodersCommand.shape(session, Map.of(), coder), () -> List.of(coder.name()));
        return DONE;
    }
}
