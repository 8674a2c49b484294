package org.vielstimmig.cli;

import java.util.List;
import org.vielstimmig.project.Coders;
import org.vielstimmig.project.Lookup;
import org.vielstimmig.project.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "coder-set")
final class CoderSetCommand extends ProjectCommand {

    @Parameters(index = "1", paramLabel = "PERSON")
    @SuppressWarnings("NullAway.Init")
    String person;

    @Option(names = "--name", paramLabel = "NAME", required = true)
    @SuppressWarnings("NullAway.Init")
    String name;

    CoderSetCommand(Run run) {
        super(run);
    }

    @Override
    int on(Session session) {
        Coders coders = new Coders(session);
        var before = Lookup.coder(session.snapshot(), person);
        var after = Run.await(coders.rename(before.id(), name));
        CodersCommand.CoderShape shape = CodersCommand.shape(session, Run.await(coders.counts()), after);
        run.answer(shape, () -> List.of(before.name() + " → " + after.name()));
        return DONE;
    }
}
