package org.vielstimmig.transcripts;

import java.util.Comparator;
import java.util.List;
import org.vielstimmig.model.TextRange;

/// Places of a text that are written otherwise, and where everything else is afterwards.
final class Edits {

    /// @param range not overlapping others
    record Edit(TextRange range, String text) {}

    private final List<Edit> edits;
    private final int[] shifts;

    Edits(List<Edit> edits) {
        this.edits = edits.stream()
                .sorted(Comparator.comparingInt(e -> e.range().start()))
                .toList();
        shifts = new int[this.edits.size() + 1];
        for (int i = 0; i < this.edits.size(); i++) {
            Edit edit = this.edits.get(i);
            shifts[i + 1] = shifts[i] + edit.text().length() - edit.range().length();
        }
    }

    String apply(String text) {
        StringBuilder out = new StringBuilder(text.length());
        int from = 0;
        for (Edit edit : edits) {
            out.append(text, from, edit.range().start()).append(edit.text());
            from = edit.range().end();
        }
        return out.append(text, from, text.length()).toString();
    }

    /// Where an offset is afterwards; inside of what was written otherwise, its start.
    int at(int offset) {
        int low = 0;
        int high = edits.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (edits.get(middle).range().start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        boolean inside = low > 0 && edits.get(low - 1).range().end() > offset;
        return inside ? edits.get(low - 1).range().start() + shifts[low - 1] : offset + shifts[low];
    }

    TextRange at(TextRange range) {
        int start = at(range.start());
        return new TextRange(start, Math.max(start, at(range.end())));
    }
}
