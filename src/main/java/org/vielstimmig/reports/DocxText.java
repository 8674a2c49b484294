package org.vielstimmig.reports;

import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

/// The smallest pieces of a Word document.
final class DocxText {

    private DocxText() {}

    /// Adds a text; its line breaks become line breaks, its tabs spaces.
    static XWPFRun run(XWPFParagraph paragraph, String text) {
        XWPFRun run = paragraph.createRun();
        String[] lines = Clean.text(text).replace('\t', ' ').split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                run.addBreak();
            }
            if (!lines[i].isEmpty()) {
                run.setText(lines[i]);
            }
        }
        return run;
    }

    /// A shape from the one font that surely has it.
    static XWPFRun symbol(XWPFParagraph paragraph, String symbol, String color) {
        XWPFRun run = run(paragraph, symbol);
        run.setFontFamily(DocxStyles.SYMBOLS);
        run.setColor(color);
        return run;
    }

    static void fieldChar(CTR run, STFldCharType.Enum type) {
        run.addNewFldChar().setFldCharType(type);
    }

    static void instruction(CTR run, String field) {
        CTText text = run.addNewInstrText();
        text.setStringValue(" " + field + " ");
        text.setSpace(org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute.Space.PRESERVE);
    }
}
