package org.vielstimmig.desktop.coding;

import java.util.EnumSet;
import java.util.Set;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.vielstimmig.desktop.kit.Icon;
import org.vielstimmig.desktop.kit.Icons;
import org.vielstimmig.desktop.kit.Small;
import org.vielstimmig.desktop.kit.Tips;
import org.vielstimmig.i18n.TreeText;
import org.vielstimmig.project.CodeOrder;

/// How the tree is looked at: its order, its numbers, and what else it shows.
final class TreeMenu extends MenuButton {

    private final Room room;
    private final TreeDeeds deeds;

    TreeMenu(Room room, TreeDeeds deeds) {
        this.room = room;
        this.deeds = deeds;
        setGraphic(Icons.of(Icon.SORT, 15));
        getStyleClass().addAll("ghost", "icon-only", "tree-menu");
        Tips.on(this, () -> room.say(TreeText.VIEW));
        setAccessibleText(room.say(TreeText.VIEW));
        setOnShowing(event -> fill());
        fill();
    }

    private void fill() {
        CodesViewModel codes = room.codes();
        getItems().setAll(title(TreeText.ORDER));
        for (CodeOrder order : CodeOrder.values()) {
            RadioMenuItem item = new RadioMenuItem(room.say(nameOf(order)));
            item.setSelected(codes.orderProperty().get() == order);
            item.setOnAction(event -> codes.orderProperty().set(order));
            getItems().add(item);
        }
        MenuItem keep = new MenuItem(room.say(TreeText.KEEP_ORDER));
        keep.setDisable(codes.orderProperty().get() == CodeOrder.HAND);
        keep.setOnAction(event -> deeds.keepOrder());
        getItems().addAll(keep, new SeparatorMenuItem(), title(TreeText.NUMBERS));
        for (CodesViewModel.Column column : CodesViewModel.Column.values()) {
            CheckMenuItem item = new CheckMenuItem(room.say(nameOf(column)));
            item.setSelected(codes.columnsProperty().get().contains(column));
            item.setOnAction(event -> {
                Set<CodesViewModel.Column> next = EnumSet.noneOf(CodesViewModel.Column.class);
                next.addAll(codes.columnsProperty().get());
                if (item.isSelected()) {
                    next.add(column);
                } else {
                    next.remove(column);
                }
                codes.columnsProperty().set(next);
            });
            getItems().add(item);
        }
        CheckMenuItem archived = new CheckMenuItem(room.say(TreeText.SHOW_ARCHIVED));
        archived.setSelected(codes.archivedProperty().get());
        archived.setOnAction(event -> codes.archivedProperty().set(archived.isSelected()));
        CheckMenuItem hidden = new CheckMenuItem(room.say(TreeText.SHOW_HIDDEN));
        hidden.setSelected(codes.hiddenShownProperty().get());
        hidden.setDisable(codes.hiddenCount() == 0);
        hidden.setOnAction(event -> codes.hiddenShownProperty().set(hidden.isSelected()));
        MenuItem newSet = Small.item(room.say(TreeText.NEW_SET), () -> deeds.newSet(null));
        getItems().addAll(new SeparatorMenuItem(), archived, hidden, new SeparatorMenuItem(), newSet);
    }

    private MenuItem title(TreeText words) {
        MenuItem title = new MenuItem(room.say(words));
        title.setDisable(true);
        return title;
    }

    private static TreeText nameOf(CodeOrder order) {
        return switch (order) {
            case HAND -> TreeText.BY_HAND;
            case NAME -> TreeText.BY_NAME;
            case COUNT -> TreeText.BY_COUNT;
        };
    }

    private static TreeText nameOf(CodesViewModel.Column column) {
        return switch (column) {
            case HERE -> TreeText.HERE;
            case MINE -> TreeText.MINE;
            case ALL -> TreeText.ALL;
        };
    }
}
