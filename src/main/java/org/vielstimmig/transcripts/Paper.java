package org.vielstimmig.transcripts;

import java.util.List;

/// A text as it stood in the file: lines in normal form, nobody has looked for speakers yet.
///
/// @param lines    the whole text
/// @param body     how many of the lines are the conversation; notes stand behind it
/// @param encoding for the source: a charset's name, or the format's tag
/// @param language as declared by the file, empty if not
/// @param findings what the format held besides the text
record Paper(List<Line> lines, int body, String encoding, String language, List<Finding> findings) {

    Paper {
        lines = List.copyOf(lines);
        findings = List.copyOf(findings);
    }

    /// @param text in normal form, without the line end
    /// @param bold how many characters at the front are set bold
    /// @param soft whether the line's end is only a line break inside a paragraph
    record Line(String text, int bold, boolean soft) {

        boolean isBlank() {
            return Blank.skip(text, 0) == text.length();
        }
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
