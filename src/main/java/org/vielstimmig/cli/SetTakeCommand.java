package org.vielstimmig.cli;

import java.util.List;
import java.util.Set;
import org.vielstimmig.model.CodeSet;
import org.vielstimmig.project.CodeSets;
import org.vielstimmig.project.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(name = "set-take")
final class SetTakeCommand extends OneSetCommand {

    @Parameters(index = "2..*", paramLabel = "PATH", arity = "1..*")
    List<String> paths = List.of();

    SetTakeCommand(Run run) {
        super(run);
    }

    @Override
    int on(Session session, CodeSet before) {
        CodeSet set = Run.await(
                new CodeSets(session).take(before.id(), Set.copyOf(SetShapes.codes(session.snapshot(), paths))));
        SetShapes.SetShape shape = SetShapes.of(session.snapshot(), set);
        run.answer(shape, () -> SetShapes.line(shape));
        return DONE;
    }
}
