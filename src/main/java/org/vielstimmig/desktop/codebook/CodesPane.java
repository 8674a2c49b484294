package org.vielstimmig.desktop.codebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.desktop.kit.FxDoor;
import org.vielstimmig.desktop.kit.Icon;
import org.vielstimmig.desktop.kit.SearchField;
import org.vielstimmig.desktop.kit.Subscriptions;
import org.vielstimmig.i18n.CodebookText;
import org.vielstimmig.model.Code;
import org.vielstimmig.model.CodeId;

/// The tree of codes at the left: filter, order, and the way to each page.
final class CodesPane extends VBox {

    /// Below this width, in em, a row shows its name and its codings alone.
    private static final double NARROW = 23;

    private final Room room;
    private final Deeds deeds;
    private final TreeView<Code> tree = new TreeView<>(new TreeItem<>());
    private final Map<CodeId, TreeItem<Code>> items = new HashMap<>();
    private final Set<CodeId> folded = new HashSet<>();
    private final SearchField filter;
    private final Label count = Room.label("", "v-count");
    private final Label none;
    private boolean filling;

    /// @param open takes the focus to the page
    CodesPane(Room room, Deeds deeds, Subscriptions subscriptions, Runnable open) {
        this.room = room;
        this.deeds = deeds;
        getStyleClass().addAll("v-panel", "codes-pane");
        HBox head = new HBox(
                Room.label(room.say(CodebookText.CODES), "v-title"),
                count,
                Room.gap(),
                Room.icon(Icon.PLUS, room.say(CodebookText.NEW_CODE) + " (N)", () -> deeds.newBeside(this)));
        head.getStyleClass().add("v-head");
        filter = SearchField.filter(room.lang(), room.say(CodebookText.FILTER));
        filter.setOnDown(() -> {
            tree.requestFocus();
            if (tree.getSelectionModel().isEmpty()) {
                tree.getSelectionModel().selectFirst();
            }
        });
        VBox.setMargin(filter, new Insets(0, 12, 6, 12));
        tree.setShowRoot(false);
        tree.getStyleClass().add("code-tree");
        tree.widthProperty().addListener((o, before, now) -> FxDoor.later(this::narrow));
        tree.setAccessibleText(room.say(CodebookText.CODES));
        tree.setCellFactory(view -> new CodeCell(room, deeds, menu -> tree.requestFocus()));
        tree.getSelectionModel().selectedItemProperty().addListener((o, before, now) -> selected(now));
        tree.addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(event, open));
        tree.setOnMouseClicked(event -> {
            if (event.getClickCount() == 1 && !tree.getSelectionModel().isEmpty()) {
                room.model().tableProperty().set(false);
            }
        });
        none = Room.lines(room.say(CodebookText.NO_CODE_FITS), "v-faint", "none-fits");
        StackPane middle = new StackPane(tree, none);
        VBox.setVgrow(middle, Priority.ALWAYS);
        getChildren().addAll(head, filter, middle);

        subscriptions.bindBoth(filter.textProperty(), room.model().filterProperty());
        subscriptions.later(room.model().filterProperty(), now -> fill());
        subscriptions.later(room.model().bookProperty(), now -> fill());
        subscriptions.later(room.model().chosenProperty(), this::select);
        fill();
    }

    TreeView<Code> tree() {
        return tree;
    }

    SearchField filter() {
        return filter;
    }

    private void narrow() {
        boolean now = tree.getWidth() < NARROW * filter.field().getFont().getSize();
        if (now != tree.getStyleClass().contains("narrow")) {
            if (now) {
                tree.getStyleClass().add("narrow");
            } else {
                tree.getStyleClass().remove("narrow");
            }
        }
    }

    void take() {
        tree.requestFocus();
    }

    // --- filling -----------------------------------------------------------------------------------------------------

    private void fill() {
        Book book = room.model().bookProperty().get();
        if (book == null) {
            return;
        }
        Set<CodeId> visible = room.model().visible();
        filling = true;
        Set<CodeId> met = new HashSet<>();
        children(tree.getRoot(), book, null, visible, met);
        items.keySet().retainAll(met);
        filling = false;
        int all = book.size();
        count.setText(Integer.toString(all));
        none.setVisible(all > 0 && met.isEmpty());
        select(room.model().chosenProperty().get());
        for (var node : tree.lookupAll(".tree-cell")) {
            if (node instanceof CodeCell cell) {
                cell.fill();
            }
        }
    }

    private void children(
            TreeItem<Code> parent, Book book, @Nullable CodeId above, @Nullable Set<CodeId> visible, Set<CodeId> met) {
        List<TreeItem<Code>> wanted = new ArrayList<>();
        for (Code code : book.tree().children(above)) {
            if (visible != null && !visible.contains(code.id())) {
                continue;
            }
            met.add(code.id());
            TreeItem<Code> item = items.computeIfAbsent(code.id(), id -> item(code));
            if (!code.equals(item.getValue())) {
                item.setValue(code);
            }
            item.setExpanded(visible != null || !folded.contains(code.id()));
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
        for (TreeItem<Code> item : wanted) {
            children(item, book, item.getValue().id(), visible, met);
        }
    }

    private TreeItem<Code> item(Code code) {
        TreeItem<Code> item = new TreeItem<>(code);
        item.expandedProperty().addListener((o, before, now) -> {
            if (!filling && room.model().visible() == null) {
                if (now) {
                    folded.remove(code.id());
                } else {
                    folded.add(code.id());
                }
            }
        });
        return item;
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

    // --- keys --------------------------------------------------------------------------------------------------------

    private void pressed(KeyEvent event, Runnable open) {
        TreeItem<Code> item = tree.getSelectionModel().getSelectedItem();
        Code code = item == null ? null : item.getValue();
        boolean plain = !event.isShortcutDown() && !event.isAltDown();
        switch (event.getCode()) {
            case N -> {
                if (!plain) {
                    return;
                }
                if (event.isShiftDown() && code != null) {
                    deeds.newUnder(this, code);
                } else {
                    deeds.newBeside(this);
                }
            }
            case UP, DOWN -> {
                if (!event.isAltDown() || code == null) {
                    return;
                }
                int by = event.getCode() == javafx.scene.input.KeyCode.UP ? -1 : 1;
                room.model().shift(code.id(), by).ifPresent(moved -> room.desk().when(moved));
            }
            case LEFT, RIGHT -> {
                if (!event.isAltDown() || code == null) {
                    return;
                }
                if (event.getCode() == javafx.scene.input.KeyCode.LEFT) {
                    deeds.outdent(code);
                } else {
                    deeds.indent(code);
                }
            }
            case DELETE, BACK_SPACE -> {
                if (code == null) {
                    return;
                }
                deeds.remove(code);
            }
            case ENTER -> {
                if (code == null) {
                    return;
                }
                open.run();
            }
            default -> {
                return;
            }
        }
        event.consume();
    }
}
