package org.vielstimmig.transcripts;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/// Takes the words and their places from the pages of a PDF. Letters outside the page do not count: some
/// programs hide things there.
final class PdfLetters extends PDFTextStripper {

    /// A page of text takes a few thousand.
    private static final long MAX_OPERATORS = 2_500_000;

    private final Input input;
    private final List<PdfPage> pages = new ArrayList<>();
    private List<PdfPage.Line> lines = new ArrayList<>();
    private List<PdfPage.Word> words = new ArrayList<>();
    private float y;
    private float width;
    private float height;
    private long letters;
    private long operators;

    PdfLetters(Input input) {
        this.input = input;
        setSortByPosition(true);
    }

    List<PdfPage> pages(PDDocument document) throws IOException {
        getText(document);
        return pages;
    }

    /// Forms that hold forms can multiply without end, while the file stays small.
    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (++operators > MAX_OPERATORS) {
            throw new IOException("endless");
        }
        super.processOperator(operator, operands);
    }

    @Override
    protected void startPage(PDPage page) {
        lines = new ArrayList<>();
        words = new ArrayList<>();
        boolean turned = page.getRotation() % 180 != 0;
        width = turned ? page.getCropBox().getHeight() : page.getCropBox().getWidth();
        height = turned ? page.getCropBox().getWidth() : page.getCropBox().getHeight();
    }

    @Override
    protected void endPage(PDPage page) {
        endLine();
        pages.add(new PdfPage(pages.size() + 1, width, height, lines));
    }

    @Override
    protected void writeLineSeparator() {
        endLine();
    }

    @Override
    protected void writeParagraphEnd() {
        endLine();
    }

    private void endLine() {
        if (!words.isEmpty()) {
            lines.add(new PdfPage.Line(words, y));
            words = new ArrayList<>();
        }
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) {
        letters += text.length();
        if (letters > Input.MAX_TEXT) {
            throw input.tooLarge(letters, Input.MAX_TEXT);
        }
        if (positions.isEmpty() || isOutside(positions.getFirst())) {
            return;
        }
        if (words.isEmpty()) {
            y = positions.getFirst().getYDirAdj();
        }
        boolean exact = text.length() == positions.size();
        int i = 0;
        while (i < text.length()) {
            int start = Blank.skip(text, i);
            int end = start;
            while (end < text.length() && !Blank.is(text.charAt(end))) {
                end++;
            }
            if (end > start) {
                TextPosition first = exact ? positions.get(start) : positions.getFirst();
                TextPosition last = exact ? positions.get(end - 1) : positions.getLast();
                words.add(new PdfPage.Word(
                        text.substring(start, end),
                        first.getXDirAdj(),
                        last.getXDirAdj() + last.getWidthDirAdj(),
                        isBold(first)));
            }
            i = end + 1;
        }
    }

    private boolean isOutside(TextPosition letter) {
        float x = letter.getXDirAdj();
        float at = letter.getYDirAdj();
        return x < 0 || at < 0 || x > width || at > height;
    }

    private static boolean isBold(TextPosition letter) {
        if (letter.getFont() == null || letter.getFont().getName() == null) {
            return false;
        }
        String name = letter.getFont().getName().toLowerCase(Locale.ROOT);
        return name.contains("bold") || name.contains("black") || name.contains("heavy") || name.contains("fett");
    }
}
