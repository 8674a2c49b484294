package org.vielstimmig.desktop.questionnaire;

import java.util.List;
import java.util.function.Consumer;
import javafx.collections.SetChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.desktop.kit.Desk;
import org.vielstimmig.desktop.kit.Notice;
import org.vielstimmig.desktop.kit.Small;
import org.vielstimmig.desktop.kit.Subscriptions;
import org.vielstimmig.i18n.QuestionnaireText;
import org.vielstimmig.i18n.QuestionnaireViewText;
import org.vielstimmig.model.Audience;
import org.vielstimmig.model.AudienceId;
import org.vielstimmig.model.Item;
import org.vielstimmig.model.Scale;
import org.vielstimmig.questionnaire.CodeStatistics;
import org.vielstimmig.questionnaire.Form;

/// What becomes of the ticked codes: the form with the reason for it, whom to ask, the scale, and the one
/// button.
final class DerivePane extends VBox {

    private static final int SHOWN_DRAFTS = 6;

    private final Desk desk;
    private final QuestionnaireViewModel room;
    private final ChoiceViewModel model;
    private final VBox forms = new VBox();
    private final VBox audiences = new VBox();
    private final VBox drafts = new VBox();
    private final VBox scaleBox;
    private final ComboBox<Scale> scales;
    private final Label count = Small.label("", "v-count");
    private final Label fine = Small.lines("", "v-small", "v-faint");
    private final Button derive = new Button();
    private final VBox notices = new VBox();

    DerivePane(
            Desk desk,
            QuestionnaireViewModel room,
            ChoiceViewModel model,
            PartsDialogs dialogs,
            Subscriptions subscriptions,
            Consumer<List<Item>> derived) {
        this.desk = desk;
        this.room = room;
        this.model = model;
        getStyleClass().addAll("v-panel", "derive");
        getStyleClass().add("side");
        HBox head = new HBox(Small.label(desk.say(QuestionnaireViewText.BECOMES), "v-title"), Small.gap(), count);
        head.getStyleClass().add("v-head");

        scales = scaleBox(desk);
        scales.valueProperty().bindBidirectional(model.scaleProperty());
        subscriptions.add(() -> scales.valueProperty().unbindBidirectional(model.scaleProperty()));
        scaleBox = new VBox(Small.label(desk.say(QuestionnaireViewText.SCALE), "field-label"), scales);
        scaleBox.getStyleClass().add("field");
        Hyperlink edit = new Hyperlink(desk.say(QuestionnaireViewText.EDIT));
        edit.setTooltip(new Tooltip(desk.say(QuestionnaireViewText.AUDIENCES_TIP)));
        edit.setOnAction(e -> dialogs.audiences());
        HBox askHead = new HBox(Small.label(desk.say(QuestionnaireViewText.ASKED), "field-label"), Small.gap(), edit);
        VBox ask = new VBox(askHead, audiences);
        ask.getStyleClass().add("field");
        forms.getStyleClass().add("forms");
        audiences.getStyleClass().add("forms");
        drafts.getStyleClass().add("drafts");
        notices.getStyleClass().add("notices");
        VBox formField = new VBox(Small.label(desk.say(QuestionnaireViewText.FORM), "field-label"), forms);
        formField.getStyleClass().add("field");
        VBox content = new VBox(notices, formField, scaleBox, ask, drafts);
        content.getStyleClass().add("derive-content");
        var scroll = Nodes.scroll(content);
        VBox.setVgrow(scroll, Priority.ALWAYS);

        derive.getStyleClass().add("primary");
        derive.setMaxWidth(Double.MAX_VALUE);
        derive.setTooltip(new Tooltip(desk.say(QuestionnaireViewText.DERIVE_TIP)));
        derive.setOnAction(e -> desk.when(model.derive(), derived::accept));
        VBox foot = new VBox(derive, fine);
        foot.getStyleClass().addAll("derive-foot", "v-line-top");
        getChildren().addAll(head, scroll, foot);

        subscriptions.now(model.planProperty(), this::show);
        subscriptions.later(
                model.formProperty(), form -> show(model.planProperty().get()));
        subscriptions.now(room.instrumentProperty(), now -> {
            audiences();
            ungrouped(dialogs);
            Scale chosen = model.scaleProperty().get();
            scales.getItems().setAll(model.scales());
            scales.setValue(scales.getItems().stream()
                    .filter(s -> s.key().equals(chosen.key()))
                    .findFirst()
                    .orElse(chosen));
        });
        SetChangeListener<AudienceId> ticks = change -> audiences();
        model.audiences().addListener(ticks);
        subscriptions.add(() -> model.audiences().removeListener(ticks));
    }

    static ComboBox<Scale> scaleBox(Desk desk) {
        ComboBox<Scale> box = new ComboBox<>();
        box.setMaxWidth(Double.MAX_VALUE);
        box.setMinWidth(0);
        box.setButtonCell(scaleCell(desk));
        box.setCellFactory(view -> scaleCell(desk));
        return box;
    }

    private static ListCell<Scale> scaleCell(Desk desk) {
        return new ListCell<>() {
            @Override
            protected void updateItem(@Nullable Scale scale, boolean empty) {
                super.updateItem(scale, empty);
                setText(empty || scale == null ? null : Nodes.name(desk, scale));
                setTooltip(
                        empty || scale == null
                                ? null
                                : new Tooltip(String.join(
                                        " – ",
                                        scale.points().stream()
                                                .map(p -> p.label()
                                                        .inOrAny(desk.lang().tag()))
                                                .toList())));
            }
        };
    }

    private void ungrouped(PartsDialogs dialogs) {
        notices.getChildren().clear();
        int lost = room.ungrouped().size();
        if (lost > 0) {
            notices.getChildren()
                    .add(new Notice(
                                    desk.lang(),
                                    Notice.Severity.HINT,
                                    desk.say(QuestionnaireViewText.UNGROUPED, lost),
                                    desk.say(QuestionnaireViewText.UNGROUPED_HINT))
                            .link(desk.say(QuestionnaireViewText.AUDIENCES), dialogs::audiences));
        }
        notices.setManaged(lost > 0);
    }

    private void audiences() {
        audiences.getChildren().clear();
        List<Audience> all = room.instrument().audiences();
        if (all.isEmpty()) {
            audiences
                    .getChildren()
                    .add(Small.lines(desk.say(QuestionnaireViewText.AUDIENCES_MADE), "v-small", "v-soft"));
            return;
        }
        for (Audience audience : all) {
            CheckBox box = new CheckBox(Nodes.name(desk, audience));
            box.setMnemonicParsing(false);
            box.setSelected(model.audiences().contains(audience.id()));
            box.setMinWidth(0);
            box.setOnAction(e -> {
                if (box.isSelected()) {
                    model.audiences().add(audience.id());
                } else {
                    model.audiences().remove(audience.id());
                }
            });
            audiences.getChildren().add(box);
        }
    }

    private void show(ChoiceViewModel.Plan plan) {
        count.setText(desk.say(QuestionnaireViewText.CHOSEN, plan.codes().size()));
        forms.getChildren().clear();
        ToggleGroup group = new ToggleGroup();
        for (Form form : Form.values()) {
            RadioButton radio = new RadioButton(desk.say(QuestionnaireText.form(form.name())));
            radio.setToggleGroup(group);
            radio.setMinWidth(0);
            radio.setSelected(model.formProperty().get() == form);
            radio.setOnAction(e -> model.formProperty().set(form));
            VBox one = new VBox(radio);
            one.getStyleClass().add("one");
            ChoiceViewModel.Reason reason = plan.reasons().get(form);
            if (reason != null) {
                boolean suggested = plan.suggested() == form;
                Label why = Small.lines(reason(reason), "v-small", suggested ? "v-accent" : "v-faint", "reason");
                one.getChildren().add(why);
            }
            forms.getChildren().add(one);
        }
        boolean likert = model.formProperty().get() == Form.LIKERT;
        scaleBox.setVisible(likert);
        scaleBox.setManaged(likert);
        drafts(plan);
        int items = plan.items().size();
        derive.setText(
                items == 0
                        ? desk.say(QuestionnaireViewText.DERIVE_NONE)
                        : desk.say(QuestionnaireViewText.DERIVE, items));
        derive.setDisable(!model.canDerive());
        fine.setText(desk.say(items == 0 ? QuestionnaireViewText.DERIVE_HINT_NONE : QuestionnaireViewText.DERIVE_HINT));
    }

    private void drafts(ChoiceViewModel.Plan plan) {
        drafts.getChildren().clear();
        if (plan.items().isEmpty()) {
            return;
        }
        drafts.getChildren().add(Small.label(desk.say(QuestionnaireViewText.DRAFTS), "field-label"));
        for (Item item : plan.items().stream().limit(SHOWN_DRAFTS).toList()) {
            String words = item.wording().values().stream()
                    .map(t -> t.inOrAny(desk.lang().tag()))
                    .filter(t -> !t.isBlank())
                    .findFirst()
                    .orElse(item.exportCode());
            if (!room.instrument().audiences().isEmpty()) {
                words = room.instrument().audiences().stream()
                        .map(a -> item.wordingFor(a.id()).inOrAny(desk.lang().tag()))
                        .filter(t -> !t.isBlank())
                        .findFirst()
                        .orElse(words);
            }
            Label line = Small.lines(words, "v-small", "v-soft");
            drafts.getChildren().add(line);
        }
        int more = plan.items().size() - SHOWN_DRAFTS;
        if (more > 0) {
            drafts.getChildren().add(Small.label(desk.say(QuestionnaireViewText.MORE, more), "v-small", "v-faint"));
        }
    }

    /// Why this form, with the code whose figures say so where several are ticked.
    private String reason(ChoiceViewModel.Reason reason) {
        CodeStatistics s = reason.suggestion().statistics();
        String words = desk.say(
                QuestionnaireText.reason(reason.suggestion().reason().name()), s.having(), s.cases(), s.siblings());
        return model.planProperty().get().codes().size() > 1 ? reason.code().name() + ": " + words : words;
    }
}
