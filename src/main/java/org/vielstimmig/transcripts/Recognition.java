package org.vielstimmig.transcripts;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.model.Role;
import org.vielstimmig.model.TextRange;

/// How a file was understood, for the look that a person takes at it before it is used. Nothing of it is
/// stored.
///
/// @param convention how speakers and times are written
/// @param certainty  0 to 1
/// @param others     other conventions that fit, the surest first
/// @param voices     the labels that are speakers, in the order in which they first speak
/// @param refused    labels that were not taken, but might be
/// @param leftOut    what was taken for something other than talk, kept in the text or not
/// @param encodings  charsets under which the bytes make sense, the chosen one first; empty where there is
/// no choice
/// @param table      the columns of a table, null if it is none
/// @param cues       the pieces a program cut the talk into, with their times; empty for other files
public record Recognition(
        Convention convention,
        double certainty,
        List<Guess> others,
        List<Voice> voices,
        List<Voice> refused,
        List<LeftOut> leftOut,
        List<Encoding> encodings,
        @Nullable Table table,
        List<Cue> cues) {

    public Recognition {
        others = List.copyOf(others);
        voices = List.copyOf(voices);
        refused = List.copyOf(refused);
        leftOut = List.copyOf(leftOut);
        encodings = List.copyOf(encodings);
        cues = List.copyOf(cues);
    }

    /// Those of some labels by which nobody in the file is called, in the order of the alphabet. Spellings that
    /// mean the same speaker count as one.
    public List<String> missing(Collection<String> labels) {
        Set<String> keys = names().map(LabelChoice::key).collect(Collectors.toSet());
        return labels.stream()
                .filter(label -> !keys.contains(LabelChoice.key(Blank.strip(label))))
                .sorted()
                .toList();
    }

    private Stream<String> names() {
        return voices.stream().flatMap(v -> Stream.concat(v.spellings().stream(), Stream.of(v.label())));
    }

    /// Labels that can be named as speakers, those first that were taken for some.
    public List<String> labels() {
        return Stream.concat(voices.stream(), refused.stream())
                .map(v -> v.spellings().isEmpty() ? v.label() : v.spellings().getFirst())
                .distinct()
                .toList();
    }

    /// @param certainty 0 to 1
    public record Guess(Convention convention, double certainty) {}

    /// One label.
    ///
    /// @param label      as it is after renaming
    /// @param spellings  as the file has it, more than one where spellings or speakers were merged
    /// @param count      how many turns it opens
    /// @param words      how many words these hold
    /// @param firstTurn  number of the first of them, 0 where the label was not taken
    /// @param firstWords the beginning of what is said first
    /// @param role       guessed or given
    public record Voice(
            String label, List<String> spellings, int count, int words, int firstTurn, String firstWords, Role role) {

        public Voice {
            spellings = List.copyOf(spellings);
        }
    }

    /// Something that is no talk.
    ///
    /// @param text  the first few lines of it
    /// @param lines how many there are
    /// @param kept  whether it is in the text all the same, belonging to nobody
    public record LeftOut(Kind kind, String text, int lines, boolean kept) {

        /// What it is.
        public enum Kind {
            HEADER,
            FOOTER,
            RUNNING_HEAD,
            LINE_NUMBER
        }
    }

    /// @param charset its name
    /// @param sample  words with letters outside ASCII, as they read under it
    public record Encoding(String charset, String sample) {}

    /// @param names of the columns, or their first cells
    /// @param rows  the first few, without the names
    public record Table(List<String> sheets, List<String> names, List<List<String>> rows, Columns columns) {

        public Table {
            sheets = List.copyOf(sheets);
            names = List.copyOf(names);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /// A piece of talk with its times.
    ///
    /// @param range   in the reading's text
    /// @param speaker as the file names it here, empty if not
    /// @param start   in milliseconds, null if unknown
    /// @param end     in milliseconds, null if unknown
    public record Cue(
            TextRange range,
            String speaker,
            @Nullable Long start,
            @Nullable Long end) {}
}
