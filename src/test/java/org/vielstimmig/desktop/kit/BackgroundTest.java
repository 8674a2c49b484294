package org.vielstimmig.desktop.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.vielstimmig.jobs.Phase;
import org.vielstimmig.jobs.Workers;
import org.vielstimmig.model.Problem;
import org.vielstimmig.model.ProblemException;

/// The door of these tests is a queue that the test itself works off: no toolkit.
class BackgroundTest {

    private static final int WAIT = 20;

    private final BlockingQueue<Runnable> queue = new LinkedBlockingQueue<>();
    private final Workers workers = new Workers(2);
    private final List<Object> faults = new ArrayList<>();
    private final Background background = new Background(workers, queue::add, faults::add, faults::add);

    @AfterEach
    void close() {
        workers.close();
    }

    private void workOff(int count) throws InterruptedException {
        for (int i = 0; i < count; i++) {
            Runnable next = queue.poll(WAIT, TimeUnit.SECONDS);
            assertTrue(next != null, "nothing came through the door");
            next.run();
        }
    }

    @Test
    void resultComesThroughTheDoorAndTheListEmpties() throws Exception {
        List<String> done = new ArrayList<>();
        background.run("Import", progress -> "fine", done::add);
        assertEquals(1, background.running().size());
        assertEquals("Import", background.running().getFirst().title());
        assertEquals(List.of(), done);
        workOff(1);
        assertEquals(List.of("fine"), done);
        assertEquals(0, background.running().size());
    }

    @Test
    void progressReachesTheWorkThinnedOut() throws Exception {
        CountDownLatch said = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        Background.Work work = background.run(
                "Index",
                progress -> {
                    progress.phase(Phase.INDEXING, 1000, "");
                    for (int i = 1; i <= 1000; i++) {
                        progress.done(i);
                    }
                    said.countDown();
                    return end.await(WAIT, TimeUnit.SECONDS);
                },
                value -> {});
        assertTrue(said.await(WAIT, TimeUnit.SECONDS));
        assertEquals(1, queue.size(), "a thousand reports, one crossing");
        workOff(1);
        assertEquals(1000, work.stateProperty().get().done());
        end.countDown();
        workOff(1);
    }

    @Test
    void expectedFaultsGoToTheCallerAndOthersToTheWindow() throws Exception {
        List<Problem> own = new ArrayList<>();
        background.<String>run(
                "a",
                progress -> {
                    throw new ProblemException(new Problem.FileMissing("x"));
                },
                value -> {},
                own::add);
        workOff(1);
        assertEquals(List.of(new Problem.FileMissing("x")), own);
        assertEquals(List.of(), faults);

        Consumer<String> never = value -> faults.add("result");
        background.run(
                "b",
                progress -> {
                    throw new IllegalStateException("broken");
                },
                never);
        workOff(1);
        assertEquals(1, faults.size());
        assertInstanceOf(IllegalStateException.class, faults.getFirst());
        assertEquals(0, background.running().size());
    }

    @Test
    void cancelledWorkBringsNothing() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        Background.Work work = background.run(
                "c",
                progress -> {
                    begun.countDown();
                    while (!progress.isCancelled()) {
                        Thread.sleep(1);
                    }
                    return "too late";
                },
                value -> faults.add(value));
        assertTrue(begun.await(WAIT, TimeUnit.SECONDS));
        work.cancel();
        assertTrue(work.stoppingProperty().get());
        workOff(1);
        assertEquals(List.of(), faults);
        assertEquals(0, background.running().size());
    }
}
