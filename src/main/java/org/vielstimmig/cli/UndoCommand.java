package org.vielstimmig.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.model.Problem;
import org.vielstimmig.model.ProblemException;
import org.vielstimmig.model.Trail;
import org.vielstimmig.project.History;
import org.vielstimmig.project.Preview;
import org.vielstimmig.project.PreviewWords;
import org.vielstimmig.project.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "undo")
final class UndoCommand extends ProjectCommand {

    @Parameters(index = "1", paramLabel = "N", arity = "0..1", defaultValue = "1")
    int steps;

    @Option(names = "--to", paramLabel = "STEP")
    @Nullable
    Integer to;

    @Option(names = "--dry-run")
    boolean dryRun;

    UndoCommand(Run run) {
        super(run);
    }

    @Override
    int on(Session session) {
        Integer target = to;
        if (target != null) {
            return to(session, target);
        }
        if (dryRun) {
            List<Trail> done = Trails.ahead(session, false, steps);
            return to(session, done.size() > steps ? done.get(steps).number() : 0);
        }
        return Trails.walk(run, session, false, steps);
    }

    /// What it comes to, and how many steps were undone: none in a dry run.
    record Gone(int to, int undone, Preview net) {}

    private int to(Session session, int step) {
        History history = new History(session);
        int now = session.snapshot().step();
        if (step > now) {
            throw new ProblemException(new Problem.ValueInvalid("--to", Integer.toString(step), "0 … " + now));
        }
        Preview net = Run.await(history.preview(step));
        int undone = dryRun ? 0 : Run.await(history.goTo(step));
        run.answer(new Gone(step, undone, net), () -> PreviewWords.lines(run.lang(), net));
        return DONE;
    }
}
