package org.vielstimmig.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.model.Problem;
import org.vielstimmig.model.ProblemException;
import picocli.CommandLine.Option;

/// The options that name a stretch of days, both ends in it.
final class DayOptions {

    @Option(names = "--from", paramLabel = "DATE")
    @Nullable
    String from;

    @Option(names = "--to", paramLabel = "DATE")
    @Nullable
    String to;

    /// Null for any beginning.
    @Nullable
    LocalDate first() {
        return day("--from", from);
    }

    /// Null for any end.
    @Nullable
    LocalDate last() {
        return day("--to", to);
    }

    private static @Nullable LocalDate day(String option, @Nullable String text) {
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new ProblemException(new Problem.ValueInvalid(option, String.valueOf(text), "2026-03-01"));
        }
    }
}
