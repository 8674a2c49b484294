package org.vielstimmig.transcripts;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.vielstimmig.text.Normalisation;

/// PDF: letters on pages, made into paragraphs again. What stands in the margin or repeats on every page is
/// left out; a line that was broken only because the page ended there goes on.
final class PdfDecoder implements Decoder {

    private static final List<String> AFTER_OPEN_HYPHEN = List.of("und", "oder", "bzw.", "sowie", "als", "and", "or");

    @Override
    public Paper decode(Input input) throws IOException {
        byte[] bytes = input.bytes();
        if (!endsWhole(bytes)) {
            throw input.damaged(Format.PDF);
        }
        PdfFonts.install();
        List<PdfPage> pages;
        try (PDDocument document = Loader.loadPDF(bytes)) {
            pages = new PdfLetters(input).pages(document);
        } catch (InvalidPasswordException e) {
            throw input.encrypted();
        }
        PaperBuilder paper = new PaperBuilder(input, Format.PDF.tag());
        boolean kept = input.options().keepMargins();
        List<String> running = new ArrayList<>();
        int numbers = kept ? 0 : PdfMargins.takeOutLineNumbers(pages);
        int heads = kept ? 0 : PdfMargins.takeOutRunningHeads(pages, running);
        if (numbers > 0) {
            paper.find(new Finding.LineNumbersLeftOut(numbers));
            paper.leftOut(new Recognition.LeftOut(Recognition.LeftOut.Kind.LINE_NUMBER, "", numbers, false));
        }
        if (heads > 0) {
            paper.find(new Finding.RunningHeadsLeftOut(heads));
            paper.leftOut(new Recognition.LeftOut(
                    Recognition.LeftOut.Kind.RUNNING_HEAD,
                    Blank.collapse(Normalisation.of(String.join(" · ", running))),
                    heads,
                    false));
        }
        write(PdfColumns.split(pages), paper);
        return paper.done();
    }

    /// A PDF ends with the place of its table of contents; without it the file was cut off.
    private static boolean endsWhole(byte[] bytes) {
        int from = Math.max(0, bytes.length - 8192);
        String tail = new String(bytes, from, bytes.length - from, StandardCharsets.ISO_8859_1);
        return tail.contains("startxref");
    }

    private static void write(List<PdfPage> pages, PaperBuilder paper) {
        Map<String, Integer> labels = labels(pages);
        PdfPage.Line before = null;
        float beforeRight = 0;
        for (PdfPage page : pages) {
            float leading = page.leading();
            float right = page.right();
            boolean first = true;
            for (PdfPage.Line line : page.lines()) {
                if (before != null) {
                    boolean gap = !first && line.y() - before.y() > 1.4f * leading;
                    boolean roomLeft = beforeRight - before.right()
                            > line.words().getFirst().width() + 8;
                    if (gap || roomLeft || opens(line, labels)) {
                        paper.text(before.hyphen(), false);
                        paper.endParagraph();
                    } else {
                        join(before, line, paper);
                    }
                }
                first = false;
                for (int i = 0; i < line.words().size(); i++) {
                    PdfPage.Word word = line.words().get(i);
                    if (i > 0) {
                        paper.text(" ", word.bold() && line.words().get(i - 1).bold());
                    }
                    boolean broken = i + 1 == line.words().size() && endsWithHyphen(word.text());
                    paper.text(broken ? word.text().substring(0, word.text().length() - 1) : word.text(), word.bold());
                    if (broken) {
                        line.keepHyphen(word.text().charAt(word.text().length() - 1));
                    }
                }
                before = line;
                beforeRight = right;
            }
        }
        if (before != null) {
            paper.text(before.hyphen(), false);
            paper.endParagraph();
        }
    }

    private static boolean endsWithHyphen(String word) {
        char last = word.charAt(word.length() - 1);
        return word.length() > 1 && (last == '-' || last == '\u2010' || last == '\u00AD');
    }

    private static void join(PdfPage.Line before, PdfPage.Line line, PaperBuilder paper) {
        String next = line.words().getFirst().text();
        boolean small = Character.isLowerCase(next.charAt(0));
        if (!before.isBroken()) {
            paper.text(" ", false);
        } else if (AFTER_OPEN_HYPHEN.contains(next) || !Character.isLetter(next.charAt(0))) {
            paper.text(before.hyphen() + " ", false);
        } else if (!small) {
            paper.text(before.hyphen(), false);
        }
    }

    /// How often each label opens a line anywhere.
    private static Map<String, Integer> labels(List<PdfPage> pages) {
        Map<String, Integer> labels = new HashMap<>();
        for (PdfPage page : pages) {
            for (PdfPage.Line line : page.lines()) {
                Label label = Label.at(line.text());
                if (label != null && label.form() == Label.Form.COLON) {
                    labels.merge(label.name(), 1, Integer::sum);
                }
            }
        }
        return labels;
    }

    private static boolean opens(PdfPage.Line line, Map<String, Integer> labels) {
        String text = line.text();
        if (!Mark.in(text).isEmpty() && Mark.in(text).getFirst().start() == 0) {
            return true;
        }
        Label label = Label.at(text);
        if (label == null || label.form() != Label.Form.COLON) {
            return false;
        }
        return Roles.isKnown(label.name())
                || line.words().getFirst().bold()
                || labels.getOrDefault(label.name(), 0) > 1 && Label.words(label.name()) <= 4;
    }
}
