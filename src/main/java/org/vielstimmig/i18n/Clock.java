package org.vielstimmig.i18n;

import java.util.Locale;

/// Places in a recording, as people read them.
public final class Clock {

    private static final long SECOND = 1000;
    private static final long MINUTE = 60;
    private static final long HOUR = 60 * MINUTE;

    private Clock() {}

    /// `12:50`, and `1:02:50` from an hour on.
    public static String brief(long millis) {
        long seconds = millis / SECOND;
        return seconds < HOUR
                ? String.format(Locale.ROOT, "%02d:%02d", seconds / MINUTE, seconds % MINUTE)
                : String.format(
                        Locale.ROOT, "%d:%02d:%02d", seconds / HOUR, seconds / MINUTE % MINUTE, seconds % MINUTE);
    }

    /// `00:12:50`, so that times stand and sort below each other.
    public static String full(long millis) {
        long seconds = millis / SECOND;
        return String.format(
                Locale.ROOT, "%02d:%02d:%02d", seconds / HOUR, seconds / MINUTE % MINUTE, seconds % MINUTE);
    }
}
