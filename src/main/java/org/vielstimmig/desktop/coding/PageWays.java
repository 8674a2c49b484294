package org.vielstimmig.desktop.coding;

import javafx.geometry.Bounds;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.desktop.kit.FxDoor;
import org.vielstimmig.desktop.page.Place;
import org.vielstimmig.desktop.page.TranscriptPage;
import org.vielstimmig.i18n.GestureText;
import org.vielstimmig.model.CodingId;
import org.vielstimmig.model.TextRange;

/// How one gets about on the page: to a passage, from coding to coding, and back to where one read. Waits
/// with going until the page has its size.
final class PageWays {

    private final Room room;
    private final CodingViewModel model;
    private final TranscriptPage page;
    private final Runnable mark;
    private @Nullable Runnable toGo;

    /// @param mark frames what one is at
    PageWays(Room room, TranscriptPage page, Runnable mark) {
        this.room = room;
        model = room.model();
        this.page = page;
        this.mark = mark;
        page.widthProperty().addListener((observable, before, now) -> FxDoor.later(this::go));
    }

    /// Shows a passage and points at it.
    void reveal(TextRange range) {
        goSoon(() -> {
            page.reveal(range);
            page.setMark(range);
        });
    }

    /// Goes to a coding and makes it the one one is at.
    void goTo(CodingId coding, TextRange range) {
        model.page().currentProperty().set(coding);
        goSoon(() -> {
            if (page.boundsOf(range).isEmpty() || isAtEdge(range)) {
                page.reveal(range);
            }
            mark.run();
        });
    }

    /// Puts the caret at the beginning of a turn and points at it.
    void goToTurn(TextRange range) {
        model.page().currentProperty().set(null);
        page.select(new TextRange(range.start(), range.start()));
        goSoon(() -> {
            if (page.boundsOf(range).isEmpty() || isAtEdge(range)) {
                page.reveal(range);
            }
            page.setMark(range);
        });
    }

    /// Goes on to the coding after the one one is at, or back to the one before; says so when that leads around
    /// an end of the text.
    void next(int step) {
        boolean around = model.drawn().isLast(page.getCaret(), step);
        model.drawn().next(page.getCaret(), step).ifPresent(c -> {
            goTo(c.id(), c.range());
            if (around) {
                room.desk()
                        .messages()
                        .passing(room.say(step > 0 ? GestureText.FROM_THE_TOP : GestureText.FROM_THE_END));
            }
        });
    }

    /// Goes back to where a transcript was left.
    void goBackTo(Place place) {
        goSoon(() -> {
            if (!place.equals(Place.START)) {
                page.setPlace(place);
            }
        });
    }

    /// Remembers where a transcript is read that is on the page.
    void keepPlace(Opened shown) {
        if (page.getWidth() > 0 && toGo == null) {
            model.keepPlace(shown.transcript().id(), page.getPlace());
        }
    }

    private boolean isAtEdge(TextRange range) {
        Bounds frame = page.localToScreen(page.getBoundsInLocal());
        return frame != null
                && page.boundsOf(range)
                        .map(b -> b.getMinY() < frame.getMinY() + 8 || b.getMaxY() > frame.getMaxY() - 8)
                        .orElse(true);
    }

    private void goSoon(Runnable going) {
        toGo = going;
        FxDoor.later(this::go);
    }

    private void go() {
        Runnable going = toGo;
        if (going != null && page.getWidth() > 0 && page.getScene() != null) {
            toGo = null;
            page.layout();
            going.run();
        }
    }
}
