package org.vielstimmig.cli;

import java.util.ArrayList;
import java.util.List;
import org.vielstimmig.model.Problem;
import org.vielstimmig.model.ProblemException;
import org.vielstimmig.model.Trail;
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
        if (steps < 1) {
            throw new ProblemException(new Problem.ValueInvalid("N", Integer.toString(steps), "1, 2, 3 …"));
        }
        List<Trail> possible = Run.await(session.read(store -> store.journal().trail(Integer.MAX_VALUE))).stream()
                .filter(t -> t.undone())
                .toList();
        if (possible.isEmpty()) {
            throw new ProblemException(new Problem.NothingToRedo());
        }
        if (possible.size() < steps) {
            throw new ProblemException(
                    new Problem.ValueInvalid("N", Integer.toString(steps), "1 … " + possible.size()));
        }
        List<Trails.TrailShape> done = new ArrayList<>();
        for (int i = 0; i < steps; i++) {
            done.add(Trails.shape(session, run.lang(), Run.await(session.redo())));
        }
        run.answer(done, () -> Trails.lines(done));
        return DONE;
    }
}
