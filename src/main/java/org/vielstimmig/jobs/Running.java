package org.vielstimmig.jobs;

import java.util.concurrent.CompletableFuture;

/// A job that was handed to [Workers]: look at it, stop it, wait for it.
public final class Running<T> {

    private final Progress progress;
    private final CompletableFuture<T> result;

    Running(Progress progress, CompletableFuture<T> result) {
        this.progress = progress;
        this.result = result;
    }

    public Progress.State state() {
        return progress.state();
    }

    /// Asks the job to stop. One that has not begun ends at once; one at work ends at its next look.
    public void cancel() {
        progress.cancel();
    }

    public boolean isCancelled() {
        return progress.isCancelled();
    }

    /// Ends with the job: with its result, with what it threw, or with a
    /// [java.util.concurrent.CancellationException] when it stopped on request.
    public CompletableFuture<T> result() {
        return result;
    }
}
