package org.vielstimmig.desktop.transcripts;

import java.util.Map;
import java.util.Optional;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.desktop.kit.Desk;
import org.vielstimmig.desktop.kit.SafeText;
import org.vielstimmig.desktop.kit.Small;
import org.vielstimmig.desktop.kit.Subscriptions;
import org.vielstimmig.i18n.ImportText;
import org.vielstimmig.i18n.VariableText;
import org.vielstimmig.project.VariableImport;

/// What a table beside the files says about the one that is looked at, and whether to take it in. Not there
/// while there is no such table.
final class ImportFacts extends VBox {

    private final Desk desk;
    private final ImportViewModel model;
    private final Label file = Small.label("", "v-soft", "v-small");
    private final Label count = Small.lines("", "v-soft", "v-small");
    private final CheckBox take;
    private final VBox rows = new VBox();

    ImportFacts(Desk desk, ImportViewModel model, Subscriptions subscriptions) {
        this.desk = desk;
        this.model = model;
        getStyleClass().add("import-facts");
        Label title = Small.label(desk.say(VariableText.MANAGE), "v-title");
        title.setMinWidth(USE_PREF_SIZE);
        file.setMinWidth(0);
        HBox head = new HBox(8, title, Small.gap(), file);
        head.getStyleClass().add("facts-head");
        take = new CheckBox(desk.say(ImportText.TAKE_FACTS));
        take.setWrapText(true);
        take.selectedProperty().bindBidirectional(model.takeFactsProperty());
        rows.disableProperty().bind(take.selectedProperty().not());
        getChildren().addAll(head, take, count, rows);
        managedProperty().bind(visibleProperty());
        subscriptions.now(model.factsProperty(), table -> fill());
        subscriptions.later(model.chosenProperty(), candidate -> fill());
        subscriptions.touched(model.candidates(), this::fill);
    }

    private void fill() {
        VariableImport table = model.factsProperty().get();
        setVisible(table != null);
        if (table == null) {
            return;
        }
        String name = String.valueOf(table.file().getFileName());
        file.setText(SafeText.of(desk.say(ImportText.FROM_TABLE, name)));
        file.setTooltip(new Tooltip(table.file().toString()));
        count.setText(desk.say(ImportText.FACTS_FOR, model.withFacts(), model.readable()));
        rows.getChildren().clear();
        ImportViewModel.Candidate candidate = model.chosenProperty().get();
        if (candidate instanceof ImportViewModel.Readable readable) {
            fill(model.factsOf(readable));
        }
    }

    private void fill(Optional<Map<VariableImport.Column, String>> said) {
        if (said.isEmpty()) {
            rows.getChildren().add(Small.lines(desk.say(ImportText.FACTS_NONE), "v-advice", "v-small"));
        }
        said.ifPresent(
                values -> values.forEach((column, value) -> rows.getChildren().add(row(column, value))));
    }

    private HBox row(VariableImport.Column column, @Nullable String value) {
        Label what = Small.label(column.header(), "v-soft", "fact-name");
        Label is = Small.label(value == null ? "" : VariableImport.said(column.use(), value, desk.lang()));
        what.setMinWidth(0);
        is.setMinWidth(0);
        is.setTooltip(new Tooltip(SafeText.of(value == null ? "" : value)));
        is.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(is, Priority.ALWAYS);
        HBox row = new HBox(8, what, is);
        row.getStyleClass().addAll("fact-row", "v-line-bottom");
        return row;
    }
}
