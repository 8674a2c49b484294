package org.vielstimmig.transcripts;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.vielstimmig.model.Problem;
import org.vielstimmig.model.ProblemException;

/// Reads a file of any known format as a transcript.
public final class TranscriptReader {

    /// Each says how sure it is; the last one takes everything.
    private static final List<Profile> PROFILES =
            List.of(new Gat2Profile(), new HeadedProfile(), new LabelProfile(), new PlainProfile());

    private TranscriptReader() {}

    /// Reads a file. The bytes are only looked at; nothing is kept.
    ///
    /// @param fileName with or without folders; its ending counts only where the bytes do not tell
    /// @throws ProblemException `FormatUnknown`, `FileDamaged`, `FileEncrypted`, `FileTooLarge` or `NoText`
    public static Reading read(String fileName, byte[] bytes, ReadOptions options) {
        String file = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
        Input input = new Input(file, bytes, options);
        if (bytes.length > Input.MAX_BYTES) {
            throw input.tooLarge(bytes.length, Input.MAX_BYTES);
        }
        if (bytes.length == 0) {
            throw new ProblemException(new Problem.NoText(file));
        }
        Format format = Signature.of(input);
        Paper paper = decode(input, format);
        Talk talk = paper.extra().talk();
        Convention wanted = options.convention();
        if (talk != null) {
            input.checkLines(talk.pieces().size());
            Script.Written written = Script.write(talk, options);
            if (written.outline().parts().isEmpty()) {
                throw new ProblemException(new Problem.NoText(file));
            }
            if (wanted == null || !wanted.isForcible()) {
                return new Assembly(input, format, paper).reading(written.outline(), List.of(), written.cues());
            }
            paper = paper.with(lines(written.outline().text()));
        }
        return fromLines(input, format, paper);
    }

    private static Reading fromLines(Input input, Format format, Paper decoded) {
        ReadOptions options = input.options();
        if (decoded.lines().stream().allMatch(Paper.Line::isBlank)) {
            throw new ProblemException(new Problem.NoText(input.file()));
        }
        Paper paper = options.keepMargins() ? decoded : LineNumbers.takenOut(decoded);
        paper = Figures.only(paper) ? paper.with(new Finding.NoTalk()) : paper;
        paper = Footers.apart(paper, options.dropFooter());
        paper = paper.with(Marks.of(paper.lines().subList(0, paper.body())));
        List<Outline> outlines = recognise(paper, options);
        if (outlines.isEmpty()) {
            throw new ProblemException(new Problem.NoText(input.file()));
        }
        List<Recognition.Guess> others = outlines.stream()
                .skip(1)
                .map(o -> new Recognition.Guess(o.convention(), o.certainty()))
                .toList();
        return new Assembly(input, format, paper).reading(outlines.getFirst(), others, List.of());
    }

    private static List<Paper.Line> lines(String text) {
        return text.lines().map(l -> new Paper.Line(l, 0, false)).toList();
    }

    private static Paper decode(Input input, Format format) {
        Decoder decoder = switch (format) {
            case TXT -> new TextDecoder();
            case MARKDOWN -> new MarkdownDecoder();
            case DOCX -> new DocxDecoder();
            case ODT -> new OdtDecoder();
            case RTF -> new RtfDecoder();
            case PDF -> new PdfDecoder();
            case HTML -> new HtmlDecoder();
            case DOC -> new DocDecoder();
            case VTT, SRT -> new SubtitleDecoder();
            case JSON -> new JsonDecoder();
            case CSV -> new CsvDecoder();
            case XLSX -> new XlsxDecoder();
            case XML -> new TeiDecoder();
        };
        try {
            return decoder.decode(input);
        } catch (ProblemException e) {
            throw e;
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // Whatever a library stumbles over in a file is the file's fault.
            throw input.damaged(format);
        } catch (OutOfMemoryError e) {
            // A small file that unpacks to more than there is room for.
            throw input.tooLarge(input.bytes().length, Input.MAX_BYTES);
        }
    }

    /// What each convention makes of the text, the surest first; or only the one that a person chose.
    private static List<Outline> recognise(Paper paper, ReadOptions options) {
        Convention wanted = options.convention();
        List<Outline> outlines = new ArrayList<>();
        for (Profile profile : PROFILES) {
            boolean last = profile instanceof PlainProfile;
            boolean asked = wanted == null
                    ? options.labels() == null || profile instanceof LabelProfile
                    : profile.writes(wanted);
            if (asked || last && outlines.isEmpty()) {
                Outline outline = profile.recognise(paper, options);
                if (outline != null && !outline.parts().isEmpty()) {
                    outlines.add(wanted == null ? outline : asWanted(outline, wanted, profile));
                }
            }
        }
        outlines.sort(Comparator.comparingDouble(Outline::certainty).reversed());
        return outlines;
    }

    /// What a person says is certain, unless the text cannot be read so.
    private static Outline asWanted(Outline outline, Convention wanted, Profile profile) {
        return profile.writes(wanted) ? outline.as(wanted, 1) : outline;
    }
}
