package org.vielstimmig.cli;

import org.vielstimmig.model.Transcript;
import org.vielstimmig.project.Lookup;
import org.vielstimmig.project.Session;
import picocli.CommandLine.Parameters;

/// A command on one transcript of an existing project.
abstract class TranscriptCommand extends ProjectCommand {

    @Parameters(index = "1", paramLabel = "TRANSCRIPT")
    @SuppressWarnings("NullAway.Init")
    String transcript;

    TranscriptCommand(Run run) {
        super(run);
    }

    @Override
    final int on(Session session) {
        return on(session, Lookup.transcript(session.snapshot(), transcript));
    }

    /// @return the exit code
    abstract int on(Session session, Transcript in);
}
