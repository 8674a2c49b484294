package org.vielstimmig.project;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.vielstimmig.model.Change;
import org.vielstimmig.model.Coder;
import org.vielstimmig.model.Problem;
import org.vielstimmig.model.ProblemException;
import org.vielstimmig.model.Project;
import org.vielstimmig.model.ProjectId;
import org.vielstimmig.model.Step;
import org.vielstimmig.model.StepId;
import org.vielstimmig.model.StepKind;
import org.vielstimmig.model.Trail;
import org.vielstimmig.store.Finding;
import org.vielstimmig.store.ProjectFile;
import org.vielstimmig.store.Snapshot;
import org.vielstimmig.store.Store;
import org.vielstimmig.store.StoreException;

/// An open project. The one place through which it is read and changed: everything runs, one after the
/// other, on a single store thread; what a future returns is durable when it is complete.
///
/// Expected faults complete a future with a [ProblemException]; after closing every future fails.
public final class Session implements AutoCloseable {

    /// Makes a step of what a person wants, with a look at the project as it is.
    public interface Plan<T> {
        T make(Draft draft);
    }

    private final ProjectFile file;
    private final ExecutorService thread;
    private final List<Consumer<Happened>> listeners = new CopyOnWriteArrayList<>();
    private final List<Finding> findings = new CopyOnWriteArrayList<>();
    private final CompletableFuture<List<Finding>> lookedOver = new CompletableFuture<>();
    private final AtomicBoolean closed = new AtomicBoolean();
    private volatile Snapshot snapshot;
    private volatile String actor;
    private volatile int performed;
    private volatile Sight.Who looked = Sight.Who.ALL;
    private final List<Runnable> lookers = new CopyOnWriteArrayList<>();

    private Session(ProjectFile file, ExecutorService thread, String actor) {
        this.file = file;
        this.thread = thread;
        this.actor = actor;
        this.snapshot = file.store().snapshot();
    }

    /// After an unclean end everything is looked at before anybody works with it; else bit by bit between what
    /// people do, since a large project would keep them waiting.
    private void lookOver() {
        if (file.uncleanEnd()) {
            findings.addAll(file.store().check(true));
            lookedOver.complete(findings());
        } else {
            lookOver(file.store().lookOver().iterator());
        }
    }

    private void lookOver(Iterator<Supplier<List<Finding>>> parts) {
        if (closed.get() || !parts.hasNext()) {
            lookedOver.complete(findings());
            return;
        }
        findings.addAll(parts.next().get());
        try {
            thread.execute(() -> lookOver(parts));
        } catch (RejectedExecutionException closing) {
            lookedOver.complete(findings());
        }
    }

    /// Makes a new project file and opens it.
    ///
    /// @param actor name of the coder who works
    /// @throws ProblemException if the file exists or cannot be made
    public static Session create(Path path, String title, String actor) {
        return onNewThread(() -> ProjectFile.create(path, new Project(ProjectId.create(), title, "")), actor);
    }

    /// Opens a project file and begins to look it over: quotes against texts always, the whole database after
    /// an unclean end, and then before it returns.
    ///
    /// @throws ProblemException if it cannot be opened
    public static Session open(Path path, String actor) {
        return onNewThread(() -> ProjectFile.open(path), actor);
    }

    private static Session onNewThread(Supplier<ProjectFile> opening, String actor) {
        ExecutorService thread = Executors.newSingleThreadExecutor(task -> {
            Thread store = new Thread(task, "vielstimmig-store");
            store.setDaemon(true);
            return store;
        });
        try {
            return await(CompletableFuture.supplyAsync(
                    () -> {
                        ProjectFile file = opening.get();
                        try {
                            Session session = new Session(file, thread, actor);
                            session.lookOver();
                            return session;
                        } catch (RuntimeException | Error e) {
                            file.close();
                            throw e;
                        }
                    },
                    thread));
        } catch (RuntimeException e) {
            thread.shutdown();
            throw e;
        }
    }

    public Path path() {
        return file.path();
    }

    /// The project as it was after the last step. For any thread.
    public Snapshot snapshot() {
        return snapshot;
    }

    /// What the look-over since opening has found so far; empty if all is well.
    public List<Finding> findings() {
        return List.copyOf(findings);
    }

    /// All that the look-over finds, complete when it is through; when the project is closed before that, what
    /// was found until then.
    public CompletableFuture<List<Finding>> lookedOver() {
        return lookedOver;
    }

    /// Whether the project was closed properly last time.
    public boolean uncleanEnd() {
        return file.uncleanEnd();
    }

    /// Name of the coder who works.
    public String actor() {
        return actor;
    }

    public void setActor(String name) {
        actor = name;
    }

    /// Steps done, undone or redone since opening.
    public int performed() {
        return performed;
    }

    /// Reads on the store thread.
    public <T> CompletableFuture<T> read(Function<Store, T> work) {
        return submit(() -> work.apply(seen()));
    }

    /// What the one who works may see: all of it, but while the project is coded blind nothing of what
    /// others code.
    private Store seen() {
        return sight().who() == Sight.Who.ALL ? file.store() : file.store().seenBy(sight().me());
    }

    /// Reads on the store thread what the one who works wants to look at: everybody's codings, or their own, or
    /// the others'. For whatever lists or counts codings; what a deed will do is [read][#read] whole.
    public <T> CompletableFuture<T> view(Function<Store, T> work) {
        return submit(() -> work.apply(looked()));
    }

    private Store looked() {
        Sight look = look();
        return sight().who() != Sight.Who.ALL || look.who() == Sight.Who.ALL
                ? seen()
                : file.store().ofCoders(look.coders(snapshot));
    }

    /// Whose codings the one who works looks at now; never more than they may see.
    public Sight look() {
        Sight may = sight();
        return may.who() == Sight.Who.ALL ? new Sight(looked, may.me()) : may;
    }

    /// Looks at these people's codings from now on, in every list and number. Nothing in the project changes.
    public void look(Sight.Who who) {
        if (looked != who) {
            looked = who;
            lookers.forEach(Runnable::run);
        }
    }

    /// Calls `listener` whenever others' codings are looked at than before, on the thread that chose so; it must
    /// be quick.
    ///
    /// @return what ends it
    public Runnable onLook(Runnable listener) {
        lookers.add(listener);
        return () -> lookers.remove(listener);
    }

    /// Whose codings the one who works may see at all.
    public Sight sight() {
        return Sight.of(snapshot, actor);
    }

    /// Carries out one step. A plan that records nothing leaves no step behind; one that throws changes
    /// nothing.
    public <T> CompletableFuture<T> perform(StepKind kind, Plan<T> plan) {
        return submit(() -> {
            Draft draft = new Draft(file.store(), snapshot, actor);
            T result = plan.make(draft);
            if (!draft.isEmpty()) {
                sight().forbid(kind, draft.changes());
                Step step = new Step(
                        StepId.create(), kind, draft.arguments(), draft.actor().id(), draft.now(), draft.changes());
                file.store().perform(step, draft.contents());
                publish(Happened.Way.DONE, kind, step.arguments(), step.changes());
            }
            return result;
        });
    }

    /// Takes back the newest step that is in force.
    public CompletableFuture<Trail> undo() {
        return submit(this::takeBack);
    }

    private Trail takeBack() {
        Trail step = seen().journal().toUndo().orElseThrow(() -> new ProblemException(new Problem.NothingToUndo()));
        List<Change> changes = file.store().undo(step.number());
        publish(Happened.Way.UNDONE, step.kind(), step.arguments(), changes);
        return step.withUndone(true);
    }

    /// The way back from where the project is now, to be offered with what was just done: it takes that step back
    /// as long as nothing was done since, and never another one.
    ///
    /// @return gone, ends with whether it still could
    public Supplier<CompletableFuture<Boolean>> wayBack() {
        long meant = snapshot.tick();
        return () -> submit(() -> {
            boolean still = snapshot.tick() == meant;
            if (still) {
                takeBack();
            }
            return still;
        });
    }

    /// Does the oldest undone step again.
    public CompletableFuture<Trail> redo() {
        return submit(() -> {
            Trail step = seen().journal().toRedo().orElseThrow(() -> new ProblemException(new Problem.NothingToRedo()));
            List<Change> changes = file.store().redo(step.number());
            publish(Happened.Way.REDONE, step.kind(), step.arguments(), changes);
            return step.withUndone(false);
        });
    }

    /// Takes steps back, or does undone ones again, until the project is as it was after the step of this
    /// number; listeners hear of it once.
    ///
    /// @param number 0 for before the first step
    /// @return how many steps
    /// @throws ProblemException (in the future) if there is no such step or others' work lies between
    CompletableFuture<Integer> goTo(int number) {
        return submit(() -> {
            Store store = seen();
            int now = store.journal().lastStep();
            boolean back = number < now;
            Trail about = store.journal()
                    .step(back && number == 0 ? now : number)
                    .orElseThrow(() ->
                            new ProblemException(new Problem.NotFound(Problem.Thing.STEP, Integer.toString(number))));
            if (number == now) {
                return 0;
            }
            int first = Math.min(number, now) + 1;
            int last = Math.max(number, now);
            if (!store.journal().seesAll(first, last)) {
                throw new ProblemException(new Problem.WhileBlind());
            }
            List<Change> changes = file.store().goTo(number);
            publish(back ? Happened.Way.UNDONE : Happened.Way.REDONE, about.kind(), about.arguments(), changes);
            return last - first + 1;
        });
    }

    /// Calls `listener` on the store thread after every commit; it must be quick.
    ///
    /// @return what ends it
    public Runnable listen(Consumer<Happened> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /// Writes a verified copy.
    public CompletableFuture<Path> backup(Path target) {
        return submit(() -> {
            file.backup(target);
            return target;
        });
    }

    /// Runs on the store thread. A disk that is full or gone is an expected fault: the step is not done, and
    /// the project is as it was before.
    private <T> CompletableFuture<T> submit(Supplier<T> work) {
        try {
            return CompletableFuture.supplyAsync(
                    () -> {
                        try {
                            return work.get();
                        } catch (StoreException e) {
                            if (e.isFileTrouble()) {
                                throw new ProblemException(new Problem.FileUnwritable(
                                        file.path().toString(), String.valueOf(e.getMessage())));
                            }
                            throw e;
                        }
                    },
                    thread);
        } catch (RejectedExecutionException e) {
            return CompletableFuture.failedFuture(new IllegalStateException("the project is closed", e));
        }
    }

    private void publish(Happened.Way way, StepKind kind, List<String> arguments, List<Change> changes) {
        snapshot = file.store().snapshot(snapshot, changes);
        performed++;
        for (Change change : changes) {
            if (change instanceof Change.Changed(Coder before, Coder after)
                    && before.name().equals(actor)) {
                actor = after.name();
            }
        }
        Happened happened = new Happened(way, kind, arguments, sight().seen(changes), snapshot);
        for (Consumer<Happened> listener : listeners) {
            try {
                listener.accept(happened);
            } catch (RuntimeException | Error e) {
                // What is committed stays committed; a listener's fault is its own.
                Thread.currentThread().getThreadGroup().uncaughtException(Thread.currentThread(), e);
            }
        }
    }

    /// Waits for what was asked for before, then gives the file free. Closing twice does nothing.
    @Override
    public void close() {
        if (closed.getAndSet(true)) {
            return;
        }
        try {
            await(CompletableFuture.runAsync(file::close, thread));
        } finally {
            thread.shutdown();
        }
        try {
            thread.awaitTermination(5, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// Waits for a future and throws what it failed with. Never on the window's thread.
    public static <T> T await(CompletableFuture<T> future) {
        try {
            return future.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }
}
