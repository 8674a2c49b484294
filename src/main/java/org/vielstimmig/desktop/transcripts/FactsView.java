package org.vielstimmig.desktop.transcripts;

import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.desktop.kit.Desk;
import org.vielstimmig.desktop.kit.EmptyState;
import org.vielstimmig.desktop.kit.FileChoice;
import org.vielstimmig.desktop.kit.Icon;
import org.vielstimmig.desktop.kit.Icons;
import org.vielstimmig.desktop.kit.SafeText;
import org.vielstimmig.desktop.kit.Small;
import org.vielstimmig.desktop.kit.Subscriptions;
import org.vielstimmig.i18n.ImportText;
import org.vielstimmig.i18n.TranscriptText;
import org.vielstimmig.i18n.VariableText;
import org.vielstimmig.model.Report;
import org.vielstimmig.model.Variable;
import org.vielstimmig.project.Exports;

/// The project's own facts: made, renamed, given another kind or other values, removed; fetched from tables and
/// written as such.
final class FactsView extends VBox {

    private final Desk desk;
    private final ListViewModel model;
    private final Consumer<Path> look;
    private final VBox cards = new VBox();
    private final Subscriptions subscriptions = new Subscriptions();

    FactsView(Desk desk, ListViewModel model, Consumer<Path> look, Runnable back) {
        this.desk = desk;
        this.model = model;
        this.look = look;
        getStyleClass().addAll("v-panel", "v-line-left");
        HBox head = Small.head(desk.say(VariableText.MANAGE), desk.say(VariableText.BACK), back);
        cards.getStyleClass().add("fact-cards");
        ScrollPane scroll = new ScrollPane(cards);
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        Button make = new Button(desk.say(VariableText.NEW), Icons.of(Icon.PLUS, 15));
        make.setOnAction(e -> make());
        Button fetch = new Button(desk.say(VariableText.FETCH), Icons.of(Icon.IMPORT, 15));
        fetch.setTooltip(new Tooltip(desk.say(VariableText.FETCH_TIP)));
        fetch.setOnAction(e -> fetch());
        Button write = new Button(desk.say(VariableText.WRITE), Icons.of(Icon.EXPORT, 15));
        write.setOnAction(e -> write());
        for (Button button : List.of(make, fetch, write)) {
            button.setMaxWidth(Double.MAX_VALUE);
            button.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        }
        VBox foot = new VBox(6, make, fetch, write);
        foot.getStyleClass().addAll("foot", "v-line-top");
        getChildren().addAll(head, scroll, foot);
        subscriptions.touched(model.lines(), () -> {
            if (getParent() != null) {
                show();
            }
        });
    }

    /// Shows what there is now.
    void show() {
        List<Variable> variables = model.session().snapshot().variables();
        if (cards.getUserData() instanceof List<?> shown && shown.equals(variables)) {
            return;
        }
        cards.setUserData(List.copyOf(variables));
        cards.getChildren().clear();
        variables.forEach(v -> cards.getChildren().add(card(v)));
        if (variables.isEmpty()) {
            cards.getChildren().add(new EmptyState(Icon.LIST, desk.say(VariableText.NONE_YET)));
        }
    }

    private VBox card(Variable variable) {
        TextField name = new TextField(variable.name());
        name.getStyleClass().add("v-strong");
        HBox.setHgrow(name, Priority.ALWAYS);
        ComboBox<Variable.Kind> kind = kinds(desk, variable.kind());
        kind.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(kind, Priority.ALWAYS);
        Label used = new Label(desk.say(VariableText.USED, model.uses(variable)));
        used.getStyleClass().addAll("v-faint", "v-small");
        used.setMinWidth(USE_PREF_SIZE);
        HBox second = new HBox(8, kind, used);
        second.setStyle("-fx-alignment: center-left;");
        TextField values = new TextField(String.join("; ", variable.values()));
        values.setPromptText(desk.say(VariableText.VALUES));
        values.setTooltip(new Tooltip(desk.say(VariableText.VALUES_TIP)));
        boolean listed = variable.kind() == Variable.Kind.NOMINAL || variable.kind() == Variable.Kind.ORDINAL;
        Runnable change = () -> {
            List<String> list = Arrays.stream(values.getText().split(";", -1))
                    .map(String::strip)
                    .filter(v -> !v.isEmpty())
                    .toList();
            boolean same = name.getText().strip().equals(variable.name())
                    && kind.getValue() == variable.kind()
                    && list.equals(variable.values());
            if (!same) {
                var changed = model.variables().change(variable.id(), name.getText(), kind.getValue(), list);
                desk.when(changed);
                changed.whenCompleteAsync(
                        (done, fault) -> {
                            if (fault != null) {
                                cards.setUserData(null);
                                show();
                            }
                        },
                        desk.door());
            }
        };
        for (TextField field : List.of(name, values)) {
            field.setOnAction(e -> change.run());
            field.focusedProperty().addListener((o, was, is) -> {
                if (!is) {
                    change.run();
                }
            });
        }
        kind.valueProperty().addListener((o, was, is) -> change.run());
        HBox first = new HBox(6, name, more(variable));
        VBox card = new VBox(6, first, second);
        if (listed) {
            card.getChildren().add(values);
        }
        card.getStyleClass().addAll("fact-card", "v-line-bottom");
        return card;
    }

    /// What is done to a variable now and then: its place among the others, its values' names, its end.
    private MenuButton more(Variable variable) {
        MenuButton more = new MenuButton(null, Icons.of(Icon.MORE, 15));
        more.getStyleClass().addAll("ghost", "icon-only", "bare-menu");
        more.setTooltip(new Tooltip(desk.say(ImportText.MORE)));
        more.setAccessibleText(desk.say(ImportText.MORE));
        List<Variable> all = model.session().snapshot().variables();
        int place = all.indexOf(variable);
        MenuItem up =
                item(VariableText.MOVE_UP, () -> desk.when(model.variables().move(variable.id(), place - 1)));
        up.setDisable(place <= 0);
        MenuItem down =
                item(VariableText.MOVE_DOWN, () -> desk.when(model.variables().move(variable.id(), place + 1)));
        down.setDisable(place >= all.size() - 1);
        Menu values = new Menu(desk.say(VariableText.RENAME_VALUE));
        for (String value : model.choices(variable)) {
            MenuItem item = new MenuItem(SafeText.of(value));
            item.setMnemonicParsing(false);
            item.setOnAction(e -> renameValue(variable, value));
            values.getItems().add(item);
        }
        values.setDisable(values.getItems().isEmpty());
        more.getItems()
                .addAll(up, down, values, new SeparatorMenuItem(), item(VariableText.REMOVE, () -> remove(variable)));
        return more;
    }

    private MenuItem item(VariableText name, Runnable action) {
        MenuItem item = new MenuItem(desk.say(name));
        item.setOnAction(e -> action.run());
        return item;
    }

    private void renameValue(Variable variable, String value) {
        desk.dialogs(this)
                .ask(
                        desk.say(VariableText.RENAME_VALUE_TITLE),
                        desk.say(VariableText.RENAME_VALUE_ASK, value, variable.name()),
                        value,
                        desk.say(VariableText.RENAME_VALUE_DO),
                        name -> name.isBlank() || name.strip().equals(value)
                                ? java.util.Optional.of("")
                                : java.util.Optional.empty())
                .ifPresent(name -> desk.when(model.variables()
                        .change(
                                variable.id(),
                                variable.name(),
                                variable.kind(),
                                variable.values(),
                                Map.of(value, name))));
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

    private void make() {
        desk.dialogs(this)
                .ask(
                        desk.say(VariableText.NEW),
                        desk.say(TranscriptText.NEW_VARIABLE_ASK),
                        "",
                        desk.say(TranscriptText.ADD),
                        name -> name.isBlank() ? java.util.Optional.of("") : java.util.Optional.empty())
                .ifPresent(name -> desk.when(model.variables().make(name, Variable.Kind.NOMINAL, List.of())));
    }

    private void remove(Variable variable) {
        int uses = model.uses(variable);
        boolean sure = uses == 0
                || desk.dialogs(this)
                        .confirm(
                                desk.say(VariableText.REMOVE),
                                desk.say(VariableText.REMOVE_ASK, variable.name(), uses),
                                desk.say(VariableText.REMOVE));
        if (sure) {
            desk.when(
                    model.variables().remove(variable.id()),
                    gone -> desk.messages()
                            .passing(
                                    desk.say(TranscriptText.REMOVED, gone.name()),
                                    desk.say(TranscriptText.UNDO),
                                    () -> desk.when(model.session().undo())));
        }
    }

    private @Nullable Window window() {
        return getScene() == null ? null : getScene().getWindow();
    }

    private void fetch() {
        FileChooser chooser = new FileChooser();
        chooser.getExtensionFilters()
                .addAll(
                        new FileChooser.ExtensionFilter(
                                desk.say(VariableText.TABLES), "*.xlsx", "*.xls", "*.csv", "*.tsv", "*.txt"),
                        new FileChooser.ExtensionFilter("*", "*.*"));
        File file = chooser.showOpenDialog(window());
        if (file != null) {
            look.accept(file.toPath());
        }
    }

    private void write() {
        String title = desk.say(VariableText.MANAGE);
        new FileChoice(desk.settings())
                .save(window(), title, title, FileChoice.Kind.of(List.of("xlsx", "csv")))
                .ifPresent(this::write);
    }

    private void write(Path file) {
        Report report = model.variables().report(desk.lang());
        desk.when(
                desk.workers()
                        .start(progress -> {
                            Exports.table(report, desk.lang(), file);
                            return String.valueOf(file.getFileName());
                        })
                        .result(),
                name -> desk.messages().passing(desk.say(VariableText.WRITTEN, name)));
    }

    void release() {
        subscriptions.release();
    }
}
