package org.vielstimmig.desktop.questionnaire;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.desktop.kit.Desk;
import org.vielstimmig.desktop.kit.FileChoice;
import org.vielstimmig.desktop.kit.Notice;
import org.vielstimmig.desktop.kit.Small;
import org.vielstimmig.desktop.kit.Subscriptions;
import org.vielstimmig.i18n.QuestionnaireViewText;
import org.vielstimmig.model.Audience;
import org.vielstimmig.project.Exports;
import org.vielstimmig.questionnaire.Instrument;

/// The files a questionnaire leaves the house as. What stops one is shown before anything is written.
final class ExportPane extends VBox {

    private final Desk desk;
    private final QuestionnaireViewModel room;
    private final CheckViewModel model;
    private final ComboBox<Whom> whom = new ComboBox<>();
    private final ComboBox<Audience> audience = new ComboBox<>();
    private final ComboBox<String> language = new ComboBox<>();
    private final VBox stopped = new VBox();

    /// @param audience null for all in one file
    private record Whom(@Nullable Audience audience) {}

    ExportPane(
            Desk desk, QuestionnaireViewModel room, CheckViewModel model, Runnable whole, Subscriptions subscriptions) {
        this.desk = desk;
        this.room = room;
        this.model = model;
        getStyleClass().add("v-panel");
        getStyleClass().add("side");
        HBox head = new HBox(Small.label(desk.say(QuestionnaireViewText.OUTPUT), "v-title"));
        head.getStyleClass().add("v-head");
        dress(whom, w -> w.audience() == null ? desk.say(QuestionnaireViewText.ALL_AUDIENCES) : name(w.audience()));
        dress(audience, this::name);
        dress(language, tag -> Nodes.language(desk, tag));
        VBox cards = new VBox(
                stopped,
                card(
                        QuestionnaireViewText.LIMESURVEY,
                        QuestionnaireViewText.LIMESURVEY_TEXT,
                        List.of(whom),
                        List.of(button(QuestionnaireViewText.SAVE_TXT, true, this::limeSurvey))),
                card(
                        QuestionnaireViewText.PAPER,
                        QuestionnaireViewText.PAPER_TEXT,
                        List.of(audience, language),
                        List.of(
                                button(QuestionnaireViewText.SAVE_WORD, false, () -> paper("docx")),
                                button(QuestionnaireViewText.SAVE_PDF, false, () -> paper("pdf")))),
                card(
                        QuestionnaireViewText.TRACE,
                        QuestionnaireViewText.TRACE_TEXT,
                        List.of(),
                        List.of(
                                button(QuestionnaireViewText.SAVE_WORD, false, () -> trace("docx")),
                                button(QuestionnaireViewText.SAVE_EXCEL, false, () -> trace("xlsx")))),
                card(
                        QuestionnaireViewText.WHOLE,
                        QuestionnaireViewText.WHOLE_TEXT,
                        List.of(),
                        List.of(button(QuestionnaireViewText.WHOLE_SHOW, false, whole))));
        cards.getStyleClass().add("export-cards");
        var scroll = Nodes.scroll(cards);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(head, scroll);
        subscriptions.now(room.instrumentProperty(), this::choices);
        subscriptions.later(model.checkedProperty(), now -> {
            if (now == null || now.faults().isEmpty()) {
                stopped.getChildren().clear();
            }
        });
    }

    private String name(Audience one) {
        return Nodes.name(desk, one);
    }

    private static <T> void dress(ComboBox<T> box, Function<T, String> name) {
        box.setMaxWidth(Double.MAX_VALUE);
        box.setMinWidth(0);
        box.setPrefWidth(60);
        box.setButtonCell(Nodes.cell(name));
        box.setCellFactory(view -> Nodes.cell(name));
    }

    private Button button(QuestionnaireViewText words, boolean primary, Runnable action) {
        Button button = new Button(desk.say(words));
        if (primary) {
            button.getStyleClass().add("primary");
        }
        button.setOnAction(e -> action.run());
        return button;
    }

    private VBox card(
            QuestionnaireViewText title,
            QuestionnaireViewText text,
            List<? extends Node> choices,
            List<Button> buttons) {
        Label name = Small.lines(desk.say(title), "v-strong");
        Label words = Small.lines(desk.say(text), "v-small", "v-soft");
        VBox card = new VBox(name, words);
        card.getStyleClass().add("v-card");
        card.getStyleClass().add("export-card");
        if (!choices.isEmpty()) {
            VBox row = new VBox();
            row.getChildren().addAll(choices);
            row.getStyleClass().add("choice-column");
            card.getChildren().add(row);
        }
        FlowPane row = new FlowPane();
        row.getChildren().addAll(buttons);
        row.getStyleClass().add("button-row");
        card.getChildren().add(row);
        return card;
    }

    private void choices(Instrument instrument) {
        Whom before = whom.getValue();
        whom.getItems().setAll(new Whom(null));
        instrument.audiences().forEach(a -> whom.getItems().add(new Whom(a)));
        whom.setValue(
                before != null && whom.getItems().contains(before)
                        ? before
                        : whom.getItems().getFirst());
        Audience asked = audience.getValue();
        audience.getItems().setAll(instrument.audiences());
        if (!instrument.audiences().isEmpty()) {
            audience.setValue(
                    asked != null && instrument.audiences().contains(asked)
                            ? asked
                            : instrument.audiences().getFirst());
        }
        String tag = language.getValue();
        language.getItems().setAll(instrument.languages());
        language.setValue(
                tag != null && instrument.languages().contains(tag)
                        ? tag
                        : instrument.languages().getFirst());
    }

    // --- writing -----------------------------------------------------------------------------------------------------

    void limeSurvey() {
        Whom chosen = whom.getValue();
        Audience one = chosen == null ? null : chosen.audience();
        String key = one == null ? null : one.key();
        checked(
                key,
                () -> choose(
                        "txt",
                        desk.say(QuestionnaireViewText.SAVE_LIMESURVEY),
                        "LimeSurvey",
                        suffix(one),
                        out -> model.limeSurvey(out, key)));
    }

    private void paper(String format) {
        Audience one = audience.getValue();
        if (one == null) {
            checked(null, () -> {});
            return;
        }
        String tag = language.getValue();
        checked(
                one.key(),
                () -> choose(
                        format,
                        title(QuestionnaireViewText.PAPER, format.equals("pdf") ? "PDF" : "Word"),
                        format.equals("pdf") ? "PDF" : "Word",
                        suffix(one) + " " + tag,
                        out -> model.paper(out, one.key(), tag)));
    }

    private void trace(String format) {
        choose(
                format,
                title(QuestionnaireViewText.TRACE, format.equals("xlsx") ? "Excel" : "Word"),
                format.equals("xlsx") ? "Excel" : "Word",
                " " + desk.say(QuestionnaireViewText.TRACE_FILE),
                model::trace);
    }

    /// What is about to be done, above the dialog that asks where.
    private String title(QuestionnaireViewText what, String program) {
        return desk.say(QuestionnaireViewText.SAVE_AS, desk.say(what), program);
    }

    private static String suffix(@Nullable Audience one) {
        return one == null ? "" : " " + one.key();
    }

    /// Goes on only if nothing stops the export; else says so, and the middle shows what.
    private void checked(@Nullable String key, Runnable go) {
        desk.when(model.mayGo(key), may -> {
            stopped.getChildren().clear();
            if (may) {
                go.run();
            } else {
                stop();
            }
        });
    }

    private void stop() {
        stopped.getChildren()
                .setAll(new Notice(
                        desk.lang(),
                        Notice.Severity.ERROR,
                        desk.say(QuestionnaireViewText.STOPPED),
                        desk.say(QuestionnaireViewText.STOPPED_TEXT)));
    }

    private void choose(
            String format, String deed, String program, String suffix, Function<Path, CompletableFuture<Path>> write) {
        String title =
                room.instrument().questionnaire().title().inOrAny(desk.lang().tag());
        String name = title.isBlank() ? room.snapshot().project().title() : title;
        new FileChoice(desk.settings())
                .save(getScene().getWindow(), deed, name + suffix, List.of(new FileChoice.Kind(program, format)))
                .ifPresent(out -> written(
                        write.apply(out),
                        path -> desk.messages()
                                .passing(desk.say(QuestionnaireViewText.WRITTEN, String.valueOf(path.getFileName())))));
    }

    /// Faults that arose between the check and the writing are shown like those before it.
    private void written(CompletableFuture<Path> writing, Consumer<Path> done) {
        CompletableFuture<Optional<Path>> soft = writing.handle((path, fault) -> {
            Throwable cause =
                    fault instanceof CompletionException && fault.getCause() != null ? fault.getCause() : fault;
            if (cause instanceof Exports.Faults) {
                desk.door().execute(() -> {
                    stop();
                    model.refresh();
                });
                return Optional.empty();
            }
            if (cause instanceof RuntimeException other) {
                throw other;
            }
            if (cause != null) {
                throw new CompletionException(cause);
            }
            return Optional.of(path);
        });
        desk.when(soft, written -> written.ifPresent(done));
    }
}
