package org.vielstimmig.store;

import java.util.ArrayList;
import java.util.List;
import org.vielstimmig.model.Edit;
import org.vielstimmig.model.TextRange;

/// Which pieces edits touch, and how long each is after them.
final class Recut {

    /// A run of old pieces that are one now.
    ///
    /// @param first   index of the first old piece
    /// @param last    index of the last, the same for most
    /// @param length  after the edits
    /// @param touched whether any edit fell into it
    record Stretch(int first, int last, int length, boolean touched) {}

    /// Touched pieces side by side, by their numbers.
    record Run(long first, long last) {}

    private Recut() {}

    /// All pieces in order, those that one edit reaches over joined.
    static List<Stretch> parts(Pieces pieces, List<Edit> edits) {
        List<Stretch> parts = new ArrayList<>(pieces.count());
        for (int i = 0; i < pieces.count(); i++) {
            parts.add(new Stretch(i, i, pieces.length(i), false));
        }
        for (Edit edit : edits) {
            int to = edit.at() + edit.deleted().length();
            int i = 0;
            int start = 0;
            while (i < parts.size() - 1 && start + parts.get(i).length() <= edit.at()) {
                start += parts.get(i++).length();
            }
            int j = i;
            int length = parts.get(i).length();
            while (start + length < to && j < parts.size() - 1) {
                length += parts.get(++j).length();
            }
            Stretch joined = new Stretch(parts.get(i).first(), parts.get(j).last(), length + edit.growth(), true);
            parts.subList(i + 1, j + 1).clear();
            parts.set(i, joined);
        }
        return parts;
    }

    static List<Run> touched(Pieces pieces, List<Stretch> parts) {
        List<Run> runs = new ArrayList<>();
        int next = -1;
        for (Stretch part : parts) {
            if (part.touched()) {
                long last = pieces.number(part.last());
                if (part.first() == next) {
                    runs.set(runs.size() - 1, new Run(runs.getLast().first(), last));
                } else {
                    runs.add(new Run(pieces.number(part.first()), last));
                }
                next = part.last() + 1;
            }
        }
        return runs;
    }

    /// From the first touched piece to the last, as they lay before.
    static TextRange reach(Pieces pieces, List<Stretch> parts) {
        int from = Integer.MAX_VALUE;
        int to = 0;
        for (Stretch part : parts) {
            if (part.touched()) {
                from = Math.min(from, pieces.start(part.first()));
                to = Math.max(to, pieces.start(part.last()) + pieces.length(part.last()));
            }
        }
        return new TextRange(Math.min(from, to), to);
    }
}
