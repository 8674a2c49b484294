package org.vielstimmig.transcripts;

import java.util.ArrayList;
import java.util.List;
import org.vielstimmig.text.Normalisation;

/// Plain text in any charset with any line ends.
final class TextDecoder implements Decoder {

    /// Above this share of control characters, bytes are not text.
    private static final double MAX_CONTROLS = 0.005;

    /// Above this share of lost characters, the charset does not fit or bytes are not text.
    private static final double MAX_LOST = 0.05;

    @Override
    public Paper decode(Input input) {
        List<Finding> findings = new ArrayList<>();
        Charsets.Decoded decoded = decoded(input, findings);
        Normalisation.Cleaned cleaned = Normalisation.clean(decoded.text());
        if (cleaned.removed() > 0) {
            findings.add(new Finding.InvisibleRemoved(cleaned.removed()));
        }
        if (cleaned.replaced() > 0) {
            findings.add(new Finding.CharactersLost(cleaned.replaced()));
        }
        List<Paper.Line> lines = lines(cleaned.text());
        return Paper.of(lines, lines.size(), decoded.charset().name(), "", findings)
                .with(new Paper.Extra(Charsets.choices(input.bytes(), decoded), null, null));
    }

    /// The characters of a text file.
    ///
    /// @throws org.vielstimmig.model.ProblemException if it is no text
    static Charsets.Decoded decoded(Input input, List<Finding> findings) {
        return decoded(input, findings, Input.MAX_TEXT);
    }

    /// The same for formats in which the words are only a part of the text.
    ///
    /// @param most characters
    static Charsets.Decoded decoded(Input input, List<Finding> findings, int most) {
        if (input.bytes().length > 4L * most) {
            throw input.tooLarge(input.bytes().length, 4L * most);
        }
        Charsets.Decoded decoded =
                Charsets.decode(input.bytes(), input.options().charset());
        String text = decoded.text();
        if (text.length() > most) {
            throw input.tooLarge(text.length(), most);
        }
        int controls = 0;
        int lost = 0;
        int ends = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            ends += c == '\n' || c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n') ? 1 : 0;
            if (c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != '\u000B' && c != '\u001A') {
                controls++;
            } else if (c == '\uFFFD' || Character.getType(c) == Character.UNASSIGNED) {
                lost++;
            }
        }
        if (most == Input.MAX_TEXT) {
            input.checkLines(ends);
        }
        boolean forced = input.options().charset() != null;
        if (controls > 1 + MAX_CONTROLS * text.length() || !forced && lost > 1 + MAX_LOST * text.length()) {
            throw input.unknown();
        }
        if (decoded.other() != null) {
            findings.add(new Finding.CharsetUnsure(
                    decoded.charset().name(), decoded.other().name()));
        }
        return decoded;
    }

    private static List<Paper.Line> lines(String text) {
        List<Paper.Line> lines = new ArrayList<>();
        int start = 0;
        while (start <= text.length()) {
            int end = text.indexOf('\n', start);
            if (end < 0) {
                end = text.length();
            }
            lines.add(new Paper.Line(text.substring(start, end), 0, false));
            start = end + 1;
        }
        while (!lines.isEmpty() && lines.getLast().isBlank()) {
            lines.removeLast();
        }
        return joinedWhereWrapped(lines);
    }

    /// Marks line ends as soft where somebody's editor broke long paragraphs into lines of like length.
    private static List<Paper.Line> joinedWhereWrapped(List<Paper.Line> lines) {
        int inner = 0;
        int full = 0;
        int longest = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            int length = lines.get(i).text().length();
            longest = Math.max(longest, length);
            if (length > 0 && !lines.get(i + 1).isBlank()) {
                inner++;
                if (length >= 45) {
                    full++;
                }
            }
        }
        if (longest > 120 || full < 3 || full * 3 < inner * 2) {
            return lines;
        }
        List<Paper.Line> joined = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            Paper.Line line = lines.get(i);
            boolean soft = line.text().length() >= 45
                    && i + 1 < lines.size()
                    && !lines.get(i + 1).isBlank();
            joined.add(new Paper.Line(line.text(), line.bold(), soft));
        }
        return joined;
    }
}
