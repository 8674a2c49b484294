package org.vielstimmig.transcripts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The ways in which times are written in one text.
///
/// What a mark is in every text, [Mark] knows. `12:34` at a line's start is one only in a text that has many of
/// them, rising: so the whole text is looked at first.
final class Marks {

    /// Forms that no single line proves.
    private enum Loose {
        /// `0.46⇥I: …`, `0:46⇥…`
        TABBED("^[ \\u00A0]*()(\\d{1,3})[.:]([0-5]\\d)()(?=\\t)"),
        /// `12:34 …` in front of a line or alone on it.
        START("^[ \\t\\u00A0]*()(\\d{1,3}):([0-5]\\d)()(?=[ \\t\\u00A0]*$|[ \\t\\u00A0]+(?!Uhr\\b|h\\b|o[’']clock)"
                + "[-–]?[ \\u00A0]?[\\p{L}\\[<(„\"*])"),
        /// `… 12:34` or `… 1:02:34.5` at a line's end.
        END("(?<=[ \\t\\u00A0])(?:(\\d{1,2}):)?(\\d{1,2}):([0-5]\\d)(?:[-–.,](\\d{1,3}))?[ \\t\\u00A0]*$"),
        /// `(12:34)`
        PAREN("()\\((\\d{1,3}):([0-5]\\d)\\)()");

        private final Pattern pattern;

        Loose(String pattern) {
            this.pattern = Pattern.compile(pattern);
        }
    }

    /// Only what is a mark in every text.
    static final Marks STRICT = new Marks(EnumSet.noneOf(Loose.class));

    private static final int ENOUGH = 3;

    private final Set<Loose> forms;

    private Marks(Set<Loose> forms) {
        this.forms = forms;
    }

    /// The forms that this text proves: they come again and rise.
    static Marks of(List<Paper.Line> lines) {
        Set<Loose> forms = EnumSet.noneOf(Loose.class);
        int strict = 0;
        List<List<Long>> times = new ArrayList<>();
        for (int i = 0; i < Loose.values().length; i++) {
            times.add(new ArrayList<>());
        }
        for (Paper.Line line : lines) {
            String text = line.text();
            if (text.indexOf(':') < 0 && text.indexOf('.') < 0) {
                continue;
            }
            strict += Mark.in(text).size();
            for (Loose form : Loose.values()) {
                Matcher m = matcher(form, text);
                while (m != null && m.find()) {
                    times.get(form.ordinal()).add(millis(m));
                }
            }
        }
        for (Loose form : Loose.values()) {
            List<Long> of = times.get(form.ordinal());
            if (of.size() >= ENOUGH && of.size() * 4 >= strict && rise(of)) {
                forms.add(form);
            }
        }
        return forms.isEmpty() ? STRICT : new Marks(forms);
    }

    private static boolean rise(List<Long> times) {
        int rising = 0;
        for (int i = 1; i < times.size(); i++) {
            rising += times.get(i) >= times.get(i - 1) ? 1 : 0;
        }
        return times.getLast() > times.getFirst() && rising * 10 >= (times.size() - 1) * 9;
    }

    /// Null where the text cannot hold the form; long lines are not searched from end to end.
    private static @Nullable Matcher matcher(Loose form, String text) {
        if (text.isEmpty()) {
            return null;
        }
        Matcher m = form.pattern.matcher(text);
        switch (form) {
            case TABBED, START -> {
                char first = text.charAt(Math.min(Blank.skip(text, 0), text.length() - 1));
                if (first < '0' || first > '9') {
                    return null;
                }
                m.region(0, Math.min(text.length(), 60));
            }
            case END -> m.region(Math.max(0, text.length() - 30), text.length());
            case PAREN -> {
                if (text.indexOf('(') < 0) {
                    return null;
                }
            }
        }
        m.useTransparentBounds(true);
        m.useAnchoringBounds(form == Loose.PAREN);
        return m;
    }

    private static long millis(Matcher m) {
        return Mark.millis(0, m.group(1), m.group(2), m.group(3), m.group(4));
    }

    /// The marks of a line, from left to right.
    List<Mark> in(String line) {
        List<Mark> marks = Mark.in(line);
        if (forms.isEmpty()) {
            return marks;
        }
        List<Mark> all = new ArrayList<>(marks);
        for (Loose form : forms) {
            Matcher m = matcher(form, line);
            while (m != null && m.find()) {
                int start = Blank.skip(line, m.start());
                int end = Blank.back(line, start, m.end());
                if (all.stream().noneMatch(other -> other.start() < end && start < other.end())) {
                    all.add(new Mark(start, end, millis(m), Mark.Kind.LOOSE));
                }
            }
        }
        all.sort(Comparator.comparingInt(Mark::start));
        return all;
    }
}
