package org.vielstimmig.questionnaire;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.model.Audience;
import org.vielstimmig.model.AudienceId;
import org.vielstimmig.model.Block;
import org.vielstimmig.model.BlockId;
import org.vielstimmig.model.Code;
import org.vielstimmig.model.CodeId;
import org.vielstimmig.model.CodingId;
import org.vielstimmig.model.Evidence;
import org.vielstimmig.model.Facet;
import org.vielstimmig.model.Item;
import org.vielstimmig.model.ItemId;
import org.vielstimmig.model.ItemKind;
import org.vielstimmig.model.ItemState;
import org.vielstimmig.model.LocalText;
import org.vielstimmig.model.Option;
import org.vielstimmig.model.Scale;

/// Draws up items from codes: a wording per audience and language, an export code, a block, and the evidence.
///
/// A draft is a beginning in sentences that are safe to start from, not a finished question: its state says so,
/// and the person rewords it.
public final class Derivation {

    /// What is to be derived.
    ///
    /// @param codes     chosen codes, in the order their items shall have
    /// @param audiences who shall be asked; empty means all audiences of the instrument
    /// @param scale     scale of [Form#LIKERT] items; null for the instrument's own agreement scale or the
    /// shipped one
    /// @param block     where the items go; null to choose by the codes' top-level theme
    /// @param themes    how a code is called inside a sentence; a code without an entry goes by its name
    /// @param evidence  the passages that speak best for each code, see [BestQuotes]
    public record Request(
            List<Code> codes,
            Form form,
            Set<AudienceId> audiences,
            @Nullable Scale scale,
            @Nullable BlockId block,
            Map<CodeId, LocalText> themes,
            Map<CodeId, List<CodingId>> evidence) {

        public Request {
            codes = List.copyOf(codes);
            audiences = Set.copyOf(audiences);
            themes = Map.copyOf(themes);
            evidence = Map.copyOf(evidence);
        }

        public static Request of(List<Code> codes, Form form) {
            return new Request(codes, form, Set.of(), null, null, Map.of(), Map.of());
        }
    }

    /// What has to be added to the questionnaire: the items, and the scale and block they need if those are
    /// new.
    public record Draft(List<Scale> scales, List<Block> blocks, List<Item> items) {

        public Draft {
            scales = List.copyOf(scales);
            blocks = List.copyOf(blocks);
            items = List.copyOf(items);
        }
    }

    private static final String NONE = "NONE";

    private final Instrument instrument;
    private final Map<CodeId, Code> codebook;
    private final Request request;
    private final List<Audience> audiences;
    private final ExportCodes.Supply names;
    private final List<Block> newBlocks = new ArrayList<>();
    private final List<Scale> newScales = new ArrayList<>();
    private final Map<BlockId, Integer> lastPosition = new HashMap<>();
    private final List<Item> items = new ArrayList<>();

    private Derivation(Instrument instrument, List<Code> codebook, Request request) {
        this.instrument = instrument;
        this.codebook = codebook.stream().collect(Collectors.toMap(Code::id, c -> c, (a, b) -> a));
        this.request = request;
        this.audiences = instrument.audiences().stream()
                .filter(a ->
                        request.audiences().isEmpty() || request.audiences().contains(a.id()))
                .toList();
        this.names = new ExportCodes.Supply(instrument);
        instrument.items().forEach(i -> lastPosition.merge(i.block(), i.position(), Math::max));
    }

    /// Items for the chosen codes. No codes, no items; the caller sees to it that there is an audience.
    ///
    /// @param codebook all codes, for the themes above the chosen ones
    public static Draft draft(Instrument instrument, List<Code> codebook, Request request) {
        return new Derivation(instrument, codebook, request).draft();
    }

    private Draft draft() {
        switch (request.form()) {
            case LIKERT -> request.codes().forEach(this::statements);
            case MULTIPLE -> {
                if (!request.codes().isEmpty()) {
                    choice();
                }
            }
            case OPEN -> request.codes().forEach(this::question);
        }
        return new Draft(newScales, newBlocks, items);
    }

    /// A code with two sides makes two statements, one for each: a single one would hide the dissent.
    private void statements(Code code) {
        Scale scale = scale();
        if (Scales.asksOfTheme(scale)) {
            statement(code, scale, Phrases.THEME, Phrases.THEME_MIRROR);
            return;
        }
        if (code.facet() == Facet.NEUTRAL) {
            statement(code, scale, Phrases.NEUTRAL, Phrases.NEUTRAL_MIRROR);
        }
        if (code.facet() == Facet.BARRIER || code.facet() == Facet.AMBIVALENT) {
            statement(code, scale, Phrases.BARRIER, Phrases.BARRIER_MIRROR);
        }
        if (code.facet() == Facet.POTENTIAL || code.facet() == Facet.AMBIVALENT) {
            statement(code, scale, Phrases.POTENTIAL, Phrases.POTENTIAL_MIRROR);
        }
    }

    private void statement(Code code, Scale scale, Phrases own, Phrases mirror) {
        add(ItemKind.LIKERT, List.of(code), wording(theme(code), own, mirror), LocalText.EMPTY, scale, List.of());
    }

    private void question(Code code) {
        add(
                ItemKind.OPEN,
                List.of(code),
                wording(theme(code), Phrases.OPEN, Phrases.OPEN_MIRROR),
                Phrases.NO_NAMES.in(instrument.languages()),
                null,
                List.of());
    }

    private void choice() {
        Phrases own = Phrases.WHICH_NEUTRAL;
        Phrases mirror = Phrases.WHICH_NEUTRAL_MIRROR;
        if (request.codes().stream().allMatch(c -> c.facet() == Facet.BARRIER)) {
            own = Phrases.WHICH_BARRIERS;
            mirror = Phrases.WHICH_BARRIERS_MIRROR;
        } else if (request.codes().stream().allMatch(c -> c.facet() == Facet.POTENTIAL)) {
            own = Phrases.WHICH_POTENTIALS;
            mirror = Phrases.WHICH_POTENTIALS_MIRROR;
        }
        List<Option> options = new ArrayList<>();
        for (Code code : request.codes()) {
            options.add(new Option("A" + (options.size() + 1), theme(code), code.id(), false));
        }
        options.add(new Option(NONE, Phrases.NONE_OF_THESE.in(instrument.languages()), null, true));
        add(
                ItemKind.MULTIPLE,
                request.codes(),
                wording(LocalText.EMPTY, own, mirror),
                Phrases.SEVERAL_ANSWERS.in(instrument.languages()),
                null,
                options);
    }

    private void add(
            ItemKind kind,
            List<Code> codes,
            Map<AudienceId, LocalText> wording,
            LocalText help,
            @Nullable Scale scale,
            List<Option> options) {
        Code first = codes.getFirst();
        BlockId block = block(first);
        int position = lastPosition.merge(block, 1, Integer::sum);
        String name = kind == ItemKind.MULTIPLE ? root(first).name() : first.name();
        if (kind != ItemKind.MULTIPLE && !first.shortName().isBlank()) {
            name = first.shortName();
        }
        items.add(new Item(
                ItemId.create(),
                names.next(name),
                block,
                position,
                kind,
                wording,
                help,
                scale == null ? null : scale.id(),
                options,
                kind == ItemKind.MULTIPLE,
                false,
                new Evidence(codes.stream().map(Code::id).toList(), evidence(codes)),
                "",
                ItemState.DRAFT,
                1));
    }

    private List<CodingId> evidence(List<Code> codes) {
        return codes.stream()
                .flatMap(c -> request.evidence().getOrDefault(c.id(), List.of()).stream())
                .distinct()
                .toList();
    }

    /// The first audience of the questionnaire, the one whose voices the codes come from, speaks for itself;
    /// all others get the mirror, even when they are asked alone.
    private Map<AudienceId, LocalText> wording(LocalText theme, Phrases own, Phrases mirror) {
        Map<AudienceId, LocalText> wording = new LinkedHashMap<>();
        for (Audience audience : audiences) {
            boolean speaksForItself = audience.equals(instrument.audiences().getFirst());
            wording.put(audience.id(), (speaksForItself ? own : mirror).filled(instrument.languages(), theme));
        }
        return wording;
    }

    private LocalText theme(Code code) {
        LocalText named = request.themes().getOrDefault(code.id(), LocalText.EMPTY);
        Map<String, String> texts = new TreeMap<>();
        for (String language : instrument.languages()) {
            String text = named.in(language);
            texts.put(language, text.isBlank() ? code.name().strip() : text.strip());
        }
        return LocalText.of(texts);
    }

    private Scale scale() {
        Scale wanted = request.scale();
        if (wanted == null) {
            wanted = Scales.own(instrument, Scales.standard()).orElseGet(Scales::standard);
        } else {
            // A second scale with the same answers would only make two of one.
            wanted = Scales.same(instrument, wanted).orElse(wanted);
        }
        boolean known = instrument.scale(wanted.id()).isPresent();
        if (!known && newScales.isEmpty()) {
            int position = 1
                    + instrument.scales().stream()
                            .mapToInt(Scale::position)
                            .max()
                            .orElse(-1);
            newScales.add(new Scale(
                    wanted.id(),
                    wanted.key(),
                    wanted.name(),
                    wanted.lead(),
                    wanted.points(),
                    wanted.residual(),
                    position));
        }
        return wanted;
    }

    /// The wanted block; else one that bears the name of the code's top-level theme and is seen by the
    /// audiences asked; else a new one of that name.
    private BlockId block(Code code) {
        if (request.block() != null) {
            return request.block();
        }
        String theme = root(code).name().strip();
        for (Block block : newBlocks) {
            if (block.title().byLanguage().containsValue(theme)) {
                return block.id();
            }
        }
        for (Block block : instrument.blocks()) {
            if (block.title().byLanguage().containsValue(theme)
                    && instrument.audiencesOf(block).containsAll(audiences)) {
                return block.id();
            }
        }
        Set<AudienceId> seeing = audiences.size() == instrument.audiences().size()
                ? Set.of()
                : audiences.stream().map(Audience::id).collect(Collectors.toSet());
        int position = 1
                + Math.max(
                        instrument.blocks().stream()
                                .map(Block::position)
                                .max(Comparator.naturalOrder())
                                .orElse(-1),
                        newBlocks.isEmpty() ? -1 : newBlocks.getLast().position());
        Block block = new Block(BlockId.create(), theme(root(code)), LocalText.EMPTY, seeing, position);
        newBlocks.add(block);
        return block.id();
    }

    private Code root(Code code) {
        Code root = code;
        Set<CodeId> seen = new HashSet<>();
        while (root.parent() != null && seen.add(root.id())) {
            Code parent = codebook.get(root.parent());
            if (parent == null) {
                break;
            }
            root = parent;
        }
        return root;
    }
}
