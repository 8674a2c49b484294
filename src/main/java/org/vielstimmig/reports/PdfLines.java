package org.vielstimmig.reports;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Breaks a text into the lines that fit a width.
final class PdfLines {

    private PdfLines() {}

    /// At least one line, which may be empty. Line breaks in the text are kept; a word wider than the room is
    /// cut.
    static List<String> of(PdfFonts fonts, PdfFonts.Face face, float size, String text, float room) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : Clean.text(text).replace('\t', ' ').split("\n", -1)) {
            wrap(fonts, face, size, paragraph, room, lines);
        }
        return lines;
    }

    private static void wrap(
            PdfFonts fonts, PdfFonts.Face face, float size, String text, float room, List<String> lines) {
        BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
        breaks.setText(text);
        StringBuilder line = new StringBuilder();
        float used = 0;
        int from = breaks.first();
        for (int to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
            String word = text.substring(from, to);
            float wide = fonts.width(face, size, word.stripTrailing());
            if (used + wide > room && !line.isEmpty()) {
                lines.add(line.toString().stripTrailing());
                line.setLength(0);
                used = 0;
            }
            while (wide > room && word.length() > 1) {
                int fits = fitting(fonts, face, size, word, room);
                lines.add(word.substring(0, fits));
                word = word.substring(fits);
                wide = fonts.width(face, size, word.stripTrailing());
            }
            line.append(word);
            used += fonts.width(face, size, word);
        }
        lines.add(line.toString().stripTrailing());
    }

    private static int fitting(PdfFonts fonts, PdfFonts.Face face, float size, String word, float room) {
        int end = word.offsetByCodePoints(0, 1);
        while (end < word.length()) {
            int next = word.offsetByCodePoints(end, 1);
            if (fonts.width(face, size, word.substring(0, next)) > room) {
                break;
            }
            end = next;
        }
        int slash = word.lastIndexOf('/', end - 1);
        return slash > 0 ? slash + 1 : end;
    }
}
