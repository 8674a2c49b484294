package org.vielstimmig.transcripts;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Times as tables and data files write them. A bare number says nothing about its unit: that shows only beside
/// the words that were spoken meanwhile.
final class Clock {

    private static final Pattern TIME =
            Pattern.compile("[#\\[({]?\\s*(?:(\\d{1,4}):)?(\\d{1,3}):(\\d{2})(?:[.,:;-](\\d{1,9}))?\\s*[#\\])}]?");
    private static final Pattern NUMBER = Pattern.compile("(-?\\d{1,15}(?:[.,]\\d{1,12})?)\\s*(ms|s|sec|sek|seconds)?");

    /// Nobody speaks more letters in a second.
    private static final double FASTEST = 60;

    private Clock() {}

    /// @param number the time in milliseconds if `known`, else a number of some unit
    /// @param whole  whether it was written without a fraction
    record Time(double number, boolean known, boolean whole) {}

    /// Null if the text is no time.
    static @Nullable Time of(String text) {
        String bare = Blank.strip(text).toLowerCase(Locale.ROOT);
        if (bare.isEmpty() || bare.length() > 30) {
            return null;
        }
        Matcher time = TIME.matcher(bare);
        if (time.matches()) {
            long hours = time.group(1) == null ? 0 : Long.parseLong(time.group(1));
            long seconds = (hours * 60 + Long.parseLong(time.group(2))) * 60 + Long.parseLong(time.group(3));
            String fraction = time.group(4);
            double part = fraction == null ? 0 : Double.parseDouble("0." + fraction);
            return new Time(Math.round((seconds + part) * 1000), true, false);
        }
        Matcher number = NUMBER.matcher(bare);
        if (!number.matches()) {
            return null;
        }
        double value = Double.parseDouble(number.group(1).replace(',', '.'));
        String unit = number.group(2);
        if (unit != null) {
            return new Time(unit.equals("ms") ? value : value * 1000, true, false);
        }
        return new Time(value, false, number.group(1).matches("-?\\d+"));
    }

    /// What a bare number has to be multiplied with: seconds, milliseconds or parts of a day, whichever makes
    /// people speak at a speed that people speak at.
    ///
    /// @param letters how much is said between the first time and the last
    static double unit(List<Time> times, long letters) {
        double first = Double.MAX_VALUE;
        double last = -Double.MAX_VALUE;
        boolean whole = true;
        for (Time time : times) {
            first = Math.min(first, time.number());
            last = Math.max(last, time.number());
            whole &= time.whole();
        }
        double span = last - first;
        if (span <= 0) {
            return last > 10_000 && whole ? 1 : 1000;
        }
        if (!whole && last <= 1 && letters / span > 20 * FASTEST) {
            return 86_400_000;
        }
        // Milliseconds would make a thousand letters last a second at most; seconds would make them last hours.
        return whole && letters / span < 0.4 ? 1 : 1000;
    }

    static long millis(Time time, double unit) {
        return Math.round(time.known() ? time.number() : time.number() * unit);
    }
}
