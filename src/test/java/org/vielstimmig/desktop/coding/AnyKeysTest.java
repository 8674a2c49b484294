package org.vielstimmig.desktop.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.vielstimmig.Seed;
import org.vielstimmig.desktop.kit.FxRun;
import org.vielstimmig.model.Code;
import org.vielstimmig.model.Coding;
import org.vielstimmig.model.CodingId;
import org.vielstimmig.model.TextRange;
import org.vielstimmig.project.Given;
import org.vielstimmig.project.Session;
import org.vielstimmig.settings.Gesture;
import org.vielstimmig.store.Store;

/// Every gesture that has a key, at random places of the page and in any order: the numbers agree, and undoing all is
/// the project of before.
class AnyKeysTest extends RoomJourney {

    /// These ask something in a window of their own, or fold the room.
    private static final Set<Gesture> LEFT_OUT =
            EnumSet.of(Gesture.NEW_CODE, Gesture.CORRECT, Gesture.FOLD_LEFT, Gesture.FOLD_RIGHT, Gesture.FOLD_DRAWER);

    @Test
    void anyKeysInAnyOrder() {
        Random random = Seed.random("any keys");
        String before = Given.dump(session);
        int steps = session.snapshot().step();
        List<Gesture> all = Arrays.stream(Gesture.values())
                .filter(g -> !LEFT_OUT.contains(g))
                .toList();
        EnumSet<Gesture> pressed = EnumSet.noneOf(Gesture.class);
        FxRun.run(() -> room.model()
                .recent()
                .used(room.model().tree().byPath("Amt/Geld").orElseThrow().id()));
        for (int i = 0; i < 120; i++) {
            Gesture gesture = all.get(random.nextInt(all.size()));
            pressed.add(gesture);
            place(random);
            FxRun.run(() -> {
                if (random.nextInt(3) == 0) {
                    room.page().deeds().codeByKey(1);
                }
                room.page().gestures().run(gesture);
                if (gesture.movesEnds()) {
                    room.page().ends().finish();
                }
            });
            tidy();
            settle();
            if (i % 10 == 9) {
                agree();
            }
        }
        assertTrue(pressed.size() > all.size() / 2);
        agree();
        while (session.snapshot().step() > steps) {
            Session.await(session.undo());
        }
        assertEquals(before, Given.dump(session));
    }

    /// The caret, a selection or a coding, somewhere.
    private void place(Random random) {
        FxRun.run(() -> {
            int length = room.page().page().text().text().length();
            int start = random.nextInt(length - 20);
            List<Coding> codings = room.model().page().codingsProperty().get();
            switch (random.nextInt(3)) {
                case 0 -> room.page().page().select(new TextRange(start, start));
                case 1 -> room.page().page().select(new TextRange(start, start + 1 + random.nextInt(18)));
                default -> {
                    room.page().page().clearSelection();
                    if (!codings.isEmpty()) {
                        CodingId id =
                                codings.get(random.nextInt(codings.size())).id();
                        room.model().page().currentProperty().set(id);
                        if (random.nextInt(4) == 0) {
                            room.page().picked().toggle(id);
                        }
                    }
                }
            }
        });
    }

    /// Whatever lies open is put away.
    private void tidy() {
        FxRun.run(() -> {
            if (room.room().memoPop().isShowing()) {
                room.room().memoPop().text().setText("Notiz");
                room.room().memoPop().keep();
            }
            room.room().palette().palette().hide();
            room.page().codingPop().hide();
            room.page().gestures().card().hide();
            room.page().notes().menu().hide();
        });
        press(room.page().page(), KeyCode.ESCAPE, false);
    }

    /// Steps follow each other through the store's thread and the window's: a few rounds of both.
    private void settle() {
        for (int i = 0; i < 4; i++) {
            Session.await(session.read(store -> true));
            FxRun.settle();
        }
    }

    private void agree() {
        List<Coding> stored = Given.codings(session, first);
        until(() -> room.model().page().codingsProperty().get().equals(stored));
        var counts = Session.await(session.read(Store::counts));
        for (Code code : FxRun.get(() -> room.model().tree().inOrder())) {
            long counted = counts.getOrDefault(code.id(), Store.Count.NONE).codings();
            until(() -> room.model().tally().of(code.id()) == counted);
        }
        assertEquals(
                stored.stream().map(c -> c.id().toString()).sorted().toList(),
                FxRun.get(() -> room.page().page().codings().stream()
                        .map(c -> c.id().toString())
                        .sorted()
                        .toList()));
    }
}
