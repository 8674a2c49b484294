package org.vielstimmig.cli;

import java.util.List;
import org.vielstimmig.i18n.Lang;
import org.vielstimmig.i18n.StepText;
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

    static List<String> lines(List<TrailShape> trail) {
        return trail.stream()
                .map(t -> Shapes.row(t.step(), t.at(), t.coder(), t.state(), t.label()))
                .toList();
    }
}
