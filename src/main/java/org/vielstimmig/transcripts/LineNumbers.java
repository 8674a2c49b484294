package org.vielstimmig.transcripts;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Numbers in front of the lines, counting lines or paragraphs. They are not said by anybody, and what
/// stands in columns behind them has to stay in columns.
final class LineNumbers {

    private static final Pattern NUMBERED = Pattern.compile("^([ ]{0,6})(\\d{1,5})([.):]?)(\\t|[ \\u00A0]+|$)");

    private static final int ENOUGH = 5;

    private LineNumbers() {}

    /// @param number counted
    /// @param end    offset behind the number and its sign
    /// @param blanks how many blanks follow
    private record Numbered(int line, int number, int end, int blanks, boolean tab) {}

    static Paper takenOut(Paper paper) {
        List<Numbered> numbered = numbered(paper);
        int blanks = numbered.stream()
                .filter(n ->
                        !n.tab() && n.end() < paper.lines().get(n.line()).text().length())
                .mapToInt(Numbered::blanks)
                .min()
                .orElse(0);
        if (!isCount(paper, numbered, blanks)) {
            return paper;
        }
        List<Paper.Line> lines = new ArrayList<>(paper.lines());
        int width = numbered.stream().mapToInt(Numbered::end).max().orElse(0);
        for (Numbered n : numbered) {
            Paper.Line line = lines.get(n.line());
            int cut = Math.min(line.text().length(), n.end() + (n.tab() ? 1 : blanks));
            lines.set(
                    n.line(), new Paper.Line(line.text().substring(cut), Math.max(0, line.bold() - cut), line.soft()));
        }
        if (blanks >= 2) {
            unindent(lines, numbered, width + blanks, paper.body());
        }
        String shown = numbered.getFirst().number() + " … " + numbered.getLast().number();
        return paper.with(lines, paper.body())
                .with(new Finding.LineNumbersLeftOut(numbered.size()))
                .with(new Recognition.LeftOut(Recognition.LeftOut.Kind.LINE_NUMBER, shown, numbered.size(), false));
    }

    /// Lines between the numbered ones stand as deep as they do.
    private static void unindent(List<Paper.Line> lines, List<Numbered> numbered, int depth, int body) {
        boolean[] done = new boolean[lines.size()];
        numbered.forEach(n -> done[n.line()] = true);
        for (int i = numbered.getFirst().line(); i < body; i++) {
            String text = lines.get(i).text();
            int blank = Math.min(depth, Blank.skip(text, 0));
            if (!done[i] && blank > 0 && text.charAt(0) != '\t') {
                lines.set(
                        i, new Paper.Line(text.substring(blank), 0, lines.get(i).soft()));
            }
        }
    }

    private static List<Numbered> numbered(Paper paper) {
        List<Numbered> numbered = new ArrayList<>();
        int before = -1;
        for (int i = 0; i < paper.body(); i++) {
            Matcher m = NUMBERED.matcher(paper.lines().get(i).text());
            if (m.lookingAt()) {
                int number = Integer.parseInt(m.group(2));
                if (before < 0 || number > before && number <= before + 20) {
                    boolean tab = m.group(4).startsWith("\t");
                    numbered.add(new Numbered(i, number, m.end(3), m.group(4).length(), tab));
                    before = number;
                }
            }
        }
        return numbered;
    }

    /// Whether the numbers count: by one in front of nearly every line, or by five at every fifth.
    private static boolean isCount(Paper paper, List<Numbered> numbered, int blanks) {
        if (numbered.size() < ENOUGH) {
            return false;
        }
        int first = numbered.getFirst().line();
        int last = numbered.getLast().line();
        int filled = 0;
        int all = 0;
        for (int i = first; i < paper.body(); i++) {
            boolean blank = paper.lines().get(i).isBlank();
            filled += blank ? 0 : 1;
            all += i <= last ? 1 : 0;
        }
        int byOne = 0;
        int byFive = 0;
        for (int i = 1; i < numbered.size(); i++) {
            int step = numbered.get(i).number() - numbered.get(i - 1).number();
            int lines = numbered.get(i).line() - numbered.get(i - 1).line();
            byOne += step == 1 ? 1 : 0;
            byFive += (step == 5 || step == 10) && lines >= step && lines <= 2 * step ? 1 : 0;
        }
        int steps = numbered.size() - 1;
        boolean apart = blanks >= 2 || numbered.stream().anyMatch(Numbered::tab);
        double share = apart ? 0.6 : 0.9;
        boolean lines = byOne >= steps * 0.95 && numbered.size() >= share * Math.max(1, filled);
        boolean fifths = byFive >= steps * 0.95 && numbered.getFirst().number() % 5 == 0 && all > 4 * steps;
        return lines || fifths;
    }
}
