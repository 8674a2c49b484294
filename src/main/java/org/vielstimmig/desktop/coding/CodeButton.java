package org.vielstimmig.desktop.coding;

import java.util.Optional;
import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.Pane;
import org.vielstimmig.desktop.kit.Icon;
import org.vielstimmig.desktop.kit.Icons;
import org.vielstimmig.desktop.kit.Tips;
import org.vielstimmig.desktop.page.TranscriptPage;
import org.vielstimmig.i18n.CodingText;
import org.vielstimmig.model.TextRange;

/// The small button at the end of a selection.
final class CodeButton extends Button {

    private final TranscriptPage page;
    private final Pane overlay;
    private final Room room;

    /// @param overlay lies over the page
    CodeButton(Room room, TranscriptPage page, Pane overlay, Runnable action) {
        super(room.say(CodingText.CODE_IT), Icons.of(Icon.CODE, 14));
        this.page = page;
        this.overlay = overlay;
        getStyleClass().add("code-it");
        setFocusTraversable(false);
        this.room = room;
        Tips.on(this, this::hint);
        setContentDisplay(ContentDisplay.LEFT);
        setOnAction(event -> action.run());
        setVisible(false);
        setManaged(false);
        overlay.getChildren().add(this);
    }

    /// Typing begins a name, but for the few letters that act on the selection by themselves.
    String hint() {
        return room.say(
                CodingText.CODE_IT_TIP,
                room.keys().book().all().entrySet().stream()
                        .filter(one -> one.getKey().isOnSelection()
                                && one.getValue().length() == 1
                                && Character.isLetter(one.getValue().charAt(0)))
                        .map(one -> one.getValue().toLowerCase(room.lang().locale()) + "  "
                                + room.say(one.getKey().text()))
                        .collect(Collectors.joining("\n")));
    }

    /// Shows it where the selection ends, if that is in view.
    void place() {
        TextRange range = page.getSelection();
        Optional<Bounds> bounds =
                range == null ? Optional.empty() : page.boundsOf(new TextRange(range.end() - 1, range.end()));
        Point2D at = bounds.map(b -> overlay.screenToLocal(b.getMaxX() + 8, b.getMaxY() + 5))
                .orElse(null);
        setVisible(at != null);
        if (at != null) {
            autosize();
            relocate(
                    Math.clamp(at.getX(), 4, Math.max(4, overlay.getWidth() - getWidth() - 20)),
                    Math.clamp(at.getY(), 4, Math.max(4, overlay.getHeight() - getHeight() - 6)));
        }
    }

    /// The page has moved under it.
    void keep() {
        if (isVisible()) {
            place();
        }
    }

    void hide() {
        setVisible(false);
    }
}
