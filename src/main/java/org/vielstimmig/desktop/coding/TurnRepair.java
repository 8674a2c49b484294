package org.vielstimmig.desktop.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.vielstimmig.desktop.kit.SafeText;
import org.vielstimmig.desktop.kit.Small;
import org.vielstimmig.i18n.Clock;
import org.vielstimmig.i18n.EditText;
import org.vielstimmig.model.Speaker;
import org.vielstimmig.model.Turn;
import org.vielstimmig.project.Turns;

/// Puts right where a turn begins and ends, who says it, and when. Each is one step; codings stay where they are.
final class TurnRepair {

    /// Stands for no place in the text.
    static final int NOWHERE = -1;

    private final Room room;
    private final PageView view;
    private final Turns turns;

    TurnRepair(Room room, PageView view) {
        this.room = room;
        this.view = view;
        turns = new Turns(room.model().session());
    }

    /// What can be put right about the turn at `n`; empty while what was typed is not stored yet.
    ///
    /// @param offset where it may be split, or [#NOWHERE]
    Optional<Menu> menu(int n, int offset) {
        Opened opened = room.model().page().opened();
        List<Turn> all = opened == null ? List.of() : opened.words().turns();
        if (opened == null
                || n < 1
                || n > all.size()
                || view.editMode().isOn() && view.editMode().typed().isAhead()) {
            return Optional.empty();
        }
        Menu menu = new Menu(room.say(EditText.TURN_REPAIR));
        Turn turn = all.get(n - 1);
        int at = wordStart(opened.words().text(), turn, offset);
        if (at > turn.range().start()) {
            menu.getItems().add(item(EditText.TURN_SPLIT, () -> split(opened, at)));
        }
        if (n > 1) {
            menu.getItems().add(item(EditText.TURN_JOIN_BEFORE, () -> join(opened, n - 1)));
        }
        if (n < all.size()) {
            menu.getItems().add(item(EditText.TURN_JOIN_AFTER, () -> join(opened, n)));
        }
        menu.getItems().addAll(who(opened, turn), item(EditText.TURN_TIME, () -> time(opened, turn)));
        return Optional.of(menu);
    }

    /// Nobody wants half a word in each turn.
    private static int wordStart(String text, Turn turn, int offset) {
        int at = Math.min(offset, turn.range().end() - 1);
        while (at > turn.range().start() && !Character.isWhitespace(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private Menu who(Opened opened, Turn turn) {
        Menu who = new Menu(room.say(EditText.TURN_SPEAKER));
        List<MenuItem> items = new ArrayList<>();
        for (Speaker speaker : opened.transcript().speakers()) {
            CheckMenuItem item = new CheckMenuItem(SafeText.of(speaker.name()));
            item.setMnemonicParsing(false);
            item.setSelected(speaker.id().equals(turn.speaker()));
            item.setOnAction(event -> speaker(opened, turn.n(), speaker.label()));
            items.add(item);
        }
        items.add(new SeparatorMenuItem());
        items.add(item(
                EditText.TURN_SPEAKER_NEW,
                () -> room.dialogs()
                        .ask(
                                room.say(EditText.TURN_SPEAKER),
                                room.say(EditText.TURN_SPEAKER_ASK),
                                "",
                                room.say(EditText.TURN_CHANGE),
                                words -> Optional.empty())
                        .filter(label -> !label.isBlank())
                        .ifPresent(label -> speaker(opened, turn.n(), label))));
        who.getItems().setAll(items);
        return who;
    }

    private void split(Opened opened, int offset) {
        done(turns.split(opened.transcript().id(), offset), room.say(EditText.TURN_WAS_SPLIT));
    }

    private void join(Opened opened, int first) {
        done(
                turns.join(opened.transcript().id(), first, first + 1),
                room.say(EditText.TURNS_WERE_JOINED, first, first + 1));
    }

    private void speaker(Opened opened, int n, String label) {
        changed(
                turns.set(opened.transcript().id(), n, n, new Turns.Wish(label, 0, null)),
                room.say(EditText.TURN_WAS_GIVEN, n, label));
    }

    private void time(Opened opened, Turn turn) {
        Long at = turn.at();
        room.dialogs()
                .ask(
                        room.say(EditText.TURN_TIME).replace(" …", ""),
                        room.say(EditText.TURN_TIME_ASK),
                        at == null ? "" : Clock.full(at),
                        room.say(EditText.TURN_CHANGE),
                        words -> words.isBlank() || GoTo.millis(words).isPresent()
                                ? Optional.empty()
                                : Optional.of(room.say(EditText.TURN_TIME_NOT)))
                .ifPresent(words -> {
                    long wanted = GoTo.millis(words).orElse(Turns.Wish.NO_TIME);
                    changed(
                            turns.set(opened.transcript().id(), turn.n(), turn.n(), new Turns.Wish(null, 0, wanted)),
                            room.say(EditText.TURN_WAS_TIMED, turn.n()));
                });
    }

    private void done(CompletableFuture<?> step, String words) {
        room.model().arrival().when(step, is -> room.undoable(words));
    }

    /// Where nothing became different there is nothing to take back.
    private void changed(CompletableFuture<Integer> step, String words) {
        room.model().arrival().when(step, turnsChanged -> {
            if (turnsChanged > 0) {
                room.undoable(words);
            } else {
                room.desk().messages().passing(room.say(EditText.TURN_AS_BEFORE));
            }
        });
    }

    private MenuItem item(EditText name, Runnable action) {
        return Small.item(room.say(name), action);
    }
}
