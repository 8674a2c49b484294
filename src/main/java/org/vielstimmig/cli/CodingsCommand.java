package org.vielstimmig.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.model.CodingId;
import org.vielstimmig.project.CodeTree;
import org.vielstimmig.project.Listing;
import org.vielstimmig.project.Order;
import org.vielstimmig.project.Retrieval;
import org.vielstimmig.project.Session;
import org.vielstimmig.store.Snapshot;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "codings")
final class CodingsCommand extends ProjectCommand {

    private static final int PAGE = 1_000;

    @Mixin
    WhichOptions which = new WhichOptions();

    @Option(names = "--limit", paramLabel = "N", converter = Count.class)
    int limit = Integer.MAX_VALUE;

    @Option(names = "--from", paramLabel = "N", descriptionKey = "which-from", converter = Count.class)
    int from;

    CodingsCommand(Run run) {
        super(run);
    }

    @Override
    int on(Session session) {
        Snapshot snapshot = session.snapshot();
        CodeTree tree = new CodeTree(snapshot.codes());
        Retrieval retrieval = new Retrieval(session);
        // A reading command does nothing in anybody's name: `--coder` chooses whose codings are listed.
        Listing listing =
                Run.await(retrieval.find(which.which(snapshot, run.coderGiven()), which.order(snapshot, Order.PLACE)));
        List<PassageShapes.PassageShape> shapes = new ArrayList<>();
        int end = (int) Math.min(listing.count(), (long) from + limit);
        for (int at = from; at < end; at += PAGE) {
            List<Retrieval.Row> rows = Run.await(retrieval.page(listing, at, Math.min(PAGE, end - at)));
            Map<CodingId, Retrieval.Context> contexts = contexts(retrieval, rows);
            rows.forEach(row -> shapes.add(PassageShapes.of(snapshot, tree, row, contexts)));
        }
        run.answer(
                shapes,
                () -> shapes.stream()
                        .map(p -> Shapes.row(
                                p.coding().id(),
                                p.coding().transcript(),
                                p.turn(),
                                p.line(),
                                p.coding().start() + ":" + p.coding().end(),
                                p.coding().code(),
                                p.coding().text()))
                        .toList());
        return DONE;
    }

    private @Nullable Map<CodingId, Retrieval.Context> contexts(Retrieval retrieval, List<Retrieval.Row> rows) {
        return which.context == null
                ? null
                : Run.await(retrieval.contexts(
                        rows.stream().map(Retrieval.Row::coding).toList(), which.context));
    }
}
