package org.vielstimmig.desktop.kit;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.jobs.Job;
import org.vielstimmig.jobs.Progress;
import org.vielstimmig.jobs.Running;
import org.vielstimmig.jobs.Workers;
import org.vielstimmig.model.Problem;
import org.vielstimmig.model.ProblemException;

/// Work away from the FX thread, seen from the window: everything that runs is in one list with its
/// progress, can be cancelled, and its result arrives back on the FX thread.
public final class Background {

    private final Workers workers;
    private final FxDoor door;
    private final Consumer<Problem> problem;
    private final Consumer<Throwable> fault;
    private final ObservableList<Work> running = FXCollections.observableArrayList();

    /// @param problem what to do with an expected fault that the caller of a job does not take itself
    /// @param fault   what to do with any other
    public Background(Workers workers, FxDoor door, Consumer<Problem> problem, Consumer<Throwable> fault) {
        this.workers = workers;
        this.door = door;
        this.problem = problem;
        this.fault = fault;
    }

    /// What waits or works now, oldest first; changes on the FX thread.
    public ObservableList<Work> running() {
        return FXCollections.unmodifiableObservableList(running);
    }

    /// Runs a job; its result comes on the FX thread, and nothing comes when it was cancelled.
    public <T> Work run(String title, Job<T> job, Consumer<T> done) {
        return run(title, job, done, problem);
    }

    /// Runs a job and takes its expected faults too.
    ///
    /// @param title what it does, in the words of the status line: "Import"
    public <T> Work run(String title, Job<T> job, Consumer<T> done, Consumer<Problem> failed) {
        Work work = new Work(title);
        running.add(work);
        Consumer<Progress.State> news = door.newest(work.state::set);
        Running<T> handle = workers.start(job, news);
        work.handle = handle;
        handle.result()
                .whenComplete((value, thrown) -> door.execute(() -> {
                    running.remove(work);
                    if (thrown == null) {
                        if (!handle.isCancelled()) {
                            done.accept(value);
                        }
                    } else {
                        report(thrown, failed);
                    }
                }));
        return work;
    }

    private void report(Throwable thrown, Consumer<Problem> failed) {
        Throwable cause = thrown instanceof CompletionException wrapped && wrapped.getCause() != null
                ? wrapped.getCause()
                : thrown;
        switch (cause) {
            case CancellationException wanted -> {}
            case ProblemException expected -> failed.accept(expected.problem());
            default -> fault.accept(cause);
        }
    }

    /// One job as the status line shows it.
    public static final class Work {

        private final String title;
        private final ReadOnlyObjectWrapper<Progress.State> state = new ReadOnlyObjectWrapper<>(Progress.State.WAITING);
        private final ReadOnlyBooleanWrapper stopping = new ReadOnlyBooleanWrapper();
        private @Nullable Running<?> handle;

        private Work(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }

        /// What the job last said; changes on the FX thread.
        public ReadOnlyObjectProperty<Progress.State> stateProperty() {
            return state.getReadOnlyProperty();
        }

        /// Whether it was asked to stop and has not done so yet.
        public ReadOnlyBooleanProperty stoppingProperty() {
            return stopping.getReadOnlyProperty();
        }

        public void cancel() {
            stopping.set(true);
            if (handle != null) {
                handle.cancel();
            }
        }
    }
}
