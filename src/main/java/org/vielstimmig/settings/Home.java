package org.vielstimmig.settings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/// The program's own folders on this machine: settings, caches, backups, logs.
public record Home(Path root) {

    /// `VIELSTIMMIG_HOME` if set, else where the system keeps such things.
    public static Home ofSystem() {
        String property = System.getProperty("vielstimmig.home");
        if (property != null) {
            return new Home(Path.of(property));
        }
        String variable = System.getenv("VIELSTIMMIG_HOME");
        if (variable != null && !variable.isBlank()) {
            return new Home(Path.of(variable));
        }
        Path user = Path.of(System.getProperty("user.home"));
        String os = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        if (os.contains("win")) {
            String local = System.getenv("LOCALAPPDATA");
            return new Home((local == null ? user : Path.of(local)).resolve("Vielstimmig"));
        }
        if (os.contains("mac")) {
            return new Home(user.resolve("Library/Application Support/Vielstimmig"));
        }
        String data = System.getenv("XDG_DATA_HOME");
        return new Home(
                (data == null || data.isBlank() ? user.resolve(".local/share") : Path.of(data)).resolve("vielstimmig"));
    }

    public Path settingsFile() {
        return folder("").resolve("settings.json");
    }

    /// Derived data that may be deleted at any time.
    public Path cache() {
        return folder("cache");
    }

    public Path backups() {
        return folder("backups");
    }

    public Path logs() {
        return folder("logs");
    }

    /// Libraries unpack their native parts here instead of in the shared temporary folder.
    public Path natives() {
        return folder("natives");
    }

    private Path folder(String name) {
        Path folder = name.isEmpty() ? root : root.resolve(name);
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return folder;
    }
}
