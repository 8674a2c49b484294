package org.vielstimmig.cli;

import java.util.List;
import org.vielstimmig.project.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "history")
final class HistoryCommand extends ProjectCommand {

    @Option(names = "--limit", paramLabel = "N", defaultValue = "100")
    int limit;

    HistoryCommand(Run run) {
        super(run);
    }

    @Override
    int on(Session session) {
        List<Trails.TrailShape> trail = Run.await(
                        session.read(store -> store.journal().trail(limit)))
                .stream()
                .map(t -> Trails.shape(session, run.lang(), t))
                .toList();
        run.answer(trail, () -> Trails.lines(trail));
        return DONE;
    }
}
