package org.vielstimmig.desktop.transcripts;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.desktop.kit.Desk;
import org.vielstimmig.desktop.kit.Notice;
import org.vielstimmig.desktop.kit.SafeText;
import org.vielstimmig.desktop.kit.Subscriptions;
import org.vielstimmig.i18n.Problems;
import org.vielstimmig.i18n.TranscriptText;
import org.vielstimmig.model.MarkSide;
import org.vielstimmig.model.Role;
import org.vielstimmig.model.Speaker;
import org.vielstimmig.model.SpeakerId;
import org.vielstimmig.model.Turn;
import org.vielstimmig.project.FindingWords;
import org.vielstimmig.project.Transcripts;
import org.vielstimmig.transcripts.Finding;
import org.vielstimmig.transcripts.Reading;

/// One look before import: what was recognised in each file, who speaks, the first turns, and what to look at.
final class ImportView extends BorderPane {

    private static final int TURNS = 30;
    private static final int WORDS = 60;
    private static final double LEFT = 280;
    private static final double RIGHT = 300;

    private final Desk desk;
    private final ImportViewModel model;
    private final Runnable closed;
    private final Subscriptions subscriptions = new Subscriptions();
    private final javafx.scene.control.ListView<ImportViewModel.Candidate> files =
            new javafx.scene.control.ListView<>();
    private final BorderPane middle = new BorderPane();
    private final VBox findings = new VBox();
    private final Button take = new Button();

    ImportView(Desk desk, ImportViewModel model, Runnable closed) {
        this.desk = desk;
        this.model = model;
        this.closed = closed;
        getStyleClass().add("v-page");
        setLeft(left());
        setCenter(middle);
        setRight(right());
        subscriptions.now(model.chosenProperty(), this::show);
        subscriptions.later(
                files.getSelectionModel().selectedItemProperty(),
                c -> model.chosenProperty().set(c));
        addEventHandler(javafx.scene.input.KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ESCAPE) {
                closed.run();
            }
        });
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
        files.setCellFactory(view -> new CandidateCell());
        VBox.setVgrow(files, Priority.ALWAYS);
        take.getStyleClass().add("primary");
        take.setDefaultButton(true);
        take.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> desk.say(TranscriptText.DO_IMPORT, model.readable()), model.candidates()));
        take.disableProperty().bind(Bindings.createBooleanBinding(() -> model.readable() == 0, model.candidates()));
        take.setOnAction(e -> importAll());
        Button cancel = new Button(desk.say(TranscriptText.CANCEL));
        cancel.setCancelButton(true);
        cancel.setOnAction(e -> closed.run());
        HBox foot = new HBox(take, cancel);
        foot.getStyleClass().addAll("foot", "v-line-top");
        VBox left = new VBox(head, files, foot);
        left.getStyleClass().addAll("v-panel", "v-line-right");
        left.setPrefWidth(LEFT);
        left.setMinWidth(LEFT);
        return left;
    }

    private VBox right() {
        Label title = new Label(desk.say(TranscriptText.LOOK_AT));
        title.getStyleClass().add("v-title");
        HBox head = new HBox(title);
        head.getStyleClass().add("v-head");
        findings.getStyleClass().add("findings");
        ScrollPane scroll = new ScrollPane(findings);
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        Label keeps = new Label(desk.say(TranscriptText.KEEPS));
        keeps.setWrapText(true);
        keeps.getStyleClass().addAll("v-soft", "v-small");
        HBox foot = new HBox(keeps);
        foot.getStyleClass().addAll("foot", "v-line-top");
        VBox right = new VBox(head, scroll, foot);
        right.getStyleClass().addAll("v-panel", "v-line-left");
        right.setPrefWidth(RIGHT);
        right.setMinWidth(RIGHT);
        return right;
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
            case ImportViewModel.Unreadable(var file, var problem) ->
                findings.getChildren()
                        .add(new Notice(
                                desk.lang(),
                                Notice.Severity.ERROR,
                                desk.say(TranscriptText.UNREADABLE),
                                Problems.in(desk.lang(), problem)));
            case ImportViewModel.Readable readable -> show(readable);
        }
    }

    private void show(ImportViewModel.Readable candidate) {
        Transcripts.Read read = candidate.read();
        Reading reading = read.reading();
        if (!read.known().isEmpty()) {
            notice(Notice.Severity.ADVICE, desk.say(TranscriptText.KNOWN, read.known()));
        }
        for (Finding finding : reading.findings()) {
            notice(severity(finding), FindingWords.in(desk.lang(), finding));
        }
        if (findings.getChildren().isEmpty()) {
            Label fine = new Label(desk.say(TranscriptText.NOTHING_TO_SEE));
            fine.getStyleClass().add("v-soft");
            findings.getChildren().add(fine);
        }
        middle.setTop(new VBox(recognised(reading), speakers(candidate)));
        VBox preview = new VBox();
        preview.getStyleClass().add("preview");
        preview(reading, candidate.speakers(), preview);
        ScrollPane scroll = new ScrollPane(preview);
        scroll.setFitToWidth(true);
        middle.setCenter(scroll);
    }

    private static Notice.Severity severity(Finding finding) {
        return switch (finding) {
            case Finding.CharactersLost f -> Notice.Severity.ERROR;
            case Finding.NoSpeakers f -> Notice.Severity.ADVICE;
            case Finding.CharsetUnsure f -> Notice.Severity.ADVICE;
            case Finding.LabelOnce f -> Notice.Severity.ADVICE;
            case Finding.LabelsAlike f -> Notice.Severity.ADVICE;
            case Finding.MarksNotRising f -> Notice.Severity.ADVICE;
            case Finding.TurnLong f -> Notice.Severity.ADVICE;
            default -> Notice.Severity.HINT;
        };
    }

    private void notice(Notice.Severity severity, String text) {
        findings.getChildren().add(new Notice(desk.lang(), severity, SafeText.of(text), ""));
    }

    private HBox recognised(Reading reading) {
        String marks = switch (reading.markSide()) {
            case NONE -> desk.say(TranscriptText.MARKS_NONE);
            case START -> desk.say(TranscriptText.MARKS_START, reading.marks());
            case END -> desk.say(TranscriptText.MARKS_END, reading.marks());
        };
        HBox row = new HBox(
                fact(
                        TranscriptText.RECOGNISED,
                        reading.source().format() + " · " + reading.source().profile()),
                fact(TranscriptText.CHARSET, reading.source().encoding()),
                fact(TranscriptText.LANGUAGE, language(reading.language())),
                fact(TranscriptText.TURNS, Integer.toString(reading.turns().size())),
                fact(TranscriptText.MARKS, reading.markSide() == MarkSide.NONE ? marks : marks));
        row.getStyleClass().addAll("recognised", "v-line-bottom");
        return row;
    }

    private String language(String tag) {
        return tag.equals("und")
                ? "–"
                : Locale.forLanguageTag(tag).getDisplayLanguage(desk.lang().locale());
    }

    private VBox fact(TranscriptText name, String value) {
        Label above = new Label(desk.say(name));
        above.getStyleClass().addAll("v-faint", "v-small");
        Label below = new Label(value);
        below.getStyleClass().add("v-ink");
        return new VBox(2, above, below);
    }

    private GridPane speakers(ImportViewModel.Readable candidate) {
        GridPane grid = new GridPane();
        grid.getStyleClass().addAll("fields", "v-line-bottom");
        grid.setStyle("-fx-padding: 10px 24px 12px 24px;");
        ColumnConstraints words = new ColumnConstraints();
        words.setHgrow(Priority.ALWAYS);
        words.setMinWidth(60);
        grid.getColumnConstraints()
                .addAll(
                        new ColumnConstraints(),
                        new ColumnConstraints(),
                        new ColumnConstraints(140),
                        new ColumnConstraints(150),
                        words);
        int line = 0;
        TranscriptText[] heads = {
            TranscriptText.LABEL,
            TranscriptText.TURNS,
            TranscriptText.ROLE,
            TranscriptText.CALLED,
            TranscriptText.FIRST_WORDS
        };
        for (int i = 0; i < heads.length; i++) {
            Label head = new Label(desk.say(heads[i]));
            head.getStyleClass().addAll("v-faint", "v-small");
            head.setMinWidth(USE_PREF_SIZE);
            grid.add(head, i, line);
        }
        for (Speaker speaker : List.copyOf(candidate.speakers().values())) {
            line++;
            Reading reading = candidate.read().reading();
            Label label = new Label(SafeText.of(speaker.label()));
            label.getStyleClass().add("v-strong");
            Label count = new Label(Integer.toString(reading.turnsOf(speaker.label())));
            grid.addRow(
                    line,
                    label,
                    count,
                    role(candidate, speaker),
                    name(candidate, speaker),
                    firstWords(reading, speaker.id()));
        }
        return grid;
    }

    private ComboBox<Role> role(ImportViewModel.Readable candidate, Speaker speaker) {
        ComboBox<Role> box = new ComboBox<>();
        box.getItems().setAll(Role.values());
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Role role) {
                return role == null ? "" : desk.say(TranscriptText.of(role));
            }

            @Override
            public Role fromString(String text) {
                return Role.OTHER;
            }
        });
        box.setValue(speaker.role());
        box.setMaxWidth(Double.MAX_VALUE);
        box.valueProperty().addListener((o, was, is) -> model.role(candidate, speaker.id(), is));
        return box;
    }

    private TextField name(ImportViewModel.Readable candidate, Speaker speaker) {
        TextField field = new TextField(speaker.name());
        field.textProperty().addListener((o, was, is) -> model.name(candidate, speaker.id(), is));
        return field;
    }

    private static Label firstWords(Reading reading, SpeakerId speaker) {
        String words = reading.turns().stream()
                .filter(t -> speaker.equals(t.speaker()))
                .map(reading::words)
                .findFirst()
                .map(w -> w.replaceAll("\\s+", " "))
                .orElse("");
        Label label = new Label(SafeText.of(words.length() > WORDS ? words.substring(0, WORDS) + " …" : words));
        label.getStyleClass().add("v-spoken");
        return label;
    }

    private void preview(Reading reading, Map<SpeakerId, Speaker> speakers, VBox into) {
        List<Turn> turns = reading.turns();
        if (!turns.isEmpty()) {
            String header = header(reading);
            if (!header.isEmpty()) {
                into.getChildren().add(row(desk.say(TranscriptText.HEADER), "", header, true));
            }
        }
        turns.stream().limit(TURNS).forEach(turn -> {
            Speaker speaker = turn.speaker() == null ? null : speakers.get(turn.speaker());
            into.getChildren()
                    .add(row(
                            turn.n() + time(turn),
                            speaker == null ? "" : speaker.name(),
                            reading.words(turn),
                            speaker != null && speaker.role().asks()));
        });
    }

    private static String header(Reading reading) {
        return reading.findings().stream()
                .flatMap(f -> f instanceof Finding.HeaderTaken taken
                        ? java.util.stream.Stream.of(
                                taken.range().of(reading.text()).strip())
                        : java.util.stream.Stream.empty())
                .findFirst()
                .orElse("");
    }

    private static String time(Turn turn) {
        Long at = turn.at();
        if (at == null) {
            return "";
        }
        long seconds = at / 1000;
        return "\n"
                + (seconds >= 3600
                        ? String.format(Locale.ROOT, "%d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60)
                        : String.format(Locale.ROOT, "%02d:%02d", seconds / 60, seconds % 60));
    }

    private static HBox row(String margin, String speaker, String words, boolean asks) {
        Label number = new Label(margin);
        number.getStyleClass().add("turn-number");
        Label who = new Label(SafeText.of(speaker));
        who.getStyleClass().add("turn-speaker");
        Label said = new Label(SafeText.of(words));
        said.setWrapText(true);
        said.setMaxWidth(640);
        said.setMinHeight(USE_PREF_SIZE);
        said.getStyleClass().add("turn-words");
        if (asks) {
            said.getStyleClass().add("asks");
        }
        VBox text = speaker.isEmpty() ? new VBox(said) : new VBox(1, who, said);
        HBox row = new HBox(14, number, text);
        HBox.setHgrow(text, Priority.ALWAYS);
        row.setStyle("-fx-padding: 0 0 10px 0;");
        return row;
    }

    private void importAll() {
        take.disableProperty().unbind();
        take.setDisable(true);
        desk.when(model.take(), imported -> {
            int count = imported.transcripts().size();
            desk.messages().passing(desk.say(TranscriptText.IMPORTED, count));
            closed.run();
            if (count == 1) {
                desk.navigator().transcript(imported.transcripts().getFirst().id());
            }
        });
    }

    /// One file and what it was recognised as.
    private final class CandidateCell extends ListCell<ImportViewModel.Candidate> {
        private final Label name = new Label();
        private final Label line = new Label();
        private final VBox box = new VBox(2, name, line);

        CandidateCell() {
            name.getStyleClass().add("candidate-name");
            box.setMinWidth(0);
            box.setPrefWidth(1);
        }

        @Override
        protected void updateItem(ImportViewModel.@Nullable Candidate candidate, boolean empty) {
            super.updateItem(candidate, empty);
            if (empty || candidate == null) {
                setGraphic(null);
                return;
            }
            name.setText(SafeText.of(String.valueOf(candidate.file().getFileName())));
            line.getStyleClass().setAll("label");
            switch (candidate) {
                case ImportViewModel.Readable(var read, var speakers) -> {
                    line.getStyleClass().add("candidate-line");
                    line.setText(read.reading().source().format() + " · "
                            + desk.say(
                                    TranscriptText.TURN_COUNT,
                                    read.reading().turns().size()));
                }
                case ImportViewModel.Unreadable unreadable -> {
                    line.getStyleClass().add("candidate-fault");
                    line.setText("■ " + desk.say(TranscriptText.UNREADABLE));
                }
            }
            setGraphic(box);
        }
    }

    void release() {
        subscriptions.release();
    }
}
