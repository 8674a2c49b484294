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
        assertEquals(keys.size(), new HashSet<>(keys.values()).size());
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
