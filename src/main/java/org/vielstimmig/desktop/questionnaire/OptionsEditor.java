package org.vielstimmig.desktop.questionnaire;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.vielstimmig.desktop.kit.Chip;
import org.vielstimmig.desktop.kit.Desk;
import org.vielstimmig.desktop.kit.Icon;
import org.vielstimmig.desktop.kit.Icons;
import org.vielstimmig.desktop.kit.Small;
import org.vielstimmig.i18n.QuestionnaireViewText;
import org.vielstimmig.model.Code;
import org.vielstimmig.model.Item;
import org.vielstimmig.model.ItemId;
import org.vielstimmig.model.Option;
import org.vielstimmig.questionnaire.ExportCodes;

/// The answers of a choice question: code and words of each, their order, and the ones that stand apart.
final class OptionsEditor extends VBox {

    private final Desk desk;
    private final QuestionnaireViewModel room;
    private final ItemId item;
    private final VBox rows = new VBox();
    private final CheckBox other = new CheckBox();
    private final List<Line> lines = new ArrayList<>();
    private List<Object> shape = List.of();

    private record Line(TextField code, Map<String, WrittenField> texts) {}

    OptionsEditor(Desk desk, QuestionnaireViewModel room, WordingViewModel model, ItemId item) {
        this.desk = desk;
        this.room = room;
        this.item = item;
        getStyleClass().add("options-editor");
        rows.getStyleClass().add("option-rows");
        Button add = new Button(desk.say(QuestionnaireViewText.ADD_OPTION), Icons.of(Icon.PLUS, 13));
        add.getStyleClass().add("ghost");
        add.setOnAction(e -> {
            commit();
            desk.when(model.addOption());
        });
        other.setText(desk.say(QuestionnaireViewText.OTHER));
        other.setMinWidth(0);
        other.setOnAction(e -> change(i -> i.withOptions(i.options(), other.isSelected())));
        HBox foot = new HBox(add, other);
        foot.getStyleClass().add("options-foot");
        getChildren().addAll(Small.label(desk.say(QuestionnaireViewText.OPTIONS), "field-label"), rows, foot);
    }

    void show(Item now) {
        other.setSelected(now.other());
        List<Object> next = new ArrayList<>(room.instrument().languages());
        now.options().forEach(o -> next.add(List.of(o.code(), o.residual(), Optional.ofNullable(o.from()))));
        if (!next.equals(shape)) {
            shape = next;
            build(now);
        }
        for (int i = 0; i < lines.size(); i++) {
            Option option = now.options().get(i);
            lines.get(i)
                    .texts
                    .forEach((language, field) -> field.setStored(option.text().in(language)));
        }
    }

    void commit() {
        lines.forEach(line -> line.texts.values().forEach(WrittenField::commit));
    }

    private void build(Item now) {
        lines.clear();
        rows.getChildren().clear();
        for (int i = 0; i < now.options().size(); i++) {
            rows.getChildren().add(row(now, i));
        }
    }

    private HBox row(Item now, int at) {
        Option option = now.options().get(at);
        String key = option.code();
        TextField code = new TextField(key);
        code.getStyleClass().add("option-code");
        code.setTooltip(new Tooltip(desk.say(QuestionnaireViewText.OPTION_CODE_TIP)));
        code.setAccessibleText(desk.say(QuestionnaireViewText.OPTION_CODE));
        Runnable recode = () -> recode(now, key, code);
        code.setOnAction(e -> recode.run());
        code.focusedProperty().addListener((o, before, focused) -> {
            if (!focused) {
                recode.run();
            }
        });
        Map<String, WrittenField> texts = new LinkedHashMap<>();
        VBox words = new VBox();
        words.getStyleClass().add("option-texts");
        HBox.setHgrow(words, Priority.ALWAYS);
        for (String language : room.instrument().languages()) {
            WrittenField field = new WrittenField(false);
            field.setPromptText(Nodes.language(desk, language));
            field.setAccessibleText(key + ", " + Nodes.language(desk, language));
            field.setOnSave(text ->
                    each(key, o -> new Option(o.code(), o.text().with(language, text), o.from(), o.residual())));
            field.addEventFilter(KeyEvent.KEY_PRESSED, e -> arrange(e, key));
            texts.put(language, field);
            words.getChildren().add(field);
        }
        if (option.residual()) {
            words.getChildren().add(Small.label(desk.say(QuestionnaireViewText.RESIDUAL), "v-tiny", "v-faint"));
        }
        lines.add(new Line(code, texts));
        Button more = Small.icon(Icon.MORE, desk.say(QuestionnaireViewText.MORE_ACTIONS), () -> {});
        more.setOnAction(e -> menu(now, at).show(more, Side.BOTTOM, 0, 0));
        HBox row = new HBox(code, words, more);
        row.getStyleClass().add("option-row");
        return row;
    }

    private void arrange(KeyEvent event, String key) {
        int by = event.getCode() == KeyCode.UP ? -1 : event.getCode() == KeyCode.DOWN ? 1 : 0;
        if (event.isAltDown() && by != 0) {
            commit();
            shift(key, by);
            event.consume();
        }
    }

    private ContextMenu menu(Item now, int at) {
        Option option = now.options().get(at);
        String key = option.code();
        MenuItem up = item(QuestionnaireViewText.UP, () -> shift(key, -1));
        up.setDisable(at == 0);
        MenuItem down = item(QuestionnaireViewText.DOWN, () -> shift(key, 1));
        down.setDisable(at == now.options().size() - 1);
        MenuItem apart = item(
                option.residual() ? QuestionnaireViewText.RESIDUAL_NOT : QuestionnaireViewText.RESIDUAL_MAKE,
                () -> each(key, o -> new Option(o.code(), o.text(), o.from(), !o.residual())));
        MenuItem remove = item(
                QuestionnaireViewText.REMOVE_OPTION,
                () -> change(i -> i.withOptions(
                        i.options().stream().filter(o -> !o.code().equals(key)).toList(), i.other())));
        ContextMenu menu = new ContextMenu(up, down, apart, new SeparatorMenuItem(), remove);
        Code from =
                option.from() == null ? null : room.codes().find(option.from()).orElse(null);
        if (from != null) {
            CustomMenuItem stands =
                    new CustomMenuItem(Chip.of(desk.say(QuestionnaireViewText.OPTION_FROM, from.name())), false);
            stands.setOnAction(e -> {});
            menu.getItems().addFirst(stands);
        }
        return menu;
    }

    private MenuItem item(QuestionnaireViewText words, Runnable action) {
        MenuItem item = new MenuItem(desk.say(words));
        item.setOnAction(e -> {
            commit();
            action.run();
        });
        return item;
    }

    private void shift(String key, int by) {
        change(i -> {
            List<Option> options = new ArrayList<>(i.options());
            for (int at = 0; at < options.size(); at++) {
                int to = at + by;
                if (options.get(at).code().equals(key) && to >= 0 && to < options.size()) {
                    options.add(to, options.remove(at));
                    return i.withOptions(options, i.other());
                }
            }
            return i;
        });
    }

    private void recode(Item now, String key, TextField field) {
        String wanted = field.getText().strip();
        if (wanted.equals(key)) {
            return;
        }
        boolean taken = now.options().stream()
                .anyMatch(o -> !o.code().equals(key) && o.code().equalsIgnoreCase(wanted));
        if (taken || !ExportCodes.ANSWER.matcher(wanted).matches() || ExportCodes.isReservedAnswer(wanted)) {
            field.setText(key);
            desk.messages().passing(desk.say(QuestionnaireViewText.OPTION_CODE_FAULT));
            return;
        }
        each(key, o -> new Option(wanted, o.text(), o.from(), o.residual()));
    }

    private void each(String key, UnaryOperator<Option> change) {
        change(i -> i.withOptions(
                i.options().stream()
                        .map(o -> o.code().equals(key) ? change.apply(o) : o)
                        .toList(),
                i.other()));
    }

    private void change(UnaryOperator<Item> change) {
        desk.when(room.questionnaires().change(item, i -> {
            Item after = change.apply(i);
            return after.options().equals(i.options()) && after.other() == i.other() ? i : after;
        }));
    }
}
