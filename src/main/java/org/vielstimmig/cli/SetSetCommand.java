package org.vielstimmig.cli;

import org.jspecify.annotations.Nullable;
import org.vielstimmig.model.CodeSet;
import org.vielstimmig.project.CodeSets;
import org.vielstimmig.project.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "set-set")
final class SetSetCommand extends ProjectCommand {

    @Parameters(index = "1", paramLabel = "NAME")
    @SuppressWarnings("NullAway.Init")
    String name;

    @Option(names = "--name", paramLabel = "T")
    @Nullable
    String newName;

    @Option(names = "--index", paramLabel = "N")
    @Nullable
    Integer index;

    SetSetCommand(Run run) {
        super(run);
    }

    @Override
    int on(Session session) {
        CodeSets sets = new CodeSets(session);
        CodeSet set = SetShapes.set(session.snapshot(), name);
        if (newName != null) {
            set = Run.await(sets.rename(set.id(), newName));
        }
        if (index != null) {
            set = Run.await(sets.move(set.id(), index));
        }
        SetShapes.SetShape shape = SetShapes.of(
                session.snapshot(), SetShapes.set(session.snapshot(), set.id().toString()));
        run.answer(shape, () -> SetShapes.line(shape));
        return DONE;
    }
}
