package org.vielstimmig.desktop.questionnaire;

import java.util.List;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.desktop.kit.Desk;
import org.vielstimmig.desktop.kit.Icon;
import org.vielstimmig.desktop.kit.Notice;
import org.vielstimmig.desktop.kit.Small;
import org.vielstimmig.desktop.kit.Subscriptions;
import org.vielstimmig.i18n.QuestionnaireText;
import org.vielstimmig.i18n.QuestionnaireViewText;
import org.vielstimmig.model.Audience;
import org.vielstimmig.model.AudienceId;
import org.vielstimmig.model.Item;
import org.vielstimmig.questionnaire.Advice;
import org.vielstimmig.questionnaire.Instrument;

/// Beside the item: advice on its words, the item as a respondent sees it, and how far the codes are asked
/// about.
final class AdvicePane extends VBox {

    /// Where an advice leads.
    interface Pointer {
        void point(AudienceId audience, String language, int start, int end);
    }

    private final Desk desk;
    private final QuestionnaireViewModel room;
    private final WordingViewModel model;
    private final Pointer pointer;
    private final Label count = Small.label("", "v-count");
    private final VBox notices = new VBox();
    private final StackPane preview = new StackPane();
    private final MenuButton who = new MenuButton();
    private final Label coverage = Small.lines("", "v-small", "v-soft");
    private final Region done = new Region();
    private final Region open = new Region();

    AdvicePane(
            Desk desk,
            QuestionnaireViewModel room,
            WordingViewModel model,
            Pointer pointer,
            Runnable whole,
            Subscriptions subscriptions) {
        this.desk = desk;
        this.room = room;
        this.model = model;
        this.pointer = pointer;
        getStyleClass().addAll("v-panel", "advice");
        getStyleClass().add("side");
        HBox head = new HBox(Small.label(desk.say(QuestionnaireViewText.ADVICE), "v-title"), Small.gap(), count);
        head.getStyleClass().add("v-head");
        notices.getStyleClass().add("notices");
        who.getStyleClass().addAll("ghost", "quiet-menu");
        who.setMinWidth(0);
        Button all = Small.icon(Icon.EYE, desk.say(QuestionnaireViewText.WHOLE), whole);
        Label previewTitle = Small.label(desk.say(QuestionnaireViewText.PREVIEW), "v-title");
        previewTitle.setMinWidth(USE_PREF_SIZE);
        HBox previewHead = new HBox(previewTitle, Small.gap(), who, all);
        previewHead.getStyleClass().addAll("v-head", "preview-head");
        VBox content = new VBox(notices, previewHead, preview);
        preview.getStyleClass().add("preview");
        var scroll = Nodes.scroll(content);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(head, scroll, foot());

        subscriptions.now(model.adviceProperty(), this::show);
        subscriptions.later(
                model.itemProperty(), item -> show(model.adviceProperty().get()));
        subscriptions.now(model.previewProperty(), item -> preview());
        subscriptions.later(room.instrumentProperty(), now -> preview());
        subscriptions.later(room.respondentProperty(), now -> preview());
        subscriptions.later(room.languageProperty(), now -> preview());
        subscriptions.now(room.basesProperty(), now -> coverage());
        subscriptions.later(room.instrumentProperty(), now -> coverage());
    }

    private VBox foot() {
        done.getStyleClass().add("done");
        open.getStyleClass().add("open");
        HBox bar = new HBox(done, open);
        bar.getStyleClass().add("coverage-bar");
        VBox foot = new VBox(Small.label(desk.say(QuestionnaireViewText.COVERAGE), "v-title"), coverage, bar);
        foot.getStyleClass().addAll("coverage-foot", "v-line-top");
        foot.setOnMouseClicked(e -> room.stageProperty().set(Stage.CHECK));
        Tooltip.install(foot, new Tooltip(desk.say(QuestionnaireViewText.COVERAGE_TIP)));
        return foot;
    }

    private void coverage() {
        CheckViewModel.Share share = CheckViewModel.share(
                room.instrument(),
                CheckViewModel.withPassages(room.basesProperty().get()));
        coverage.setText(desk.say(
                QuestionnaireViewText.COVERAGE_FIGURES, share.asked(), share.all(), share.all() - share.asked()));
        double of = Math.max(1, share.all());
        done.prefWidthProperty().unbind();
        open.prefWidthProperty().unbind();
        Region bar = (Region) done.getParent();
        done.prefWidthProperty().bind(bar.widthProperty().multiply(share.asked() / of));
        open.prefWidthProperty().bind(bar.widthProperty().multiply(share.all() == 0 ? 0 : 1 - share.asked() / of));
    }

    private void show(List<Advice> advice) {
        count.setText(advice.isEmpty() ? "" : Integer.toString(advice.size()));
        notices.getChildren().clear();
        if (advice.isEmpty()) {
            notices.getChildren().add(Small.lines(desk.say(QuestionnaireViewText.NO_ADVICE), "v-soft"));
            return;
        }
        advice.forEach(a -> notices.getChildren().add(notice(a)));
    }

    private Notice notice(Advice advice) {
        Notice.Severity severity = switch (advice.severity()) {
            case ERROR -> Notice.Severity.ERROR;
            case WARNING -> Notice.Severity.ADVICE;
            case HINT -> Notice.Severity.HINT;
        };
        Object[] details = advice.details().toArray();
        Notice notice = new Notice(
                desk.lang(),
                severity,
                title(advice),
                desk.say(QuestionnaireText.hint(advice.rule().name()), details));
        AudienceId audience = advice.audience();
        if (audience != null && !advice.language().isEmpty()) {
            int start = advice.range() == null ? 0 : advice.range().start();
            int end = advice.range() == null ? 0 : advice.range().end();
            String key = room.instrument().audience(audience).map(Audience::key).orElse("");
            notice.link(
                    key + " · " + Nodes.language(desk, advice.language()),
                    () -> pointer.point(audience, advice.language(), start, end));
        }
        return notice;
    }

    /// The word that is meant, where one is; else the rule’s name.
    private String title(Advice advice) {
        String rule = desk.say(QuestionnaireText.title(advice.rule().name()));
        return switch (advice.rule()) {
            case TRANSLATION -> missing(advice, rule);
            default -> rule;
        };
    }

    private String missing(Advice advice, String rule) {
        Item item = model.itemProperty().get();
        AudienceId audience = advice.audience();
        if (item == null
                || audience == null
                || !item.wordingFor(audience).in(advice.language()).isBlank()) {
            return rule;
        }
        String name = room.instrument()
                .audience(audience)
                .map(a -> Nodes.name(desk, a))
                .orElse("");
        return desk.say(QuestionnaireViewText.MISSING_FOR, Nodes.language(desk, advice.language()), name);
    }

    private void preview() {
        Item item = model.previewProperty().get();
        Instrument instrument = room.instrument();
        AudienceId id = room.respondentProperty().get();
        Audience audience = id == null ? null : instrument.audience(id).orElse(null);
        menu(item, audience);
        if (item == null || audience == null) {
            preview.getChildren().clear();
            return;
        }
        if (!item.wording().containsKey(audience.id()) && !item.wording().isEmpty()) {
            audience = instrument
                    .audience(item.wording().keySet().iterator().next())
                    .orElse(audience);
            menu(item, audience);
        }
        preview.getChildren()
                .setAll(new RespondentView(room.languageProperty().get()).item(instrument, item, audience));
    }

    private void menu(@Nullable Item item, @Nullable Audience chosen) {
        String language = room.languageProperty().get();
        who.setText((chosen == null ? "" : chosen.key() + " · ") + Nodes.language(desk, language));
        who.getItems().clear();
        for (Audience audience : room.instrument().audiences()) {
            RadioMenuItem one = new RadioMenuItem(Nodes.name(desk, audience));
            one.setMnemonicParsing(false);
            one.setSelected(audience.equals(chosen));
            one.setDisable(item != null && !item.wording().containsKey(audience.id()));
            one.setOnAction(e -> room.respondentProperty().set(audience.id()));
            who.getItems().add(one);
        }
        who.getItems().add(new SeparatorMenuItem());
        for (String tag : room.instrument().languages()) {
            RadioMenuItem one = new RadioMenuItem(Nodes.language(desk, tag));
            one.setSelected(tag.toLowerCase(Locale.ROOT).equals(language.toLowerCase(Locale.ROOT)));
            one.setOnAction(e -> room.languageProperty().set(tag));
            who.getItems().add(one);
        }
    }
}
