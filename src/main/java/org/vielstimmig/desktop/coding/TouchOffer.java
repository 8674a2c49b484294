package org.vielstimmig.desktop.coding;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.vielstimmig.i18n.MarginText;
import org.vielstimmig.model.CodeId;
import org.vielstimmig.model.CodingId;
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
        after(said, code, Set.of());
    }

    /// @param said  what was done
    /// @param code  where codings may touch now
    /// @param about only what touches one of these; empty for any
    void after(String said, CodeId code, Collection<CodingId> about) {
        var touching = about.isEmpty() ? joining.of(Set.of(code)) : joining.with(Set.copyOf(about));
        room.model().arrival().when(touching, (List<Joining.Chain> chains) -> {
            if (chains.isEmpty()) {
                room.undoable(said);
            } else {
                room.desk()
                        .messages()
                        .passing(
                                room.say(
                                        MarginText.NOW_TOUCHING, said.endsWith(".") ? said : said + ".", chains.size()),
                                room.say(MarginText.SHOW_TOUCHING),
                                () -> show.accept(code));
            }
        });
    }
}
