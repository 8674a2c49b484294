package org.vielstimmig.project;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.IntToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
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
/// end. [#next] on the store thread, then [#listing] on any; before the end on the store thread.
final class Gathering {

    private static final IntPredicate NONE = i -> false;

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
    private final Set<Selection.More> more = EnumSet.noneOf(Selection.More.class);
    private final @Nullable SpeakerWay way;
    private int at;
    private int count;
    private long[] rows = new long[256];
    private int[] groups = new int[256];
    private long[] sorts = new long[256];
    /// Where each stands in the order of the texts: the transcript, then how many of it come before.
    private long[] places = new long[256];

    private final BitSet doubled = new BitSet();

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
        if (words.length > 0) {
            more.add(Selection.More.QUOTE);
        }
        if (order.sort() == Order.By.CREATED) {
            more.add(Selection.More.CREATED);
        }
        if (order.sort() == Order.By.LENGTH) {
            more.add(Selection.More.LENGTH);
        }
        boolean divided = order.group() == Order.By.SPEAKER && order.isOfText();
        boolean sorted = order.group() == Order.By.PLACE && order.sort() == Order.By.SPEAKER;
        way = divided || sorted ? new SpeakerWay(snapshot, order, order.falling(), candidates) : null;
    }

    /// Names as numbers, in the order they were met.
    private static final class Names {
        private final Map<String, Integer> ids = new LinkedHashMap<>();

        boolean has(String name) {
            return ids.containsKey(name);
        }

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
        int place = way == null ? at : way.transcript(at);
        at++;
        Transcript transcript = candidates.get(place);
        List<Selection.Key> keys = store.selection().keys(transcript.id(), marks, more);
        boolean speakers =
                which.asksSpeakers() || order.group() == Order.By.SPEAKER || order.sort() == Order.By.SPEAKER;
        TranscriptText turns = new TranscriptText(
                transcript.id(), "", speakers && !keys.isEmpty() ? store.turns(transcript.id()) : List.of());
        Set<SpeakerId> asked = transcript.speakers().stream()
                .filter(s -> Retrieval.speaks(which, s))
                .map(Speaker::id)
                .collect(Collectors.toSet());
        int first = count;
        for (Selection.Key key : keys) {
            if (holdsWords(key.quote()) && (!which.asksSpeakers() || isSaidBy(asked, turns, key.range()))) {
                String speaker = speakers ? speaker(transcript, turns, key.range()) : "";
                take(transcript, key, speaker, (long) place << Integer.SIZE | count - first);
            }
        }
        if (way != null) {
            way.looked(place);
        }
        return true;
    }

    /// How many passages are known to come first, whatever is taken in later.
    int sure() {
        if (isWhole() || isInOrder()) {
            return count;
        }
        IntPredicate sure = sureOnes();
        return sure == NONE ? 0 : (int) IntStream.range(0, count).filter(sure).count();
    }

    private boolean isWhole() {
        return at == candidates.size();
    }

    /// Whether what is taken in later comes later.
    private boolean isInOrder() {
        return order.isOfText() && (order.group() == Order.By.PLACE || order.group() == Order.By.TRANSCRIPT);
    }

    private IntPredicate sureOnes() {
        if (isWhole() || isInOrder()) {
            return i -> true;
        }
        SpeakerWay known = way;
        if (known == null) {
            return NONE;
        }
        Names names = order.isGrouped() ? groupNames : sortNames;
        BitSet done = new BitSet();
        known.done().stream().filter(names::has).forEach(name -> done.set(names.id(name)));
        int under = names.has(known.under()) ? names.id(known.under()) : -1;
        if (done.isEmpty() && under < 0) {
            return NONE;
        }
        long until = (long) known.until() << Integer.SIZE;
        return i -> {
            int name = order.isGrouped() ? groups[i] : (int) sorts[i];
            return done.get(name) || name == under && places[i] < until;
        };
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

    private void take(Transcript transcript, Selection.Key key, String speaker, long place) {
        if (count == rows.length) {
            rows = Arrays.copyOf(rows, count * 2);
            groups = Arrays.copyOf(groups, count * 2);
            sorts = Arrays.copyOf(sorts, count * 2);
            places = Arrays.copyOf(places, count * 2);
        }
        rows[count] = key.row();
        places[count] = place;
        doubled.set(count, key.doubled());
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
            case PLACE, TRANSCRIPT -> place;
            case CODE -> codeRanks.getOrDefault(key.code(), Integer.MAX_VALUE);
            case SPEAKER -> sortNames.id(speaker);
            case CODER -> sortNames.id(coders.getOrDefault(key.coder(), ""));
            case VARIABLE -> sortNames.id(value(transcript));
            case WEIGHT -> key.weight();
            case CREATED -> key.created();
            case LENGTH -> key.length();
        };
        count++;
    }

    private String value(Transcript transcript) {
        return order.variable() == null ? "" : transcript.values().getOrDefault(order.variable(), "");
    }

    /// What was gathered so far, in order; before the end only what is known to come first.
    Listing listing() {
        int[] groupRank = ranks(groupNames, order.group());
        IntToLongFunction sort = switch (order.sort()) {
            case SPEAKER, CODER, VARIABLE -> {
                int[] rank = ranks(sortNames, order.sort());
                yield i -> rank[(int) sorts[i]];
            }
            default -> i -> sorts[i];
        };
        Comparator<Integer> bySort = Comparator.comparingLong(sort::applyAsLong);
        int[] sorted = IntStream.range(0, count)
                .filter(sureOnes())
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(i -> groupRank[groups[i]])
                        .thenComparing(order.falling() ? bySort.reversed() : bySort)
                        .thenComparingLong(i -> places[i]))
                .mapToInt(i -> i)
                .toArray();
        List<Listing.Group> heads = new ArrayList<>();
        long[] inOrder = new long[sorted.length];
        BitSet interviews = new BitSet();
        int twice = 0;
        List<String> names = groupNames.all();
        int first = 0;
        for (int i = 0; i < sorted.length; i++) {
            inOrder[i] = rows[sorted[i]];
            interviews.set((int) (places[sorted[i]] >> Integer.SIZE));
            twice += doubled.get(sorted[i]) ? 1 : 0;
            boolean last = i + 1 == sorted.length || groups[sorted[i]] != groups[sorted[i + 1]];
            if (last && order.isGrouped()) {
                heads.add(new Listing.Group(names.get(groups[sorted[i]]), i + 1 - first));
                first = i + 1;
            }
        }
        return Listing.ofRows(
                which, order, snapshot.tick(), inOrder, twice, interviews.cardinality(), heads, isWhole());
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
