package org.vielstimmig.desktop.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.vielstimmig.project.Session;

/// A door to the test's own thread in place of the FX thread: what comes through waits until the test lets
/// it in.
public final class Pump implements FxDoor, Arrival {

    private final ConcurrentLinkedQueue<Runnable> waiting = new ConcurrentLinkedQueue<>();
    private final Session session;
    private final List<Throwable> faults = new ArrayList<>();

    public Pump(Session session) {
        this.session = session;
    }

    @Override
    public void execute(Runnable work) {
        waiting.add(work);
    }

    @Override
    public <T> void when(CompletableFuture<T> future, Consumer<? super T> receiver) {
        future.whenCompleteAsync(
                (value, fault) -> {
                    if (fault == null) {
                        receiver.accept(value);
                    } else {
                        faults.add(fault instanceof CompletionException e ? e.getCause() : fault);
                    }
                },
                this);
    }

    /// What came instead of results, the oldest first.
    public List<Throwable> faults() {
        return faults;
    }

    /// Lets in what is there, or waits a moment for it.
    public void step() throws InterruptedException {
        Runnable work = waiting.poll();
        if (work == null) {
            Thread.sleep(1);
        } else {
            work.run();
        }
    }

    /// Lets in everything that has been asked for and everything that follows from it.
    public void settle() {
        for (int i = 0; i < 8; i++) {
            // The store thread works in turn: once this read is answered, so are all before it; what is sorted
            // beside it has its own threads.
            Session.await(session.read(store -> true));
            ForkJoinPool.commonPool().awaitQuiescence(10, TimeUnit.SECONDS);
            for (Runnable work = waiting.poll(); work != null; work = waiting.poll()) {
                work.run();
            }
        }
    }
}
