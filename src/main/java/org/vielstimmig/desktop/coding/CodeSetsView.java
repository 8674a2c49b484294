package org.vielstimmig.desktop.coding;

import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.vielstimmig.desktop.kit.Icon;
import org.vielstimmig.desktop.kit.SafeText;
import org.vielstimmig.desktop.kit.Small;
import org.vielstimmig.desktop.page.TranscriptPage;
import org.vielstimmig.i18n.TreeText;
import org.vielstimmig.model.CodeId;
import org.vielstimmig.model.CodeSet;

/// The code sets above the tree; not there while there are none. A click shows one set's codes alone, codes are
/// dragged in.
final class CodeSetsView extends VBox {

    private final Room room;
    private final TreeDeeds deeds;
    private final VBox rows = new VBox();

    CodeSetsView(Room room, TreeDeeds deeds) {
        this.room = room;
        this.deeds = deeds;
        getStyleClass().addAll("code-sets", "v-line-bottom");
        HBox head = new HBox(
                Small.label(room.say(TreeText.SETS), "v-group"),
                Small.gap(),
                Small.icon(Icon.PLUS, room.say(TreeText.NEW_SET), () -> deeds.newSet(null)));
        head.getStyleClass().add("head");
        getChildren().addAll(head, rows);
        managedProperty().bind(visibleProperty());
        room.model().snapshotProperty().addListener((observable, before, now) -> {
            if (!before.codeSets().equals(now.codeSets())) {
                fill();
            }
        });
        room.codes().setProperty().addListener((observable, before, now) -> fill());
        fill();
    }

    private void fill() {
        rows.getChildren().clear();
        for (CodeSet set : room.codes().sets()) {
            rows.getChildren().add(row(set));
        }
        setVisible(!rows.getChildren().isEmpty());
    }

    private Node row(CodeSet set) {
        Label count = Small.label(Integer.toString(set.codes().size()), "v-count");
        ToggleButton row = new ToggleButton(SafeText.of(set.name()), count);
        row.getStyleClass().addAll("ghost", "set-row");
        row.setContentDisplay(ContentDisplay.RIGHT);
        row.setMaxWidth(Double.MAX_VALUE);
        row.setMnemonicParsing(false);
        row.setTooltip(new Tooltip(SafeText.of(room.say(TreeText.SET_TIP))));
        row.setSelected(set.id().equals(room.codes().setProperty().get()));
        row.setOnAction(event -> room.codes().chooseSet(row.isSelected() ? set.id() : null));
        row.setOnDragOver(event -> {
            if (event.getDragboard().hasContent(TranscriptPage.CODE_DRAG)) {
                event.acceptTransferModes(TransferMode.MOVE, TransferMode.COPY);
                if (!row.getStyleClass().contains("drop-into")) {
                    row.getStyleClass().add("drop-into");
                }
                event.consume();
            }
        });
        row.setOnDragExited(event -> row.getStyleClass().remove("drop-into"));
        row.setOnDragDropped(event -> dropped(event, set));
        row.setContextMenu(menu(set));
        return row;
    }

    private void dropped(DragEvent event, CodeSet set) {
        if (event.getDragboard().getContent(TranscriptPage.CODE_DRAG) instanceof String id) {
            deeds.put(set.id(), CodeId.of(id));
            event.setDropCompleted(true);
            event.consume();
        }
    }

    private ContextMenu menu(CodeSet set) {
        int at = room.codes().sets().indexOf(set);
        MenuItem up = item(TreeText.SET_UP, () -> deeds.moveSet(set, at - 1));
        up.setDisable(at <= 0);
        MenuItem down = item(TreeText.SET_DOWN, () -> deeds.moveSet(set, at + 1));
        down.setDisable(at == room.codes().sets().size() - 1);
        return new ContextMenu(
                item(TreeText.RENAME_SET, () -> deeds.renameSet(set)),
                up,
                down,
                new SeparatorMenuItem(),
                item(TreeText.REMOVE_SET, () -> deeds.removeSet(set)));
    }

    private MenuItem item(TreeText name, Runnable action) {
        return Small.item(room.say(name), action);
    }
}
