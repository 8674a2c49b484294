package org.vielstimmig.project;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.model.Code;
import org.vielstimmig.model.CodeId;
import org.vielstimmig.model.CoderId;
import org.vielstimmig.model.Coding;
import org.vielstimmig.model.CodingId;
import org.vielstimmig.model.Facet;
import org.vielstimmig.model.Problem;
import org.vielstimmig.model.ProblemException;
import org.vielstimmig.model.StepKind;
import org.vielstimmig.model.TextRange;
import org.vielstimmig.model.TranscriptId;
import org.vielstimmig.model.Turn;
import org.vielstimmig.store.Store;
import org.vielstimmig.text.Joins;

/// Joins codings of one code by one coder that overlap or touch: they say one thing of one passage.
public final class Joining {

    private record Group(TranscriptId transcript, CodeId code, CoderId coder) {}

    private final Session session;

    public Joining(Session session) {
        this.session = session;
    }

    /// The codings that hang together with one, itself among them, in the order of the text; empty if none
    /// does.
    public CompletableFuture<List<Coding>> touching(CodingId id) {
        return session.read(store -> store.coding(id)
                .map(coding -> chains(
                                store,
                                store.codings(coding.transcript()).stream()
                                        .filter(c -> group(c).equals(group(coding)))
                                        .toList())
                        .stream()
                        .filter(chain -> chain.stream().anyMatch(c -> c.id().equals(id)))
                        .findFirst()
                        .orElse(List.of()))
                .orElse(List.of()));
    }

    /// All codings that hang together, chain by chain.
    ///
    /// @param transcript null for all
    /// @param codes      empty for all
    public CompletableFuture<List<List<Coding>>> chains(@Nullable TranscriptId transcript, Set<CodeId> codes) {
        return session.read(store -> {
            List<Coding> all = transcript == null ? store.allCodings() : store.codings(transcript);
            return chains(
                    store,
                    all.stream()
                            .filter(c -> codes.isEmpty() || codes.contains(c.code()))
                            .toList());
        });
    }

    /// Codings that hang together, as one lists them.
    ///
    /// @param codings  in the order of the text
    /// @param range    from the first character of any of them to the last
    /// @param words    of that range
    /// @param turn     number of the turn it begins in; 0 if in none
    /// @param overlaps whether a character has more than one of them; else they merely touch
    public record Chain(List<Coding> codings, TextRange range, String words, int turn, boolean overlaps) {

        public Chain {
            codings = List.copyOf(codings);
        }

        public List<CodingId> ids() {
            return codings.stream().map(Coding::id).toList();
        }
    }

    /// What hangs together in one transcript, in the order of the text.
    ///
    /// @param codes empty for all
    public CompletableFuture<List<Chain>> in(TranscriptId transcript, Set<CodeId> codes) {
        return session.read(store -> listed(
                store,
                store.codings(transcript).stream()
                        .filter(c -> codes.isEmpty() || codes.contains(c.code()))
                        .toList()));
    }

    /// What hangs together of some codes, in all transcripts.
    public CompletableFuture<List<Chain>> of(Set<CodeId> codes) {
        return session.read(store -> listed(
                store,
                codes.stream().flatMap(code -> store.codings(code).stream()).toList()));
    }

    /// What hangs together with some codings, whatever else hangs together of their codes.
    public CompletableFuture<List<Chain>> with(Set<CodingId> ids) {
        return session.read(store -> {
            Set<Group> groups = ids.stream()
                    .flatMap(id -> store.coding(id).stream())
                    .map(Joining::group)
                    .collect(Collectors.toSet());
            List<Coding> near = groups.stream()
                    .map(Group::transcript)
                    .distinct()
                    .flatMap(transcript -> store.codings(transcript).stream())
                    .filter(coding -> groups.contains(group(coding)))
                    .toList();
            return listed(store, near).stream()
                    .filter(chain -> chain.ids().stream().anyMatch(ids::contains))
                    .toList();
        });
    }

    private static List<Chain> listed(Store store, List<Coding> codings) {
        Map<TranscriptId, List<Turn>> turns = new HashMap<>();
        Map<TranscriptId, String> texts = new HashMap<>();
        List<Chain> all = new ArrayList<>();
        for (List<Coding> chain : chains(store, codings)) {
            TranscriptId transcript = chain.getFirst().transcript();
            TextRange range = Joins.union(chain.stream().map(Coding::range).toList());
            String text =
                    texts.computeIfAbsent(transcript, id -> store.words(id).orElse(""));
            int turn = turns.computeIfAbsent(transcript, store::turns).stream()
                    .filter(t -> t.range().overlaps(range))
                    .findFirst()
                    .map(Turn::n)
                    .orElse(0);
            all.add(new Chain(chain, range, range.of(text), turn, overlaps(chain)));
        }
        Map<TranscriptId, Integer> order = new HashMap<>();
        store.snapshot().transcripts().forEach(t -> order.put(t.id(), order.size()));
        all.sort(Comparator.comparingInt(
                        (Chain c) -> order.getOrDefault(c.codings().getFirst().transcript(), Integer.MAX_VALUE))
                .thenComparing(Chain::range));
        return all;
    }

    private static boolean overlaps(List<Coding> chain) {
        int end = -1;
        for (Coding coding : chain) {
            if (coding.range().start() < end) {
                return true;
            }
            end = Math.max(end, coding.range().end());
        }
        return false;
    }

    /// Makes one coding of those that hang together, in one step. It reaches from the first to the last of
    /// their characters, has the highest of their weights, their facet where they agree, and everything that
    /// was on any of them: memos, anchor examples, evidence.
    ///
    /// @throws ProblemException (in the future) if they do not hang together
    public CompletableFuture<Coding> join(List<CodingId> ids) {
        return joinAll(List.of(ids)).thenApply(List::getFirst);
    }

    /// Joins several chains in one step.
    ///
    /// @return what became of each
    public CompletableFuture<List<Coding>> joinAll(List<List<CodingId>> chains) {
        return session.perform(StepKind.CODINGS_JOINED, draft -> {
            Map<CodingId, CodingId> twins = new HashMap<>();
            List<Coding> gone = new ArrayList<>();
            List<Coding> kept = new ArrayList<>();
            CodeTree tree = new CodeTree(draft.snapshot().codes());
            for (List<CodingId> ids : chains) {
                List<Coding> chain = ids.stream()
                        .distinct()
                        .map(id -> Codings.required(draft, id))
                        .sorted(Comparator.comparing(Coding::range))
                        .toList();
                String text = check(draft, chain);
                Coding first = chain.getFirst();
                Coding joined = joined(chain, text);
                draft.change(first, joined);
                kept.add(joined);
                for (Coding other : chain.subList(1, chain.size())) {
                    twins.put(other.id(), first.id());
                    gone.add(other);
                }
                draft.about(tree.path(first.code()));
            }
            Twins over = new Twins(twins);
            for (Code code : draft.snapshot().codes()) {
                draft.change(
                        code, code.edit().anchors(over.anchors(code.anchors())).done());
            }
            over.move(draft, gone);
            return kept;
        });
    }

    private static String check(Draft draft, List<Coding> chain) {
        String text = Codings.words(draft, chain.getFirst().transcript());
        boolean one = chain.stream().map(Joining::group).distinct().count() == 1;
        List<TextRange> ranges = chain.stream().map(Coding::range).toList();
        List<List<Integer>> chains = one ? Joins.chains(text, ranges) : List.of();
        if (chains.size() != 1 || chains.getFirst().size() != chain.size()) {
            throw new ProblemException(new Problem.CodingsApart(chain.size()));
        }
        return text;
    }

    private static Coding joined(List<Coding> chain, String text) {
        TextRange range = Joins.union(chain.stream().map(Coding::range).toList());
        Integer weight = chain.stream()
                .map(Coding::weight)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
        List<@Nullable Facet> facets = new ArrayList<>();
        chain.forEach(c -> facets.add(c.facet()));
        Facet facet = facets.stream().allMatch(f -> f == facets.getFirst()) ? facets.getFirst() : null;
        return chain.getFirst()
                .withRange(range, range.of(text))
                .withWeight(weight)
                .withFacet(facet);
    }

    private static List<List<Coding>> chains(Store store, List<Coding> codings) {
        Map<Group, List<Coding>> groups = new LinkedHashMap<>();
        codings.forEach(c ->
                groups.computeIfAbsent(group(c), group -> new ArrayList<>()).add(c));
        Map<TranscriptId, String> texts = new HashMap<>();
        List<List<Coding>> chains = new ArrayList<>();
        groups.forEach((group, members) -> {
            if (members.size() > 1) {
                String text = texts.computeIfAbsent(
                        group.transcript(), id -> store.words(id).orElse(""));
                Joins.chains(text, members.stream().map(Coding::range).toList())
                        .forEach(chain ->
                                chains.add(chain.stream().map(members::get).toList()));
            }
        });
        return chains;
    }

    private static Group group(Coding coding) {
        return new Group(coding.transcript(), coding.code(), coding.coder());
    }
}
