package org.vielstimmig.desktop.shell;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.desktop.kit.FxDoor;
import org.vielstimmig.i18n.FrameText;
import org.vielstimmig.i18n.Lang;
import org.vielstimmig.jobs.Job;
import org.vielstimmig.jobs.Phase;
import org.vielstimmig.jobs.Progress;
import org.vielstimmig.jobs.Workers;
import org.vielstimmig.model.Problem;
import org.vielstimmig.model.ProblemException;
import org.vielstimmig.project.Backups;
import org.vielstimmig.project.CodesAs;
import org.vielstimmig.project.Sample;
import org.vielstimmig.project.SampleStart;
import org.vielstimmig.project.Session;
import org.vielstimmig.settings.Home;
import org.vielstimmig.settings.SettingsFile;

/// The life of the open project: opening, making, restoring and closing, all away from the FX thread. A project
/// that cannot be opened leaves the one before as it is.
///
/// Its methods are called on the FX thread (or, in tests, on one thread with a direct door), and its properties
/// change there.
final class ProjectLife {

    /// What an opening that failed is told with.
    record Failed(Path path, Problem problem) {}

    private final Home home;
    private final SettingsFile settings;
    private final Workers workers;
    private final FxDoor door;
    private final Consumer<Throwable> unexpected;
    private final ReadOnlyObjectWrapper<@Nullable OpenProject> open = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Path> opening = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Failed> failed = new ReadOnlyObjectWrapper<>();
    private CompletableFuture<?> lastOpening = CompletableFuture.completedFuture(true);
    private boolean ending;

    /// @param unexpected what to do with a fault that nobody expects
    ProjectLife(Home home, SettingsFile settings, Workers workers, FxDoor door, Consumer<Throwable> unexpected) {
        this.home = home;
        this.settings = settings;
        this.workers = workers;
        this.door = door;
        this.unexpected = unexpected;
    }

    ReadOnlyObjectProperty<@Nullable OpenProject> openProperty() {
        return open.getReadOnlyProperty();
    }

    @Nullable
    OpenProject open() {
        return open.get();
    }

    /// Whether nothing is open nor on its way.
    boolean isIdle() {
        return open.get() == null && opening.get() == null;
    }

    /// The file that is being opened, null while there is none.
    ReadOnlyObjectProperty<@Nullable Path> openingProperty() {
        return opening.getReadOnlyProperty();
    }

    /// Why the last opening failed; null after one that did not.
    ReadOnlyObjectProperty<@Nullable Failed> failedProperty() {
        return failed.getReadOnlyProperty();
    }

    private String coder() {
        return settings.get().coderName();
    }

    /// Opens a project; the one before is closed once this one is there.
    ///
    /// @return ends, on the FX thread, with whether it is open
    CompletableFuture<Boolean> open(Path path) {
        return begin(path, progress -> Session.open(path, coder()));
    }

    CompletableFuture<Boolean> create(Path path) {
        return begin(path, progress -> Session.create(path, nameOf(path), coder()));
    }

    /// Opens the copy of the sample in the program's own folder, made when there is none of this edition. One that is
    /// held by another window is left alone, and another made; so are those of earlier editions.
    CompletableFuture<Boolean> sample(Lang lang) {
        Path folder = home.root().resolve("sample").resolve(Integer.toString(Sample.EDITION));
        String name = FrameText.SAMPLE_NAME.in(lang);
        return begin(folder.resolve(name + ".vielstimmig"), progress -> {
            Files.createDirectories(folder);
            for (int n = 1; ; n++) {
                Path path = folder.resolve((n == 1 ? name : name + " " + n) + ".vielstimmig");
                if (!Files.exists(path)) {
                    return Sample.build(path, lang, coder(), progress);
                }
                try {
                    return Session.open(path, coder());
                } catch (ProblemException held) {
                    if (n > 20) {
                        throw held;
                    }
                }
            }
        });
    }

    /// Brings a project back from a copy and opens it. Never overwrites.
    CompletableFuture<Boolean> restore(Path backup, Path target) {
        return begin(target, progress -> {
            progress.phase(Phase.COPYING, 0, nameOf(target));
            new Backups(home).restore(backup, target);
            return Session.open(target, coder());
        });
    }

    private CompletableFuture<Boolean> begin(Path path, Job<Session> job) {
        CompletableFuture<Boolean> ended = new CompletableFuture<>();
        if (opening.get() != null || ending) {
            ended.complete(false);
            return ended;
        }
        OpenProject before = open.get();
        if (before != null && same(before.path(), path)) {
            ended.complete(true);
            return ended;
        }
        failed.set(null);
        opening.set(path);
        lastOpening = ended;
        workers.start(progress -> {
                    progress.phase(Phase.OPENING, 0, nameOf(path));
                    Session session = job.run(progress);
                    session.setActor(CodesAs.name(settings.get(), session.snapshot()));
                    if (SampleStart.choose(settings, session)) {
                        Frame.beginIn(settings, Room.CODING);
                    }
                    return OpenProject.of(session, home);
                })
                .result()
                .whenComplete((project, fault) -> door.execute(() -> {
                    if (ending) {
                        endedTooLate(project, ended);
                        return;
                    }
                    opening.set(null);
                    if (fault == null) {
                        settings.change(s ->
                                s.withOpened(project.path().toAbsolutePath().toString()));
                        replace(project);
                    } else {
                        report(path, fault);
                    }
                    ended.complete(fault == null);
                }));
        return ended;
    }

    /// The window was closed while the project was on its way.
    private void endedTooLate(@Nullable OpenProject project, CompletableFuture<Boolean> ended) {
        if (project == null) {
            ended.complete(false);
        } else {
            closeLater(project).whenComplete((done, fault) -> ended.complete(false));
        }
    }

    private void replace(@Nullable OpenProject next) {
        OpenProject before = open.get();
        open.set(next);
        if (before != null) {
            closeLater(before);
        }
    }

    private void report(Path path, Throwable fault) {
        Throwable cause = Causes.of(fault);
        switch (cause) {
            case ProblemException expected -> failed.set(new Failed(path, expected.problem()));
            case CancellationException cancelled -> {}
            default -> unexpected.accept(cause);
        }
    }

    /// Shows no project any more and closes the one there was.
    ///
    /// @return ends when its file is free, on whatever thread
    CompletableFuture<?> close() {
        OpenProject before = open.get();
        open.set(null);
        return before == null ? CompletableFuture.completedFuture(true) : closeLater(before);
    }

    /// Closes what is open and what is on its way; nothing can be opened afterwards.
    ///
    /// @return ends when every file is free, on whatever thread
    CompletableFuture<?> shutDown() {
        ending = true;
        return CompletableFuture.allOf(lastOpening, close());
    }

    private CompletableFuture<?> closeLater(OpenProject project) {
        CompletableFuture<Boolean> closed = workers.start(progress -> {
                    closing(project, progress);
                    return true;
                })
                .result();
        return closed.whenComplete((done, fault) -> {
            if (fault != null) {
                door.execute(() -> unexpected.accept(fault));
            }
        });
    }

    private static void closing(OpenProject project, Progress progress) {
        progress.phase(Phase.CLOSING, 0, nameOf(project.path()));
        project.close();
    }

    private static boolean same(Path one, Path other) {
        return one.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize());
    }

    /// A project's name as its file has it.
    static String nameOf(Path path) {
        Path file = path.getFileName();
        String name = file == null ? path.toString() : file.toString();
        return name.endsWith(".vielstimmig") ? name.substring(0, name.length() - ".vielstimmig".length()) : name;
    }
}
