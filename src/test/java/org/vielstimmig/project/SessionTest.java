package org.vielstimmig.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vielstimmig.model.Code;
import org.vielstimmig.model.Coder;
import org.vielstimmig.model.Problem;
import org.vielstimmig.model.ProblemException;
import org.vielstimmig.model.StepKind;
import org.vielstimmig.model.TextRange;
import org.vielstimmig.model.TranscriptId;

class SessionTest {

    @TempDir
    Path folder;

    private Path file;
    private Session session;

    @BeforeEach
    void open() {
        file = folder.resolve("probe.vielstimmig");
        session = Session.create(file, "Probe", "Person 0");
    }

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void listenersHearWhatIsCommittedAndNothingElse() {
        List<Happened> heard = new ArrayList<>();
        Runnable end = session.listen(heard::add);
        Code code = Given.code(session, "Thema");
        Session.await(session.undo());
        Session.await(session.redo());
        assertEquals(
                List.of(Happened.Way.DONE, Happened.Way.UNDONE, Happened.Way.REDONE),
                heard.stream().map(Happened::way).toList());
        assertTrue(heard.getFirst().touches(Code.class));
        assertTrue(heard.getFirst().touches(Coder.class));
        assertFalse(heard.getFirst().touchesTexts());
        assertEquals(List.of(), heard.get(1).snapshot().codes());
        assertSame(heard.getLast().snapshot(), session.snapshot());
        assertThrows(ProblemException.class, () -> Given.code(session, "Thema"));
        Session.await(new Codebook(session).change(code.id(), c -> c));
        assertEquals(3, heard.size());
        end.run();
        Given.code(session, "Anderes");
        assertEquals(3, heard.size());
        assertEquals(4, session.performed());
    }

    @Test
    void listenerThatFailsHarmsNobody() {
        List<Throwable> reported = new ArrayList<>();
        Thread.UncaughtExceptionHandler before = Thread.getDefaultUncaughtExceptionHandler();
        Thread.setDefaultUncaughtExceptionHandler((thread, fault) -> reported.add(fault));
        List<Happened> heard = new ArrayList<>();
        session.listen(happened -> {
            throw new IllegalStateException("a listener's own fault");
        });
        session.listen(heard::add);
        try {
            Given.code(session, "Thema");
        } finally {
            Thread.setDefaultUncaughtExceptionHandler(before);
        }
        assertEquals(1, heard.size());
        assertEquals(1, reported.size());
        assertEquals(1, session.snapshot().codes().size());
    }

    @Test
    void planThatFailsChangesNothing() {
        String before = Given.dump(session);
        CompletableFuture<String> failing = session.perform(StepKind.CODE_ADDED, draft -> {
            draft.add(draft.coder("Person 9"));
            throw new IllegalArgumentException("no");
        });
        assertEquals(
                "no",
                assertThrows(IllegalArgumentException.class, () -> Session.await(failing))
                        .getMessage());
        assertEquals(before, Given.dump(session));
        assertEquals(0, session.performed());
    }

    @Test
    void codersAreMadeWithTheirFirstStepAndOnlyOnce() {
        assertEquals(List.of(), session.snapshot().coders());
        Given.code(session, "A");
        Given.code(session, "B");
        session.setActor("Person 1");
        Given.code(session, "C");
        assertEquals(
                List.of("Person 0", "Person 1"),
                session.snapshot().coders().stream().map(Coder::name).toList());
        Session.await(session.undo());
        assertEquals(1, session.snapshot().coders().size());
    }

    @Test
    void textsAreReadAnewAfterEveryChangeAndEveryFailure() {
        TranscriptId one = Given.transcript(session, "T", "B1: Das Geld fehlt.");
        TranscriptId two = Given.transcript(session, "U", "B1: Die Zeit fehlt.");
        Edits edits = new Edits(session);
        Session.await(edits.replace(one, "Geld", "Haus", false));
        assertEquals("B1: Das Haus fehlt.", Given.text(session, one));
        assertEquals("B1: Die Zeit fehlt.", Given.text(session, two));
        Session.await(edits.replace(two, new TextRange(4, 7), "Alle"));
        assertEquals("B1: Alle Zeit fehlt.", Given.text(session, two));
        Session.await(session.undo());
        assertEquals("B1: Die Zeit fehlt.", Given.text(session, two));
        assertEquals(
                new TextRange(4, 19),
                Session.await(session.read(s -> s.text(two).orElseThrow()))
                        .turns()
                        .getFirst()
                        .range());
        assertEquals("B1: Das Haus fehlt.", Given.text(session, one));
        Session.await(session.undo());
        assertEquals("B1: Das Geld fehlt.", Given.text(session, one));
    }

    @Test
    void closedSessionsRefuseAndCloseTwice() {
        session.close();
        session.close();
        assertInstanceOf(
                IllegalStateException.class,
                assertThrows(IllegalStateException.class, () -> Given.code(session, "Thema")));
        assertTrue(session.read(store -> 1).isCompletedExceptionally());
        assertTrue(Files.exists(file));
    }

    @Test
    void openingThatFailsHoldsNothing() {
        assertInstanceOf(
                Problem.FileExists.class,
                assertThrows(ProblemException.class, () -> Session.create(file, "Zweites", "Person 0"))
                        .problem());
        session.close();
        session = Session.open(file, "Person 0");
        assertEquals("Probe", session.snapshot().project().title());
        assertInstanceOf(
                Problem.ProjectLocked.class,
                assertThrows(ProblemException.class, () -> Session.open(file, "Person 1"))
                        .problem());
    }

    @Test
    void aWayBackTakesBackItsOwnStepAndNoLaterOne() {
        Code one = Given.code(session, "Eins");
        Supplier<CompletableFuture<Boolean>> back = session.wayBack();
        Code two = Given.code(session, "Zwei");
        assertFalse(Session.await(back.get()), "something was done since");
        assertEquals(List.of(one, two), session.snapshot().codes());
        assertTrue(Session.await(session.wayBack().get()));
        assertEquals(List.of(one), session.snapshot().codes());
        assertFalse(Session.await(back.get()), "undone is not as if nothing had been done");
    }

    @Test
    void nothingToUndoIsAProblem() {
        assertInstanceOf(
                Problem.NothingToUndo.class,
                assertThrows(ProblemException.class, () -> Session.await(session.undo()))
                        .problem());
    }
}
