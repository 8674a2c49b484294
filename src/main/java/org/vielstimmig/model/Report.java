package org.vielstimmig.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What every calculation and list ends in: one shape for the table on screen, on the command line and in a
/// file.
///
/// @param key   names the report for programs: `codebook`, `passages`
/// @param notes what a reader must know: units, formulas, filters
public record Report(String key, String title, List<Column> columns, List<List<Cell>> rows, List<String> notes) {

    public Report {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        notes = List.copyOf(notes);
    }

    /// @param key names the column for programs
    public record Column(String key, String title, Kind kind) {

        /// How a column is set.
        public enum Kind {
            /// A short text.
            TEXT,
            /// Sentences, wrapped.
            LONG,
            /// What an interviewed person said, set in the serif face.
            QUOTE,
            NUMBER,
            DATE
        }
    }

    /// One value; `number` carries the exact figure where there is one.
    public record Cell(String text, @Nullable Number number) {

        public static Cell of(String text) {
            return new Cell(text, null);
        }

        public static Cell of(long number) {
            return new Cell(Long.toString(number), number);
        }
    }
}
