package org.vielstimmig.transcripts;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.text.Normalisation;

/// Collects a text run by run, paragraph by paragraph. Not for sharing between threads.
///
/// Notes are collected apart and end up behind the text: a number in the middle of a sentence would be quoted
/// with it. Where they belong is kept as an offset.
final class PaperBuilder {

    private final Input input;
    private final String encoding;
    private final List<Raw> lines = new ArrayList<>();
    private final List<Raw> notes = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private StringBuilder line = new StringBuilder();
    private int bold;
    private boolean leading = true;
    private @Nullable Outer outer;
    private final List<Place> anchors = new ArrayList<>();
    private long size;
    private String language = "";
    private Paper.Extra extra = Paper.Extra.NONE;
    private final List<Recognition.LeftOut> leftOut = new ArrayList<>();

    private record Raw(String text, int bold, boolean soft) {}

    /// @param line number of the line in the text
    private record Place(int line, int column) {}

    private record Outer(StringBuilder line, int bold, boolean leading) {}

    PaperBuilder(Input input, String encoding) {
        this.input = input;
        this.encoding = encoding;
    }

    void language(String tag) {
        language = tag;
    }

    void extra(Paper.Extra value) {
        extra = value;
    }

    void leftOut(Recognition.LeftOut what) {
        leftOut.add(what);
    }

    void find(Finding finding) {
        findings.add(finding);
    }

    /// Text within a line; line ends in it count as spaces.
    void text(CharSequence text, boolean isBold) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\u2028' || c == '\u2029' || c == '\u000B' || c == '\u0085') {
                end(true);
                continue;
            }
            line.append(c == '\n' || c == '\r' ? ' ' : c);
            if (leading && !isBold && !Normalisation.isBlank(c)) {
                leading = false;
            }
            if (leading && isBold) {
                bold = line.length();
            }
        }
        size += text.length();
        input.checkLength(size);
        Patience.check();
    }

    /// Text of a format in which any white space is as good as one blank, also across runs.
    void flowing(CharSequence text, boolean isBold) {
        StringBuilder out = new StringBuilder(text.length());
        char before = last();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean blank = c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
            boolean again = before == ' ' || before == '\n' || before == '\t';
            if (!blank) {
                out.append(c);
                before = c;
            } else if (!again) {
                out.append(' ');
                before = ' ';
            }
        }
        text(out, isBold);
    }

    /// A new line inside the paragraph.
    void softBreak() {
        end(true);
    }

    /// The paragraph ends; two in a row leave an empty line.
    void endParagraph() {
        end(false);
    }

    /// The paragraph ends, unless there is none.
    void endParagraphIfAny() {
        if (!lineIsBlank()) {
            end(false);
        } else {
            reset();
        }
    }

    boolean lineIsBlank() {
        for (int i = 0; i < line.length(); i++) {
            if (!Normalisation.isBlank(line.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /// The line's last character, a line feed if it has none.
    char last() {
        return line.isEmpty() ? '\n' : line.charAt(line.length() - 1);
    }

    /// From here on, text goes into a note that belongs to this place.
    void openNote() {
        if (outer != null) {
            return;
        }
        anchor();
        outer = new Outer(line, bold, leading);
        line = new StringBuilder();
        bold = 0;
        leading = false;
        text("[" + anchors.size() + "] ", false);
    }

    /// A note that comes as an appendix belongs to this place.
    void anchor() {
        anchors.add(new Place(lines.size(), line.length()));
    }

    /// From here on, text goes into the text again.
    void closeNote() {
        Outer back = outer;
        if (back == null) {
            return;
        }
        end(false);
        outer = null;
        line = back.line();
        bold = back.bold();
        leading = back.leading();
    }

    boolean inNote() {
        return outer != null;
    }

    /// A line that stands behind the text without a number of ours.
    void appendix(String text) {
        notes.add(new Raw(text, 0, false));
    }

    private void end(boolean soft) {
        Raw raw = new Raw(line.toString(), bold, soft);
        if (outer == null) {
            lines.add(raw);
        } else if (!raw.text().isBlank()) {
            notes.add(new Raw(Blank.collapse(raw.text()), 0, false));
        }
        reset();
        size++;
        input.checkLines(lines.size() + notes.size());
    }

    private void reset() {
        line = new StringBuilder();
        bold = 0;
        leading = outer == null;
    }

    /// The text in normal form, without blank lines at its ends and never more than two of them in a row.
    Paper done() {
        if (outer != null) {
            closeNote();
        }
        if (!line.isEmpty()) {
            end(false);
        }
        int[] counts = new int[2];
        List<Paper.Line> out = new ArrayList<>(lines.size() + notes.size());
        int[] starts = new int[lines.size() + 1];
        int blanks = 0;
        int length = 0;
        for (int i = 0; i < lines.size(); i++) {
            Paper.Line clean = clean(lines.get(i), counts);
            blanks = clean.text().isEmpty() ? blanks + 1 : 0;
            starts[i] = length;
            if (blanks <= 2 && !(out.isEmpty() && blanks > 0)) {
                out.add(clean);
                length += clean.text().length() + 1;
            }
        }
        while (!out.isEmpty() && out.getLast().text().isEmpty()) {
            out.removeLast();
        }
        int body = out.size();
        if (!notes.isEmpty()) {
            out.add(new Paper.Line("", 0, false));
            for (Raw raw : notes) {
                out.add(clean(raw, counts));
            }
            findings.add(new Finding.NotesMoved(offsets(starts)));
        }
        if (counts[0] > 0) {
            findings.add(new Finding.InvisibleRemoved(counts[0]));
        }
        if (counts[1] > 0) {
            findings.add(new Finding.CharactersLost(counts[1]));
        }
        return new Paper(out, body, encoding, language, findings, leftOut, Marks.STRICT, extra);
    }

    private List<Integer> offsets(int[] starts) {
        return anchors.stream()
                .filter(place -> place.line() < lines.size())
                .map(place -> {
                    String before = lines.get(place.line()).text().substring(0, place.column());
                    return starts[place.line()] + Normalisation.of(before).length();
                })
                .toList();
    }

    /// A line stays one line: a form feed inside a run becomes a space.
    private static Paper.Line clean(Raw raw, int[] counts) {
        Normalisation.Cleaned cleaned = Normalisation.clean(raw.text());
        counts[0] += cleaned.removed();
        counts[1] += cleaned.replaced();
        String text = cleaned.text().replace('\n', ' ');
        int end = Blank.back(text, 0, text.length());
        int lead = raw.bold() >= raw.text().length()
                ? end
                : Math.min(
                        end,
                        Normalisation.of(raw.text().substring(0, raw.bold())).length());
        return new Paper.Line(text.substring(0, end), lead, raw.soft());
    }
}
