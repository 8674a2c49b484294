package org.vielstimmig.transcripts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A time of the recording, written into the text.
///
/// @param start  offset in the line
/// @param end    offset behind it
/// @param millis time in milliseconds; negative before the recording's zero
/// @param kind   how it is written
record Mark(int start, int end, long millis, Kind kind) {

    enum Kind {
        /// `#00:01:23-4#`, as f4 and its like write it.
        HASH,
        /// `[00:01:23]`, `[01:23]`, `{00:01:23}`, `(00:01:23)`, and with days `[00:00:01:23]`.
        BRACKET,
        /// `00:01:23.4` in front of a line.
        BARE,
        /// A form that only the whole text proves; see [Marks].
        LOOSE
    }

    private static final Pattern HASH =
            Pattern.compile("#[ \\u00A0]?(?:(\\d{1,2}):)?([0-5]?\\d):([0-5]\\d)(?:[-–.,:](\\d{1,3}))?[ \\u00A0]?#");
    private static final Pattern BRACKET = Pattern.compile(
            "([\\[{(])[ \\u00A0]?(-)?(?:(\\d{1,3}):)?(?:(\\d{1,2}):)?([0-5]?\\d):([0-5]\\d)(?:[-–.,](\\d{1,3}))?["
                    + " \\u00A0]?([]})])");
    private static final Pattern BARE =
            Pattern.compile("^[ \\t\\u00A0]*(\\d{1,2}):([0-5]\\d):([0-5]\\d)(?:[-–.,](\\d{1,3}))?(?=[\\s\\p{L}\\[]|$)");

    /// The marks of a line, from left to right. A clock time in the middle of a sentence is none.
    static List<Mark> in(String line) {
        List<Mark> marks = new ArrayList<>();
        if (line.indexOf(':') < 0) {
            return marks;
        }
        if (line.indexOf('#') >= 0) {
            Matcher m = HASH.matcher(line);
            while (m.find()) {
                marks.add(new Mark(
                        m.start(), m.end(), millis(0, m.group(1), m.group(2), m.group(3), m.group(4)), Kind.HASH));
            }
        }
        if (line.indexOf('[') >= 0 || line.indexOf('{') >= 0 || line.indexOf('(') >= 0) {
            Matcher m = BRACKET.matcher(line);
            while (m.find()) {
                Mark mark = bracket(m);
                if (mark != null) {
                    marks.add(mark);
                }
            }
        }
        char first = line.charAt(Math.min(Blank.skip(line, 0), line.length() - 1));
        if (first >= '0' && first <= '9') {
            Matcher m = BARE.matcher(line);
            if (m.find()) {
                int start = Blank.skip(line, 0);
                marks.add(
                        new Mark(start, m.end(), millis(0, m.group(1), m.group(2), m.group(3), m.group(4)), Kind.BARE));
            }
        }
        marks.sort(Comparator.comparingInt(Mark::start));
        return marks;
    }

    private static @Nullable Mark bracket(Matcher m) {
        String open = m.group(1);
        boolean pair = (open + m.group(8)).matches("\\[]|\\{}|\\(\\)");
        // With one number in front it is the hours, with two the days and the hours.
        boolean days = m.group(4) != null;
        String hours = days ? m.group(4) : m.group(3);
        if (!pair || open.equals("(") && hours == null) {
            return null;
        }
        long millis = millis(days ? Long.parseLong(m.group(3)) : 0, hours, m.group(5), m.group(6), m.group(7));
        return new Mark(m.start(), m.end(), m.group(2) == null ? millis : -millis, Kind.BRACKET);
    }

    static long millis(long days, @Nullable String hours, String minutes, String seconds, @Nullable String fraction) {
        long h = 24 * days + (hours == null || hours.isEmpty() ? 0 : Long.parseLong(hours));
        long millis = ((h * 60 + Long.parseLong(minutes)) * 60 + Long.parseLong(seconds)) * 1000;
        if (fraction == null || fraction.isEmpty()) {
            return millis;
        }
        // One digit is tenths (f4), two are hundredths, three milliseconds.
        int unit = fraction.length() == 1 ? 100 : fraction.length() == 2 ? 10 : 1;
        return millis + (long) unit * Integer.parseInt(fraction);
    }
}
