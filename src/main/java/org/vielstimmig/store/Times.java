package org.vielstimmig.store;

import java.time.Instant;
import java.time.LocalDate;

/// Times as the tables keep them: ISO 8601 in UTC.
final class Times {

    private Times() {}

    /// Reads what [Instant#toString] wrote, at a tenth of the cost where it has whole milliseconds.
    static Instant parse(String text) {
        int length = text.length();
        if (length != 24 || text.charAt(10) != 'T' || text.charAt(19) != '.' || text.charAt(23) != 'Z') {
            return Instant.parse(text);
        }
        try {
            long day = LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10))
                    .toEpochDay();
            int second = number(text, 11, 13) * 3600 + number(text, 14, 16) * 60 + number(text, 17, 19);
            return Instant.ofEpochSecond(day * 86_400 + second, number(text, 20, 23) * 1_000_000L);
        } catch (NumberFormatException e) {
            return Instant.parse(text);
        }
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }
}
