package org.vielstimmig.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/// A small file beside the project that names who has it open. SQLite's own lock is what keeps others out; the
/// note says who that is, and one that is left behind tells of an unclean end.
final class LockNote {

    private final Path file;

    LockNote(Path project) {
        file = project.resolveSibling("." + project.getFileName() + ".lock");
    }

    /// Whether a note from an earlier program is there. Only meaningful while holding SQLite's lock.
    boolean isLeft() {
        return Files.exists(file);
    }

    /// Who holds the project, in the words of the note; empty if unknown.
    String holder() {
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            return "";
        }
    }

    void write() {
        String text = System.getProperty("user.name", "?") + " @ " + host() + ", "
                + Instant.now().truncatedTo(ChronoUnit.SECONDS) + ", "
                + ProcessHandle.current().pid();
        try {
            Files.writeString(file, text, StandardCharsets.UTF_8);
        } catch (IOException e) {
            // A folder that takes no new files can still hold a project; the note is a courtesy.
        }
    }

    void delete() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // Left behind, it only leads to a check at the next opening.
        }
    }

    private static String host() {
        String windows = System.getenv("COMPUTERNAME");
        if (windows != null) {
            return windows;
        }
        try {
            return Files.readString(Path.of("/etc/hostname")).strip();
        } catch (IOException e) {
            String unix = System.getenv("HOSTNAME");
            return unix == null ? "?" : unix;
        }
    }
}
