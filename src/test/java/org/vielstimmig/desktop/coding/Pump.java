package org.vielstimmig.desktop.coding;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import org.vielstimmig.desktop.kit.FxDoor;
import org.vielstimmig.model.ProblemException;
import org.vielstimmig.project.Session;

/// A door to the test's own thread in place of the FX thread: what comes through waits until the test lets
/// it in.
final class Pump implements FxDoor, Arrival {

    private final ConcurrentLinkedQueue<Runnable> waiting = new ConcurrentLinkedQueue<>();
    private final Session session;
    RuntimeException lastFault;

    Pump(Session session) {
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
                    } else if (fault instanceof CompletionException e
                            && e.getCause() instanceof ProblemException problem) {
                        lastFault = problem;
                    } else {
                        throw new IllegalStateException(fault);
                    }
                },
                this);
    }

    /// Lets in everything that has been asked for and everything that follows from it.
    void settle() {
        for (int i = 0; i < 5; i++) {
            // The store thread works in turn: once this read is answered, so are all before it.
            Session.await(session.read(store -> true));
            for (Runnable work = waiting.poll(); work != null; work = waiting.poll()) {
                work.run();
            }
        }
    }
}
