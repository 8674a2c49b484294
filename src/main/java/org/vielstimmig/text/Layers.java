package org.vielstimmig.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.vielstimmig.model.TextRange;

/// Overlapping ranges laid into lanes, so that those which share a character never share a lane.
///
/// Lane 0 goes to what begins first, the longer one first where two begin together; every range takes the
/// lowest lane free at its start, so there are never more lanes than ranges over the most crowded character.
/// Empty ranges overlap nothing and lie in lane 0. Members are named by their position in the list given.
public final class Layers {

    private final List<TextRange> ranges;
    /// Members with text, by start, longer first.
    private final int[] order;
    /// The greatest end among `order[0..i]`: where looking back for overlaps may stop.
    private final int[] reach;

    private final int[] lanes;
    private final int depth;

    /// @param guess all members, in an order close to the one wanted
    private Layers(List<TextRange> ranges, int[] guess) {
        this.ranges = List.copyOf(ranges);
        this.lanes = new int[this.ranges.size()];
        List<Integer> sorted = new ArrayList<>(this.ranges.size());
        for (int i : guess) {
            if (!this.ranges.get(i).isEmpty()) {
                sorted.add(i);
            }
        }
        sorted.sort(Comparator.<Integer>comparingInt(i -> this.ranges.get(i).start())
                .thenComparingInt(i -> -this.ranges.get(i).end())
                .thenComparingInt(i -> i));
        order = sorted.stream().mapToInt(i -> i).toArray();
        reach = new int[order.length];
        List<Integer> free = new ArrayList<>();
        int furthest = 0;
        for (int k = 0; k < order.length; k++) {
            TextRange range = this.ranges.get(order[k]);
            furthest = Math.max(furthest, range.end());
            reach[k] = furthest;
            int lane = 0;
            while (lane < free.size() && free.get(lane) > range.start()) {
                lane++;
            }
            if (lane == free.size()) {
                free.add(range.end());
            } else {
                free.set(lane, range.end());
            }
            lanes[order[k]] = lane;
        }
        depth = free.size();
    }

    public static Layers of(List<TextRange> ranges) {
        return new Layers(ranges, IntStream.range(0, ranges.size()).toArray());
    }

    /// The same members after they moved. As [#of], and quicker where they keep their order, as they do when
    /// the text beneath them is edited.
    ///
    /// @param now as many as there are members
    public Layers moved(List<TextRange> now) {
        boolean[] ordered = new boolean[lanes.length];
        for (int member : order) {
            ordered[member] = true;
        }
        IntStream rest = IntStream.range(0, lanes.length).filter(i -> !ordered[i]);
        return new Layers(now, IntStream.concat(Arrays.stream(order), rest).toArray());
    }

    /// A stretch over which the same members lie.
    ///
    /// @param members by lane, lowest first; never empty
    public record Segment(TextRange range, List<Integer> members) {

        public Segment {
            members = List.copyOf(members);
        }
    }

    public int size() {
        return ranges.size();
    }

    public TextRange range(int member) {
        return ranges.get(member);
    }

    /// From 0.
    public int lane(int member) {
        return lanes[member];
    }

    /// How many lanes there are; 0 without text.
    public int depth() {
        return depth;
    }

    /// The members over the character at `offset`, by lane.
    public List<Integer> at(int offset) {
        return offset < 0 || offset == Integer.MAX_VALUE
                ? List.of()
                : byLane(overlapping(new TextRange(offset, offset + 1)));
    }

    /// The members that share a character with `window`, by start, longer first.
    public List<Integer> overlapping(TextRange window) {
        if (window.isEmpty()) {
            return List.of();
        }
        int above = firstFrom(window.end());
        List<Integer> found = new ArrayList<>();
        for (int k = above - 1; k >= 0 && reach[k] > window.start(); k--) {
            if (ranges.get(order[k]).end() > window.start()) {
                found.add(order[k]);
            }
        }
        return found.reversed();
    }

    /// What lies over `window`, cut to it and into stretches of the same members, in the order of the text.
    /// Text with nothing over it is left out.
    public List<Segment> segments(TextRange window) {
        List<Integer> members = byLane(overlapping(window));
        TreeSet<Integer> cuts = new TreeSet<>();
        for (int member : members) {
            cuts.add(Math.max(window.start(), ranges.get(member).start()));
            cuts.add(Math.min(window.end(), ranges.get(member).end()));
        }
        List<Segment> segments = new ArrayList<>();
        int from = -1;
        for (int cut : cuts) {
            if (from >= 0) {
                TextRange stretch = new TextRange(from, cut);
                List<Integer> over = members.stream()
                        .filter(m -> ranges.get(m).overlaps(stretch))
                        .toList();
                if (!over.isEmpty()) {
                    segments.add(new Segment(stretch, over));
                }
            }
            from = cut;
        }
        return segments;
    }

    private List<Integer> byLane(List<Integer> members) {
        Integer[] sorted = members.toArray(Integer[]::new);
        Arrays.sort(sorted, Comparator.comparingInt(m -> lanes[m]));
        return List.of(sorted);
    }

    /// The first position in `order` that starts at or after `offset`.
    private int firstFrom(int offset) {
        int low = 0;
        int high = order.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ranges.get(order[middle]).start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
