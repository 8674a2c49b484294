package org.vielstimmig.desktop.shell;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

/// The system's own program for looking at folders.
///
/// @param program takes the folder as its one argument
record FileManager(String program) {

    static FileManager ofSystem() {
        return of(System.getProperty("os.name"));
    }

    /// @param system as Java names it
    static FileManager of(String system) {
        String name = system.toLowerCase(Locale.ROOT);
        return new FileManager(name.contains("win") ? "explorer.exe" : name.contains("mac") ? "open" : "xdg-open");
    }

    /// Asks it to show a folder, and does not wait until it does.
    ///
    /// @return whether it could be asked
    boolean open(Path folder) {
        try {
            new ProcessBuilder(program, folder.toAbsolutePath().toString())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
