package org.vielstimmig.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.model.Memo;
import org.vielstimmig.model.MemoId;
import org.vielstimmig.model.MemoTarget;
import org.vielstimmig.model.Problem;
import org.vielstimmig.model.ProblemException;
import org.vielstimmig.model.TextRange;
import org.vielstimmig.model.TranscriptId;
import org.vielstimmig.project.CodeTree;
import org.vielstimmig.project.Memos;
import org.vielstimmig.project.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "memo-set")
final class MemoSetCommand extends OneMemoCommand {

    @Parameters(index = "2", arity = "0..1", paramLabel = "TEXT")
    @Nullable
    String text;

    @Option(names = "--at", paramLabel = "START:END")
    @Nullable
    String at;

    MemoSetCommand(Run run) {
        super(run);
    }

    @Override
    int on(Session session, MemoId id) {
        String words = text;
        String place = at;
        if (words == null ? place == null : words.isBlank()) {
            throw new ProblemException(new Problem.NameEmpty(Problem.Thing.MEMO));
        }
        Memos memos = new Memos(session);
        Memo after = place == null ? null : placed(session, memos, id, place);
        if (after == null || words != null) {
            after = Run.await(memos.change(id, words == null ? "" : words));
        }
        Shapes.MemoShape shape =
                Shapes.memo(session.snapshot(), new CodeTree(session.snapshot().codes()), after);
        run.answer(shape, () -> List.of(Shapes.row(shape.id(), shape.on(), shape.text())));
        return DONE;
    }

    /// Hangs a memo on other words of its transcript: after its own were deleted, or were the wrong ones.
    private static Memo placed(Session session, Memos memos, MemoId id, String place) {
        Memo before = Run.await(session.read(store -> store.memo(id)))
                .orElseThrow(() -> new ProblemException(new Problem.NotFound(Problem.Thing.MEMO, id.toString())));
        if (!(before.on() instanceof MemoTarget.OnPassage(TranscriptId transcript, TextRange was))) {
            throw new ProblemException(new Problem.ValueInvalid("--at", place, "passage"));
        }
        return Run.await(memos.place(id, new MemoTarget.OnPassage(transcript, Ranges.of(place))));
    }
}
