package org.vielstimmig.cli;

import java.util.List;
import org.vielstimmig.model.Memo;
import org.vielstimmig.model.Problem;
import org.vielstimmig.model.ProblemException;
import org.vielstimmig.project.CodeTree;
import org.vielstimmig.project.Lookup;
import org.vielstimmig.project.Memos;
import org.vielstimmig.project.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(name = "memo-set")
final class MemoSetCommand extends ProjectCommand {

    @Parameters(index = "1", paramLabel = "MEMO")
    @SuppressWarnings("NullAway.Init")
    String memo;

    @Parameters(index = "2", paramLabel = "TEXT")
    @SuppressWarnings("NullAway.Init")
    String text;

    MemoSetCommand(Run run) {
        super(run);
    }

    @Override
    int on(Session session) {
        if (text.isBlank()) {
            throw new ProblemException(new Problem.NameEmpty(Problem.Thing.MEMO));
        }
        Memo after = Run.await(new Memos(session).change(Lookup.memoId(memo), text));
        Shapes.MemoShape shape =
                Shapes.memo(session.snapshot(), new CodeTree(session.snapshot().codes()), after);
        run.answer(shape, () -> List.of(Shapes.row(shape.id(), shape.on(), shape.text())));
        return DONE;
    }
}
