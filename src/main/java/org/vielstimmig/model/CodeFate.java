package org.vielstimmig.model;

import java.util.List;

/// What a merge or a removal of a code means for all that hangs on it, known before it is done.
///
/// @param codings     of the code; with a removal, of those below it too
/// @param over        codings that go over to the other code; none with a removal
/// @param twins       codings that fall together with one the other code has at the same place by the same
/// coder
/// @param overlapping codings among `over` that share words with one of the other code by the same coder
/// @param below       codes under it, which go over or go
/// @param clashes     names that a sub-code of each has: while there are any, nothing can be merged
/// @param anchors     anchor examples
/// @param memos       on the codes; with a removal, on their codings too
/// @param items       questions that rest on it
/// @param sets        code sets it is in
/// @param transcripts in which the codings are
/// @param coders      who set them
public record CodeFate(
        int codings,
        int over,
        int twins,
        int overlapping,
        int below,
        List<String> clashes,
        int anchors,
        int memos,
        int items,
        int sets,
        int transcripts,
        int coders) {

    public CodeFate {
        clashes = List.copyOf(clashes);
    }

    /// Whether nothing hangs on the code but its name.
    public boolean isNothing() {
        return codings == 0 && below == 0 && anchors == 0 && memos == 0 && items == 0 && sets == 0;
    }
}
