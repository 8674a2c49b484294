package org.vielstimmig.transcripts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.OpenTypeFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.jspecify.annotations.Nullable;

/// Stands in for fonts that a PDF names without bringing them: always the one that comes with the library.
///
/// Its own search would go through all fonts of the machine at the first PDF, which takes seconds, write a list
/// of them into the user's folder, and make the outcome depend on the machine. To read text, no shapes are
/// needed, and nobody needs to be warned of wrong ones: the font is not called a fallback.
final class PdfFonts implements FontMapper {

    /// The library warns of what it stumbles over, and quotes it: words of an interview have no place in a log.
    /// Held here, since loggers that nobody holds forget their level.
    private static final List<Logger> SILENT =
            List.of(Logger.getLogger("org.apache.pdfbox"), Logger.getLogger("org.apache.fontbox"));

    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private @Nullable TrueTypeFont font;

    private PdfFonts() {}

    /// Replaces the library's search and silences it, once for all.
    static synchronized void install() {
        if (!(FontMappers.instance() instanceof PdfFonts)) {
            SILENT.forEach(logger -> logger.setLevel(Level.OFF));
            FontMappers.set(new PdfFonts());
        }
    }

    private synchronized TrueTypeFont font() {
        if (font == null) {
            try (InputStream in = FontMapper.class.getResourceAsStream(FONT)) {
                if (in == null) {
                    throw new IOException("font missing");
                }
                font = new TTFParser().parse(new RandomAccessReadBuffer(in));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return font;
    }

    @Override
    public FontMapping<TrueTypeFont> getTrueTypeFont(String baseFont, PDFontDescriptor descriptor) {
        return new FontMapping<>(font(), false);
    }

    @Override
    public FontMapping<FontBoxFont> getFontBoxFont(String baseFont, PDFontDescriptor descriptor) {
        return new FontMapping<>(font(), false);
    }

    @Override
    public CIDFontMapping getCIDFont(String baseFont, PDFontDescriptor descriptor, PDCIDSystemInfo system) {
        return new CIDFontMapping(none(), font(), false);
    }

    /// The library wants no OpenType font beside the fallback; its own search passes null here, too.
    @SuppressWarnings("NullAway")
    private static OpenTypeFont none() {
        return null;
    }
}
