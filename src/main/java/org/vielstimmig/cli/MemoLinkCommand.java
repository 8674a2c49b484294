package org.vielstimmig.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.model.MemoId;
import org.vielstimmig.model.MemoLink;
import org.vielstimmig.model.Problem;
import org.vielstimmig.model.ProblemException;
import org.vielstimmig.model.TextRange;
import org.vielstimmig.model.TranscriptId;
import org.vielstimmig.project.Codings;
import org.vielstimmig.project.Lookup;
import org.vielstimmig.project.Memos;
import org.vielstimmig.project.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "memo-link")
final class MemoLinkCommand extends OneMemoCommand {

    @Parameters(index = "2", paramLabel = "TRANSCRIPT", arity = "0..1")
    @Nullable
    String transcript;

    @Option(names = "--at", paramLabel = "START:END")
    @Nullable
    String at;

    @Option(names = "--quote", paramLabel = "TEXT")
    @Nullable
    String quote;

    @Option(names = "--remove", paramLabel = "LINK")
    @Nullable
    String remove;

    MemoLinkCommand(Run run) {
        super(run);
    }

    @Override
    int on(Session session, MemoId memo) {
        Memos memos = new Memos(session);
        String gone = remove;
        MemoLink link = gone != null ? Run.await(memos.unlink(Lookup.memoLinkId(gone))) : link(session, memos, memo);
        Shapes.LinkShape shape = Shapes.link(session.snapshot(), link);
        run.answer(shape, () -> List.of(Shapes.row(shape.id(), shape.transcript(), shape.text())));
        return DONE;
    }

    private MemoLink link(Session session, Memos memos, MemoId memo) {
        String where = transcript;
        if (where == null) {
            throw new ProblemException(new Problem.ValueInvalid("TRANSCRIPT", "", "TRANSCRIPT --at | --quote"));
        }
        TranscriptId id = Lookup.transcript(session.snapshot(), where).id();
        return Run.await(memos.link(memo, id, range(session, id)));
    }

    private TextRange range(Session session, TranscriptId id) {
        String words = quote;
        String place = at;
        if (words != null) {
            return Run.await(new Codings(session).find(id, words, 1));
        }
        if (place == null) {
            throw new ProblemException(new Problem.ValueInvalid("--at", "", "--at START:END, --quote TEXT"));
        }
        return Ranges.of(place);
    }
}
