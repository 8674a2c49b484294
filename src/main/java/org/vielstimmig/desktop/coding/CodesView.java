package org.vielstimmig.desktop.coding;

import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.collections.ListChangeListener;
import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.TreeItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.desktop.kit.BalanceBar;
import org.vielstimmig.desktop.kit.CodesTree;
import org.vielstimmig.desktop.kit.EmptyState;
import org.vielstimmig.desktop.kit.FacetMark;
import org.vielstimmig.desktop.kit.FxDoor;
import org.vielstimmig.desktop.kit.Icon;
import org.vielstimmig.desktop.kit.Icons;
import org.vielstimmig.desktop.kit.SearchField;
import org.vielstimmig.desktop.kit.Small;
import org.vielstimmig.desktop.kit.Tips;
import org.vielstimmig.i18n.CodingText;
import org.vielstimmig.i18n.GestureText;
import org.vielstimmig.i18n.TreeText;
import org.vielstimmig.model.Code;
import org.vielstimmig.model.CodeId;
import org.vielstimmig.model.Facet;
import org.vielstimmig.settings.Gesture;

/// The codes by theme at the right, with what is said about the chosen one below them.
final class CodesView extends VBox {

    private static final double ROW_EM = 2.08;

    private final Room room;
    private final CodeDeeds deeds;
    private final CodesTree tree = new CodesTree();
    private final SearchField field;
    private final Hyperlink create = new Hyperlink();
    private final Label count = Small.label("", "v-count");
    private final EmptyState empty;
    private final Hyperlink hidden = new Hyperlink();
    private final Hyperlink archived = new Hyperlink();
    private boolean refreshing;
    /// The theme outlives the room, and must not hold it.
    private final ChangeListener<Number> zoomed = (observable, before, now) -> sizeRows();

    /// @param toPage gives the focus back to the page
    CodesView(Room room, CodeDeeds deeds, Runnable fold, Runnable toPage) {
        this.room = room;
        this.deeds = deeds;
        getStyleClass().addAll("v-panel", "v-line-left", "coding-side");
        Button add = Small.icon(
                Icon.PLUS,
                room.say(CodingText.NEW_CODE) + inTree(Gesture.TREE_NEW, Gesture.TREE_BELOW),
                () -> deeds.newCode(this, chosenParent()));
        ToggleButton focus = new ToggleButton(null, Icons.of(Icon.EYE, 15));
        focus.getStyleClass().addAll("ghost", "icon-only");
        Tips.on(focus, () -> room.say(CodingText.FOCUS) + inTree(Gesture.TREE_FOCUS));
        focus.setAccessibleText(room.say(CodingText.FOCUS));
        focus.selectedProperty().bindBidirectional(room.model().drawn().focusProperty());
        Button away = Small.icon(Icon.CHEVRON_RIGHT, room.tip(CodingText.FOLD_RIGHT, Gesture.FOLD_RIGHT), fold);
        HBox head = new HBox(
                Small.label(room.say(CodingText.CODES), "v-title"),
                Small.gap(),
                focus,
                new TreeMenu(room, deeds.tree()),
                add,
                away,
                count);
        head.getStyleClass().addAll("v-head", "coding-head");

        field = SearchField.filter(room.lang(), room.say(CodingText.CODE_FIELD));
        field.textProperty().bindBidirectional(room.codes().filterProperty());
        field.setOnDown(tree::take);
        field.field().addEventFilter(KeyEvent.KEY_PRESSED, this::pressedInField);
        VBox.setMargin(field, new Insets(0, 12, 4, 12));
        create.getStyleClass().add("code-create");
        create.setOnAction(event -> createFromField());
        create.setVisible(false);
        create.setManaged(false);
        field.textProperty().addListener((observable, before, now) -> offer());

        tree.setEditable(true);
        sizeRows();
        room.desk().theme().zoomProperty().addListener(new WeakChangeListener<>(zoomed));
        tree.setCellFactory(view -> new CodeCell(room, deeds, toPage));
        tree.setOnChosen(id -> room.model().chosenProperty().set(id));
        tree.addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(event, toPage));
        tree.addEventFilter(KeyEvent.KEY_TYPED, this::chosenKey);
        empty = new EmptyState(
                Icon.CODE,
                room.say(CodingText.NO_CODES),
                room.say(CodingText.NEW_CODE),
                () -> deeds.newCode(this, null));
        StackPane middle = new StackPane(tree, empty);
        VBox.setVgrow(middle, Priority.ALWAYS);
        middle.setMinHeight(120);
        shows(hidden, room.codes().hiddenShownProperty());
        shows(archived, room.codes().archivedProperty());
        getChildren()
                .addAll(
                        head,
                        field,
                        create,
                        new CodeSetsView(room, deeds.tree()),
                        middle,
                        hidden,
                        archived,
                        new CodeDetails(room, this::show, deeds::showPassages),
                        legend());

        room.codes().visibleProperty().addListener((observable, before, now) -> fill());
        room.codes().sequenceProperty().addListener((observable, before, now) -> fill());
        room.codes().columnsProperty().addListener((observable, before, now) -> refresh());
        room.codes().mineProperty().addListener((observable, before, now) -> refresh());
        room.codes().hiddenShownProperty().addListener((observable, before, now) -> fill());
        room.codes().archivedProperty().addListener((observable, before, now) -> fill());
        room.model().treeProperty().addListener((observable, before, now) -> fill());
        room.model().tallyProperty().addListener((observable, before, now) -> refresh());
        room.model().recent().byKey().addListener((ListChangeListener<CodeId>) change -> refresh());
        room.model().page().codingsProperty().addListener((observable, before, now) -> refresh());
        room.model().chosenProperty().addListener((observable, before, now) -> tree.choose(now));
        fill();
    }

    /// All rows are of one height: then the tree need not make rows out of view to learn it.
    private void sizeRows() {
        tree.setFixedCellSize(Math.ceil(ROW_EM * room.desk().theme().fontSize()));
    }

    CodesTree tree() {
        return tree;
    }

    SearchField field() {
        return field;
    }

    /// Chooses a code and brings it into view.
    void show(CodeId id) {
        if (!room.codes().visibleProperty().get().contains(id)) {
            room.codes().filterProperty().set("");
            room.codes().chooseSet(null);
        }
        room.model()
                .tree()
                .find(id)
                .ifPresent(code -> room.model().chosenProperty().set(code.id()));
    }

    // --- filling -----------------------------------------------------------------------------------------------------

    /// A line that says how many are not shown, and shows them.
    private static void shows(Hyperlink link, BooleanProperty shown) {
        link.getStyleClass().add("codes-hidden");
        link.setOnAction(event -> {
            link.setVisited(false);
            shown.set(!shown.get());
        });
        link.managedProperty().bind(link.visibleProperty());
    }

    private void say(Hyperlink link, TreeText words, int away) {
        link.setVisible(away > 0);
        link.setText(room.say(words, away));
    }

    /// Makes a set of codes.
    void newSet() {
        deeds.tree().newSet(null);
    }

    private void fill() {
        tree.fill(room.codes()::children, room.codes().isFiltered());
        count.setText(Integer.toString(room.codes().all()));
        empty.setVisible(room.codes().all() == 0);
        tree.setVisible(room.codes().all() > 0);
        boolean all = room.codes().hiddenShownProperty().get();
        say(hidden, all ? TreeText.HIDDEN_SHOWN : TreeText.HIDDEN, room.codes().hiddenCount());
        boolean stored = room.codes().archivedProperty().get();
        say(
                archived,
                stored ? TreeText.ARCHIVED_SHOWN : TreeText.ARCHIVED_AWAY,
                room.codes().archivedCount());
        tree.choose(room.model().chosenProperty().get());
        refresh();
        offer();
    }

    /// The numbers have changed, the codes have not. Several numbers change with one step: once is enough.
    private void refresh() {
        if (!refreshing) {
            refreshing = true;
            FxDoor.later(this::fillCells);
        }
    }

    private void fillCells() {
        refreshing = false;
        for (var node : tree.lookupAll(".tree-cell")) {
            if (node instanceof CodeCell cell) {
                cell.fill();
            }
        }
    }

    // --- the field ---------------------------------------------------------------------------------------------------

    private void offer() {
        Optional<String> path = room.codes().creatable();
        create.setVisible(path.isPresent());
        create.setManaged(path.isPresent());
        path.ifPresent(p -> create.setText("+ " + room.say(CodingText.NEW_CODE_NAMED, p)));
    }

    private void pressedInField(KeyEvent event) {
        if (event.getCode() != KeyCode.ENTER) {
            return;
        }
        event.consume();
        Optional<Code> fit = room.codes().isFiltered() ? room.codes().firstFit() : Optional.empty();
        if (event.isShortcutDown() || fit.isEmpty()) {
            createFromField();
            return;
        }
        CodeId id = fit.get().id();
        room.actions().codeTarget(id);
        room.model().chosenProperty().set(id);
    }

    private void createFromField() {
        room.codes()
                .creatable()
                .ifPresent(path -> room.actions().addCode(path, Facet.NEUTRAL, code -> {
                    room.codes().filterProperty().set("");
                    show(code.id());
                }));
    }

    // --- keys --------------------------------------------------------------------------------------------------------

    private @Nullable CodeId chosenParent() {
        return room.model().chosenCode().map(Code::parent).orElse(null);
    }

    /// What keys do while the tree has the focus, as lines of a tooltip.
    private String inTree(Gesture... gestures) {
        String lines = room.keys().lines(room.lang(), gestures);
        return lines.isEmpty()
                ? ""
                : "\n\n" + room.say(GestureText.GROUP_TREE) + lines + "\n" + room.say(GestureText.TREE_ENTER);
    }

    /// Does what the key of one's own choice does on the chosen code.
    private boolean chosenKey(KeyEvent event) {
        TreeItem<Code> item = tree.getSelectionModel().getSelectedItem();
        if (tree.getEditingItem() != null || item == null || item.getValue() == null) {
            return false;
        }
        Optional<Gesture> gesture = room.keys().inTree(event);
        gesture.ifPresent(chosen -> {
            event.consume();
            Code code = item.getValue();
            switch (chosen) {
                case TREE_NEW -> deeds.newCode(this, code.parent());
                case TREE_BELOW -> deeds.newCode(this, code.id());
                case TREE_RENAME -> tree.edit(item);
                case TREE_FOCUS ->
                    room.model()
                            .drawn()
                            .focusProperty()
                            .set(!room.model().drawn().focusProperty().get());
                default -> {}
            }
        });
        return gesture.isPresent();
    }

    private void pressed(KeyEvent event, Runnable toPage) {
        TreeItem<Code> item = tree.getSelectionModel().getSelectedItem();
        if (tree.getEditingItem() != null || item == null || item.getValue() == null) {
            return;
        }
        Code code = item.getValue();
        boolean shortcut = event.isShortcutDown();
        if (chosenKey(event)) {
            return;
        }
        switch (event.getCode()) {
            case DELETE -> deeds.remove(code);
            case ENTER -> {
                if (room.actions().codeTarget(code.id())) {
                    toPage.run();
                } else {
                    // Nothing to code: its passages are what one may want of it, and how it is done is said.
                    deeds.showPassages(code);
                    room.desk().messages().passing(room.say(GestureText.TREE_ENTER_FIRST, code.name()));
                }
            }
            case UP -> {
                if (!shortcut) {
                    return;
                }
                room.actions().shift(code.id(), -1);
            }
            case DOWN -> {
                if (!shortcut) {
                    return;
                }
                room.actions().shift(code.id(), 1);
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private HBox legend() {
        HBox legend = new HBox();
        legend.getStyleClass().addAll("code-legend", "v-line-top");
        for (Facet facet : Facet.values()) {
            HBox one =
                    new HBox(FacetMark.of(facet), Small.label(room.say(BalanceBar.nameOf(facet)), "v-soft", "v-small"));
            one.getStyleClass().add("one");
            one.setMinWidth(Region.USE_PREF_SIZE);
            legend.getChildren().add(one);
        }
        return legend;
    }
}
