package org.vielstimmig.transcripts;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Files that lie beside transcripts and are none: settings, data about a recording, logs of a program.
final class Figures {

    private static final Pattern ENTRY = Pattern.compile("\\s*-?\\s*([A-Za-z_][\\w .-]{0,40}):(?:\\s.{0,200})?");
    private static final Pattern LOG = Pattern.compile("[\\[(]?\\d{4}-\\d{2}-\\d{2}[T ]\\d{2}:\\d{2}.*");
    private static final int ENOUGH = 4;
    private static final int LONGEST = 300;

    private Figures() {}

    /// Whether every line is an entry of its own name, or a line of a log.
    static boolean only(Paper paper) {
        Set<String> keys = new HashSet<>();
        int logs = 0;
        int filled = 0;
        for (Paper.Line line : paper.lines()) {
            if (line.isBlank() || line.text().strip().equals("---")) {
                continue;
            }
            if (++filled > 200) {
                return logs == filled - 1;
            }
            if (line.text().length() > LONGEST) {
                return false;
            }
            Matcher entry = ENTRY.matcher(line.text());
            if (LOG.matcher(line.text()).matches()) {
                logs++;
            } else if (!entry.matches() || !isData(line.text()) || !keys.add(entry.group(1))) {
                return false;
            }
        }
        return filled >= ENOUGH && (logs >= ENOUGH || keys.size() >= ENOUGH);
    }

    /// What people say ends like a sentence.
    private static boolean isData(String line) {
        String text = Blank.strip(line);
        char last = text.charAt(text.length() - 1);
        return last != '.' && last != '?' && last != '!' && last != '…';
    }
}
