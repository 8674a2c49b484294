package org.vielstimmig.desktop.transcripts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.desktop.kit.Desk;
import org.vielstimmig.desktop.kit.Small;
import org.vielstimmig.desktop.kit.Subscriptions;
import org.vielstimmig.i18n.ImportText;
import org.vielstimmig.i18n.VariableText;
import org.vielstimmig.model.MarkSide;
import org.vielstimmig.model.Speaker;
import org.vielstimmig.model.SpeakerId;
import org.vielstimmig.model.Transcript;
import org.vielstimmig.model.TranscriptId;
import org.vielstimmig.model.TranscriptText;
import org.vielstimmig.model.Turn;
import org.vielstimmig.project.Turns;
import org.vielstimmig.transcripts.Convention;
import org.vielstimmig.transcripts.ReadOptions;

/// Who speaks when, found anew from the original after the import: shown first, then put in place as one
/// step. Text and codings stay as they are. Until a person asks for another reading, the turns are shown as
/// they are stored, with what reading anew would change.
final class RepairView extends VBox {

    private static final int SHOWN = 12;
    private static final int WORDS = 140;
    private static final double MILLIS = 1000;

    private final Desk desk;
    private final ListViewModel model;
    private final Transcript transcript;
    private final Runnable back;
    private final ComboBox<Optional<Convention>> convention;
    private final ComboBox<Optional<MarkSide>> side;
    private final Label found = new Label();
    private final VBox turns = new VBox();
    private final Button accept;
    private final TextField seconds = new TextField();
    private final Subscriptions subscriptions = new Subscriptions();
    private Turns.@Nullable Reread reread;
    private boolean trying;
    private boolean settling;
    private int asked;

    RepairView(Desk desk, ListViewModel model, Transcript transcript, Runnable back) {
        this.desk = desk;
        this.model = model;
        this.transcript = transcript;
        this.back = back;
        getStyleClass().addAll("v-panel", "v-line-left");
        HBox head = Small.head(
                desk.say(ImportText.REPAIR_TITLE) + " · " + transcript.title(), desk.say(VariableText.BACK), back);
        if (head.getChildren().getFirst() instanceof Label title) {
            // Titles often differ only at their end.
            title.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
            title.setTooltip(new Tooltip(title.getText()));
        }
        Label hint = new Label(desk.say(ImportText.REPAIR_HINT));
        hint.setWrapText(true);
        hint.setMinHeight(USE_PREF_SIZE);
        hint.getStyleClass().addAll("v-soft", "v-small");
        List<Optional<Convention>> conventions = new ArrayList<>(List.of(Optional.empty()));
        Convention.forcible().forEach(c -> conventions.add(Optional.of(c)));
        convention =
                box(conventions, c -> c.map(v -> desk.say(ImportText.of(v))).orElse(desk.say(ImportText.AUTOMATIC)));
        side = box(
                List.of(Optional.empty(), Optional.of(MarkSide.START), Optional.of(MarkSide.END)),
                s -> s.map(v -> desk.say(v == MarkSide.END ? ImportText.AT_END : ImportText.AT_START))
                        .orElse(desk.say(ImportText.AUTOMATIC)));
        found.getStyleClass().add("v-strong");
        found.setWrapText(true);
        found.setMinHeight(USE_PREF_SIZE);
        accept = new Button(desk.say(ImportText.REPAIR_TRY));
        accept.getStyleClass().add("primary");
        accept.setDisable(true);
        accept.setOnAction(e -> {
            if (trying) {
                accept();
            } else {
                trying = true;
                look();
            }
        });
        VBox decided = new VBox(10, found, accept);
        decided.setStyle("-fx-padding: .8em 0 1em 0;");
        VBox content = new VBox(
                10,
                hint,
                named(ImportText.RECOGNISED, convention),
                named(ImportText.MARKS, side),
                decided,
                turns,
                shift());
        content.getStyleClass().add("details");
        turns.setSpacing(2);
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(head, scroll);
        look();
        subscriptions.later(model.filledProperty(), filled -> look());
        parentProperty().addListener((o, was, is) -> {
            if (is == null) {
                subscriptions.release();
            }
        });
    }

    boolean isOf(TranscriptId id) {
        return transcript.id().equals(id);
    }

    private <T> ComboBox<Optional<T>> box(List<Optional<T>> values, Function<Optional<T>, String> words) {
        ComboBox<Optional<T>> box = new ComboBox<>();
        box.getItems().setAll(values);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Optional<T> value) {
                return value == null ? "" : words.apply(value);
            }

            @Override
            public Optional<T> fromString(String text) {
                return Optional.empty();
            }
        });
        box.setValue(Optional.empty());
        box.setMaxWidth(Double.MAX_VALUE);
        box.valueProperty().addListener((o, was, is) -> {
            if (!settling) {
                trying = true;
                look();
            }
        });
        return box;
    }

    private VBox named(ImportText name, Region control) {
        Label label = new Label(desk.say(name));
        label.getStyleClass().addAll("v-faint", "v-small");
        label.setLabelFor(control);
        return new VBox(3, label, control);
    }

    private ReadOptions options() {
        return ReadOptions.NONE
                .withConvention(convention.getValue().orElse(null))
                .withMarkSide(side.getValue().orElse(null));
    }

    /// Reads the original by what is chosen and shows what comes of it.
    private void look() {
        int now = ++asked;
        accept.setDisable(true);
        desk.when(
                model.turns()
                        .reread(transcript.id(), options())
                        .thenCombine(model.service().text(transcript.id()), Look::new),
                look -> {
                    if (now == asked) {
                        show(look);
                    }
                });
    }

    private record Look(Turns.Reread reread, TranscriptText text) {}

    private void show(Look look) {
        reread = look.reread();
        List<Turn> now = look.text().turns();
        Map<SpeakerId, Speaker> speakers = new HashMap<>();
        model.session().snapshot().transcript(transcript.id()).stream()
                .flatMap(t -> t.speakers().stream())
                .forEach(s -> speakers.put(s.id(), s));
        look.reread().speakers().forEach(s -> speakers.putIfAbsent(s.id(), s));
        RepairDiff diff = RepairDiff.of(now, look.reread().turns());
        found.setText(words(diff));
        accept.setText(desk.say(trying ? ImportText.REPAIR_DO : ImportText.REPAIR_TRY));
        accept.setDisable(diff.isSame());
        turns.getChildren().clear();
        for (Turn turn :
                (trying ? look.reread().turns() : now).stream().limit(SHOWN).toList()) {
            Speaker speaker = turn.speaker() == null ? null : speakers.get(turn.speaker());
            String words = turn.range().of(look.text().text()).strip().replaceAll("\\s+", " ");
            turns.getChildren()
                    .add(ImportPreview.row(
                            turn.n() + ImportPreview.time(turn),
                            speaker == null ? "" : speaker.name(),
                            brief(words),
                            speaker != null && speaker.role().asks()));
        }
    }

    /// What differs, in words.
    private String words(RepairDiff diff) {
        if (diff.isSame()) {
            return desk.say(trying ? ImportText.SAME_AS_NOW : ImportText.SAME_AS_FILE, diff.now());
        }
        if (diff.now() != diff.then()) {
            return desk.say(trying ? ImportText.NOW_AND_THEN : ImportText.NOW_AND_FILE, diff.now(), diff.then());
        }
        List<String> all = new ArrayList<>();
        add(all, diff.times(), trying ? ImportText.TIMES_THEN : ImportText.TIMES_OFF);
        add(all, diff.speakers(), trying ? ImportText.SPEAKERS_THEN : ImportText.SPEAKERS_OFF);
        add(all, diff.ranges(), trying ? ImportText.RANGES_THEN : ImportText.RANGES_OFF);
        return String.join("\n", all);
    }

    private void add(List<String> all, int count, ImportText text) {
        if (count > 0) {
            all.add(desk.say(text, count));
        }
    }

    /// Back to the turns as they are stored.
    private void asStored() {
        trying = false;
        settling = true;
        convention.setValue(Optional.empty());
        side.setValue(Optional.empty());
        settling = false;
        look();
    }

    private static String brief(String words) {
        if (words.length() <= WORDS) {
            return words;
        }
        int end = words.lastIndexOf(' ', WORDS);
        return words.substring(0, end > 0 ? end : WORDS) + " …";
    }

    private void accept() {
        Turns.Reread chosen = reread;
        if (chosen != null) {
            desk.when(model.turns().accept(chosen), done -> {
                desk.undoable(
                        desk.say(ImportText.REPAIRED, chosen.turns().size()),
                        model.session().wayBack());
                back.run();
            });
        }
    }

    /// All times later or earlier by so many seconds.
    private VBox shift() {
        seconds.setPromptText("+2,5");
        seconds.setPrefColumnCount(7);
        Button move = new Button(desk.say(ImportText.SHIFT_DO));
        BooleanBinding fine = Bindings.createBooleanBinding(
                () -> seconds.getText().strip().matches("[-+−]?\\d{1,6}([.,]\\d{1,3})?"), seconds.textProperty());
        move.disableProperty().bind(fine.not());
        seconds.setOnAction(e -> move.fire());
        Label why = Small.lines(desk.say(ImportText.SHIFT_FAULT), "v-advice", "v-small");
        why.visibleProperty()
                .bind(fine.or(Bindings.createBooleanBinding(
                                () -> seconds.getText().isBlank(), seconds.textProperty()))
                        .not());
        why.managedProperty().bind(why.visibleProperty());
        move.setOnAction(e -> {
            String text = seconds.getText().strip().replace(',', '.').replace('−', '-');
            long millis = Math.round(Double.parseDouble(text) * MILLIS);
            desk.when(
                    model.service()
                            .text(transcript.id())
                            .thenCompose(t -> model.turns()
                                    .shift(transcript.id(), 1, t.turns().size(), millis)),
                    moved -> {
                        desk.undoable(
                                desk.say(ImportText.SHIFTED, moved),
                                model.session().wayBack());
                        seconds.clear();
                        asStored();
                    });
        });
        VBox box = named(ImportText.SHIFT, new HBox(8, seconds, move));
        box.getChildren().add(why);
        box.setStyle("-fx-padding: 18px 0 0 0;");
        return box;
    }
}
