package org.vielstimmig.reports;

import java.util.Locale;

/// The styles of a Word document as its own XML: somebody who takes a chapter over into a report changes
/// `Heading
/// 1` or `Quote` there, not a hundred paragraphs here.
///
/// The typefaces are those that Word brings along; LibreOffice has fonts of the same widths for both. Sizes are
/// in half points, lengths in twentieths of a point.
final class DocxStyles {

    static final String SANS = "Calibri";
    static final String SERIF = "Cambria";
    /// Has the circles, squares and triangles.
    static final String SYMBOLS = "Segoe UI Symbol";

    static final String TITLE = "Title";
    static final String SUBTITLE = "Subtitle";
    static final String TITLE_NOTE = "TitleNote";
    static final String CONTENTS_HEADING = "TOCHeading";
    static final String BODY = "Normal";
    static final String LEAD = "Lead";
    static final String SMALL = "Small";
    static final String CLOSING = "Closing";
    static final String FACTS = "Facts";
    static final String QUOTE = "Quote";
    static final String QUOTE_SOURCE = "QuoteSource";
    static final String LABEL = "FieldLabel";
    static final String FIELD = "FieldText";
    static final String TABLE_TITLE = "Caption";
    static final String TABLE_HEAD = "TableHead";
    static final String TABLE_TEXT = "TableText";
    static final String TABLE_QUOTE = "TableQuote";
    static final String BOX_TITLE = "BoxTitle";
    static final String BOX_TEXT = "BoxText";
    static final String QUESTION = "Question";
    static final String INSTRUCTION = "Instruction";
    static final String CHOICE = "Choice";
    static final String WRITING_LINE = "WritingLine";
    static final String FOOTER = "Footer";

    private DocxStyles() {}

    static String heading(int level) {
        return "Heading" + level;
    }

    static String contentsEntry(int level) {
        return "TOC" + level;
    }

    /// @param textWidth between the margins
    static String xml(Document document, int textWidth) {
        String language = language(document.language());
        String direction = document.rightToLeft() ? "<w:rtl/>" : "";
        String paragraphDirection = document.rightToLeft() ? "<w:bidi/>" : "";
        return """
            <w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
            <w:docDefaults>
            <w:rPrDefault><w:rPr>
            <w:rFonts w:ascii="%1$s" w:hAnsi="%1$s" w:eastAsia="%1$s" w:cs="Arial"/>
            <w:color w:val="%2$s"/><w:sz w:val="21"/><w:szCs w:val="21"/>%5$s
            <w:lang w:val="%3$s" w:eastAsia="%3$s" w:bidi="%4$s"/>
            </w:rPr></w:rPrDefault>
            <w:pPrDefault><w:pPr>%6$s<w:spacing w:after="120" w:line="269" w:lineRule="auto"/></w:pPr></w:pPrDefault>
            </w:docDefaults>
            """.formatted(
                                SANS,
                                Palette.INK,
                                language,
                                document.rightToLeft() ? language : "ar-SA",
                                direction,
                                paragraphDirection)
                + styles(textWidth)
                + "</w:styles>";
    }

    private static String styles(int textWidth) {
        String quiet = "<w:color w:val=\"" + Palette.QUIET + "\"/>";
        String accent = "<w:color w:val=\"" + Palette.ACCENT + "\"/>";
        String serif = "<w:rFonts w:ascii=\"%1$s\" w:hAnsi=\"%1$s\" w:eastAsia=\"%1$s\"/>".formatted(SERIF);
        String rightTab = "<w:tabs><w:tab w:val=\"right\" w:leader=\"%s\" w:pos=\"" + textWidth + "\"/></w:tabs>";
        return paragraph("Normal", "Normal", "", "<w:widowControl/>", "")
                + paragraph(
                        TITLE,
                        "Title",
                        "",
                        "<w:keepNext/><w:pBdr><w:bottom w:val=\"single\" w:sz=\"12\" w:space=\"8\" w:color=\""
                                + Palette.ACCENT
                                + "\"/></w:pBdr><w:spacing w:after=\"240\" w:line=\"240\" w:lineRule=\"auto\"/>",
                        "<w:b/><w:bCs/><w:sz w:val=\"48\"/><w:szCs w:val=\"48\"/>")
                + paragraph(
                        SUBTITLE,
                        "Subtitle",
                        "",
                        "<w:keepNext/><w:spacing w:after=\"160\"/>",
                        accent + "<w:sz w:val=\"28\"/><w:szCs w:val=\"28\"/>")
                + paragraph(TITLE_NOTE, "Title Note", "", "<w:spacing w:after=\"40\"/>", quiet)
                + headingStyle(1, 360, 120, 32)
                + headingStyle(2, 300, 80, 26)
                + headingStyle(3, 240, 60, 23)
                + paragraph(
                        CONTENTS_HEADING,
                        "TOC Heading",
                        "",
                        "<w:keepNext/><w:spacing w:before=\"120\" w:after=\"160\"/>",
                        "<w:b/><w:bCs/><w:sz w:val=\"32\"/><w:szCs w:val=\"32\"/>")
                + paragraph(
                        contentsEntry(1),
                        "toc 1",
                        "",
                        rightTab.formatted("dot") + "<w:spacing w:before=\"100\" w:after=\"20\"/>",
                        "<w:b/><w:bCs/>")
                + paragraph(
                        contentsEntry(2),
                        "toc 2",
                        "",
                        rightTab.formatted("dot") + "<w:spacing w:after=\"20\"/><w:ind w:left=\"300\"/>",
                        "")
                + paragraph(
                        contentsEntry(3),
                        "toc 3",
                        "",
                        rightTab.formatted("dot") + "<w:spacing w:after=\"20\"/><w:ind w:left=\"600\"/>",
                        quiet)
                + paragraph(LEAD, "Lead", "", "", "<w:sz w:val=\"24\"/><w:szCs w:val=\"24\"/>")
                + paragraph(SMALL, "Small", "", "", quiet + "<w:sz w:val=\"18\"/><w:szCs w:val=\"18\"/>")
                + paragraph(
                        CLOSING,
                        "Closing Line",
                        "",
                        "<w:keepLines/><w:spacing w:before=\"480\"/><w:jc w:val=\"center\"/>",
                        "<w:b/><w:bCs/><w:sz w:val=\"24\"/><w:szCs w:val=\"24\"/>")
                + paragraph(
                        FACTS,
                        "Facts",
                        "",
                        "<w:keepNext/><w:spacing w:after=\"100\"/>",
                        quiet + "<w:sz w:val=\"19\"/><w:szCs w:val=\"19\"/>")
                + paragraph(
                        QUOTE,
                        "Quote",
                        "",
                        "<w:keepNext/><w:pBdr><w:left w:val=\"single\" w:sz=\"12\" w:space=\"10\" w:color=\""
                                + Palette.LINE
                                + "\"/></w:pBdr><w:spacing w:before=\"160\" w:after=\"0\"/><w:ind w:left=\"340\""
                                + " w:right=\"340\"/>",
                        serif + "<w:i/><w:iCs/>")
                + paragraph(
                        QUOTE_SOURCE,
                        "Quote Source",
                        "",
                        "<w:pBdr><w:left w:val=\"single\" w:sz=\"12\" w:space=\"10\" w:color=\"" + Palette.LINE
                                + "\"/></w:pBdr><w:spacing w:after=\"160\"/><w:ind w:left=\"340\" w:right=\"340\"/>",
                        quiet + "<w:sz w:val=\"18\"/><w:szCs w:val=\"18\"/>")
                + paragraph(
                        LABEL,
                        "Field Label",
                        "",
                        "<w:spacing w:before=\"14\" w:after=\"60\"/>",
                        quiet + "<w:sz w:val=\"18\"/><w:szCs w:val=\"18\"/>")
                + paragraph(FIELD, "Field Text", "", "<w:spacing w:after=\"60\"/>", "")
                + paragraph(
                        TABLE_TITLE,
                        "caption",
                        "",
                        "<w:keepNext/><w:spacing w:before=\"200\" w:after=\"80\"/>",
                        "<w:b/><w:bCs/>")
                + paragraph(
                        TABLE_HEAD,
                        "Table Head",
                        "",
                        "<w:keepNext/><w:spacing w:before=\"30\" w:after=\"30\" w:line=\"240\" w:lineRule=\"auto\"/>",
                        "<w:b/><w:bCs/>" + quiet + "<w:sz w:val=\"18\"/><w:szCs w:val=\"18\"/>")
                + paragraph(
                        TABLE_TEXT,
                        "Table Text",
                        "",
                        "<w:spacing w:before=\"30\" w:after=\"30\" w:line=\"250\" w:lineRule=\"auto\"/>",
                        "<w:sz w:val=\"19\"/><w:szCs w:val=\"19\"/>")
                + paragraph(TABLE_QUOTE, "Table Quote", TABLE_TEXT, "", serif + "<w:i/><w:iCs/>")
                + paragraph(
                        BOX_TITLE,
                        "Box Title",
                        "",
                        "<w:keepNext/><w:spacing w:before=\"80\" w:after=\"60\"/>",
                        "<w:b/><w:bCs/>")
                + paragraph(BOX_TEXT, "Box Text", "", "<w:spacing w:after=\"60\"/>", "")
                + paragraph(
                        QUESTION,
                        "Question",
                        "",
                        "<w:keepNext/><w:keepLines/><w:tabs><w:tab w:val=\"left\" w:pos=\"480\"/></w:tabs><w:spacing"
                                + " w:before=\"320\" w:after=\"40\"/><w:ind w:left=\"480\" w:hanging=\"480\"/>",
                        "<w:b/><w:bCs/><w:sz w:val=\"22\"/><w:szCs w:val=\"22\"/>")
                + paragraph(
                        INSTRUCTION,
                        "Instruction",
                        "",
                        "<w:keepNext/><w:spacing w:after=\"100\"/><w:ind w:left=\"480\"/>",
                        "<w:i/><w:iCs/>" + quiet + "<w:sz w:val=\"19\"/><w:szCs w:val=\"19\"/>")
                + paragraph(
                        CHOICE,
                        "Choice",
                        "",
                        "<w:keepLines/><w:tabs><w:tab w:val=\"left\" w:pos=\"880\"/><w:tab w:val=\"right\""
                                + " w:leader=\"underscore\" w:pos=\""
                                + textWidth
                                + "\"/></w:tabs><w:spacing w:after=\"50\"/><w:ind w:left=\"880\" w:hanging=\"400\"/>",
                        "")
                + paragraph(
                        WRITING_LINE,
                        "Writing Line",
                        "",
                        rightTab.formatted("underscore")
                                + "<w:spacing w:before=\"120\" w:after=\"0\"/><w:ind w:left=\"480\"/>",
                        "<w:color w:val=\"" + Palette.LINE + "\"/>")
                + paragraph(
                        FOOTER,
                        "footer",
                        "",
                        rightTab.formatted("none") + "<w:spacing w:after=\"0\"/>",
                        quiet + "<w:sz w:val=\"17\"/><w:szCs w:val=\"17\"/>");
    }

    private static String headingStyle(int level, int before, int after, int size) {
        return paragraph(
                heading(level),
                "heading " + level,
                "",
                "<w:keepNext/><w:keepLines/><w:spacing w:before=\"%d\" w:after=\"%d\" w:line=\"240\" w:lineRule=\"auto\"/><w:outlineLvl w:val=\"%d\"/>"
                        .formatted(before, after, level - 1),
                "<w:b/><w:bCs/><w:sz w:val=\"%1$d\"/><w:szCs w:val=\"%1$d\"/>".formatted(size));
    }

    private static String paragraph(String id, String name, String basedOn, String paragraph, String run) {
        boolean normal = id.equals("Normal");
        String base = normal ? "" : "<w:basedOn w:val=\"%s\"/>".formatted(basedOn.isEmpty() ? "Normal" : basedOn);
        boolean heading = id.startsWith("Heading") || id.equals(TITLE);
        String next = heading ? "<w:next w:val=\"Normal\"/>" : "";
        return "<w:style w:type=\"paragraph\"%s w:styleId=\"%s\"><w:name w:val=\"%s\"/>%s%s<w:qFormat/><w:pPr>%s</w:pPr><w:rPr>%s</w:rPr></w:style>"
                .formatted(normal ? " w:default=\"1\"" : "", id, name, base, next, paragraph, run);
    }

    private static String language(String tag) {
        Locale locale = Locale.forLanguageTag(tag);
        if (!locale.getCountry().isEmpty()) {
            return locale.toLanguageTag();
        }
        return switch (locale.getLanguage()) {
            case "de" -> "de-DE";
            case "en" -> "en-GB";
            case "" -> "en-GB";
            default -> locale.toLanguageTag();
        };
    }
}
