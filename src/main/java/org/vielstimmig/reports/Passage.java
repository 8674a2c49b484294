package org.vielstimmig.reports;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.i18n.Clock;
import org.vielstimmig.i18n.Lang;
import org.vielstimmig.i18n.ReportText;
import org.vielstimmig.model.CodingId;
import org.vielstimmig.model.Facet;

/// A coded passage with everything that says where it comes from.
///
/// @param code      names of the code from the top
/// @param facet     the coding's own facet, or its code's
/// @param interview title of the transcript
/// @param group     key of the audience the interviewed belong to, empty if none
/// @param turn      first turn, counted from 1; 0 if the passage lies in none
/// @param lastTurn  last turn, the same as `turn` for most
/// @param at        start of the first turn in milliseconds of the recording, null if unknown
/// @param speaker   who says it; several joined by the caller; may be empty
/// @param weight    0–100, null if not weighed
/// @param memo      the coding's memos, empty if there are none
/// @param line      line of the transcript's text it begins in, from 1; 0 if unknown
/// @param lastLine  the one it ends in
/// @param around    what stands around it, [Around#NONE] if that is not wanted
public record Passage(
        CodingId coding,
        List<String> code,
        Facet facet,
        String interview,
        String group,
        int turn,
        int lastTurn,
        @Nullable Long at,
        String speaker,
        String coder,
        @Nullable Integer weight,
        String memo,
        String text,
        Instant created,
        int line,
        int lastLine,
        Around around) {

    /// What stands around a passage; each may be empty.
    ///
    /// @param question what was asked last before it
    public record Around(String question, String before, String after) {
        public static final Around NONE = new Around("", "", "");
    }

    public Passage {
        code = List.copyOf(code);
    }

    /// Where it stands, in one line: `Interview 3, Beitrag 12, Z. 40, 00:12:30, B1`.
    public String source(Lang lang) {
        List<String> parts = new ArrayList<>();
        parts.add(interview);
        if (turn > 0 && lastTurn > turn) {
            parts.add(ReportText.IN_TURNS.in(lang, turn, lastTurn));
        } else if (turn > 0) {
            parts.add(ReportText.IN_TURN.in(lang, turn));
        }
        if (line > 0) {
            parts.add(
                    lastLine > line ? ReportText.IN_LINES.in(lang, line, lastLine) : ReportText.IN_LINE.in(lang, line));
        }
        if (at != null) {
            parts.add(time());
        }
        if (!speaker.isBlank()) {
            parts.add(speaker);
        }
        return String.join(", ", parts);
    }

    /// Start as `hh:mm:ss`, empty if unknown.
    public String time() {
        if (at == null) {
            return "";
        }
        return Clock.full(at);
    }

    /// Line or lines as `40` or `40–42`, empty if unknown.
    String lines() {
        if (line == 0) {
            return "";
        }
        return lastLine > line ? line + "–" + lastLine : Integer.toString(line);
    }

    /// Turn or turns as `12` or `12–14`, empty if the passage lies in none.
    String turns() {
        if (turn == 0) {
            return "";
        }
        return lastTurn > turn ? turn + "–" + lastTurn : Integer.toString(turn);
    }
}
