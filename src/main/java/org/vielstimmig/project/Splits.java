package org.vielstimmig.project;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.vielstimmig.model.Anchor;
import org.vielstimmig.model.Code;
import org.vielstimmig.model.CodeId;
import org.vielstimmig.model.CodeOrigin;
import org.vielstimmig.model.CoderId;
import org.vielstimmig.model.Coding;
import org.vielstimmig.model.CodingId;
import org.vielstimmig.model.Problem;
import org.vielstimmig.model.ProblemException;
import org.vielstimmig.model.StepKind;
import org.vielstimmig.model.TextRange;
import org.vielstimmig.model.TranscriptId;
import org.vielstimmig.store.Snapshot;

/// Splits a code by sorting its passages into sub-codes. Whoever set a passage keeps it: the words a person has
/// coded stay coded by that person.
public final class Splits {

    /// What becomes of a passage that is sorted into a sub-code.
    public enum Way {
        /// It carries both: the code as before, and the sub-code by a coding of its own.
        KEEP,
        /// It goes over to the sub-code.
        MOVE
    }

    /// One sub-code of a split.
    ///
    /// @param name     below the code
    /// @param made     whether it is not there yet
    /// @param codings  passages sorted into it
    /// @param twins    those among them that the same person has coded with it already
    public record Part(String name, boolean made, int codings, int twins) {}

    /// What a split does, or has done.
    ///
    /// @param code  that is split
    /// @param parts in the order in which they were named
    /// @param left  codings that stay with the code alone
    public record Plan(CodeId code, List<Part> parts, int left) {
        public Plan {
            parts = List.copyOf(parts);
        }

        /// Passages that are sorted.
        public int sorted() {
            return parts.stream().mapToInt(Part::codings).sum();
        }
    }

    private final Session session;

    public Splits(Session session) {
        this.session = session;
    }

    /// What the same split would do. Changes nothing.
    ///
    /// @param into name of the sub-code for each coding that is sorted
    /// @throws ProblemException (in the future) if a name is empty, or a coding is not one of this code
    public CompletableFuture<Plan> plan(CodeId code, Map<CodingId, String> into) {
        Map<CodingId, String> wanted = new LinkedHashMap<>(into);
        return session.read(store -> new Sorting(
                        session.snapshot(), code, store.codings(code), wanted, sub -> store.codingsEverywhere(sub.id()))
                .plan());
    }

    /// Splits a code: makes the sub-codes that are missing and sorts the codings into them, as one step. Memos,
    /// weights, facets and anchor examples follow codings that move; a coding that the same person has made
    /// with the sub-code at the same place stays alone and takes over what was on the other.
    ///
    /// @throws ProblemException (in the future) if a name is empty, or a coding is not one of this code
    public CompletableFuture<Plan> apply(CodeId code, Map<CodingId, String> into, Way way) {
        Map<CodingId, String> wanted = new LinkedHashMap<>(into);
        return session.perform(StepKind.CODE_SPLIT, draft -> {
            Sorting sorting = new Sorting(
                    draft.snapshot(),
                    code,
                    draft.store().codings(code),
                    wanted,
                    sub -> draft.store().codingsEverywhere(sub.id()));
            Plan plan = sorting.plan();
            if (!wanted.isEmpty()) {
                Map<String, Code> subs = sorting.makeSubs();
                if (way == Way.MOVE) {
                    sorting.move(draft, subs);
                } else {
                    sorting.keep(draft, subs);
                }
                draft.about(sorting.tree.path(sorting.parent));
                plan.parts().forEach(part -> draft.about(part.name()));
            }
            return plan;
        });
    }

    private interface Existing {
        List<Coding> of(Code sub);
    }

    private record Spot(TranscriptId transcript, TextRange range, CoderId coder) {
        static Spot of(Coding coding) {
            return new Spot(coding.transcript(), coding.range(), coding.coder());
        }
    }

    /// The same look for plan and deed.
    private static final class Sorting {

        private final CodeTree tree;
        private final Code parent;
        private final List<Coding> all;
        private final Map<String, List<Coding>> sorted = new LinkedHashMap<>();
        private final Map<String, Code> known = new HashMap<>();
        /// Codings that say nothing new under their sub-code, with the one that says it.
        private final Map<CodingId, CodingId> twins = new HashMap<>();

        Sorting(Snapshot snapshot, CodeId code, List<Coding> codings, Map<CodingId, String> into, Existing existing) {
            tree = new CodeTree(snapshot.codes());
            parent = tree.find(code)
                    .filter(c -> c.id().equals(code))
                    .orElseThrow(() -> new ProblemException(new Problem.NotFound(Problem.Thing.CODE, code.toString())));
            all = codings;
            Map<CodingId, Coding> byId = new HashMap<>();
            codings.forEach(c -> byId.put(c.id(), c));
            for (Map.Entry<CodingId, String> entry : into.entrySet()) {
                Coding coding = byId.get(entry.getKey());
                if (coding == null) {
                    throw new ProblemException(new Problem.NotFound(
                            Problem.Thing.CODING, entry.getKey().toString()));
                }
                sorted.computeIfAbsent(Codebook.checkedName(entry.getValue()), n -> new ArrayList<>())
                        .add(coding);
            }
            for (Code child : tree.children(parent.id())) {
                if (sorted.containsKey(child.name())) {
                    known.put(child.name(), child);
                }
            }
            sorted.forEach((name, list) -> {
                Map<Spot, CodingId> there = new HashMap<>();
                Code sub = known.get(name);
                if (sub != null) {
                    existing.of(sub).forEach(c -> there.putIfAbsent(Spot.of(c), c.id()));
                }
                for (Coding coding : list) {
                    CodingId twin = there.putIfAbsent(Spot.of(coding), coding.id());
                    if (twin != null) {
                        twins.put(coding.id(), twin);
                    }
                }
            });
        }

        Plan plan() {
            List<Part> parts = new ArrayList<>();
            sorted.forEach((name, list) -> parts.add(new Part(name, !known.containsKey(name), list.size(), (int)
                    list.stream().filter(c -> twins.containsKey(c.id())).count())));
            return new Plan(
                    parent.id(),
                    parts,
                    all.size() - parts.stream().mapToInt(Part::codings).sum());
        }

        Map<String, Code> makeSubs() {
            Map<String, Code> subs = new LinkedHashMap<>();
            int position = Codebook.end(tree, parent.id());
            for (String name : sorted.keySet()) {
                Code sub = known.get(name);
                if (sub == null) {
                    sub = Code.named(CodeId.create(), parent.id(), position++, name, parent.facet())
                            .edit()
                            .origin(CodeOrigin.INDUCTIVE)
                            .color(parent.color())
                            .done();
                }
                subs.put(name, sub);
            }
            return subs;
        }

        void move(Draft draft, Map<String, Code> subs) {
            Set<CodingId> moving = new HashSet<>();
            List<Coding> doubles = new ArrayList<>();
            Map<String, List<Anchor>> anchors = new HashMap<>();
            Map<CodingId, Anchor> mine = new HashMap<>();
            parent.anchors().forEach(a -> mine.put(a.coding(), a));
            sorted.forEach((name, list) -> list.forEach(coding -> {
                moving.add(coding.id());
                Anchor anchor = mine.get(coding.id());
                if (anchor != null) {
                    anchors.computeIfAbsent(name, n -> new ArrayList<>())
                            .add(new Anchor(twins.getOrDefault(coding.id(), coding.id()), anchor.kind()));
                }
                if (twins.containsKey(coding.id())) {
                    doubles.add(coding);
                }
            }));
            codes(draft, subs, anchors, moving);
            sorted.forEach((name, list) -> {
                for (Coding coding : list) {
                    if (!twins.containsKey(coding.id())) {
                        draft.change(
                                coding, coding.withCode(required(subs, name).id()));
                    }
                }
            });
            new Twins(twins).move(draft, doubles);
        }

        /// Each code is changed once: new ones come with their anchors, no other keeps one that moves.
        private void codes(
                Draft draft, Map<String, Code> subs, Map<String, List<Anchor>> anchors, Set<CodingId> moving) {
            Set<CodeId> done = new HashSet<>();
            subs.forEach((name, sub) -> {
                Set<Anchor> all = new LinkedHashSet<>(sub.anchors());
                Set<CodingId> have = new HashSet<>();
                all.forEach(a -> have.add(a.coding()));
                anchors.getOrDefault(name, List.of()).stream()
                        .filter(a -> have.add(a.coding()))
                        .forEach(all::add);
                Code with = sub.edit().anchors(List.copyOf(all)).done();
                if (known.containsKey(name)) {
                    draft.change(sub, with);
                } else {
                    draft.add(with);
                }
                done.add(sub.id());
            });
            for (Code code : draft.snapshot().codes()) {
                if (!done.contains(code.id())) {
                    draft.change(
                            code,
                            code.edit()
                                    .anchors(code.anchors().stream()
                                            .filter(a -> !moving.contains(a.coding()))
                                            .toList())
                                    .done());
                }
            }
        }

        void keep(Draft draft, Map<String, Code> subs) {
            subs.forEach((name, sub) -> {
                if (!known.containsKey(name)) {
                    draft.add(sub);
                }
            });
            sorted.forEach((name, list) -> {
                for (Coding coding : list) {
                    if (!twins.containsKey(coding.id())) {
                        draft.add(new Coding(
                                CodingId.create(),
                                coding.transcript(),
                                coding.range(),
                                required(subs, name).id(),
                                coding.coder(),
                                coding.quote(),
                                coding.weight(),
                                coding.facet(),
                                draft.now(),
                                draft.release()));
                    }
                }
            });
        }

        private static Code required(Map<String, Code> subs, String name) {
            Code sub = subs.get(name);
            if (sub == null) {
                throw new IllegalStateException(name);
            }
            return sub;
        }
    }
}
