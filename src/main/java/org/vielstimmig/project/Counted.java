package org.vielstimmig.project;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.model.Code;
import org.vielstimmig.model.CodeId;
import org.vielstimmig.model.Coder;
import org.vielstimmig.model.CoderId;
import org.vielstimmig.model.Transcript;
import org.vielstimmig.model.TranscriptId;
import org.vielstimmig.store.Selection;
import org.vielstimmig.store.Snapshot;

/// Lists passages by the numbers that are kept of them: how many there are is known, in which order as well, and
/// none is looked at before its page is read. For the store thread only.
final class Counted {

    private final Selection selection;
    private final Snapshot snapshot;
    private final Which which;
    private final Order order;
    private final Selection.Marks marks;
    private final List<Transcript> candidates;
    private final List<TranscriptId> ids;

    Counted(
            Selection selection,
            Snapshot snapshot,
            Which which,
            Order order,
            Selection.Marks marks,
            List<Transcript> candidates) {
        this.selection = selection;
        this.snapshot = snapshot;
        this.which = which;
        this.order = order;
        this.marks = marks;
        this.candidates = candidates;
        ids = candidates.stream().map(Transcript::id).toList();
    }

    /// Whether the numbers know enough: neither who speaks, nor weights, nor words, nor what a passage is like.
    static boolean can(Which which, Order order) {
        boolean byName =
                order.group() == Order.By.PLACE && (order.sort() == Order.By.CODE || order.sort() == Order.By.CODER);
        boolean known = switch (order.group()) {
            case PLACE, TRANSCRIPT, CODE, CODER, VARIABLE -> order.isOfText();
            default -> false;
        };
        return (byName || known)
                && !which.asksSpeakers()
                && which.weights() == null
                && which.words().isEmpty();
    }

    Listing listing() {
        if (order.sort() == Order.By.CODE) {
            return byCodes();
        }
        if (order.sort() == Order.By.CODER) {
            return inCoders();
        }
        return switch (order.group()) {
            case CODE -> inCodes();
            case CODER -> inCoders();
            case VARIABLE -> inValues();
            default -> inTexts(candidates, Transcript::title);
        };
    }

    private Listing inTexts(List<Transcript> inOrder, Function<Transcript, String> name) {
        Map<TranscriptId, Selection.Number> numbers = selection.numbers(marks);
        List<TranscriptId> coded = new ArrayList<>();
        List<Listing.Group> groups = new ArrayList<>();
        int doubled = 0;
        for (Transcript transcript : inOrder) {
            Selection.Number number = numbers.get(transcript.id());
            if (number == null || number.codings() == 0) {
                continue;
            }
            coded.add(transcript.id());
            doubled += number.doubled();
            String here = name.apply(transcript);
            boolean same = order.group() == Order.By.VARIABLE
                    && !groups.isEmpty()
                    && groups.getLast().name().equals(here);
            int before = same ? groups.removeLast().count() : 0;
            groups.add(new Listing.Group(here, before + number.codings()));
        }
        return Listing.ofSpans(
                which,
                order,
                snapshot.tick(),
                List.of(new Stretch(marks, coded, numbers)),
                doubled,
                coded.size(),
                order.isGrouped() ? groups : List.of());
    }

    /// The transcripts are put in order by their values, and nothing else differs.
    private Listing inValues() {
        Function<Transcript, String> value =
                t -> order.variable() == null ? "" : t.values().getOrDefault(order.variable(), "");
        Map<String, Integer> rank = ranks(candidates.stream().map(value).toList());
        List<Transcript> inOrder = new ArrayList<>(candidates);
        inOrder.sort(Comparator.comparing(t -> rank.getOrDefault(value.apply(t), 0)));
        return inTexts(inOrder, value);
    }

    /// Names to their places among each other.
    private Map<String, Integer> ranks(Collection<String> names) {
        Map<String, Integer> ranks = new LinkedHashMap<>();
        Order.By by = order.isGrouped() ? order.group() : order.sort();
        List<String> inOrder = NameOrder.of(snapshot, order, by, new HashSet<>(names));
        (order.falling() ? inOrder.reversed() : inOrder).forEach(name -> ranks.put(name, ranks.size()));
        return ranks;
    }

    private @Nullable Set<TranscriptId> some() {
        return candidates.size() == snapshot.transcripts().size() ? null : Set.copyOf(ids);
    }

    private Selection.Marks of(Set<CodeId> codes) {
        return new Selection.Marks(codes, marks.coders(), marks.facets(), null, null);
    }

    private Listing inCodes() {
        Map<CodeId, Selection.Number> numbers = selection.codes(marks, some());
        Map<CodeId, String> paths = NameOrder.paths(snapshot);
        Map<String, Set<CodeId>> named = new HashMap<>();
        numbers.keySet()
                .forEach(code -> named.computeIfAbsent(paths.getOrDefault(code, ""), any -> new HashSet<>())
                        .add(code));
        List<Listing.Group> groups = new ArrayList<>();
        List<Stretch> stretches = new ArrayList<>();
        for (String name : ranks(named.keySet()).keySet()) {
            Set<CodeId> codes = named.getOrDefault(name, Set.of());
            int count = count(numbers, codes);
            groups.add(new Listing.Group(name, count));
            stretches.add(new Stretch(of(codes), ids, count));
        }
        return listing(numbers, stretches, groups);
    }

    /// In the order of the tree or against it, not divided.
    private Listing byCodes() {
        Map<CodeId, Selection.Number> numbers = selection.codes(marks, some());
        Map<CodeId, Integer> ranks = new HashMap<>();
        for (Code code : new CodeTree(snapshot.codes()).inOrder()) {
            ranks.put(code.id(), ranks.size());
        }
        Comparator<Integer> rising = Comparator.naturalOrder();
        Map<Integer, Set<CodeId>> ranked = new TreeMap<>(order.falling() ? rising.reversed() : rising);
        numbers.keySet()
                .forEach(code -> ranked.computeIfAbsent(
                                ranks.getOrDefault(code, Integer.MAX_VALUE), any -> new HashSet<>())
                        .add(code));
        List<Stretch> stretches = ranked.values().stream()
                .map(codes -> new Stretch(of(codes), ids, count(numbers, codes)))
                .toList();
        return listing(numbers, stretches, List.of());
    }

    private static int count(Map<CodeId, Selection.Number> numbers, Set<CodeId> codes) {
        return numbers.entrySet().stream()
                .filter(e -> codes.contains(e.getKey()))
                .mapToInt(e -> e.getValue().codings())
                .sum();
    }

    private Listing listing(
            Map<CodeId, Selection.Number> numbers, List<Stretch> stretches, List<Listing.Group> groups) {
        int doubled =
                numbers.values().stream().mapToInt(Selection.Number::doubled).sum();
        return Listing.ofSpans(
                which,
                order,
                snapshot.tick(),
                stretches,
                doubled,
                numbers.isEmpty() ? 0 : selection.transcripts(marks, some()),
                groups);
    }

    /// Divided by coders, or only in their order. Coders are few: what each has in each transcript is read at once.
    private Listing inCoders() {
        Map<CoderId, Map<TranscriptId, Selection.Number>> numbers = selection.coders(marks);
        Map<String, Set<CoderId>> named = new HashMap<>();
        Map<CoderId, String> names = new HashMap<>();
        for (Coder coder : snapshot.coders()) {
            names.put(coder.id(), coder.name());
        }
        numbers.keySet()
                .forEach(coder -> named.computeIfAbsent(names.getOrDefault(coder, ""), any -> new HashSet<>())
                        .add(coder));
        List<Listing.Group> groups = new ArrayList<>();
        List<Stretch> stretches = new ArrayList<>();
        Set<TranscriptId> coded = new HashSet<>();
        int doubled = 0;
        for (String name : ranks(named.keySet()).keySet()) {
            Set<CoderId> coders = named.getOrDefault(name, Set.of());
            Map<TranscriptId, Selection.Number> together = new HashMap<>();
            coders.forEach(coder -> numbers.getOrDefault(coder, Map.of())
                    .forEach((id, number) -> together.merge(id, number, Selection.Number::plus)));
            together.keySet().retainAll(new HashSet<>(ids));
            if (!together.isEmpty()) {
                Stretch stretch = new Stretch(
                        new Selection.Marks(marks.codes(), coders, marks.facets(), null, null), ids, together);
                stretches.add(stretch);
                groups.add(new Listing.Group(name, stretch.count()));
                coded.addAll(together.keySet());
                doubled += together.values().stream()
                        .mapToInt(Selection.Number::doubled)
                        .sum();
            }
        }
        return Listing.ofSpans(
                which,
                order,
                snapshot.tick(),
                stretches,
                doubled,
                coded.size(),
                order.isGrouped() ? groups : List.of());
    }
}
