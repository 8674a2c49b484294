package org.vielstimmig.desktop.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.project.Find;
import org.vielstimmig.project.Sample;
import org.vielstimmig.project.Session;
import org.vielstimmig.settings.Home;

/// Opens a project that nobody sees while a person still reads the start screen: what Java and the libraries need
/// for a first opening is there when they have chosen. Leaves nothing behind, and nothing depends on it.
final class Rehearsal {

    private Rehearsal() {}

    /// Begins on a thread of its own, which the end of the program does not wait for.
    static Thread begin(Home home) {
        Thread thread = new Thread(() -> run(home), "vielstimmig-rehearsal");
        thread.setDaemon(true);
        thread.setPriority(Thread.MIN_PRIORITY);
        thread.start();
        return thread;
    }

    private static void run(Home home) {
        Path folder = null;
        try {
            folder = Files.createTempDirectory(home.cache(), "rehearsal");
            Path file = folder.resolve("rehearsal.vielstimmig");
            if (Sample.copyReady(file)) {
                try (Session session = Session.open(file, "");
                        Find find = new Find(session, folder)) {
                    Session.await(find.search("und", 1));
                    Session.await(session.view(
                            store -> store.memos().size() + store.allCodings().size()));
                }
            }
        } catch (IOException | RuntimeException failed) {
            // Then the first opening takes as long as it takes, and says itself what is wrong.
        } finally {
            remove(folder);
        }
    }

    private static void remove(@Nullable Path folder) {
        if (folder == null) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException left) {
            // It lies in the cache folder, which may be emptied at any time.
        }
    }
}
