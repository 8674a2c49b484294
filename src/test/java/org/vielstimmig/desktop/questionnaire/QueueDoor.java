package org.vielstimmig.desktop.questionnaire;

import java.util.concurrent.LinkedBlockingQueue;
import org.vielstimmig.desktop.kit.FxDoor;
import org.vielstimmig.project.Session;

/// A door behind which work waits until the test lets it through, on the test’s own thread.
final class QueueDoor implements FxDoor {

    private static final int ROUNDS = 6;

    private final LinkedBlockingQueue<Runnable> waiting = new LinkedBlockingQueue<>();

    @Override
    public void execute(Runnable work) {
        waiting.add(work);
    }

    /// Lets everything happen that was asked for, and what follows from it.
    void settle(Session session) {
        for (int round = 0; round < ROUNDS; round++) {
            Session.await(session.read(store -> true));
            for (Runnable work = waiting.poll(); work != null; work = waiting.poll()) {
                work.run();
            }
        }
    }
}
