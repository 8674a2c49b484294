package org.vielstimmig.desktop.coding;

import java.util.ArrayList;
import java.util.List;
import org.vielstimmig.i18n.GestureText;
import org.vielstimmig.model.Code;
import org.vielstimmig.model.Coding;
import org.vielstimmig.model.CodingId;
import org.vielstimmig.project.Joining;
import org.vielstimmig.settings.Gesture;
import org.vielstimmig.text.Joins;

/// Offers to join a coding with those of the same code and person that it touches or overlaps, and does it.
final class JoinOffer {

    private final Room room;
    private final Joining joining;

    JoinOffer(Room room) {
        this.room = room;
        joining = new Joining(room.model().session());
    }

    /// Says so if a coding hangs together with others, with the way to join them.
    void offer(Coding coding) {
        List<Coding> chain = chain(coding);
        if (chain.size() > 1) {
            String name =
                    room.model().tree().find(coding.code()).map(Code::name).orElse("?");
            String key = room.keys().text(Gesture.JOIN, room.lang());
            room.desk()
                    .messages()
                    .passing(
                            room.say(GestureText.TOUCHES, name, chain.size() - 1),
                            room.say(GestureText.JOIN_THEM, key),
                            () -> join(coding.id()));
        }
    }

    /// Says so of the first of some codings that hangs together with others.
    void offerOne(List<Coding> codings) {
        codings.stream().filter(c -> chain(c).size() > 1).findFirst().ifPresent(this::offer);
    }

    /// What a coding on the page hangs together with there; looked for among what is shown, since it is asked
    /// after every coding.
    private List<Coding> chain(Coding coding) {
        Opened opened = room.model().page().opened();
        if (opened == null || !opened.transcript().id().equals(coding.transcript())) {
            return List.of();
        }
        String text = opened.words().text();
        List<Coding> same = new ArrayList<>(room.model().page().beside(coding, text));
        if (same.isEmpty()) {
            return List.of();
        }
        same.add(coding);
        return Joins.chains(text, same.stream().map(Coding::range).toList()).stream()
                .map(chain -> chain.stream().map(same::get).toList())
                .filter(chain -> chain.contains(coding))
                .findFirst()
                .orElse(List.of());
    }

    /// Joins a coding with everything it hangs together with.
    void join(CodingId id) {
        room.model().arrival().when(joining.touching(id), chain -> {
            if (chain.size() > 1) {
                joinAll(chain);
            } else {
                room.desk().messages().passing(room.say(GestureText.NOTHING_TO_JOIN));
            }
        });
    }

    void joinAll(List<Coding> chain) {
        if (!room.others().mayChange(chain)) {
            return;
        }
        room.model().arrival().when(joining.join(chain.stream().map(Coding::id).toList()), joined -> {
            room.model().page().currentProperty().set(joined.id());
            room.undoable(room.say(GestureText.JOINED, chain.size()));
        });
    }
}
