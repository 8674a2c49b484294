package org.vielstimmig.transcripts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.model.MarkSide;
import org.vielstimmig.model.TextRange;

/// Makes turns of the places where they open: from there to the next opening, without marks and blanks at the
/// ends, with the time that the marks give.
final class Turns {

    /// Longer than anybody speaks without the other saying a word.
    private static final long LONG_TURN = 20 * 60 * 1000L;

    /// Lines of data about the recording among the turns: `_note: …`.
    private static final Pattern ASIDE = Pattern.compile("_[a-z]{2,20}\\s*:.*");

    /// @param labelStart offset in the line of the label
    /// @param textStart  offset in the line of what is said; may lie beyond it
    /// @param spelled    the name's range in the line, null where nobody is named
    /// @param at         time where the opening itself tells it, in milliseconds
    record Opening(
            int line,
            int labelStart,
            int textStart,
            @Nullable String label,
            @Nullable TextRange spelled,
            @Nullable Long at) {

        /// A turn of somebody who is not named.
        static Opening unnamed(int line) {
            return new Opening(line, 0, 0, null, null, null);
        }
    }

    private final Paper paper;
    private final List<Opening> openings;
    private final String text;
    private final int[] starts;
    private final int bodyEnd;
    private final List<Mark> marks = new ArrayList<>();
    private final Map<Integer, Mark> byStart = new HashMap<>();
    private final Map<Integer, Mark> byEnd = new HashMap<>();
    private final int told;
    private final MarkSide side;

    /// Where the marks stand to the eye, whatever a person says of their meaning.
    private final MarkSide drawn;

    Turns(Paper paper, List<Opening> openings, @Nullable MarkSide forced) {
        this.paper = paper;
        this.openings = openings;
        text = paper.text();
        starts = paper.starts();
        bodyEnd = Math.min(text.length(), Math.max(0, starts[paper.body()] - 1));
        Map<Integer, Opening> byLine = new HashMap<>();
        openings.forEach(o -> byLine.putIfAbsent(o.line(), o));
        int[] sides = new int[2];
        int told = 0;
        for (int i = 0; i < paper.body(); i++) {
            Opening opening = byLine.get(i);
            if (opening != null && opening.at() != null) {
                told++;
                sides[0]++;
                continue;
            }
            for (Mark mark : paper.marks().in(paper.lines().get(i).text())) {
                count(i, mark, byLine, sides);
                Mark absolute = new Mark(starts[i] + mark.start(), starts[i] + mark.end(), mark.millis(), mark.kind());
                marks.add(absolute);
                byStart.put(absolute.start(), absolute);
                byEnd.put(absolute.end(), absolute);
            }
        }
        this.told = told;
        drawn = marks.isEmpty() && told == 0 ? MarkSide.NONE : side(sides);
        side = drawn == MarkSide.NONE || forced == null ? drawn : forced;
    }

    /// Whether the marks are those of f4.
    boolean isHashed() {
        long hashed = marks.stream().filter(m -> m.kind() == Mark.Kind.HASH).count();
        return hashed > 0 && hashed * 2 > marks.size();
    }

    /// Counts the marks at the start of a turn and those right before a paragraph's end. A mark alone on its
    /// line belongs to the side on which there is no blank line.
    private void count(int i, Mark mark, Map<Integer, Opening> byLine, int[] sides) {
        Paper.Line line = paper.lines().get(i);
        Opening opening = byLine.get(i);
        boolean first = Blank.skip(line.text(), 0) >= mark.start()
                || opening != null && opening.label() != null && mark.end() <= opening.textStart();
        boolean last = Blank.skip(line.text(), mark.end()) == line.text().length();
        boolean goesOn = line.soft() && !byLine.containsKey(i + 1);
        if (first && last) {
            boolean above = i > 0 && !paper.lines().get(i - 1).isBlank();
            boolean below = i + 1 < paper.body() && !paper.lines().get(i + 1).isBlank();
            if (above != below) {
                sides[above ? 1 : 0]++;
            }
        } else if (first) {
            sides[0]++;
        } else if (last && !goesOn) {
            sides[1]++;
        }
    }

    private MarkSide side(int[] sides) {
        if (sides[0] + sides[1] == 0 && !marks.isEmpty()) {
            boolean before = !openings.isEmpty() && marks.getFirst().start() < opens(openings.getFirst());
            return before ? MarkSide.START : MarkSide.END;
        }
        return sides[1] * 5 >= (sides[0] + sides[1]) * 4 ? MarkSide.END : MarkSide.START;
    }

    private int opens(Opening opening) {
        return starts[opening.line()] + opening.textStart();
    }

    Outline outline(Convention convention, double certainty) {
        List<Finding> findings = new ArrayList<>();
        List<Outline.Part> parts = new ArrayList<>();
        Map<String, Finding.TurnEmpty> empty = new LinkedHashMap<>();
        header(findings);
        int gap = 0;
        for (int i = 0; i < openings.size(); i++) {
            Opening opening = openings.get(i);
            int next = i + 1 < openings.size() ? starts[openings.get(i + 1).line()] : bodyEnd;
            TextRange range = trimmed(Math.min(opens(opening), bodyEnd), next);
            if (range.isEmpty()) {
                if (opening.label() != null) {
                    empty.merge(
                            opening.label(),
                            new Finding.TurnEmpty(opening.label(), starts[opening.line()] + opening.labelStart(), 1),
                            (one, more) -> new Finding.TurnEmpty(one.label(), one.at(), one.count() + 1));
                }
                continue;
            }
            Long at = side == MarkSide.NONE ? null : opening.at();
            parts.add(new Outline.Part(
                    opening.label(),
                    spelled(opening),
                    range,
                    at != null ? at : at(gap, range.start(), parts.isEmpty())));
            gap = range.end();
        }
        findings.addAll(empty.values());
        parts = timed(parts);
        rising(findings);
        tooLong(parts, lastMark()).ifPresent(findings::add);
        return new Outline(convention, certainty, text, parts, side, marks.size() + told, findings, List.of());
    }

    /// The parts with the times that the side gives them. Every mark belongs to the turn it is written with: one
    /// in front of the words that is said to be their end begins the next turn, and one behind the words that is
    /// said to be their start begins this one.
    private List<Outline.Part> timed(List<Outline.Part> parts) {
        if (side == drawn || side == MarkSide.NONE || parts.isEmpty()) {
            return parts;
        }
        List<Outline.Part> moved = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            Outline.Part part = parts.get(i);
            Long at;
            if (side == MarkSide.END) {
                at = i == 0 ? (Long) 0L : parts.get(i - 1).at();
            } else {
                at = i + 1 < parts.size()
                        ? parts.get(i + 1).at()
                        : at(part.range().end(), bodyEnd + 1, false);
            }
            moved.add(new Outline.Part(part.label(), part.spelled(), part.range(), at));
        }
        return moved;
    }

    private @Nullable TextRange spelled(Opening opening) {
        TextRange inLine = opening.spelled();
        int start = starts[opening.line()];
        return inLine == null ? null : new TextRange(start + inLine.start(), start + inLine.end());
    }

    /// How many of the marks are of a kind.
    long count(Mark.Kind kind) {
        return marks.stream().filter(m -> m.kind() == kind).count();
    }

    private void header(List<Finding> findings) {
        if (!openings.isEmpty() && openings.getFirst().line() > 0) {
            TextRange header = trimmed(0, starts[openings.getFirst().line()]);
            if (!header.isEmpty()) {
                findings.add(new Finding.HeaderTaken(header));
            }
        }
    }

    private TextRange trimmed(int from, int to) {
        int end = Math.max(from, to);
        boolean again = true;
        while (again) {
            end = Blank.back(text, from, end);
            Mark mark = byEnd.get(end);
            int line = text.lastIndexOf('\n', end - 1) + 1;
            if (mark != null && mark.start() >= from) {
                end = mark.start();
            } else if (end > line
                    && line > from
                    && ASIDE.matcher(text.substring(line, end)).matches()) {
                end = line;
            } else {
                again = false;
            }
        }
        int start = from;
        Mark mark;
        do {
            start = Math.min(end, Blank.skip(text, start));
            mark = byStart.get(start);
            if (mark != null && mark.end() <= end) {
                start = behindDash(mark.end(), end);
            }
        } while (mark != null && mark.end() <= end);
        return new TextRange(start, Math.max(start, end));
    }

    /// Some programs set a dash between a mark and the words.
    private int behindDash(int from, int end) {
        int dash = Blank.skip(text, from);
        boolean set = dash + 1 < end && (text.charAt(dash) == '-' || text.charAt(dash) == '–');
        return set && Blank.is(text.charAt(dash + 1)) ? dash + 1 : from;
    }

    /// The time of a turn: the last mark between it and the turn before. Where marks close their turns, that is
    /// the moment at which the one before ended, and the first turn starts at zero.
    private @Nullable Long at(int from, int to, boolean first) {
        if (side == MarkSide.NONE) {
            return null;
        }
        if (drawn == MarkSide.END && first) {
            return 0L;
        }
        Long at = null;
        for (int i = firstMarkFrom(from); i < marks.size() && marks.get(i).start() < to; i++) {
            long millis = marks.get(i).millis();
            at = millis < 0 ? null : (Long) millis;
        }
        return at;
    }

    private int firstMarkFrom(int offset) {
        int low = 0;
        int high = marks.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (marks.get(middle).start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private void rising(List<Finding> findings) {
        int falling = 0;
        int firstAt = 0;
        for (int i = 1; i < marks.size(); i++) {
            if (marks.get(i).millis() < marks.get(i - 1).millis()) {
                firstAt = falling == 0 ? marks.get(i).start() : firstAt;
                falling++;
            }
        }
        if (falling > 0) {
            findings.add(new Finding.MarksNotRising(falling, firstAt));
        }
    }

    /// Turns that last longer than anybody speaks.
    ///
    /// @param end when the last one ends, null if unknown
    static Optional<Finding> tooLong(List<Outline.Part> parts, @Nullable Long end) {
        List<Integer> turns = new ArrayList<>();
        long longest = 0;
        for (int i = 0; i < parts.size(); i++) {
            Long at = parts.get(i).at();
            Long next = i + 1 < parts.size() ? parts.get(i + 1).at() : end;
            if (at != null && next != null && next - at > LONG_TURN) {
                turns.add(i + 1);
                longest = Math.max(longest, next - at);
            }
        }
        return turns.isEmpty() ? Optional.empty() : Optional.of(new Finding.TurnLong(turns, longest));
    }

    private @Nullable Long lastMark() {
        return side == MarkSide.END && drawn == MarkSide.END && !marks.isEmpty()
                ? (Long) marks.getLast().millis()
                : null;
    }
}
