package org.vielstimmig.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vielstimmig.model.Problem;
import org.vielstimmig.model.ProblemException;

class KeyBookTest {

    @TempDir
    Path folder;

    private KeyBook book;

    @BeforeEach
    void open() {
        book = new KeyBook(new SettingsFile(new Home(folder)));
    }

    @Test
    void everyGestureHasAKeyOfItsOwnAtFirst() {
        Map<Gesture, String> keys = book.all();
        assertEquals(Gesture.values().length, keys.size());
        for (boolean inTree : new boolean[] {true, false}) {
            var there = keys.entrySet().stream()
                    .filter(e -> e.getKey().isInTree() == inTree)
                    .map(Map.Entry::getValue)
                    .toList();
            assertEquals(there.size(), new HashSet<>(there).size());
        }
        for (Gesture gesture : Gesture.values()) {
            assertEquals(Optional.of(gesture.firstKey()), KeyBook.canonical(gesture.firstKey()), gesture.id());
        }
    }

    @Test
    void aChosenKeyOutlivesTheProgramAndFreesTheOldOne() {
        book.set(Gesture.LAST, "q");
        KeyBook again = new KeyBook(new SettingsFile(new Home(folder)));
        assertEquals("Q", again.key(Gesture.LAST));
        assertTrue(again.isOwn(Gesture.LAST));
        assertEquals(Optional.empty(), again.by("."));
        again.set(Gesture.FACET, ".");
        assertEquals(Optional.of(Gesture.FACET), again.by("."));
        ProblemException taken = assertThrows(ProblemException.class, () -> again.reset(Gesture.LAST));
        assertEquals(new Problem.KeyTaken(".", "facet"), taken.problem());
        again.resetAll();
        assertEquals(".", again.key(Gesture.LAST));
        assertFalse(again.isOwn(Gesture.FACET));
    }

    @Test
    void aKeyThatIsTakenIsRefusedByTheNameOfItsOwner() {
        ProblemException taken = assertThrows(ProblemException.class, () -> book.set(Gesture.LAST, "m"));
        assertEquals(new Problem.KeyTaken("M", "memo"), taken.problem());
        assertEquals(".", book.key(Gesture.LAST));
    }

    @Test
    void theTreeHasKeysOfItsOwn() {
        assertEquals(Optional.of(Gesture.NEXT), book.by("N"));
        assertEquals(Optional.of(Gesture.TREE_NEW), book.inTree("N"));
        book.set(Gesture.TREE_NEW, "M");
        assertEquals(Optional.of(Gesture.MEMO), book.by("M"), "on the page it is what it was");
        assertEquals(Optional.of(Gesture.TREE_NEW), book.inTree("M"));
        assertEquals(Optional.empty(), book.inTree("N"));
        ProblemException taken = assertThrows(ProblemException.class, () -> book.set(Gesture.TREE_FOCUS, "m"));
        assertEquals(new Problem.KeyTaken("M", "tree-new"), taken.problem());
    }

    @Test
    void fixedKeysAndNonsenseAreRefused() {
        for (String key : new String[] {"1", "Enter", "Esc", "F1", "F3", "Left", "Shortcut+Z", "", "++x", "Alt+"}) {
            assertThrows(ProblemException.class, () -> book.set(Gesture.LAST, key), key);
        }
    }

    @Test
    void keysAreReadHoweverTheyAreWritten() {
        assertEquals(Optional.of("Shift+J"), KeyBook.canonical("shift + j"));
        assertEquals(Optional.of("Alt+Shift+Page Down"), KeyBook.canonical("Shift+alt+page down"));
        assertEquals(Optional.of("+"), KeyBook.canonical("+"));
        assertEquals(Optional.of("F8"), KeyBook.canonical("f8"));
        assertEquals(Optional.of("Alt+J"), KeyBook.canonical("Alt+j"));
    }

    @Test
    void twoGesturesWithOneKeyInTheFileDoNotShareIt() {
        SettingsFile file = new SettingsFile(new Home(folder));
        file.change(s -> s.withChoice("key.last", "M").withChoice("key.facet", "M"));
        KeyBook odd = new KeyBook(file);
        assertEquals("M", odd.key(Gesture.LAST));
        assertEquals("F", odd.key(Gesture.FACET));
        assertEquals("", odd.key(Gesture.MEMO));
    }
}
