package org.vielstimmig.reports;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitWidthDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.i18n.ReportText;
import org.vielstimmig.model.Problem;
import org.vielstimmig.model.ProblemException;

/// A document as PDF: A4, fonts embedded, page numbers, bookmarks for the headings.
///
/// Languages written from right to left need letters that join, which PDFBox does not do: for them DOCX and
/// HTML are the formats.
public final class PdfWriter {

    private static final float FOOTER_SIZE = 8.5f;
    private static final float FOOTER_FROM_EDGE = 34;

    private PdfWriter() {}

    /// What became of it.
    ///
    /// @param missing characters no font has, shown as question marks; empty for nearly every text
    public record Written(int pages, String missing) {}

    /// @throws ProblemException if the file cannot be written or the language is written from right to left;
    /// what was
    ///     there before stays
    public static Written write(Document document, Path target) {
        if (document.rightToLeft()) {
            throw new ProblemException(new Problem.ValueInvalid("pdf", document.language(), "docx, html"));
        }
        Written[] written = new Written[1];
        AtomicFile.write(target, out -> written[0] = write(document, out));
        return written[0];
    }

    static Written write(Document document, OutputStream out) throws IOException {
        try (var pdf = new PDDocument()) {
            var fonts = new PdfFonts(pdf);
            PdfLayout layout = laidOut(document, fonts);
            List<List<PdfFlow.Placed>> pages = layout.pages();
            pdf.getDocumentInformation().setTitle(Clean.line(document.title()));
            pdf.getDocumentInformation().setCreator("Vielstimmig");
            pdf.getDocumentCatalog().setLanguage(document.language());
            for (int i = 0; i < pages.size(); i++) {
                var page = new PDPage(size(document));
                pdf.addPage(page);
                try (var stream = new PDPageContentStream(pdf, page)) {
                    var canvas = new PdfCanvas(stream, fonts, page.getMediaBox().getHeight());
                    for (PdfFlow.Placed strip : pages.get(i)) {
                        strip.ink().draw(canvas, strip.top());
                    }
                    if (i > 0 || !document.cover()) {
                        footer(document, fonts, canvas, i + 1, pages.size());
                    }
                }
            }
            bookmarks(document, pdf, layout.headingPages());
            pdf.save(out);
            return new Written(pages.size(), fonts.missing());
        }
    }

    /// The page every heading will probably stand on in Word, counted from 1.
    static int[] wordPages(Document document) {
        try (var pdf = new PDDocument()) {
            return laidOut(document, PdfFonts.likeWord(pdf)).headingPages();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The contents need the pages of the headings, and the headings' pages depend on how long the contents
    /// are: the first pass finds both, since a number's width changes no line.
    private static PdfLayout laidOut(Document document, PdfFonts fonts) {
        PdfLayout first = new PdfLayout(document, fonts, size(document), new int[0]);
        return document.contents() ? new PdfLayout(document, fonts, size(document), first.headingPages()) : first;
    }

    private static PDRectangle size(Document document) {
        PDRectangle upright = PDRectangle.A4;
        return document.wide() ? new PDRectangle(upright.getHeight(), upright.getWidth()) : upright;
    }

    private static void footer(Document document, PdfFonts fonts, PdfCanvas canvas, int page, int pages)
            throws IOException {
        PDRectangle size = size(document);
        float baseline = size.getHeight() - FOOTER_FROM_EDGE;
        String right = ReportText.PAGE_OF.in(document.lang(), page, pages);
        float width = fonts.width(PdfFonts.Face.SANS, FOOTER_SIZE, right);
        float edge = size.getWidth() - PdfLayout.MARGIN;
        String left = document.subtitle().isBlank() ? document.title() : document.title() + " · " + document.subtitle();
        String fitting = PdfLayout.shortened(
                fonts, PdfFonts.Face.SANS, FOOTER_SIZE, Clean.line(left), edge - PdfLayout.MARGIN - width - 20);
        canvas.text(PdfFonts.Face.SANS, FOOTER_SIZE, Palette.QUIET, PdfLayout.MARGIN, baseline, fitting);
        canvas.text(PdfFonts.Face.SANS, FOOTER_SIZE, Palette.QUIET, edge - width, baseline, right);
    }

    private static void bookmarks(Document document, PDDocument pdf, int[] headingPages) {
        List<Document.Part.Heading> headings = document.headings();
        if (headings.isEmpty()) {
            return;
        }
        var outline = new PDDocumentOutline();
        pdf.getDocumentCatalog().setDocumentOutline(outline);
        @Nullable PDOutlineItem[] last = new PDOutlineItem[4];
        for (int i = 0; i < headings.size(); i++) {
            var item = new PDOutlineItem();
            item.setTitle(Clean.line(headings.get(i).full()));
            var place = new PDPageFitWidthDestination();
            place.setPage(pdf.getPage(headingPages[i] - 1));
            item.setDestination(place);
            int level = headings.get(i).level();
            @Nullable PDOutlineItem above = null;
            for (int l = level - 1; l > 0 && above == null; l--) {
                above = last[l];
            }
            if (above == null) {
                outline.addLast(item);
            } else {
                above.addLast(item);
            }
            last[level] = item;
            for (int l = level + 1; l < last.length; l++) {
                last[l] = null;
            }
        }
    }
}
