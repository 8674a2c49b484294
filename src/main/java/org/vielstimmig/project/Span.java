package org.vielstimmig.project;

import java.util.List;
import org.vielstimmig.store.Selection;

/// Passages of a listing that lie one after the other and are read in one way. For the store thread only.
sealed interface Span permits Stretch, Span.Ranked {

    int count();

    /// Reads at most `limit` of them, leaving out `from`.
    void read(Selection selection, int from, int limit, List<Selection.Found> into);

    /// All passages there are, in an order the file keeps.
    record Ranked(Selection.By by, boolean falling, int count) implements Span {
        @Override
        public void read(Selection selection, int from, int limit, List<Selection.Found> into) {
            into.addAll(selection.inOrder(by, falling, from, limit));
        }
    }
}
