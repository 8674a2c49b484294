package org.vielstimmig.project;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vielstimmig.model.Code;
import org.vielstimmig.model.CodeFate;
import org.vielstimmig.model.CodeId;
import org.vielstimmig.model.CoderId;
import org.vielstimmig.model.Coding;
import org.vielstimmig.model.CodingId;
import org.vielstimmig.model.Item;
import org.vielstimmig.model.Memo;
import org.vielstimmig.model.MemoTarget;
import org.vielstimmig.model.Problem;
import org.vielstimmig.model.ProblemException;
import org.vielstimmig.model.TextRange;
import org.vielstimmig.model.TranscriptId;
import org.vielstimmig.store.Snapshot;

/// Says beforehand what merging or removing a code will do. Changes nothing.
public final class CodeFates {

    private final Session session;

    public CodeFates(Session session) {
        this.session = session;
    }

    /// What becomes of a code that is merged into another.
    ///
    /// @throws ProblemException (in the future) if a code is gone, or `into` lies under `id`
    public CompletableFuture<CodeFate> merge(CodeId id, CodeId into) {
        return session.read(store -> {
            Snapshot snapshot = session.snapshot();
            CodeTree tree = new CodeTree(snapshot.codes());
            Code from = required(tree, id);
            Code to = required(tree, into);
            if (tree.under(from.id()).stream().anyMatch(c -> c.id().equals(to.id()))) {
                throw new ProblemException(new Problem.MergedIntoItself(from.name()));
            }
            List<Coding> moving = shown(snapshot, store.codingsEverywhere(from.id()));
            Spots there = new Spots(shown(snapshot, store.codingsEverywhere(to.id())));
            int twins = (int) moving.stream().filter(there::hasTwin).count();
            int overlapping = (int) moving.stream()
                    .filter(c -> !there.hasTwin(c) && there.overlaps(c))
                    .count();
            Set<String> taken = tree.children(to.id()).stream()
                    .filter(c -> !c.id().equals(from.id()))
                    .map(Code::name)
                    .collect(Collectors.toSet());
            List<String> clashes = tree.children(from.id()).stream()
                    .map(Code::name)
                    .filter(taken::contains)
                    .toList();
            Set<CodeId> ids = Set.of(from.id());
            return new CodeFate(
                    moving.size(),
                    moving.size() - twins,
                    twins,
                    overlapping,
                    tree.under(from.id()).size() - 1,
                    clashes,
                    from.anchors().size(),
                    memos(store.memos(), ids, Set.of()),
                    items(snapshot, ids, Set.of()),
                    sets(snapshot, ids),
                    transcripts(moving),
                    coders(moving));
        });
    }

    /// What goes when a code is removed with all below it.
    ///
    /// @throws ProblemException (in the future) if the code is gone
    public CompletableFuture<CodeFate> remove(CodeId id) {
        return session.read(store -> {
            Snapshot snapshot = session.snapshot();
            CodeTree tree = new CodeTree(snapshot.codes());
            List<Code> codes = tree.under(required(tree, id).id());
            Set<CodeId> ids = codes.stream().map(Code::id).collect(Collectors.toSet());
            List<Coding> codings = shown(
                    snapshot,
                    ids.stream()
                            .flatMap(c -> store.codingsEverywhere(c).stream())
                            .toList());
            Set<CodingId> codingIds = codings.stream().map(Coding::id).collect(Collectors.toSet());
            return new CodeFate(
                    codings.size(),
                    0,
                    0,
                    0,
                    codes.size() - 1,
                    List.of(),
                    codes.stream().mapToInt(c -> c.anchors().size()).sum(),
                    memos(store.memos(), ids, codingIds),
                    items(snapshot, ids, codingIds),
                    sets(snapshot, ids),
                    transcripts(codings),
                    coders(codings));
        });
    }

    private static Code required(CodeTree tree, CodeId id) {
        return tree.find(id)
                .orElseThrow(() -> new ProblemException(new Problem.NotFound(Problem.Thing.CODE, id.toString())));
    }

    /// Those of transcripts that were removed are not to be seen, so nothing is said of them.
    private static List<Coding> shown(Snapshot snapshot, List<Coding> codings) {
        Set<TranscriptId> there =
                snapshot.transcripts().stream().map(t -> t.id()).collect(Collectors.toSet());
        return codings.stream().filter(c -> there.contains(c.transcript())).toList();
    }

    private static int memos(List<Memo> memos, Set<CodeId> codes, Set<CodingId> codings) {
        return (int) memos.stream()
                .filter(m -> m.on() instanceof MemoTarget.OnCode on && codes.contains(on.code())
                        || m.on() instanceof MemoTarget.OnCoding at && codings.contains(at.coding()))
                .count();
    }

    private static int items(Snapshot snapshot, Set<CodeId> codes, Set<CodingId> codings) {
        return (int) snapshot.items().stream()
                .filter(i -> restsOn(i, codes, codings))
                .count();
    }

    private static boolean restsOn(Item item, Set<CodeId> codes, Set<CodingId> codings) {
        return Stream.concat(
                                item.evidence().codes().stream().map(codes::contains),
                                item.evidence().codings().stream().map(codings::contains))
                        .anyMatch(Boolean::booleanValue)
                || item.options().stream().anyMatch(o -> {
                    CodeId of = o.from();
                    return of != null && codes.contains(of);
                });
    }

    private static int sets(Snapshot snapshot, Set<CodeId> codes) {
        return (int) snapshot.codeSets().stream()
                .filter(s -> s.codes().stream().anyMatch(codes::contains))
                .count();
    }

    private static int transcripts(List<Coding> codings) {
        return (int) codings.stream().map(Coding::transcript).distinct().count();
    }

    private static int coders(List<Coding> codings) {
        return (int) codings.stream().map(Coding::coder).distinct().count();
    }

    /// Where codings lie, by transcript and coder, to be asked for one place after another.
    private static final class Spots {

        private record Where(TranscriptId transcript, CoderId coder) {}

        /// Ranges by their beginnings, and the furthest end up to each of them.
        private record Line(List<TextRange> ranges, int[] ends) {
            static Line of(List<TextRange> unsorted) {
                List<TextRange> sorted = new ArrayList<>(unsorted);
                sorted.sort(Comparator.comparingInt(TextRange::start).thenComparingInt(TextRange::end));
                int[] ends = new int[sorted.size()];
                int furthest = 0;
                for (int i = 0; i < ends.length; i++) {
                    furthest = Math.max(furthest, sorted.get(i).end());
                    ends[i] = furthest;
                }
                return new Line(sorted, ends);
            }

            boolean overlaps(TextRange range) {
                int low = 0;
                int high = ranges.size();
                while (low < high) {
                    int middle = (low + high) >>> 1;
                    if (ranges.get(middle).start() < range.end()) {
                        low = middle + 1;
                    } else {
                        high = middle;
                    }
                }
                return low > 0 && ends[low - 1] > range.start();
            }
        }

        private final Map<Where, Line> lines = new HashMap<>();
        private final Map<Where, Set<TextRange>> exact = new HashMap<>();

        Spots(List<Coding> codings) {
            Map<Where, List<TextRange>> ranges = new HashMap<>();
            for (Coding coding : codings) {
                ranges.computeIfAbsent(where(coding), w -> new ArrayList<>()).add(coding.range());
            }
            ranges.forEach((where, list) -> {
                lines.put(where, Line.of(list));
                exact.put(where, new HashSet<>(list));
            });
        }

        private static Where where(Coding coding) {
            return new Where(coding.transcript(), coding.coder());
        }

        boolean hasTwin(Coding coding) {
            return exact.getOrDefault(where(coding), Set.of()).contains(coding.range());
        }

        boolean overlaps(Coding coding) {
            Line line = lines.get(where(coding));
            return line != null && line.overlaps(coding.range());
        }
    }
}
