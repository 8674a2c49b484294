package org.vielstimmig.desktop.coding;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.vielstimmig.desktop.kit.Icon;
import org.vielstimmig.desktop.kit.Icons;
import org.vielstimmig.desktop.kit.SafeText;
import org.vielstimmig.desktop.kit.Small;
import org.vielstimmig.i18n.CodingText;
import org.vielstimmig.i18n.ListsText;
import org.vielstimmig.i18n.MemoText;
import org.vielstimmig.model.MemoLink;
import org.vielstimmig.model.MemoTarget;
import org.vielstimmig.model.TextRange;
import org.vielstimmig.project.MemoFilter;

/// The memos: a click goes to what one is about, a double click or Enter opens it.
final class MemosView extends VBox {

    private final Room room;
    private final Consumer<MemosViewModel.Row> jump;
    private final ListView<MemosViewModel.Row> list = new ListView<>();
    private final ToggleButton here;
    private final Button add;
    private final DateTimeFormatter day;
    private final DateTimeFormatter longDay;

    /// @param jump goes to what a memo is about
    MemosView(Room room, Consumer<MemosViewModel.Row> jump) {
        this.room = room;
        this.jump = jump;
        day = DateTimeFormatter.ofLocalizedDate(FormatStyle.SHORT)
                .withLocale(room.lang().locale());
        longDay = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(room.lang().locale());
        getStyleClass().addAll("passages", "memos");
        Label nothing = Small.label(room.say(CodingText.NO_MEMOS), "v-faint");
        nothing.setWrapText(true);
        list.setPlaceholder(nothing);
        list.setCellFactory(it -> new Cell());
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(new MemoFilterBar(room), list);

        here = new ToggleButton(room.say(CodingText.THIS_TRANSCRIPT));
        here.getStyleClass().add("ghost");
        here.selectedProperty().bindBidirectional(room.memos().hereOnlyProperty());
        add = new Button(room.say(CodingText.NEW_MEMO), Icons.of(Icon.PLUS, 14));
        add.getStyleClass().add("ghost");
        add.setOnAction(event -> newMenu().show(add, Side.BOTTOM, 0, 2));

        room.memos()
                .rowsProperty()
                .addListener((observable, before, now) -> list.getItems().setAll(now));
        list.getItems().setAll(room.memos().rowsProperty().get());
    }

    List<Node> tools() {
        return List.of(here, add);
    }

    ListView<MemosViewModel.Row> list() {
        return list;
    }

    private void pressed(KeyEvent event) {
        MemosViewModel.Row row = list.getSelectionModel().getSelectedItem();
        if (row == null) {
            return;
        }
        if (event.getCode() == KeyCode.ENTER) {
            edit(row);
        } else if (event.getCode() == KeyCode.DELETE) {
            remove(row);
        } else {
            return;
        }
        event.consume();
    }

    /// A new memo on the transcript on the page, or on the project where there is none.
    void write() {
        Opened opened = room.model().page().opened();
        MemoTarget on = opened == null
                ? new MemoTarget.OnProject()
                : new MemoTarget.OnTranscript(opened.transcript().id());
        String about = opened == null
                ? room.model().snapshot().project().title()
                : opened.transcript().title();
        at(add, about, "", text -> room.actions().write(on, text));
    }

    /// What a new memo can be about, from where one is.
    private ContextMenu newMenu() {
        CodingViewModel model = room.model();
        ContextMenu menu = new ContextMenu();
        Opened opened = model.page().opened();
        TextRange selected = model.page().taken();
        if (opened != null && selected != null) {
            menu.getItems()
                    .add(newOn(
                            room.say(MemoText.ON_PASSAGE),
                            new MemoTarget.OnPassage(opened.transcript().id(), selected)));
        }
        if (opened != null) {
            menu.getItems()
                    .add(newOn(
                            room.say(MemoText.ON_TRANSCRIPT, opened.transcript().title()),
                            new MemoTarget.OnTranscript(opened.transcript().id())));
        }
        model.chosenCode()
                .ifPresent(code -> menu.getItems()
                        .add(newOn(room.say(MemoText.ON_CODE, code.name()), new MemoTarget.OnCode(code.id()))));
        menu.getItems()
                .addAll(
                        newOn(room.say(MemoText.ON_PROJECT), new MemoTarget.OnProject()),
                        newOn(
                                room.say(MemoText.DIARY),
                                new MemoTarget.InDiary(
                                        LocalDate.now(ZoneId.systemDefault()).toString())));
        return menu;
    }

    private MenuItem newOn(String about, MemoTarget on) {
        return Small.item(about, () -> at(add, about, "", text -> room.actions().write(on, text)));
    }

    private void goTo(MemosViewModel.Row row, MemoLink link) {
        jump.accept(new MemosViewModel.Row(
                row.memo(), row.about(), row.name(), link.transcript(), link.range(), null, row.coder()));
    }

    void edit(MemosViewModel.Row row) {
        at(
                list,
                aboutOf(row),
                row.memo().text(),
                text -> room.actions().change(row.memo().id(), text, memo -> {
                    if (text.isBlank()) {
                        room.undoable(room.say(CodingText.MEMO_REMOVED));
                    }
                }));
    }

    private void remove(MemosViewModel.Row row) {
        room.actions().change(row.memo().id(), "", memo -> room.undoable(room.say(CodingText.MEMO_REMOVED)));
    }

    private void at(Node node, String about, String words, Consumer<String> save) {
        if (Small.isShown(node)) {
            var bounds = node.localToScreen(node.getBoundsInLocal());
            room.memoPop().open(node, bounds.getMinX() - 100, bounds.getMinY() - 190, about, words, save);
        }
    }

    private String aboutOf(MemosViewModel.Row row) {
        String kind = room.say(
                switch (row.about()) {
                    case PROJECT -> CodingText.ABOUT_PROJECT;
                    case TRANSCRIPT -> CodingText.ABOUT_TRANSCRIPT;
                    case PASSAGE -> CodingText.ABOUT_PASSAGE;
                    case CODE -> CodingText.ABOUT_CODE;
                    case CODING -> CodingText.ABOUT_CODING;
                    case ITEM -> CodingText.ABOUT_ITEM;
                    case DIARY -> CodingText.ABOUT_DIARY;
                });
        String name =
                row.about() == MemosViewModel.About.DIARY ? longDay.format(MemoFilter.day(row.memo())) : row.name();
        return name.isEmpty() ? kind : kind + " · " + name;
    }

    private static Icon iconOf(MemosViewModel.About about) {
        return switch (about) {
            case PROJECT -> Icon.FOLDER;
            case TRANSCRIPT -> Icon.TEXTS;
            case PASSAGE, CODING -> Icon.QUOTE;
            case CODE -> Icon.CODE;
            case ITEM -> Icon.QUESTIONS;
            case DIARY -> Icon.PENCIL;
        };
    }

    private ContextMenu menu(MemosViewModel.Row row) {
        boolean ofItem = row.about() == MemosViewModel.About.ITEM;
        MenuItem go = new MenuItem(room.say(ofItem ? ListsText.SHOW_ITEM : CodingText.SHOW_IN_TEXT));
        go.setDisable(row.transcript() == null && row.code() == null && !ofItem);
        go.setOnAction(event -> jump.accept(row));
        MenuItem edit = Small.item(room.say(CodingText.EDIT_MEMO), () -> edit(row));
        MenuItem remove = Small.item(room.say(CodingText.REMOVE_MEMO), () -> remove(row));
        Opened opened = room.model().page().opened();
        TextRange selected = room.model().page().taken();
        MenuItem link = new MenuItem(room.say(MemoText.LINK));
        link.setDisable(opened == null || selected == null);
        link.setOnAction(event -> {
            if (opened != null && selected != null) {
                room.actions().link(row.memo().id(), opened.transcript().id(), selected);
            }
        });
        ContextMenu menu = new ContextMenu(go, edit, link);
        for (MemoLink there : row.links()) {
            MenuItem unlink = new MenuItem(
                    SafeText.of(room.say(MemoText.UNLINK) + ": " + room.memos().nameOf(there)));
            unlink.setMnemonicParsing(false);
            unlink.setOnAction(event -> room.actions().unlink(there.id()));
            menu.getItems().add(unlink);
        }
        menu.getItems().addAll(new SeparatorMenuItem(), remove);
        return menu;
    }

    private final class Cell extends RowCell<MemosViewModel.Row> {

        private final Label about = Small.label("", "v-soft", "v-small", "about");
        private final Label text = Small.label("", "text");
        private final Label kind = Small.label("", "v-faint", "kind");
        private final Label who = Small.label("", "v-count");
        private final FlowPane links = new FlowPane(6, 2);
        private final HBox row;

        Cell() {
            text.setWrapText(true);
            text.setMinHeight(Region.USE_PREF_SIZE);
            text.setMaxWidth(Double.MAX_VALUE);
            VBox words = new VBox(about, text, links);
            words.setMinWidth(0);
            HBox.setHgrow(words, Priority.ALWAYS);
            who.setMinWidth(Region.USE_PREF_SIZE);
            kind.setMinWidth(Region.USE_PREF_SIZE);
            row = new HBox(kind, words, who);
            row.getStyleClass().add("memo-row");
            getStyleClass().add("passage-cell");
            setOnMouseClicked(event -> {
                MemosViewModel.Row item = getItem();
                if (item != null && event.getButton() == MouseButton.PRIMARY) {
                    if (event.getClickCount() == 2) {
                        edit(item);
                    } else {
                        jump.accept(item);
                    }
                }
            });
            setOnContextMenuRequested(event -> {
                if (getItem() != null) {
                    menu(getItem()).show(this, event.getScreenX(), event.getScreenY());
                    event.consume();
                }
            });
        }

        @Override
        protected Region rowOf(MemosViewModel.Row item) {
            about.setText(SafeText.of(aboutOf(item)));
            kind.setGraphic(Icons.of(iconOf(item.about()), 14));
            SafeText.show(text, item.memo().text());
            links.getChildren().clear();
            for (MemoLink link : item.links()) {
                boolean gone = link.range().isEmpty();
                Button chip = new Button(
                        SafeText.of(room.memos().nameOf(link) + (gone ? " · " + room.say(MemoText.LINK_LOST) : "")));
                chip.setGraphic(Icons.of(Icon.LINK, 11));
                chip.getStyleClass().addAll("chip", "memo-link");
                chip.setMnemonicParsing(false);
                chip.setTooltip(new Tooltip(SafeText.of(link.quote())));
                chip.setOnAction(event -> goTo(item, link));
                links.getChildren().add(chip);
            }
            links.setVisible(!links.getChildren().isEmpty());
            links.setManaged(links.isVisible());
            who.setText(item.coder() + " · " + day.format(MemoFilter.day(item.memo())));
            return row;
        }
    }
}
