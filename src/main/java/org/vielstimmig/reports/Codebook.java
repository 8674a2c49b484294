package org.vielstimmig.reports;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.i18n.Lang;
import org.vielstimmig.i18n.ReportText;
import org.vielstimmig.model.Code;
import org.vielstimmig.model.CodeId;
import org.vielstimmig.model.Release;

/// A codebook to be shown: its codes in tree order and which state of it this is.
///
/// @param project title of the project
/// @param release the frozen state shown; for the working state the last one, null while there is none
/// @param state   what of it is shown
/// @param date    the day of the document in words of `lang`
public record Codebook(
        String project, @Nullable Release release, State state, String date, Lang lang, List<CodebookEntry> entries) {

    /// How a codebook stands to the release that is named with it.
    public enum State {
        /// It is the release, as it was frozen.
        FROZEN,
        /// It is the working state, and says what the last release says.
        UNCHANGED,
        /// It is the working state, and says something else than the last release, or there is none.
        WORKING
    }

    public Codebook {
        entries = List.copyOf(entries);
    }

    /// Which state of the codebook this is, in words.
    String stateWords() {
        if (release == null) {
            return ReportText.NOT_RELEASED.in(lang);
        }
        String day = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(lang.locale())
                .withZone(ZoneId.systemDefault())
                .format(release.at());
        return switch (state) {
            case FROZEN ->
                ReportText.RELEASE.in(lang, release.number())
                        + (release.note().isBlank() ? "" : " – " + release.note());
            case UNCHANGED -> ReportText.RELEASE_UNCHANGED.in(lang, release.number(), day);
            case WORKING -> ReportText.RELEASE_WORKED_ON.in(lang, release.number(), day);
        };
    }

    /// Place of every code in the tree, as in `2.1.3`, in the order of the entries. A code whose parent is not
    /// among the entries counts as a top one.
    Map<CodeId, String> numbers() {
        Map<CodeId, String> numbers = new HashMap<>();
        Map<CodeId, Integer> children = new HashMap<>();
        int top = 0;
        for (CodebookEntry entry : entries) {
            Code code = entry.code();
            String above = code.parent() == null ? null : numbers.get(code.parent());
            if (above == null || code.parent() == null) {
                top++;
                numbers.put(code.id(), Integer.toString(top));
            } else {
                int place = children.merge(code.parent(), 1, Integer::sum);
                numbers.put(code.id(), above + "." + place);
            }
        }
        return numbers;
    }

    /// The codes to use instead, as `→ 2.1 Name`; codes that are not among the entries are left out.
    List<String> seeInstead(Code code, Map<CodeId, String> numbers) {
        List<String> lines = new ArrayList<>();
        for (CodeId other : code.notWhenSee()) {
            for (CodebookEntry entry : entries) {
                if (entry.code().id().equals(other)) {
                    lines.add("→ " + numbers.get(other) + " " + String.join(" / ", entry.path()));
                }
            }
        }
        return lines;
    }
}
