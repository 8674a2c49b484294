package org.vielstimmig.reports;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;

/// The typefaces of one PDF file: those shipped with the program, and a sans that PDFBox carries for what is
/// missing.
///
/// A face without a file of its own is made from the upright one: stroked for bold, slanted for italic. A
/// character that no face has is shown as a question mark and remembered.
final class PdfFonts {

    /// What a text is set in.
    enum Face {
        SANS("Inter-Regular.ttf"),
        SANS_BOLD("Inter-SemiBold.ttf", "Inter-Bold.ttf"),
        SANS_ITALIC("Inter-Italic.ttf"),
        SERIF_ITALIC("SourceSerif4-It.ttf", "SourceSerif4-Italic.ttf");

        private final List<String> files;

        Face(String... files) {
            this.files = List.of(files);
        }
    }

    /// Part of a text in one font.
    ///
    /// @param bold    to be stroked, since the font is not bold itself
    /// @param slanted to be slanted, since the font is upright itself
    record Piece(PDFont font, String text, boolean bold, boolean slanted) {}

    private static final String FOLDER = "/org/vielstimmig/assets/fonts/";
    private static final String LAST_RESORT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    /// Measured: headings of a 25-page codebook, 55 of 60 guessed on their page and 5 one page off.
    private static final float WORD_IS_NARROWER = 0.9f;
    private static final int PER_EM = 1000;

    private final PDFont lastResort;
    private final float scale;
    private final Map<Face, PDFont> own = new EnumMap<>(Face.class);
    private final Map<PDFont, Map<Integer, Float>> widths = new IdentityHashMap<>();
    private final TreeSet<String> missing = new TreeSet<>();

    PdfFonts(PDDocument pdf) throws IOException {
        this(pdf, 1);
        for (Face face : Face.values()) {
            for (String file : face.files) {
                PDFont font = own.containsKey(face) ? null : load(pdf, FOLDER + file);
                if (font != null) {
                    own.put(face, font);
                }
            }
        }
    }

    private PdfFonts(PDDocument pdf, float scale) throws IOException {
        this.scale = scale;
        lastResort = Objects.requireNonNull(load(pdf, LAST_RESORT), "font of PDFBox");
    }

    /// Widths as Word's fonts have them, near enough to guess where its pages end. Not for drawing.
    static PdfFonts likeWord(PDDocument pdf) throws IOException {
        return new PdfFonts(pdf, WORD_IS_NARROWER);
    }

    /// Characters that were shown as a question mark.
    String missing() {
        return String.join(" ", missing);
    }

    /// Points.
    float width(Face face, float size, String text) {
        float sum = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            sum += width(fontFor(face, c), c);
            i += Character.charCount(c);
        }
        return sum * size / PER_EM * scale;
    }

    List<Piece> pieces(Face face, String text) {
        List<Piece> pieces = new ArrayList<>();
        StringBuilder run = new StringBuilder();
        PDFont current = lastResort;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            PDFont font = fontFor(face, c);
            if (font != current && !run.isEmpty()) {
                pieces.add(piece(face, current, run.toString()));
                run.setLength(0);
            }
            current = font;
            if (has(font, c)) {
                run.appendCodePoint(c);
            } else {
                missing.add(Character.toString(c));
                run.append('?');
            }
            i += Character.charCount(c);
        }
        if (!run.isEmpty()) {
            pieces.add(piece(face, current, run.toString()));
        }
        return pieces;
    }

    private Piece piece(Face face, PDFont font, String text) {
        boolean real = font == own.get(face);
        boolean italic = face == Face.SANS_ITALIC || face == Face.SERIF_ITALIC;
        return new Piece(font, text, !real && face == Face.SANS_BOLD, !real && italic);
    }

    private PDFont fontFor(Face face, int c) {
        PDFont first = own.get(face);
        if (first != null && has(first, c)) {
            return first;
        }
        PDFont sans = own.get(Face.SANS);
        return sans != null && has(sans, c) ? sans : lastResort;
    }

    private boolean has(PDFont font, int c) {
        return width(font, c, -1) >= 0;
    }

    private float width(PDFont font, int c) {
        float width = width(font, c, -1);
        return width >= 0 ? width : Math.max(0, width(font, '?', 0));
    }

    private float width(PDFont font, int c, float otherwise) {
        Map<Integer, Float> known = widths.computeIfAbsent(font, any -> new HashMap<>());
        Float width = known.get(c);
        if (width == null) {
            width = measured(font, c);
            known.put(c, width);
        }
        return width < 0 ? otherwise : width;
    }

    private static float measured(PDFont font, int c) {
        try {
            return font.getStringWidth(Character.toString(c));
        } catch (IllegalArgumentException | IOException noGlyph) {
            return -1;
        }
    }

    private static @Nullable PDFont load(PDDocument pdf, String resource) throws IOException {
        byte[] bytes;
        try (InputStream in = PdfFonts.class.getResourceAsStream(resource)) {
            if (in == null) {
                return null;
            }
            bytes = in.readAllBytes();
        }
        TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(bytes));
        // Glyph substitution of a large typeface costs PDFBox milliseconds for every line, and ligatures make a text
        // worse to search and copy.
        font.setEnableGsub(false);
        pdf.registerTrueTypeFontForClosing(font);
        return PDType0Font.load(pdf, font, true);
    }
}
