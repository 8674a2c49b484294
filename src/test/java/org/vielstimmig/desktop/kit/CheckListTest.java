package org.vielstimmig.desktop.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import javafx.event.Event;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.vielstimmig.i18n.Lang;

/// Two hundred interviews are as easy to choose from as two.
class CheckListTest {

    private final Set<String> ticked = new TreeSet<>(Set.of("Gespräch 7"));

    private CheckList<String> list(int count) {
        return new CheckList<>(
                Lang.DE,
                13,
                IntStream.rangeClosed(1, count).mapToObj(i -> "Gespräch " + i).toList(),
                name -> name,
                ticked::contains,
                (name, in) -> {
                    if (in) {
                        ticked.add(name);
                    } else {
                        ticked.remove(name);
                    }
                });
    }

    @Test
    void allOfManyAreFoundByTyping() {
        FxRun.run(() -> {
            CheckList<String> list = list(200);
            assertEquals(200, list.shown().size(), "none is left out");
            ((TextField) list.lookup(".text-field")).setText("gesprach 17");
            assertEquals(12, list.shown().size());
            assertEquals("Gespräch 17", list.shown().getFirst());
        });
    }

    @Test
    void keysTickAndTakeBack() {
        FxRun.run(() -> {
            CheckList<String> list = list(200);
            Event.fireEvent(list.lookup(".text-field"), CommandTest.press(KeyCode.DOWN, false));
            assertEquals("Gespräch 1", list.list().getSelectionModel().getSelectedItem());
            Event.fireEvent(list.list(), CommandTest.press(KeyCode.SPACE, false));
            assertEquals(Set.of("Gespräch 1", "Gespräch 7"), ticked);
            list.list().getSelectionModel().select("Gespräch 7");
            Event.fireEvent(list.list(), CommandTest.press(KeyCode.ENTER, false));
            assertEquals(Set.of("Gespräch 1"), ticked);
        });
    }

    @Test
    void fewNeedNoField() {
        FxRun.run(() -> {
            CheckList<String> list = list(5);
            assertNull(list.lookup(".text-field"));
            assertTrue(list.list().getPrefHeight() < 6 * list.list().getFixedCellSize());
        });
    }
}
