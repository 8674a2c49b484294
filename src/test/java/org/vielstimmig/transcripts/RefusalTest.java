package org.vielstimmig.transcripts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.vielstimmig.transcripts.Bytes.docx;
import static org.vielstimmig.transcripts.Bytes.odt;
import static org.vielstimmig.transcripts.Bytes.p;
import static org.vielstimmig.transcripts.Bytes.r;
import static org.vielstimmig.transcripts.Readings.problem;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.vielstimmig.model.Problem;
import org.vielstimmig.model.ProblemException;

class RefusalTest {

    private static final byte[] DOCX = docx(p(r("I: Wie?")) + p(r("B: So.")));

    @Test
    void truncatedOfficeFilesAreDamaged() {
        for (int cut : new int[] {1, 10, 23, DOCX.length / 2, DOCX.length - 30}) {
            byte[] part = Arrays.copyOf(DOCX, DOCX.length - cut);
            assertEquals(new Problem.FileDamaged("i.docx", "docx"), problem("i.docx", part), "cut " + cut);
        }
        byte[] odt = odt("<text:p>I: Ja.</text:p>", Map.of());
        assertEquals(new Problem.FileDamaged("i.odt", "odt"), problem("i.odt", Arrays.copyOf(odt, odt.length - 40)));
    }

    @Test
    void aBrokenPartIsDamaged() {
        byte[] stored = storedZip(
                "word/document.xml",
                "<w:document " + Bytes.W + "><w:body>" + p(r("I: Wie geht es?")) + "</w:body></w:document>");
        int at = new String(stored, java.nio.charset.StandardCharsets.ISO_8859_1).indexOf("geht");
        stored[at] = 'x';
        assertInstanceOf(Problem.FileDamaged.class, problem("i.docx", stored));
        assertInstanceOf(Problem.FileDamaged.class, problem("i.docx", docx("<w:p>")));
    }

    private static byte[] storedZip(String name, String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setLevel(Deflater.NO_COMPRESSION);
            zip.putNextEntry(new ZipEntry(name));
            zip.write(Bytes.text(text));
            zip.closeEntry();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return bytes.toByteArray();
    }

    @Test
    void truncatedRichTextAndPdfAreDamaged() {
        assertEquals(
                new Problem.FileDamaged("i.rtf", "rtf"),
                problem("i.rtf", Bytes.text("{\\rtf1 I: Wie?\\par B: {\\b So")));
        byte[] pdf = Bytes.pdf(List.of(List.of(new Bytes.Piece(50, 50, "I: Wie?"), new Bytes.Piece(50, 70, "B: So."))));
        assertEquals(new Problem.FileDamaged("i.pdf", "pdf"), problem("i.pdf", Arrays.copyOf(pdf, pdf.length - 300)));
        assertEquals(new Problem.FileDamaged("i.pdf", "pdf"), problem("i.pdf", Bytes.text("no pdf at all")));
    }

    @Test
    void encryptedFilesAreNamedSo() throws IOException {
        try (PDDocument document = Bytes.pdfDocument(List.of(List.of(new Bytes.Piece(50, 50, "I: Wie?"))))) {
            StandardProtectionPolicy policy = new StandardProtectionPolicy("owner", "user", new AccessPermission());
            policy.setEncryptionKeyLength(128);
            document.protect(policy);
            assertEquals(new Problem.FileEncrypted("i.pdf"), problem("i.pdf", Bytes.saved(document)));
        }
        assertEquals(new Problem.FileEncrypted("i.docx"), problem("i.docx", ole("EncryptedPackage", new byte[100])));
        byte[] word = new byte[100];
        word[11] = 1;
        assertEquals(new Problem.FileEncrypted("i.doc"), problem("i.doc", ole("WordDocument", word)));
        Map<String, String> manifest = Map.of("META-INF/manifest.xml", "<manifest><encryption-data/></manifest>");
        assertEquals(new Problem.FileEncrypted("i.odt"), problem("i.odt", odt("<text:p>x</text:p>", manifest)));
    }

    private static byte[] ole(String entry, byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            files.getRoot().createDocument(entry, new ByteArrayInputStream(content));
            files.writeFilesystem(out);
        }
        return out.toByteArray();
    }

    @Test
    void brokenFilesOfOtherKindsAreDamaged() throws IOException {
        assertEquals(new Problem.FileDamaged("i.doc", "doc"), problem("i.doc", ole("WordDocument", new byte[100])));
        assertEquals(
                new Problem.FileDamaged("i.json", "json"),
                problem("i.json", Bytes.text("{\"segments\": [{\"text\": \"Wie\"")));
        assertEquals(
                new Problem.FileDamaged("i.xlsx", "xlsx"),
                problem("i.xlsx", Bytes.zip(Map.of("xl/workbook.xml", "<x/>"))));
        assertEquals(
                new Problem.FileDamaged("i.tei", "xml"),
                problem("i.tei", Bytes.text("<?xml version='1.0'?><TEI><sp><p>Ja.")));
        assertEquals(new Problem.FileDamaged("i.vtt", "vtt"), problem("i.vtt", Bytes.text("WEBVTT\n\nNOTE nichts\n")));
    }

    @Test
    void formatsNobodyReadsAreNamedSo() throws IOException {
        assertInstanceOf(Problem.FormatUnknown.class, problem("i.xls", ole("Workbook", new byte[100])));
        assertInstanceOf(
                Problem.FormatUnknown.class,
                problem("i.xml", Bytes.text("<?xml version='1.0'?><letter><p>I: Ja.</p></letter>")));
        assertInstanceOf(
                Problem.FormatUnknown.class,
                problem("i.xml", Bytes.text("<?xml version='1.0'?><TEI><p>I: Ja.</p></TEI>")));
        assertInstanceOf(Problem.FormatUnknown.class, problem("i.json", Bytes.text("{\"a\": [1, 2, 3]}")));
        assertInstanceOf(Problem.FormatUnknown.class, problem("i.f4p", Bytes.text("I: Ja.")));
        assertInstanceOf(Problem.FormatUnknown.class, problem("i.txt", Bytes.zip(Map.of("a.txt", "I: Ja."))));
        assertInstanceOf(Problem.FormatUnknown.class, problem("i.txt", new byte[] {
            (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 26, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R', 0, 0, 0, 1
        }));
    }

    @Test
    void filesWithoutWordsAreNamedSo() {
        for (byte[] bytes : List.of(new byte[0], Bytes.text(" \n\t\r\n\u00A0\n"), Bytes.text("\uFEFF"))) {
            assertEquals(new Problem.NoText("i.txt"), problem("i.txt", bytes));
        }
        assertEquals(new Problem.NoText("i.docx"), problem("i.docx", docx(p() + p())));
        assertEquals(new Problem.NoText("i.pdf"), problem("i.pdf", Bytes.pdf(List.of(List.of()))));
        assertEquals(
                new Problem.NoText("i.html"), problem("i.html", Bytes.text("<html><body><img src=x></body></html>")));
        assertEquals(new Problem.NoText("i.rtf"), problem("i.rtf", Bytes.text("{\\rtf1 }")));
    }

    @Test
    void packedBombsAreTooLarge() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            byte[] block = new byte[1 << 20];
            Arrays.fill(block, (byte) ' ');
            for (long n = 0; n <= Input.MAX_PART; n += block.length) {
                zip.write(block);
            }
            zip.closeEntry();
        }
        assertInstanceOf(Problem.FileTooLarge.class, problem("i.docx", bytes.toByteArray()));
    }

    @Test
    void documentTypesAreRefused() {
        String laughs = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b"
                + " \"&a;&a;&a;&a;&a;&a;\"><!ENTITY f SYSTEM \"file:///etc/hostname\">]><w:document "
                + Bytes.W + "><w:body>" + p(r("I: &b;&f;")) + "</w:body></w:document>";
        assertInstanceOf(Problem.FileDamaged.class, problem("i.docx", Bytes.zip(Map.of("word/document.xml", laughs))));
        String deep = "<w:document " + Bytes.W + ">" + "<w:p>".repeat(100_000);
        assertInstanceOf(Problem.FileDamaged.class, problem("i.docx", Bytes.zip(Map.of("word/document.xml", deep))));
    }

    @Test
    void aFormatNamedWrongIsAProblem() {
        assertEquals(Format.DOCX, Format.named(" DOCX"));
        ProblemException e = assertThrows(ProblemException.class, () -> Format.named("wri"));
        assertInstanceOf(Problem.FormatNamedWrong.class, e.problem());
    }

    @Test
    void theFormatCanBeChosen() {
        byte[] bytes = Bytes.text("**I:** Wie?\n\n**B:** So.\n");
        Reading reading = TranscriptReader.read("i.txt", bytes, ReadOptions.NONE.withFormat(Format.MARKDOWN));
        assertEquals("I: Wie?\n\nB: So.", reading.text());
        assertEquals("md", reading.source().format());
        ProblemException e = assertThrows(
                ProblemException.class,
                () -> TranscriptReader.read("i.txt", bytes, ReadOptions.NONE.withFormat(Format.PDF)));
        assertEquals(new Problem.FileDamaged("i.txt", "pdf"), e.problem());
    }

    @Test
    void foldersAreNoPartOfTheName() {
        assertEquals(
                "i.txt",
                TranscriptReader.read("C:\\Interviews/x/i.txt", Bytes.text("I: Ja.\nB: Ja."), ReadOptions.NONE)
                        .source()
                        .file());
    }
}
