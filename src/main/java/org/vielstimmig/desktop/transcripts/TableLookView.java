package org.vielstimmig.desktop.transcripts;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.desktop.kit.Desk;
import org.vielstimmig.desktop.kit.Notice;
import org.vielstimmig.desktop.kit.SafeText;
import org.vielstimmig.i18n.TranscriptText;
import org.vielstimmig.i18n.VariableText;
import org.vielstimmig.model.Variable;
import org.vielstimmig.project.VariableImport;

/// One look at a table of variables before it is taken over: what its columns are, whom its rows are about, and
/// where it says something else than the project.
final class TableLookView extends BorderPane {

    private static final int SHOWN = 30;
    private static final int LONG = 24;

    private final Desk desk;
    private final TableLookModel model;
    private final Runnable closed;
    private final VBox middle = new VBox();
    private final VBox notices = new VBox();
    private final Button take = new Button();

    TableLookView(Desk desk, TableLookModel model, Runnable closed) {
        this.desk = desk;
        this.model = model;
        this.closed = closed;
        getStyleClass().add("v-page");
        Label title = new Label(desk.say(VariableText.LOOK));
        title.getStyleClass().add("v-title");
        Label file = new Label(SafeText.of(String.valueOf(model.file().getFileName())));
        file.getStyleClass().add("v-soft");
        HBox head = new HBox(12, title, file);
        head.getStyleClass().addAll("v-head", "v-line-bottom");
        head.setStyle("-fx-alignment: baseline-left;");
        middle.setStyle("-fx-padding: 16px 24px 24px 24px; -fx-spacing: 18px;");
        ScrollPane scroll = new ScrollPane(middle);
        scroll.setFitToWidth(true);
        BorderPane left = new BorderPane(scroll, head, null, foot(), null);
        setCenter(left);
        setRight(right());
        addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ESCAPE) {
                closed.run();
            }
        });
        model.tableProperty().addListener((o, was, is) -> show(is));
        show(model.tableProperty().get());
    }

    private HBox foot() {
        take.getStyleClass().add("primary");
        take.setDefaultButton(true);
        take.setOnAction(e -> take());
        Button cancel = new Button(desk.say(TranscriptText.CANCEL));
        cancel.setCancelButton(true);
        cancel.setOnAction(e -> closed.run());
        CheckBox replace = new CheckBox(desk.say(VariableText.REPLACE));
        replace.selectedProperty().bindBidirectional(model.replaceProperty());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox foot = new HBox(take, cancel, gap, replace);
        foot.getStyleClass().addAll("foot", "v-line-top");
        return foot;
    }

    private VBox right() {
        Label title = new Label(desk.say(TranscriptText.LOOK_AT));
        title.getStyleClass().add("v-title");
        HBox head = new HBox(title);
        head.getStyleClass().add("v-head");
        notices.getStyleClass().add("findings");
        ScrollPane scroll = new ScrollPane(notices);
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox right = new VBox(head, scroll);
        right.getStyleClass().addAll("v-panel", "v-line-left");
        right.setPrefWidth(330);
        right.setMinWidth(300);
        return right;
    }

    private void show(@Nullable VariableImport table) {
        if (table == null) {
            return;
        }
        take.setText(desk.say(VariableText.TAKE, table.rows().size()));
        take.setDisable(table.rows().isEmpty());
        FocusKept.during(middle, () -> middle.getChildren().setAll(columns(table), matched(table)));
        notices.getChildren().clear();
        notices(
                Notice.Severity.ADVICE,
                VariableText.ABOUT_UNMATCHED,
                table.unmatched().stream()
                        .map(n -> desk.say(VariableText.UNMATCHED, n))
                        .toList());
        notices(
                Notice.Severity.ADVICE,
                VariableText.ABOUT_AMBIGUOUS,
                table.ambiguous().stream()
                        .map(n -> desk.say(VariableText.AMBIGUOUS, n))
                        .toList());
        notices(
                Notice.Severity.ADVICE,
                VariableText.ABOUT_CONFLICTS,
                table.conflicts().stream()
                        .map(c -> said(VariableText.CONFLICT, c))
                        .toList());
        notices(
                Notice.Severity.ADVICE,
                VariableText.ABOUT_TWICE,
                table.twice().stream().map(c -> said(VariableText.TWICE, c)).toList());
        notices(
                Notice.Severity.ADVICE,
                VariableText.ABOUT_UNFIT,
                table.unfit().stream()
                        .map(c -> desk.say(VariableText.UNFIT, c.title(), c.column(), c.file()))
                        .toList());
        notices(
                Notice.Severity.HINT,
                VariableText.ABOUT_WITHOUT,
                table.without().stream()
                        .map(n -> desk.say(VariableText.WITHOUT, n))
                        .toList());
        if (notices.getChildren().isEmpty()) {
            Label fine = new Label(desk.say(TranscriptText.NOTHING_TO_SEE));
            fine.getStyleClass().add("v-soft");
            notices.getChildren().add(fine);
        }
    }

    private String said(VariableText sentence, VariableImport.Clash clash) {
        return desk.say(
                sentence,
                clash.title(),
                clash.column(),
                VariableImport.said(clash.use(), clash.project(), desk.lang()),
                VariableImport.said(clash.use(), clash.file(), desk.lang()));
    }

    private void notices(Notice.Severity severity, VariableText about, List<String> sentences) {
        if (!sentences.isEmpty()) {
            String text = sentences.stream().limit(SHOWN).map(SafeText::of).collect(Collectors.joining("\n"));
            String more = sentences.size() > SHOWN ? "\n… +" + (sentences.size() - SHOWN) : "";
            notices.getChildren()
                    .add(new Notice(desk.lang(), severity, desk.say(about, sentences.size()), text + more));
        }
    }

    private GridPane columns(VariableImport table) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("fields");
        ColumnConstraints examples = new ColumnConstraints();
        examples.setHgrow(Priority.ALWAYS);
        examples.setMinWidth(60);
        grid.getColumnConstraints()
                .addAll(
                        new ColumnConstraints(),
                        new ColumnConstraints(140, 180, 180),
                        new ColumnConstraints(130, 170, 170),
                        examples);
        VariableText[] heads = {VariableText.COLUMN, VariableText.MEANS, VariableText.KIND, VariableText.EXAMPLES};
        for (int i = 0; i < heads.length; i++) {
            Label head = new Label(desk.say(heads[i]));
            head.getStyleClass().addAll("v-faint", "v-small");
            head.setMinWidth(USE_PREF_SIZE);
            grid.add(head, i, 0);
        }
        int line = 1;
        for (VariableImport.Column column : table.columns()) {
            Label name = new Label(SafeText.of(column.header()));
            name.getStyleClass().add("v-strong");
            name.setMaxWidth(200);
            name.setMinWidth(column.header().length() > LONG ? 0 : USE_PREF_SIZE);
            ComboBox<VariableImport.Use> use = uses(column);
            ComboBox<Variable.Kind> kind =
                    FocusKept.named("kind " + column.index(), FactCard.kinds(desk, column.kind()));
            kind.setMaxWidth(Double.MAX_VALUE);
            // What the project has keeps its kind; a table does not change it in passing.
            kind.setVisible(column.use() == VariableImport.Use.VARIABLE);
            kind.setDisable(!column.isNew());
            Decided.among(kind, column.kind(), desk.door(), is -> decide(column, use.getValue(), is));
            Decided.among(use, column.use(), desk.door(), is -> decide(column, is, kind.getValue()));
            Label words = new Label(SafeText.of(String.join(" · ", column.examples())));
            words.getStyleClass().add("v-soft");
            words.setMinWidth(0);
            words.setPrefWidth(60);
            words.setMaxWidth(Double.MAX_VALUE);
            grid.addRow(line++, name, use, kind, words);
        }
        return grid;
    }

    private ComboBox<VariableImport.Use> uses(VariableImport.Column column) {
        ComboBox<VariableImport.Use> box = FocusKept.named("use " + column.index(), new ComboBox<>());
        box.getItems().setAll(VariableImport.Use.values());
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(VariableImport.@Nullable Use use) {
                return use == null ? "" : word(use, column.isNew());
            }

            @Override
            public VariableImport.Use fromString(String text) {
                return VariableImport.Use.NONE;
            }
        });
        box.setMaxWidth(Double.MAX_VALUE);
        return box;
    }

    private String word(VariableImport.Use use, boolean isNew) {
        String word = desk.say(VariableText.use(use));
        return use == VariableImport.Use.VARIABLE && isNew ? word + " · " + desk.say(VariableText.NEW_ONE) : word;
    }

    private CompletableFuture<?> decide(VariableImport.Column column, VariableImport.Use use, Variable.Kind kind) {
        model.decide(column, use, kind);
        CompletableFuture<VariableImport> read =
                desk.workers().start(progress -> model.read()).result();
        desk.when(read, model::show);
        return read;
    }

    /// Who gets what, as it will be.
    private VBox matched(VariableImport table) {
        Label head = new Label(desk.say(VariableText.MATCHED, table.rows().size()) + "  ·  "
                + desk.say(VariableText.NAMED_BY, SafeText.of(table.nameColumn())));
        head.getStyleClass().addAll("v-small", "v-soft");
        VBox box = new VBox(head);
        for (VariableImport.Row row : table.rows().stream().limit(200).toList()) {
            Label title = new Label(SafeText.of(row.title()));
            title.setMinWidth(200);
            title.setPrefWidth(200);
            Label values = new Label(SafeText.of(String.join(
                    "  ·  ",
                    table.columns().stream()
                            .filter(c -> row.values().containsKey(c.index()))
                            .map(c ->
                                    VariableImport.said(c.use(), row.values().getOrDefault(c.index(), ""), desk.lang()))
                            .toList())));
            values.getStyleClass().add("v-soft");
            values.setMinWidth(0);
            HBox line = new HBox(16, title, values);
            line.getStyleClass().add("v-line-bottom");
            line.setStyle("-fx-padding: 6px 0 6px 0;");
            box.getChildren().add(line);
        }
        return box;
    }

    private void take() {
        VariableImport table = model.tableProperty().get();
        if (table != null) {
            take.setDisable(true);
            desk.when(model.take(table), changed -> {
                desk.messages().passing(desk.say(VariableText.CHANGED, changed.size()));
                closed.run();
            });
        }
    }
}
