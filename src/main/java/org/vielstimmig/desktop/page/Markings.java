package org.vielstimmig.desktop.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.model.CodingId;
import org.vielstimmig.model.TextRange;
import org.vielstimmig.text.Joins;
import org.vielstimmig.text.Layers;

/// The codings of the page, laid into lanes, and what each paragraph has to draw. Knows which paragraphs
/// changed, so that one coding more does not redraw the rest.
final class Markings {

    /// A stripe runs along whole lines, so two codings on one line need two stripes: their ranges are
    /// widened by half a line for the stripes' lanes.
    private static final int HALF_LINE = 38;

    /// Above this many overlapping tints the colour would only get dirty; the underlines tell from there.
    static final int TINTS = 3;

    /// Up to so many that came or went are laid among the others.
    private static final int FEW = 8;

    /// A coding's part in one paragraph.
    ///
    /// @param range the part, in the transcript
    /// @param tints where its tint is drawn
    record Part(PageCoding coding, TextRange range, List<TextRange> tints, int lane, boolean dim) {}

    /// @param range cut to the text
    /// @param wide  the same, widened for its stripe
    private record State(PageCoding coding, TextRange range, TextRange wide, int lane, int stripe) {}

    private PageMap map = new PageMap(PageText.EMPTY);
    private List<PageCoding> codings = List.of();
    private Layers layers = Layers.of(List.of());
    private Layers stripes = layers;
    private List<TextRange> wides = List.of();
    private Map<CodingId, State> states = new HashMap<>();
    private @Nullable Predicate<PageCoding> emphasis;
    private int[] versions = {};

    void show(PageMap newMap) {
        map = newMap;
        versions = new int[newMap.size()];
        codings = List.of();
        layers = Layers.of(List.of());
        stripes = layers;
        wides = List.of();
        states = new HashMap<>();
    }

    List<PageCoding> codings() {
        return codings;
    }

    /// @return the part of the text where codings came, went or changed; null for all of it
    @Nullable
    TextRange set(List<PageCoding> newCodings) {
        TextRange changed = setFew(newCodings);
        if (changed == null) {
            set(newCodings, false);
        }
        return changed;
    }

    /// One coding more or less among thousands: only what hangs together with it is laid and drawn anew.
    ///
    /// @return where; null if more is different
    private @Nullable TextRange setFew(List<PageCoding> newCodings) {
        int shared = Math.min(codings.size(), newCodings.size());
        int from = 0;
        while (from < shared && codings.get(from) == newCodings.get(from)) {
            from++;
        }
        int behind = 0;
        while (behind < shared - from
                && codings.get(codings.size() - 1 - behind) == newCodings.get(newCodings.size() - 1 - behind)) {
            behind++;
        }
        int gone = codings.size() - behind - from;
        int come = newCodings.size() - behind - from;
        // A coding that is there twice is left to the long way.
        if (gone > FEW || come > FEW || states.size() != codings.size()) {
            return null;
        }
        if (gone == 0 && come == 0) {
            return new TextRange(0, 0);
        }
        List<PageCoding> old = codings;
        Layers oldLayers = layers;
        Layers oldStripes = stripes;
        List<TextRange> ranges = new ArrayList<>(oldLayers.ranges());
        List<TextRange> wide = new ArrayList<>(wides);
        List<TextRange> fresh = new ArrayList<>();
        for (PageCoding coding : newCodings.subList(from, from + come)) {
            fresh.add(clamp(coding.range(), map.text().length()));
        }
        splice(ranges, from, gone, fresh);
        splice(wide, from, gone, fresh.stream().map(this::widened).toList());
        codings = List.copyOf(newCodings);
        layers = oldLayers.changed(ranges, from, gone, come);
        stripes = oldStripes.changed(wide, from, gone, come);
        wides = wide;
        Set<Integer> changed = new HashSet<>();
        List<TextRange> places = new ArrayList<>(fresh);
        for (int i = from; i < from + gone; i++) {
            places.add(oldLayers.range(i));
            touch(oldLayers.range(i), changed);
            states.remove(old.get(i).id());
        }
        IntStream fresher = IntStream.range(from, from + come);
        IntStream laid = IntStream.concat(layers.laid(), stripes.laid());
        for (int i : IntStream.concat(fresher, laid).distinct().toArray()) {
            boolean same = false;
            if (i < from || i >= from + come) {
                int before = i < from ? i : i - come + gone;
                same = layers.lane(i) == oldLayers.lane(before) && stripes.lane(i) == oldStripes.lane(before);
            }
            if (!same) {
                PageCoding coding = codings.get(i);
                states.put(coding.id(), new State(coding, ranges.get(i), wide.get(i), layers.lane(i), stripes.lane(i)));
                touch(ranges.get(i), changed);
            }
        }
        changed.forEach(piece -> versions[piece]++);
        return Joins.union(places);
    }

    private static void splice(List<TextRange> into, int from, int gone, List<TextRange> come) {
        into.subList(from, from + gone).clear();
        into.addAll(from, come);
    }

    /// @param moving whether another place alone is no reason to draw a coding anew
    private void set(List<PageCoding> newCodings, boolean moving) {
        codings = List.copyOf(newCodings);
        List<TextRange> ranges = new ArrayList<>(codings.size());
        List<TextRange> wide = new ArrayList<>(codings.size());
        for (PageCoding coding : codings) {
            // Where a coding lies is looked up once, not again for every other one that comes and goes.
            State before = states.get(coding.id());
            if (before != null && before.coding().range().equals(coding.range())) {
                ranges.add(before.range());
                wide.add(before.wide());
            } else {
                TextRange range = clamp(coding.range(), map.text().length());
                ranges.add(range);
                wide.add(widened(range));
            }
        }
        boolean sameMembers = moving && ranges.size() == layers.size();
        layers = sameMembers ? layers.moved(ranges) : Layers.of(ranges);
        wides = wide;
        // While someone writes, stripes stay in their lanes.
        stripes = sameMembers ? stripes : Layers.byLength(wide);
        Map<CodingId, State> now = HashMap.newHashMap(codings.size());
        Set<Integer> changed = new HashSet<>();
        int stayed = 0;
        for (int i = 0; i < codings.size(); i++) {
            PageCoding coding = codings.get(i);
            State before = states.get(coding.id());
            int lane = layers.lane(i);
            int stripe = stripes.lane(i);
            stayed += before == null ? 0 : 1;
            if (before != null
                    && before.coding().equals(coding)
                    && before.lane() == lane
                    && before.stripe() == stripe) {
                now.put(coding.id(), before);
                continue;
            }
            now.put(coding.id(), new State(coding, ranges.get(i), wide.get(i), lane, stripe));
            if (moving
                    && before != null
                    && before.lane() == lane
                    && before.stripe() == stripe
                    && before.coding().looksLike(coding)) {
                continue;
            }
            touch(ranges.get(i), changed);
            if (before != null && !moving) {
                touch(before.range(), changed);
            }
        }
        if (stayed < states.size() || now.size() < codings.size()) {
            for (State before : states.values()) {
                if (!now.containsKey(before.coding().id())) {
                    touch(before.range(), changed);
                }
            }
        }
        states = now;
        for (int piece : changed) {
            versions[piece]++;
        }
    }

    /// The same codings on a page whose words were edited. Draws anew what was cut anew, and where a coding
    /// came to lie in another lane; what merely moved along keeps its drawing.
    void edited(PieceEdit edit, List<PageCoding> moved) {
        int[] next = new int[edit.map().size()];
        int behind = edit.first() + edit.removed();
        int latest = 0;
        for (int i = edit.first(); i < behind; i++) {
            latest = Math.max(latest, versions[i]);
        }
        System.arraycopy(versions, 0, next, 0, edit.first());
        java.util.Arrays.fill(next, edit.first(), edit.first() + edit.added(), latest + 1);
        System.arraycopy(versions, behind, next, edit.first() + edit.added(), versions.length - behind);
        versions = next;
        map = edit.map();
        set(moved, true);
    }

    void emphasise(@Nullable Predicate<PageCoding> predicate) {
        emphasis = predicate;
        for (int i = 0; i < versions.length; i++) {
            versions[i]++;
        }
    }

    boolean dim(PageCoding coding) {
        return emphasis != null && !emphasis.test(coding);
    }

    /// Rises whenever the piece has to be drawn anew.
    int version(int piece) {
        return versions[piece];
    }

    int stripe(int member) {
        return stripes.lane(member);
    }

    int stripeDepth() {
        return stripes.depth();
    }

    PageCoding coding(int member) {
        return codings.get(member);
    }

    /// Members that share a character with `range`, by start, longer first.
    List<Integer> members(TextRange range) {
        return layers.overlapping(range);
    }

    /// Longest first.
    List<PageCoding> at(int offset) {
        return layers.at(offset).stream()
                .map(codings::get)
                .sorted((a, b) -> Integer.compare(b.range().length(), a.range().length()))
                .toList();
    }

    /// What a paragraph draws, by lane.
    List<Part> parts(Piece piece) {
        TextRange window = piece.range();
        List<Layers.Segment> segments = layers.segments(window);
        Map<Integer, List<TextRange>> tints = new HashMap<>();
        for (Layers.Segment segment : segments) {
            int rank = 0;
            for (int member : segment.members()) {
                if (rank++ == TINTS) {
                    break;
                }
                List<TextRange> ranges = tints.computeIfAbsent(member, _ -> new ArrayList<>());
                if (!ranges.isEmpty()
                        && ranges.getLast().end() == segment.range().start()) {
                    TextRange last = ranges.removeLast();
                    ranges.add(new TextRange(last.start(), segment.range().end()));
                } else {
                    ranges.add(segment.range());
                }
            }
        }
        List<Part> parts = new ArrayList<>();
        for (int member : layers.overlapping(window)) {
            TextRange range = layers.range(member);
            parts.add(new Part(
                    codings.get(member),
                    new TextRange(Math.max(range.start(), window.start()), Math.min(range.end(), window.end())),
                    tints.getOrDefault(member, List.of()),
                    layers.lane(member),
                    dim(codings.get(member))));
        }
        parts.sort(java.util.Comparator.comparingInt(Part::lane));
        return parts;
    }

    private void touch(TextRange range, Set<Integer> changed) {
        for (Piece piece : map.pieces(range)) {
            changed.add(piece.index());
        }
    }

    private TextRange widened(TextRange range) {
        if (range.isEmpty()) {
            return range;
        }
        Piece first = map.pieceAt(range.start());
        Piece last = map.pieceAt(range.end() - 1);
        int start = first == null ? range.start() : Math.max(first.range().start(), range.start() - HALF_LINE);
        int end = last == null ? range.end() : Math.min(last.range().end(), range.end() + HALF_LINE);
        return new TextRange(Math.min(start, range.start()), Math.max(end, range.end()));
    }

    private static TextRange clamp(TextRange range, int end) {
        return range.end() <= end ? range : new TextRange(Math.min(range.start(), end), end);
    }
}
