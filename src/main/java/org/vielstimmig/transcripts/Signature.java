package org.vielstimmig.transcripts;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.vielstimmig.model.ProblemException;

/// Tells a file's format from its first bytes and, for text, from its name. A wrong name does not matter.
final class Signature {

    /// Text formats of their own that plain text must not swallow: read as text, they would be one long mess.
    private static final Set<String> OTHER_TEXT = Set.of(
            "vtt", "srt", "json", "xml", "csv", "tsv", "otr", "exb", "fln", "eaf", "conllu", "cha", "tex", "yaml");

    private Signature() {}

    /// @throws ProblemException `FileEncrypted`, `FileDamaged` or `FormatUnknown`
    static Format of(Input input) {
        byte[] bytes = input.bytes();
        if (starts(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw officeOfOld(input);
        }
        Format forced = input.options().format();
        if (forced != null) {
            return forced;
        }
        if (starts(bytes, 'P', 'K', 3, 4) || starts(bytes, 'P', 'K', 5, 6)) {
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
        boolean other = lower.startsWith("webvtt") || lower.startsWith("<?xml") || OTHER_TEXT.contains(name);
        if (other) {
            throw input.unknown();
        }
        if (named == Format.DOCX || named == Format.ODT || named == Format.PDF) {
            throw input.damaged(named);
        }
        boolean text =
                named == Format.TXT || named == Format.RTF || name.isEmpty() || name.length() > 5 || !isAscii(name);
        if (text) {
            return Format.TXT;
        }
        throw input.unknown();
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
            if (archive.has("word/document.xml") || archive.has("[Content_Types].xml") && DocxDecoder.isText(archive)) {
                return Format.DOCX;
            }
            throw input.unknown();
        } catch (IOException e) {
            throw input.damaged(named);
        }
    }

    /// Word 97 and older, and the shell around encrypted newer files: none can be read, but people are told
    /// which.
    private static ProblemException officeOfOld(Input input) {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(input.bytes()))) {
            DirectoryEntry root = files.getRoot();
            if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
                return input.encrypted();
            }
            if (root.hasEntryCaseInsensitive("WordDocument")) {
                try (InputStream word = files.createDocumentInputStream("WordDocument")) {
                    byte[] head = word.readNBytes(12);
                    boolean locked = head.length == 12 && (head[11] & 1) != 0;
                    return locked ? input.encrypted() : input.unknown();
                }
            }
            return input.unknown();
        } catch (IOException | RuntimeException e) {
            return input.unknown();
        }
    }

    /// The first bytes as Latin letters, without byte order mark, zeros of UTF-16 and blanks in front.
    private static String head(byte[] bytes) {
        StringBuilder head = new StringBuilder();
        int from = starts(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        for (int i = from; i < Math.min(bytes.length, 4096); i++) {
            char c = (char) (bytes[i] & 0xFF);
            boolean skip = c == 0 || i < 2 && (c == 0xFF || c == 0xFE) || head.isEmpty() && c <= ' ';
            if (!skip) {
                head.append(c);
            }
        }
        return head.toString();
    }

    private static boolean starts(byte[] bytes, int... head) {
        if (bytes.length < head.length) {
            return false;
        }
        for (int i = 0; i < head.length; i++) {
            if ((bytes[i] & 0xFF) != head[i]) {
                return false;
            }
        }
        return true;
    }
}
