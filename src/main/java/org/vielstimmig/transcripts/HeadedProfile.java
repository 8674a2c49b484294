package org.vielstimmig.transcripts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.model.TextRange;

/// Turns below a line that holds nothing but the speaker and the time, or one of them: what Otter, Teams, Word,
/// Zoom, Fathom, Trint, Rev and others hand out.
final class HeadedProfile implements Profile {

    private static final String TIME = "(?:(?:(\\d{1,2}):)?(\\d{1,3}):([0-5]\\d)(?:[.,](\\d{1,3}))?)";
    private static final String NAME = "(\\p{L}[^\\t:\\[\\]<>]{0,60}?)";

    /// The name's group first, then hours, minutes, seconds, fraction.
    private static final List<Pattern> NAME_FIRST = List.of(
            Pattern.compile("^[ ]*" + NAME + "(?:[ \\u00A0]{2,}|[ ]*\\t+[ ]*|[ ]+[|·•–-][ ]+)" + TIME + "[ ]*$"),
            Pattern.compile("^[ ]*" + NAME + "[ ]*[\\[(]" + TIME + "[\\])][ ]*:?[ ]*$"),
            Pattern.compile("^[ ]*\\[" + NAME + "][ ]+" + TIME + "[ ]*$"),
            Pattern.compile("^[ ]*" + NAME + "[ \\u00A0]" + TIME + "[ ]*$"));

    /// Hours, minutes, seconds, fraction, then the name.
    private static final List<Pattern> TIME_FIRST = List.of(
            Pattern.compile("^[ ]*" + TIME + "[ ]+[|·•–-][ ]+" + NAME + "[ ]*:?[ ]*$"),
            Pattern.compile("^[ ]*[\\[(]" + TIME + "[\\])][ ]*" + NAME + "[ ]*:?[ ]*$"),
            Pattern.compile("^[ ]*" + TIME + "[ \\t\\u00A0]+" + NAME + "[ ]*$"));

    private static final Pattern ONLY_TIME = Pattern.compile("^[ ]*[\\[(]?" + TIME + "[\\])]?[ ]*$");
    private static final Pattern ONLY_NAME = Pattern.compile("^[ ]*" + NAME + "[ ]*$");
    private static final Pattern WORD =
            Pattern.compile("(?im)^[ ]*(?:audiodatei|audio file|transkript|transcript)[ ]*$");
    private static final Pattern TEAMS = Pattern.compile(
            "(?i)(?:hat die transkription gestartet|started transcription|^\\d{1,2}h? ?\\d{0,2}m \\d{1,2}s$"
                    + "|besprechungstranskript|meeting transcript)",
            Pattern.MULTILINE);

    private static final int MAX_LINE = 100;

    /// A line that opens a turn.
    ///
    /// @param lines how many lines it takes
    private record Head(
            int line,
            int lines,
            @Nullable String name,
            @Nullable TextRange spelled,
            long at,
            boolean strong) {}

    @Override
    public boolean writes(Convention convention) {
        return convention == Convention.HEADED;
    }

    @Override
    public @Nullable Outline recognise(Paper paper, ReadOptions options) {
        boolean forced = options.convention() == Convention.HEADED;
        List<Head> heads = heads(paper, options.labels());
        boolean named = heads.stream().anyMatch(h -> h.name() != null);
        if (!forced && (!isEnough(heads, paper) || !named && heads.size() < 4)) {
            return null;
        }
        if (heads.isEmpty()) {
            return null;
        }
        int filled = (int) paper.lines().subList(0, paper.body()).stream()
                .filter(l -> !l.isBlank())
                .count();
        double certainty = (named ? 0.62 : 0.4) + 0.34 * Math.min(1, heads.size() * 3.0 / Math.max(1, filled));
        List<Turns.Opening> openings = new ArrayList<>();
        for (Head head : heads) {
            int text = 0;
            for (int i = 0; i < head.lines(); i++) {
                text += paper.lines().get(head.line() + i).text().length() + (i > 0 ? 1 : 0);
            }
            openings.add(new Turns.Opening(head.line(), 0, text, head.name(), head.spelled(), head.at()));
        }
        return new Turns(paper, openings, options.markSide()).outline(program(paper, heads, named), certainty);
    }

    private static boolean isEnough(List<Head> heads, Paper paper) {
        int rising = 0;
        for (int i = 1; i < heads.size(); i++) {
            rising += heads.get(i).at() >= heads.get(i - 1).at() ? 1 : 0;
        }
        boolean strong = heads.stream().filter(Head::strong).count() * 2 >= heads.size();
        int enough = strong ? 2 : 3;
        return heads.size() >= enough
                && rising * 10 >= (heads.size() - 1) * 8
                && !paper.lines().isEmpty();
    }

    private static List<Head> heads(Paper paper, @Nullable Set<String> labels) {
        List<Head> heads = new ArrayList<>();
        List<Head> unnamed = new ArrayList<>();
        Map<String, Integer> weak = new HashMap<>();
        for (int i = 0; i < paper.body(); i++) {
            String line = paper.lines().get(i).text();
            if (line.isEmpty() || line.length() > MAX_LINE || line.indexOf(':') < 0) {
                continue;
            }
            Head head = named(i, line);
            if (head == null && ONLY_TIME.matcher(line).matches()) {
                Head alone = alone(paper, i, line);
                (alone.name() == null ? unnamed : heads).add(alone);
                continue;
            }
            if (head != null && (labels == null || labels.contains(head.name()))) {
                heads.add(head);
                if (!head.strong() && head.name() != null) {
                    weak.merge(head.name(), 1, Integer::sum);
                }
            }
        }
        heads.removeIf(h -> !h.strong() && h.name() != null && weak.getOrDefault(h.name(), 0) < 2);
        if (heads.size() < 2 || unnamed.size() > 4 * heads.size()) {
            return unnamed;
        }
        // Some turns of a named conversation name nobody.
        heads.addAll(unnamed);
        heads.sort(Comparator.comparingInt(Head::line));
        return heads;
    }

    private static @Nullable Head named(int i, String line) {
        for (int k = 0; k < NAME_FIRST.size(); k++) {
            Matcher m = NAME_FIRST.get(k).matcher(line);
            if (m.matches() && isName(m.group(1))) {
                return head(i, m, 1, 2, k < 3);
            }
        }
        for (int k = 0; k < TIME_FIRST.size(); k++) {
            Matcher m = TIME_FIRST.get(k).matcher(line);
            // `12:30 Uhr` has a time and a word, too.
            boolean hours = m.matches() && m.group(1) != null;
            if (m.matches() && isName(m.group(5)) && (k < 2 || hours)) {
                return head(i, m, 5, 1, true);
            }
        }
        return null;
    }

    private static Head head(int line, Matcher m, int name, int time, boolean strong) {
        int end = Blank.back(m.group(), m.start(name), m.end(name));
        String label = Blank.collapse(m.group().substring(m.start(name), end));
        return new Head(line, 1, label, new TextRange(m.start(name), end), millis(m, time), strong);
    }

    private static long millis(Matcher m, int time) {
        return Mark.millis(0, m.group(time), m.group(time + 1), m.group(time + 2), m.group(time + 3));
    }

    /// A line with only a time, and perhaps the name above it.
    private static Head alone(Paper paper, int i, String line) {
        Matcher m = ONLY_TIME.matcher(line);
        long at = m.matches() ? millis(m, 1) : 0;
        boolean above = i > 0 && (i == 1 || paper.lines().get(i - 2).isBlank());
        Matcher name = ONLY_NAME.matcher(i > 0 ? paper.lines().get(i - 1).text() : "");
        if (above && name.matches() && isName(name.group(1))) {
            int end = Blank.back(name.group(), name.start(1), name.end(1));
            String label = Blank.collapse(name.group().substring(name.start(1), end));
            return new Head(i - 1, 2, label, new TextRange(name.start(1), end), at, true);
        }
        return new Head(i, 1, null, null, at, true);
    }

    private static boolean isName(String text) {
        String name = Blank.strip(text);
        int words = Label.words(name);
        char last = name.charAt(name.length() - 1);
        boolean sentence = ".?!…,;".indexOf(last) >= 0 && name.length() > 4 && words > 2;
        return words >= 1
                && words <= 6
                && !sentence
                && !LabelScore.hasFunctionWord(name)
                && !LabelScore.isHeaderKey(name)
                && !name.equalsIgnoreCase("Uhr");
    }

    private static Convention program(Paper paper, List<Head> heads, boolean named) {
        StringBuilder top = new StringBuilder();
        for (Paper.Line line : paper.lines().subList(0, heads.getFirst().line())) {
            if (top.length() < 4000) {
                top.append(line.text()).append('\n');
            }
        }
        boolean otter = paper.leftOut().stream()
                .anyMatch(l -> l.text().toLowerCase(Locale.ROOT).contains("otter.ai"));
        if (otter) {
            return Convention.OTTER;
        }
        if (TEAMS.matcher(top).find()) {
            return Convention.TEAMS;
        }
        return named && WORD.matcher(top).find() ? Convention.WORD : Convention.HEADED;
    }
}
