package org.vielstimmig.transcripts;

import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.vielstimmig.model.Problem;
import org.vielstimmig.model.ProblemException;

/// How long a file may take. Limits on what a file may hold come first, where it is read; this is for what they
/// do not see: libraries have loops of their own.
///
/// The reading has a thread of its own, and the one who asked waits for it. What counts is the processor
/// time of that thread, so that a busy machine refuses nothing that an idle one reads. Where each letter
/// takes its time, as in a PDF, the words that were found earn more of it. What the collector of memory takes
/// meanwhile counts too: who fills the memory has others clear it. A reading that is given up is
/// interrupted and ends at its next [#check()]; what never looks goes on in the background, heard by nobody.
final class Patience {

    /// Milliseconds of processor time. The longest interviews take a tenth of it.
    private static final long MOST = Long.getLong("vielstimmig.patience", 2_000);

    /// A thread that hardly gets the processor or waits for memory is given up after so many times as much.
    private static final int BY_THE_CLOCK = 12;

    /// Characters found that earn a millisecond more.
    private static final int PER_MILLISECOND = 60;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private static final List<GarbageCollectorMXBean> COLLECTORS = ManagementFactory.getGarbageCollectorMXBeans();

    /// Characters that the reading on this thread has found.
    private static final ThreadLocal<AtomicLong> FOUND = ThreadLocal.withInitial(AtomicLong::new);

    private Patience() {}

    /// Thrown in a reading that was given up.
    static final class GivenUp extends RuntimeException {

        private static final long serialVersionUID = 1L;

        GivenUp() {
            super("given up", null, false, false);
        }
    }

    /// Ends the reading on this thread if nobody waits for it any more.
    static void check() {
        if (Thread.currentThread().isInterrupted()) {
            throw new GivenUp();
        }
    }

    /// The same, with so many characters of text more.
    static void found(int characters) {
        FOUND.get().addAndGet(characters);
        check();
    }

    /// @throws ProblemException `FileEndless`, and whatever the work throws
    static <T> T within(String file, Supplier<T> work) {
        CompletableFuture<T> result = new CompletableFuture<>();
        AtomicLong found = new AtomicLong();
        Thread reader = new Thread(
                () -> {
                    FOUND.set(found);
                    try {
                        result.complete(work.get());
                    } catch (Throwable fault) {
                        result.completeExceptionally(fault);
                    }
                },
                "reader");
        reader.setDaemon(true);
        reader.start();
        long started = System.nanoTime();
        long collected = collected();
        while (true) {
            try {
                return result.get(50, TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                long most = MOST + found.get() / PER_MILLISECOND;
                long clock = (System.nanoTime() - started) / 1_000_000;
                if (spent(reader, clock) + collected() - collected > most || clock > BY_THE_CLOCK * most) {
                    reader.interrupt();
                    throw new ProblemException(new Problem.FileEndless(file));
                }
            } catch (ExecutionException e) {
                throw unwrapped(e);
            } catch (InterruptedException e) {
                reader.interrupt();
                Thread.currentThread().interrupt();
                throw new CancellationException();
            }
        }
    }

    private static long spent(Thread reader, long clock) {
        boolean known = THREADS.isThreadCpuTimeSupported() && THREADS.isThreadCpuTimeEnabled();
        return known ? THREADS.getThreadCpuTime(reader.threadId()) / 1_000_000 : clock;
    }

    private static long collected() {
        return COLLECTORS.stream()
                .mapToLong(GarbageCollectorMXBean::getCollectionTime)
                .sum();
    }

    private static RuntimeException unwrapped(ExecutionException e) {
        Throwable cause = e.getCause();
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof RuntimeException fault ? fault : new CompletionException(cause);
    }
}
