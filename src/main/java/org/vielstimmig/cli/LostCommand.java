package org.vielstimmig.cli;

import java.util.List;
import org.vielstimmig.project.Corrections;
import org.vielstimmig.project.Session;
import picocli.CommandLine.Command;

@Command(name = "lost")
final class LostCommand extends ProjectCommand {

    LostCommand(Run run) {
        super(run);
    }

    @Override
    int on(Session session) {
        List<Shapes.CodingShape> lost = Shapes.codings(session, Run.await(new Corrections(session).lost()));
        run.answer(
                lost,
                () -> lost.stream()
                        .map(c -> Shapes.row(c.transcript(), c.start(), c.code(), c.text(), c.id()))
                        .toList());
        return DONE;
    }
}
