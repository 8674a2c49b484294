package org.vielstimmig.exchange.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// The sample's sources, shipped with the program. Names and quotes refer to each other: an interview by its
/// title, a code by its path, a coding by interview, quote and code.
public final class SampleSource {

    private static final String FOLDER = "/org/vielstimmig/assets/sample/";

    private final JsonMapper mapper = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    public record About(
            Map<String, String> title,
            Map<String, String> description,
            List<CoderSource> coders,
            List<VariableSource> variables,
            List<InterviewSource> transcripts) {}

    public record CoderSource(String name, String initials) {}

    public record VariableSource(
            String name, String type, @Nullable List<String> values) {}

    public record InterviewSource(
            String file,
            String title,
            String group,
            String language,
            String date,
            Map<String, String> values,
            List<SpeakerSource> speakers) {}

    public record SpeakerSource(String label, String name, String role) {}

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

    public record MemoSource(
            String on,
            @Nullable String interview,
            @Nullable String quote,
            @Nullable String code,
            String text,
            String coder) {}

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

    public List<CodingSource> codings() {
        return mapper.readValue(bytes("codings.json"), new TypeReference<List<CodingSource>>() {});
    }

    public List<MemoSource> memos() {
        return mapper.readValue(bytes("memos.json"), new TypeReference<List<MemoSource>>() {});
    }

    public SurveySource questionnaire() {
        return mapper.readValue(bytes("questionnaire.json"), SurveySource.class);
    }

    /// An interview's file as it is.
    public byte[] interview(String file) {
        return bytes("interviews/" + file);
    }

    private static byte[] bytes(String name) {
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
