package org.vielstimmig.project;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.model.Anchor;
import org.vielstimmig.model.Code;
import org.vielstimmig.model.CodeId;
import org.vielstimmig.model.CoderId;
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
import org.vielstimmig.model.TextRange;
import org.vielstimmig.model.TranscriptId;
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
        return session.view(Store::counts);
    }

    /// Adds a code at a path; themes above it that are missing are added too, as neutral ones.
    ///
    /// @param fill sets the new code's fields
    /// @throws ProblemException (in the future) if the path is taken or a name in it is empty
    public CompletableFuture<Code> add(String path, UnaryOperator<Code> fill) {
        return session.perform(StepKind.CODE_ADDED, draft -> {
            Code code = add(draft, path, fill);
            draft.about(path(path, code));
            return code;
        });
    }

    /// The path of a code that was just made at `wanted`, as the tree will say it.
    static String path(String wanted, Code made) {
        List<String> names = new ArrayList<>(CodeTree.names(wanted));
        names.set(names.size() - 1, made.name());
        return names.stream().map(CodeTree::escaped).collect(Collectors.joining("/"));
    }

    static Code add(Draft draft, String path, UnaryOperator<Code> fill) {
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
        Code code = named(fill.apply(Code.named(CodeId.create(), parent, end(tree, parent), name, Facet.NEUTRAL)));
        refuseTaken(tree, code.parent(), code.name(), null);
        draft.add(code);
        return code;
    }

    /// Changes a code's fields.
    ///
    /// @throws ProblemException (in the future) if the new name is empty or a sibling has it
    public CompletableFuture<Code> change(CodeId id, UnaryOperator<Code> change) {
        return session.perform(StepKind.CODE_CHANGED, draft -> {
            CodeTree tree = new CodeTree(draft.snapshot().codes());
            Code before = required(tree, id);
            Code after = named(change.apply(before));
            CodeId parent = after.parent();
            if (parent != null && !parent.equals(before.parent())) {
                refuseBelow(tree, before, required(tree, parent).id());
            }
            refuseTaken(tree, parent, after.name(), before.id());
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
            CodeId above = parent == null ? null : required(tree, parent).id();
            if (above != null) {
                refuseBelow(tree, code, above);
            }
            refuseTaken(tree, above, code.name(), code.id());
            List<Code> siblings = new ArrayList<>(tree.children(above));
            siblings.removeIf(c -> c.id().equals(code.id()));
            siblings.add(Math.clamp(index, 0, siblings.size()), code);
            Code result = code;
            for (int i = 0; i < siblings.size(); i++) {
                Code before = siblings.get(i);
                Code after = before.edit().parent(above).position(i).done();
                draft.change(before, after);
                if (before.id().equals(code.id())) {
                    result = after;
                }
            }
            draft.about(tree.path(code));
            return result;
        });
    }

    /// Puts codes in the order in which they are named, each among its brothers and sisters; those that are not
    /// named stay behind them in the order they had. One step, however many there are.
    ///
    /// @return how many codes stand at another place now
    public CompletableFuture<Integer> order(List<CodeId> named) {
        return session.perform(StepKind.CODES_ORDERED, draft -> {
            CodeTree tree = new CodeTree(draft.snapshot().codes());
            Map<CodeId, Integer> places = new HashMap<>();
            named.forEach(id -> places.putIfAbsent(required(tree, id).id(), places.size()));
            Set<String> themes = new HashSet<>();
            int moved = 0;
            List<@Nullable Code> above = new ArrayList<>(tree.inOrder());
            above.add(null);
            for (Code theme : above) {
                CodeId parent = theme == null ? null : theme.id();
                List<Code> before = tree.children(parent);
                List<Code> after = new ArrayList<>(before);
                after.sort(Comparator.comparingInt(c -> places.getOrDefault(c.id(), Integer.MAX_VALUE)));
                if (after.equals(before)) {
                    continue;
                }
                themes.add(theme == null ? "" : tree.path(theme));
                for (int i = 0; i < after.size(); i++) {
                    Code code = after.get(i);
                    moved += before.get(i).equals(code) ? 0 : 1;
                    draft.change(code, code.edit().position(i).done());
                }
            }
            if (themes.size() == 1 && !themes.contains("")) {
                themes.forEach(draft::about);
            }
            return moved;
        });
    }

    /// Makes one code of two: `id`'s codings, sub-codes, anchors, memos and evidence go to `into`, and its id
    /// answers for `into` from then on. A coding that `into` has already at the same place by the same coder is
    /// not doubled; what was on it goes to that one.
    ///
    /// @return how many codings went over
    /// @throws ProblemException (in the future) if `into` lies under `id`, or both have a sub-code of the same
    /// name
    public CompletableFuture<Integer> merge(CodeId id, CodeId into) {
        return session.perform(StepKind.CODES_MERGED, draft -> {
            CodeTree tree = new CodeTree(draft.snapshot().codes());
            Code from = required(tree, id);
            Code to = required(tree, into);
            if (tree.under(from.id()).stream().anyMatch(c -> c.id().equals(to.id()))) {
                throw new ProblemException(new Problem.MergedIntoItself(from.name()));
            }
            Map<Spot, CodingId> there = new HashMap<>();
            draft.store().codingsEverywhere(to.id()).forEach(c -> there.putIfAbsent(Spot.of(c), c.id()));
            Map<CodingId, CodingId> doubles = new HashMap<>();
            List<Coding> codings = draft.store().codingsEverywhere(from.id());
            for (Coding coding : codings) {
                CodingId twin = there.get(Spot.of(coding));
                if (twin != null) {
                    doubles.put(coding.id(), twin);
                } else {
                    draft.change(coding, coding.withCode(to.id()));
                }
            }
            Twins twins = new Twins(doubles);
            twins.remove(draft, codings);
            mergeCodes(draft, tree, from, to, twins);
            for (Memo memo : draft.store().memosEverywhere()) {
                if (memo.on().equals(new MemoTarget.OnCode(from.id()))) {
                    draft.change(memo, memo.withTarget(new MemoTarget.OnCode(to.id())));
                }
            }
            CodeSets.merged(draft, from.id(), to.id());
            for (Item item : draft.snapshot().items()) {
                Item pointed = pointedElsewhere(item, from.id(), to.id());
                draft.change(item, pointed.withEvidence(twins.evidence(pointed.evidence())));
            }
            draft.about(tree.path(from));
            draft.about(tree.path(to));
            return codings.size() - doubles.size();
        });
    }

    /// Each code is changed once, with all that the merge means for it.
    private static void mergeCodes(Draft draft, CodeTree tree, Code from, Code to, Twins twins) {
        int position = end(tree, to.id());
        for (Code code : draft.snapshot().codes()) {
            Code.Draft edit = code.edit();
            if (code.id().equals(from.id())) {
                edit.anchors(List.of()).mergedInto(to.id());
            } else if (code.id().equals(to.id())) {
                List<Anchor> anchors = new ArrayList<>(to.anchors());
                anchors.addAll(from.anchors());
                edit.anchors(twins.anchors(anchors)).notWhenSee(without(to.notWhenSee(), Set.of(from.id())));
            } else {
                edit.anchors(twins.anchors(code.anchors()));
                if (code.mergedInto() == null && from.id().equals(code.parent())) {
                    boolean taken = tree.children(to.id()).stream()
                            .anyMatch(c -> !c.id().equals(from.id()) && c.name().equals(code.name()));
                    if (taken) {
                        throw new ProblemException(new Problem.NameTaken(Problem.Thing.CODE, code.name()));
                    }
                    edit.parent(to.id()).position(position++);
                }
            }
            draft.change(code, edit.done());
        }
    }

    private static List<CodeId> without(List<CodeId> ids, Set<CodeId> gone) {
        return ids.stream().filter(c -> !gone.contains(c)).toList();
    }

    /// What makes two codings of one code say the same.
    private record Spot(TranscriptId transcript, TextRange range, CoderId coder) {
        static Spot of(Coding coding) {
            return new Spot(coding.transcript(), coding.range(), coding.coder());
        }
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
            List<Code> below = tree.under(id);
            // Codes merged into one that goes would point nowhere.
            Set<CodeId> gone = new HashSet<>();
            below.forEach(c -> gone.add(c.id()));
            for (Code other : draft.snapshot().codes()) {
                if (tree.find(other.id()).map(c -> gone.contains(c.id())).orElse(true)) {
                    gone.add(other.id());
                }
            }
            List<Coding> codings = gone.stream()
                    .sorted()
                    .flatMap(g -> draft.store().codingsEverywhere(g).stream())
                    .toList();
            Set<CodingId> goneCodings = codings.stream().map(Coding::id).collect(Collectors.toSet());
            for (Memo memo : draft.store().memosEverywhere()) {
                boolean onGone = switch (memo.on()) {
                    case MemoTarget.OnCode on -> gone.contains(on.code());
                    case MemoTarget.OnCoding on -> goneCodings.contains(on.coding());
                    case MemoTarget.OnProject on -> false;
                    case MemoTarget.OnTranscript on -> false;
                    case MemoTarget.OnPassage on -> false;
                    case MemoTarget.OnItem on -> false;
                    case MemoTarget.InDiary on -> false;
                };
                if (onGone) {
                    Memos.remove(draft, memo);
                }
            }
            codings.forEach(draft::remove);
            CodeSets.without(draft, gone);
            for (Code other : draft.snapshot().codes()) {
                if (gone.contains(other.id())) {
                    draft.remove(other);
                } else {
                    draft.change(other, withoutGone(other, gone, goneCodings));
                }
            }
            draft.about(tree.path(code));
            return codings.size();
        });
    }

    /// A code that stays points at nothing that goes. One that was merged away may still hang under a removed
    /// code.
    private static Code withoutGone(Code code, Set<CodeId> gone, Set<CodingId> goneCodings) {
        CodeId parent = code.parent();
        return code.edit()
                .parent(parent != null && gone.contains(parent) ? null : parent)
                .notWhenSee(without(code.notWhenSee(), gone))
                .anchors(code.anchors().stream()
                        .filter(a -> !goneCodings.contains(a.coding()))
                        .toList())
                .done();
    }

    /// Freezes the codebook as it is under the next number.
    public CompletableFuture<Release> release(String note) {
        return session.perform(StepKind.CODEBOOK_RELEASED, draft -> {
            Integer last = draft.release();
            int number = last == null ? 1 : last + 1;
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

    static int end(CodeTree tree, @Nullable CodeId parent) {
        return tree.children(parent).stream().mapToInt(Code::position).max().orElse(-1) + 1;
    }

    static String checkedName(String name) {
        if (name.isBlank()) {
            throw new ProblemException(new Problem.NameEmpty(Problem.Thing.CODE));
        }
        return Normalizer.normalize(name.strip(), Normalizer.Form.NFC);
    }

    private static Code named(Code code) {
        return code.edit().name(checkedName(code.name())).done();
    }

    private static void refuseBelow(CodeTree tree, Code code, CodeId other) {
        if (tree.under(code.id()).stream().anyMatch(c -> c.id().equals(other))) {
            throw new ProblemException(new Problem.CodeUnderItself(code.name()));
        }
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
