package org.vielstimmig.desktop.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.desktop.kit.CodeColors;
import org.vielstimmig.desktop.kit.Desk;
import org.vielstimmig.desktop.kit.Icon;
import org.vielstimmig.desktop.kit.Icons;
import org.vielstimmig.desktop.kit.Palette;
import org.vielstimmig.desktop.kit.SafeText;
import org.vielstimmig.desktop.kit.SearchField;
import org.vielstimmig.desktop.kit.Subscriptions;
import org.vielstimmig.i18n.HistoryText;
import org.vielstimmig.model.Code;
import org.vielstimmig.model.CodeId;
import org.vielstimmig.model.Transcript;
import org.vielstimmig.model.TranscriptId;
import org.vielstimmig.project.CodeTree;

/// Above the history: words, and whose steps, in which transcript, about which code. Each is chosen by typing,
/// however many there are.
final class HistoryFilters extends VBox {

    private final HistoryViewModel model;
    private final Desk desk;
    private final SearchField words;
    private final Button person;
    private final Button transcript;
    private final Button code;

    HistoryFilters(HistoryViewModel model, Desk desk, Subscriptions subscriptions) {
        this.model = model;
        this.desk = desk;
        getStyleClass().add("history-filters");
        words = SearchField.filter(desk.lang(), desk.say(HistoryText.FILTER));
        words.textProperty().bindBidirectional(model.filterProperty());
        person = choice(
                HistoryText.CHOOSE_PERSON,
                this::people,
                chosen -> model.personProperty().set(chosen));
        transcript = choice(
                HistoryText.CHOOSE_TRANSCRIPT,
                this::transcripts,
                chosen -> model.transcriptProperty().set(chosen == null ? null : TranscriptId.of(chosen)));
        code = choice(
                HistoryText.CHOOSE_CODE,
                this::codes,
                chosen -> model.codeProperty().set(chosen == null ? null : CodeId.of(chosen)));
        Button clear = new Button(null, Icons.of(Icon.CLOSE, 13));
        clear.getStyleClass().addAll("ghost", "icon-only");
        clear.setTooltip(new Tooltip(desk.say(HistoryText.ALL_AGAIN)));
        clear.setAccessibleText(desk.say(HistoryText.ALL_AGAIN));
        clear.setMinWidth(USE_PREF_SIZE);
        clear.setOnAction(event -> {
            model.personProperty().set(null);
            model.transcriptProperty().set(null);
            model.codeProperty().set(null);
        });
        clear.managedProperty().bind(clear.visibleProperty());
        HBox row = new HBox(person, transcript, code, clear);
        row.getStyleClass().add("history-choices");
        getChildren().addAll(words, row);
        Runnable name = () -> {
            names();
            clear.setVisible(model.isNarrowed());
        };
        subscriptions.touched(model.people(), name);
        subscriptions.touched(model.personProperty(), name);
        subscriptions.touched(model.transcriptProperty(), name);
        subscriptions.touched(model.codeProperty(), name);
        name.run();
    }

    SearchField words() {
        return words;
    }

    /// The three buttons: whose, where, about what.
    List<Button> choices() {
        return List.of(person, transcript, code);
    }

    private Button choice(
            HistoryText prompt, Supplier<List<Palette.Entry<String>>> entries, Consumer<@Nullable String> onChosen) {
        Palette<String> palette = new Palette<>(desk.lang(), desk.say(prompt));
        palette.setOnChosen(chosen -> onChosen.accept(chosen.isEmpty() ? null : chosen));
        Button button = new Button(null, Icons.of(Icon.CHEVRON_DOWN, 12));
        button.setContentDisplay(ContentDisplay.RIGHT);
        button.getStyleClass().addAll("ghost", "filter-menu", "history-choice");
        button.setMnemonicParsing(false);
        button.setMinWidth(0);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setTooltip(new Tooltip(desk.say(prompt)));
        HBox.setHgrow(button, Priority.ALWAYS);
        button.setOnAction(event -> {
            palette.setEntries(entries.get());
            var below = button.localToScreen(button.getBoundsInLocal());
            palette.show(button, below.getMinX(), below.getMaxY() + 4, "");
        });
        return button;
    }

    private List<Palette.Entry<String>> people() {
        List<Palette.Entry<String>> entries = new ArrayList<>();
        entries.add(Palette.Entry.of("", desk.say(HistoryText.EVERYONE)));
        model.people().forEach(name -> entries.add(Palette.Entry.of(name, SafeText.of(name))));
        return entries;
    }

    private List<Palette.Entry<String>> transcripts() {
        List<Palette.Entry<String>> entries = new ArrayList<>();
        entries.add(Palette.Entry.of("", desk.say(HistoryText.ALL_TRANSCRIPTS)));
        for (Transcript one : model.snapshot().transcripts()) {
            entries.add(Palette.Entry.of(one.id().toString(), SafeText.of(one.title())));
        }
        return entries;
    }

    private List<Palette.Entry<String>> codes() {
        List<Palette.Entry<String>> entries = new ArrayList<>();
        entries.add(Palette.Entry.of("", desk.say(HistoryText.ALL_CODES)));
        CodeTree tree = new CodeTree(model.snapshot().codes());
        Map<CodeId, String> colors = CodeColors.of(model.snapshot().codes());
        for (Code one : tree.inOrder()) {
            entries.add(new Palette.Entry<>(one.id().toString(), CodeTree.names(tree.path(one)), one.facet(), null, "")
                    .withAlias(one.shortName())
                    .withColor(colors.getOrDefault(one.id(), "")));
        }
        return entries;
    }

    private void names() {
        String who = model.personProperty().get();
        name(person, who, HistoryText.EVERYONE);
        boolean several = model.people().size() > 1 || who != null;
        person.setVisible(several);
        person.setManaged(several);
        TranscriptId in = model.transcriptProperty().get();
        name(
                transcript,
                in == null
                        ? null
                        : model.snapshot().transcript(in).map(Transcript::title).orElse("?"),
                HistoryText.ALL_TRANSCRIPTS);
        CodeId of = model.codeProperty().get();
        name(
                code,
                of == null
                        ? null
                        : new CodeTree(model.snapshot().codes())
                                .find(of)
                                .map(Code::name)
                                .orElse("?"),
                HistoryText.ALL_CODES);
    }

    private void name(Button button, @Nullable String chosen, HistoryText none) {
        button.setText(chosen == null ? desk.say(none) : SafeText.of(chosen));
        button.getStyleClass().remove("filtered");
        if (chosen != null) {
            button.getStyleClass().add("filtered");
        }
    }
}
