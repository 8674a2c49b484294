package org.vielstimmig.desktop.questionnaire;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.desktop.kit.Desk;
import org.vielstimmig.desktop.kit.Dialogs;
import org.vielstimmig.desktop.kit.Icon;
import org.vielstimmig.desktop.kit.Icons;
import org.vielstimmig.desktop.kit.Small;
import org.vielstimmig.i18n.QuestionnaireViewText;
import org.vielstimmig.model.Audience;
import org.vielstimmig.model.AudienceId;
import org.vielstimmig.model.Block;
import org.vielstimmig.model.BlockId;
import org.vielstimmig.model.LocalText;
import org.vielstimmig.model.Questionnaire;
import org.vielstimmig.model.Transcript;
import org.vielstimmig.questionnaire.ExportCodes;

/// What a questionnaire is made of beside its items, in small dialogs: audiences, blocks, scales, and the words
/// around it. Each is one step.
final class PartsDialogs {

    private static final double HEIGHT = 420;

    private final Desk desk;
    private final QuestionnaireViewModel room;
    private final Supplier<Node> over;

    /// @param over a node in the window to stand over
    PartsDialogs(Desk desk, QuestionnaireViewModel room, Supplier<Node> over) {
        this.desk = desk;
        this.room = room;
        this.over = over;
    }

    // --- audiences ---------------------------------------------------------------------------------------------------

    private record AudienceRow(
            AudienceId id, TextField key, Map<String, TextField> names, TextField groups, VBox box) {}

    void audiences() {
        List<AudienceRow> rows = new ArrayList<>();
        VBox list = new VBox();
        list.getStyleClass().add("part-rows");
        ReadOnlyBooleanWrapper fine = new ReadOnlyBooleanWrapper(true);
        Runnable check = () -> fine.set(areKeys(rows));
        room.instrument().audiences().forEach(a -> add(rows, list, audience(a, rows, list, check)));
        Button more = add(QuestionnaireViewText.ADD_AUDIENCE, () -> {
            Audience made = new Audience(AudienceId.create(), "", LocalText.EMPTY, Set.of(), rows.size());
            AudienceRow row = audience(made, rows, list, check);
            add(rows, list, row);
            check.run();
            row.key().requestFocus();
        });
        check.run();
        dialogs()
                .form(
                        desk.say(QuestionnaireViewText.AUDIENCES),
                        desk.say(QuestionnaireViewText.AUDIENCES_TEXT),
                        content(list, more),
                        desk.say(QuestionnaireViewText.APPLY),
                        fine.getReadOnlyProperty(),
                        () -> rows.stream().map(PartsDialogs::audience).toList())
                .ifPresent(wanted -> desk.when(room.parts().audiences(wanted)));
    }

    private static void add(List<AudienceRow> rows, VBox list, AudienceRow row) {
        rows.add(row);
        list.getChildren().add(row.box());
    }

    private static boolean areKeys(List<AudienceRow> rows) {
        Set<String> keys = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        return rows.stream()
                .map(r -> r.key().getText().strip())
                .allMatch(k -> ExportCodes.ANSWER.matcher(k).matches() && keys.add(k));
    }

    private AudienceRow audience(Audience audience, List<AudienceRow> rows, VBox list, Runnable check) {
        TextField key = new TextField(audience.key());
        key.setPromptText(desk.say(QuestionnaireViewText.KEY));
        key.setTooltip(new Tooltip(desk.say(QuestionnaireViewText.KEY_TIP)));
        key.getStyleClass().add("part-key");
        key.textProperty().addListener((o, before, now) -> check.run());
        Map<String, TextField> names = names(audience.name(), QuestionnaireViewText.NAME_IN);
        TextField groups = new TextField(String.join(", ", audience.groups()));
        Set<String> known = room.snapshot().transcripts().stream()
                .map(Transcript::group)
                .filter(g -> !g.isBlank())
                .collect(Collectors.toCollection(TreeSet::new));
        groups.setPromptText(desk.say(QuestionnaireViewText.GROUPS_PROMPT, String.join(", ", known)));
        groups.setTooltip(new Tooltip(desk.say(QuestionnaireViewText.GROUPS_TIP)));
        boolean used =
                room.instrument().items().stream().anyMatch(i -> i.wording().containsKey(audience.id()));
        VBox fields = new VBox();
        fields.getStyleClass().add("part-fields");
        fields.getChildren().addAll(names.values());
        fields.getChildren().add(labelled(QuestionnaireViewText.GROUPS, groups));
        VBox box = new VBox();
        box.getStyleClass().add("part-row");
        HBox line = new HBox(key, fields, handles(box, list, rows, used, check));
        HBox.setHgrow(fields, Priority.ALWAYS);
        line.getStyleClass().add("part-line");
        box.getChildren().add(line);
        return new AudienceRow(audience.id(), key, names, groups, box);
    }

    private static Audience audience(AudienceRow row) {
        Set<String> groups = Arrays.stream(row.groups().getText().split("[,;]"))
                .map(String::strip)
                .filter(g -> !g.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
        return new Audience(row.id(), row.key().getText().strip(), text(row.names()), groups, 0);
    }

    // --- blocks ------------------------------------------------------------------------------------------------------

    private record BlockRow(
            BlockId id, Map<String, TextField> titles, LocalText description, List<CheckMenuItem> seeing, VBox box) {}

    void blocks() {
        List<BlockRow> rows = new ArrayList<>();
        VBox list = new VBox();
        list.getStyleClass().add("part-rows");
        ReadOnlyBooleanWrapper fine = new ReadOnlyBooleanWrapper(true);
        Runnable check =
                () -> fine.set(rows.stream().noneMatch(r -> text(r.titles()).isBlank()));
        room.instrument().blocks().forEach(b -> {
            BlockRow row = block(b, rows, list, check);
            rows.add(row);
            list.getChildren().add(row.box());
        });
        Button more = add(QuestionnaireViewText.ADD_BLOCK, () -> {
            Block made = new Block(BlockId.create(), LocalText.EMPTY, LocalText.EMPTY, Set.of(), rows.size());
            BlockRow row = block(made, rows, list, check);
            rows.add(row);
            list.getChildren().add(row.box());
            check.run();
            row.titles().values().iterator().next().requestFocus();
        });
        dialogs()
                .form(
                        desk.say(QuestionnaireViewText.BLOCKS),
                        desk.say(QuestionnaireViewText.BLOCKS_TEXT),
                        content(list, more),
                        desk.say(QuestionnaireViewText.APPLY),
                        fine.getReadOnlyProperty(),
                        () -> rows.stream().map(this::block).toList())
                .ifPresent(wanted -> desk.when(room.parts().blocks(wanted)));
    }

    private BlockRow block(Block block, List<BlockRow> rows, VBox list, Runnable check) {
        Map<String, TextField> titles = names(block.title(), QuestionnaireViewText.TITLE_IN);
        titles.values().forEach(f -> f.textProperty().addListener((o, before, now) -> check.run()));
        int items = (int) room.instrument().items().stream()
                .filter(i -> i.block().equals(block.id()))
                .count();
        MenuButton who = new MenuButton();
        who.getStyleClass().addAll("ghost", "quiet-menu");
        List<CheckMenuItem> seeing = new ArrayList<>();
        for (Audience audience : room.instrument().audiences()) {
            CheckMenuItem one = new CheckMenuItem(Nodes.name(desk, audience));
            one.setMnemonicParsing(false);
            one.setUserData(audience.id());
            one.setSelected(block.audiences().isEmpty() || block.audiences().contains(audience.id()));
            one.setOnAction(e -> seen(who, seeing));
            seeing.add(one);
        }
        who.getItems().addAll(seeing);
        seen(who, seeing);
        Label count = Small.label(desk.say(QuestionnaireViewText.ITEMS_COUNT, items), "v-small", "v-faint");
        HBox foot = new HBox(count, Small.gap(), who);
        foot.setAlignment(Pos.CENTER_LEFT);
        VBox fields = new VBox();
        fields.getStyleClass().add("part-fields");
        fields.getChildren().addAll(titles.values());
        fields.getChildren().add(foot);
        VBox box = new VBox();
        box.getStyleClass().add("part-row");
        HBox line = new HBox(fields, handles(box, list, rows, items > 0, check));
        HBox.setHgrow(fields, Priority.ALWAYS);
        line.getStyleClass().add("part-line");
        box.getChildren().add(line);
        return new BlockRow(block.id(), titles, block.description(), seeing, box);
    }

    private void seen(MenuButton who, List<CheckMenuItem> seeing) {
        List<String> names = seeing.stream()
                .filter(CheckMenuItem::isSelected)
                .map(CheckMenuItem::getText)
                .toList();
        who.setText(
                names.isEmpty() || names.size() == seeing.size()
                        ? desk.say(QuestionnaireViewText.SEEN_BY_ALL)
                        : desk.say(QuestionnaireViewText.SEEN_BY, String.join(", ", names)));
    }

    private Block block(BlockRow row) {
        Set<AudienceId> seeing = new TreeSet<>();
        for (CheckMenuItem one : row.seeing()) {
            if (one.isSelected() && one.getUserData() instanceof AudienceId id) {
                seeing.add(id);
            }
        }
        boolean everybody = seeing.size() == row.seeing().size();
        return new Block(row.id(), text(row.titles()), row.description(), everybody ? Set.of() : seeing, 0);
    }

    // --- scales and frame --------------------------------------------------------------------------------------------

    void scales() {
        ScaleForm form = new ScaleForm(desk, room.instrument());
        dialogs()
                .form(
                        desk.say(QuestionnaireViewText.SCALES),
                        desk.say(QuestionnaireViewText.SCALES_TEXT),
                        form,
                        desk.say(QuestionnaireViewText.APPLY),
                        form.fineProperty(),
                        form::scales)
                .ifPresent(wanted -> desk.when(room.parts().scales(wanted)));
    }

    /// Title, welcome and farewell in every language.
    void frame() {
        var questionnaire = room.instrument().questionnaire();
        Map<String, TextField> titles = names(questionnaire.title(), QuestionnaireViewText.TITLE_IN);
        Map<String, TextArea> welcomes = areas(questionnaire.welcome(), QuestionnaireViewText.WELCOME_IN);
        Map<String, TextArea> ends = areas(questionnaire.end(), QuestionnaireViewText.END_IN);
        VBox fields = new VBox();
        fields.getStyleClass().add("part-rows");
        fields.getChildren().addAll(titles.values());
        fields.getChildren().addAll(welcomes.values());
        fields.getChildren().addAll(ends.values());
        dialogs()
                .form(
                        desk.say(QuestionnaireViewText.EDIT_FRAME),
                        desk.say(QuestionnaireViewText.FRAME_TEXT),
                        content(fields, null),
                        desk.say(QuestionnaireViewText.APPLY),
                        Dialogs.always(),
                        () -> List.of(text(titles), text(welcomes), text(ends)))
                .ifPresent(texts -> desk.when(room.questionnaires()
                        .about(q ->
                                new Questionnaire(q.id(), texts.get(0), texts.get(1), texts.get(2), q.languages()))));
    }

    // --- pieces ------------------------------------------------------------------------------------------------------

    private Dialogs dialogs() {
        return desk.dialogs(over.get());
    }

    private Button add(QuestionnaireViewText words, Runnable action) {
        Button button = new Button(desk.say(words), Icons.of(Icon.PLUS, 13));
        button.getStyleClass().add("ghost");
        button.setOnAction(e -> action.run());
        return button;
    }

    private static VBox content(VBox list, @Nullable Node more) {
        ScrollPane scroll = Nodes.scroll(list);
        scroll.setPrefViewportHeight(HEIGHT);
        scroll.setMaxHeight(HEIGHT);
        list.heightProperty()
                .addListener((o, before, now) -> scroll.setPrefViewportHeight(Math.min(HEIGHT, now.doubleValue())));
        VBox content = more == null ? new VBox(scroll) : new VBox(scroll, more);
        content.getStyleClass().add("part-content");
        content.getStylesheets().add(QuestionnaireWorkspace.sheet());
        content.setPrefWidth(520);
        return content;
    }

    /// Up, down and away at the end of a row.
    private <R> VBox handles(VBox box, VBox list, List<R> rows, boolean used, Runnable check) {
        Button up = Small.icon(Icon.CHEVRON_UP, desk.say(QuestionnaireViewText.UP), () -> shift(box, list, rows, -1));
        Button down =
                Small.icon(Icon.CHEVRON_DOWN, desk.say(QuestionnaireViewText.DOWN), () -> shift(box, list, rows, 1));
        Button away = Small.icon(
                Icon.TRASH, desk.say(used ? QuestionnaireViewText.REMOVE_USED : QuestionnaireViewText.REMOVE), () -> {
                    int at = list.getChildren().indexOf(box);
                    list.getChildren().remove(at);
                    rows.remove(at);
                    check.run();
                });
        away.setDisable(used);
        VBox handles = new VBox(up, down, away);
        if (used) {
            Tooltip.install(handles, new Tooltip(desk.say(QuestionnaireViewText.REMOVE_USED)));
        }
        handles.setMinWidth(VBox.USE_PREF_SIZE);
        return handles;
    }

    private static <R> void shift(VBox box, VBox list, List<R> rows, int by) {
        int at = list.getChildren().indexOf(box);
        int to = at + by;
        if (to >= 0 && to < rows.size()) {
            rows.add(to, rows.remove(at));
            list.getChildren().remove(at);
            list.getChildren().add(to, box);
        }
    }

    private VBox labelled(QuestionnaireViewText name, Node control) {
        VBox field = new VBox(Small.label(desk.say(name), "field-label"), control);
        field.getStyleClass().add("field");
        return field;
    }

    private Map<String, TextField> names(LocalText text, QuestionnaireViewText prompt) {
        return fields(text, prompt, TextField::new);
    }

    private Map<String, TextArea> areas(LocalText text, QuestionnaireViewText prompt) {
        return fields(text, prompt, words -> {
            TextArea area = new TextArea(words);
            area.setWrapText(true);
            area.setPrefRowCount(3);
            return area;
        });
    }

    /// A field for each language of the questionnaire.
    private <T extends TextInputControl> Map<String, T> fields(
            LocalText text, QuestionnaireViewText prompt, Function<String, T> made) {
        Map<String, T> fields = new LinkedHashMap<>();
        for (String language : room.instrument().languages()) {
            T field = made.apply(text.in(language));
            String words = desk.say(prompt, Nodes.language(desk, language));
            field.setPromptText(words);
            field.setAccessibleText(words);
            field.setTooltip(new Tooltip(words));
            fields.put(language, field);
        }
        return fields;
    }

    /// What the fields say, without the empty ones.
    static LocalText text(Map<String, ? extends TextInputControl> fields) {
        Map<String, String> texts = new TreeMap<>();
        fields.forEach((language, field) -> texts.put(language, field.getText().strip()));
        texts.values().removeIf(String::isEmpty);
        return LocalText.of(texts);
    }
}
