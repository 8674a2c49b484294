package org.vielstimmig.desktop.questionnaire;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.control.Button;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.desktop.kit.Desk;
import org.vielstimmig.desktop.kit.Icon;
import org.vielstimmig.desktop.kit.Icons;
import org.vielstimmig.desktop.kit.Small;
import org.vielstimmig.i18n.QuestionnaireViewText;
import org.vielstimmig.model.LocalText;
import org.vielstimmig.model.Scale;
import org.vielstimmig.model.ScaleId;
import org.vielstimmig.questionnaire.Instrument;
import org.vielstimmig.questionnaire.Scales;

/// The scales of a project at the left, the chosen one’s words at the right. Scales come from the library
/// that is shipped, and are then the project’s own.
final class ScaleForm extends HBox {

    private static final double WIDTH = 660;
    private static final double HEIGHT = 400;

    private final Desk desk;
    private final List<String> languages;
    private final Set<ScaleId> used;
    private final ListView<Scale> list = new ListView<>();
    private final VBox fields = new VBox();
    private final MenuButton library = new MenuButton();
    private final ReadOnlyBooleanWrapper fine = new ReadOnlyBooleanWrapper(true);
    private @Nullable Editing editing;

    private record PointRow(int value, Map<String, TextField> labels) {}

    private record Editing(
            Scale scale,
            Map<String, TextField> names,
            Map<String, TextField> leads,
            List<PointRow> points,
            List<PointRow> residual) {

        Scale done() {
            return new Scale(
                    scale.id(),
                    scale.key(),
                    PartsDialogs.text(names),
                    PartsDialogs.text(leads),
                    points(points),
                    points(residual),
                    scale.position());
        }

        private static List<Scale.Point> points(List<PointRow> rows) {
            return rows.stream()
                    .map(r -> new Scale.Point(r.value(), PartsDialogs.text(r.labels())))
                    .toList();
        }
    }

    ScaleForm(Desk desk, Instrument instrument) {
        this.desk = desk;
        this.languages = instrument.languages();
        this.used = instrument.items().stream()
                .flatMap(i -> Stream.ofNullable(i.scale()))
                .collect(Collectors.toCollection(TreeSet::new));
        getStyleClass().add("scale-form");
        getStylesheets().add(QuestionnaireWorkspace.sheet());
        list.getItems().setAll(instrument.scales());
        list.getStyleClass().add("framed");
        list.setCellFactory(view -> new ListCell<>() {
            @Override
            protected void updateItem(@Nullable Scale scale, boolean empty) {
                super.updateItem(scale, empty);
                setText(empty || scale == null ? null : Nodes.name(desk, scale));
            }
        });
        list.setPrefHeight(HEIGHT - 40);
        VBox.setVgrow(list, Priority.ALWAYS);
        library.setText(desk.say(QuestionnaireViewText.FROM_LIBRARY));
        library.setMaxWidth(Double.MAX_VALUE);
        Button away = Small.icon(Icon.TRASH, desk.say(QuestionnaireViewText.REMOVE), this::remove);
        HBox buttons = new HBox(6, library, away);
        HBox.setHgrow(library, Priority.ALWAYS);
        VBox left = new VBox(8, list, buttons);
        left.setPrefWidth(230);
        left.setMinWidth(200);
        fields.getStyleClass().add("part-fields");
        var scroll = Nodes.scroll(fields);
        scroll.setPrefViewportHeight(HEIGHT);
        scroll.setMaxHeight(HEIGHT);
        HBox.setHgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(left, scroll);
        setPrefWidth(WIDTH);
        list.getSelectionModel().selectedItemProperty().addListener((o, before, now) -> {
            Editing open = editing;
            if (open != null && now != null && now.id().equals(open.scale().id())) {
                return;
            }
            keep();
            edit(now);
            away.setDisable(now == null || used.contains(now.id()));
            away.setTooltip(new Tooltip(desk.say(
                    now != null && used.contains(now.id())
                            ? QuestionnaireViewText.REMOVE_USED
                            : QuestionnaireViewText.REMOVE)));
        });
        shelves();
        list.getSelectionModel().selectFirst();
    }

    ReadOnlyBooleanProperty fineProperty() {
        return fine.getReadOnlyProperty();
    }

    /// All scales as they were written.
    List<Scale> scales() {
        keep();
        return List.copyOf(list.getItems());
    }

    private void shelves() {
        library.getItems().clear();
        for (Scale scale : Scales.all()) {
            boolean there = list.getItems().stream()
                    .anyMatch(s -> s.id().equals(scale.id()) || s.key().equals(scale.key()));
            MenuItem take = new MenuItem(Nodes.name(desk, scale), there ? Icons.of(Icon.CHECK, 13) : null);
            take.setDisable(there);
            take.setOnAction(e -> {
                list.getItems().add(scale);
                list.getSelectionModel().select(scale);
                shelves();
            });
            library.getItems().add(take);
        }
    }

    private void remove() {
        Scale chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null && !used.contains(chosen.id())) {
            editing = null;
            list.getItems().remove(chosen);
            shelves();
        }
    }

    /// Takes what was written into the list.
    private void keep() {
        Editing now = editing;
        if (now == null) {
            return;
        }
        Scale done = now.done();
        for (int i = 0; i < list.getItems().size(); i++) {
            if (list.getItems().get(i).id().equals(done.id())
                    && !list.getItems().get(i).equals(done)) {
                editing = new Editing(done, now.names(), now.leads(), now.points(), now.residual());
                list.getItems().set(i, done);
                return;
            }
        }
    }

    private void edit(@Nullable Scale scale) {
        fields.getChildren().clear();
        editing = null;
        if (scale == null) {
            fields.getChildren().add(Small.lines(desk.say(QuestionnaireViewText.NO_SCALE), "v-soft"));
            return;
        }
        Map<String, TextField> names = texts(scale.name(), QuestionnaireViewText.NAME_IN);
        Map<String, TextField> leads = texts(scale.lead(), QuestionnaireViewText.LEAD_IN);
        List<PointRow> points = new ArrayList<>();
        List<PointRow> residual = new ArrayList<>();
        section(QuestionnaireViewText.NAME, names);
        section(QuestionnaireViewText.LEAD, leads);
        fields.getChildren().add(Small.label(desk.say(QuestionnaireViewText.POINTS), "field-label"));
        scale.points().forEach(p -> points.add(point(p)));
        if (!scale.residual().isEmpty()) {
            fields.getChildren().add(Small.label(desk.say(QuestionnaireViewText.RESIDUAL), "field-label"));
            scale.residual().forEach(p -> residual.add(point(p)));
        }
        editing = new Editing(scale, names, leads, points, residual);
    }

    private void section(QuestionnaireViewText name, Map<String, TextField> texts) {
        fields.getChildren().add(Small.label(desk.say(name), "field-label"));
        fields.getChildren().addAll(texts.values());
    }

    private PointRow point(Scale.Point point) {
        Map<String, TextField> labels = new LinkedHashMap<>();
        HBox row = new HBox(Small.label(Integer.toString(point.value()), "v-faint", "point-value"));
        row.getStyleClass().add("point-row");
        for (String language : languages) {
            TextField field = new TextField(point.label().in(language));
            field.setPromptText(Nodes.language(desk, language));
            field.setAccessibleText(point.value() + ", " + Nodes.language(desk, language));
            field.setMinWidth(0);
            field.setPrefColumnCount(8);
            HBox.setHgrow(field, Priority.ALWAYS);
            labels.put(language, field);
            row.getChildren().add(field);
        }
        fields.getChildren().add(row);
        return new PointRow(point.value(), labels);
    }

    private Map<String, TextField> texts(LocalText text, QuestionnaireViewText prompt) {
        Map<String, TextField> all = new LinkedHashMap<>();
        for (String language : languages) {
            TextField field = new TextField(text.in(language));
            String words = desk.say(prompt, Nodes.language(desk, language));
            field.setPromptText(words);
            field.setAccessibleText(words);
            all.put(language, field);
        }
        return all;
    }
}
