package org.vielstimmig.cli;

import java.util.List;
import java.util.Optional;
import org.vielstimmig.model.CodeId;
import org.vielstimmig.model.CodeSet;
import org.vielstimmig.project.CodeSets;
import org.vielstimmig.project.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(name = "set-put")
final class SetPutCommand extends ProjectCommand {

    @Parameters(index = "1", paramLabel = "NAME")
    @SuppressWarnings("NullAway.Init")
    String name;

    @Parameters(index = "2..*", paramLabel = "PATH")
    List<String> paths = List.of();

    SetPutCommand(Run run) {
        super(run);
    }

    @Override
    int on(Session session) {
        List<CodeId> codes = SetShapes.codes(session.snapshot(), paths);
        Optional<CodeSet> there = session.snapshot().codeSets().stream()
                .filter(s -> s.name().equals(name.strip()) || s.id().toString().equals(name))
                .findFirst();
        CodeSets sets = new CodeSets(session);
        CodeSet set = Run.await(there.isPresent() ? sets.put(there.get().id(), codes) : sets.make(name, codes));
        SetShapes.SetShape shape = SetShapes.of(session.snapshot(), set);
        run.answer(shape, () -> SetShapes.line(shape));
        return DONE;
    }
}
