package org.vielstimmig.questionnaire;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.model.Audience;
import org.vielstimmig.model.AudienceId;
import org.vielstimmig.model.Block;
import org.vielstimmig.model.BlockId;
import org.vielstimmig.model.Item;
import org.vielstimmig.model.ItemState;
import org.vielstimmig.model.Questionnaire;
import org.vielstimmig.model.Scale;
import org.vielstimmig.model.ScaleId;

/// The whole questionnaire as exports and checks take it: everything sorted as respondents meet it, whatever
/// order the parts were handed over in.
///
/// @param items by the order of their blocks, then by position; items of no known block come last
public record Instrument(
        Questionnaire questionnaire,
        List<Audience> audiences,
        List<Block> blocks,
        List<Scale> scales,
        List<Item> items) {

    public Instrument {
        audiences = audiences.stream()
                .sorted(Comparator.comparingInt(Audience::position).thenComparing(Audience::key))
                .toList();
        blocks = blocks.stream()
                .sorted(Comparator.comparingInt(Block::position).thenComparing(b -> b.id().value()))
                .toList();
        scales = scales.stream()
                .sorted(Comparator.comparingInt(Scale::position).thenComparing(Scale::key))
                .toList();
        Map<BlockId, Integer> order = new HashMap<>();
        for (Block block : blocks) {
            order.put(block.id(), order.size());
        }
        items = items.stream()
                .sorted(Comparator.comparingInt((Item i) -> order.getOrDefault(i.block(), Integer.MAX_VALUE))
                        .thenComparingInt(Item::position)
                        .thenComparing(Item::exportCode)
                        .thenComparing(i -> i.id().value()))
                .toList();
    }

    /// BCP 47 tags, the base language first; never empty.
    public List<String> languages() {
        return questionnaire.languages().isEmpty() ? List.of(questionnaire.baseLanguage()) : questionnaire.languages();
    }

    public Optional<Audience> audience(AudienceId id) {
        return audiences.stream().filter(a -> a.id().equals(id)).findFirst();
    }

    public Optional<Block> block(BlockId id) {
        return blocks.stream().filter(b -> b.id().equals(id)).findFirst();
    }

    public Optional<Scale> scale(@Nullable ScaleId id) {
        return scales.stream().filter(s -> s.id().equals(id)).findFirst();
    }

    /// The items that are put to respondents: all but the dropped ones.
    public List<Item> asked() {
        return items.stream().filter(i -> i.state() != ItemState.DROPPED).toList();
    }

    /// The asked items of one block, in order.
    public List<Item> asked(BlockId block) {
        return asked().stream().filter(i -> i.block().equals(block)).toList();
    }

    /// Who sees a block; a block without audiences is for everybody.
    public List<Audience> audiencesOf(Block block) {
        Set<AudienceId> named = block.audiences();
        return audiences.stream()
                .filter(a -> named.isEmpty() || named.contains(a.id()))
                .toList();
    }

    /// Who is asked an item: the audiences it has a wording for, as far as they see its block.
    public List<Audience> audiencesOf(Item item) {
        Set<AudienceId> seeing = block(item.block())
                .map(b -> audiencesOf(b).stream().map(Audience::id).collect(Collectors.toSet()))
                .orElse(Set.of());
        return audiences.stream()
                .filter(a -> seeing.contains(a.id()) && item.wording().containsKey(a.id()))
                .toList();
    }

    /// Rough minutes that one audience needs for its questions.
    public double minutes(Audience audience) {
        return asked().stream()
                .filter(i -> audiencesOf(i).contains(audience))
                .mapToDouble(ModelRules::minutes)
                .sum();
    }

    /// Whether the audiences asked read different words, so that one variable cannot serve them all.
    public boolean isMirrored(Item item) {
        return audiencesOf(item).stream()
                        .map(a -> item.wordingFor(a.id()))
                        .distinct()
                        .count()
                > 1;
    }
}
