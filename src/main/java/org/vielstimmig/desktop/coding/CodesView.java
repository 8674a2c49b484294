package org.vielstimmig.desktop.coding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.desktop.kit.BalanceBar;
import org.vielstimmig.desktop.kit.EmptyState;
import org.vielstimmig.desktop.kit.FacetMark;
import org.vielstimmig.desktop.kit.FxDoor;
import org.vielstimmig.desktop.kit.Icon;
import org.vielstimmig.desktop.kit.Icons;
import org.vielstimmig.desktop.kit.SearchField;
import org.vielstimmig.i18n.CodingText;
import org.vielstimmig.model.Code;
import org.vielstimmig.model.CodeId;
import org.vielstimmig.model.Facet;

/// The codes by theme at the right, with what is said about the chosen one below them.
final class CodesView extends VBox {

    private final Room room;
    private final CodeDeeds deeds;
    private final TreeView<Code> tree = new TreeView<>(new TreeItem<>());
    private final Map<CodeId, TreeItem<Code>> items = new HashMap<>();
    private final Set<CodeId> folded = new HashSet<>();
    private final SearchField field;
    private final Hyperlink create = new Hyperlink();
    private final Label count = Room.label("", "v-count");
    private final EmptyState empty;
    private boolean filling;
    private boolean refreshing;

    /// @param toPage gives the focus back to the page
    CodesView(Room room, CodeDeeds deeds, Runnable fold, Runnable toPage) {
        this.room = room;
        this.deeds = deeds;
        getStyleClass().addAll("v-panel", "v-line-left", "coding-side");
        Button add = room.iconButton(
                Icon.PLUS, room.say(CodingText.NEW_CODE) + " (N)", () -> deeds.newCode(this, chosenParent()));
        ToggleButton focus = new ToggleButton(null, Icons.of(Icon.EYE, 15));
        focus.getStyleClass().addAll("ghost", "icon-only");
        focus.setTooltip(new Tooltip(room.say(CodingText.FOCUS) + " (F)"));
        focus.setAccessibleText(room.say(CodingText.FOCUS));
        focus.selectedProperty().bindBidirectional(room.model().focusProperty());
        Button away = room.iconButton(Icon.CHEVRON_RIGHT, room.say(CodingText.FOLD_RIGHT) + " (F8)", fold);
        HBox head = new HBox(Room.label(room.say(CodingText.CODES), "v-title"), Room.gap(), focus, add, away, count);
        head.getStyleClass().addAll("v-head", "coding-head");

        field = SearchField.filter(room.lang(), room.say(CodingText.CODE_FIELD));
        field.textProperty().bindBidirectional(room.codes().filterProperty());
        field.setOnDown(() -> {
            tree.requestFocus();
            if (tree.getSelectionModel().isEmpty()) {
                tree.getSelectionModel().selectFirst();
            }
        });
        field.field().addEventFilter(KeyEvent.KEY_PRESSED, this::pressedInField);
        VBox.setMargin(field, new Insets(0, 12, 4, 12));
        create.getStyleClass().add("code-create");
        create.setOnAction(event -> createFromField());
        create.setVisible(false);
        create.setManaged(false);
        field.textProperty().addListener((observable, before, now) -> offer());

        tree.setShowRoot(false);
        tree.setEditable(true);
        tree.getStyleClass().add("code-tree");
        tree.setCellFactory(view -> new CodeCell(room, deeds, toPage));
        tree.getSelectionModel().selectedItemProperty().addListener((observable, before, now) -> selected(now));
        tree.addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(event, toPage));
        empty = new EmptyState(
                Icon.CODE,
                room.say(CodingText.NO_CODES),
                room.say(CodingText.NEW_CODE),
                () -> deeds.newCode(this, null));
        StackPane middle = new StackPane(tree, empty);
        VBox.setVgrow(middle, Priority.ALWAYS);
        middle.setMinHeight(120);
        getChildren().addAll(head, field, create, middle, new CodeDetails(room, this::show), legend());

        room.codes().visibleProperty().addListener((observable, before, now) -> fill());
        room.model().treeProperty().addListener((observable, before, now) -> fill());
        room.model().tallyProperty().addListener((observable, before, now) -> refresh());
        room.model().codingsProperty().addListener((observable, before, now) -> refresh());
        room.model().chosenProperty().addListener((observable, before, now) -> select(now));
        fill();
    }

    TreeView<Code> tree() {
        return tree;
    }

    SearchField field() {
        return field;
    }

    /// Chooses a code and brings it into view.
    void show(CodeId id) {
        if (!room.codes().visibleProperty().get().contains(id)) {
            room.codes().filterProperty().set("");
        }
        room.model()
                .tree()
                .find(id)
                .ifPresent(code -> room.model().chosenProperty().set(code.id()));
    }

    /// A code's own colour before its facet's; the shape stays the facet's.
    static void paint(Region mark, Code code) {
        String style = code.color().isEmpty() ? "" : "-fx-background-color: " + code.color() + ";";
        if (!style.equals(mark.getStyle())) {
            mark.setStyle(style);
        }
    }

    // --- filling -----------------------------------------------------------------------------------------------------

    private void fill() {
        filling = true;
        TreeItem<Code> root = tree.getRoot();
        Set<CodeId> met = new HashSet<>();
        children(root, room.codes().roots(), met);
        items.keySet().retainAll(met);
        count.setText(Integer.toString(room.codes().all()));
        empty.setVisible(room.codes().all() == 0);
        tree.setVisible(room.codes().all() > 0);
        filling = false;
        select(room.model().chosenProperty().get());
        refresh();
        offer();
    }

    private void children(TreeItem<Code> parent, List<Code> codes, Set<CodeId> met) {
        List<TreeItem<Code>> wanted = new ArrayList<>();
        for (Code code : codes) {
            met.add(code.id());
            TreeItem<Code> item = items.computeIfAbsent(code.id(), id -> item(code));
            if (!code.equals(item.getValue())) {
                item.setValue(code);
            }
            item.setExpanded(room.codes().isFiltered() || !folded.contains(code.id()));
            wanted.add(item);
        }
        if (!parent.getChildren().equals(wanted)) {
            // An item stands in one place only: whoever has it now lets go of it first.
            for (TreeItem<Code> item : wanted) {
                TreeItem<Code> old = item.getParent();
                if (old != null && old != parent) {
                    old.getChildren().remove(item);
                }
            }
            parent.getChildren().setAll(wanted);
        }
        for (int i = 0; i < codes.size(); i++) {
            children(wanted.get(i), room.codes().children(codes.get(i)), met);
        }
    }

    private TreeItem<Code> item(Code code) {
        TreeItem<Code> item = new TreeItem<>(code);
        item.setExpanded(true);
        item.expandedProperty().addListener((observable, before, now) -> {
            if (!filling && !room.codes().isFiltered()) {
                if (now) {
                    folded.remove(code.id());
                } else {
                    folded.add(code.id());
                }
            }
        });
        return item;
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

    private void select(@Nullable CodeId id) {
        if (filling) {
            return;
        }
        filling = true;
        TreeItem<Code> item = id == null ? null : items.get(id);
        if (item == null) {
            tree.getSelectionModel().clearSelection();
        } else if (tree.getSelectionModel().getSelectedItem() != item) {
            for (TreeItem<Code> up = item.getParent(); up != null && up.getParent() != null; up = up.getParent()) {
                up.setExpanded(true);
                folded.remove(up.getValue().id());
            }
            int row = tree.getRow(item);
            tree.getSelectionModel().select(row);
            boolean inView = tree.lookupAll(".tree-cell").stream()
                    .anyMatch(node -> node instanceof CodeCell cell && cell.getTreeItem() == item && cell.isVisible());
            if (!inView) {
                tree.scrollTo(Math.max(0, row - 3));
            }
        }
        filling = false;
    }

    private void selected(@Nullable TreeItem<Code> item) {
        if (!filling && item != null && item.getValue() != null) {
            room.model().chosenProperty().set(item.getValue().id());
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

    private void pressed(KeyEvent event, Runnable toPage) {
        TreeItem<Code> item = tree.getSelectionModel().getSelectedItem();
        if (tree.getEditingItem() != null || item == null || item.getValue() == null) {
            return;
        }
        Code code = item.getValue();
        boolean shortcut = event.isShortcutDown();
        switch (event.getCode()) {
            case F2 -> tree.edit(item);
            case DELETE -> deeds.remove(code);
            case N -> {
                if (shortcut) {
                    return;
                }
                deeds.newCode(this, event.isShiftDown() ? code.id() : code.parent());
            }
            case F -> {
                if (shortcut) {
                    return;
                }
                room.model().focusProperty().set(!room.model().focusProperty().get());
            }
            case ENTER -> {
                if (room.actions().codeTarget(code.id())) {
                    toPage.run();
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
                    new HBox(new FacetMark(facet), Room.label(room.say(BalanceBar.nameOf(facet)), "v-soft", "v-small"));
            one.getStyleClass().add("one");
            one.setMinWidth(Region.USE_PREF_SIZE);
            legend.getChildren().add(one);
        }
        return legend;
    }
}
