package org.vielstimmig.jobs;

import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/// How far a job is, told by the job and heard by whoever watches; and, the other way, whether the job is still
/// wanted.
///
/// Safe from any thread. Every report reaches the listener at once, on the job's own thread: a face that
/// draws it must thin the stream out itself.
public final class Progress {

    /// What a job last said.
    ///
    /// @param done   units done, from 0 to `total`
    /// @param total  units in all; 0 while nobody knows
    /// @param detail the name of the thing in hand (a file, a title), or empty; never a text from an interview
    public record State(Phase phase, long done, long total, String detail) {

        public static final State WAITING = new State(Phase.WAITING, 0, 0, "");

        public boolean known() {
            return total > 0;
        }

        /// From 0 to 1, or -1 while the total is unknown.
        public double share() {
            return total > 0 ? Math.clamp((double) done / total, 0, 1) : -1;
        }
    }

    private final AtomicBoolean cancelled;
    private final AtomicReference<State> state = new AtomicReference<>(State.WAITING);
    private final Consumer<State> heard;

    public Progress(Consumer<State> heard) {
        this(heard, new AtomicBoolean());
    }

    private Progress(Consumer<State> heard, AtomicBoolean cancelled) {
        this.heard = heard;
        this.cancelled = cancelled;
    }

    /// For callers that neither watch nor cancel.
    public static Progress none() {
        return new Progress(state -> {});
    }

    public State state() {
        return state.get();
    }

    /// A new phase whose extent is not known.
    public void phase(Phase phase) {
        phase(phase, 0, "");
    }

    /// A new phase of `total` units.
    public void phase(Phase phase, long total, String detail) {
        say(new State(phase, 0, total, detail));
    }

    /// So many units of the phase are done. Also the place where a cancelled job stops.
    ///
    /// @throws CancellationException when the job is no longer wanted
    public void done(long done) {
        stopIfCancelled();
        State now = state.get();
        say(new State(now.phase(), done, now.total(), now.detail()));
    }

    /// Like [#done(long)], with the name of the thing now in hand.
    public void done(long done, String detail) {
        stopIfCancelled();
        State now = state.get();
        say(new State(now.phase(), done, now.total(), detail));
    }

    /// The progress of part `index` of `count` equal parts: what it says is heard here as its share of the
    /// whole, in thousandths. A cancelled whole cancels its parts.
    public Progress part(int index, int count) {
        if (index < 0 || index >= count) {
            throw new IllegalArgumentException("part " + index + " of " + count);
        }
        return new Progress(
                part -> {
                    double share = Math.max(0, part.share());
                    long done = Math.round(1000 * (index + share) / count);
                    say(new State(part.phase(), done, 1000, part.detail()));
                },
                cancelled);
    }

    /// Asks the job to stop at its next look.
    public void cancel() {
        cancelled.set(true);
    }

    public boolean isCancelled() {
        return cancelled.get();
    }

    /// @throws CancellationException when the job is no longer wanted
    public void stopIfCancelled() {
        if (cancelled.get()) {
            throw new CancellationException();
        }
    }

    private void say(State next) {
        state.set(next);
        heard.accept(next);
    }
}
