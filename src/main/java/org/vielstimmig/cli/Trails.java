package org.vielstimmig.cli;

import java.util.ArrayList;
import java.util.List;
import org.vielstimmig.i18n.Lang;
import org.vielstimmig.i18n.StepText;
import org.vielstimmig.model.Problem;
import org.vielstimmig.model.ProblemException;
import org.vielstimmig.model.Trail;
import org.vielstimmig.project.Session;

/// The trail as scripts and people see it.
final class Trails {

    private Trails() {}

    record TrailShape(int step, String at, String coder, String label, String state, int changes) {}

    static TrailShape shape(Session session, Lang lang, Trail trail) {
        return new TrailShape(
                trail.number(),
                trail.at().toString(),
                Shapes.coderName(session.snapshot(), trail.coder()),
                StepText.of(lang, trail.kind(), trail.arguments()),
                trail.undone() ? "undone" : "done",
                trail.changes());
    }

    /// The steps that can be undone, or done again; the newest first. Behind those that can be undone comes what
    /// the project began with, if that is a step.
    ///
    /// @throws ProblemException if there are none, or fewer than `steps`
    static List<Trail> ahead(Session session, boolean again, int steps) {
        List<Trail> possible = Run.await(session.read(store -> store.journal().trail(Integer.MAX_VALUE))).stream()
                .filter(trail -> trail.undone() == again)
                .toList();
        if (steps < 1) {
            throw new ProblemException(new Problem.ValueInvalid("N", Integer.toString(steps), "1, 2, 3 …"));
        }
        long takeable = possible.stream()
                .filter(trail -> again || !trail.kind().isGround())
                .count();
        if (takeable == 0) {
            throw new ProblemException(again ? new Problem.NothingToRedo() : new Problem.NothingToUndo());
        }
        if (takeable < steps) {
            throw new ProblemException(new Problem.ValueInvalid("N", Integer.toString(steps), "1 … " + takeable));
        }
        return possible;
    }

    /// Undoes so many steps, or does them again, and answers with them.
    static int walk(Run run, Session session, boolean again, int steps) {
        ahead(session, again, steps);
        List<TrailShape> walked = new ArrayList<>();
        for (int i = 0; i < steps; i++) {
            walked.add(shape(session, run.lang(), Run.await(again ? session.redo() : session.undo())));
        }
        run.answer(walked, () -> lines(walked));
        return ProjectCommand.DONE;
    }

    static List<String> lines(List<TrailShape> trail) {
        return trail.stream()
                .map(t -> Shapes.row(t.step(), t.at(), t.coder(), t.state(), t.label()))
                .toList();
    }
}
