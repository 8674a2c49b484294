package org.vielstimmig.desktop.page;

import java.lang.ref.WeakReference;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.util.Duration;
import org.vielstimmig.desktop.kit.FxDoor;

/// The caret comes and goes while it has the focus; after a move it stays for a moment.
///
/// The area's own way is an animation, and for as long as one runs the toolkit makes sixty frames a second and
/// goes through all that is in the window for each. Here a frame is made when there is something to see.
final class Blink {

    private static final long HALF = 530;
    private static final Executor LATER = CompletableFuture.delayedExecutor(HALF, TimeUnit.MILLISECONDS, FxDoor::later);

    private final PageArea area;
    /// What waits from an earlier turn does nothing any more.
    private int turn;

    private boolean there = true;

    Blink(PageArea area) {
        this.area = area;
        area.setCaretBlinkPeriod(Duration.ZERO);
        area.focusedProperty().addListener((_, _, _) -> begin());
        area.selectionProperty().addListener((_, _, _) -> begin());
    }

    private void begin() {
        turn++;
        show(true);
        if (area.isFocused()) {
            again(turn);
        }
    }

    /// What waits must not keep a page alive that nobody shows any more.
    private void again(int mine) {
        WeakReference<Blink> self = new WeakReference<>(this);
        LATER.execute(() -> {
            Blink blink = self.get();
            if (blink != null && blink.turn == mine) {
                blink.show(!blink.there);
                blink.again(mine);
            }
        });
    }

    private void show(boolean now) {
        there = now;
        Node caret = area.lookup(".caret");
        if (caret != null) {
            caret.setOpacity(now ? 1 : 0);
        }
    }
}
