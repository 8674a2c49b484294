package org.vielstimmig.reports;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.vielstimmig.model.Facet;

/// Draws on one page. Points; y counts from the top edge downwards.
final class PdfCanvas {

    private static final float SLANT = 0.2f;
    private static final float STROKE_OF_BOLD = 0.028f;
    private static final float HAIRLINE = 0.5f;
    /// Distance of a Bézier handle that makes a quarter circle.
    private static final float ROUND = 0.5523f;

    private final PDPageContentStream page;
    private final PdfFonts fonts;
    private final float height;

    PdfCanvas(PDPageContentStream page, PdfFonts fonts, float height) {
        this.page = page;
        this.fonts = fonts;
        this.height = height;
    }

    /// @param baseline of the text
    void text(PdfFonts.Face face, float size, String color, float x, float baseline, String text) throws IOException {
        float at = x;
        for (PdfFonts.Piece piece : fonts.pieces(face, text)) {
            page.beginText();
            page.setNonStrokingColor(part(color, 0), part(color, 2), part(color, 4));
            page.setFont(piece.font(), size);
            if (piece.bold()) {
                page.setStrokingColor(part(color, 0), part(color, 2), part(color, 4));
                page.setLineWidth(size * STROKE_OF_BOLD);
            }
            page.setRenderingMode(piece.bold() ? RenderingMode.FILL_STROKE : RenderingMode.FILL);
            page.setTextMatrix(new Matrix(1, 0, piece.slanted() ? SLANT : 0, 1, at, height - baseline));
            page.showText(piece.text());
            page.endText();
            at += piece.font().getStringWidth(piece.text()) / 1000 * size;
        }
    }

    void line(float x1, float y1, float x2, float y2, float width, String color) throws IOException {
        page.setStrokingColor(part(color, 0), part(color, 2), part(color, 4));
        page.setLineWidth(width);
        page.moveTo(x1, height - y1);
        page.lineTo(x2, height - y2);
        page.stroke();
    }

    void area(float x, float top, float width, float tall, String color) throws IOException {
        page.setNonStrokingColor(part(color, 0), part(color, 2), part(color, 4));
        page.addRect(x, height - top - tall, width, tall);
        page.fill();
    }

    /// A box to put a cross in.
    void square(float x, float baseline, float size) throws IOException {
        page.setStrokingColor(part(Palette.INK, 0), part(Palette.INK, 2), part(Palette.INK, 4));
        page.setLineWidth(HAIRLINE * 1.5f);
        page.addRect(x, height - baseline, size, size);
        page.stroke();
    }

    /// A circle to put a cross in.
    void circle(float x, float baseline, float size) throws IOException {
        page.setStrokingColor(part(Palette.INK, 0), part(Palette.INK, 2), part(Palette.INK, 4));
        page.setLineWidth(HAIRLINE * 1.5f);
        outline(x + size / 2, height - baseline + size / 2, size / 2);
        page.stroke();
    }

    void facet(Facet facet, float x, float baseline, float size) throws IOException {
        String color = Palette.color(facet);
        page.setNonStrokingColor(part(color, 0), part(color, 2), part(color, 4));
        float y = height - baseline;
        switch (facet) {
            case POTENTIAL -> {
                page.moveTo(x, y);
                page.lineTo(x + size, y);
                page.lineTo(x + size / 2, y + size);
                page.closePath();
            }
            case BARRIER -> page.addRect(x, y, size * 0.9f, size * 0.9f);
            case AMBIVALENT -> {
                page.moveTo(x + size / 2, y - size * 0.1f);
                page.lineTo(x + size, y + size / 2);
                page.lineTo(x + size / 2, y + size * 1.1f);
                page.lineTo(x, y + size / 2);
                page.closePath();
            }
            case NEUTRAL -> outline(x + size / 2, y + size / 2, size / 2);
        }
        page.fill();
    }

    private void outline(float cx, float cy, float r) throws IOException {
        float k = r * ROUND;
        page.moveTo(cx + r, cy);
        page.curveTo(cx + r, cy + k, cx + k, cy + r, cx, cy + r);
        page.curveTo(cx - k, cy + r, cx - r, cy + k, cx - r, cy);
        page.curveTo(cx - r, cy - k, cx - k, cy - r, cx, cy - r);
        page.curveTo(cx + k, cy - r, cx + r, cy - k, cx + r, cy);
        page.closePath();
    }

    private static float part(String color, int from) {
        return Integer.parseInt(color, from, from + 2, 16) / 255f;
    }
}
