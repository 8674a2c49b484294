package org.vielstimmig.project;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.vielstimmig.model.CodeId;
import org.vielstimmig.model.Coder;
import org.vielstimmig.model.CoderId;
import org.vielstimmig.model.Speaker;
import org.vielstimmig.model.SpeakerId;
import org.vielstimmig.model.TextRange;
import org.vielstimmig.model.Transcript;
import org.vielstimmig.model.TranscriptText;
import org.vielstimmig.model.Turn;
import org.vielstimmig.store.Selection;
import org.vielstimmig.store.Snapshot;
import org.vielstimmig.store.Store;

/// Collects the rows of all passages that are meant, transcript by transcript, and puts them in order at the
/// end. [#next] on the store thread, then [#listing] on any.
final class Gathering {

    private final Snapshot snapshot;
    private final Which which;
    private final Order order;
    private final Selection.Marks marks;
    private final List<Transcript> candidates;
    private final Map<CodeId, String> paths;
    private final Map<CodeId, Integer> codeRanks = new HashMap<>();
    private final Map<CoderId, String> coders = new HashMap<>();
    private final Names groupNames = new Names();
    private final Names sortNames = new Names();
    private final String[] words;
    private int at;
    private int count;
    private int doubled;
    private int interviews;
    private long[] rows = new long[256];
    private int[] groups = new int[256];
    private long[] sorts = new long[256];

    Gathering(Snapshot snapshot, Which which, Order order, Selection.Marks marks, List<Transcript> candidates) {
        this.snapshot = snapshot;
        this.which = which;
        this.order = order;
        this.marks = marks;
        this.candidates = candidates;
        paths = NameOrder.paths(snapshot);
        paths.keySet().forEach(code -> codeRanks.put(code, codeRanks.size()));
        for (Coder coder : snapshot.coders()) {
            coders.put(coder.id(), coder.name());
        }
        words = which.words().isEmpty() ? new String[0] : folded(which.words()).split("\\s+");
    }

    /// Names as numbers, in the order they were met.
    private static final class Names {
        private final Map<String, Integer> ids = new LinkedHashMap<>();

        int id(String name) {
            return ids.computeIfAbsent(name, any -> ids.size());
        }

        List<String> all() {
            return List.copyOf(ids.keySet());
        }
    }

    /// Takes in one transcript.
    ///
    /// @return whether there was one
    boolean next(Store store) {
        if (at == candidates.size()) {
            return false;
        }
        Transcript transcript = candidates.get(at++);
        List<Selection.Key> keys =
                store.selection().keys(transcript.id(), marks, words.length > 0, order.sort() == Order.By.CREATED);
        boolean speakers =
                which.asksSpeakers() || order.group() == Order.By.SPEAKER || order.sort() == Order.By.SPEAKER;
        TranscriptText turns = new TranscriptText(
                transcript.id(), "", speakers && !keys.isEmpty() ? store.turns(transcript.id()) : List.of());
        Set<SpeakerId> asked = transcript.speakers().stream()
                .filter(s -> Retrieval.speaks(which, s))
                .map(Speaker::id)
                .collect(Collectors.toSet());
        int before = count;
        for (Selection.Key key : keys) {
            if (holdsWords(key.quote()) && (!which.asksSpeakers() || isSaidBy(asked, turns, key.range()))) {
                String speaker = speakers ? speaker(transcript, turns, key.range()) : "";
                take(transcript, key, speaker);
            }
        }
        interviews += count > before ? 1 : 0;
        return true;
    }

    int count() {
        return count;
    }

    /// Whether what is taken in later comes later, so that the beginning of a listing is known before its end.
    boolean isInOrder() {
        return order.isOfText() && (order.group() == Order.By.PLACE || order.group() == Order.By.TRANSCRIPT);
    }

    private boolean holdsWords(String quote) {
        if (words.length == 0) {
            return true;
        }
        String folded = folded(quote);
        return Arrays.stream(words).allMatch(folded::contains);
    }

    private static boolean isSaidBy(Set<SpeakerId> asked, TranscriptText turns, TextRange range) {
        return Passages.touched(turns, range).stream()
                .anyMatch(turn -> turn.speaker() != null && asked.contains(turn.speaker()));
    }

    /// Who begins.
    private static String speaker(Transcript transcript, TranscriptText turns, TextRange range) {
        List<Turn> touched = Passages.touched(turns, range);
        return touched.isEmpty()
                ? ""
                : transcript
                        .speaker(touched.getFirst().speaker())
                        .map(Speaker::name)
                        .orElse("");
    }

    private void take(Transcript transcript, Selection.Key key, String speaker) {
        if (count == rows.length) {
            rows = Arrays.copyOf(rows, count * 2);
            groups = Arrays.copyOf(groups, count * 2);
            sorts = Arrays.copyOf(sorts, count * 2);
        }
        rows[count] = key.row();
        groups[count] = groupNames.id(
                switch (order.group()) {
                    case PLACE, WEIGHT, CREATED, LENGTH -> "";
                    case TRANSCRIPT -> transcript.title();
                    case CODE -> paths.getOrDefault(key.code(), "");
                    case SPEAKER -> speaker;
                    case CODER -> coders.getOrDefault(key.coder(), "");
                    case VARIABLE -> value(transcript);
                });
        sorts[count] = switch (order.sort()) {
            case PLACE, TRANSCRIPT -> count;
            case CODE -> codeRanks.getOrDefault(key.code(), Integer.MAX_VALUE);
            case SPEAKER -> sortNames.id(speaker);
            case CODER -> sortNames.id(coders.getOrDefault(key.coder(), ""));
            case VARIABLE -> sortNames.id(value(transcript));
            case WEIGHT -> key.weight();
            case CREATED -> key.created();
            case LENGTH -> key.length();
        };
        doubled += key.doubled() ? 1 : 0;
        count++;
    }

    private String value(Transcript transcript) {
        return order.variable() == null ? "" : transcript.values().getOrDefault(order.variable(), "");
    }

    /// What was gathered so far, in order.
    Listing listing() {
        int[] groupRank = ranks(groupNames, order.group());
        switch (order.sort()) {
            case SPEAKER, CODER, VARIABLE -> {
                int[] rank = ranks(sortNames, order.sort());
                for (int i = 0; i < count; i++) {
                    sorts[i] = rank[(int) sorts[i]];
                }
            }
            default -> {}
        }
        Comparator<Integer> bySort = Comparator.comparingLong(i -> sorts[i]);
        int[] sorted = IntStream.range(0, count)
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(i -> groupRank[groups[i]])
                        .thenComparing(order.falling() ? bySort.reversed() : bySort))
                .mapToInt(i -> i)
                .toArray();
        List<Listing.Group> heads = new ArrayList<>();
        long[] inOrder = new long[count];
        List<String> names = groupNames.all();
        int first = 0;
        for (int i = 0; i < count; i++) {
            inOrder[i] = rows[sorted[i]];
            boolean last = i + 1 == count || groups[sorted[i]] != groups[sorted[i + 1]];
            if (last && order.isGrouped()) {
                heads.add(new Listing.Group(names.get(groups[sorted[i]]), i + 1 - first));
                first = i + 1;
            }
        }
        return Listing.ofRows(
                which, order, snapshot.tick(), inOrder, doubled, interviews, heads, at == candidates.size());
    }

    /// For every name its place among them.
    private int[] ranks(Names names, Order.By by) {
        List<String> all = names.all();
        List<String> inOrder = NameOrder.of(snapshot, order, by, all);
        Map<String, Integer> rankOf = new HashMap<>();
        inOrder.forEach(name -> rankOf.put(name, rankOf.size()));
        return all.stream().mapToInt(rankOf::get).toArray();
    }

    /// Lower case without accents; ß as ss.
    static String folded(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (c == 'ß') {
                folded.append("ss");
            } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
                folded.append(c);
            }
        }
        return folded.toString();
    }
}
