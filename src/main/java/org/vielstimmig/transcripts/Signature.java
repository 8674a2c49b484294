package org.vielstimmig.transcripts;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.model.ProblemException;

/// Tells a file's format from its first bytes and, for text, from its name. A wrong name does not matter.
final class Signature {

    /// Text formats of their own that plain text must not swallow: read as text, they would be one long mess.
    private static final Set<String> OTHER_TEXT =
            Set.of("exb", "fln", "eaf", "conllu", "cha", "tex", "yaml", "f4p", "f4x");

    private static final Pattern CUE = Pattern.compile("(?m)^\\s*(?:\\d{1,4}:)?\\d{1,2}:\\d{2}[.,]\\d{1,4}\\s*-->");
    private static final Pattern JSON = Pattern.compile("\\s*(?:\\{\\s*(?:\"[^\"]{0,200}\"\\s*:|})|\\[\\s*[{\"])");
    private static final Pattern TEI = Pattern.compile("<(?:\\w{1,20}:)?TEI(?:\\.2|Corpus)?[\\s>]");

    private Signature() {}

    /// @throws ProblemException `FileEncrypted`, `FileDamaged` or `FormatUnknown`
    static Format of(Input input) {
        byte[] bytes = input.bytes();
        if (Charsets.starts(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
            return officeOfOld(input);
        }
        Format forced = input.options().format();
        if (forced != null) {
            return forced;
        }
        if (Charsets.starts(bytes, 'P', 'K', 3, 4) || Charsets.starts(bytes, 'P', 'K', 5, 6)) {
            return packed(input);
        }
        String head = head(bytes);
        if (head.startsWith("{\\rtf")) {
            return Format.RTF;
        }
        int pdf = head.indexOf("%PDF-");
        if (pdf >= 0 && pdf < 1024) {
            return Format.PDF;
        }
        return text(input, head);
    }

    private static Format text(Input input, String head) {
        String lower = head.toLowerCase(Locale.ROOT);
        String name = Format.extensionOf(input.file());
        Format named = Format.ofFileName(input.file()).orElse(null);
        if (named == Format.HTML || lower.startsWith("<!doctype html") || lower.startsWith("<html")) {
            return Format.HTML;
        }
        if (lower.startsWith("<?xml") && lower.contains("<html")) {
            return Format.HTML;
        }
        if (named == Format.MARKDOWN) {
            return Format.MARKDOWN;
        }
        Format structured = structured(head, lower, named);
        if (structured != null) {
            return structured;
        }
        if (lower.startsWith("<?xml") || OTHER_TEXT.contains(name)) {
            throw input.unknown();
        }
        if (named == Format.DOCX || named == Format.ODT || named == Format.PDF || named == Format.XLSX) {
            throw input.damaged(named);
        }
        boolean text = named == Format.TXT
                || named == Format.RTF
                || named == Format.DOC
                || name.isEmpty()
                || name.length() > 5
                || !isAscii(name);
        if (text) {
            return Format.TXT;
        }
        throw input.unknown();
    }

    /// Files of programs, whatever their name is.
    private static @Nullable Format structured(String head, String lower, @Nullable Format named) {
        if (lower.startsWith("webvtt")) {
            return Format.VTT;
        }
        if (CUE.matcher(head).find()) {
            return named == Format.VTT ? Format.VTT : Format.SRT;
        }
        if (JSON.matcher(head).lookingAt() && named != Format.TXT || named == Format.JSON) {
            return Format.JSON;
        }
        if (JSON.matcher(head).lookingAt() && head.indexOf("\":") > 0) {
            return Format.JSON;
        }
        if (TEI.matcher(head).find()) {
            return Format.XML;
        }
        boolean table = named == Format.CSV || Table.isTable(head);
        return table ? Format.CSV : named == Format.VTT || named == Format.SRT ? Format.TXT : null;
    }

    private static boolean isAscii(String name) {
        return name.chars().allMatch(c -> c < 128 && Character.isLetterOrDigit(c));
    }

    private static Format packed(Input input) {
        Format named = Format.ofFileName(input.file()).orElse(Format.DOCX);
        try (Archive archive = Archive.open(input, named)) {
            if (archive.has("mimetype") && archive.has("content.xml")) {
                String type = new String(archive.part("mimetype"), StandardCharsets.US_ASCII);
                if (type.startsWith("application/vnd.oasis.opendocument.text")) {
                    return Format.ODT;
                }
                throw input.unknown();
            }
            if (archive.has("xl/workbook.xml") || archive.has("xl/workbook.bin")) {
                return Format.XLSX;
            }
            if (archive.has("word/document.xml") || archive.has("[Content_Types].xml") && DocxDecoder.isText(archive)) {
                return Format.DOCX;
            }
            throw input.unknown();
        } catch (IOException e) {
            throw input.damaged(named);
        }
    }

    /// Word 97 and older, and the shell around encrypted newer files.
    private static Format officeOfOld(Input input) {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(input.bytes()))) {
            DirectoryEntry root = files.getRoot();
            if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
                throw input.encrypted();
            }
            if (root.hasEntryCaseInsensitive("WordDocument")) {
                try (InputStream word = files.createDocumentInputStream("WordDocument")) {
                    byte[] head = word.readNBytes(12);
                    if (head.length == 12 && (head[11] & 1) != 0) {
                        throw input.encrypted();
                    }
                    return Format.DOC;
                }
            }
            throw input.unknown();
        } catch (ProblemException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw input.damaged(Format.DOC);
        }
    }

    /// The first bytes as Latin letters, without byte order mark, zeros of UTF-16 and blanks in front.
    private static String head(byte[] bytes) {
        StringBuilder head = new StringBuilder();
        int from = Charsets.starts(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        for (int i = from; i < Math.min(bytes.length, 4096); i++) {
            char c = (char) (bytes[i] & 0xFF);
            boolean skip = c == 0 || i < 2 && (c == 0xFF || c == 0xFE) || head.isEmpty() && c <= ' ';
            if (!skip) {
                head.append(c);
            }
        }
        return head.toString();
    }
}
