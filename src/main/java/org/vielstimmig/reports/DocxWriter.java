package org.vielstimmig.reports;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.file.Path;
import javax.xml.namespace.QName;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTMarkupRange;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;
import org.vielstimmig.i18n.ReportText;
import org.vielstimmig.model.ProblemException;
import org.vielstimmig.reports.Document.Manner;
import org.vielstimmig.reports.Document.Part;

/// A document for Word and LibreOffice Writer: A4, real headings, styles by name, page numbers below.
///
/// The table of contents is Word's own field with its entries already in it, so it shows at once. Its page
/// numbers are an estimate until Word prints, exports to PDF or is asked to update the table: only then does
/// Word lay out pages without putting a question to the reader first.
public final class DocxWriter {

    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final int A4_SHORT = 11_906;
    private static final int A4_LONG = 16_838;
    private static final int MARGIN = 1_304;
    private static final int FOOTER_FROM_EDGE = 680;
    private static final int TITLE_FROM_TOP = 3_600;
    private static final int BELOW_TITLE = 260;
    private static final int ABOVE_CHOICE_APART = 140;
    private static final String PAGE_SLOT = "\u0001";
    private static final String PAGES_SLOT = "\u0002";

    private final Document document;
    private final XWPFDocument word;
    private final DocxTables tables;
    private final int textWidth;
    private int headings;
    private boolean breakPending;

    private DocxWriter(Document document, XWPFDocument word) {
        this.document = document;
        this.word = word;
        this.textWidth = (document.wide() ? A4_LONG : A4_SHORT) - 2 * MARGIN;
        this.tables = new DocxTables(document, word, textWidth);
    }

    /// @throws ProblemException if the file cannot be written; what was there before stays
    public static void write(Document document, Path target) {
        AtomicFile.write(target, out -> write(document, out));
    }

    static void write(Document document, OutputStream out) throws IOException {
        try (var word = new XWPFDocument()) {
            new DocxWriter(document, word).build();
            word.write(out);
        }
    }

    private void build() {
        styles();
        word.getProperties().getCoreProperties().setTitle(Clean.line(document.title()));
        word.getProperties().getCoreProperties().setCreator("Vielstimmig");
        word.getProperties().getCoreProperties().getUnderlyingProperties().setLanguageProperty(document.language());
        word.getProperties().getExtendedProperties().getUnderlyingProperties().setApplication("Vielstimmig");
        modern();
        page();
        footer();
        title();
        if (document.contents() && !document.headings().isEmpty()) {
            contents();
        }
        document.parts().forEach(this::part);
    }

    private void styles() {
        try {
            word.createStyles()
                    .setStyles(StylesDocument.Factory.parse(DocxStyles.xml(document, textWidth))
                            .getStyles());
        } catch (XmlException e) {
            throw new POIXMLException(e);
        }
    }

    /// Without this mark Word opens the file as one of Word 2007, in "compatibility mode". Written by hand,
    /// since POI's smaller schema has no class for it.
    private void modern() {
        try (XmlCursor cursor = word.getSettings().getCTSettings().newCursor()) {
            cursor.toEndToken();
            cursor.beginElement(new QName(WORD, "compat", "w"));
            cursor.beginElement(new QName(WORD, "compatSetting", "w"));
            cursor.insertAttributeWithValue(new QName(WORD, "name", "w"), "compatibilityMode");
            cursor.insertAttributeWithValue(new QName(WORD, "uri", "w"), "http://schemas.microsoft.com/office/word");
            cursor.insertAttributeWithValue(new QName(WORD, "val", "w"), "15");
        }
    }

    private void page() {
        CTSectPr section = word.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(document.wide() ? A4_LONG : A4_SHORT));
        size.setH(BigInteger.valueOf(document.wide() ? A4_SHORT : A4_LONG));
        if (document.wide()) {
            size.setOrient(STPageOrientation.LANDSCAPE);
        }
        CTPageMar margin = section.addNewPgMar();
        BigInteger all = BigInteger.valueOf(MARGIN);
        margin.setTop(all);
        margin.setBottom(all);
        margin.setLeft(all);
        margin.setRight(all);
        margin.setHeader(BigInteger.valueOf(FOOTER_FROM_EDGE));
        margin.setFooter(BigInteger.valueOf(FOOTER_FROM_EDGE));
        margin.setGutter(BigInteger.ZERO);
        if (document.cover()) {
            section.addNewTitlePg();
        }
    }

    private void footer() {
        XWPFFooter footer = word.createFooter(HeaderFooterType.DEFAULT);
        XWPFParagraph line = footer.getParagraphs().isEmpty()
                ? footer.createParagraph()
                : footer.getParagraphs().getFirst();
        line.setStyle(DocxStyles.FOOTER);
        String title =
                document.subtitle().isBlank() ? document.title() : document.title() + " · " + document.subtitle();
        DocxText.run(line, title);
        line.createRun().addTab();
        String pages = ReportText.PAGE_OF.in(document.lang(), PAGE_SLOT, PAGES_SLOT);
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < pages.length(); i++) {
            String c = pages.substring(i, i + 1);
            if (c.equals(PAGE_SLOT) || c.equals(PAGES_SLOT)) {
                DocxText.run(line, words.toString());
                words.setLength(0);
                line.getCTP().addNewFldSimple().setInstr(c.equals(PAGE_SLOT) ? "PAGE" : "NUMPAGES");
                int last = line.getCTP().sizeOfFldSimpleArray() - 1;
                line.getCTP().getFldSimpleArray(last).addNewR().addNewT().setStringValue("1");
            } else {
                words.append(c);
            }
        }
        DocxText.run(line, words.toString());
    }

    private void title() {
        XWPFParagraph title = paragraph(DocxStyles.TITLE, document.title());
        if (document.cover()) {
            title.setSpacingBefore(TITLE_FROM_TOP);
        }
        if (!document.subtitle().isBlank()) {
            paragraph(DocxStyles.SUBTITLE, document.subtitle());
        }
        if (!document.date().isBlank()) {
            paragraph(DocxStyles.TITLE_NOTE, document.date());
        }
        document.notes().forEach(note -> paragraph(DocxStyles.TITLE_NOTE, note));
        if (document.cover()) {
            breakPending = true;
        } else {
            word.getLastParagraph().setSpacingAfter(BELOW_TITLE);
        }
    }

    private void contents() {
        paragraph(DocxStyles.CONTENTS_HEADING, ReportText.CONTENTS.in(document.lang()));
        int[] pages = PdfWriter.wordPages(document);
        int index = 0;
        XWPFParagraph line = next();
        for (Part.Heading heading : document.headings()) {
            if (index > 0) {
                line = next();
            }
            line.setStyle(DocxStyles.contentsEntry(heading.level()));
            if (index == 0) {
                DocxText.fieldChar(line.getCTP().addNewR(), STFldCharType.BEGIN);
                DocxText.instruction(line.getCTP().addNewR(), "TOC \\o \"1-3\" \\h \\z \\u");
                DocxText.fieldChar(line.getCTP().addNewR(), STFldCharType.SEPARATE);
            }
            CTHyperlink link = line.getCTP().addNewHyperlink();
            link.setAnchor(bookmark(index));
            link.setHistory(true);
            link.addNewR().addNewT().setStringValue(Clean.line(heading.full()));
            link.addNewR().addNewTab();
            DocxText.fieldChar(link.addNewR(), STFldCharType.BEGIN);
            DocxText.instruction(link.addNewR(), "PAGEREF " + bookmark(index) + " \\h");
            DocxText.fieldChar(link.addNewR(), STFldCharType.SEPARATE);
            link.addNewR().addNewT().setStringValue(Integer.toString(pages[index]));
            DocxText.fieldChar(link.addNewR(), STFldCharType.END);
            index++;
        }
        CTR end = line.getCTP().addNewR();
        DocxText.fieldChar(end, STFldCharType.END);
        if (document.cover()) {
            breakPending = true;
        }
    }

    private static String bookmark(int heading) {
        return "_Toc" + (100_000_000 + heading);
    }

    private void part(Part part) {
        switch (part) {
            case Part.Heading heading -> heading(heading);
            case Part.Paragraph text -> paragraph(style(text.manner()), text.text());
            case Part.FacetLine line -> facet(line);
            case Part.Fields fields -> {
                settleBreak();
                tables.fields(fields);
            }
            case Part.Quote quote -> quote(quote);
            case Part.Table table -> {
                if (table.titled()) {
                    paragraph(DocxStyles.TABLE_TITLE, table.report().title());
                }
                settleBreak();
                tables.report(table.report());
            }
            case Part.Box box -> {
                settleBreak();
                tables.box(box);
            }
            case Part.Question question -> question(question);
            case Part.PageBreak any -> breakPending = true;
        }
    }

    private static String style(Manner manner) {
        return switch (manner) {
            case BODY -> DocxStyles.BODY;
            case LEAD -> DocxStyles.LEAD;
            case SMALL -> DocxStyles.SMALL;
            case CLOSING -> DocxStyles.CLOSING;
        };
    }

    private void heading(Part.Heading heading) {
        XWPFParagraph line = next();
        line.setStyle(DocxStyles.heading(heading.level()));
        CTBookmark start = line.getCTP().addNewBookmarkStart();
        start.setId(BigInteger.valueOf(headings));
        start.setName(bookmark(headings));
        DocxText.run(line, Clean.line(heading.full()));
        CTMarkupRange end = line.getCTP().addNewBookmarkEnd();
        end.setId(BigInteger.valueOf(headings));
        headings++;
    }

    private void facet(Part.FacetLine line) {
        XWPFParagraph paragraph = next();
        paragraph.setStyle(DocxStyles.FACTS);
        DocxText.symbol(paragraph, Palette.shape(line.facet()), Palette.color(line.facet()));
        var word = DocxText.run(paragraph, " " + line.word());
        word.setBold(true);
        word.setColor(Palette.color(line.facet()));
        if (!line.rest().isBlank()) {
            DocxText.run(paragraph, "  ·  " + line.rest());
        }
    }

    private void quote(Part.Quote quote) {
        XWPFParagraph text = paragraph(DocxStyles.QUOTE, Quoted.in(document.lang(), quote.text()));
        String source = quote.source();
        if (quote.tag().isBlank() && source.isBlank()) {
            text.setKeepNext(false);
            return;
        }
        XWPFParagraph line = next();
        line.setStyle(DocxStyles.QUOTE_SOURCE);
        if (!quote.tag().isBlank()) {
            DocxText.run(line, quote.tag()).setBold(true);
            DocxText.run(line, source.isBlank() ? "" : "  ·  ");
        }
        DocxText.run(line, source);
    }

    private void question(Part.Question question) {
        XWPFParagraph line = next();
        line.setStyle(DocxStyles.QUESTION);
        DocxText.run(line, question.number() + ".");
        line.createRun().addTab();
        DocxText.run(line, question.text());
        if (!question.instruction().isBlank()) {
            paragraph(DocxStyles.INSTRUCTION, question.instruction());
        }
        switch (question.answer()) {
            case Document.Answer.Choices choices -> choices(choices);
            case Document.Answer.Grid grid -> tables.grid(grid);
            case Document.Answer.Lines lines -> {
                for (int i = 0; i < lines.count(); i++) {
                    XWPFParagraph empty = next();
                    empty.setStyle(DocxStyles.WRITING_LINE);
                    empty.setKeepNext(i + 1 < lines.count());
                    empty.createRun().addTab();
                }
            }
        }
    }

    private void choices(Document.Answer.Choices choices) {
        int left = choices.choices().size();
        for (Document.Choice choice : choices.choices()) {
            left--;
            XWPFParagraph line = next();
            line.setStyle(DocxStyles.CHOICE);
            line.setKeepNext(left > 0);
            if (choice.apart()) {
                line.setSpacingBefore(ABOVE_CHOICE_APART);
            }
            DocxText.symbol(line, choices.several() ? "□" : "○", Palette.INK);
            line.createRun().addTab();
            DocxText.run(line, choice.fillIn() ? choice.text() + " " : choice.text());
            if (choice.fillIn()) {
                line.createRun().addTab();
            }
        }
    }

    /// The break belongs to the paragraph that follows, so that no empty line stands on top of the new page.
    private XWPFParagraph next() {
        XWPFParagraph paragraph = word.createParagraph();
        if (breakPending) {
            paragraph.setPageBreak(true);
            paragraph.setSpacingBefore(0);
            breakPending = false;
        }
        return paragraph;
    }

    private void settleBreak() {
        if (breakPending) {
            next().setSpacingAfter(0);
        }
    }

    private XWPFParagraph paragraph(String style, String text) {
        XWPFParagraph paragraph = next();
        paragraph.setStyle(style);
        DocxText.run(paragraph, text);
        return paragraph;
    }
}
