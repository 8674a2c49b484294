package org.vielstimmig.cli;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vielstimmig.model.Problem;
import org.vielstimmig.model.ProblemException;
import org.vielstimmig.model.TextRange;

/// Reads `START:END`.
final class Ranges {

    private static final Pattern RANGE = Pattern.compile("(\\d{1,9}):(\\d{1,9})");

    private Ranges() {}

    static TextRange of(String text) {
        Matcher matcher = RANGE.matcher(text.strip());
        if (matcher.matches()) {
            int start = Integer.parseInt(matcher.group(1));
            int end = Integer.parseInt(matcher.group(2));
            if (start <= end) {
                return new TextRange(start, end);
            }
        }
        throw new ProblemException(new Problem.ValueInvalid("--at", text, "START:END"));
    }
}
