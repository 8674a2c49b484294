package org.vielstimmig.desktop.page;

import java.util.List;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.TransferMode;
import jfx.incubator.scene.control.richtext.TextPos;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.model.TextRange;

/// What mouse and shift key do on the page beyond what the area does itself: words and sentences by clicks,
/// passages dragged out, codes dropped in, clicks on codings, the context menu.
final class PageMouse {

    private final TranscriptPage page;
    private final PageArea area;
    /// A press inside the selection: a drag takes the selected words along, a mere click puts the caret
    /// there.
    private boolean held;
    /// A second or third click has chosen the selection, which the release must leave alone.
    private boolean chosen;

    private @Nullable TextRange told;

    PageMouse(TranscriptPage page, PageArea area) {
        this.page = page;
        this.area = area;
        area.addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
        area.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::dragged);
        area.addEventFilter(MouseEvent.MOUSE_RELEASED, this::released);
        area.addEventFilter(MouseEvent.MOUSE_CLICKED, this::clicked);
        area.addEventFilter(MouseEvent.DRAG_DETECTED, this::dragDetected);
        area.setOnContextMenuRequested(this::menuRequested);
        area.addEventFilter(KeyEvent.KEY_RELEASED, event -> {
            if (event.getCode() == KeyCode.SHIFT) {
                finished();
            }
        });
        page.addEventHandler(DragEvent.DRAG_OVER, this::dragOver);
        page.addEventHandler(DragEvent.DRAG_EXITED, _ -> page.showDrop(null));
        page.addEventHandler(DragEvent.DRAG_DROPPED, this::dropped);
        // Whatever stands beside the words scrolls like them.
        page.addEventHandler(ScrollEvent.SCROLL, event -> {
            if (!event.isConsumed()) {
                area.wheel(event);
            }
        });
    }

    private void pressed(MouseEvent event) {
        // The same words, selected again, are told again.
        told = null;
        held = false;
        chosen = false;
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        TextRange selection = page.getSelection();
        if (event.getClickCount() == 1
                && !event.isShiftDown()
                && selection != null
                && selection.contains(character(event.getScreenX(), event.getScreenY()))
                && coded(event)) {
            held = true;
            area.requestFocus();
            event.consume();
        } else if (event.getClickCount() > 1) {
            int at = character(event.getScreenX(), event.getScreenY());
            page.select(
                    switch (event.getClickCount()) {
                        case 2 -> page.wordAt(at);
                        case 3 -> page.sentenceAt(at);
                        default -> page.turnAt(at);
                    });
            chosen = true;
            event.consume();
        }
    }

    private void dragged(MouseEvent event) {
        if (held || chosen) {
            event.consume();
        }
    }

    private void released(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        if (held) {
            held = false;
            TextPos position = area.getTextPosition(event.getScreenX(), event.getScreenY());
            if (position != null) {
                area.select(position);
            }
        }
        finished();
    }

    private void clicked(MouseEvent event) {
        if (event.getClickCount() > 1) {
            // The press has chosen already; the area would choose again by its own rules.
            event.consume();
        } else if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress() && coded(event)) {
            List<PageCoding> codings = page.codingsAt(character(event.getScreenX(), event.getScreenY()));
            if (!codings.isEmpty()) {
                page.listener().codingsClicked(codings, event);
            }
        }
    }

    private void finished() {
        TextRange selection = page.getSelection();
        if (selection != null && !selection.equals(told)) {
            page.listener().selectionFinished(selection);
        }
        told = selection;
    }

    private void dragDetected(MouseEvent event) {
        TextRange selection = page.getSelection();
        if (!held || selection == null) {
            return;
        }
        held = false;
        Dragboard board = page.startDragAndDrop(TransferMode.COPY);
        ClipboardContent content = new ClipboardContent();
        content.put(TranscriptPage.PASSAGE_DRAG, selection.start() + ":" + selection.end());
        content.putString(page.selectedText());
        board.setContent(content);
        event.consume();
    }

    private void menuRequested(ContextMenuEvent event) {
        int offset;
        double x = event.getScreenX();
        double y = event.getScreenY();
        if (event.isKeyboardTrigger()) {
            offset = page.getCaret();
            var bounds = page.boundsOf(new TextRange(offset, offset + 1));
            x = bounds.map(b -> b.getMinX()).orElse(x);
            y = bounds.map(b -> b.getMaxY()).orElse(y);
        } else {
            offset = character(x, y);
        }
        page.listener().menuRequested(new PageListener.MenuRequest(offset, page.codingsAt(offset), x, y));
        event.consume();
    }

    private void dragOver(DragEvent event) {
        if (event.getDragboard().hasContent(TranscriptPage.CODE_DRAG)) {
            event.acceptTransferModes(TransferMode.COPY_OR_MOVE);
            page.showDrop(dropRange(event.getScreenX(), event.getScreenY()));
            event.consume();
        } else if (areWords(event)) {
            event.acceptTransferModes(TransferMode.COPY);
            event.consume();
        }
    }

    /// Whether somebody else's words hang at the mouse, and the text is being corrected.
    private boolean areWords(DragEvent event) {
        return page.editing().isOn()
                && event.getDragboard().hasString()
                && !event.getDragboard().hasContent(TranscriptPage.PASSAGE_DRAG);
    }

    /// Puts words into the text where they were dropped: one correction, like words that are pasted.
    void insert(String words, TextPos at) {
        area.requestFocus();
        area.select(at);
        page.editing().insert(words);
        page.editing().finish();
    }

    private void dropped(DragEvent event) {
        if (event.getDragboard().getContent(TranscriptPage.CODE_DRAG) instanceof String code) {
            TextRange range = dropRange(event.getScreenX(), event.getScreenY());
            page.showDrop(null);
            if (!range.isEmpty()) {
                page.listener().codeDropped(code, range);
            }
            event.setDropCompleted(!range.isEmpty());
            event.consume();
        } else if (areWords(event)) {
            TextPos at = area.getTextPosition(event.getScreenX(), event.getScreenY());
            String words = event.getDragboard().getString();
            event.setDropCompleted(at != null && words != null);
            if (at != null && words != null) {
                insert(words, at);
            }
            event.consume();
        }
    }

    /// What a code dropped there would be given: the selection under the mouse, the turn beside its number,
    /// else the word.
    TextRange dropRange(double screenX, double screenY) {
        int at = character(screenX, screenY);
        TextRange selection = page.getSelection();
        if (selection != null && selection.contains(at)) {
            return selection;
        }
        Point2D local = page.screenToLocal(screenX, screenY);
        return local != null && local.getX() < page.frame().columns().text() - 4 ? page.turnAt(at) : page.wordAt(at);
    }

    /// The character under a point, in the transcript.
    int character(double screenX, double screenY) {
        TextPos position = area.getTextPosition(screenX, screenY);
        PageMap map = page.map();
        return position == null || map.size() == 0
                ? 0
                : map.offset(new PageMap.Spot(position.index(), position.charIndex()));
    }

    /// Whether the mouse is over words, not beside a line's end or between paragraphs.
    private boolean coded(MouseEvent event) {
        Point2D local = page.screenToLocal(event.getScreenX(), event.getScreenY());
        if (local == null) {
            return false;
        }
        for (Frame.Shown shown : page.frame().shown()) {
            for (var line : shown.lines()) {
                Rectangle2D bounds = line.bounds();
                if (bounds.contains(local.getX() - shown.x(), local.getY() - shown.y())) {
                    return true;
                }
            }
        }
        return false;
    }
}
