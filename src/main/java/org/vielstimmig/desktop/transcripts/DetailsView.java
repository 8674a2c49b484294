package org.vielstimmig.desktop.transcripts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.desktop.kit.Desk;
import org.vielstimmig.desktop.kit.Icon;
import org.vielstimmig.desktop.kit.Icons;
import org.vielstimmig.desktop.kit.SafeText;
import org.vielstimmig.desktop.kit.Small;
import org.vielstimmig.desktop.kit.Subscriptions;
import org.vielstimmig.i18n.Days;
import org.vielstimmig.i18n.ImportText;
import org.vielstimmig.i18n.TranscriptText;
import org.vielstimmig.i18n.VariableText;
import org.vielstimmig.model.Role;
import org.vielstimmig.model.Speaker;
import org.vielstimmig.model.Transcript;
import org.vielstimmig.model.TranscriptId;
import org.vielstimmig.model.TranscriptStatus;
import org.vielstimmig.model.Variable;
import org.vielstimmig.project.Variables;

/// What is known about the chosen transcript, editable in place; every change is one step.
final class DetailsView extends VBox {

    private final Desk desk;
    private final ListViewModel model;
    private final Runnable managing;
    private final Consumer<TranscriptId> repairing;
    private final Subscriptions subscriptions = new Subscriptions();
    private final VBox content = new VBox();
    private List<Object> shown = List.of();
    private Runnable recount = () -> {};

    DetailsView(Desk desk, ListViewModel model, Runnable managing, Consumer<TranscriptId> repairing) {
        this.repairing = repairing;
        this.desk = desk;
        this.managing = managing;
        this.model = model;
        getStyleClass().addAll("v-panel", "v-line-left");
        content.getStyleClass().add("details");
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().add(scroll);
        subscriptions.now(model.chosenProperty(), id -> show());
        subscriptions.touched(model.selected(), this::show);
        subscriptions.later(model.filledProperty(), filled -> show());
    }

    /// Makes the fields anew where something they show is different; who is in one of them stays there.
    private void show() {
        List<Object> now = state();
        if (now.equals(shown)) {
            recount.run();
            return;
        }
        shown = now;
        FocusKept.during(content, this::build);
    }

    private void renew() {
        shown = List.of();
        show();
    }

    /// All that decides what the fields are and hold.
    private List<Object> state() {
        return List.of(
                List.copyOf(model.selected()),
                Optional.ofNullable(model.chosenProperty().get()),
                model.transcripts(),
                model.session().snapshot().variables(),
                model.groups());
    }

    private void build() {
        content.getChildren().clear();
        recount = () -> {};
        if (model.selection().size() > 1) {
            content.getChildren().add(new BulkView(desk, model, this::renew));
            return;
        }
        Optional<ListViewModel.Row> row = model.chosenRow();
        if (row.isEmpty()) {
            Label hint = new Label(desk.say(TranscriptText.CHOOSE));
            hint.setWrapText(true);
            hint.getStyleClass().add("v-soft");
            hint.setStyle("-fx-padding: 16px 0 0 0;");
            content.getChildren().add(hint);
            return;
        }
        fill(row.get().transcript());
    }

    private void fill(Transcript t) {
        Label title = new Label(SafeText.of(t.title()));
        title.getStyleClass().add("v-headline");
        title.setWrapText(true);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button code = new Button(desk.say(TranscriptText.CODE));
        code.setMinWidth(Region.USE_PREF_SIZE);
        code.setTooltip(new Tooltip(desk.say(TranscriptText.CODE_TIP)));
        code.setOnAction(e -> desk.navigator().transcript(t.id()));
        HBox head = new HBox(8, title, gap, code);
        head.setStyle("-fx-padding: 14px 0 8px 0; -fx-alignment: center-left;");
        content.getChildren().add(head);

        GridPane fields = grid();
        int line = 0;
        field(fields, line++, TranscriptText.NAME, null, text("title", t.title(), v -> change(t, x -> x.withTitle(v))));
        field(fields, line++, TranscriptText.GROUP, TranscriptText.GROUP_TIP, group(t));
        String date = t.date();
        field(
                fields,
                line++,
                TranscriptText.DATE,
                TranscriptText.DATE_TIP,
                text(
                        "date",
                        date == null ? "" : Days.in(desk.lang(), date),
                        v -> same(t, new Variables.Same(null, v, null, null, Map.of()))));
        field(
                fields,
                line++,
                TranscriptText.LANGUAGE,
                null,
                text(
                        "language",
                        Field.language(t.language(), desk.lang()),
                        v -> same(t, new Variables.Same(null, null, v.isBlank() ? "und" : v, null, Map.of()))));
        field(
                fields,
                line,
                TranscriptText.STATUS,
                null,
                choice(
                        "status",
                        List.of(TranscriptStatus.values()),
                        t.status(),
                        s -> desk.say(TranscriptText.of(s)),
                        s -> change(t, x -> x.withStatus(s))));
        content.getChildren().add(fields);
        speakers(t);
        variables(t);
        source(t);
    }

    private static GridPane grid() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("fields");
        ColumnConstraints names = new ColumnConstraints();
        ColumnConstraints values = new ColumnConstraints();
        values.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().addAll(names, values);
        return grid;
    }

    private void field(GridPane grid, int line, TranscriptText name, @Nullable TranscriptText tip, Region control) {
        Label label = new Label(desk.say(name));
        label.getStyleClass().add("field-name");
        label.setLabelFor(control);
        if (tip != null) {
            Tooltip.install(control, new Tooltip(desk.say(tip)));
        }
        control.setMaxWidth(Double.MAX_VALUE);
        grid.addRow(line, label, control);
    }

    /// A text field that hands its text on when it was changed and Enter is pressed or the focus leaves.
    private TextField text(String name, String value, Function<String, CompletableFuture<?>> changed) {
        return FocusKept.named(name, new StoredField(value, desk.door(), changed));
    }

    private ComboBox<String> group(Transcript t) {
        return written("group", model.groups(), t.group(), v -> change(t, x -> x.withGroup(v)));
    }

    /// A choice among what there is, or something else that is written.
    private ComboBox<String> written(
            String name, List<String> options, String value, Function<String, CompletableFuture<?>> changed) {
        ComboBox<String> box = FocusKept.named(name, new ComboBox<>());
        box.getItems().setAll(options);
        Decided.written(box, value, desk.door(), changed);
        return box;
    }

    private <T> ComboBox<T> choice(
            String name,
            List<T> options,
            T value,
            Function<T, String> words,
            Function<T, CompletableFuture<?>> changed) {
        ComboBox<T> box = FocusKept.named(name, new ComboBox<>());
        box.getItems().setAll(options);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable T option) {
                return option == null ? "" : words.apply(option);
            }

            @Override
            public T fromString(String text) {
                return value;
            }
        });
        Decided.among(box, value, desk.door(), changed);
        return box;
    }

    private void section(TranscriptText name, @Nullable Node beside) {
        Label label = new Label(desk.say(name));
        label.getStyleClass().add("v-group");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox row = new HBox(label, gap);
        if (beside != null) {
            row.getChildren().add(beside);
        }
        row.getStyleClass().add("section");
        row.setStyle("-fx-alignment: center-left;");
        content.getChildren().add(row);
    }

    private void speakers(Transcript t) {
        if (t.speakers().isEmpty()) {
            return;
        }
        section(TranscriptText.SPEAKERS, null);
        GridPane grid = new GridPane();
        grid.getStyleClass().add("fields");
        ColumnConstraints first = new ColumnConstraints();
        ColumnConstraints name = new ColumnConstraints();
        name.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().addAll(first, name, new ColumnConstraints());
        Map<String, Label> labels = new HashMap<>();
        int line = 0;
        for (Speaker speaker : t.speakers()) {
            Label label = new Label(SafeText.of(speaker.label()));
            label.getStyleClass().add("field-name");
            labels.put(speaker.label(), label);
            TextField called =
                    text("called " + speaker.id(), speaker.name(), v -> named(t, speaker, v, speaker.role()));
            ComboBox<Role> role = choice(
                    "role " + speaker.id(),
                    List.of(Role.values()),
                    speaker.role(),
                    r -> desk.say(TranscriptText.of(r)),
                    r -> named(t, speaker, speaker.name(), r));
            // Below the name, so that both stay whole in a narrow pane.
            role.setMaxWidth(Double.MAX_VALUE);
            grid.addRow(line++, label, called, more(t, speaker));
            grid.add(role, 1, line++, 2, 1);
        }
        recount = () -> model.turnsBySpeaker(
                t,
                counts -> labels.forEach(
                        (label, words) -> words.setText(SafeText.of(label) + " · " + counts.getOrDefault(label, 0L))));
        recount.run();
        content.getChildren().add(grid);
    }

    /// Other words for the label in the text, and two that are one person.
    private MenuButton more(Transcript t, Speaker speaker) {
        MenuButton more = new MenuButton(null, Icons.of(Icon.MORE, 15));
        more.getStyleClass().addAll("ghost", "icon-only", "bare-menu");
        more.setTooltip(new Tooltip(desk.say(ImportText.MORE)));
        more.setAccessibleText(desk.say(ImportText.MORE));
        MenuItem rename = new MenuItem(desk.say(ImportText.RENAME));
        rename.setOnAction(e -> desk.dialogs(this)
                .ask(
                        desk.say(ImportText.RENAME_TITLE),
                        desk.say(ImportText.RENAME_ASK),
                        speaker.label(),
                        desk.say(ImportText.RENAME_DO),
                        text -> text.isBlank() || text.contains(":") ? Optional.of("") : Optional.empty())
                .ifPresent(label -> desk.when(model.turns().relabel(t.id(), speaker.id(), label))));
        more.getItems().add(rename);
        for (Speaker other : t.speakers()) {
            if (!other.id().equals(speaker.id())) {
                MenuItem merge = Small.item(
                        desk.say(ImportText.MERGE, other.label()),
                        () -> desk.when(
                                model.turns().merge(t.id(), speaker.id(), other.id()),
                                merged -> desk.undoable(
                                        desk.say(ImportText.MERGED, speaker.label(), other.label()),
                                        model.session().wayBack())));
                more.getItems().add(merge);
            }
        }
        return more;
    }

    private CompletableFuture<?> named(Transcript t, Speaker speaker, String name, Role role) {
        return told(model.service().speaker(t.id(), speaker.id(), name, role));
    }

    private void variables(Transcript t) {
        Hyperlink add = new Hyperlink(desk.say(VariableText.MANAGE) + " …");
        add.setOnAction(e -> managing.run());
        section(TranscriptText.VARIABLES, add);
        GridPane grid = grid();
        int line = 0;
        for (Variable variable : model.session().snapshot().variables()) {
            Label label = new Label(SafeText.of(variable.name()));
            label.getStyleClass().add("field-name");
            String now = t.values().getOrDefault(variable.id(), "");
            Region control = value(t, variable, now);
            control.setMaxWidth(Double.MAX_VALUE);
            grid.addRow(line++, label, control);
        }
        content.getChildren().add(grid);
    }

    /// Names are chosen from those in use or written; ranks only chosen.
    private Region value(Transcript t, Variable variable, String now) {
        String name = "value " + variable.id();
        Function<String, CompletableFuture<?>> set =
                v -> same(t, new Variables.Same(null, null, null, null, Map.of(variable.id(), v)));
        List<String> choices = model.choices(variable);
        return switch (variable.kind()) {
            case ORDINAL -> choice(name, choices, now, v -> v, set);
            case NOMINAL -> written(name, choices, now, set);
            case DATE -> text(name, Days.in(desk.lang(), now), set);
            case NUMBER, TEXT -> text(name, now, set);
        };
    }

    private CompletableFuture<?> same(Transcript t, Variables.Same same) {
        return told(model.variables().set(List.of(t.id()), same));
    }

    private void source(Transcript t) {
        Hyperlink repair = new Hyperlink(desk.say(ImportText.REPAIR));
        repair.setOnAction(e -> repairing.accept(t.id()));
        section(TranscriptText.SOURCE, repair);
        // Formats that have no charset are their own.
        boolean charset = !t.source().encoding().equals(t.source().format());
        Label file = new Label(SafeText.of(
                charset
                        ? desk.say(
                                TranscriptText.SOURCE_LINE,
                                t.source().file(),
                                t.source().format(),
                                t.source().encoding())
                        : t.source().file() + " · " + t.source().format()));
        Label kept = new Label(desk.say(TranscriptText.KEPT, t.source().sha256().substring(0, 12)));
        for (Label label : List.of(file, kept)) {
            label.setWrapText(true);
            label.getStyleClass().addAll("v-soft", "v-small");
            content.getChildren().add(label);
        }
    }

    private CompletableFuture<?> change(Transcript t, UnaryOperator<Transcript> change) {
        return told(model.service().change(t.id(), change));
    }

    /// What goes wrong is said, and known to who asked for it.
    private <T> CompletableFuture<T> told(CompletableFuture<T> work) {
        desk.when(work);
        return work;
    }

    void release() {
        subscriptions.release();
    }
}
