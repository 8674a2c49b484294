package org.vielstimmig.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.model.Code;
import org.vielstimmig.model.CodeId;
import org.vielstimmig.model.Memo;
import org.vielstimmig.model.TranscriptId;
import org.vielstimmig.project.CodeTree;
import org.vielstimmig.project.Lookup;
import org.vielstimmig.project.Session;
import org.vielstimmig.store.Snapshot;
import org.vielstimmig.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "codings")
final class CodingsCommand extends ProjectCommand {

    @Option(names = "--code", paramLabel = "PATH")
    @Nullable
    String code;

    @Option(names = "--transcript", paramLabel = "T")
    @Nullable
    String transcript;

    @Option(names = "--by", paramLabel = "NAME")
    @Nullable
    String by;

    CodingsCommand(Run run) {
        super(run);
    }

    @Override
    int on(Session session) {
        Snapshot snapshot = session.snapshot();
        CodeTree tree = new CodeTree(snapshot.codes());
        List<CodeId> under = code == null
                ? List.of()
                : tree.under(Lookup.code(snapshot, code).id()).stream()
                        .map(Code::id)
                        .toList();
        TranscriptId in = transcript == null
                ? null
                : Lookup.transcript(snapshot, transcript).id();
        // A reading command does nothing in anybody's name: `--coder` chooses whose codings are listed.
        String who = by != null ? by : run.coderGiven();
        List<Memo> memos = Run.await(session.read(Store::memos));
        List<Shapes.CodingShape> shapes =
                Run.await(session.read(store -> in == null ? store.allCodings() : store.codings(in))).stream()
                        .filter(c -> code == null || under.contains(c.code()))
                        .map(c -> Shapes.coding(snapshot, tree, c, memos))
                        .filter(c -> who == null || c.coder().equals(who))
                        .toList();
        run.answer(
                shapes,
                () -> shapes.stream()
                        .map(c -> Shapes.row(c.id(), c.transcript(), c.start() + ":" + c.end(), c.code(), c.text()))
                        .toList());
        return DONE;
    }
}
