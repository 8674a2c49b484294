package org.vielstimmig.desktop.codebook;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.vielstimmig.model.Code;
import org.vielstimmig.model.CodeId;
import org.vielstimmig.model.MemoTarget;
import org.vielstimmig.project.CodeTree;
import org.vielstimmig.store.Snapshot;
import org.vielstimmig.store.Store;

/// How much hangs on a code: what goes when it is removed, or goes over when it is merged.
///
/// @param below   codes under it
/// @param anchors anchor examples
/// @param memos   on the codes, not on their codings
/// @param items   questions that rest on it
record Sum(int below, int codings, int anchors, int memos, int items) {

    /// Of the code and all below it; on the store thread.
    static Sum under(Store store, Snapshot snapshot, CodeId id) {
        List<Code> codes = new CodeTree(snapshot.codes()).under(id);
        return of(store, snapshot, codes, codes.size() - 1);
    }

    /// Of the code alone; on the store thread.
    static Sum alone(Store store, Snapshot snapshot, CodeId id) {
        CodeTree tree = new CodeTree(snapshot.codes());
        return of(
                store,
                snapshot,
                tree.find(id).stream().toList(),
                tree.children(id).size());
    }

    private static Sum of(Store store, Snapshot snapshot, List<Code> codes, int below) {
        Set<CodeId> ids = codes.stream().map(Code::id).collect(Collectors.toCollection(HashSet::new));
        var counts = store.counts();
        return new Sum(
                below,
                ids.stream()
                        .mapToInt(c -> counts.getOrDefault(c, Store.Count.NONE).codings())
                        .sum(),
                codes.stream().mapToInt(c -> c.anchors().size()).sum(),
                (int) store.memos().stream()
                        .filter(m -> m.on() instanceof MemoTarget.OnCode on && ids.contains(on.code()))
                        .count(),
                (int) snapshot.items().stream()
                        .filter(i -> i.evidence().codes().stream().anyMatch(ids::contains))
                        .count());
    }

    boolean isNothing() {
        return below == 0 && codings == 0 && anchors == 0 && memos == 0 && items == 0;
    }
}
