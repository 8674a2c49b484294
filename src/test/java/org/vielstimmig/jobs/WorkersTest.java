package org.vielstimmig.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class WorkersTest {

    private static final int WAIT = 20;

    @Test
    void resultComesBackFromAThreadOfItsOwn() throws Exception {
        try (Workers workers = new Workers(1)) {
            Running<String> job =
                    workers.start(progress -> Thread.currentThread().getName());
            String name = job.result().get(WAIT, TimeUnit.SECONDS);
            assertTrue(name.startsWith("job-"), name);
            assertEquals(0, workers.count());
        }
    }

    @Test
    void faultComesBackAsItWas() {
        try (Workers workers = new Workers(1)) {
            Running<String> job = workers.start(progress -> {
                throw new java.io.IOException("disk");
            });
            ExecutionException thrown =
                    assertThrows(ExecutionException.class, () -> job.result().get(WAIT, TimeUnit.SECONDS));
            assertInstanceOf(java.io.IOException.class, thrown.getCause());
        }
    }

    @Test
    void runningJobStopsWhenCancelled() throws Exception {
        try (Workers workers = new Workers(1)) {
            CountDownLatch begun = new CountDownLatch(1);
            Running<Integer> job = workers.start(progress -> {
                progress.phase(Phase.COUNTING, 0, "");
                begun.countDown();
                while (true) {
                    progress.done(1);
                    Thread.sleep(1);
                }
            });
            assertTrue(begun.await(WAIT, TimeUnit.SECONDS));
            job.cancel();
            assertThrows(CancellationException.class, () -> job.result().get(WAIT, TimeUnit.SECONDS));
        }
    }

    @Test
    void waitingJobThatIsCancelledNeverRuns() throws Exception {
        try (Workers workers = new Workers(1)) {
            CountDownLatch hold = new CountDownLatch(1);
            Running<Boolean> first = workers.start(progress -> hold.await(WAIT, TimeUnit.SECONDS));
            AtomicBoolean ran = new AtomicBoolean();
            Running<Integer> second = workers.start(progress -> {
                ran.set(true);
                return 1;
            });
            second.cancel();
            hold.countDown();
            assertTrue(first.result().get(WAIT, TimeUnit.SECONDS));
            assertThrows(CancellationException.class, () -> second.result().get(WAIT, TimeUnit.SECONDS));
            assertFalse(ran.get());
        }
    }

    @Test
    void closingCancelsAndRefusesFurtherWork() throws Exception {
        Workers workers = new Workers(2);
        CountDownLatch begun = new CountDownLatch(1);
        Running<Integer> job = workers.start(progress -> {
            begun.countDown();
            while (true) {
                progress.stopIfCancelled();
                Thread.sleep(1);
            }
        });
        assertTrue(begun.await(WAIT, TimeUnit.SECONDS));
        workers.close();
        assertTrue(job.result().isCompletedExceptionally());
        assertTrue(workers.start(progress -> 1).result().isCompletedExceptionally());
        assertEquals(0, workers.count());
    }
}
