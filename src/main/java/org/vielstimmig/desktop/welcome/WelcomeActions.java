package org.vielstimmig.desktop.welcome;

import java.nio.file.Path;

/// The ways that lead away from the start screen; the window goes them.
public interface WelcomeActions {

    /// Asks where, and makes an empty project.
    void newProject();

    /// Asks which, and opens it.
    void open();

    void open(Path path);

    /// Opens a copy of the invented sample.
    void sample();

    /// Asks for a backup and a place, and opens the project that was brought back.
    void restore();

    /// Gives the person at this machine another name: they code under it wherever nobody else was chosen.
    void rename(String name);
}
