package org.vielstimmig.desktop.transcripts;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.desktop.kit.Desk;
import org.vielstimmig.desktop.kit.EmptyState;
import org.vielstimmig.desktop.kit.FileChoice;
import org.vielstimmig.desktop.kit.Icon;
import org.vielstimmig.desktop.kit.Icons;
import org.vielstimmig.desktop.kit.SafeText;
import org.vielstimmig.desktop.kit.Small;
import org.vielstimmig.desktop.kit.Subscriptions;
import org.vielstimmig.i18n.TranscriptText;
import org.vielstimmig.i18n.VariableText;
import org.vielstimmig.model.Report;
import org.vielstimmig.model.Variable;
import org.vielstimmig.model.VariableId;
import org.vielstimmig.project.Exports;

/// The project's own variables: made, renamed, given another kind or other values, removed; fetched from tables and
/// written as such.
final class FactsView extends VBox {

    private final Desk desk;
    private final ListViewModel model;
    private final Consumer<Path> look;
    private final VBox cards = new VBox();
    private final Button suggestion;
    private final Map<VariableId, FactCard> shown = new HashMap<>();
    private final Subscriptions subscriptions = new Subscriptions();

    FactsView(Desk desk, ListViewModel model, Consumer<Path> look, Runnable back) {
        this.desk = desk;
        this.model = model;
        this.look = look;
        getStyleClass().addAll("v-panel", "v-line-left");
        suggestion = suggestion(desk.say(VariableText.CONSENT), desk.say(VariableText.CONSENT_VALUES));
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
        subscriptions.later(model.filledProperty(), filled -> {
            if (getParent() != null) {
                show();
            }
        });
    }

    /// Shows what there is now. Cards stay those of their variables.
    void show() {
        List<Variable> variables = model.session().snapshot().variables();
        shown.keySet().retainAll(variables.stream().map(Variable::id).toList());
        List<Node> all = new ArrayList<>();
        for (Variable variable : variables) {
            FactCard card = shown.get(variable.id());
            if (card == null) {
                card = new FactCard(desk, model, variable, this::remove);
                shown.put(variable.id(), card);
            } else {
                card.show(variable);
            }
            all.add(card);
        }
        if (all.isEmpty()) {
            all.add(new EmptyState(Icon.LIST, desk.say(VariableText.NONE_YET)));
        }
        String consent = desk.say(VariableText.CONSENT);
        if (variables.stream().noneMatch(v -> v.name().equalsIgnoreCase(consent))) {
            all.add(suggestion);
        }
        if (!all.equals(cards.getChildren())) {
            Node focus = getScene() == null ? null : getScene().getFocusOwner();
            cards.getChildren().setAll(all);
            // Cards that change places are taken out for a moment.
            if (focus != null && focus.getScene() == getScene()) {
                focus.requestFocus();
            }
        }
    }

    /// What nearly every study has to note, to be made by one click and never of itself.
    private Button suggestion(String name, String values) {
        Button button = new Button(desk.say(VariableText.SUGGESTION, name, values), Icons.of(Icon.PLUS, 15));
        button.getStyleClass().addAll("ghost", "suggestion");
        button.setTooltip(new Tooltip(desk.say(VariableText.CONSENT_TIP)));
        button.setOnAction(e -> desk.when(
                model.variables().make(name, Variable.Kind.NOMINAL, List.of(values.split(";\\s*"))),
                made -> desk.undoable(
                        desk.say(VariableText.MADE, name), model.session().wayBack())));
        return button;
    }

    private void make() {
        desk.dialogs(this)
                .ask(
                        desk.say(VariableText.NEW),
                        desk.say(TranscriptText.NEW_VARIABLE_ASK),
                        "",
                        desk.say(TranscriptText.ADD),
                        name -> name.isBlank()
                                ? Optional.of("")
                                : model.variables()
                                        .called(name)
                                        .map(v -> desk.say(VariableText.NAME_TAKEN, SafeText.of(v.name()))))
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
                    gone -> desk.undoable(
                            desk.say(TranscriptText.REMOVED, gone.name()),
                            model.session().wayBack()));
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
