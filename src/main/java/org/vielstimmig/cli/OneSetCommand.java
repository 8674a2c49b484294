package org.vielstimmig.cli;

import org.vielstimmig.model.CodeSet;
import org.vielstimmig.project.Lookup;
import org.vielstimmig.project.Session;
import picocli.CommandLine.Parameters;

/// A command on one code set of an existing project.
abstract class OneSetCommand extends ProjectCommand {

    @Parameters(index = "1", paramLabel = "NAME")
    @SuppressWarnings("NullAway.Init")
    String name;

    OneSetCommand(Run run) {
        super(run);
    }

    @Override
    final int on(Session session) {
        return on(session, Lookup.codeSet(session.snapshot(), name));
    }

    /// @return the exit code
    abstract int on(Session session, CodeSet set);
}
