package org.vielstimmig.cli;

import java.util.List;
import java.util.Map;
import org.vielstimmig.model.CodeId;
import org.vielstimmig.project.CodeTree;
import org.vielstimmig.project.Session;
import org.vielstimmig.store.Store;
import picocli.CommandLine.Command;

@Command(name = "codes")
final class CodesCommand extends ProjectCommand {

    CodesCommand(Run run) {
        super(run);
    }

    @Override
    int on(Session session) {
        CodeTree tree = new CodeTree(session.snapshot().codes());
        Map<CodeId, Store.Count> counts = Run.await(session.read(Store::counts));
        List<Shapes.CodeShape> codes = tree.inOrder().stream()
                .map(code -> Shapes.code(tree, code, counts))
                .toList();
        run.answer(
                codes,
                () -> codes.stream()
                        .map(c -> Shapes.row(c.path(), c.facet(), c.codings(), c.transcripts(), c.brief()))
                        .toList());
        return DONE;
    }
}
