package org.vielstimmig.jobs;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/// The threads on which jobs run, in the order in which they were handed over. The threads never keep the
/// program alive. Closing cancels what runs and waits a little for it.
public final class Workers implements AutoCloseable {

    private static final int SECONDS_TO_CLOSE = 5;

    private final ExecutorService threads;
    private final Set<Running<?>> running = ConcurrentHashMap.newKeySet();
    private final List<Runnable> watchers = new CopyOnWriteArrayList<>();

    /// @param count how many jobs may run at once, at least 1
    public Workers(int count) {
        AtomicInteger number = new AtomicInteger();
        threads = Executors.newFixedThreadPool(count, work -> {
            Thread thread = new Thread(work, "job-" + number.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        });
    }

    public <T> Running<T> start(Job<T> job) {
        return start(job, state -> {});
    }

    /// Hands a job over.
    ///
    /// @param heard hears every report of the job, on the job's thread
    public <T> Running<T> start(Job<T> job, Consumer<Progress.State> heard) {
        Progress progress = new Progress(heard);
        CompletableFuture<T> result = new CompletableFuture<>();
        Running<T> handle = new Running<>(progress, result);
        running.add(handle);
        watchers.forEach(Runnable::run);
        try {
            threads.execute(() -> work(job, progress, handle));
        } catch (RejectedExecutionException closed) {
            gone(handle);
            progress.cancel();
            result.completeExceptionally(new CancellationException("closed"));
        }
        return handle;
    }

    private <T> void work(Job<T> job, Progress progress, Running<T> handle) {
        try {
            progress.stopIfCancelled();
            T value = job.run(progress);
            gone(handle);
            handle.result().complete(value);
        } catch (Throwable fault) {
            gone(handle);
            handle.result().completeExceptionally(fault);
            if (fault instanceof InterruptedException) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void gone(Running<?> handle) {
        running.remove(handle);
        watchers.forEach(Runnable::run);
    }

    /// What waits or works now, in no order; whoever handed it over.
    public List<Running<?>> running() {
        return List.copyOf(running);
    }

    /// Calls `changed` whenever a job was handed over or has ended, on whatever thread that happens; it must be
    /// quick.
    ///
    /// @return what ends it
    public Runnable watch(Runnable changed) {
        watchers.add(changed);
        return () -> watchers.remove(changed);
    }

    /// Jobs that wait or work.
    public int count() {
        return running.size();
    }

    /// Cancels everything and waits up to five seconds for it to end. Jobs handed over later are cancelled at
    /// once.
    @Override
    public void close() {
        running.forEach(Running::cancel);
        threads.shutdown();
        try {
            if (!threads.awaitTermination(SECONDS_TO_CLOSE, TimeUnit.SECONDS)) {
                threads.shutdownNow();
            }
        } catch (InterruptedException stop) {
            threads.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
