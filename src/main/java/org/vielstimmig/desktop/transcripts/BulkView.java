package org.vielstimmig.desktop.transcripts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.desktop.kit.Desk;
import org.vielstimmig.desktop.kit.SafeText;
import org.vielstimmig.i18n.Days;
import org.vielstimmig.i18n.TranscriptText;
import org.vielstimmig.i18n.VariableText;
import org.vielstimmig.model.Transcript;
import org.vielstimmig.model.TranscriptStatus;
import org.vielstimmig.model.Variable;
import org.vielstimmig.model.VariableId;
import org.vielstimmig.project.Variables;

/// Several transcripts at once: what is filled in holds for all of them, as one step.
final class BulkView extends VBox {

    private final Desk desk;
    private final ListViewModel model;
    private final Runnable applied;
    private final GridPane grid = new GridPane();
    private final ComboBox<String> group;
    private final TextField date;
    private final TextField language;
    private final ComboBox<Optional<TranscriptStatus>> status;
    private final Map<VariableId, ComboBox<String>> values = new LinkedHashMap<>();

    /// @param applied hears that what was filled in is written, and nothing is filled in any more
    BulkView(Desk desk, ListViewModel model, Runnable applied) {
        this.applied = applied;
        this.desk = desk;
        this.model = model;
        List<Transcript> all = model.selection();
        setSpacing(8);
        Label title = new Label(desk.say(VariableText.SELECTED, all.size()));
        title.getStyleClass().add("v-headline");
        title.setStyle("-fx-padding: 14px 0 0 0;");
        Label hint = new Label(desk.say(VariableText.BULK_HINT));
        hint.setWrapText(true);
        hint.setMinHeight(USE_PREF_SIZE);
        hint.getStyleClass().addAll("v-soft", "v-small");
        grid.getStyleClass().add("fields");
        ColumnConstraints wide = new ColumnConstraints();
        wide.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().addAll(new ColumnConstraints(), wide);
        group = words(desk.say(TranscriptText.GROUP), model.groups(), all, Transcript::group);
        date = field(
                desk.say(TranscriptText.DATE),
                all,
                t -> t.date() == null ? "" : Days.in(desk.lang(), String.valueOf(t.date())));
        language = field(desk.say(TranscriptText.LANGUAGE), all, t -> Field.language(t.language(), desk.lang()));
        status = statuses(all);
        add(desk.say(TranscriptText.STATUS), status);
        for (Variable variable : model.session().snapshot().variables()) {
            values.put(
                    variable.id(),
                    words(
                            variable.name(),
                            model.choices(variable),
                            all,
                            t -> t.values().getOrDefault(variable.id(), "")));
        }
        Button apply = new Button(desk.say(VariableText.APPLY));
        apply.getStyleClass().add("primary");
        apply.setOnAction(e -> apply());
        FocusKept.named("apply", apply);
        getChildren().addAll(title, hint, grid, apply);
    }

    private void add(String name, Region control) {
        FocusKept.named(name, control);
        Label label = new Label(SafeText.of(name));
        label.getStyleClass().add("field-name");
        label.setLabelFor(control);
        control.setMaxWidth(Double.MAX_VALUE);
        grid.addRow(grid.getRowCount(), label, control);
    }

    /// The states, and before them that each keeps its own, which holds until another is chosen.
    private ComboBox<Optional<TranscriptStatus>> statuses(List<Transcript> all) {
        String stays = stays(all, t -> desk.say(TranscriptText.of(t.status())));
        ComboBox<Optional<TranscriptStatus>> box = new ComboBox<>();
        box.getItems().add(Optional.empty());
        for (TranscriptStatus one : TranscriptStatus.values()) {
            box.getItems().add(Optional.of(one));
        }
        box.setValue(Optional.empty());
        box.setCellFactory(list -> cell(stays));
        box.setButtonCell(cell(stays));
        return box;
    }

    private ListCell<Optional<TranscriptStatus>> cell(String stays) {
        return new ListCell<>() {
            @Override
            protected void updateItem(@Nullable Optional<TranscriptStatus> item, boolean none) {
                super.updateItem(item, none);
                getStyleClass().remove("stays");
                if (none || item == null) {
                    setText("");
                } else if (item.isEmpty()) {
                    setText(stays);
                    getStyleClass().add("stays");
                } else {
                    setText(desk.say(TranscriptText.of(item.get())));
                }
            }
        };
    }

    /// That what all have now stays, or that they go on to differ.
    private String stays(List<Transcript> all, Function<Transcript, String> value) {
        List<String> different = all.stream().map(value).distinct().toList();
        if (different.size() > 1) {
            return desk.say(VariableText.STAYS_DIFFERENT);
        }
        return different.isEmpty() || different.getFirst().isEmpty()
                ? desk.say(VariableText.STAYS_EMPTY)
                : desk.say(VariableText.STAYS, SafeText.of(different.getFirst()));
    }

    private ComboBox<String> words(
            String name, List<String> choices, List<Transcript> all, Function<Transcript, String> value) {
        ComboBox<String> box = new ComboBox<>();
        List<String> options = new ArrayList<>(choices);
        options.add(desk.say(VariableText.CLEAR));
        box.getItems().setAll(options);
        box.setEditable(true);
        box.setPromptText(stays(all, value));
        add(name, box);
        return box;
    }

    private TextField field(String name, List<Transcript> all, Function<Transcript, String> value) {
        TextField field = new TextField();
        field.setPromptText(stays(all, value));
        add(name, field);
        return field;
    }

    /// Null where nothing was filled in.
    private @Nullable String filled(ComboBox<String> box) {
        String text = box.getEditor().getText();
        if (text == null || text.isBlank()) {
            return null;
        }
        return text.equals(desk.say(VariableText.CLEAR)) ? "" : text.strip();
    }

    private static @Nullable String filled(TextField field) {
        return field.getText().isBlank() ? null : field.getText().strip();
    }

    private void apply() {
        Map<VariableId, String> set = new LinkedHashMap<>();
        values.forEach((id, box) -> {
            String value = filled(box);
            if (value != null) {
                set.put(id, value);
            }
        });
        Variables.Same same = new Variables.Same(
                filled(group), filled(date), filled(language), status.getValue().orElse(null), set);
        desk.when(model.variables().set(List.copyOf(model.selected()), same), count -> {
            desk.undoable(desk.say(VariableText.CHANGED, count), model.session().wayBack());
            applied.run();
        });
    }
}
