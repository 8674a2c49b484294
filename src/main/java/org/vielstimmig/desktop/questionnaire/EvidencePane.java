package org.vielstimmig.desktop.questionnaire;

import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.desktop.kit.BalanceBar;
import org.vielstimmig.desktop.kit.Chip;
import org.vielstimmig.desktop.kit.Desk;
import org.vielstimmig.desktop.kit.Small;
import org.vielstimmig.i18n.QuestionnaireText;
import org.vielstimmig.i18n.QuestionnaireViewText;
import org.vielstimmig.model.Audience;
import org.vielstimmig.model.CodeId;
import org.vielstimmig.model.CodingId;
import org.vielstimmig.model.Item;
import org.vielstimmig.model.Option;
import org.vielstimmig.questionnaire.CodeStatistics;

/// A code as the interviews speak of it: its definition, how many of each audience have it, and its passages.
final class EvidencePane extends VBox {

    private final Desk desk;
    private final QuestionnaireViewModel room;
    private final @Nullable BiConsumer<CodingId, Boolean> tick;
    private final HBox head = new HBox();
    private final VBox content = new VBox();
    private final ScrollPane scroll;
    private List<CodeEvidence> all = List.of();
    private @Nullable Item item;
    private @Nullable CodeId chosen;

    /// @param tick hears which passages belong to the item; null where no item is looked at
    EvidencePane(Desk desk, QuestionnaireViewModel room, @Nullable BiConsumer<CodingId, Boolean> tick) {
        this.desk = desk;
        this.room = room;
        this.tick = tick;
        getStyleClass().addAll("v-panel", "evidence");
        head.getStyleClass().add("v-head");
        content.getStyleClass().add("evidence-content");
        scroll = Nodes.scroll(content);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        Label warning = Small.lines(
                desk.say(
                        QuestionnaireText.NO_ESTIMATE,
                        room.snapshot().transcripts().size()),
                "v-small",
                "v-soft");
        VBox foot = new VBox(warning);
        foot.getStyleClass().addAll("evidence-foot", "v-line-top");
        getChildren().addAll(head, scroll, foot);
        getStyleClass().add("side");
    }

    /// @param item the item whose evidence is shown, null in the choice of codes
    void show(List<CodeEvidence> evidence, @Nullable Item item) {
        boolean other = this.item == null || item == null || !this.item.id().equals(item.id());
        all = evidence;
        this.item = item;
        if (other) {
            chosen = null;
            scroll.setVvalue(0);
        }
        draw();
    }

    private void draw() {
        head.getChildren().clear();
        content.getChildren().clear();
        CodeEvidence shown = all.stream()
                .filter(e -> e.code().id().equals(chosen))
                .findFirst()
                .orElse(all.isEmpty() ? null : all.getFirst());
        if (shown == null) {
            if (item != null && !rests(item)) {
                content.getChildren().add(Small.lines(desk.say(QuestionnaireViewText.NO_EVIDENCE), "v-soft"));
            }
            return;
        }
        Label name = Small.label(shown.code().name(), "v-title");
        name.setMinWidth(0);
        Label count = Small.label(total(shown), "v-count");
        count.setMinWidth(USE_PREF_SIZE);
        head.getChildren().addAll(name, room.markOf(shown.code()), Small.gap(), count);
        if (all.size() > 1) {
            content.getChildren().add(chips(shown));
        }
        String definition = shown.code().brief().isBlank()
                ? shown.code().definition()
                : shown.code().brief();
        if (!definition.isBlank()) {
            content.getChildren().add(Small.lines(definition, "v-soft"));
        }
        if (shown.basis() != null) {
            content.getChildren().add(bars(shown, shown.basis().statistics()));
        }
        if (item == null) {
            existing(shown);
        }
        quotes(shown);
    }

    /// Evidence that is still being read is not missing.
    private boolean rests(Item one) {
        if (one.evidence().codes().stream().anyMatch(c -> room.codes().find(c).isPresent())) {
            return true;
        }
        for (Option option : one.options()) {
            CodeId from = option.from();
            if (from != null && room.codes().find(from).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private String total(CodeEvidence shown) {
        if (shown.basis() == null) {
            return "";
        }
        CodeStatistics statistics = shown.basis().statistics();
        return desk.say(QuestionnaireViewText.OF, statistics.having(), statistics.cases());
    }

    private Node chips(CodeEvidence shown) {
        FlowPane chips = new FlowPane();
        chips.getStyleClass().add("chips");
        for (CodeEvidence one : all) {
            Button chip = Chip.button(one.code().name(), () -> {
                chosen = one.code().id();
                scroll.setVvalue(0);
                draw();
            });
            chip.setGraphic(room.markOf(one.code()));
            chip.setMinWidth(0);
            if (one == shown) {
                chip.getStyleClass().add("chosen");
            }
            chips.getChildren().add(chip);
        }
        return chips;
    }

    private Node bars(CodeEvidence shown, CodeStatistics statistics) {
        VBox bars = new VBox();
        bars.getStyleClass().add("audience-bars");
        for (CodeStatistics.Group group : statistics.groups()) {
            Audience audience = room.instrument().audiences().stream()
                    .filter(a -> a.key().equals(group.audience()))
                    .findFirst()
                    .orElse(null);
            String who = audience == null ? desk.say(QuestionnaireViewText.ALL_INTERVIEWS) : Nodes.name(desk, audience);
            Label name = Small.label(who, "v-small", "v-soft");
            name.setMinWidth(0);
            Label figure =
                    Small.label(desk.say(QuestionnaireViewText.OF, group.having(), group.cases()), "v-small", "v-soft");
            figure.setMinWidth(USE_PREF_SIZE);
            HBox words = new HBox(name, Small.gap(), figure);
            words.setAlignment(Pos.BASELINE_LEFT);
            BalanceBar bar = new BalanceBar(desk.lang());
            bar.setMaxWidth(Double.MAX_VALUE);
            bar.show(Map.of(shown.code().facet(), (long) group.having()), Math.max(1, group.cases()));
            VBox one = new VBox(bar, words);
            one.getStyleClass().add("one");
            Tooltip.install(
                    one,
                    new Tooltip(desk.say(
                            QuestionnaireViewText.GROUP_TIP, who, group.having(), group.cases(), group.passages())));
            bars.getChildren().add(one);
        }
        return bars;
    }

    private void existing(CodeEvidence shown) {
        List<Item> items = room.itemsOn(shown.code().id());
        if (items.isEmpty()) {
            return;
        }
        FlowPane links = new FlowPane();
        links.getStyleClass().add("chips");
        links.getChildren().add(Small.label(desk.say(QuestionnaireViewText.ASKED_IN), "v-small", "v-soft"));
        for (Item one : items) {
            Hyperlink link = new Hyperlink(one.exportCode());
            link.setOnAction(e -> desk.navigator().item(one.id()));
            links.getChildren().add(link);
        }
        content.getChildren().add(links);
    }

    private void quotes(CodeEvidence shown) {
        Item now = item;
        BiConsumer<CodingId, Boolean> ticking = tick;
        if (now == null || ticking == null) {
            group(desk.say(QuestionnaireViewText.BEST_QUOTES, shown.quotes().size(), shown.total()));
            shown.quotes().forEach(q -> content.getChildren().add(new QuoteCard(desk, q, true, null)));
            return;
        }
        List<Quote> own = shown.quotes().stream().filter(q -> belongs(now, q)).toList();
        group(desk.say(QuestionnaireViewText.EVIDENCE_OF_ITEM, own.size()));
        own.forEach(q -> add(q, true, ticking));
        if (own.isEmpty()) {
            content.getChildren()
                    .add(Small.lines(desk.say(QuestionnaireViewText.NO_EVIDENCE_YET), "v-small", "v-faint"));
        }
        if (own.size() < shown.quotes().size()) {
            group(desk.say(QuestionnaireViewText.MORE_QUOTES, shown.total() - own.size()));
            shown.quotes().stream().filter(q -> !belongs(now, q)).forEach(q -> add(q, false, ticking));
        }
    }

    private void group(String words) {
        content.getChildren().add(Small.label(words, "v-group", "evidence-group"));
    }

    private static boolean belongs(Item item, Quote quote) {
        return item.evidence().codings().contains(quote.coding().id());
    }

    private void add(Quote quote, boolean belongs, BiConsumer<CodingId, Boolean> ticking) {
        content.getChildren()
                .add(new QuoteCard(
                        desk,
                        quote,
                        belongs,
                        on -> ticking.accept(quote.coding().id(), on)));
    }
}
