package org.vielstimmig.cli;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.model.MarkSide;
import org.vielstimmig.model.Problem;
import org.vielstimmig.model.ProblemException;
import org.vielstimmig.transcripts.Columns;
import org.vielstimmig.transcripts.Convention;
import org.vielstimmig.transcripts.Format;
import org.vielstimmig.transcripts.ReadOptions;
import picocli.CommandLine.Option;

/// What a person decides about a file instead of leaving it to recognition.
final class ImportOptions {

    @Option(names = "--format", paramLabel = "F")
    @Nullable
    String format;

    @Option(names = "--profile", paramLabel = "P")
    @Nullable
    String profile;

    @Option(names = "--encoding", paramLabel = "CHARSET")
    @Nullable
    String encoding;

    @Option(
            names = {"--marks", "--mark-side"},
            paramLabel = "start|end|none")
    @Nullable
    String marks;

    @Option(names = "--label", paramLabel = "LABEL")
    List<String> labels = new ArrayList<>();

    @Option(names = "--rename", paramLabel = "LABEL=NEW")
    List<String> renames = new ArrayList<>();

    @Option(names = "--role", paramLabel = "LABEL=interviewer|interviewee|moderator|other")
    List<String> roles = new ArrayList<>();

    @Option(names = "--columns", paramLabel = "text=N,speaker=N,start=N,end=N,sheet=N")
    @Nullable
    String columns;

    @Option(names = "--language", paramLabel = "TAG")
    @Nullable
    String language;

    @Option(names = "--no-header")
    boolean noHeader;

    @Option(names = "--no-footer")
    boolean noFooter;

    @Option(names = "--margins")
    boolean margins;

    /// @throws ProblemException if a value is none that can be
    ReadOptions read() {
        ReadOptions options = ReadOptions.NONE
                .withRoles(ImportCommand.roles(roles))
                .withRenames(pairs("--rename", renames))
                .withLanguage(language == null ? null : language())
                .withDropHeader(noHeader)
                .withDropFooter(noFooter)
                .withKeepMargins(margins);
        if (format != null) {
            options = options.withFormat(Format.named(format));
        }
        if (profile != null) {
            options = options.withConvention(Convention.named(profile));
        }
        if (encoding != null) {
            options = options.withCharset(charset(encoding));
        }
        if (marks != null) {
            options = options.withMarkSide(side(marks));
        }
        if (!labels.isEmpty()) {
            options = options.withLabels(Set.copyOf(labels));
        }
        return columns == null ? options : options.withColumns(columns(columns));
    }

    private String language() {
        String tag = String.valueOf(language).strip();
        if (Locale.forLanguageTag(tag.replace('_', '-')).getLanguage().isEmpty()) {
            throw new ProblemException(new Problem.ValueInvalid("--language", tag, "de, en, tr, ar …"));
        }
        return tag;
    }

    private static Charset charset(String name) {
        try {
            return Charset.forName(name.strip());
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new ProblemException(
                    new Problem.ValueInvalid("--encoding", name, "UTF-8, windows-1252, x-MacRoman, UTF-16LE …"));
        }
    }

    private static MarkSide side(String name) {
        try {
            return MarkSide.valueOf(name.strip().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new ProblemException(new Problem.ValueInvalid("--marks", name, "start, end, none"));
        }
    }

    private static Map<String, String> pairs(String option, List<String> texts) {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (String text : texts) {
            int equals = text.lastIndexOf('=');
            if (equals <= 0 || equals == text.length() - 1) {
                throw new ProblemException(new Problem.ValueInvalid(option, text, "LABEL=NEW"));
            }
            pairs.put(text.substring(0, equals), text.substring(equals + 1));
        }
        return pairs;
    }

    /// Columns and sheets as people count them, from 1.
    private static Columns columns(String text) {
        Map<String, Integer> by = new HashMap<>();
        for (String part : text.split(",")) {
            String[] pair = part.strip().split("=", 2);
            boolean known =
                    Set.of("text", "speaker", "start", "time", "end", "sheet").contains(pair[0].strip());
            if (pair.length < 2 || !known || !pair[1].strip().matches("[1-9]\\d{0,3}")) {
                throw new ProblemException(
                        new Problem.ValueInvalid("--columns", text, "text=3,speaker=1,start=2,end=4,sheet=1"));
            }
            String key = pair[0].strip().equals("time") ? "start" : pair[0].strip();
            by.put(key, Integer.parseInt(pair[1].strip()) - 1);
        }
        Integer said = by.get("text");
        if (said == null) {
            throw new ProblemException(new Problem.ValueInvalid("--columns", text, "text=3,speaker=1,start=2"));
        }
        return new Columns(by.getOrDefault("sheet", 0), by.get("speaker"), by.get("start"), by.get("end"), said, true);
    }
}
