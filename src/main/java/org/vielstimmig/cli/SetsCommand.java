package org.vielstimmig.cli;

import java.util.List;
import org.vielstimmig.project.Session;
import picocli.CommandLine.Command;

@Command(name = "sets")
final class SetsCommand extends ProjectCommand {

    SetsCommand(Run run) {
        super(run);
    }

    @Override
    int on(Session session) {
        List<SetShapes.SetShape> sets = session.snapshot().codeSets().stream()
                .map(set -> SetShapes.of(session.snapshot(), set))
                .toList();
        run.answer(
                sets,
                () -> sets.stream().flatMap(set -> SetShapes.line(set).stream()).toList());
        return DONE;
    }
}
