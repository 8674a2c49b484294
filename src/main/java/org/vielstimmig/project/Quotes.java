package org.vielstimmig.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.i18n.Lang;
import org.vielstimmig.i18n.ReportText;
import org.vielstimmig.model.Code;
import org.vielstimmig.model.Coder;
import org.vielstimmig.model.CodingId;
import org.vielstimmig.model.Facet;
import org.vielstimmig.reports.Passage;
import org.vielstimmig.reports.QuotesDocument;
import org.vielstimmig.store.Snapshot;

/// Makes the passages of a file out of what a [Retrieval] finds, page by page.
final class Quotes {

    private static final int PAGE = 500;

    private final Session session;
    private final @Nullable Integer context;
    private final Retrieval retrieval;

    /// @param context how many sentences around each, null for nothing around it
    Quotes(Session session, @Nullable Integer context) {
        this.session = session;
        this.context = context;
        retrieval = new Retrieval(session);
    }

    /// Waits for the store; on a background thread only.
    List<QuotesDocument.Section> sections(Which which, Order order, Lang lang) {
        Listing listing = Session.await(retrieval.find(which, order));
        List<Passage> all = new ArrayList<>();
        while (all.size() < listing.count()) {
            List<Passage> page = page(listing, all.size());
            if (page.isEmpty()) {
                break;
            }
            all.addAll(page);
        }
        boolean byCode = order.group() == Order.By.CODE;
        List<QuotesDocument.Section> sections = new ArrayList<>();
        int from = 0;
        for (Listing.Group group : listing.groups()) {
            int to = Math.min(all.size(), from + group.count());
            if (from < to) {
                String name = byCode ? String.join(" / ", all.get(from).code()) : group.name();
                sections.add(new QuotesDocument.Section(
                        name.isEmpty() ? ReportText.NOT_RECORDED.in(lang) : name, all.subList(from, to), byCode));
            }
            from = to;
        }
        return listing.groups().isEmpty() && !all.isEmpty()
                ? List.of(new QuotesDocument.Section("", all, false))
                : sections;
    }

    private List<Passage> page(Listing listing, int from) {
        List<Retrieval.Row> rows = Session.await(retrieval.page(listing, from, PAGE));
        Map<CodingId, Retrieval.Context> contexts = context == null
                ? Map.of()
                : Session.await(retrieval.contexts(
                        rows.stream().map(Retrieval.Row::coding).toList(), context));
        Snapshot snapshot = session.snapshot();
        CodeTree tree = new CodeTree(snapshot.codes());
        return rows.stream()
                .map(row -> passage(
                        snapshot, tree, row, contexts.getOrDefault(row.coding().id(), Retrieval.Context.NONE)))
                .toList();
    }

    private static Passage passage(Snapshot snapshot, CodeTree tree, Retrieval.Row row, Retrieval.Context around) {
        Facet own = row.coding().facet();
        return new Passage(
                row.coding().id(),
                tree.find(row.coding().code()).map(tree::names).orElse(List.of()),
                own != null
                        ? own
                        : tree.find(row.coding().code()).map(Code::facet).orElse(Facet.NEUTRAL),
                row.transcript().title(),
                row.transcript().group(),
                row.turn(),
                row.lastTurn(),
                row.at(),
                row.speaker(),
                snapshot.coder(row.coding().coder()).map(Coder::name).orElse(""),
                row.coding().weight(),
                row.memo(),
                row.coding().quote(),
                row.coding().created(),
                row.line(),
                row.lastLine(),
                new Passage.Around(around.question(), around.before(), around.after()));
    }
}
