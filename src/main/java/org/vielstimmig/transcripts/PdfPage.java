package org.vielstimmig.transcripts;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// The lines of one page from top to bottom, in points.
///
/// @param lines may be changed by those who take things out
record PdfPage(int number, float width, float height, List<Line> lines) {

    /// @param x left edge
    record Word(String text, float x, float right, boolean bold) {

        float width() {
            return right - x;
        }
    }

    /// Words on one height. Has at least one word.
    static final class Line {
        private final List<Word> words;
        private final float y;
        private String hyphen = "";
        private boolean broken;

        Line(List<Word> words, float y) {
            this.words = new ArrayList<>(words);
            this.y = y;
        }

        List<Word> words() {
            return words;
        }

        float y() {
            return y;
        }

        float right() {
            return words.getLast().right();
        }

        String text() {
            return words.stream().map(Word::text).collect(Collectors.joining(" "));
        }

        /// Remembers a hyphen at the line's end until it is known how the text goes on.
        void keepHyphen(char sign) {
            hyphen = sign == '\u00AD' ? "" : String.valueOf(sign);
            broken = true;
        }

        String hyphen() {
            return hyphen;
        }

        boolean isBroken() {
            return broken;
        }
    }

    /// The usual distance from line to line.
    float leading() {
        List<Float> steps = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            float step = lines.get(i).y() - lines.get(i - 1).y();
            if (step > 2) {
                steps.add(step);
            }
        }
        if (steps.isEmpty()) {
            return height;
        }
        steps.sort(null);
        // Short turns with room between them must not pass for the lines of a paragraph.
        return steps.get(steps.size() / 4);
    }

    /// Where full lines end.
    float right() {
        List<Float> ends = lines.stream().map(Line::right).sorted().toList();
        return ends.isEmpty() ? width : ends.get((int) ((ends.size() - 1) * 0.97));
    }
}
