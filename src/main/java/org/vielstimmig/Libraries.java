package org.vielstimmig;

import java.io.UncheckedIOException;
import org.vielstimmig.settings.Home;

/// Tells the libraries where to unpack their native parts, and that their logs are nobody's business.
///
/// Public, with a public constructor, since java.util.logging makes one when the first library logs: a
/// configuration that adds no handlers. Nothing of logging is loaded before.
public final class Libraries {

    public Libraries() {}

    static void settle(Home home) {
        System.setProperty("java.util.logging.config.class", Libraries.class.getName());
        try {
            System.setProperty("org.sqlite.tmpdir", home.natives().toString());
        } catch (UncheckedIOException noHome) {
            // SQLite then unpacks into the shared temporary folder; what needs the home says so itself.
        }
    }
}
