package org.vielstimmig.desktop.shell;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;

/// The system's own program for looking at folders.
///
/// @param program takes the folder as its one argument
record FileManager(String program) {

    /// Ends with 1 whatever it did.
    private static final String EXPLORER = "explorer.exe";

    static FileManager ofSystem() {
        return of(System.getProperty("os.name"));
    }

    /// @param system as Java names it
    static FileManager of(String system) {
        String name = system.toLowerCase(Locale.ROOT);
        return new FileManager(name.contains("win") ? EXPLORER : name.contains("mac") ? "open" : "xdg-open");
    }

    /// Asks it to show a folder.
    ///
    /// @return whether it did, on some thread and only when the program ends; the one of Windows never says
    CompletableFuture<Boolean> open(Path folder) {
        try {
            return new ProcessBuilder(program, folder.toAbsolutePath().toString())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .onExit()
                    .thenApply(ended -> ended.exitValue() == 0 || program.equals(EXPLORER));
        } catch (IOException e) {
            return CompletableFuture.completedFuture(false);
        }
    }
}
