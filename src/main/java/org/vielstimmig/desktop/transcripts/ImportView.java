package org.vielstimmig.desktop.transcripts;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.desktop.kit.Desk;
import org.vielstimmig.desktop.kit.EmptyState;
import org.vielstimmig.desktop.kit.FxDoor;
import org.vielstimmig.desktop.kit.Icon;
import org.vielstimmig.desktop.kit.Notice;
import org.vielstimmig.desktop.kit.SafeText;
import org.vielstimmig.desktop.kit.Small;
import org.vielstimmig.desktop.kit.Subscriptions;
import org.vielstimmig.i18n.ImportText;
import org.vielstimmig.i18n.Problems;
import org.vielstimmig.i18n.TranscriptText;
import org.vielstimmig.jobs.Job;
import org.vielstimmig.model.Transcript;
import org.vielstimmig.model.TranscriptId;
import org.vielstimmig.project.FindingWords;
import org.vielstimmig.project.Transcripts;
import org.vielstimmig.transcripts.Finding;
import org.vielstimmig.transcripts.ReadOptions;
import org.vielstimmig.transcripts.Reading;
import org.vielstimmig.transcripts.Recognition;

/// One look before import: what was recognised in each file, who speaks, the first turns, and what to look at.
final class ImportView extends BorderPane {

    /// So many labels have a button of their own beside what is said about them.
    private static final int NAMES = 4;
    private static final double LEFT = 284;
    private static final double RIGHT = 288;
    private static final double NARROW = 1150;

    private final Desk desk;
    private final ImportViewModel model;
    private final Runnable closed;
    private final Consumer<List<TranscriptId>> came;
    private final Runnable stop;
    private final Subscriptions subscriptions = new Subscriptions();
    private final javafx.scene.control.ListView<ImportViewModel.Candidate> files =
            new javafx.scene.control.ListView<>();
    private final BorderPane middle = new BorderPane();
    private final VBox findings = new VBox();
    private final VBox beside;
    private final VBox left;
    private final BorderPane looked = new BorderPane();
    private final Button take = new Button();
    private final Label state = new Label();
    private final HBox buttons = new HBox(8);
    private @Nullable Path lastFile;
    private double lastPlace;
    private final Consumer<Path> lookingAt;
    private final BooleanProperty taking = new SimpleBooleanProperty();

    /// @param stop      stops the reading of files
    /// @param lookingAt shows a table of variables instead of this
    /// @param came      hears what was taken in
    /// @param closed    goes back to the list
    ImportView(
            Desk desk,
            ImportViewModel model,
            Runnable stop,
            Consumer<Path> lookingAt,
            Consumer<List<TranscriptId>> came,
            Runnable closed) {
        this.came = came;
        this.lookingAt = lookingAt;
        this.stop = stop;
        this.desk = desk;
        this.model = model;
        this.closed = closed;
        getStyleClass().add("v-page");
        beside = new VBox(findings, new ImportFacts(desk, model, subscriptions));
        left = left();
        VBox right = right();
        setLeft(left);
        setCenter(middle);
        setRight(right);
        widths(right);
        // Later, since a width that changes while its parent lays out leaves what is in it unlaid.
        widthProperty().addListener((o, was, is) -> FxDoor.later(() -> widths(right)));
        // Enter in a field decides there; it never imports what is still being looked at.
        middle.addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ENTER) {
                e.consume();
            }
        });
        subscriptions.now(model.chosenProperty(), this::showKept);
        subscriptions.later(model.factsProperty(), table -> lookFromTop());
        subscriptions.later(files.getSelectionModel().selectedItemProperty(), c -> {
            if (c != null) {
                model.chosenProperty().set(c);
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ESCAPE) {
                giveUp();
                e.consume();
            }
        });
    }

    private void widths(VBox right) {
        boolean narrow = getWidth() > 0 && getWidth() < NARROW;
        left.setPrefWidth(narrow ? LEFT - 28 : LEFT);
        right.setPrefWidth(narrow ? RIGHT - 52 : RIGHT);
    }

    private VBox left() {
        Label title = new Label(desk.say(TranscriptText.PREVIEW));
        title.getStyleClass().add("v-title");
        Label count = new Label();
        count.getStyleClass().add("v-count");
        count.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> desk.say(TranscriptText.FILES, model.candidates().size()), model.candidates()));
        HBox gap = new HBox();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(title, gap, count);
        head.getStyleClass().add("v-head");
        files.setItems(model.candidates());
        // What is being taken in is decided.
        for (Node decided : List.of(files, middle, looked)) {
            decided.disableProperty().bind(taking);
        }
        files.setCellFactory(view -> new CandidateCell(desk));
        VBox.setVgrow(files, Priority.ALWAYS);
        take.getStyleClass().add("primary");
        take.setDefaultButton(true);
        take.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> desk.say(TranscriptText.DO_IMPORT, model.readable()), model.candidates()));
        take.disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> model.readable() == 0 || model.readingProperty().get() || taking.get(),
                        model.candidates(),
                        model.readingProperty(),
                        taking));
        take.setOnAction(e -> importAll());
        // Enter imports once all is read, unless a person is at something else here already.
        take.disabledProperty().addListener((observable, was, now) -> {
            if (!now && take.getScene() != null && (isFocused() || !isFocusWithin())) {
                take.requestFocus();
            }
        });
        take.setMinWidth(USE_PREF_SIZE);
        Button cancel = new Button(desk.say(TranscriptText.CANCEL));
        cancel.setMinWidth(USE_PREF_SIZE);
        cancel.setCancelButton(true);
        cancel.setOnAction(e -> giveUp());
        state.getStyleClass().addAll("v-soft", "v-small", "import-state");
        buttons.managedProperty().bind(buttons.visibleProperty());
        state.managedProperty().bind(state.visibleProperty());
        state.visibleProperty().bind(state.textProperty().isNotEmpty());
        state.setWrapText(true);
        Label known = Small.lines("", "v-soft", "v-small", "known-count");
        known.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> desk.say(ImportText.KNOWN_COUNT, model.known()), model.candidates()));
        known.managedProperty().bind(known.visibleProperty());
        known.visibleProperty().bind(known.textProperty().isNotEmpty());
        buttons.getChildren().setAll(take, cancel);
        VBox foot = new VBox(6, state, known, buttons);
        foot.getStyleClass().addAll("foot", "v-line-top");
        files.setOnKeyPressed(e -> {
            ImportViewModel.Candidate candidate = model.chosenProperty().get();
            if (e.getCode() == KeyCode.DELETE && candidate != null) {
                model.drop(candidate);
            } else if (e.getCode() == KeyCode.ENTER && !take.isDisabled()) {
                // A list keeps Enter to itself.
                e.consume();
                importAll();
            }
        });
        VBox panel = new VBox(head, files, foot);
        panel.getStyleClass().addAll("v-panel", "v-line-right");
        panel.setMinWidth(USE_PREF_SIZE);
        return panel;
    }

    private VBox right() {
        Label title = new Label(desk.say(TranscriptText.LOOK_AT));
        title.getStyleClass().add("v-title");
        HBox head = new HBox(title);
        head.getStyleClass().add("v-head");
        findings.getStyleClass().add("findings");
        VBox.setVgrow(looked, Priority.ALWAYS);
        Label keeps = new Label(desk.say(TranscriptText.KEEPS));
        keeps.setWrapText(true);
        keeps.getStyleClass().addAll("v-soft", "v-small");
        HBox foot = new HBox(keeps);
        foot.getStyleClass().addAll("foot", "v-line-top");
        VBox right = new VBox(head, looked, foot);
        right.getStyleClass().addAll("v-panel", "v-line-left");
        right.setMinWidth(USE_PREF_SIZE);
        return right;
    }

    /// A pane of its own for each file: one that is filled later is not drawn where there is no window.
    private void lookFromTop() {
        if (looked.getCenter() instanceof ScrollPane before) {
            before.setContent(null);
        }
        ScrollPane scroll = new ScrollPane(beside);
        scroll.setFitToWidth(true);
        looked.setCenter(scroll);
    }

    /// Shows a file anew; who is in one of its fields stays in it, or at least among them.
    private void showKept(ImportViewModel.@Nullable Candidate candidate) {
        boolean within = middle.isFocusWithin();
        FocusKept.during(middle, () -> show(candidate));
        if (within && !middle.isFocusWithin()) {
            middle.requestFocus();
        }
    }

    private void show(ImportViewModel.@Nullable Candidate candidate) {
        findings.getChildren().clear();
        middle.setTop(null);
        middle.setCenter(null);
        if (candidate != null) {
            files.getSelectionModel().select(candidate);
        }
        switch (candidate) {
            case null -> {}
            case ImportViewModel.Unreadable unreadable -> {
                findings.getChildren()
                        .add(new Notice(
                                        desk.lang(),
                                        Notice.Severity.ERROR,
                                        desk.say(TranscriptText.UNREADABLE),
                                        SafeText.of(Problems.in(desk.lang(), unreadable.problem())))
                                .button(desk.say(ImportText.DROP_FILE), () -> model.drop(unreadable)));
                middle.setCenter(new EmptyState(Icon.TEXTS, desk.say(ImportText.NOTHING_READ)));
            }
            case ImportViewModel.Spare spare -> {
                String why = spare.better().isEmpty()
                        ? desk.say(ImportText.NO_TALK)
                        : desk.say(ImportText.SAME_TALK, spare.better());
                notice(Notice.Severity.HINT, why)
                        .button(desk.say(ImportText.TAKE_ALL_THE_SAME), () -> model.takeAllTheSame(spare));
                middle.setCenter(new EmptyState(Icon.TEXTS, SafeText.of(why)));
            }
            case ImportViewModel.Known known -> {
                String why = desk.say(ImportText.KNOWN_HERE, known.read().known());
                notice(Notice.Severity.HINT, why)
                        .button(desk.say(ImportText.TAKE_ALL_THE_SAME), () -> model.takeAllTheSame(known));
                middle.setCenter(new EmptyState(Icon.TEXTS, SafeText.of(why)));
            }
            case ImportViewModel.Table table -> {
                String why = desk.say(ImportText.TABLE_OF_VARIABLES, table.about());
                Notice notice = notice(Notice.Severity.HINT, why);
                // Not while other files wait here: they would have to be looked at again.
                if (model.readable() == 0) {
                    notice.button(desk.say(ImportText.LOOK_AT_VARIABLES), () -> lookingAt.accept(table.file()));
                }
                notice.button(desk.say(ImportText.TAKE_ALL_THE_SAME), () -> takeAsInterview(table));
                middle.setCenter(new EmptyState(Icon.LIST, why));
            }
            case ImportViewModel.Readable readable -> show(readable);
        }
        lookFromTop();
    }

    private void show(ImportViewModel.Readable candidate) {
        Transcripts.Read read = candidate.read();
        Reading reading = candidate.decided();
        if (!read.known().isEmpty()) {
            notice(Notice.Severity.ADVICE, desk.say(TranscriptText.KNOWN, read.known()))
                    .button(desk.say(ImportText.DROP_FILE), () -> model.drop(candidate));
        }
        for (Finding finding : reading.findings()) {
            offer(candidate, finding, notice(FindingWeight.of(finding), FindingWords.in(desk.lang(), finding)));
        }
        if (findings.getChildren().isEmpty()) {
            findings.getChildren().add(Small.lines(desk.say(TranscriptText.NOTHING_TO_SEE), "v-soft"));
        }
        VBox all = new VBox(
                new ImportSwitches(desk, candidate, options -> again(candidate, options)),
                new ImportSpeakers(desk, model, candidate, options -> again(candidate, options)),
                new ImportPreview(desk, candidate));
        all.setMinWidth(0);
        ScrollPane scroll = new ScrollPane(all);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFitToWidth(true);
        middle.setCenter(scroll);
        if (candidate.file().equals(lastFile)) {
            scroll.setVvalue(lastPlace);
        }
        lastFile = candidate.file();
        scroll.vvalueProperty().addListener((o, was, is) -> lastPlace = is.doubleValue());
    }

    /// Reads the shown file by other decisions; what comes of it is shown at once.
    private void again(ImportViewModel.Readable candidate, ReadOptions options) {
        again(candidate, model.again(candidate, options));
    }

    private void again(ImportViewModel.Readable candidate, Job<ImportViewModel.Candidate> job) {
        int asked = model.asked(candidate);
        middle.setCursor(Cursor.WAIT);
        CompletableFuture<ImportViewModel.Candidate> read =
                desk.workers().start(job).result();
        desk.when(read, is -> model.show(is, asked));
        read.whenCompleteAsync(
                (is, fault) -> {
                    middle.setCursor(null);
                    if (fault != null) {
                        // It cannot be read so: the switch goes back to what it was.
                        showKept(model.chosenProperty().get());
                    }
                },
                desk.door());
    }

    private void takeAsInterview(ImportViewModel.Table table) {
        desk.when(desk.workers().start(model.asInterview(table)).result(), read -> model.takeAsInterview(table, read));
    }

    /// One way out beside what was found, where there is one.
    private void offer(ImportViewModel.Readable candidate, Finding finding, Notice notice) {
        Recognition recognition = candidate.reading().recognition();
        switch (finding) {
            case Finding.LabelOnce f ->
                voice(recognition.voices(), f.label()).ifPresent(v -> {
                    // B1 beside B is B, written in haste.
                    String bare = f.label().replaceAll("[ _]?\\d{1,3}$", "");
                    if (!bare.equals(f.label())
                            && voice(recognition.voices(), bare).isPresent()) {
                        notice.button(
                                desk.say(ImportText.MERGE, bare),
                                () -> again(candidate, ImportViewModel.renamed(candidate, v, bare)));
                    }
                    notice.button(
                            desk.say(ImportText.NO_SPEAKER),
                            () -> again(candidate, ImportViewModel.speaks(candidate, v, false)));
                });
            case Finding.LabelsAlike f ->
                voice(recognition.voices(), f.label())
                        .ifPresent(v -> notice.button(
                                desk.say(ImportText.MERGE_DO),
                                () -> again(candidate, ImportViewModel.renamed(candidate, v, f.other()))));
            case Finding.LabelNotTaken f ->
                voice(recognition.refused(), f.label())
                        .ifPresent(v -> notice.button(
                                desk.say(ImportText.TAKE_LABEL),
                                () -> again(candidate, ImportViewModel.speaks(candidate, v, true))));
            case Finding.CharsetUnsure f ->
                notice.button(
                        desk.say(ImportText.READ_AS, f.other()),
                        () -> again(candidate, candidate.options().withCharset(Charset.forName(f.other()))));
            case Finding.NameShown f
            when f.where() == Finding.NameShown.Where.HEADER ->
                notice.button(
                        desk.say(ImportText.DROP_HEADER),
                        () -> again(candidate, candidate.options().withDropHeader(true)));
            case Finding.NameShown f
            when f.where() == Finding.NameShown.Where.FILE ->
                notice.button(
                        desk.say(ImportText.CALL),
                        () -> call(candidate).ifPresent(to -> again(candidate, model.called(candidate, to))));
            case Finding.NameShown f
            when f.where() == Finding.NameShown.Where.ACCOUNT -> rename(candidate, f.name(), ImportText.RENAME, notice);
            case Finding.LabelsAreNames f ->
                f.names().stream().limit(NAMES).forEach(name -> rename(candidate, name, ImportText.RENAME_ONE, notice));
            default -> {}
        }
    }

    private void rename(ImportViewModel.Readable candidate, String label, ImportText words, Notice notice) {
        voice(candidate.reading().recognition().voices(), label)
                .ifPresent(v -> notice.button(
                        desk.say(words, label),
                        () -> ImportSpeakers.rename(desk, this, v)
                                .ifPresent(to -> again(candidate, ImportViewModel.renamed(candidate, v, to)))));
    }

    /// Asks what transcript and source are called instead of by the file.
    private Optional<String> call(ImportViewModel.Readable candidate) {
        return desk.dialogs(this)
                .ask(
                        desk.say(ImportText.CALL_TITLE),
                        desk.say(ImportText.CALL_ASK),
                        candidate.title(),
                        desk.say(ImportText.RENAME_DO),
                        text -> text.isBlank()
                                ? Optional.of("")
                                : text.matches(".*[/\\\\:*?\"<>|\\p{Cntrl}].*")
                                        ? Optional.of(desk.say(ImportText.CALL_FAULT))
                                        : Optional.empty());
    }

    private static Optional<Recognition.Voice> voice(List<Recognition.Voice> voices, String label) {
        return voices.stream()
                .filter(v -> v.label().equals(label) || v.spellings().contains(label))
                .findFirst();
    }

    private Notice notice(Notice.Severity severity, String text) {
        Notice notice = new Notice(desk.lang(), severity, SafeText.of(text), "");
        findings.getChildren().add(notice);
        return notice;
    }

    /// Says how far reading is.
    void reading(long done, long total) {
        if (model.readingProperty().get()) {
            state.setText(desk.say(ImportText.READING, done, total));
        }
    }

    /// Says nothing more, or that reading was stopped before its end: what is read can be taken all the same.
    void read(boolean stopped, long done, long total) {
        state.setText(stopped ? desk.say(ImportText.READING_STOPPED, done, total) : "");
    }

    /// Leaves without taking anything in. What is being taken in already comes whole.
    private void giveUp() {
        if (!taking.get()) {
            stop.run();
            desk.messages().passing(desk.say(ImportText.GIVEN_UP));
            closed.run();
        }
    }

    private void importAll() {
        if (taking.get()) {
            return;
        }
        // What holds the focus is about to be shut: Enter must not wander on to something elsewhere.
        requestFocus();
        taking.set(true);
        state.setText(desk.say(ImportText.TAKING, model.readable()));
        // What is being taken in comes whole or not at all: there is nothing to cancel.
        buttons.setVisible(false);
        CompletableFuture<Transcripts.Imported> taken = model.take();
        // Only what failed can be tried again: what came in closes this, and until then no key may begin anew.
        taken.whenCompleteAsync(
                (imported, fault) -> {
                    if (fault != null) {
                        taking.set(false);
                        state.setText("");
                        buttons.setVisible(true);
                    }
                },
                desk.door());
        desk.when(taken, imported -> {
            List<TranscriptId> ids =
                    imported.transcripts().stream().map(Transcript::id).toList();
            closed.run();
            came.accept(ids);
            if (ids.size() == 1) {
                desk.navigator().transcript(ids.getFirst());
            }
        });
    }

    void release() {
        subscriptions.release();
    }
}
