package org.vielstimmig.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.model.Code;
import org.vielstimmig.project.Codebook;
import org.vielstimmig.project.Lookup;
import org.vielstimmig.project.Session;
import org.vielstimmig.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "code-set")
final class CodeSetCommand extends ProjectCommand {

    @Parameters(index = "1", paramLabel = "PATH")
    @SuppressWarnings("NullAway.Init")
    String path;

    @Option(names = "--name", paramLabel = "T")
    @Nullable
    String name;

    @Mixin
    CodeFields fields = new CodeFields();

    CodeSetCommand(Run run) {
        super(run);
    }

    @Override
    int on(Session session) {
        Codebook codebook = new Codebook(session);
        Code before = Lookup.code(session.snapshot(), path);
        Code code = Run.await(codebook.change(before.id(), c -> {
            Code filled = fields.onto(c, session.snapshot());
            return name == null ? filled : filled.edit().name(name.strip()).done();
        }));
        run.answer(
                Shapes.code(codebook.tree(), code, Run.await(session.read(Store::counts))),
                () -> List.of(codebook.tree().path(code)));
        return DONE;
    }
}
