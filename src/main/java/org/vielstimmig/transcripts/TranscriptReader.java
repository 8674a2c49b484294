package org.vielstimmig.transcripts;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.model.MarkSide;
import org.vielstimmig.model.Problem;
import org.vielstimmig.model.ProblemException;
import org.vielstimmig.model.Role;
import org.vielstimmig.model.Source;
import org.vielstimmig.model.Speaker;
import org.vielstimmig.model.SpeakerId;
import org.vielstimmig.model.Turn;

/// Reads a file of any known format as a transcript.
public final class TranscriptReader {

    /// Tried in this order; the last one takes everything.
    private static final List<Profile> PROFILES = List.of(new LabelProfile(), new PlainProfile());

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
        if (paper.lines().stream().allMatch(Paper.Line::isBlank)) {
            throw new ProblemException(new Problem.NoText(file));
        }
        Outline outline = recognise(paper, options);
        if (outline.parts().isEmpty()) {
            throw new ProblemException(new Problem.NoText(file));
        }
        return reading(input, format, paper, outline);
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
        };
        try {
            return decoder.decode(input);
        } catch (ProblemException e) {
            throw e;
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // Whatever a library stumbles over in a file is the file's fault.
            throw input.damaged(format);
        }
    }

    private static Outline recognise(Paper paper, ReadOptions options) {
        for (Profile profile : PROFILES) {
            Outline outline = profile.recognise(paper, options);
            if (outline != null && !outline.parts().isEmpty()) {
                return outline;
            }
        }
        return new Outline("plain", paper.text(), List.of(), MarkSide.NONE, 0, List.of());
    }

    private static Reading reading(Input input, Format format, Paper paper, Outline outline) {
        Map<String, Speaker> speakers = speakers(outline, input.options());
        List<Turn> turns = new ArrayList<>();
        StringBuilder said = new StringBuilder();
        for (Outline.Part part : outline.parts()) {
            turns.add(new Turn(turns.size() + 1, id(speakers, part.label()), part.range(), part.at()));
            if (said.length() < 60_000) {
                said.append(part.range().of(outline.text())).append('\n');
            }
        }
        Source source =
                new Source(input.file(), format.tag(), paper.encoding(), sha256(input.bytes()), outline.profile());
        List<Finding> findings = new ArrayList<>(paper.findings());
        findings.addAll(outline.findings());
        return new Reading(
                source,
                outline.text(),
                Languages.of(said.toString(), paper.language()),
                outline.side(),
                List.copyOf(speakers.values()),
                turns,
                outline.marks(),
                findings);
    }

    private static Map<String, Speaker> speakers(Outline outline, ReadOptions options) {
        Map<String, Speaker> speakers = new LinkedHashMap<>();
        for (Outline.Part part : outline.parts()) {
            String label = part.label();
            if (label != null && !speakers.containsKey(label)) {
                speakers.put(label, new Speaker(SpeakerId.create(), label, label, Role.OTHER));
            }
        }
        Set<String> labels = Set.copyOf(speakers.keySet());
        speakers.replaceAll((label, speaker) -> {
            Role given = options.roles().get(label);
            return speaker.withRole(given != null ? given : Roles.guess(label, labels));
        });
        return speakers;
    }

    private static @Nullable SpeakerId id(Map<String, Speaker> speakers, @Nullable String label) {
        Speaker speaker = label == null ? null : speakers.get(label);
        return speaker == null ? null : speaker.id();
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
