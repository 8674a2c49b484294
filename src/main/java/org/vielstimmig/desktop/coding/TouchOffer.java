package org.vielstimmig.desktop.coding;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.vielstimmig.i18n.MarginText;
import org.vielstimmig.model.CodeId;
import org.vielstimmig.project.Joining;

/// After a deed that may have brought codings of one code together: says what was done, and if some of them now
/// overlap or touch, offers to look at them in place of the way back, which the window has always.
final class TouchOffer {

    private final Room room;
    private final Joining joining;
    private final Consumer<CodeId> show;

    /// @param show opens the list of a code's touching codings
    TouchOffer(Room room, Consumer<CodeId> show) {
        this.room = room;
        this.show = show;
        joining = new Joining(room.model().session());
    }

    /// @param said what was done
    /// @param code where codings may touch now
    void after(String said, CodeId code) {
        room.model().arrival().when(joining.of(Set.of(code)), (List<Joining.Chain> chains) -> {
            if (chains.isEmpty()) {
                room.undoable(said);
            } else {
                room.desk()
                        .messages()
                        .passing(
                                room.say(MarginText.NOW_TOUCHING, said, chains.size()),
                                room.say(MarginText.SHOW_TOUCHING),
                                () -> show.accept(code));
            }
        });
    }
}
