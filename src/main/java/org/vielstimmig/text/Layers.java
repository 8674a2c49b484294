package org.vielstimmig.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
    /// The same, where they are looked at one after the other.
    private final int[] starts;
    private final int[] ends;
    /// Members with text, by start, longer first.
    private final int[] order;
    /// The greatest end among `order[0..i]`: where looking back for overlaps may stop.
    private final int[] reach;

    private final int[] lanes;
    private final int depth;
    private final boolean byLength;
    /// The first position in the order that was laid anew, and the first behind it that was not.
    private final int laidFrom;

    private final int laidTo;

    /// @param guess    all members, in an order close to the one wanted
    /// @param byLength whether the longer one gets the lower lane wherever it begins
    private Layers(List<TextRange> ranges, int[] guess, boolean byLength) {
        this.byLength = byLength;
        this.ranges = List.copyOf(ranges);
        starts = this.ranges.stream().mapToInt(TextRange::start).toArray();
        ends = this.ranges.stream().mapToInt(TextRange::end).toArray();
        this.lanes = new int[this.ranges.size()];
        List<Integer> sorted = new ArrayList<>(this.ranges.size());
        for (int i : guess) {
            if (ends[i] > starts[i]) {
                sorted.add(i);
            }
        }
        sorted.sort(this::inOrder);
        order = sorted.stream().mapToInt(i -> i).toArray();
        reach = reach(ends, order);
        laidFrom = 0;
        laidTo = order.length;
        depth = byLength ? layByLength(0, order.length) : layByStart(0, order.length);
    }

    /// What comes of others where a few members gave way to others, see [#changed].
    private Layers(Layers before, List<TextRange> now, int from, int gone, int come) {
        byLength = before.byLength;
        ranges = List.copyOf(now);
        lanes = spliced(before.lanes, from, gone, come);
        starts = spliced(before.starts, from, gone, come);
        ends = spliced(before.ends, from, gone, come);
        int start = Integer.MAX_VALUE;
        int end = 0;
        for (int i = from; i < from + gone; i++) {
            start = Math.min(start, before.starts[i]);
            end = Math.max(end, before.ends[i]);
        }
        List<Integer> fresh = new ArrayList<>();
        for (int i = from; i < from + come; i++) {
            TextRange range = ranges.get(i);
            starts[i] = range.start();
            ends[i] = range.end();
            start = Math.min(start, range.start());
            end = Math.max(end, range.end());
            if (!range.isEmpty()) {
                fresh.add(i);
            }
        }
        order = merged(before.order, fresh, from, gone, come);
        reach = new int[order.length];
        reach(before, start, Math.max(start, end));
        // Whatever hung together with what came or went is laid anew; it reaches no further than that.
        int opening = before.firstReaching(start);
        while (opening > 0 && opening < before.order.length && before.hangsOn(opening)) {
            opening--;
        }
        int closing = before.firstFrom(end) - 1;
        while (closing + 1 < before.order.length && closing >= 0 && before.hangsOn(closing + 1)) {
            closing++;
        }
        if (opening <= closing) {
            start = Math.min(start, before.starts[before.order[opening]]);
            end = Math.max(end, before.reach[closing]);
        }
        laidFrom = firstFrom(start);
        laidTo = firstFrom(Math.max(start, end));
        if (byLength) {
            layByLength(laidFrom, laidTo);
        } else {
            layByStart(laidFrom, laidTo);
        }
        int deepest = 0;
        for (int member : order) {
            deepest = Math.max(deepest, lanes[member] + 1);
        }
        depth = deepest;
    }

    private static int[] spliced(int[] before, int from, int gone, int come) {
        int[] now = new int[before.length - gone + come];
        System.arraycopy(before, 0, now, 0, from);
        System.arraycopy(before, from + gone, now, from + come, now.length - from - come);
        return now;
    }

    /// The order of those that stayed, under their new numbers, with the fresh ones among them.
    private int[] merged(int[] before, List<Integer> fresh, int from, int gone, int come) {
        int[] merged = new int[before.length + fresh.size()];
        int count = 0;
        for (int old : before) {
            if (old < from) {
                merged[count++] = old;
            } else if (old >= from + gone) {
                merged[count++] = old - gone + come;
            }
        }
        for (int member : fresh) {
            int low = 0;
            int high = count;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (inOrder(merged[middle], member) < 0) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            System.arraycopy(merged, low, merged, low + 1, count - low);
            merged[low] = member;
            count++;
        }
        return Arrays.copyOf(merged, count);
    }

    /// Fills in how far the members go; before `start` it is as it was, and behind `end` as soon as it comes to
    /// the same.
    private void reach(Layers before, int start, int end) {
        int from = firstFrom(start);
        int same = firstFrom(end);
        int by = order.length - before.order.length;
        System.arraycopy(before.reach, 0, reach, 0, from);
        int furthest = from == 0 ? 0 : reach[from - 1];
        for (int k = from; k < order.length; k++) {
            furthest = Math.max(furthest, ends[order[k]]);
            reach[k] = furthest;
            if (k >= same && furthest == before.reach[k - by]) {
                System.arraycopy(before.reach, k - by, reach, k, order.length - k);
                return;
            }
        }
    }

    /// The first position in the order up to which something reaches behind `offset`.
    private int firstReaching(int offset) {
        int low = 0;
        int high = reach.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (reach[middle] > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /// Whether something before a position in the order reaches over its start.
    private boolean hangsOn(int position) {
        return starts[order[position]] < reach[position - 1];
    }

    private int inOrder(int one, int other) {
        int first = Integer.compare(starts[one], starts[other]);
        int then = first != 0 ? first : Integer.compare(ends[other], ends[one]);
        return then != 0 ? then : Integer.compare(one, other);
    }

    private static int[] reach(int[] ends, int[] order) {
        int[] reach = new int[order.length];
        int furthest = 0;
        for (int k = 0; k < order.length; k++) {
            furthest = Math.max(furthest, ends[order[k]]);
            reach[k] = furthest;
        }
        return reach;
    }

    /// @param first nothing before it in the order reaches it
    private int layByStart(int first, int last) {
        List<Integer> free = new ArrayList<>();
        for (int k = first; k < last; k++) {
            int member = order[k];
            TextRange range = ranges.get(member);
            int lane = 0;
            while (lane < free.size() && free.get(lane) > range.start()) {
                lane++;
            }
            if (lane == free.size()) {
                free.add(range.end());
            } else {
                free.set(lane, range.end());
            }
            lanes[member] = lane;
        }
        return free.size();
    }

    /// Only ranges that hang together over others can get into each other's way, so each such cluster is laid by
    /// itself.
    private int layByLength(int first, int last) {
        int deepest = 0;
        for (int from = first; from < last; ) {
            int to = from + 1;
            while (to < last && hangsOn(to)) {
                to++;
            }
            deepest = Math.max(deepest, layCluster(Arrays.copyOfRange(order, from, to)));
            from = to;
        }
        return deepest;
    }

    private int layCluster(int[] cluster) {
        List<Integer> longestFirst = new ArrayList<>();
        for (int member : cluster) {
            longestFirst.add(member);
        }
        longestFirst.sort(Comparator.comparingInt(m -> -ranges.get(m).length()));
        List<TreeMap<Integer, Integer>> taken = new ArrayList<>();
        for (int member : longestFirst) {
            TextRange range = ranges.get(member);
            int lane = 0;
            while (lane < taken.size() && !isFree(taken.get(lane), range)) {
                lane++;
            }
            if (lane == taken.size()) {
                taken.add(new TreeMap<>());
            }
            taken.get(lane).put(range.start(), range.end());
            lanes[member] = lane;
        }
        return taken.size();
    }

    private static boolean isFree(TreeMap<Integer, Integer> taken, TextRange range) {
        Map.Entry<Integer, Integer> before = taken.lowerEntry(range.end());
        return before == null || before.getValue() <= range.start();
    }

    public static Layers of(List<TextRange> ranges) {
        return new Layers(ranges, IntStream.range(0, ranges.size()).toArray(), false);
    }

    /// Lane 0 goes to the longest, wherever it begins: for stripes beside the text, where what encloses stands
    /// outside of what it encloses. There may be more lanes than ranges over the most crowded character.
    public static Layers byLength(List<TextRange> ranges) {
        return new Layers(ranges, IntStream.range(0, ranges.size()).toArray(), true);
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
        return new Layers(now, IntStream.concat(Arrays.stream(order), rest).toArray(), false);
    }

    /// What comes of it where some members gave way to others, as [#of] or [#byLength] would lay it, and
    /// quicker: only what hangs together with them is laid anew.
    ///
    /// @param now  all ranges after it
    /// @param from the first member that is another
    /// @param gone how many went
    /// @param come how many came in their place
    public Layers changed(List<TextRange> now, int from, int gone, int come) {
        if (now.size() != lanes.length - gone + come) {
            throw new IllegalArgumentException("not the same members");
        }
        return new Layers(this, now, from, gone, come);
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

    /// The members that were laid when these came of [others][#changed]; all others lie where they lay.
    public IntStream laid() {
        return Arrays.stream(order, laidFrom, laidTo);
    }

    /// By member.
    public List<TextRange> ranges() {
        return ranges;
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
            if (ends[order[k]] > window.start()) {
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
            if (starts[order[middle]] < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
