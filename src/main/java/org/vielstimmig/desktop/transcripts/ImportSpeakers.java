package org.vielstimmig.desktop.transcripts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.desktop.kit.Desk;
import org.vielstimmig.desktop.kit.Icon;
import org.vielstimmig.desktop.kit.Icons;
import org.vielstimmig.desktop.kit.SafeText;
import org.vielstimmig.desktop.kit.Small;
import org.vielstimmig.i18n.ImportText;
import org.vielstimmig.i18n.TranscriptText;
import org.vielstimmig.model.Role;
import org.vielstimmig.model.Speaker;
import org.vielstimmig.transcripts.ReadOptions;
import org.vielstimmig.transcripts.Recognition;

/// The labels of a file: who they are, how often they speak and what they say first; and those that were not
/// taken for speakers.
final class ImportSpeakers extends GridPane {

    private static final int WORDS = 60;
    private static final int REFUSED = 6;
    private static final int LONG = 18;

    private static final double ROOM_FOR_WORDS = 600;

    private final Desk desk;
    private final ImportViewModel model;
    private final ImportViewModel.Readable candidate;
    private final Consumer<ReadOptions> changed;

    ImportSpeakers(
            Desk desk, ImportViewModel model, ImportViewModel.Readable candidate, Consumer<ReadOptions> changed) {
        this.desk = desk;
        this.model = model;
        this.candidate = candidate;
        this.changed = changed;
        getStyleClass().addAll("fields", "v-line-bottom", "import-speakers");
        ColumnConstraints label = new ColumnConstraints();
        ColumnConstraints words = new ColumnConstraints();
        words.setHgrow(Priority.ALWAYS);
        words.setMinWidth(0);
        getColumnConstraints()
                .addAll(
                        label,
                        new ColumnConstraints(),
                        new ColumnConstraints(136, 136, 136),
                        new ColumnConstraints(84, 120, 120),
                        words,
                        new ColumnConstraints());
        heads();
        Recognition recognition = candidate.reading().recognition();
        recognition.voices().forEach(v -> row(v, true));
        recognition.refused().stream().limit(REFUSED).forEach(v -> row(v, false));
        setVisible(!recognition.voices().isEmpty() || !recognition.refused().isEmpty());
        setManaged(isVisible());
    }

    private void heads() {
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
            // The words give way first.
            head.setMinWidth(heads[i] == TranscriptText.FIRST_WORDS ? 0 : USE_PREF_SIZE);
            if (heads[i] == TranscriptText.FIRST_WORDS) {
                roomForWords(head);
            }
            add(head, i, 0);
        }
    }

    /// Two letters of what somebody says tell nothing.
    private void roomForWords(Label words) {
        words.visibleProperty().bind(widthProperty().greaterThan(ROOM_FOR_WORDS));
    }

    private void row(Recognition.Voice voice, boolean speaks) {
        Label label = new Label(SafeText.of(voice.label()));
        label.getStyleClass().add(speaks ? "v-strong" : "refused");
        label.setTooltip(new Tooltip(SafeText.of(String.join(" · ", voice.spellings()))));
        label.setMinWidth(USE_PREF_SIZE);
        label.setMaxWidth(150);
        if (voice.label().length() > LONG) {
            label.setMinWidth(0);
            label.setPrefWidth(150);
        }
        Label count = new Label(Integer.toString(voice.count()));
        String first = voice.firstWords().replaceAll("\\s+", " ");
        Label words = new Label(SafeText.of(first.length() > WORDS ? first.substring(0, WORDS) + " …" : first));
        words.getStyleClass().add("v-spoken");
        words.setMinWidth(0);
        words.setPrefWidth(60);
        words.setMaxWidth(Double.MAX_VALUE);
        roomForWords(words);
        Node name = speaks ? name(voice) : new Label("–");
        Node more = speaks ? more(voice) : new Label();
        addRow(getRowCount(), label, count, role(voice, speaks), name, words, more);
    }

    private Optional<Speaker> speaker(Recognition.Voice voice) {
        return candidate.decided().speakers().stream()
                .filter(s -> s.label().equals(voice.label()))
                .findFirst();
    }

    /// A role, or none: then it is no speaker.
    private ComboBox<Optional<Role>> role(Recognition.Voice voice, boolean speaks) {
        List<Optional<Role>> all =
                new ArrayList<>(Arrays.stream(Role.values()).map(Optional::of).toList());
        all.add(Optional.empty());
        ComboBox<Optional<Role>> box = new ComboBox<>();
        box.getItems().setAll(all);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Optional<Role> role) {
                return role == null
                        ? ""
                        : role.map(r -> desk.say(TranscriptText.of(r))).orElse(desk.say(ImportText.NO_SPEAKER));
            }

            @Override
            public Optional<Role> fromString(String text) {
                return Optional.empty();
            }
        });
        Optional<Role> now =
                speaks ? Optional.of(speaker(voice).map(Speaker::role).orElse(voice.role())) : Optional.empty();
        box.setMaxWidth(Double.MAX_VALUE);
        Decided.among(box, now, desk.door(), is -> {
            if (is.isPresent() && speaks) {
                model.role(candidate, voice.label(), is.get());
            } else {
                changed.accept(ImportViewModel.speaks(candidate, voice, is.isPresent()));
            }
            return CompletableFuture.completedFuture(is);
        });
        return FocusKept.named("role " + voice.label(), box);
    }

    private TextField name(Recognition.Voice voice) {
        String now = speaker(voice).map(Speaker::name).orElse(voice.label());
        TextField field = new TextField(now);
        Runnable hand = () -> {
            if (!field.getText().strip().equals(now)) {
                model.name(candidate, voice.label(), field.getText());
            }
        };
        field.setOnAction(e -> hand.run());
        field.focusedProperty().addListener((o, was, is) -> {
            if (!is) {
                hand.run();
            }
        });
        return FocusKept.named("name " + voice.label(), field);
    }

    private MenuButton more(Recognition.Voice voice) {
        MenuButton more = new MenuButton(null, Icons.of(Icon.MORE, 15));
        more.getStyleClass().addAll("ghost", "icon-only", "bare-menu");
        more.setTooltip(new Tooltip(desk.say(ImportText.MORE)));
        more.setAccessibleText(desk.say(ImportText.MORE));
        MenuItem rename = new MenuItem(desk.say(ImportText.RENAME));
        rename.setOnAction(e -> rename(desk, this, voice)
                .ifPresent(to -> changed.accept(ImportViewModel.renamed(candidate, voice, to))));
        more.getItems().addAll(rename, new SeparatorMenuItem());
        for (Recognition.Voice other : candidate.reading().recognition().voices()) {
            if (!other.label().equals(voice.label())) {
                MenuItem merge = Small.item(
                        desk.say(ImportText.MERGE, other.label()),
                        () -> changed.accept(ImportViewModel.renamed(candidate, voice, other.label())));
                more.getItems().add(merge);
            }
        }
        return FocusKept.named("more " + voice.label(), more);
    }

    /// Asks for another label.
    static Optional<String> rename(Desk desk, Node near, Recognition.Voice voice) {
        return desk.dialogs(near)
                .ask(
                        desk.say(ImportText.RENAME_TITLE),
                        desk.say(ImportText.RENAME_ASK),
                        voice.label(),
                        desk.say(ImportText.RENAME_DO),
                        text -> text.isBlank() || text.contains(":") ? Optional.of("") : Optional.empty());
    }
}
