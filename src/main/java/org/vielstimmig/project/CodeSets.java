package org.vielstimmig.project;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.model.CodeId;
import org.vielstimmig.model.CodeSet;
import org.vielstimmig.model.CodeSetId;
import org.vielstimmig.model.Problem;
import org.vielstimmig.model.ProblemException;
import org.vielstimmig.model.StepKind;
import org.vielstimmig.store.Snapshot;

/// Sets of codes across the tree. Each deed is one step.
public final class CodeSets {

    private final Session session;

    public CodeSets(Session session) {
        this.session = session;
    }

    /// Makes a set at the end of the others.
    ///
    /// @throws ProblemException (in the future) if the name is empty or taken, or a code is gone
    public CompletableFuture<CodeSet> make(String name, List<CodeId> codes) {
        return session.perform(StepKind.CODE_SETS_CHANGED, draft -> {
            CodeSet made = new CodeSet(
                    CodeSetId.create(),
                    freeName(draft.snapshot(), name, null),
                    known(draft.snapshot(), codes),
                    draft.snapshot().codeSets().size());
            draft.add(made);
            draft.about(made.name());
            return made;
        });
    }

    public CompletableFuture<CodeSet> rename(CodeSetId id, String name) {
        return change(id, (snapshot, set) -> set.withName(freeName(snapshot, name, id)));
    }

    /// Puts codes at the end of a set; those in it already stay where they are.
    public CompletableFuture<CodeSet> put(CodeSetId id, List<CodeId> codes) {
        return change(id, (snapshot, set) -> {
            Set<CodeId> all = new LinkedHashSet<>(set.codes());
            all.addAll(known(snapshot, codes));
            return set.withCodes(List.copyOf(all));
        });
    }

    public CompletableFuture<CodeSet> take(CodeSetId id, Set<CodeId> codes) {
        return change(
                id,
                (snapshot, set) -> set.withCodes(
                        set.codes().stream().filter(c -> !codes.contains(c)).toList()));
    }

    /// Puts a set at another place among the sets.
    ///
    /// @param index from 0; more than there are means the end
    public CompletableFuture<CodeSet> move(CodeSetId id, int index) {
        return session.perform(StepKind.CODE_SETS_CHANGED, draft -> {
            CodeSet moved = required(draft.snapshot(), id);
            List<CodeSet> order = new ArrayList<>(draft.snapshot().codeSets());
            order.remove(moved);
            order.add(Math.clamp(index, 0, order.size()), moved);
            for (int i = 0; i < order.size(); i++) {
                draft.change(order.get(i), order.get(i).withPosition(i));
            }
            draft.about(moved.name());
            return required(draft.snapshot(), id);
        });
    }

    /// The codes stay.
    public CompletableFuture<CodeSet> remove(CodeSetId id) {
        return session.perform(StepKind.CODE_SETS_CHANGED, draft -> {
            CodeSet set = required(draft.snapshot(), id);
            draft.remove(set);
            draft.about(set.name());
            return set;
        });
    }

    private interface Edit {
        CodeSet of(Snapshot snapshot, CodeSet set);
    }

    private CompletableFuture<CodeSet> change(CodeSetId id, Edit edit) {
        return session.perform(StepKind.CODE_SETS_CHANGED, draft -> {
            CodeSet before = required(draft.snapshot(), id);
            CodeSet after = edit.of(draft.snapshot(), before);
            draft.change(before, after);
            draft.about(after.name());
            return after;
        });
    }

    /// The sets lose codes that go.
    static void without(Draft draft, Set<CodeId> gone) {
        codes(draft, codes -> codes.stream().filter(c -> !gone.contains(c)).toList());
    }

    /// In the sets, another code takes the place of one that is merged into it.
    static void merged(Draft draft, CodeId from, CodeId to) {
        codes(
                draft,
                codes -> codes.stream()
                        .map(c -> c.equals(from) ? to : c)
                        .distinct()
                        .toList());
    }

    private static void codes(Draft draft, UnaryOperator<List<CodeId>> edit) {
        for (CodeSet set : draft.snapshot().codeSets()) {
            draft.change(set, set.withCodes(edit.apply(set.codes())));
        }
    }

    private static CodeSet required(Snapshot snapshot, CodeSetId id) {
        return snapshot.codeSets().stream()
                .filter(s -> s.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new ProblemException(new Problem.NotFound(Problem.Thing.CODE_SET, id.toString())));
    }

    private static List<CodeId> known(Snapshot snapshot, List<CodeId> codes) {
        for (CodeId code : codes) {
            if (snapshot.code(code).isEmpty()) {
                throw new ProblemException(new Problem.NotFound(Problem.Thing.CODE, code.toString()));
            }
        }
        return codes.stream().distinct().toList();
    }

    private static String freeName(Snapshot snapshot, String name, @Nullable CodeSetId own) {
        String stripped = name.strip();
        if (stripped.isEmpty()) {
            throw new ProblemException(new Problem.NameEmpty(Problem.Thing.CODE_SET));
        }
        boolean taken = snapshot.codeSets().stream()
                .anyMatch(s -> !s.id().equals(own) && s.name().equals(stripped));
        if (taken) {
            throw new ProblemException(new Problem.NameTaken(Problem.Thing.CODE_SET, stripped));
        }
        return stripped;
    }
}
