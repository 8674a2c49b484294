package org.vielstimmig.project;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.model.Anchor;
import org.vielstimmig.model.Code;
import org.vielstimmig.model.CodeId;
import org.vielstimmig.model.CoderId;
import org.vielstimmig.model.Coding;
import org.vielstimmig.model.CodingId;
import org.vielstimmig.model.Facet;
import org.vielstimmig.model.Memo;
import org.vielstimmig.model.MemoId;
import org.vielstimmig.model.MemoTarget;
import org.vielstimmig.model.Problem;
import org.vielstimmig.model.ProblemException;
import org.vielstimmig.model.StepKind;
import org.vielstimmig.model.TextRange;
import org.vielstimmig.model.TranscriptId;

/// Changes several codings in one step. Each returns how many were changed; those that are as wanted already
/// do not count.
public final class Several {

    private final Session session;

    public Several(Session session) {
        this.session = session;
    }

    /// Takes them away.
    public CompletableFuture<Integer> uncode(List<CodingId> ids) {
        return new Codings(session).uncode(ids).thenApply(List::size);
    }

    /// Gives their passages another code beside the one they have; each by the person who does it.
    ///
    /// @return the codings made; a passage that has the code already makes none
    public CompletableFuture<List<Coding>> code(List<CodingId> ids, CodeId code) {
        return session.read(store -> ids.stream()
                        .distinct()
                        .flatMap(id -> store.coding(id).stream())
                        .filter(c -> !c.range().isEmpty())
                        .map(c -> new Codings.Place(c.transcript(), c.range()))
                        .toList())
                .thenCompose(places -> new Codings(session).codeAll(StepKind.CODED, places, code));
    }

    /// @param weight 0–100, null for none
    public CompletableFuture<Integer> weigh(List<CodingId> ids, @Nullable Integer weight) {
        Codings.checkWeight(weight);
        return change(ids, coding -> coding.withWeight(weight));
    }

    /// @param facet null for the code's own
    public CompletableFuture<Integer> facet(List<CodingId> ids, @Nullable Facet facet) {
        return change(ids, coding -> coding.withFacet(facet));
    }

    /// Writes the same memo on each.
    public CompletableFuture<Integer> memo(List<CodingId> ids, String text) {
        return session.perform(StepKind.MEMO_WRITTEN, draft -> {
            List<Coding> codings = required(draft, ids);
            if (text.isBlank()) {
                return 0;
            }
            for (Coding coding : codings) {
                draft.add(new Memo(
                        MemoId.create(),
                        new MemoTarget.OnCoding(coding.id()),
                        text.strip(),
                        draft.actor().id(),
                        draft.now()));
            }
            return codings.size();
        });
    }

    private CompletableFuture<Integer> change(List<CodingId> ids, UnaryOperator<Coding> change) {
        return session.perform(StepKind.CODING_CHANGED, draft -> {
            CodeTree tree = new CodeTree(draft.snapshot().codes());
            Set<CodeId> about = new LinkedHashSet<>();
            int changed = 0;
            for (Coding before : required(draft, ids)) {
                Coding after = change.apply(before);
                if (!after.equals(before)) {
                    draft.change(before, after);
                    about.add(before.code());
                    changed++;
                }
            }
            about.stream().limit(3).map(tree::path).forEach(draft::about);
            return changed;
        });
    }

    /// Gives them another code. Where the same coder has set that code at the same place already, that
    /// coding stays and takes over what was on the other; no code keeps one that left it as an anchor example.
    public CompletableFuture<Integer> recode(List<CodingId> ids, CodeId code) {
        return session.perform(StepKind.RECODED, draft -> {
            CodeTree tree = new CodeTree(draft.snapshot().codes());
            Code to = tree.find(code)
                    .orElseThrow(() -> new ProblemException(new Problem.NotFound(Problem.Thing.CODE, code.toString())));
            List<Coding> moved = required(draft, ids).stream()
                    .filter(c -> !c.code().equals(to.id()))
                    .toList();
            Map<CodingId, CodingId> twins = new LinkedHashMap<>();
            Map<Spot, CodingId> there = new HashMap<>();
            List<Coding> changed = new ArrayList<>();
            for (Coding coding : moved) {
                Spot spot = new Spot(coding.transcript(), coding.range(), coding.coder());
                Optional<CodingId> twin = Optional.ofNullable(there.get(spot))
                        .or(() -> draft.store().codingsAt(coding.transcript(), coding.range(), to.id()).stream()
                                .filter(c -> c.coder().equals(coding.coder()))
                                .map(Coding::id)
                                .findFirst());
                if (twin.isPresent()) {
                    twins.put(coding.id(), twin.get());
                } else {
                    there.put(spot, coding.id());
                    changed.add(coding);
                }
            }
            Set<CodingId> all = new LinkedHashSet<>();
            moved.forEach(c -> all.add(c.id()));
            for (Code other : draft.snapshot().codes()) {
                List<Anchor> kept = other.anchors().stream()
                        .filter(a -> !all.contains(a.coding())
                                || other.id().equals(to.id()) && !twins.containsKey(a.coding()))
                        .toList();
                draft.change(other, other.edit().anchors(kept).done());
            }
            changed.forEach(c -> draft.change(c, c.withCode(to.id())));
            new Twins(twins)
                    .move(
                            draft,
                            moved.stream()
                                    .filter(c -> twins.containsKey(c.id()))
                                    .toList());
            if (!moved.isEmpty()) {
                moved.stream()
                        .map(Coding::code)
                        .distinct()
                        .limit(2)
                        .map(tree::path)
                        .forEach(draft::about);
                draft.about(tree.path(to));
            }
            return moved.size();
        });
    }

    private record Spot(TranscriptId transcript, TextRange range, CoderId coder) {}

    private static List<Coding> required(Draft draft, List<CodingId> ids) {
        return ids.stream()
                .distinct()
                .map(id -> draft.store()
                        .coding(id)
                        .filter(c -> draft.snapshot().transcript(c.transcript()).isPresent())
                        .orElseThrow(
                                () -> new ProblemException(new Problem.NotFound(Problem.Thing.CODING, id.toString()))))
                .toList();
    }
}
