package org.vielstimmig.cli;

import java.util.ArrayList;
import java.util.List;
import org.vielstimmig.model.Memo;
import org.vielstimmig.model.MemoTarget;
import org.vielstimmig.model.TextRange;
import org.vielstimmig.model.Transcript;
import org.vielstimmig.model.TranscriptId;
import org.vielstimmig.project.CodeTree;
import org.vielstimmig.project.Corrections;
import org.vielstimmig.project.Memos;
import org.vielstimmig.project.Session;
import org.vielstimmig.store.Snapshot;
import picocli.CommandLine.Command;

/// What lost its words to an edit: codings, then memos.
@Command(name = "lost")
final class LostCommand extends ProjectCommand {

    LostCommand(Run run) {
        super(run);
    }

    @Override
    int on(Session session) {
        List<Shapes.LostShape> lost = new ArrayList<>();
        Shapes.codings(session, Run.await(new Corrections(session).lost()))
                .forEach(coding -> lost.add(new Shapes.LostCoding("coding", coding)));
        Snapshot snapshot = session.snapshot();
        CodeTree tree = new CodeTree(snapshot.codes());
        for (Memo memo : Run.await(new Memos(session).lost())) {
            if (memo.on() instanceof MemoTarget.OnPassage(TranscriptId id, TextRange at)) {
                String title = snapshot.transcript(id).map(Transcript::title).orElse("");
                lost.add(new Shapes.LostMemo("memo", title, at.start(), at.end(), Shapes.memo(snapshot, tree, memo)));
            }
        }
        run.answer(lost, () -> lost.stream().map(LostCommand::row).toList());
        return DONE;
    }

    private static String row(Shapes.LostShape lost) {
        return switch (lost) {
            case Shapes.LostCoding(String kind, Shapes.CodingShape c) ->
                Shapes.row(kind, c.transcript(), c.start(), c.code(), c.text(), c.id());
            case Shapes.LostMemo(String kind, String transcript, int start, int end, Shapes.MemoShape m) ->
                Shapes.row(kind, transcript, start, "", m.text(), m.id());
        };
    }
}
