package org.vielstimmig.cli;

import java.util.List;
import org.vielstimmig.project.CodeTree;
import org.vielstimmig.project.Memos;
import org.vielstimmig.project.Session;
import picocli.CommandLine.Command;

@Command(name = "memos")
final class MemosCommand extends ProjectCommand {

    MemosCommand(Run run) {
        super(run);
    }

    @Override
    int on(Session session) {
        CodeTree tree = new CodeTree(session.snapshot().codes());
        List<Shapes.MemoShape> memos = Run.await(new Memos(session).all()).stream()
                .map(memo -> Shapes.memo(session.snapshot(), tree, memo))
                .toList();
        run.answer(
                memos,
                () -> memos.stream()
                        .map(m -> Shapes.row(m.id(), m.on(), m.coder(), m.text()))
                        .toList());
        return DONE;
    }
}
