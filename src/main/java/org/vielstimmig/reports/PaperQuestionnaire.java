package org.vielstimmig.reports;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.model.Audience;
import org.vielstimmig.model.Block;
import org.vielstimmig.model.Item;
import org.vielstimmig.model.ItemState;
import org.vielstimmig.model.Questionnaire;
import org.vielstimmig.model.Scale;
import org.vielstimmig.model.ScaleId;

/// The questionnaire as one audience gets it in one language. Blocks, items and scales may come in any order
/// and whole: what the audience is not asked is left out here.
///
/// @param language BCP 47 tag of the questions; where one is not translated, another language stands in, see
///                 [QuestionnaireDocument#untranslated]
public record PaperQuestionnaire(
        Questionnaire questionnaire,
        Audience audience,
        String language,
        List<Block> blocks,
        List<Item> items,
        List<Scale> scales) {

    public PaperQuestionnaire {
        blocks = List.copyOf(blocks);
        items = List.copyOf(items);
        scales = List.copyOf(scales);
    }

    /// Blocks with questions for this audience, in order.
    List<Block> asked() {
        return blocks.stream()
                .filter(b -> b.audiences().isEmpty() || b.audiences().contains(audience.id()))
                .filter(b -> !itemsOf(b).isEmpty())
                .sorted(Comparator.comparingInt(Block::position))
                .toList();
    }

    /// Questions of a block for this audience, in order, without the dropped ones.
    List<Item> itemsOf(Block block) {
        return items.stream()
                .filter(i -> i.block().equals(block.id()))
                .filter(i -> i.state() != ItemState.DROPPED)
                .filter(i -> !i.wordingFor(audience.id()).isBlank())
                .sorted(Comparator.comparingInt(Item::position))
                .toList();
    }

    Optional<Scale> scale(@Nullable ScaleId id) {
        return scales.stream().filter(s -> s.id().equals(id)).findFirst();
    }
}
