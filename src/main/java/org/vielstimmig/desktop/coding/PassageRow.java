package org.vielstimmig.desktop.coding;

import org.jspecify.annotations.Nullable;
import org.vielstimmig.model.Code;
import org.vielstimmig.model.Coding;
import org.vielstimmig.model.Facet;
import org.vielstimmig.model.Transcript;

/// A row of the list of passages.
sealed interface PassageRow {

    /// The head of a group.
    record Group(String name, int count) implements PassageRow {}

    /// @param turn    first turn, from 1; 0 if the passage lies in none
    /// @param at      its start in milliseconds, null if unknown
    /// @param speaker empty if unknown
    /// @param coder   initials
    /// @param code    null while its code is not known
    record One(
            Coding coding,
            Transcript transcript,
            int turn,
            @Nullable Long at,
            String speaker,
            String coder,
            @Nullable Code code,
            Facet facet)
            implements PassageRow {

        private static final long SECOND = 1000;
        private static final long MINUTE = 60;

        /// `I-05` of "I-05 Kitagründung", the whole title where it begins with no such number.
        String shortTitle() {
            String title = transcript.title();
            int space = title.indexOf(' ');
            String first = space < 0 ? title : title.substring(0, space);
            boolean numbered = first.length() <= 10 && first.chars().anyMatch(Character::isDigit);
            return numbered ? first : title;
        }

        /// `12:50`, with hours where there are any; empty if unknown.
        String time() {
            if (at == null) {
                return "";
            }
            long seconds = at / SECOND;
            long hours = seconds / (MINUTE * MINUTE);
            String minutes =
                    String.format(java.util.Locale.ROOT, "%02d:%02d", seconds / MINUTE % MINUTE, seconds % MINUTE);
            return hours == 0 ? minutes : hours + ":" + minutes;
        }

        /// The words on one line.
        String words() {
            return coding.quote().replaceAll("\\s+", " ").strip();
        }
    }
}
