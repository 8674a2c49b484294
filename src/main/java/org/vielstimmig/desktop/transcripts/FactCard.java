package org.vielstimmig.desktop.transcripts;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.desktop.kit.Desk;
import org.vielstimmig.desktop.kit.Icon;
import org.vielstimmig.desktop.kit.Icons;
import org.vielstimmig.desktop.kit.SafeText;
import org.vielstimmig.i18n.ImportText;
import org.vielstimmig.i18n.VariableText;
import org.vielstimmig.model.Variable;

/// One variable: its name, its kind, how many have it, its values, and what is done to it now and then. The
/// card stays the same while its variable changes, so that nobody loses the field they are in.
final class FactCard extends VBox {

    private final Desk desk;
    private final ListViewModel model;
    private final Consumer<Variable> removing;
    private Variable variable;
    private final StoredField name;
    private final ComboBox<Variable.Kind> kind;
    private final Decided<Variable.Kind> decided;
    private final Label used = new Label();
    private final StoredField values;
    private final MenuButton more = new MenuButton(null, Icons.of(Icon.MORE, 15));

    FactCard(Desk desk, ListViewModel model, Variable variable, Consumer<Variable> removing) {
        this.desk = desk;
        this.model = model;
        this.variable = variable;
        this.removing = removing;
        name = new StoredField(variable.name(), desk.door(), text -> change());
        name.getStyleClass().add("v-strong");
        name.setAccessibleText(desk.say(VariableText.NAME));
        HBox.setHgrow(name, Priority.ALWAYS);
        kind = kinds(desk, variable.kind());
        kind.setAccessibleText(desk.say(VariableText.KIND));
        kind.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(kind, Priority.ALWAYS);
        decided = Decided.among(kind, variable.kind(), desk.door(), is -> change());
        used.getStyleClass().addAll("v-faint", "v-small");
        used.setMinWidth(USE_PREF_SIZE);
        values = new StoredField(joined(variable), desk.door(), text -> change());
        values.setAccessibleText(desk.say(VariableText.VALUES));
        values.setPromptText(desk.say(VariableText.VALUES));
        values.setTooltip(new Tooltip(desk.say(VariableText.VALUES_TIP)));
        values.managedProperty().bind(values.visibleProperty());
        more.getStyleClass().addAll("ghost", "icon-only", "bare-menu");
        more.setTooltip(new Tooltip(desk.say(ImportText.MORE)));
        more.setAccessibleText(desk.say(ImportText.MORE));
        more.setOnShowing(e -> fillMenu());
        HBox second = new HBox(8, kind, used);
        second.setStyle("-fx-alignment: center-left;");
        setSpacing(6);
        getChildren().addAll(new HBox(6, name, more), second, values);
        getStyleClass().addAll("fact-card", "v-line-bottom");
        show(variable);
        fillMenu();
    }

    /// Shows what the variable is now.
    void show(Variable now) {
        variable = now;
        name.store(now.name());
        decided.store(now.kind());
        values.store(joined(now));
        values.setVisible(now.kind() == Variable.Kind.NOMINAL || now.kind() == Variable.Kind.ORDINAL);
        used.setText(desk.say(VariableText.USED, model.uses(now)));
    }

    private static String joined(Variable variable) {
        return String.join("; ", variable.values());
    }

    /// All three fields as they are written now.
    private CompletableFuture<?> change() {
        List<String> list = Arrays.stream(values.getText().split(";", -1))
                .map(String::strip)
                .filter(v -> !v.isEmpty())
                .toList();
        boolean same = name.getText().strip().equals(variable.name())
                && kind.getValue() == variable.kind()
                && list.equals(variable.values());
        if (same) {
            show(variable);
            return CompletableFuture.completedFuture(variable);
        }
        var changed = model.variables().change(variable.id(), name.getText(), kind.getValue(), list);
        desk.when(changed);
        return changed;
    }

    private void fillMenu() {
        List<Variable> all = model.session().snapshot().variables();
        int place = all.indexOf(variable);
        MenuItem up =
                item(VariableText.MOVE_UP, () -> desk.when(model.variables().move(variable.id(), place - 1)));
        up.setDisable(place <= 0);
        MenuItem down =
                item(VariableText.MOVE_DOWN, () -> desk.when(model.variables().move(variable.id(), place + 1)));
        down.setDisable(place >= all.size() - 1);
        Menu named = new Menu(desk.say(VariableText.RENAME_VALUE));
        for (String value : model.choices(variable)) {
            MenuItem item = new MenuItem(SafeText.of(value));
            item.setMnemonicParsing(false);
            item.setOnAction(e -> renameValue(value));
            named.getItems().add(item);
        }
        named.setDisable(named.getItems().isEmpty());
        more.getItems()
                .setAll(
                        up,
                        down,
                        named,
                        new SeparatorMenuItem(),
                        item(VariableText.REMOVE, () -> removing.accept(variable)));
    }

    private MenuItem item(VariableText words, Runnable action) {
        MenuItem item = new MenuItem(desk.say(words));
        item.setOnAction(e -> action.run());
        return item;
    }

    private void renameValue(String value) {
        desk.dialogs(this)
                .ask(
                        desk.say(VariableText.RENAME_VALUE_TITLE),
                        desk.say(VariableText.RENAME_VALUE_ASK, value, variable.name()),
                        value,
                        desk.say(VariableText.RENAME_VALUE_DO),
                        to -> to.isBlank() || to.strip().equals(value) ? Optional.of("") : Optional.empty())
                .ifPresent(to -> desk.when(model.variables()
                        .change(
                                variable.id(),
                                variable.name(),
                                variable.kind(),
                                variable.values(),
                                Map.of(value, to))));
    }

    /// A choice of kinds, in words.
    static ComboBox<Variable.Kind> kinds(Desk desk, Variable.Kind now) {
        ComboBox<Variable.Kind> box = new ComboBox<>();
        box.getItems().setAll(Variable.Kind.values());
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(Variable.@Nullable Kind value) {
                return value == null ? "" : desk.say(VariableText.of(value));
            }

            @Override
            public Variable.Kind fromString(String text) {
                return now;
            }
        });
        box.setValue(now);
        return box;
    }
}
