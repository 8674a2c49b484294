package org.vielstimmig.cli;

import org.vielstimmig.project.Session;
import org.vielstimmig.store.Store;
import picocli.CommandLine.Command;

@Command(name = "dump")
final class DumpCommand extends ProjectCommand {

    DumpCommand(Run run) {
        super(run);
    }

    @Override
    int on(Session session) {
        run.out().println(Run.await(session.read(Store::dump)));
        return DONE;
    }
}
