package org.vielstimmig.reports;

import java.util.List;
import org.vielstimmig.model.Anchor;
import org.vielstimmig.model.Code;

/// One code as a codebook shows it. The caller gives entries in tree order: a parent before its children.
///
/// @param path     names from the top to the code itself
/// @param anchors  the code's anchor examples whose codings still exist
/// @param codings  how often the code itself is set, without its subcodes
/// @param interviews in how many transcripts
/// @param memo     the code's memos, empty if there are none
public record CodebookEntry(
        Code code, List<String> path, List<Example> anchors, int codings, int interviews, String memo) {

    public CodebookEntry {
        path = List.copyOf(path);
        anchors = List.copyOf(anchors);
    }

    /// An anchor example with the passage it points at.
    public record Example(Anchor.Kind kind, Passage passage) {}
}
