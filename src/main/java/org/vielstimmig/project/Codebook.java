package org.vielstimmig.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.model.Code;
import org.vielstimmig.model.CodeId;
import org.vielstimmig.model.Coding;
import org.vielstimmig.model.CodingId;
import org.vielstimmig.model.Evidence;
import org.vielstimmig.model.Facet;
import org.vielstimmig.model.Item;
import org.vielstimmig.model.Memo;
import org.vielstimmig.model.MemoTarget;
import org.vielstimmig.model.Option;
import org.vielstimmig.model.Problem;
import org.vielstimmig.model.ProblemException;
import org.vielstimmig.model.Release;
import org.vielstimmig.model.ReleaseId;
import org.vielstimmig.model.StepKind;
import org.vielstimmig.store.Store;

/// What can be done with codes: add, change, move, merge, remove, release.
public final class Codebook {

    private final Session session;

    public Codebook(Session session) {
        this.session = session;
    }

    public CodeTree tree() {
        return new CodeTree(session.snapshot().codes());
    }

    /// Codings and transcripts of each code that has any.
    public CompletableFuture<Map<CodeId, Store.Count>> counts() {
        return session.read(Store::counts);
    }

    /// Adds a code at a path; themes above it that are missing are added too, as neutral ones.
    ///
    /// @param fill sets the new code's fields
    /// @throws ProblemException (in the future) if the path is taken or a name in it is empty
    public CompletableFuture<Code> add(String path, UnaryOperator<Code> fill) {
        return session.perform(StepKind.CODE_ADDED, draft -> {
            CodeTree tree = new CodeTree(draft.snapshot().codes());
            List<String> names = CodeTree.names(path);
            CodeId parent = null;
            for (int i = 0; i < names.size() - 1; i++) {
                CodeId above = parent;
                String name = names.get(i);
                Code next = tree.children(above).stream()
                        .filter(c -> c.name().equals(name))
                        .findFirst()
                        .orElse(null);
                if (next == null) {
                    next = Code.named(CodeId.create(), above, end(tree, above), checkedName(name), Facet.NEUTRAL);
                    draft.add(next);
                }
                parent = next.id();
            }
            String name = checkedName(names.getLast());
            refuseTaken(tree, parent, name, null);
            Code code = fill.apply(Code.named(CodeId.create(), parent, end(tree, parent), name, Facet.NEUTRAL));
            draft.add(code);
            draft.about(path);
            return code;
        });
    }

    /// Changes a code's fields.
    ///
    /// @throws ProblemException (in the future) if the new name is empty or a sibling has it
    public CompletableFuture<Code> change(CodeId id, UnaryOperator<Code> change) {
        return session.perform(StepKind.CODE_CHANGED, draft -> {
            CodeTree tree = new CodeTree(draft.snapshot().codes());
            Code before = required(tree, id);
            Code after = change.apply(before);
            checkedName(after.name());
            if (!after.name().equals(before.name())) {
                refuseTaken(tree, after.parent(), after.name(), id);
            }
            draft.change(before, after);
            draft.about(tree.path(before));
            return after;
        });
    }

    /// Puts a code under another parent or at another place among its siblings.
    ///
    /// @param parent null for the top
    /// @param index  place among the new siblings, from 0; larger means last
    public CompletableFuture<Code> move(CodeId id, @Nullable CodeId parent, int index) {
        return session.perform(StepKind.CODE_MOVED, draft -> {
            CodeTree tree = new CodeTree(draft.snapshot().codes());
            Code code = required(tree, id);
            if (parent != null && tree.under(id).stream().anyMatch(c -> c.id().equals(parent))) {
                throw new ProblemException(new Problem.CodeUnderItself(code.name()));
            }
            refuseTaken(tree, parent, code.name(), id);
            List<Code> siblings = new ArrayList<>(tree.children(parent));
            siblings.removeIf(c -> c.id().equals(id));
            Code moved = code.edit().parent(parent).done();
            siblings.add(Math.clamp(index, 0, siblings.size()), moved);
            Code result = moved;
            for (int i = 0; i < siblings.size(); i++) {
                Code sibling = siblings.get(i);
                Code before = sibling.id().equals(id) ? code : sibling;
                Code after = sibling.edit().position(i).done();
                draft.change(before, after);
                if (sibling.id().equals(id)) {
                    result = after;
                }
            }
            draft.about(tree.path(code));
            return result;
        });
    }

    /// Makes one code of two: `id`'s codings, sub-codes, anchors, memos and evidence go to `into`, and its id answers
    /// for `into` from then on. A coding that `into` already has at the same place by the same coder is not doubled.
    ///
    /// @return how many codings went over
    public CompletableFuture<Integer> merge(CodeId id, CodeId into) {
        return session.perform(StepKind.CODES_MERGED, draft -> {
            CodeTree tree = new CodeTree(draft.snapshot().codes());
            Code from = required(tree, id);
            Code to = required(tree, into);
            if (tree.under(id).stream().anyMatch(c -> c.id().equals(into))) {
                throw new ProblemException(new Problem.CodeUnderItself(from.name()));
            }
            List<Coding> there = draft.store().codingsEverywhere(into);
            List<CodingId> gone = new ArrayList<>();
            int moved = 0;
            for (Coding coding : draft.store().codingsEverywhere(id)) {
                Optional<Coding> twin =
                        there.stream().filter(c -> samePlace(c, coding)).findFirst();
                if (twin.isPresent()) {
                    for (Memo memo : draft.store().memosOn(coding.id())) {
                        draft.change(
                                memo, memo.withTarget(new MemoTarget.OnCoding(twin.get().id())));
                    }
                    draft.remove(coding);
                    gone.add(coding.id());
                } else {
                    draft.change(coding, coding.withCode(into));
                    moved++;
                }
            }
            int position = end(tree, into);
            for (Code child : tree.children(id)) {
                refuseTaken(tree, into, child.name(), child.id());
                draft.change(child, child.edit().parent(into).position(position++).done());
            }
            List<org.vielstimmig.model.Anchor> anchors = new ArrayList<>(to.anchors());
            from.anchors().stream()
                    .filter(a -> !gone.contains(a.coding()))
                    .forEach(anchors::add);
            draft.change(to, to.edit().anchors(anchors).done());
            draft.change(from, from.edit().anchors(List.of()).mergedInto(into).done());
            for (Memo memo : draft.store().memos()) {
                if (memo.on().equals(new MemoTarget.OnCode(id))) {
                    draft.change(memo, memo.withTarget(new MemoTarget.OnCode(into)));
                }
            }
            for (Item item : draft.snapshot().items()) {
                draft.change(item, pointedElsewhere(item, id, into));
            }
            draft.about(tree.path(from));
            draft.about(tree.path(to));
            return moved;
        });
    }

    private static boolean samePlace(Coding a, Coding b) {
        return a.transcript().equals(b.transcript())
                && a.range().equals(b.range())
                && a.coder().equals(b.coder());
    }

    private static Item pointedElsewhere(Item item, CodeId from, CodeId to) {
        Item result = item;
        if (item.evidence().codes().contains(from)) {
            List<CodeId> codes = item.evidence().codes().stream()
                    .map(c -> c.equals(from) ? to : c)
                    .distinct()
                    .toList();
            result = result.withEvidence(new Evidence(codes, item.evidence().codings()));
        }
        if (item.options().stream().anyMatch(o -> from.equals(o.from()))) {
            List<Option> options = item.options().stream()
                    .map(o -> from.equals(o.from()) ? new Option(o.code(), o.text(), to, o.residual()) : o)
                    .toList();
            result = result.withOptions(options, item.other());
        }
        return result;
    }

    /// Removes a code with all below it, their codings and memos. Undo brings all of it back.
    ///
    /// @return how many codings went with it
    public CompletableFuture<Integer> remove(CodeId id) {
        return session.perform(StepKind.CODE_REMOVED, draft -> {
            CodeTree tree = new CodeTree(draft.snapshot().codes());
            Code code = required(tree, id);
            List<CodeId> gone = tree.under(id).stream().map(Code::id).toList();
            List<Coding> codings = gone.stream()
                    .flatMap(g -> draft.store().codingsEverywhere(g).stream())
                    .toList();
            for (Memo memo : draft.store().memos()) {
                boolean onGone =
                        switch (memo.on()) {
                            case MemoTarget.OnCode on -> gone.contains(on.code());
                            case MemoTarget.OnCoding on ->
                                codings.stream().anyMatch(c -> c.id().equals(on.coding()));
                            case MemoTarget.OnProject on -> false;
                            case MemoTarget.OnTranscript on -> false;
                            case MemoTarget.OnPassage on -> false;
                            case MemoTarget.OnItem on -> false;
                        };
                if (onGone) {
                    draft.remove(memo);
                }
            }
            codings.forEach(draft::remove);
            // Codes merged into one that goes would point nowhere.
            draft.snapshot().codes().stream()
                    .filter(c -> c.mergedInto() != null && gone.contains(c.mergedInto()))
                    .forEach(draft::remove);
            tree.under(id).reversed().forEach(draft::remove);
            draft.about(tree.path(code));
            return codings.size();
        });
    }

    /// Freezes the codebook as it is under the next number.
    public CompletableFuture<Release> release(String note) {
        return session.perform(StepKind.CODEBOOK_RELEASED, draft -> {
            int number = draft.snapshot().releases().size() + 1;
            Release release = new Release(
                    ReleaseId.create(),
                    number,
                    note.strip(),
                    draft.actor().id(),
                    draft.now(),
                    draft.snapshot().codes());
            draft.add(release);
            draft.about(Integer.toString(number));
            return release;
        });
    }

    private static int end(CodeTree tree, @Nullable CodeId parent) {
        return tree.children(parent).stream().mapToInt(Code::position).max().orElse(-1) + 1;
    }

    private static String checkedName(String name) {
        if (name.isBlank()) {
            throw new ProblemException(new Problem.NameEmpty(Problem.Thing.CODE));
        }
        return name.strip();
    }

    private static void refuseTaken(CodeTree tree, @Nullable CodeId parent, String name, @Nullable CodeId except) {
        boolean taken = tree.children(parent).stream()
                .anyMatch(c -> !c.id().equals(except) && c.name().equals(name));
        if (taken) {
            throw new ProblemException(new Problem.NameTaken(Problem.Thing.CODE, name));
        }
    }

    private static Code required(CodeTree tree, CodeId id) {
        return tree.find(id)
                .orElseThrow(() -> new ProblemException(new Problem.NotFound(Problem.Thing.CODE, id.toString())));
    }
}
