package org.vielstimmig.jobs;

/// A piece of work that may take long. It says how far it is and looks now and then whether it is still wanted.
///
/// @param <T> what it brings back
@FunctionalInterface
public interface Job<T> {

    /// Does the work, on a thread of [Workers].
    ///
    /// @throws java.util.concurrent.CancellationException when it stopped because it was cancelled
    T run(Progress progress) throws Exception;
}
