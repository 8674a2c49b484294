package org.vielstimmig.cli;

import org.jspecify.annotations.Nullable;
import org.vielstimmig.model.CodeSet;
import org.vielstimmig.model.Problem;
import org.vielstimmig.model.ProblemException;
import org.vielstimmig.project.CodeSets;
import org.vielstimmig.project.Lookup;
import org.vielstimmig.project.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "set-set")
final class SetSetCommand extends OneSetCommand {

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
    int on(Session session, CodeSet set) {
        if (newName == null && index == null) {
            throw new ProblemException(new Problem.ValueInvalid("--name", "", "--name T, --index N"));
        }
        CodeSets sets = new CodeSets(session);
        if (newName != null) {
            Run.await(sets.rename(set.id(), newName));
        }
        if (index != null) {
            Run.await(sets.move(set.id(), index));
        }
        SetShapes.SetShape shape = SetShapes.of(
                session.snapshot(), Lookup.codeSet(session.snapshot(), set.id().toString()));
        run.answer(shape, () -> SetShapes.line(shape));
        return DONE;
    }
}
