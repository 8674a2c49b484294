package org.vielstimmig.desktop.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vielstimmig.Seed;
import org.vielstimmig.desktop.page.PageText;
import org.vielstimmig.model.Coding;
import org.vielstimmig.model.Edit;
import org.vielstimmig.model.TextRange;
import org.vielstimmig.project.Edits;
import org.vielstimmig.project.Session;
import org.vielstimmig.text.Typed;

class TypedEditsTest {

    @TempDir
    Path folder;

    private Pieces pieces;
    private final Written page = new Written();
    private final List<String> given = new ArrayList<>();
    private final List<Throwable> faults = new ArrayList<>();
    private TypedEdits typed;

    /// A page without a window: what is typed is there at once.
    private static final class Written implements TypedEdits.Page {

        PageText text = PageText.EMPTY;

        @Nullable
        Edit open;

        int updates;
        boolean held;

        @Override
        public PageText text() {
            return text;
        }

        @Override
        public @Nullable Edit open() {
            return open;
        }

        @Override
        public void update(PageText now) {
            text = now;
            open = null;
            updates++;
        }

        @Override
        public void hold() {
            held = true;
        }

        @Override
        public void goOn() {
            held = false;
        }
    }

    @BeforeEach
    void open() {
        pieces = new Pieces(folder);
        typed = new TypedEdits(pieces.session, pieces.pump, page, faults::add, given::add);
        page.text = pieces.model.opened().page();
        typed.show(pieces.first, page.text);
        pieces.model.openedProperty().addListener((observable, before, now) -> typed.arrived(now.page()));
    }

    @AfterEach
    void close() {
        pieces.close();
        assertEquals(List.of(), faults);
    }

    private void write(String at, String words) {
        TextRange range = Pieces.in(page.text.text(), at);
        write(Typed.edit(page.text.text(), range, words));
    }

    private void write(Edit edit) {
        page.text = page.text.after(edit);
        typed.store(edit);
    }

    private String stored() {
        return Session.await(pieces.session.read(
                store -> store.text(pieces.first).orElseThrow().text()));
    }

    private List<Coding> storedCodings() {
        return Session.await(pieces.session.read(store -> store.codings(pieces.first)));
    }

    /// What the room shows is what the project holds.
    private void agree(String where) {
        assertEquals(
                Session.await(
                        pieces.session.read(store -> store.text(pieces.first).orElseThrow())),
                pieces.model.opened().words(),
                where);
        assertEquals(storedCodings(), pieces.model.codingsProperty().get(), where);
        assertEquals(page.text, pieces.model.opened().page(), where);
        assertFalse(typed.isAhead(), where);
    }

    @Test
    void burstsAreStoredInTurnAndThePageStaysAsItIs() {
        pieces.actions.code(Pieces.in(Pieces.FIRST, "nie zuständig"), pieces.barrier.id());
        pieces.pump.settle();
        int performed = pieces.session.performed();
        write("zuständig", "zuständig gewesen");
        write("gewesen", "jemals");
        assertTrue(typed.isAhead());
        pieces.pump.settle();
        agree("both stored");
        assertEquals(0, page.updates);
        assertEquals("nie zuständig jemals", storedCodings().getFirst().quote());
        assertEquals(performed + 2, pieces.session.performed());
    }

    @Test
    void undoBringsWordsAndCodingsBack() {
        pieces.actions.code(Pieces.in(Pieces.FIRST, "nie zuständig"), pieces.barrier.id());
        pieces.pump.settle();
        List<Coding> before = storedCodings();
        write("war nie zuständig", "sagte nichts");
        write("sagte nichts", "");
        pieces.pump.settle();
        assertTrue(storedCodings().getFirst().range().isEmpty());
        typed.undo();
        assertTrue(page.held);
        typed.undo();
        pieces.pump.settle();
        assertFalse(page.held);
        assertEquals(before, storedCodings());
        assertEquals(Pieces.FIRST, page.text.text());
        agree("undone");
        typed.redo();
        pieces.pump.settle();
        agree("redone");
    }

    @Test
    void whatIsTypedFindsItsNewPlaceWhenAnotherChangeWasFirst() {
        new Edits(pieces.session).replace(pieces.first, new TextRange(0, 0), "Vorab. ");
        write("zuständig", "verantwortlich");
        page.open = new Edit(page.text.text().length(), "", " Ende.");
        page.text = page.text.after(page.open);
        pieces.pump.settle();
        agree("both changes");
        assertTrue(stored().startsWith("Vorab. "));
        assertTrue(stored().contains("verantwortlich"));
        assertTrue(stored().endsWith(" Ende."));
        assertEquals(List.of(), given);
    }

    @Test
    void wordsThatFindNoPlaceAreGivenBack() {
        new Edits(pieces.session).replace(pieces.first, Pieces.in(Pieces.FIRST, "zuständig"), "fort");
        write("zuständig", "verantwortlich");
        pieces.pump.settle();
        assertEquals(List.of("verantwortlich"), given);
        agree("the other change");
        assertTrue(stored().contains("nie fort"));
    }

    @Test
    void editsStepAsideForEachOther() {
        Edit one = new Edit(10, "abc", "x");
        assertEquals(new Edit(18, "", "y"), TypedEdits.shifted(new Edit(20, "", "y"), one));
        assertEquals(new Edit(3, "d", ""), TypedEdits.shifted(new Edit(3, "d", ""), one));
        assertNull(TypedEdits.shifted(new Edit(12, "", "y"), one));
        assertNull(TypedEdits.shifted(new Edit(13, "", "y"), one));
    }

    @Test
    void randomBurstsAndUndosAgreeWithTheProject() {
        Random random = Seed.random("bursts and undos");
        List<String> words = List.of("nie zuständig", "das Geld", "Kinder", "zu dritt");
        for (String each : words) {
            if (Pieces.FIRST.contains(each)) {
                pieces.actions.code(Pieces.in(Pieces.FIRST, each), pieces.barrier.id());
            }
        }
        pieces.pump.settle();
        int done = 0;
        for (int i = 0; i < 120; i++) {
            String text = page.text.text();
            int kind = random.nextInt(8);
            if (kind == 0 && done > 0) {
                typed.undo();
                done--;
            } else if (kind == 1) {
                int at = random.nextInt(text.length());
                new Edits(pieces.session)
                        .replace(pieces.first, new TextRange(at, Math.min(text.length(), at + 2)), "zwei");
                pieces.pump.settle();
                done++;
            } else {
                int at = random.nextInt(text.length() + 1);
                int end = Math.min(text.length(), at + random.nextInt(random.nextInt(5) == 0 ? 60 : 4));
                Edit edit = Typed.edit(text, new TextRange(at, end), random.nextBoolean() ? "" : "neu ");
                if (!edit.deleted().equals(edit.inserted())) {
                    write(edit);
                    done++;
                }
            }
            if (kind == 0 || random.nextInt(3) == 0) {
                pieces.pump.settle();
                agree("step " + i);
            }
        }
    }
}
