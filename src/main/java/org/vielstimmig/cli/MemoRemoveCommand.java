package org.vielstimmig.cli;

import java.util.List;
import org.vielstimmig.model.Memo;
import org.vielstimmig.model.MemoId;
import org.vielstimmig.project.Memos;
import org.vielstimmig.project.Session;
import picocli.CommandLine.Command;

@Command(name = "memo-remove")
final class MemoRemoveCommand extends OneMemoCommand {

    MemoRemoveCommand(Run run) {
        super(run);
    }

    record Removed(String memo) {}

    @Override
    int on(Session session, MemoId id) {
        Memo gone = Run.await(new Memos(session).change(id, ""));
        run.answer(new Removed(gone.id().toString()), () -> List.of(gone.id().toString()));
        return DONE;
    }
}
