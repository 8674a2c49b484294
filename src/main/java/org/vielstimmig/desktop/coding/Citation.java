package org.vielstimmig.desktop.coding;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.i18n.Clock;
import org.vielstimmig.i18n.Lang;
import org.vielstimmig.i18n.ReportText;

/// A passage as it is cited: the words in quotation marks, then where they stand.
final class Citation {

    private Citation() {}

    /// @param turn    from 1; 0 if unknown
    /// @param line    of the transcript's text, from 1; 0 if unknown
    /// @param at      its start in milliseconds, null if unknown
    /// @param speaker empty if unknown
    static String of(Lang lang, String words, String title, int turn, int line, @Nullable Long at, String speaker) {
        List<String> where = new ArrayList<>();
        where.add(title);
        if (turn > 0) {
            where.add(ReportText.IN_TURN.in(lang, turn));
        }
        if (line > 0) {
            where.add(ReportText.IN_LINE.in(lang, line));
        }
        if (at != null) {
            where.add(Clock.full(at));
        }
        if (!speaker.isBlank()) {
            where.add(speaker);
        }
        return quoted(lang, words.strip()) + " (" + String.join(", ", where) + ")";
    }

    /// Without the line.
    static String of(Lang lang, String words, String title, int turn, @Nullable Long at, String speaker) {
        return of(lang, words, title, turn, 0, at, speaker);
    }

    static String quoted(Lang lang, String words) {
        return lang == Lang.DE ? "„" + words + "“" : "“" + words + "”";
    }
}
