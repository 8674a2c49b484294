package org.vielstimmig.cli;

import org.vielstimmig.model.Transcript;
import org.vielstimmig.project.Lookup;
import org.vielstimmig.project.Session;
import org.vielstimmig.project.Turns;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(name = "turns-join")
final class TurnsJoinCommand extends ProjectCommand {

    @Parameters(index = "1", paramLabel = "TRANSCRIPT")
    @SuppressWarnings("NullAway.Init")
    String transcript;

    @Parameters(index = "2", paramLabel = "FIRST")
    int first;

    @Parameters(index = "3", paramLabel = "LAST")
    int last;

    TurnsJoinCommand(Run run) {
        super(run);
    }

    @Override
    int on(Session session) {
        Transcript in = Lookup.transcript(session.snapshot(), transcript);
        Run.await(new Turns(session).join(in.id(), first, last));
        return TurnShapes.answer(run, session, in.id());
    }
}
