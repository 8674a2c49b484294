package org.vielstimmig.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vielstimmig.Seed;
import org.vielstimmig.model.Problem;
import org.vielstimmig.model.ProblemException;
import org.vielstimmig.store.Store;

/// Whatever is done can be taken back and done again, over restarts, to the letter. Longer: `-Dsteps=2000`.
class HistoryTest {

    private static final int STEPS = Integer.getInteger("steps", 500);

    @TempDir
    Path folder;

    private final AtomicInteger force = new AtomicInteger();
    private Session session;
    private RandomSteps steps;

    @Test
    void randomStepsUndoneAndRedoneEndWhereTheyBeganAndEnded() {
        Random random = Seed.random("history");
        Path file = folder.resolve("probe.vielstimmig");
        session = Session.create(file, "Probe", "Person 0");
        session.listen(this::count);
        steps = new RandomSteps(session, random);
        String first = Given.dump(session);
        List<String> dumps = new ArrayList<>(List.of(first));
        try {
            for (int i = 0; i < STEPS; i++) {
                int before = force();
                String what = steps.step();
                assertSound(what + " in step " + i, i % 100 == 0);
                if (force() > before) {
                    dumps.subList(before + 1, dumps.size()).clear();
                    dumps.add(Given.dump(session));
                }
                if (random.nextInt(12) == 0) {
                    undoAndRedoSome(random, dumps);
                }
                if (random.nextInt(60) == 0) {
                    reopen(file);
                }
            }
            // The last steps may be undone already; doing all again goes beyond them.
            assertEquals(dumps.get(force()), Given.dump(session));
            walkBack(file, random, dumps);
            assertEquals(first, Given.dump(session));
            assertProblem(Problem.NothingToUndo.class, () -> Session.await(session.undo()));
            walkForth(file, random, dumps);
            assertEquals(dumps.getLast(), Given.dump(session));
            assertProblem(Problem.NothingToRedo.class, () -> Session.await(session.redo()));
            assertTrue(
                    STEPS < 500 || steps.neverDone().isEmpty(),
                    () -> "never done: " + steps.neverDone() + "\n" + steps);
        } finally {
            session.close();
        }
    }

    private void undoAndRedoSome(Random random, List<String> dumps) {
        int back = Math.min(force(), random.nextInt(5));
        for (int i = 0; i < back; i++) {
            Session.await(session.undo());
            assertSound("undo", false);
            assertEquals(dumps.get(force()), Given.dump(session));
        }
        int forth = random.nextInt(back + 1);
        for (int i = 0; i < forth; i++) {
            Session.await(session.redo());
            assertSound("redo", false);
            assertEquals(dumps.get(force()), Given.dump(session));
        }
    }

    private void walkBack(Path file, Random random, List<String> dumps) {
        while (force() > 0) {
            String kind = Session.await(session.undo()).kind().name();
            assertStep("undo " + kind, dumps);
            if (random.nextInt(100) == 0) {
                reopen(file);
            }
        }
    }

    private void walkForth(Path file, Random random, List<String> dumps) {
        int steps = dumps.size() - 1;
        while (force() < steps) {
            String kind = Session.await(session.redo()).kind().name();
            assertStep("redo " + kind, dumps);
            if (random.nextInt(100) == 0) {
                reopen(file);
            }
        }
    }

    /// Looking at every third step is enough on the long way: what goes wrong in one is still wrong in the
    /// next.
    private void assertStep(String what, List<String> dumps) {
        if (force() % 3 == 0) {
            assertSound(what, false);
            assertEquals(dumps.get(force()), Given.dump(session), what);
        }
    }

    /// How many steps are in force.
    private int force() {
        return force.get();
    }

    private void count(Happened happened) {
        force.addAndGet(happened.way() == Happened.Way.UNDONE ? -1 : 1);
    }

    private void assertSound(String what, boolean whole) {
        assertEquals(Session.await(session.read(Store::snapshot)), session.snapshot(), what);
        assertEquals(List.of(), Session.await(session.read(store -> store.check(whole))), what);
    }

    private void reopen(Path file) {
        String before = Given.dump(session);
        String actor = session.actor();
        session.close();
        session = Session.open(file, actor);
        session.listen(this::count);
        steps.use(session);
        assertEquals(List.of(), session.findings());
        assertEquals(before, Given.dump(session));
    }

    private static void assertProblem(Class<? extends Problem> kind, org.junit.jupiter.api.function.Executable work) {
        assertEquals(kind, assertThrows(ProblemException.class, work).problem().getClass());
    }
}
