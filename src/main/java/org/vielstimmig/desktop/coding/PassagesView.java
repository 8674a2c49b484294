package org.vielstimmig.desktop.coding;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.desktop.kit.FacetMark;
import org.vielstimmig.desktop.kit.SafeText;
import org.vielstimmig.i18n.CodingText;
import org.vielstimmig.model.Code;
import org.vielstimmig.project.Exports;

/// The passages of the chosen code and of those below it, in all interviews. A click goes there.
final class PassagesView extends VBox {

    private final Room room;
    private final PassagesViewModel view;
    private final Consumer<PassageRow.One> jump;
    private final ListView<PassageRow> list = new ListView<>();
    private final Label nothing = Room.label("", "v-faint");
    private final HBox head = new HBox();
    private final MenuButton group;
    private final Button export;

    /// @param jump goes to a passage
    PassagesView(Room room, PassagesViewModel view, Consumer<PassageRow.One> jump) {
        this.room = room;
        this.view = view;
        this.jump = jump;
        getStyleClass().add("passages");
        Label where = Room.label(room.say(CodingText.INTERVIEW), "where");
        Label quote = Room.label(room.say(CodingText.PASSAGE), "quote");
        Label who = Room.label(room.say(CodingText.CODED_BY), "who");
        quote.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(quote, Priority.ALWAYS);
        head.getChildren().addAll(where, quote, who);
        head.getStyleClass().addAll("passage-head", "v-line-bottom");

        nothing.setWrapText(true);
        list.setPlaceholder(nothing);
        list.setCellFactory(it -> new Cell());
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(head, list);

        group = new MenuButton(room.say(CodingText.GROUP));
        group.getStyleClass().add("ghost");
        for (PassagesViewModel.Grouping one : PassagesViewModel.Grouping.values()) {
            RadioMenuItem item = new RadioMenuItem(nameOf(one));
            item.setOnAction(event -> view.groupingProperty().set(one));
            item.setUserData(one);
            group.getItems().add(item);
        }
        group.setOnShowing(event -> group.getItems()
                .forEach(item -> ((RadioMenuItem) item)
                        .setSelected(
                                item.getUserData() == view.groupingProperty().get())));
        export = new Button(room.say(CodingText.EXPORT));
        export.getStyleClass().add("ghost");
        export.setTooltip(new Tooltip(room.say(CodingText.EXPORT_TIP)));
        export.setOnAction(event -> export());

        view.rowsProperty().addListener((observable, before, now) -> fill());
        room.model().chosenProperty().addListener((observable, before, now) -> fill());
        fill();
    }

    /// What stands at the right of the tabs.
    List<Node> tools() {
        return List.of(group, export);
    }

    ListView<PassageRow> list() {
        return list;
    }

    private void fill() {
        List<PassageRow> rows = view.rowsProperty().get();
        boolean chosen = room.model().chosenCode().isPresent();
        nothing.setText(room.say(chosen ? CodingText.NO_PASSAGES : CodingText.CHOOSE_CODE));
        head.setVisible(!rows.isEmpty());
        head.setManaged(!rows.isEmpty());
        export.setDisable(rows.isEmpty());
        PassageRow selected = list.getSelectionModel().getSelectedItem();
        Rows.bring(list.getItems(), rows);
        if (selected instanceof PassageRow.One one && list.getSelectionModel().getSelectedItem() != selected) {
            for (int i = 0; i < rows.size(); i++) {
                if (rows.get(i) instanceof PassageRow.One now
                        && now.coding().id().equals(one.coding().id())) {
                    list.getSelectionModel().clearAndSelect(i);
                }
            }
        }
    }

    private String nameOf(PassagesViewModel.Grouping grouping) {
        return room.say(
                switch (grouping) {
                    case NONE -> CodingText.GROUP_NONE;
                    case INTERVIEW -> CodingText.GROUP_INTERVIEW;
                    case CODE -> CodingText.GROUP_CODE;
                    case CODER -> CodingText.GROUP_CODER;
                });
    }

    // --- what can be done
    // ----------------------------------------------------------------------------------------------

    private void pressed(KeyEvent event) {
        if (event.isShortcutDown() && event.getCode() == KeyCode.C) {
            copyCited();
        } else if (event.getCode() == KeyCode.ENTER
                && list.getSelectionModel().getSelectedItem() instanceof PassageRow.One one) {
            jump.accept(one);
        } else {
            return;
        }
        event.consume();
    }

    private void copyCited() {
        List<String> cited = new ArrayList<>();
        for (PassageRow row : list.getSelectionModel().getSelectedItems()) {
            if (row instanceof PassageRow.One one) {
                cited.add(Citation.of(
                        room.lang(), one.words(), one.transcript().title(), one.turn(), one.at(), one.speaker()));
            }
        }
        if (!cited.isEmpty()) {
            CodingMenu.copy(String.join("\n\n", cited));
            room.desk().messages().passing(room.say(CodingText.COPIED_PASSAGES, cited.size()));
        }
    }

    private void export() {
        Code code = room.model().chosenCode().orElse(null);
        if (code == null || !Room.isShown(this)) {
            return;
        }
        FileChooser chooser = new FileChooser();
        chooser.setTitle(room.say(CodingText.EXPORT_TIP));
        chooser.setInitialFileName(
                code.name().replaceAll("[\\\\/:*?\"<>|]", " ").strip() + ".docx");
        for (String format : Exports.DOCUMENTS) {
            chooser.getExtensionFilters()
                    .add(new FileChooser.ExtensionFilter(format.toUpperCase(Locale.ROOT), "*." + format));
        }
        File file = chooser.showSaveDialog(getScene().getWindow());
        if (file != null) {
            Path out = withFormat(file.toPath(), chooser.getSelectedExtensionFilter());
            String name = String.valueOf(out.getFileName());
            room.desk()
                    .when(
                            new Exports(room.model().session(), room.lang()).quotes(out, Set.of(code.id())),
                            done -> room.desk().messages().passing(room.say(CodingText.EXPORTED, name)));
        }
    }

    /// A name without one of the known endings gets the chosen one.
    static Path withFormat(Path file, FileChooser.@Nullable ExtensionFilter filter) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        if (Exports.DOCUMENTS.stream().anyMatch(format -> name.endsWith("." + format))) {
            return file;
        }
        String ending =
                filter == null ? ".docx" : filter.getExtensions().getFirst().substring(1);
        return file.resolveSibling(file.getFileName() + ending);
    }

    private ContextMenu menu(PassageRow.One one) {
        MenuItem go = new MenuItem(room.say(CodingText.SHOW_IN_TEXT));
        go.setAccelerator(KeyCombination.valueOf("Enter"));
        go.setOnAction(event -> jump.accept(one));
        MenuItem copy = new MenuItem(room.say(CodingText.COPY_CITED));
        copy.setAccelerator(KeyCombination.valueOf("Shortcut+C"));
        copy.setOnAction(event -> copyCited());
        MenuItem away = new MenuItem(room.say(CodingText.UNCODE));
        away.setOnAction(event -> room.actions()
                .uncode(
                        one.coding().id(),
                        gone -> room.undoable(room.say(
                                CodingText.UNCODED,
                                one.code() == null ? "?" : one.code().name()))));
        return new ContextMenu(go, copy, new SeparatorMenuItem(), away);
    }

    /// Where, what was said, by whom it was coded.
    private final class Cell extends RowCell<PassageRow> {

        private final Label group = Room.label("", "v-medium");
        private final HBox groupRow = new HBox(group);
        private final Label where = Room.label("", "where", "v-small");
        private final Label quote = Room.label("", "quote", "v-quote");
        private final Label who = Room.label("", "who", "v-small");
        private final FacetMark mark = new FacetMark(null);
        private final HBox row = new HBox(where, quote, mark, who);
        private final Tooltip tooltip = new Tooltip();

        Cell() {
            quote.setWrapText(true);
            quote.setMaxWidth(Double.MAX_VALUE);
            quote.setMinHeight(Region.USE_PREF_SIZE);
            HBox.setHgrow(quote, Priority.ALWAYS);
            row.getStyleClass().add("passage-row");
            groupRow.getStyleClass().add("passage-group");
            getStyleClass().add("passage-cell");
            setOnMouseClicked(event -> {
                if (event.getButton() == MouseButton.PRIMARY
                        && !event.isShiftDown()
                        && !event.isShortcutDown()
                        && getItem() instanceof PassageRow.One one) {
                    jump.accept(one);
                }
            });
            setOnContextMenuRequested(event -> {
                if (getItem() instanceof PassageRow.One one) {
                    menu(one).show(this, event.getScreenX(), event.getScreenY());
                    event.consume();
                }
            });
        }

        @Override
        protected void updateItem(@Nullable PassageRow item, boolean empty) {
            super.updateItem(item, empty);
            setTooltip(!empty && item instanceof PassageRow.One ? tooltip : null);
        }

        @Override
        protected Region rowOf(PassageRow item) {
            return switch (item) {
                case PassageRow.Group g -> {
                    group.setText(SafeText.of(g.name() + " · " + g.count()));
                    yield groupRow;
                }
                case PassageRow.One one -> {
                    String place = one.shortTitle()
                            + (one.turn() == 0 ? "" : " · " + one.turn())
                            + (one.time().isEmpty() ? "" : " · " + one.time());
                    where.setText(SafeText.of(place));
                    quote.setText(SafeText.of(Citation.quoted(room.lang(), one.words())));
                    String weight = Weight.dots(one.coding().weight());
                    who.setText(one.coder() + (weight.isEmpty() ? "" : " · " + weight));
                    mark.setFacet(one.facet());
                    tooltip.setText(SafeText.of(one.transcript().title()
                            + (one.speaker().isEmpty() ? "" : ", " + one.speaker())
                            + (one.code() == null
                                    ? ""
                                    : "\n" + String.join(" / ", room.model().path(one.code())))));
                    yield row;
                }
            };
        }
    }
}
