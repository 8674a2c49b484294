package org.vielstimmig.desktop.questionnaire;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.desktop.kit.Chip;
import org.vielstimmig.desktop.kit.Desk;
import org.vielstimmig.desktop.kit.Icon;
import org.vielstimmig.desktop.kit.Small;
import org.vielstimmig.i18n.QuestionnaireViewText;
import org.vielstimmig.model.Audience;
import org.vielstimmig.model.AudienceId;
import org.vielstimmig.model.Block;
import org.vielstimmig.model.Item;
import org.vielstimmig.model.ItemId;
import org.vielstimmig.model.ItemKind;
import org.vielstimmig.model.ItemState;
import org.vielstimmig.model.Scale;
import org.vielstimmig.questionnaire.ExportCodes;

/// The item being worded: a field per audience and language, and everything else that belongs to it.
final class ItemEditor extends VBox {

    private final Desk desk;
    private final QuestionnaireViewModel room;
    private final WordingViewModel model;
    private final PartsDialogs dialogs;
    private final Map<WordingViewModel.Place, WrittenField> wordings = new LinkedHashMap<>();
    private final Map<String, WrittenField> helps = new LinkedHashMap<>();
    private final Label title = Small.lines("", "v-headline");
    private final FlowPane chips = new FlowPane();
    private final VBox fields = new VBox();
    private final VBox options = new VBox();
    private final FlowPane choices = new FlowPane();
    private final VBox help = new VBox();
    private final CheckBox mandatory = new CheckBox();
    private final WrittenField rationale = new WrittenField(true);
    private final Button next = new Button();
    private final Button advance = new Button();
    private final Label figures = Small.label("", "v-small", "v-faint");
    private @Nullable OptionsEditor optionsEditor;
    private @Nullable ItemId shown;
    private List<Object> shape = List.of();
    private WordingViewModel.@Nullable Place written;

    ItemEditor(Desk desk, QuestionnaireViewModel room, WordingViewModel model, PartsDialogs dialogs) {
        this.desk = desk;
        this.room = room;
        this.model = model;
        this.dialogs = dialogs;
        getStyleClass().add("item-editor");
        chips.getStyleClass().add("chips");
        VBox head = new VBox(title, chips);
        head.getStyleClass().add("item-head");
        fields.getStyleClass().add("wordings");
        choices.getStyleClass().add("choices");
        help.getStyleClass().add("wordings");
        mandatory.setText(desk.say(QuestionnaireViewText.MANDATORY));
        mandatory.setOnAction(e -> desk.when(model.change(i -> i.withMandatory(mandatory.isSelected()))));
        rationale.setPromptText(desk.say(QuestionnaireViewText.RATIONALE_PROMPT));
        VBox why = field(desk.say(QuestionnaireViewText.RATIONALE), rationale);
        next.getStyleClass().add("primary");
        next.setMinWidth(0);
        next.setOnAction(e -> model.go(1));
        advance.setOnAction(e -> advance());
        advance.setMinWidth(USE_PREF_SIZE);
        figures.setMinWidth(0);
        Button more = Small.icon(Icon.MORE, desk.say(QuestionnaireViewText.MORE_ACTIONS), () -> {});
        more.setOnAction(e -> menu().show(more, Side.BOTTOM, 0, 0));
        HBox buttons = new HBox(next, advance, more);
        buttons.getStyleClass().add("item-buttons");
        HBox counted = new HBox(Small.gap(), figures);
        counted.getStyleClass().add("counted");
        VBox written = new VBox(fields, counted);
        getChildren().addAll(head, written, options, choices, help, mandatory, why, buttons);
    }

    private static VBox field(String name, Node control) {
        VBox field = new VBox(Small.label(name, "field-label"), control);
        field.getStyleClass().add("field");
        return field;
    }

    /// Shows an item; texts being written are left alone as long as it is the same.
    void show(@Nullable Item item) {
        if (item == null) {
            commit();
            shown = null;
            return;
        }
        if (!item.id().equals(shown)) {
            commit();
            shown = item.id();
            shape = List.of();
            written = null;
        }
        List<Object> now = List.of(
                item.id(),
                List.copyOf(item.wording().keySet()),
                room.instrument().audiences(),
                room.instrument().languages(),
                item.kind());
        if (!now.equals(shape)) {
            shape = now;
            build(item);
        }
        fill(item);
    }

    /// Whether `item` is another one than the one shown.
    boolean changesFor(@Nullable Item item) {
        return item == null ? shown != null : !item.id().equals(shown);
    }

    /// Stores whatever is being written.
    void commit() {
        wordings.values().forEach(WrittenField::commit);
        helps.values().forEach(WrittenField::commit);
        rationale.commit();
        if (optionsEditor != null) {
            optionsEditor.commit();
        }
    }

    private void build(Item item) {
        ItemId id = item.id();
        wordings.clear();
        helps.clear();
        fields.getChildren().clear();
        help.getChildren().clear();
        options.getChildren().clear();
        optionsEditor = null;
        List<Audience> audiences = room.instrument().audiences();
        List<Audience> silent = new ArrayList<>();
        for (Audience audience : audiences) {
            if (!item.wording().containsKey(audience.id())) {
                silent.add(audience);
                continue;
            }
            boolean mirror = audience != audiences.getFirst() && item.wording().size() > 1;
            boolean first = true;
            for (String language : room.instrument().languages()) {
                fields.getChildren()
                        .add(wording(
                                id,
                                audience,
                                language,
                                mirror,
                                first && item.wording().size() > 1));
                first = false;
            }
        }
        if (!silent.isEmpty()) {
            FlowPane also = new FlowPane();
            also.getStyleClass().add("chips");
            silent.forEach(a -> {
                Hyperlink link = new Hyperlink(desk.say(QuestionnaireViewText.ASK_ALSO, Nodes.name(desk, a)));
                link.setOnAction(e -> desk.when(model.ask(a.id(), true)));
                also.getChildren().add(link);
            });
            fields.getChildren().add(also);
        }
        if (item.kind() == ItemKind.MULTIPLE || item.kind() == ItemKind.SINGLE) {
            optionsEditor = new OptionsEditor(desk, room, model, id);
            options.getChildren().add(optionsEditor);
        }
        options.setManaged(optionsEditor != null);
        for (String language : room.instrument().languages()) {
            WrittenField field = new WrittenField(false);
            field.setPromptText(desk.say(QuestionnaireViewText.HELP_PROMPT));
            field.setOnSave(text -> save(id, i -> i.withHelp(i.help().with(language, text))));
            helps.put(language, field);
            help.getChildren()
                    .add(field(desk.say(QuestionnaireViewText.HELP_IN, Nodes.language(desk, language)), field));
        }
        rationale.setOnSave(text -> save(id, i -> i.withRationale(text)));
    }

    private Node wording(ItemId id, Audience audience, String language, boolean mirror, boolean removable) {
        WordingViewModel.Place place = new WordingViewModel.Place(audience.id(), language);
        WrittenField field = new WrittenField(false);
        field.getStyleClass().add("wording");
        field.setPromptText(desk.say(
                language.equals(room.instrument().languages().getFirst())
                        ? QuestionnaireViewText.NOT_WORDED
                        : QuestionnaireViewText.NOT_TRANSLATED));
        field.setAccessibleText(Nodes.name(desk, audience) + ", " + Nodes.language(desk, language));
        field.setOnSave(text -> desk.when(model.word(id, place, text)));
        field.setOnTyped(text -> {
            model.type(place, text);
            figures();
        });
        field.focusedProperty().addListener((o, before, now) -> {
            if (now) {
                written = place;
                room.respondentProperty().set(audience.id());
                room.languageProperty().set(language);
                figures();
            }
        });
        wordings.put(place, field);
        Label who = Small.label(Nodes.name(desk, audience), "v-small", "v-strong", "v-soft");
        who.setMinWidth(0);
        Label tongue = Small.label(
                mirror
                        ? Nodes.language(desk, language) + " · " + desk.say(QuestionnaireViewText.MIRROR)
                        : Nodes.language(desk, language),
                "v-small",
                "v-soft");
        tongue.setMinWidth(USE_PREF_SIZE);
        HBox head = new HBox(who, tongue);
        head.getStyleClass().add("wording-head");
        if (removable) {
            Hyperlink not = new Hyperlink(desk.say(QuestionnaireViewText.ASK_NOT));
            not.getStyleClass().addAll("v-small", "quiet-link");
            not.setTooltip(new Tooltip(desk.say(QuestionnaireViewText.ASK_NOT_TIP, Nodes.name(desk, audience))));
            not.setFocusTraversable(false);
            not.setMinWidth(USE_PREF_SIZE);
            not.setOnAction(e -> desk.when(model.ask(audience.id(), false)));
            head.getChildren().addAll(Small.gap(), not);
        }
        VBox box = new VBox(head, field);
        box.getStyleClass().add("field");
        return box;
    }

    private void fill(Item item) {
        title.setText(model.title(item));
        chips(item);
        wordings.forEach((place, field) ->
                field.setStored(item.wordingFor(place.audience()).in(place.language())));
        helps.forEach((language, field) -> field.setStored(item.help().in(language)));
        rationale.setStored(item.rationale());
        mandatory.setSelected(item.mandatory());
        if (optionsEditor != null) {
            optionsEditor.show(item);
        }
        choices(item);
        Item after = model.neighbour(1);
        next.setVisible(after != null);
        next.setManaged(after != null);
        next.setText(after == null ? "" : desk.say(QuestionnaireViewText.NEXT, model.words(after)));
        advance.setText(desk.say(step(item.state())));
        advance.setVisible(item.state() != ItemState.APPROVED);
        advance.setManaged(item.state() != ItemState.APPROVED);
        figures();
    }

    private void chips(Item item) {
        Button code = Chip.button(item.exportCode(), () -> rename(item));
        code.setTooltip(new Tooltip(desk.say(QuestionnaireViewText.RENAME_TIP)));
        Label kind = Chip.of(Nodes.kind(desk, item.kind()));
        Button state = Chip.button(
                desk.say(QuestionnaireViewText.STATE_VERSION, Nodes.state(desk, item.state()), item.version()),
                () -> {});
        state.setOnAction(e -> states(item).show(state, Side.BOTTOM, 0, 4));
        state.setTooltip(new Tooltip(desk.say(QuestionnaireViewText.VERSION_TIP)));
        chips.getChildren().setAll(code, kind, state);
    }

    private ContextMenu states(Item item) {
        ContextMenu menu = new ContextMenu();
        for (ItemState state : ItemState.values()) {
            RadioMenuItem one = new RadioMenuItem(Nodes.state(desk, state));
            one.setSelected(state == item.state());
            one.setOnAction(e -> {
                commit();
                save(item.id(), i -> i.withState(state));
            });
            menu.getItems().add(one);
        }
        return menu;
    }

    private void choices(Item item) {
        List<Node> all = new ArrayList<>();
        if (item.kind() == ItemKind.LIKERT) {
            ComboBox<Scale> scale = DerivePane.scaleBox(desk);
            scale.getItems().setAll(model.scales());
            room.instrument().scale(item.scale()).ifPresent(scale::setValue);
            scale.setOnAction(e -> {
                if (scale.getValue() != null) {
                    desk.when(model.rate(scale.getValue()));
                }
            });
            all.add(choice(QuestionnaireViewText.SCALE, scale, dialogs::scales));
        }
        ComboBox<Block> block = box(b -> Nodes.name(desk, b));
        block.getItems().setAll(room.instrument().blocks());
        room.instrument().block(item.block()).ifPresent(block::setValue);
        block.setOnAction(e -> {
            if (block.getValue() != null && !block.getValue().id().equals(item.block())) {
                desk.when(model.putInto(block.getValue().id()));
            }
        });
        all.add(choice(QuestionnaireViewText.BLOCK, block, dialogs::blocks));
        choices.getChildren().setAll(all);
    }

    private VBox choice(QuestionnaireViewText name, ComboBox<?> box, Runnable edit) {
        VBox field = field(desk.say(name), box);
        box.setAccessibleText(desk.say(name));
        Hyperlink link = new Hyperlink(desk.say(QuestionnaireViewText.EDIT));
        link.getStyleClass().addAll("v-small", "quiet-link");
        link.setFocusTraversable(false);
        link.setOnAction(e -> edit.run());
        HBox head = new HBox(field.getChildren().getFirst(), Small.gap(), link);
        field.getChildren().addFirst(head);
        return field;
    }

    private static <T> ComboBox<T> box(Function<T, String> name) {
        ComboBox<T> box = new ComboBox<>();
        box.setMaxWidth(Double.MAX_VALUE);
        box.setMinWidth(0);
        box.setButtonCell(Nodes.cell(name));
        box.setCellFactory(view -> Nodes.cell(name));
        return box;
    }

    private void figures() {
        Item item = model.previewProperty().get();
        if (item == null) {
            return;
        }
        WordingViewModel.Place place = written;
        if (place == null || !wordings.containsKey(place)) {
            place = wordings.isEmpty() ? null : wordings.keySet().iterator().next();
        }
        String text = place == null ? "" : item.wordingFor(place.audience()).in(place.language());
        int words = WordingViewModel.wordsOf(text).size();
        figures.setText(words == 0 ? "" : desk.say(QuestionnaireViewText.WORDS, words, WordingViewModel.longest(text)));
        figures.setTooltip(words == 0 ? null : new Tooltip(figures.getText()));
    }

    private static QuestionnaireViewText step(ItemState state) {
        return switch (state) {
            case DRAFT -> QuestionnaireViewText.TO_REVIEW;
            case REVIEWED -> QuestionnaireViewText.TO_PRETEST;
            case PRETEST -> QuestionnaireViewText.TO_APPROVED;
            case APPROVED, DROPPED -> QuestionnaireViewText.TO_DRAFT;
        };
    }

    private void advance() {
        commit();
        desk.when(model.change(i -> i.withState(
                switch (i.state()) {
                    case DRAFT -> ItemState.REVIEWED;
                    case REVIEWED -> ItemState.PRETEST;
                    case PRETEST -> ItemState.APPROVED;
                    case APPROVED, DROPPED -> ItemState.DRAFT;
                })));
    }

    private void save(ItemId id, UnaryOperator<Item> change) {
        desk.when(room.questionnaires().change(id, change));
    }

    private void rename(Item item) {
        Optional<String> wanted = desk.dialogs(this)
                .ask(
                        desk.say(QuestionnaireViewText.RENAME),
                        desk.say(QuestionnaireViewText.RENAME_TEXT),
                        item.exportCode(),
                        desk.say(QuestionnaireViewText.RENAME_DO),
                        text -> fault(item, text));
        wanted.ifPresent(code -> save(item.id(), i -> i.withExportCode(code)));
    }

    private Optional<String> fault(Item item, String text) {
        if (!ExportCodes.ITEM.matcher(text).matches()) {
            return Optional.of(desk.say(QuestionnaireViewText.CODE_FAULT));
        }
        if (ExportCodes.isReserved(text)) {
            return Optional.of(desk.say(QuestionnaireViewText.CODE_RESERVED));
        }
        boolean taken = model.items().stream()
                .anyMatch(i -> !i.id().equals(item.id()) && i.exportCode().equalsIgnoreCase(text));
        return taken ? Optional.of(desk.say(QuestionnaireViewText.CODE_TAKEN)) : Optional.empty();
    }

    private ContextMenu menu() {
        Item item = model.itemProperty().get();
        ContextMenu menu = new ContextMenu();
        if (item == null) {
            return menu;
        }
        MenuItem rename = Small.item(desk.say(QuestionnaireViewText.RENAME), () -> rename(item));
        MenuItem remove =
                Small.item(desk.say(QuestionnaireViewText.REMOVE_ITEM), () -> ItemList.remove(desk, room, model, item));
        menu.getItems().addAll(rename, remove);
        return menu;
    }

    /// Goes to a wording and marks the words meant.
    void point(AudienceId audience, String language, int start, int end) {
        WrittenField field = wordings.get(new WordingViewModel.Place(audience, language));
        if (field != null) {
            field.requestFocus();
            field.selectRange(Math.min(start, field.getLength()), Math.min(end, field.getLength()));
        }
    }

    /// Puts the focus into the first wording.
    void take() {
        wordings.values().stream().findFirst().ifPresent(Region::requestFocus);
    }

    /// Fields share what width there is.
    @Override
    protected void layoutChildren() {
        double width = getWidth() - getInsets().getLeft() - getInsets().getRight();
        int columns = width > 330 ? 2 : 1;
        int many = Math.max(1, Math.min(columns, choices.getChildren().size()));
        double each = Math.floor((width - (many - 1) * choices.getHgap()) / many);
        choices.getChildren().forEach(c -> {
            if (c instanceof Region region && Math.abs(region.getPrefWidth() - each) > .5) {
                region.setPrefWidth(each);
            }
        });
        super.layoutChildren();
    }
}
