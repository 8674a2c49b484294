package org.vielstimmig.desktop.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Asks a person for files, in the system's own dialogs.
interface FileQuestions {

    /// A project or backup to open.
    Optional<Path> project(String title);

    /// A place for a project file that is to be made.
    Optional<Path> newProject(String title, String name);

    /// A place for a file of one of several kinds; the first is proposed.
    Optional<Path> save(String title, String name, List<String> extensions);
}
