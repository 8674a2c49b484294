package org.vielstimmig.transcripts;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/// Hostile files as office programs write them: PDF, DOCX, ODT, XLSX, RTF, DOC.
final class HostileDocuments extends HostileCases {

    private static final String DOCX = "<w:document " + Bytes.W + "><w:body>";
    private static final String ODT = "<o xmlns:text='t' xmlns:table='a'>";

    HostileDocuments(double share) {
        super(share);
        pdf();
        packed();
        rich();
    }

    // --- PDF -------------------------------------------------------------------------------------------------------

    private void pdf() {
        bytes("pdf-nested-forms", "pdf", () -> HostilePdf.forms(share < 1 ? 4 : 15));
        bytes("pdf-form-in-itself", "pdf", HostilePdf::formInItself);
        bytes("pdf-stream-1.5-gb", "pdf", () -> HostilePdf.operators("          \n", n(1_500_000)));
        bytes("pdf-operators-300-mb", "pdf", () -> HostilePdf.operators("0 0 m\n", n(300_000)));
        bytes("pdf-fonts-300-mb", "pdf", () -> HostilePdf.operators("BT /F 9 Tf ET\n", n(300_000)));
        bytes("pdf-words-300-mb", "pdf", () -> HostilePdf.operators("BT /F 9 Tf 9 9 Td (a) Tj ET\n", n(300_000)));
        bytes("pdf-state-300-mb", "pdf", () -> HostilePdf.operators("q\n", n(300_000)));
        bytes("pdf-numbers-300-mb", "pdf", () -> HostilePdf.operators("1 ", n(300_000)));
        bytes("pdf-packed-twice", "pdf", () -> HostilePdf.packedTwice(n(1_500_000)));
        bytes("pdf-contents-again", "pdf", () -> HostilePdf.manyContents(n(50_000), 100));
        bytes("pdf-pages-100000", "pdf", () -> HostilePdf.pages(n(100_000), true));
        bytes("pdf-empty-pages-100000", "pdf", () -> HostilePdf.pages(n(100_000), false));
        bytes("pdf-same-page-1m", "pdf", () -> HostilePdf.samePage(n(1_000_000)));
        bytes("pdf-page-loop", "pdf", HostilePdf::pageLoop);
        bytes("pdf-forking-pages", "pdf", () -> HostilePdf.forkingPages(share < 1 ? 5 : 40));
        bytes("pdf-deep-pages", "pdf", () -> HostilePdf.deepPages(n(100_000)));
        bytes("pdf-deep-list", "pdf", () -> HostilePdf.deepList(n(1_000_000)));
        bytes("pdf-table-loop", "pdf", HostilePdf::tableLoop);
        bytes("pdf-character-map", "pdf", () -> HostilePdf.hugeCharacterMap(n(200)));
        bytes("pdf-letters-one-string", "pdf", () -> HostilePdf.letters(1, n(9_000_000)));
        bytes("pdf-letters-many-strings", "pdf", () -> HostilePdf.letters(n(9_000), 1000));
        bytes("pdf-strewn", "pdf", () -> HostilePdf.strewn(n(300_000)));
        bytes("pdf-pictures", "pdf", () -> HostilePdf.picture(n(100_000)));
        bytes("pdf-open-strings", "pdf", () -> HostilePdf.open("(", n(20_000_000)));
        bytes("pdf-open-dictionaries", "pdf", () -> HostilePdf.open("<<", n(10_000_000)));
        bytes("pdf-object-stream", "pdf", () -> HostilePdf.objectStream(n(500_000)));
        bytes("pdf-truncated", "pdf", () -> Arrays.copyOf(HostilePdf.pages(n(1000), true), n(20_000)));
        bytes("pdf-garbage", "pdf", () -> Bytes.text("%PDF-1.7\n" + noise(n(20_000_000)) + "startxref\n0\n%%EOF"));
        bytes(
                "pdf-objects-without-table",
                "pdf",
                () -> Bytes.text(
                        "%PDF-1.7\n" + "1 0 obj <</Type/Page>> endobj\n".repeat(n(1_000_000)) + "startxref\n0\n%%EOF"));
    }

    // --- packed office files ---------------------------------------------------------------------------------------

    private void zip(String name, String ending, String part, String before, String middle, long count, String after) {
        add(name, ending, out -> {
            ZipOutputStream zip = new ZipOutputStream(out);
            if (ending.equals("odt")) {
                zip.putNextEntry(new ZipEntry("mimetype"));
                zip.write(utf8("application/vnd.oasis.opendocument.text"));
            }
            if (ending.equals("xlsx")) {
                zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
                zip.write(utf8("<workbook><sheets><sheet name='a'/></sheets></workbook>"));
            }
            if (part.contains("shared")) {
                zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
                zip.write(utf8("<worksheet><row><c t='s'><v>0</v></c></row></worksheet>"));
            }
            zip.putNextEntry(new ZipEntry(part));
            repeated(zip, before, middle, n(count), after);
            zip.finish();
        });
    }

    private void packed() {
        zip("docx-bomb-1.5-gb", "docx", "word/document.xml", DOCX, "          ", 150_000_000, "");
        zip(
                "docx-words-190-mb",
                "docx",
                "word/document.xml",
                DOCX,
                "<w:p><w:r><w:t>a</w:t></w:r></w:p>",
                5_500_000,
                "");
        zip("docx-runs-190-mb", "docx", "word/document.xml", DOCX + "<w:p>", "<w:r/>", 30_000_000, "");
        zip("docx-one-run", "docx", "word/document.xml", DOCX + "<w:p><w:r><w:t>", "Wie so? ", 20_000_000, "");
        zip("docx-deep", "docx", "word/document.xml", DOCX, "<w:p>", 1_000_000, "");
        zip("docx-deep-tables", "docx", "word/document.xml", DOCX, "<w:tbl><w:tr><w:tc><w:p/>", 600, "");
        zip("docx-attributes", "docx", "word/document.xml", DOCX + "<w:p ", "a='' ", 1_000_000, "/>");
        lines("docx-many-attributes", "docx", "", 1, i -> "");
        zip("docx-laughs", "docx", "word/document.xml", LAUGHS + DOCX, "&a11;&f;", 1000, "");
        zip("docx-comments", "docx", "word/document.xml", DOCX, "<!-- -->", 20_000_000, "");
        add("docx-many-parts", "docx", out -> parts(out, n(60_000)));
        add("docx-nested-zips", "docx", out -> out.write(nested(share < 1 ? 5 : 200)));
        add(
                "docx-relations",
                "docx",
                out -> out.write(Bytes.zip(Map.of(
                        "[Content_Types].xml",
                        "wordprocessingml",
                        "_rels/.rels",
                        "<R><r Type='/officeDocument'" + " Target='../../../../etc/passwd'/>"
                                + "<r/>".repeat(n(10_000_000)) + "</R>"))));
        bytes("docx-truncated", "docx", () -> {
            byte[] whole = Bytes.docx(Bytes.p(Bytes.r("I: Wie?")).repeat(n(10_000)));
            return Arrays.copyOf(whole, whole.length * 2 / 3);
        });
        bytes("docx-encrypted", "docx", () -> ole("EncryptedPackage", n(20_000_000)));
        zip("odt-bomb-1.5-gb", "odt", "content.xml", ODT, "          ", 150_000_000, "");
        zip("odt-spaces", "odt", "content.xml", ODT + "<text:p>I:", "<text:s text:c='999999999'/>", 1_000_000, "");
        zip("odt-laughs", "odt", "content.xml", LAUGHS + ODT, "&a11;&f;", 1000, "</o>");
        zip("odt-deep", "odt", "content.xml", ODT, "<text:span>", 1_000_000, "");
        zip("odt-deep-notes", "odt", "content.xml", ODT + "<text:p>", "<text:note><text:p>a", 900, "");
        zip("odt-paragraphs", "odt", "content.xml", ODT, "<text:p>I: a</text:p>", 5_000_000, "</o>");
        zip("xlsx-bomb-1.5-gb", "xlsx", "xl/worksheets/sheet1.xml", "<w>", "<row/>    ", 150_000_000, "");
        zip(
                "xlsx-columns",
                "xlsx",
                "xl/worksheets/sheet1.xml",
                "<w><row>",
                "<c t='str'><v>a</v></c>",
                1_000_000,
                "</row></w>");
        zip(
                "xlsx-cells",
                "xlsx",
                "xl/worksheets/sheet1.xml",
                "<w>",
                "<row><c r='BH1' t='str'><v>a</v></c></row>",
                4_000_000,
                "</w>");
        zip(
                "xlsx-strings",
                "xlsx",
                "xl/sharedStrings.xml",
                "<sst>",
                "<si><t>aaaaaaaaaaaa</t></si>",
                6_000_000,
                "</sst>");
    }

    private static void parts(OutputStream out, int count) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        for (int i = 0; i < count; i++) {
            zip.putNextEntry(new ZipEntry("word/document" + i + ".xml"));
        }
        zip.finish();
    }

    private static byte[] nested(int depth) throws IOException {
        byte[] inner = Bytes.text("I: Wie?");
        for (int i = 0; i < depth; i++) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
                zip.putNextEntry(new ZipEntry("word/document.xml"));
                zip.write(inner);
            }
            inner = bytes.toByteArray();
        }
        return inner;
    }

    private static byte[] ole(String entry, int length) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] content = new byte[length];
        new Random(9).nextBytes(content);
        content[11] = 0;
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            files.getRoot().createDocument(entry, new ByteArrayInputStream(content));
            files.writeFilesystem(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    // --- RTF and DOC -----------------------------------------------------------------------------------------------

    private void rich() {
        text("rtf-nested", "rtf", "{\\rtf1 ", "{", 20_000_000, "");
        text("rtf-nested-files", "rtf", "", "{\\rtf ", 1_000_000, "I: a");
        text("rtf-nested-closed", "rtf", "{\\rtf1 I: a\\par ", "{}", 10_000_000, "B: b}");
        text("rtf-paragraphs", "rtf", "{\\rtf1 ", "I: a\\par ", 3_000_000, "}");
        text("rtf-one-line", "rtf", "{\\rtf1 ", "Wie so? ", 12_000_000, "}");
        text("rtf-hex", "rtf", "{\\rtf1 ", "\\'e4", 5_000_000, "}");
        text("rtf-unicode", "rtf", "{\\rtf1 \\uc1000000000 ", "\\u228? ", 3_000_000, "}");
        text("rtf-binary", "rtf", "{\\rtf1 ", "\\bin2000000000 ", 1_000_000, "}");
        text("rtf-commands", "rtf", "{\\rtf1 ", "\\nobodyknowsthis12345 ", 1_000_000, "I: a}");
        text("rtf-long-command", "rtf", "{\\rtf1 \\", "a", 20_000_000, "}");
        text("rtf-bold", "rtf", "{\\rtf1 ", "\\b a\\b0  b", 2_000_000, "}");
        text("rtf-fonts", "rtf", "{\\rtf1 {\\fonttbl", "{\\f1\\fcharset128 a;}", 1_000_000, "}{\\f1 I: a\\par B: b}}");
        text(
                "rtf-font-switch",
                "rtf",
                "{\\rtf1 {\\fonttbl{\\f0\\fcharset128 a;}{\\f1 b;}}",
                "\\f0\\'83\\f1 a",
                1_500_000,
                "}");
        text("rtf-notes", "rtf", "{\\rtf1 I: a", "{\\footnote b}", 1_500_000, "}");
        add("rtf-broken-20-mb", "rtf", out -> {
            Random random = new Random(3);
            out.write(utf8("{\\rtf1 "));
            String signs = "{}\\\\abcu'0123456789-* ;\r\n";
            for (int i = n(20_000_000); i > 0; i--) {
                out.write(signs.charAt(random.nextInt(signs.length())));
            }
        });
        bytes("doc-garbage", "doc", () -> ole("WordDocument", n(20_000_000)));
        bytes("doc-garbage-header", "doc", () -> {
            byte[] bytes = Bytes.text(noise(n(5_000_000)), "ISO-8859-1");
            byte[] head = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
            System.arraycopy(head, 0, bytes, 0, head.length);
            return bytes;
        });
    }
}
