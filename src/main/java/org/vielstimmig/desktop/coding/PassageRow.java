package org.vielstimmig.desktop.coding;

import org.jspecify.annotations.Nullable;
import org.vielstimmig.i18n.Clock;
import org.vielstimmig.model.Code;
import org.vielstimmig.model.Coding;
import org.vielstimmig.model.Facet;
import org.vielstimmig.model.Transcript;
import org.vielstimmig.project.Retrieval;

/// A row of the list of passages.
sealed interface PassageRow {

    /// The head of a group.
    ///
    /// @param index  among the groups
    /// @param folded whether its passages are put away
    record Group(int index, String name, int count, boolean folded) implements PassageRow {}

    /// A passage that is being read.
    record Waiting() implements PassageRow {}

    /// @param coder   initials
    /// @param code    null while its code is not known
    /// @param context what stands around it, empty unless one reads
    record One(Retrieval.Row row, String coder, @Nullable Code code, Facet facet, Retrieval.Context context)
            implements PassageRow {

        Coding coding() {
            return row.coding();
        }

        Transcript transcript() {
            return row.transcript();
        }

        /// From 1; 0 if the passage lies in none.
        int turn() {
            return row.turn();
        }

        String speaker() {
            return row.speaker();
        }

        /// `I-05` of "I-05 Kitagründung", the whole title where it begins with no such number.
        String shortTitle() {
            return shortTitle(transcript().title());
        }

        static String shortTitle(String title) {
            int space = title.indexOf(' ');
            String first = space < 0 ? title : title.substring(0, space);
            boolean numbered = first.length() <= 10 && first.chars().anyMatch(Character::isDigit);
            return numbered ? first : title;
        }

        /// `12:50`, with hours where there are any; empty if unknown.
        String time() {
            Long at = row.at();
            return at == null ? "" : Clock.brief(at);
        }

        /// The words on one line.
        String words() {
            return oneLine(coding().quote());
        }

        static String oneLine(String words) {
            return words.replaceAll("\\s+", " ").strip();
        }
    }
}
