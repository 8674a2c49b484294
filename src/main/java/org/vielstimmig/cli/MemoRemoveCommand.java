package org.vielstimmig.cli;

import java.util.List;
import org.vielstimmig.model.Memo;
import org.vielstimmig.project.Lookup;
import org.vielstimmig.project.Memos;
import org.vielstimmig.project.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(name = "memo-remove")
final class MemoRemoveCommand extends ProjectCommand {

    @Parameters(index = "1", paramLabel = "MEMO")
    @SuppressWarnings("NullAway.Init")
    String memo;

    MemoRemoveCommand(Run run) {
        super(run);
    }

    record Removed(String memo) {}

    @Override
    int on(Session session) {
        Memo gone = Run.await(new Memos(session).change(Lookup.memoId(memo), ""));
        run.answer(new Removed(gone.id().toString()), () -> List.of(gone.id().toString()));
        return DONE;
    }
}
