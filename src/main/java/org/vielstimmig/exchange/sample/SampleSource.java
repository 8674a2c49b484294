package org.vielstimmig.exchange.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// The sample's sources, shipped with the program. Names and quotes refer to each other: an interview by its
/// title, a code by its path, a coding by interview, quote and code.
public final class SampleSource {

    /// The name of the table of variables, as people keep one beside their interviews.
    public static final String VARIABLES = "variables.csv";

    private static final String FOLDER = "/org/vielstimmig/assets/sample/";

    private final JsonMapper mapper = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    public record About(
            Map<String, String> title,
            Map<String, String> description,
            List<CoderSource> coders,
            ReleaseSource release,
            List<VariableSource> variables,
            List<InterviewSource> transcripts) {

        /// Name of the coder who put the project together.
        public String builder() {
            return coders.stream()
                    .filter(coder -> coder.initials().equals(release.coder()))
                    .findFirst()
                    .orElseThrow()
                    .name();
        }
    }

    /// The state of the codebook that later codings were set under.
    ///
    /// @param at ISO date and time without a zone
    public record ReleaseSource(Map<String, String> note, String coder, String at) {}

    public record CoderSource(String name, String initials) {}

    public record VariableSource(
            String name, String type, @Nullable List<String> values) {}

    /// An interview; what is known about it stands in the table of variables under its title.
    ///
    /// @param speakers what they are called, where the label does not say it
    /// @param status   how far its coding is: `done`, or `in-work` while the coders have to talk about it
    /// @param coded    when a coder began with it, by initials: ISO date and time without a zone
    public record InterviewSource(
            String file, String title, List<SpeakerSource> speakers, String status, Map<String, String> coded) {

        /// `i07` of `i07-hafenzimmer.vtt`: what the file of its codings is called.
        public String key() {
            return file.substring(0, file.indexOf('-'));
        }
    }

    public record SpeakerSource(String label, String name) {}

    /// @param rare why a code that is used in a single interview stays, null for others
    public record CodeSource(
            String path,
            String facet,
            @Nullable String shortName,
            @Nullable String brief,
            @Nullable String definition,
            @Nullable String useWhen,
            @Nullable String notWhen,
            @Nullable List<String> notWhenSee,
            @Nullable String rule,
            @Nullable String origin,
            @Nullable String status,
            @Nullable String rare,
            @Nullable List<AnchorSource> anchors) {}

    public record AnchorSource(String interview, String quote, String kind) {}

    public record CodingSource(
            String interview,
            String quote,
            String code,
            String coder,
            @Nullable Integer weight,
            @Nullable String facet,
            @Nullable String memo) {}

    /// @param on        `project`, `transcript:TITLE`, `code:PATH`, `coding`, `turn`, `passage`, `item:CODE` or
    ///                  `diary:DATE`
    /// @param interview with `quote` and, for a coding, `code`: what the memo is on
    /// @param date      ISO date of the writing, null for the day the project is built
    /// @param links     passages that the memo leads to
    public record MemoSource(
            String on,
            @Nullable String interview,
            @Nullable String quote,
            @Nullable String code,
            String text,
            String coder,
            @Nullable String date,
            @Nullable List<QuoteSource> links) {}

    public record SurveySource(
            Map<String, String> title,
            Map<String, String> welcome,
            Map<String, String> end,
            List<AudienceSource> audiences,
            List<ScaleSource> scales,
            List<BlockSource> blocks,
            List<ItemSource> items) {}

    public record AudienceSource(String key, Map<String, String> name, List<String> groups) {}

    public record ScaleSource(
            String key,
            Map<String, String> name,
            Map<String, String> lead,
            List<PointSource> points,
            @Nullable List<PointSource> residual) {}

    public record PointSource(int value, Map<String, String> label) {}

    public record BlockSource(String key, Map<String, String> title, List<String> audiences) {}

    public record ItemSource(
            String exportCode,
            String block,
            String kind,
            List<String> audiences,
            Map<String, Map<String, String>> text,
            @Nullable Map<String, String> help,
            @Nullable String scale,
            @Nullable List<OptionSource> options,
            EvidenceSource evidence,
            String rationale) {}

    public record OptionSource(
            String code, Map<String, String> text, @Nullable String codePath, boolean residual, boolean other) {}

    public record EvidenceSource(List<String> codes, List<QuoteSource> quotes) {}

    public record QuoteSource(String interview, String quote) {}

    public About about() {
        return mapper.readValue(bytes("project.json"), About.class);
    }

    public List<CodeSource> codebook() {
        return mapper.readValue(bytes("codebook.json"), new TypeReference<List<CodeSource>>() {});
    }

    /// The codings of one interview, in the order in which they were set.
    public List<CodingSource> codings(InterviewSource interview) {
        return mapper.readValue(
                bytes("codings/" + interview.key() + ".json"), new TypeReference<List<CodingSource>>() {});
    }

    public List<MemoSource> memos() {
        return mapper.readValue(bytes("memos.json"), new TypeReference<List<MemoSource>>() {});
    }

    public SurveySource questionnaire() {
        return mapper.readValue(bytes("questionnaire.json"), SurveySource.class);
    }

    /// The guide to the sample, Markdown.
    ///
    /// @param language `de` or `en`
    public String guide(String language) {
        return new String(bytes("guide." + language + ".md"), StandardCharsets.UTF_8);
    }

    /// Every file that the project is built of, by its name in the sample's folder.
    public SortedMap<String, byte[]> files() {
        SortedMap<String, byte[]> files = new TreeMap<>();
        List<String> names = new ArrayList<>(List.of(
                "project.json", "codebook.json", "memos.json", "questionnaire.json", "interviews/" + VARIABLES));
        for (InterviewSource interview : about().transcripts()) {
            names.add("interviews/" + interview.file());
            names.add("codings/" + interview.key() + ".json");
        }
        names.forEach(name -> files.put(name, bytes(name)));
        return files;
    }

    /// A file beside the interviews, or one of them, as it is.
    public byte[] interview(String file) {
        return bytes("interviews/" + file);
    }

    /// A file of the sample's folder.
    static byte[] bytes(String name) {
        try (InputStream in = SampleSource.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException("the sample lacks " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
