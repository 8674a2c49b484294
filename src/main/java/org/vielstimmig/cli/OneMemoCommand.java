package org.vielstimmig.cli;

import org.vielstimmig.model.MemoId;
import org.vielstimmig.project.Lookup;
import org.vielstimmig.project.Session;
import picocli.CommandLine.Parameters;

/// A command on one memo of an existing project.
abstract class OneMemoCommand extends ProjectCommand {

    @Parameters(index = "1", paramLabel = "MEMO")
    @SuppressWarnings("NullAway.Init")
    String memo;

    OneMemoCommand(Run run) {
        super(run);
    }

    @Override
    final int on(Session session) {
        return on(session, Lookup.memoId(memo));
    }

    /// @return the exit code
    abstract int on(Session session, MemoId id);
}
