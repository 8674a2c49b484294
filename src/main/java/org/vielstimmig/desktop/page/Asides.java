package org.vielstimmig.desktop.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What stands in a transcript beside the words: pauses `(.)` `(3)`, what the transcriber heard or noted
/// `(lacht)`
/// `((Telefon))` `[unverständlich]`. It is set back, so that the words are read first.
final class Asides {

    private static final Pattern ASIDE = Pattern.compile(
            "\\(\\([^()\\n]{1,80}\\)\\)|\\((?:\\.{1,3}|…|-{1,3}|\\d{1,3}(?:[.,]\\d{1,2})?\\s?(?:s|sec|Sek\\.?)?"
                    + "|[^()\\n]{1,60})\\)|\\[[^\\[\\]\\n]{1,80}\\]");

    private Asides() {}

    /// A stretch of a line.
    record Run(String text, boolean aside) {}

    /// The line in stretches, in its order; one where nothing stands beside the words.
    static List<Run> runs(String line) {
        if (line.indexOf('(') < 0 && line.indexOf('[') < 0) {
            return List.of(new Run(line, false));
        }
        List<Run> runs = new ArrayList<>();
        Matcher matcher = ASIDE.matcher(line);
        int from = 0;
        while (matcher.find()) {
            if (matcher.start() > from) {
                runs.add(new Run(line.substring(from, matcher.start()), false));
            }
            runs.add(new Run(matcher.group(), true));
            from = matcher.end();
        }
        if (from < line.length() || runs.isEmpty()) {
            runs.add(new Run(line.substring(from), false));
        }
        return runs;
    }
}
