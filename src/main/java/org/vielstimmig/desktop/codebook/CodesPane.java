package org.vielstimmig.desktop.codebook;

import java.util.Set;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.control.TreeItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.vielstimmig.desktop.kit.CodesTree;
import org.vielstimmig.desktop.kit.FxDoor;
import org.vielstimmig.desktop.kit.Icon;
import org.vielstimmig.desktop.kit.SearchField;
import org.vielstimmig.desktop.kit.Small;
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
    private final CodesTree tree = new CodesTree();
    private final SearchField filter;
    private final Label count = Small.label("", "v-count");
    private final Label none;

    /// @param open takes the focus to the page
    CodesPane(Room room, Deeds deeds, Subscriptions subscriptions, Runnable open) {
        this.room = room;
        this.deeds = deeds;
        getStyleClass().addAll("v-panel", "codes-pane");
        HBox head = new HBox(
                Small.label(room.say(CodebookText.CODES), "v-title"),
                count,
                Small.gap(),
                Small.icon(Icon.PLUS, room.say(CodebookText.NEW_CODE) + " (N)", () -> deeds.newBeside(this)));
        head.getStyleClass().add("v-head");
        filter = SearchField.filter(room.lang(), room.say(CodebookText.FILTER));
        filter.setOnDown(tree::take);
        VBox.setMargin(filter, new Insets(0, 12, 6, 12));
        tree.widthProperty().addListener((o, before, now) -> FxDoor.later(this::narrow));
        tree.setAccessibleText(room.say(CodebookText.CODES));
        tree.setCellFactory(view -> new CodeCell(room, deeds, menu -> tree.requestFocus()));
        tree.setOnChosen(id -> room.model().chosenProperty().set(id));
        tree.addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(event, open));
        tree.setOnMouseClicked(event -> {
            if (event.getClickCount() == 1 && !tree.getSelectionModel().isEmpty()) {
                room.model().tableProperty().set(false);
            }
        });
        none = Small.lines(room.say(CodebookText.NO_CODE_FITS), "v-faint", "none-fits");
        StackPane middle = new StackPane(tree, none);
        VBox.setVgrow(middle, Priority.ALWAYS);
        getChildren().addAll(head, filter, middle);

        subscriptions.bindBoth(filter.textProperty(), room.model().filterProperty());
        subscriptions.later(room.model().filterProperty(), now -> fill());
        subscriptions.later(room.model().bookProperty(), now -> fill());
        subscriptions.later(room.model().chosenProperty(), tree::choose);
        fill();
    }

    CodesTree tree() {
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
        int shown = tree.fill(
                above -> book.tree().children(above).stream()
                        .filter(code -> visible == null || visible.contains(code.id()))
                        .toList(),
                visible != null);
        int all = book.size();
        count.setText(Integer.toString(all));
        none.setVisible(all > 0 && shown == 0);
        tree.choose(room.model().chosenProperty().get());
        for (var node : tree.lookupAll(".tree-cell")) {
            if (node instanceof CodeCell cell) {
                cell.fill();
            }
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
                int by = event.getCode() == KeyCode.UP ? -1 : 1;
                room.model().shift(code.id(), by).ifPresent(moved -> room.desk().when(moved));
            }
            case LEFT, RIGHT -> {
                if (!event.isAltDown() || code == null) {
                    return;
                }
                if (event.getCode() == KeyCode.LEFT) {
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
