package org.vielstimmig.desktop.codebook;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import org.vielstimmig.desktop.kit.FxDoor;
import org.vielstimmig.project.Session;

/// A door to the test's own thread in place of the FX thread: what comes through waits until the test lets
/// it in.
final class Pump implements FxDoor, Arrival {

    private final ConcurrentLinkedQueue<Runnable> waiting = new ConcurrentLinkedQueue<>();
    private final Session session;
    final List<Throwable> faults = new ArrayList<>();

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
                    } else {
                        faults.add(fault);
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
