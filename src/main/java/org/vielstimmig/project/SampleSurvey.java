package org.vielstimmig.project;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.exchange.sample.SampleSource;
import org.vielstimmig.model.Audience;
import org.vielstimmig.model.AudienceId;
import org.vielstimmig.model.Block;
import org.vielstimmig.model.BlockId;
import org.vielstimmig.model.Code;
import org.vielstimmig.model.CodeId;
import org.vielstimmig.model.CodingId;
import org.vielstimmig.model.Evidence;
import org.vielstimmig.model.Item;
import org.vielstimmig.model.ItemId;
import org.vielstimmig.model.ItemKind;
import org.vielstimmig.model.ItemState;
import org.vielstimmig.model.LocalText;
import org.vielstimmig.model.Option;
import org.vielstimmig.model.Questionnaire;
import org.vielstimmig.model.Scale;
import org.vielstimmig.model.ScaleId;

/// The sample's questionnaire.
final class SampleSurvey {

    /// Finds a coding of the sample; the code may be empty.
    interface CodingFinder {
        CodingId find(String interview, String quote, String code);
    }

    private final Draft draft;
    private final SampleSource.SurveySource source;
    private final Map<String, Code> codes;
    private final CodingFinder codings;
    private final Map<String, AudienceId> audiences = new TreeMap<>();
    private final Map<String, ScaleId> scales = new TreeMap<>();
    private final Map<String, BlockId> blocks = new TreeMap<>();

    SampleSurvey(Draft draft, SampleSource.SurveySource source, Map<String, Code> codes, CodingFinder codings) {
        this.draft = draft;
        this.source = source;
        this.codes = codes;
        this.codings = codings;
    }

    /// @return the items by their export code
    Map<String, Item> add() {
        draft.add(new Questionnaire(
                draft.snapshot().project().id(),
                LocalText.of(source.title()),
                LocalText.of(source.welcome()),
                LocalText.of(source.end()),
                List.of("de", "en")));
        for (SampleSource.AudienceSource a : source.audiences()) {
            Audience audience = new Audience(
                    AudienceId.create(), a.key(), LocalText.of(a.name()), Set.copyOf(a.groups()), audiences.size());
            audiences.put(a.key(), audience.id());
            draft.add(audience);
        }
        for (SampleSource.ScaleSource s : source.scales()) {
            Scale scale = new Scale(
                    ScaleId.create(),
                    s.key(),
                    LocalText.of(s.name()),
                    LocalText.of(s.lead()),
                    points(s.points()),
                    points(s.residual()),
                    scales.size());
            scales.put(s.key(), scale.id());
            draft.add(scale);
        }
        for (SampleSource.BlockSource b : source.blocks()) {
            Set<AudienceId> asked = new LinkedHashSet<>();
            b.audiences().forEach(key -> asked.add(audience(key)));
            Block block = new Block(
                    BlockId.create(),
                    LocalText.of(b.title()),
                    LocalText.EMPTY,
                    asked.size() == audiences.size() ? Set.of() : asked,
                    blocks.size());
            blocks.put(b.key(), block.id());
            draft.add(block);
        }
        Map<String, Item> items = new TreeMap<>();
        for (SampleSource.ItemSource i : source.items()) {
            Item item = item(i, items.size());
            draft.add(item);
            items.put(i.exportCode(), item);
        }
        return items;
    }

    private Item item(SampleSource.ItemSource i, int position) {
        Map<AudienceId, LocalText> wording = new TreeMap<>();
        i.text().forEach((key, text) -> wording.put(audience(key), LocalText.of(text)));
        List<SampleSource.OptionSource> options = i.options() == null ? List.of() : i.options();
        List<CodeId> evidence =
                i.evidence().codes().stream().map(this::code).map(Code::id).toList();
        List<CodingId> passages = i.evidence().quotes().stream()
                .map(q -> codings.find(q.interview(), q.quote(), ""))
                .distinct()
                .toList();
        BlockId block = blocks.get(i.block());
        if (block == null) {
            throw new IllegalStateException("the sample has no block " + i.block());
        }
        return new Item(
                ItemId.create(),
                i.exportCode(),
                block,
                position,
                ItemKind.valueOf(i.kind().toUpperCase(Locale.ROOT)),
                wording,
                i.help() == null ? LocalText.EMPTY : LocalText.of(i.help()),
                i.scale() == null ? null : scales.get(i.scale()),
                options(options),
                options.stream().anyMatch(SampleSource.OptionSource::other),
                false,
                new Evidence(evidence, passages),
                i.rationale(),
                ItemState.REVIEWED,
                1);
    }

    /// "Other, please specify" is no option of its own: survey programs add it.
    private List<Option> options(List<SampleSource.OptionSource> sources) {
        List<Option> options = new ArrayList<>();
        for (SampleSource.OptionSource o : sources) {
            if (!o.other()) {
                String path = o.codePath();
                options.add(new Option(
                        o.code(),
                        LocalText.of(o.text()),
                        path == null ? null : code(path).id(),
                        o.residual()));
            }
        }
        return options;
    }

    private static List<Scale.Point> points(@Nullable List<SampleSource.PointSource> points) {
        return points == null
                ? List.of()
                : points.stream()
                        .map(p -> new Scale.Point(p.value(), LocalText.of(p.label())))
                        .toList();
    }

    private Code code(String path) {
        Code code = codes.get(path);
        if (code == null) {
            throw new IllegalStateException("the sample has no code " + path);
        }
        return code;
    }

    private AudienceId audience(String key) {
        AudienceId id = audiences.get(key);
        if (id == null) {
            throw new IllegalStateException("the sample has no audience " + key);
        }
        return id;
    }
}
