package org.vielstimmig.transcripts;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/// Files made to hurt whoever reads them: bombs, loops, nests, broken and oversized ones.
final class Hostile {

    /// Writes the file.
    interface Maker {
        void write(OutputStream out) throws IOException;
    }

    /// @param name  what is wrong with it
    /// @param file  name of the file
    record Case(String name, String file, Maker maker) {

        Path in(Path folder) throws IOException {
            Path path = Files.createDirectories(folder.resolve(name)).resolve(file);
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(path), 1 << 16)) {
                maker.write(out);
            }
            return path;
        }
    }

    private final List<Case> cases = new ArrayList<>();
    private final double share;

    private Hostile(double share) {
        this.share = share;
    }

    /// @param share of the full size, 1 for all of it
    static List<Case> cases(double share) {
        Hostile hostile = new Hostile(share);
        hostile.pdf();
        hostile.packed();
        hostile.rich();
        hostile.marked();
        hostile.data();
        hostile.plain();
        hostile.labels();
        return hostile.cases;
    }

    private int n(long full) {
        return (int) Math.max(3, Math.min(Integer.MAX_VALUE - 8, Math.round(share * full)));
    }

    private void add(String name, String ending, Maker maker) {
        cases.add(new Case(name, "i." + ending, maker));
    }

    private void bytes(String name, String ending, java.util.function.Supplier<byte[]> bytes) {
        add(name, ending, out -> out.write(bytes.get()));
    }

    /// A text of `before`, `count` times `middle`, `after`.
    private void text(String name, String ending, String before, String middle, long count, String after) {
        add(name, ending, out -> repeated(out, before, middle, n(count), after));
    }

    private void lines(String name, String ending, String before, long count, IntFunction<String> line) {
        add(name, ending, out -> {
            out.write(utf8(before));
            int n = n(count);
            for (int i = 0; i < n; i++) {
                out.write(utf8(line.apply(i)));
            }
        });
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void repeated(OutputStream out, String before, String middle, long count, String after)
            throws IOException {
        out.write(utf8(before));
        int per = Math.max(1, 8192 / Math.max(1, middle.length()));
        byte[] one = utf8(middle);
        byte[] block = utf8(middle.repeat(per));
        long left = count;
        for (; left >= per; left -= per) {
            out.write(block);
        }
        for (; left > 0; left--) {
            out.write(one);
        }
        out.write(utf8(after));
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

    private static String noise(int length) {
        byte[] bytes = new byte[length];
        new Random(7).nextBytes(bytes);
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    // --- packed office files ---------------------------------------------------------------------------------------

    private static final String DOCX = "<w:document " + Bytes.W + "><w:body>";
    private static final String ODT = "<o xmlns:text='t' xmlns:table='a'>";
    private static final String LAUGHS =
            "<!DOCTYPE x [<!ENTITY a0 'I: ha'>" + laughs() + "<!ENTITY f SYSTEM 'file:///etc/passwd'>]>";

    private static String laughs() {
        StringBuilder laughs = new StringBuilder();
        for (int i = 1; i < 12; i++) {
            laughs.append("<!ENTITY a")
                    .append(i)
                    .append(" '")
                    .append(("&a" + (i - 1) + ";").repeat(10))
                    .append("'>");
        }
        return laughs.toString();
    }

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
                out -> out.write(Bytes.zip(java.util.Map.of(
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
            var bytes = new java.io.ByteArrayOutputStream();
            try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
                zip.putNextEntry(new ZipEntry("word/document.xml"));
                zip.write(inner);
            }
            inner = bytes.toByteArray();
        }
        return inner;
    }

    private static byte[] ole(String entry, int length) {
        var out = new java.io.ByteArrayOutputStream();
        byte[] content = new byte[length];
        new Random(9).nextBytes(content);
        content[11] = 0;
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            files.getRoot().createDocument(entry, new java.io.ByteArrayInputStream(content));
            files.writeFilesystem(out);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
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

    // --- HTML, TEI -------------------------------------------------------------------------------------------------

    private void marked() {
        for (String tag : List.of("div", "b", "a", "table", "p", "font", "li", "select", "svg", "form", "ruby", "x")) {
            text("html-nested-" + tag, "html", "<html>", "<" + tag + ">", 1_000_000, "I: a");
        }
        text("html-nested-b-p", "html", "<html>", "<b><p>", 500_000, "I: a");
        text("html-nested-a-div", "html", "<html>", "<a><div>", 500_000, "I: a");
        text("html-table-text", "html", "<html><table>", "a<b>", 500_000, "I: a");
        text("html-siblings", "html", "<html><table><tr>", "<td>I:", 1_000_000, "I: a");
        text("html-flat-cells", "html", "<html><body>", "<td><p>I: a</p></td>", 300_000, "I: a");
        text("html-entities", "html", "<html>", "&amp;&nbsp;&CounterClockwiseContourIntegral;", 800_000, "I: a");
        text("html-comments", "html", "<html>", "<!--", 5_000_000, "I: a");
        text("html-attributes", "html", "<html><p ", "a=b ", 5_000_000, ">I: a");
        lines("html-many-attributes", "html", "<html><p ", 1_000_000, i -> "a" + i + "=b ");
        text("html-angles", "html", "<html>", "<", 30_000_000, "I: a");
        text("html-one-line-100-mb", "html", "<html>I: ", "Wie so? ", 12_500_000, "");
        text("html-time", "html", "<html>", "<time>", 100_000, "I: a");
        text("html-time-class", "html", "<html>", "<span class=timestamp>0", 100_000, "I: a");
        text("html-notes", "html", "<html>", "<div class=footnotes>a", 100_000, "I: a");
        text("html-pre", "html", "<html><pre>", "a\n", 10_000_000, "I: a");
        text("html-meta", "html", "<html>", "<meta <meta ", 3_000_000, "I: a");
        lines(
                "noscribe-open-anchors",
                "html",
                "<html><p>x</p><p>",
                300_000,
                i -> "<a name=\"ts_" + i * 10L + "_" + (i * 10L + 9) + "_S0" + i % 3 + "\">S0" + i % 3 + ": Ja. ");
        lines(
                "noscribe-names",
                "html",
                "<html><p>x</p><p>",
                250_000,
                i -> "<a name=\"ts_" + i * 10L + "_" + (i * 10L + 9) + "_S" + i + "\">S" + i + ": Ja. </a>");
        lines(
                "tei-speeches",
                "tei",
                "<TEI><text>",
                500_000,
                i -> "<sp><speaker>A" + i % 5 + "</speaker><p>Ja.</p></sp>");
        text("tei-deep", "tei", "<TEI>", "<sp>", 1_000_000, "");
        text("tei-stage", "tei", "<TEI><sp><p>", "<stage>a</stage>", 3_000_000, "</p></sp></TEI>");
        text("tei-one-line-100-mb", "tei", "<TEI><sp><p>", "Wie so? ", 12_500_000, "</p></sp></TEI>");
        text("tei-laughs", "tei", LAUGHS + "<TEI><sp><p>", "&a11;&f;", 1000, "</p></sp></TEI>");
        lines("tei-titles", "tei", "<TEI><teiHeader><titleStmt>", 200_000, i -> "<title>a" + i + "</title>");
    }

    // --- JSON, tables, subtitles -----------------------------------------------------------------------------------

    private void data() {
        text("json-nested-lists", "json", "", "[", 1_000_000, "");
        text("json-nested-objects", "json", "", "{\"a\":", 1_000_000, "");
        text("json-deep-closed", "json", "{\"a\":" + "[".repeat(400), "1,", 3_000_000, "1" + "]".repeat(400) + "}");
        text("json-one-line-100-mb", "json", "{\"segments\":[{\"text\":\"", "Wie so? ", 12_500_000, "\"}]}");
        text("json-one-line-30-mb", "json", "{\"segments\":[{\"text\":\"", "Wie so? ", 3_700_000, "\"}]}");
        text("json-number", "json", "{\"segments\":[{\"text\":\"I\",\"start\":", "1", 20_000_000, "}]}");
        text("json-exponent", "json", "{\"segments\":[", "{\"text\":\"I\",\"start\":1e999999999},", 300_000, "{}]}");
        lines(
                "json-segments",
                "json",
                "{\"segments\":[{}",
                600_000,
                i -> ",{\"text\":\"Ja.\",\"start\":" + i + ",\"speaker\":\"S" + i + "\"}");
        lines("json-keys", "json", "{\"segments\":[{\"a\":0", 1_500_000, i -> ",\"k" + i + "\":\"a\"");
        text("json-wide-lists", "json", "{\"a\":[", "[{\"text\":\"a\"}],", 1_000_000, "{}]}");
        text("csv-columns", "csv", "Name;Text", ";a", 1_000_000, "\nAda" + ";Ja\n");
        text("csv-columns-rows", "csv", "Name;Text\n", ";".repeat(1000) + "a\n", 9_000, "");
        text("csv-open-quote", "csv", "Name;Text\nAda;\"", "Ja; so\n", 1_300_000, "");
        text(
                "csv-open-quote-lines",
                "csv",
                "Name;Text\nAda;\"",
                "Ja und so weiter und so fort, ja ja; so\n",
                39_000,
                "");
        text("csv-quotes", "csv", "Name;Text\n", "\"\"", 4_000_000, "");
        text("csv-quote-cells", "csv", "Name;Text\n", "\"a\";", 2_000_000, "");
        lines("csv-speakers", "csv", "Name;Text\n", 39_000, i -> "Ada" + i + ";Ja, so " + i + "\n");
        text("vtt-one-line-100-mb", "vtt", "WEBVTT\n\n00:01.000 --> 00:02.000\n<v Ada>", "Wie so? ", 12_500_000, "");
        text("vtt-one-line-9-mb", "vtt", "WEBVTT\n\n00:01.000 --> 00:02.000\n<v Ada>", "Wie so? ", 1_200_000, "");
        text("vtt-voices", "vtt", "WEBVTT\n\n00:01.000 --> 00:02.000\n", "<v Ada>Ja ", 900_000, "");
        text("vtt-open-voices", "vtt", "WEBVTT\n\n00:01.000 --> 00:02.000\n<v Ada>a", "<v", 4_000_000, "");
        text("vtt-voice-blanks", "vtt", "WEBVTT\n\n00:01.000 --> 00:02.000\n<v Ada>a<v", " ", 9_000_000, "");
        text("vtt-blanks-before-time", "vtt", "WEBVTT\n\n", " ", 9_000_000, "00:01.000 --> 00:02.000\nI: a");
        text("vtt-tags", "vtt", "WEBVTT\n\n00:01.000 --> 00:02.000\n<v Ada>", "<c>a</c><", 900_000, "");
        text("vtt-arrows", "vtt", "WEBVTT\n\n", "00:01.000 --> 00:02.000 ", 400_000, "\nI: a");
        lines("vtt-names", "vtt", "WEBVTT\n\n", 39_000, i -> "00:01.000 --> 00:02.000\n<v Ada" + i + ">Ja.\n\n");
        lines("srt-names", "srt", "", 29_000, i -> i + "\n00:00:01,000 --> 00:00:02,000\nAda" + i + ": Ja.\n\n");
        text("srt-one-cue", "srt", "1\n00:00:01,000 --> 00:00:02,000\n", "- a\n", 39_000, "");
    }

    // --- plain text ------------------------------------------------------------------------------------------------

    private void plain() {
        text("txt-one-line-100-mb", "txt", "I: ", "Wie so? ", 12_500_000, "");
        text("txt-one-line-9-mb", "txt", "I: ", "Wie so? ", 1_200_000, "");
        for (String sign : List.of(
                "[",
                "(",
                ":",
                "#",
                "<",
                "*",
                "_",
                "\u0301",
                "a",
                "1",
                "-",
                " ",
                "\t",
                ".",
                "//",
                "[1:",
                "(1:2",
                "#1:",
                "A:",
                "1:",
                "12:34 ",
                "[00:00:12] ",
                "#00:00:01-1# ",
                "Dr. A",
                "@a",
                "a@",
                "C:\\",
                "file:///",
                "_[",
                "**",
                "![",
                "](",
                "`",
                "|",
                "&",
                "\\",
                "A B ",
                "Ä-",
                "\u05D0",
                "\u202E",
                "\uAC00\u0301",
                "A\n",
                "1\n",
                "A:\n",
                "[A]\n",
                "01   A:   b\n",
                "Ada  0:03\n",
                "Ada\n0:03\n",
                "#00:00:01-1#\n",
                "SPEAKER_00\n",
                "\n",
                "---\n",
                "| a |\n",
                "a\u2028",
                "\r")) {
            long lines = sign.endsWith("\n") || sign.equals("\r") || sign.endsWith("\u2028")
                    ? 39_000
                    : 9_000_000 / sign.length();
            StringBuilder name = new StringBuilder("txt-all");
            sign.chars()
                    .forEach(c -> name.append('-')
                            .append(
                                    Character.isLetterOrDigit(c) && c < 128
                                            ? String.valueOf((char) c)
                                            : Integer.toHexString(c)));
            text(name.toString(), "txt", "I: a\n", sign, lines, "\nB: b\n");
            text(name.toString().replace("txt", "md"), "md", "I: a\n", sign, lines, "\nB: b\n");
        }
        add("txt-random", "txt", out -> {
            byte[] bytes = new byte[1 << 16];
            Random random = new Random(5);
            for (int i = n(700); i > 0; i--) {
                random.nextBytes(bytes);
                out.write(bytes);
            }
        });
        add("txt-random-5-mb", "txt", out -> {
            byte[] bytes = new byte[n(5_000_000)];
            new Random(6).nextBytes(bytes);
            out.write(bytes);
        });
        add("txt-random-letters", "txt", out -> {
            Random random = new Random(4);
            for (int i = n(9_000_000); i > 0; i--) {
                int c = random.nextInt(100);
                out.write(c < 4 ? '\n' : c < 20 ? ' ' : c < 24 ? ':' : 0xC0 + random.nextInt(64));
            }
        });
        add(
                "txt-program",
                "txt",
                out -> out.write(Files.readAllBytes(
                        Path.of(System.getProperty("java.home"), share < 1 ? "lib/libjava.so" : "lib/modules"))));
    }

    private void labels() {
        lines("lines-labelled", "txt", "", 290_000, i -> "I: Ja, so ist das " + i + "\n");
        lines(
                "lines-labelled-119000",
                "txt",
                "",
                39_000,
                i -> (i % 2 == 0 ? "I" : "B") + ": Ja, so ist das " + i + "\n");
        lines("names-250000", "txt", "", 250_000, i -> "Name " + i + ": Ja.\n");
        lines("names-39000", "txt", "", 39_000, i -> "Name " + i + ": Ja.\n");
        lines("names-twice", "txt", "", 39_000, i -> "Name " + i % 19_000 + ": Ja.\n");
        lines("names-brackets", "txt", "", 39_000, i -> "[Name " + i % 19_000 + "] Ja.\n");
        lines("names-tabs", "txt", "", 39_000, i -> "Name " + i % 19_000 + "\tJa.\n");
        lines("names-alone", "txt", "", 39_000, i -> "Name " + i % 19_000 + "\nJa.\n\n");
        lines(
                "names-headed",
                "txt",
                "",
                39_000,
                i -> "Name " + i % 19_000 + "  " + i / 60 % 600 + ":" + (10 + i % 50) + "\nJa.\n\n");
        lines(
                "names-letters",
                "txt",
                "",
                39_000,
                i -> "" + (char) ('A' + i % 26) + (char) ('a' + i / 26 % 26) + (char) ('a' + i / 676 % 26) + "ert"
                        + (char) ('a' + i / 17_576) + ": Ja.\n");
        lines(
                "names-long-lines",
                "txt",
                "",
                9_000,
                i -> "Name " + i % 4_000 + ": " + "Ja, so (ist) das. ".repeat(50) + "\n");
        lines(
                "lines-marks",
                "txt",
                "",
                39_000,
                i -> "I: Ja. #00:" + (10 + i / 60 % 50) + ":" + (10 + i % 50) + "-1#\n");
        lines("lines-gat", "txt", "", 39_000, i -> i % 9999 + "   A" + i % 30_000 + ":   ja [so]\n");
        lines("lines-notes", "txt", "", 39_000, i -> "_note: " + i + "\n");
        lines("lines-footers", "txt", "", 39_000, i -> "Seite " + i + " von 119000\n");
    }
}
