package org.vielstimmig.desktop.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import org.vielstimmig.jobs.FaultCode;
import org.vielstimmig.settings.Home;

/// Where unexpected faults are written down: code and trace, never a message, since messages may hold interview
/// text.
final class FaultLog {

    private FaultLog() {}

    static void write(Home home, Throwable fault) {
        try {
            Path log = home.logs().resolve("vielstimmig.log");
            Files.writeString(
                    log,
                    Instant.now() + " " + FaultCode.of(fault) + System.lineSeparator() + FaultCode.details(fault),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException | UncheckedIOException notWritten) {
            // The window shows the fault all the same.
        }
    }
}
