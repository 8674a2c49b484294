package org.vielstimmig.project;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.store.Selection;

/// What was found for a [Which], in an [Order], without the passages themselves: these are read in pages. Good
/// until the project changes.
public final class Listing {

    private final Which which;
    private final Order order;
    private final long tick;
    /// One after the other; none if the rows are known.
    private final List<? extends Span> spans;
    /// The first passage of each of them, and the number of all at the end.
    private final int[] starts;
    /// The table's rows in their order; null where spans say what there is.
    private final long @Nullable [] rows;

    private final int count;
    private final int doubled;
    private final int interviews;
    private final List<Group> groups;
    private final boolean whole;

    private Listing(
            Which which,
            Order order,
            long tick,
            List<? extends Span> spans,
            int[] starts,
            long @Nullable [] rows,
            int doubled,
            int interviews,
            List<Group> groups,
            boolean whole) {
        this.which = which;
        this.order = order;
        this.tick = tick;
        this.spans = List.copyOf(spans);
        this.starts = starts;
        this.rows = rows;
        this.count = rows == null ? starts[starts.length - 1] : rows.length;
        this.doubled = doubled;
        this.interviews = interviews;
        this.groups = List.copyOf(groups);
        this.whole = whole;
    }

    /// Some passages one after the other that have something in common.
    ///
    /// @param name empty where nothing is recorded
    public record Group(String name, int count) {}

    static Listing ofSpans(
            Which which,
            Order order,
            long tick,
            List<? extends Span> spans,
            int doubled,
            int interviews,
            List<Group> groups) {
        int[] starts = new int[spans.size() + 1];
        for (int i = 0; i < spans.size(); i++) {
            starts[i + 1] = starts[i] + spans.get(i).count();
        }
        return new Listing(which, order, tick, spans, starts, null, doubled, interviews, groups, true);
    }

    /// @param whole whether all were looked at
    static Listing ofRows(
            Which which,
            Order order,
            long tick,
            long[] rows,
            int doubled,
            int interviews,
            List<Group> groups,
            boolean whole) {
        return new Listing(which, order, tick, List.of(), new int[1], rows, doubled, interviews, groups, whole);
    }

    public Which which() {
        return which;
    }

    public Order order() {
        return order;
    }

    /// Of the project it was made of.
    public long tick() {
        return tick;
    }

    /// Whether this is all there is; else it is how all begins.
    public boolean isWhole() {
        return whole;
    }

    /// Whether this goes on where `beginning` ends.
    public boolean continues(Listing beginning) {
        return !beginning.whole
                && tick == beginning.tick
                && which.equals(beginning.which)
                && order.equals(beginning.order);
    }

    /// How many passages there are.
    public int count() {
        return count;
    }

    /// Those of them whose words another one of the same code and coder counts already.
    public int doubled() {
        return doubled;
    }

    /// In how many transcripts they are.
    public int interviews() {
        return interviews;
    }

    /// In their order; empty if the order has none.
    public List<Group> groups() {
        return groups;
    }

    List<Selection.Found> read(Selection selection, int from, int limit) {
        if (from < 0 || limit <= 0 || from >= count) {
            return List.of();
        }
        int to = (int) Math.min(count, (long) from + limit);
        if (rows != null) {
            return selection.codings(Arrays.stream(rows, from, to).boxed().toList());
        }
        List<Selection.Found> found = new ArrayList<>();
        int at = Arrays.binarySearch(starts, from);
        for (int i = at >= 0 ? at : -at - 2; i < spans.size() && starts[i] < to; i++) {
            int skip = Math.max(0, from - starts[i]);
            spans.get(i).read(selection, skip, Math.min(to, starts[i + 1]) - starts[i] - skip, found);
        }
        return found;
    }
}
