package org.vielstimmig.transcripts;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/// Makes files for tests, byte by byte as their programs would.
final class Bytes {

    private Bytes() {}

    static byte[] text(String text, String charset) {
        return text.getBytes(Charset.forName(charset));
    }

    static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return bytes.toByteArray();
    }

    // --- DOCX ------------------------------------------------------------------------------------------------------

    static final String W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    /// @param body  the paragraphs
    /// @param parts further parts by name
    static byte[] docx(String body, Map<String, String> parts) {
        Map<String, String> all = new LinkedHashMap<>();
        all.put(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Override"
                    + " PartName=\"/word/document.xml\""
                    + " ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>");
        all.put(
                "_rels/.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship"
                        + " Id=\"rId1\""
                        + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\""
                        + " Target=\"word/document.xml\"/></Relationships>");
        all.put(
                "word/document.xml",
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document " + W
                        + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"><w:body>" + body
                        + "<w:sectPr/></w:body></w:document>");
        all.putAll(parts);
        return zip(all);
    }

    static byte[] docx(String body) {
        return docx(body, Map.of());
    }

    static String p(String... runs) {
        return "<w:p>" + String.join("", runs) + "</w:p>";
    }

    static String r(String text) {
        return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    static String bold(String text) {
        return "<w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    // --- ODT -------------------------------------------------------------------------------------------------------

    static byte[] odt(String body, Map<String, String> parts) {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("mimetype", "application/vnd.oasis.opendocument.text");
        all.put("content.xml", """
            <?xml version="1.0" encoding="UTF-8"?>
            <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
                xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
                xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
                xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
                xmlns:dc="http://purl.org/dc/elements/1.1/"
                xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0">
            <office:automatic-styles><style:style style:name="T1" style:family="text"><style:text-properties
                fo:font-weight="bold"/></style:style></office:automatic-styles>
            <office:body><office:text>\
            """ + body + "</office:text></office:body></office:document-content>");
        all.putAll(parts);
        return zip(all);
    }

    // --- PDF -------------------------------------------------------------------------------------------------------

    /// A piece of text at a place, in points from the top left corner.
    record Piece(float x, float y, String text, boolean bold) {
        Piece(float x, float y, String text) {
            this(x, y, text, false);
        }
    }

    static byte[] pdf(List<List<Piece>> pages) {
        try (PDDocument document = pdfDocument(pages)) {
            return saved(document);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    static byte[] saved(PDDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }

    static PDDocument pdfDocument(List<List<Piece>> pages) throws IOException {
        PdfFonts.install();
        PDDocument document = new PDDocument();
        PDFont plain = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
        PDFont bold = new PDType1Font(Standard14Fonts.FontName.HELVETICA_BOLD);
        for (List<Piece> pieces : pages) {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                for (Piece piece : pieces) {
                    content.beginText();
                    content.setFont(piece.bold() ? bold : plain, 10);
                    content.newLineAtOffset(piece.x(), PDRectangle.A4.getHeight() - piece.y());
                    content.showText(piece.text());
                    content.endText();
                }
            }
        }
        return document;
    }
}
