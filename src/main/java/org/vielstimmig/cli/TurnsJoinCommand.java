package org.vielstimmig.cli;

import org.vielstimmig.model.Transcript;
import org.vielstimmig.project.Session;
import org.vielstimmig.project.Turns;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(name = "turns-join")
final class TurnsJoinCommand extends TranscriptCommand {

    @Parameters(index = "2", paramLabel = "FIRST")
    int first;

    @Parameters(index = "3", paramLabel = "LAST")
    int last;

    TurnsJoinCommand(Run run) {
        super(run);
    }

    @Override
    int on(Session session, Transcript in) {
        Run.await(new Turns(session).join(in.id(), first, last));
        return TurnShapes.answer(run, session, in.id());
    }
}
