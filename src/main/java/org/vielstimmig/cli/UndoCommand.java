package org.vielstimmig.cli;

import java.util.ArrayList;
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
            List<Trail> back = Run.await(session.read(store -> store.journal().trail(Integer.MAX_VALUE))).stream()
                    .filter(t -> !t.undone())
                    .toList();
            return to(session, back.size() > steps ? back.get(steps).number() : 0);
        }
        if (steps < 1) {
            throw new ProblemException(new Problem.ValueInvalid("N", Integer.toString(steps), "1, 2, 3 …"));
        }
        List<Trail> possible = Run.await(session.read(store -> store.journal().trail(Integer.MAX_VALUE))).stream()
                .filter(t -> !t.undone())
                .toList();
        if (possible.isEmpty()) {
            throw new ProblemException(new Problem.NothingToUndo());
        }
        if (possible.size() < steps) {
            throw new ProblemException(
                    new Problem.ValueInvalid("N", Integer.toString(steps), "1 … " + possible.size()));
        }
        List<Trails.TrailShape> done = new ArrayList<>();
        for (int i = 0; i < steps; i++) {
            done.add(Trails.shape(session, run.lang(), Run.await(session.undo())));
        }
        run.answer(done, () -> Trails.lines(done));
        return DONE;
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
