package org.vielstimmig.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.vielstimmig.model.Transcript;
import org.vielstimmig.model.TranscriptId;
import org.vielstimmig.store.Selection;
import org.vielstimmig.store.Snapshot;

/// Lists all passages by what each is like, where the file keeps them in that order: by weight, also those of some
/// transcripts, by when they were made and by length. For the store thread only.
final class Ranking {

    private final Selection selection;
    private final Snapshot snapshot;
    private final Which which;
    private final Order order;
    private final List<TranscriptId> ids;

    Ranking(Selection selection, Snapshot snapshot, Which which, Order order, List<Transcript> candidates) {
        this.selection = selection;
        this.snapshot = snapshot;
        this.which = which;
        this.order = order;
        ids = candidates.stream().map(Transcript::id).toList();
    }

    /// Whether the file knows enough: it keeps nothing of single codes, coders and facets.
    static boolean can(
            Selection selection,
            Snapshot snapshot,
            Which which,
            Order order,
            Selection.Marks marks,
            List<Transcript> candidates) {
        boolean unasked = selection.isOfAll()
                && marks.areNone()
                && which.weights() == null
                && !which.asksSpeakers()
                && which.words().isEmpty();
        return unasked
                && order.group() == Order.By.PLACE
                && switch (order.sort()) {
                    case WEIGHT -> true;
                    case CREATED, LENGTH ->
                        candidates.size() == snapshot.transcripts().size();
                    default -> false;
                };
    }

    Listing listing() {
        Map<TranscriptId, Selection.Number> numbers =
                selection.numbers(new Selection.Marks(Set.of(), Set.of(), Set.of(), null, null));
        numbers.keySet().retainAll(Set.copyOf(ids));
        int codings =
                numbers.values().stream().mapToInt(Selection.Number::codings).sum();
        int doubled =
                numbers.values().stream().mapToInt(Selection.Number::doubled).sum();
        List<? extends Span> spans = switch (order.sort()) {
            case CREATED -> List.of(new Span.Ranked(Selection.By.CREATED, order.falling(), codings));
            case LENGTH -> List.of(new Span.Ranked(Selection.By.LENGTH, order.falling(), codings));
            default -> weights();
        };
        return Listing.ofSpans(which, order, snapshot.tick(), spans, doubled, numbers.size(), List.of());
    }

    /// Passages of one weight one after the other as they stand in the texts.
    private List<Stretch> weights() {
        boolean everywhere = ids.size() == snapshot.transcripts().size();
        Map<Integer, Integer> weights = selection.weights(everywhere ? null : Set.copyOf(ids));
        List<Stretch> rising = new ArrayList<>();
        weights.forEach((weight, count) -> rising.add(new Stretch(Selection.Marks.ofWeight(weight), ids, count)));
        return order.falling() ? rising.reversed() : rising;
    }
}
