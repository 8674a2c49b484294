package org.vielstimmig.store;

import java.io.InputStream;
import java.nio.file.Path;
import org.vielstimmig.model.Project;
import org.vielstimmig.model.ProjectId;

/// A project's file, whichever form it has. One process holds it at a time.
///
/// Not safe for several threads: a session owns it with its one store thread. No other code may open or read
/// the file of an open project, in this process least of all: closing such a handle gives up the lock on POSIX
/// systems.
public interface ProjectFile extends AutoCloseable {

    /// Where it lies.
    Path path();

    Store store();

    /// Whether the last program that had it open ended without closing it.
    boolean uncleanEnd();

    /// Writes a copy and proves that it opens. Never replaces an existing file.
    ///
    /// @throws org.vielstimmig.model.ProblemException if `target` exists, cannot be written or turns out
    /// damaged
    void backup(Path target);

    @Override
    void close();

    /// Makes a new file that holds only `project`.
    ///
    /// @throws org.vielstimmig.model.ProblemException if the file exists or its folder does not
    static ProjectFile create(Path path, Project project) {
        return PlainProjectFile.create(path, project);
    }

    /// Writes a verified copy of a project file that nobody has open, without changing it. Never replaces an
    /// existing file.
    ///
    /// @throws org.vielstimmig.model.ProblemException if `from` cannot be opened or is damaged, or as [#backup]
    static void copy(Path from, Path target) {
        PlainProjectFile.copy(from, target);
    }

    /// Writes a finished project file that the program brings along to a place of its own, as another project:
    /// with an id of its own. Never replaces an existing file; opened, it is brought up to this version as any
    /// other.
    ///
    /// @param finished bytes of a project file that was closed
    /// @throws org.vielstimmig.model.ProblemException as [#create], or if `finished` is damaged
    static void settle(InputStream finished, Path path, ProjectId id) {
        PlainProjectFile.settle(finished, path, id);
    }

    /// Opens a file that is there.
    ///
    /// @throws org.vielstimmig.model.ProblemException if it is missing, locked, damaged, too new or no project
    static ProjectFile open(Path path) {
        return PlainProjectFile.open(path);
    }
}
