package org.vielstimmig.transcripts;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.vielstimmig.model.Problem;
import org.vielstimmig.model.ProblemException;

/// A kind of file that transcripts come in.
public enum Format {
    TXT("txt", "text", "asc"),
    MARKDOWN("md", "markdown", "mdown", "mkd"),
    DOCX("docx", "docm", "dotx"),
    ODT("odt", "ott"),
    RTF("rtf"),
    PDF("pdf"),
    HTML("html", "htm", "xhtml"),
    /// Word 97 to 2003, and older.
    DOC("doc", "dot"),
    VTT("vtt"),
    SRT("srt"),
    JSON("json", "otr"),
    /// Tables as text, whatever separates the cells.
    CSV("csv", "tsv", "tab"),
    XLSX("xlsx", "xlsm"),
    /// TEI.
    XML("xml", "tei");

    private final List<String> extensions;

    Format(String... extensions) {
        this.extensions = List.of(extensions);
    }

    /// Short lower-case name, as it stands in a source: `docx`.
    public String tag() {
        return extensions.getFirst();
    }

    /// File name endings, without a dot.
    public List<String> extensions() {
        return extensions;
    }

    /// The tags of all formats, for messages.
    public static List<String> known() {
        return Arrays.stream(values()).map(Format::tag).toList();
    }

    /// The format a file name promises; empty if it promises none of them.
    public static Optional<Format> ofFileName(String fileName) {
        return ofExtension(extensionOf(fileName));
    }

    /// The format somebody asked for by its tag or extension.
    ///
    /// @throws ProblemException with `FormatNamedWrong`
    public static Format named(String name) {
        return ofExtension(name.strip().toLowerCase(Locale.ROOT))
                .orElseThrow(() -> new ProblemException(new Problem.FormatNamedWrong(name, known())));
    }

    static String extensionOf(String fileName) {
        int dot = fileName.lastIndexOf('.');
        return dot <= 0 ? "" : fileName.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    private static Optional<Format> ofExtension(String extension) {
        return Arrays.stream(values())
                .filter(f -> f.extensions.contains(extension))
                .findFirst();
    }
}
