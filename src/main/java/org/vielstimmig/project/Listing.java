package org.vielstimmig.project;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.model.TranscriptId;
import org.vielstimmig.store.Selection;

/// What was found for a [Which], in an [Order], without the passages themselves: these are read in pages. Good
/// until the project changes.
public final class Listing {

    private final Which which;
    private final Order order;
    private final long tick;
    private final Selection.Marks marks;
    private final List<TranscriptId> transcripts;
    /// The first passage of each transcript, and the number of all at the end; for those in the order of the
    /// texts.
    private final int[] starts;
    /// The table's rows in their order; null for those in the order of the texts.
    private final long @Nullable [] rows;

    private final int count;
    private final int doubled;
    private final int interviews;
    private final List<Group> groups;

    private Listing(
            Which which,
            Order order,
            long tick,
            Selection.Marks marks,
            List<TranscriptId> transcripts,
            int[] starts,
            long @Nullable [] rows,
            int count,
            int doubled,
            int interviews,
            List<Group> groups) {
        this.which = which;
        this.order = order;
        this.tick = tick;
        this.marks = marks;
        this.transcripts = transcripts;
        this.starts = starts;
        this.rows = rows;
        this.count = count;
        this.doubled = doubled;
        this.interviews = interviews;
        this.groups = List.copyOf(groups);
    }

    /// Some passages one after the other that have something in common.
    ///
    /// @param name empty where nothing is recorded
    public record Group(String name, int count) {}

    static Listing ofText(
            Which which,
            Order order,
            long tick,
            Selection.Marks marks,
            List<TranscriptId> transcripts,
            List<Selection.Number> numbers,
            List<Group> groups) {
        int[] starts = new int[transcripts.size() + 1];
        int doubled = 0;
        for (int i = 0; i < numbers.size(); i++) {
            starts[i + 1] = starts[i] + numbers.get(i).codings();
            doubled += numbers.get(i).doubled();
        }
        return new Listing(
                which,
                order,
                tick,
                marks,
                transcripts,
                starts,
                null,
                starts[starts.length - 1],
                doubled,
                transcripts.size(),
                groups);
    }

    static Listing ofRows(
            Which which,
            Order order,
            long tick,
            Selection.Marks marks,
            long[] rows,
            int doubled,
            int interviews,
            List<Group> groups) {
        return new Listing(
                which, order, tick, marks, List.of(), new int[1], rows, rows.length, doubled, interviews, groups);
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
        List<Selection.Found> found = new java.util.ArrayList<>();
        int at = Arrays.binarySearch(starts, from);
        int transcript = at >= 0 ? at : -at - 2;
        while (found.size() < to - from && transcript < transcripts.size()) {
            int skip = Math.max(0, from - starts[transcript]);
            found.addAll(selection.codings(transcripts.get(transcript), marks, skip, to - from - found.size()));
            transcript++;
        }
        return found;
    }
}
