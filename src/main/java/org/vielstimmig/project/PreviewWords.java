package org.vielstimmig.project;

import java.util.ArrayList;
import java.util.List;
import org.vielstimmig.i18n.HistoryText;
import org.vielstimmig.i18n.Lang;

/// Says in a few lines what going to a step comes to.
public final class PreviewWords {

    private static final int CODES = 6;

    private PreviewWords() {}

    /// One line for each kind of thing that comes, goes or becomes different; codings by code below theirs.
    public static List<String> lines(Lang lang, Preview preview) {
        List<String> lines = new ArrayList<>();
        lines.add((preview.back() ? HistoryText.STEPS_BACK : HistoryText.STEPS_FORTH).in(lang, preview.steps()));
        if (preview.isNothing()) {
            lines.add(HistoryText.NO_DIFFERENCE.in(lang));
            return lines;
        }
        add(lines, lang, HistoryText.OF_CODINGS, preview.codings());
        preview.codes().stream()
                .limit(CODES)
                .forEach(code -> lines.add("    " + code.path() + ": " + signed(code.come(), code.go())));
        if (preview.codes().size() > CODES) {
            lines.add("    " + HistoryText.MORE_CODES.in(lang, preview.codes().size() - CODES));
        }
        add(lines, lang, HistoryText.OF_CODES, preview.codebook());
        add(lines, lang, HistoryText.OF_MEMOS, preview.memos());
        add(lines, lang, HistoryText.OF_TRANSCRIPTS, preview.transcripts());
        if (!preview.texts().isEmpty()) {
            lines.add(HistoryText.OF_TEXTS.in(lang, String.join(", ", preview.texts())));
        }
        add(lines, lang, HistoryText.OF_ITEMS, preview.items());
        add(lines, lang, HistoryText.OF_OTHERS, preview.others());
        return lines;
    }

    private static void add(List<String> lines, Lang lang, HistoryText what, Preview.Sum sum) {
        if (!sum.isNone()) {
            String numbers = signed(sum.come(), sum.go());
            String differ = sum.differ() == 0 ? "" : HistoryText.DIFFERENT.in(lang, sum.differ());
            lines.add(what.in(lang) + ": " + numbers + (numbers.isEmpty() || differ.isEmpty() ? "" : ", ") + differ);
        }
    }

    private static String signed(int come, int go) {
        String plus = come == 0 ? "" : "+" + come;
        String minus = go == 0 ? "" : "−" + go;
        return plus + (plus.isEmpty() || minus.isEmpty() ? "" : " ") + minus;
    }
}
