package org.vielstimmig.project;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.vielstimmig.model.Problem;
import org.vielstimmig.model.ProblemException;
import org.vielstimmig.model.ProjectId;
import org.vielstimmig.settings.Home;
import org.vielstimmig.store.Finding;
import org.vielstimmig.store.ProjectFile;

/// Daily copies of each project in the program's own folder, each verified by opening it. The faces call
/// [#daily] before they close a session.
public final class Backups {

    /// Days with a copy that are kept; days on which nothing was done do not count.
    public static final int DAYS = 14;

    private static final Duration YOUNG = Duration.ofMinutes(30);
    private static final String EXTENSION = ".vielstimmig";

    private final Home home;
    private final Clock clock;

    public Backups(Home home) {
        this(home, Clock.systemDefaultZone());
    }

    /// @param clock says which day it is
    public Backups(Home home, Clock clock) {
        this.home = home;
        this.clock = clock;
    }

    /// Copies the project if something was done since it was opened and today's copy is missing or older than
    /// half an hour. A copy of today gives way only to a newer one that was verified.
    ///
    /// @return the copy, empty if none was due; fails with a [ProblemException] if it could not be written
    public CompletableFuture<Optional<Path>> daily(Session session) {
        if (session.performed() == 0) {
            return CompletableFuture.completedFuture(Optional.empty());
        }
        return session.read(store -> due(session.snapshot().project().id()))
                .thenCompose(due -> due.isEmpty()
                        ? CompletableFuture.completedFuture(Optional.empty())
                        : session.backup(fresh(due.get())).thenApply(copy -> Optional.of(replace(due.get(), copy))));
    }

    /// Copies the project as it is now, beside the daily copies; one made by hand is never deleted by the
    /// program.
    ///
    /// @return the copy; fails with a [ProblemException] if it could not be written
    public CompletableFuture<Path> now(Session session) {
        return session.read(store -> {
                    Path folder = folder(session.snapshot().project().id());
                    try {
                        Files.createDirectories(folder);
                    } catch (IOException e) {
                        throw new ProblemException(new Problem.FileUnwritable(folder.toString(), ""));
                    }
                    String name = LocalDateTime.now(clock).format(DateTimeFormatter.ofPattern("yyyy-MM-dd-HHmmss-SSS"));
                    return folder.resolve(name + EXTENSION);
                })
                .thenCompose(session::backup);
    }

    private Optional<Path> due(ProjectId project) {
        Path folder = folder(project);
        Path today = folder.resolve(LocalDate.now(clock) + EXTENSION);
        try {
            Files.createDirectories(folder);
            Files.deleteIfExists(fresh(today));
            boolean young = Files.exists(today)
                    && Files.getLastModifiedTime(today)
                            .toInstant()
                            .isAfter(clock.instant().minus(YOUNG));
            return young ? Optional.empty() : Optional.of(today);
        } catch (IOException e) {
            throw new ProblemException(new Problem.FileUnwritable(today.toString(), ""));
        }
    }

    private static Path fresh(Path today) {
        return today.resolveSibling(today.getFileName() + ".new");
    }

    private Path replace(Path today, Path copy) {
        try {
            Files.setLastModifiedTime(copy, FileTime.from(clock.instant()));
            Files.move(copy, today, StandardCopyOption.REPLACE_EXISTING);
            for (Path old : copies(today.resolveSibling("")).stream().skip(DAYS).toList()) {
                Files.deleteIfExists(old);
            }
            return today;
        } catch (IOException e) {
            throw new ProblemException(new Problem.FileUnwritable(today.toString(), ""));
        }
    }

    /// The copies of a project, the newest first.
    public List<Path> of(ProjectId project) {
        Path folder = folder(project);
        try {
            return Files.isDirectory(folder) ? copies(folder) : List.of();
        } catch (IOException e) {
            throw new ProblemException(new Problem.FileUnreadable(folder.toString(), ""));
        }
    }

    private static List<Path> copies(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.getFileName().toString().matches("\\d{4}-\\d\\d-\\d\\d\\.vielstimmig"))
                    .sorted(Comparator.comparing((Path f) -> f.getFileName().toString())
                            .reversed())
                    .toList();
        }
    }

    private Path folder(ProjectId project) {
        try {
            return home.backups().resolve(project.toString());
        } catch (UncheckedIOException e) {
            throw new ProblemException(new Problem.FileUnwritable(home.root().toString(), ""));
        }
    }

    /// Puts a verified copy of a backup at `target`, where nothing may be yet. The backup stays as it is.
    ///
    /// @return what looking it over found; empty if all is well
    /// @throws ProblemException if the backup cannot be opened or is damaged, or `target` exists or cannot be
    /// written
    public List<Finding> restore(Path backup, Path target) {
        ProjectFile.copy(backup, target);
        try (ProjectFile file = ProjectFile.open(target)) {
            return file.store().check(true);
        }
    }
}
