package org.vielstimmig.cli;

import org.vielstimmig.project.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(name = "redo")
final class RedoCommand extends ProjectCommand {

    @Parameters(index = "1", paramLabel = "N", arity = "0..1", defaultValue = "1")
    int steps;

    RedoCommand(Run run) {
        super(run);
    }

    @Override
    int on(Session session) {
        return Trails.walk(run, session, true, steps);
    }
}
