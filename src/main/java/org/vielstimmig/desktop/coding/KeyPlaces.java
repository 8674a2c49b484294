package org.vielstimmig.desktop.coding;

import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.desktop.kit.Command;
import org.vielstimmig.desktop.kit.FxDoor;
import org.vielstimmig.desktop.kit.Small;

/// Where letters and signs alone are the page's, and how the focus comes back to the page.
///
/// They are the page's while the focus is on it, on nothing, or on a button outside the room. Every list
/// beside the page keeps to its own keys: what is typed there must not change a text one is not looking at.
/// Only the card of the keys is shown from everywhere. Esc leads from a list back to the page.
final class KeyPlaces {

    private static final String CARD = "coding.keys";

    private final Node room;
    private final PageView page;
    private final ObservableBooleanValue pageShown;
    private boolean inRoom;
    private final ChangeListener<Node> moved = (observable, before, now) -> moved(before, now);

    /// @param room      all of the room
    /// @param pageShown whether the page is in view, or something else stands in its place
    KeyPlaces(Node room, PageView page, ObservableBooleanValue pageShown) {
        this.room = room;
        this.page = page;
        this.pageShown = pageShown;
        room.addEventFilter(KeyEvent.KEY_PRESSED, this::leftList);
        room.addEventHandler(KeyEvent.KEY_PRESSED, this::leftOther);
        room.sceneProperty().addListener((observable, before, now) -> follow(before, now));
    }

    /// Whether a key alone is the command's while the focus is there.
    boolean hears(Command command, @Nullable Node focus) {
        return focus == null
                || !Small.isIn(focus, room)
                || Small.isIn(focus, page)
                || command.id().equals(CARD);
    }

    /// A click into a panel takes the focus there even where nothing lies under it: from then on one is in
    /// the panel and no longer on the page.
    static void takeOnClick(Parent panel) {
        panel.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
            Scene scene = panel.getScene();
            if (scene != null && !Small.isIn(scene.getFocusOwner(), panel) && !isButton(event.getTarget(), panel)) {
                Node list = panel.lookup(".list-view");
                (list == null ? panel : list).requestFocus();
            }
        });
    }

    private static boolean isButton(Object target, Node panel) {
        for (Node up = target instanceof Node node ? node : null; up != null && up != panel; up = up.getParent()) {
            if (up instanceof ButtonBase) {
                return true;
            }
        }
        return false;
    }

    // --- back to the page --------------------------------------------------------------------------------------------

    /// A list would take Esc without doing anything with it.
    private void leftList(KeyEvent event) {
        boolean list = event.getTarget() instanceof ListView || event.getTarget() instanceof TreeView;
        if (list && leads(event)) {
            page.page().requestFocus();
            event.consume();
        }
    }

    private void leftOther(KeyEvent event) {
        if (leads(event)) {
            page.page().requestFocus();
        }
    }

    private boolean leads(KeyEvent event) {
        return event.getCode() == KeyCode.ESCAPE
                && pageShown.get()
                && event.getTarget() instanceof Node target
                && !Small.isIn(target, page);
    }

    private void follow(@Nullable Scene before, @Nullable Scene now) {
        if (before != null) {
            before.focusOwnerProperty().removeListener(moved);
        }
        if (now != null) {
            now.focusOwnerProperty().addListener(moved);
        }
    }

    /// What had the focus has gone, and the toolkit gave it to whatever comes next.
    private void moved(@Nullable Node before, @Nullable Node now) {
        boolean was = inRoom;
        inRoom = Small.isIn(now, room);
        boolean removed = before != null && before.getScene() != room.getScene();
        boolean hidden = before != null && !removed && !isSeen(before);
        if (was && (hidden || removed && !inRoom)) {
            FxDoor.later(() -> {
                Scene scene = room.getScene();
                if (scene != null && pageShown.get() && !(scene.getFocusOwner() instanceof TextInputControl)) {
                    page.page().requestFocus();
                }
            });
        }
    }

    private static boolean isSeen(Node node) {
        for (Node up = node; up != null; up = up.getParent()) {
            if (!up.isVisible()) {
                return false;
            }
        }
        return true;
    }
}
