package org.vielstimmig.desktop.shell;

import java.nio.file.Path;
import org.vielstimmig.project.Backups;
import org.vielstimmig.project.Find;
import org.vielstimmig.project.Session;
import org.vielstimmig.settings.Home;

/// An open project with the services that live as long as it: what every workspace is made over.
///
/// @param find  keeps the index up to date from the moment of opening
/// @param owned whether closing closes the session too; a borrowed one belongs to whoever lent it
record OpenProject(Session session, Find find, Home home, boolean owned) {

    /// Takes a session over. Not on the FX thread: it opens the index.
    static OpenProject of(Session session, Home home) {
        return new OpenProject(session, new Find(session, home.cache()), home, true);
    }

    /// For pictures of a session that goes on living.
    static OpenProject borrowed(Session session, Home home) {
        return new OpenProject(session, new Find(session, home.cache()), home, false);
    }

    Path path() {
        return session.path();
    }

    String title() {
        return session.snapshot().project().title();
    }

    /// Keeps the copy of the day and closes everything. Not on the FX thread.
    void close() {
        find.close();
        if (owned) {
            try {
                keepCopyOfTheDay();
            } finally {
                session.close();
            }
        }
    }

    /// A verified copy in the program's own folder, where one is due.
    private void keepCopyOfTheDay() {
        try {
            Session.await(new Backups(home).daily(session));
        } catch (RuntimeException notKept) {
            // The project itself is safe; a full disk must not keep it from being closed.
        }
    }
}
