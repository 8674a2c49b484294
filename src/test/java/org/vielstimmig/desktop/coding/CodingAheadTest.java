package org.vielstimmig.desktop.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vielstimmig.desktop.page.PageCoding;
import org.vielstimmig.model.Coding;
import org.vielstimmig.model.CodingId;
import org.vielstimmig.model.ProblemException;
import org.vielstimmig.model.TextRange;
import org.vielstimmig.project.Codebook;
import org.vielstimmig.project.Codings;
import org.vielstimmig.project.Session;

/// A coding is seen before it is stored, and is the same one afterwards; one that cannot be stored goes again.
class CodingAheadTest {

    @TempDir
    Path folder;

    private Pieces pieces;

    @BeforeEach
    void open() {
        pieces = new Pieces(folder);
        pieces.actions.code(in("zu dritt"), pieces.help.id());
        pieces.pump.settle();
        assertEquals(1, drawn().size());
    }

    @AfterEach
    void close() {
        pieces.close();
    }

    private static TextRange in(String words) {
        return Pieces.in(Pieces.FIRST, words);
    }

    private List<PageCoding> drawn() {
        return pieces.model.drawn().codingsProperty().get();
    }

    private List<String> labels() {
        return drawn().stream().map(PageCoding::label).toList();
    }

    @Test
    void itIsSeenAtOnceAndIsTheSameWhenStored() {
        // Blank space at its ends is no part of it, here as there.
        TextRange words = in(" nie zuständig");
        pieces.actions.code(words, pieces.barrier.id());
        CodingId id = pieces.model.page().currentProperty().get();
        PageCoding ahead =
                drawn().stream().filter(c -> c.id().equals(id)).findFirst().orElseThrow();
        assertEquals("Zuständigkeit", ahead.label());
        assertEquals("nie zuständig", ahead.range().of(Pieces.FIRST));
        assertEquals(1, pieces.model.recent().keyOf(pieces.barrier.id()));

        pieces.pump.settle();
        assertEquals(2, drawn().size());
        Coding stored = Session.await(pieces.session.read(store -> store.codings(pieces.first))).stream()
                .filter(c -> c.id().equals(id))
                .findFirst()
                .orElseThrow();
        assertSame(
                ahead,
                drawn().stream().filter(c -> c.id().equals(id)).findFirst().orElseThrow(),
                "nothing to draw anew");
        assertEquals(stored, pieces.model.page().currentCoding().orElseThrow());
        Session.await(pieces.session.undo());
        pieces.pump.settle();
        assertEquals(List.of("Hilfe"), labels());
    }

    @Test
    void whatCannotBeStoredGoesAgain() {
        Session.await(new Codebook(pieces.session).remove(pieces.money.id()));
        pieces.actions.code(in("nie zuständig"), pieces.money.id());
        assertEquals(2, drawn().size());
        pieces.pump.settle();
        assertEquals(List.of("Hilfe"), labels());
        assertNull(pieces.model.page().currentProperty().get());
        assertInstanceOf(ProblemException.class, pieces.pump.faults().getFirst());
    }

    @Test
    void theSameAgainIsNoSecondOne() {
        pieces.actions.code(in("zu dritt"), pieces.help.id());
        assertEquals(1, drawn().size());
        pieces.pump.settle();
        assertEquals(1, drawn().size());
        // Made elsewhere a moment ago, and not heard of here yet.
        Session.await(new Codings(pieces.session)
                .code(pieces.first, in("nie zuständig"), pieces.money.id(), Codings.Extras.NONE));
        pieces.actions.code(in("nie zuständig"), pieces.money.id());
        assertEquals(2, drawn().size());
        pieces.pump.settle();
        assertEquals(2, drawn().size());
        assertTrue(pieces.model.page().currentCoding().isPresent());
    }

    @Test
    void whoGoesOnMeanwhileIsNotBroughtBack() {
        pieces.actions.code(in("nie zuständig"), pieces.barrier.id());
        pieces.model.page().currentProperty().set(null);
        pieces.pump.settle();
        assertNull(pieces.model.page().currentProperty().get());
    }

    @Test
    void anotherTranscriptMeanwhileHasNothingOfIt() {
        pieces.actions.code(in("nie zuständig"), pieces.barrier.id());
        pieces.model.page().show(pieces.second, () -> {});
        pieces.pump.settle();
        assertEquals(List.of(), drawn());
        pieces.model.page().show(pieces.first, () -> {});
        pieces.pump.settle();
        assertEquals(2, drawn().size());
    }
}
