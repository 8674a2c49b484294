package org.vielstimmig.transcripts;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A text as it stood in the file: lines in normal form, nobody has looked for speakers yet.
///
/// @param lines    the whole text
/// @param body     how many of the lines are the conversation; notes stand behind it
/// @param encoding for the source: a charset's name, or the format's tag
/// @param language as declared by the file, empty if not
/// @param findings what the format held besides the text
/// @param leftOut  what was taken for something other than talk
/// @param marks    the ways in which times are written in this text
/// @param extra    what only some formats know
record Paper(
        List<Line> lines,
        int body,
        String encoding,
        String language,
        List<Finding> findings,
        List<Recognition.LeftOut> leftOut,
        Marks marks,
        Extra extra) {

    Paper {
        lines = List.copyOf(lines);
        findings = List.copyOf(findings);
        leftOut = List.copyOf(leftOut);
    }

    /// @param encodings charsets to choose from
    /// @param talk      where the file says itself who speaks and when
    record Extra(
            List<Recognition.Encoding> encodings,
            Recognition.@Nullable Table table,
            @Nullable Talk talk) {
        static final Extra NONE = new Extra(List.of(), null, null);
    }

    /// @param text in normal form, without the line end
    /// @param bold how many characters at the front are set bold
    /// @param soft whether the line's end is only a line break inside a paragraph
    record Line(String text, int bold, boolean soft) {

        boolean isBlank() {
            return Blank.skip(text, 0) == text.length();
        }
    }

    static Paper of(List<Line> lines, int body, String encoding, String language, List<Finding> findings) {
        return new Paper(lines, body, encoding, language, findings, List.of(), Marks.STRICT, Extra.NONE);
    }

    /// A file that says itself who speaks and when.
    static Paper of(Talk talk, String encoding, String language, List<Finding> findings) {
        return of(List.of(), 0, encoding, language, findings).with(new Extra(List.of(), null, talk));
    }

    Paper with(List<Line> newLines, int newBody) {
        return new Paper(newLines, newBody, encoding, language, findings, leftOut, marks, extra);
    }

    Paper with(List<Line> newLines) {
        return with(newLines, newLines.size());
    }

    Paper with(Marks forms) {
        return new Paper(lines, body, encoding, language, findings, leftOut, forms, extra);
    }

    Paper with(Extra newExtra) {
        return new Paper(lines, body, encoding, language, findings, leftOut, marks, newExtra);
    }

    Paper with(Recognition.LeftOut more) {
        List<Recognition.LeftOut> all = new ArrayList<>(leftOut);
        all.add(more);
        return new Paper(lines, body, encoding, language, findings, all, marks, extra);
    }

    Paper with(Finding more) {
        List<Finding> all = new ArrayList<>(findings);
        all.add(more);
        return new Paper(lines, body, encoding, language, all, leftOut, marks, extra);
    }

    String text() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                text.append('\n');
            }
            text.append(lines.get(i).text());
        }
        return text.toString();
    }

    /// The offset in [#text] at which each line starts, and one more: the offset behind the last line's end.
    int[] starts() {
        int[] starts = new int[lines.size() + 1];
        for (int i = 0; i < lines.size(); i++) {
            starts[i + 1] = starts[i] + lines.get(i).text().length() + 1;
        }
        return starts;
    }
}
