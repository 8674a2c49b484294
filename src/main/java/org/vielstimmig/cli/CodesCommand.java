package org.vielstimmig.cli;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.model.CodeId;
import org.vielstimmig.model.CoderId;
import org.vielstimmig.model.TranscriptId;
import org.vielstimmig.project.CodeOrder;
import org.vielstimmig.project.CodeTree;
import org.vielstimmig.project.Lookup;
import org.vielstimmig.project.Session;
import org.vielstimmig.store.Snapshot;
import org.vielstimmig.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "codes")
final class CodesCommand extends ProjectCommand {

    @Option(names = "--sort", paramLabel = "hand|name|count", defaultValue = "hand")
    CodeOrder sort = CodeOrder.HAND;

    @Option(names = "--transcript", paramLabel = "T")
    @Nullable
    String transcript;

    @Option(names = "--by", paramLabel = "NAME")
    @Nullable
    String by;

    CodesCommand(Run run) {
        super(run);
    }

    @Override
    int on(Session session) {
        Snapshot snapshot = session.snapshot();
        CodeTree tree = new CodeTree(snapshot.codes());
        TranscriptId in = transcript == null
                ? null
                : Lookup.transcript(snapshot, transcript).id();
        CoderId who = by == null ? null : Lookup.coder(snapshot, by).id();
        Map<CodeId, Store.Count> counts =
                Run.await(session.view(store -> in == null && who == null ? store.counts() : store.counts(in, who)));
        List<Shapes.CodeShape> codes = tree
                .inOrder(sort.comparator(
                        tree,
                        id -> counts.getOrDefault(id, Store.Count.NONE).codings(),
                        run.lang().locale()))
                .stream()
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
