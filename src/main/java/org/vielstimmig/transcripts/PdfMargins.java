package org.vielstimmig.transcripts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What stands on a page beside the text: numbers of lines in the margin, running heads, page numbers.
final class PdfMargins {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,5}");
    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "(?:(?:Seite|Page|S\\.|p\\.)\\s*)?[-–—|]?\\s*(\\d{1,4})\\s*(?:(?:/|von|of|\\|)\\s*(\\d{1,4}))?\\s*[-–—|]?",
            Pattern.CASE_INSENSITIVE);
    private static final int MIN_NUMBERS = 5;
    private static final int EDGE = 3;

    private PdfMargins() {}

    // --- numbers of lines ------------------------------------------------------------------------------------------

    /// @return how many numbers were taken out
    static int takeOutLineNumbers(List<PdfPage> pages) {
        return takeOutNumbers(pages, true) + takeOutNumbers(pages, false);
    }

    private static int takeOutNumbers(List<PdfPage> pages, boolean left) {
        float edge = edge(pages, left);
        List<PdfPage.Line> numbered = new ArrayList<>();
        int rising = 0;
        int before = -1;
        int step = 0;
        for (PdfPage page : pages) {
            for (PdfPage.Line line : page.lines()) {
                PdfPage.Word word =
                        left ? line.words().getFirst() : line.words().getLast();
                boolean beyond = left ? word.right() < edge - 1 : word.x() > edge + 1;
                if (beyond && NUMBER.matcher(word.text()).matches()) {
                    int number = Integer.parseInt(word.text());
                    if (before >= 0 && number > before && (step == 0 || number - before == step)) {
                        rising++;
                        step = number - before;
                    }
                    before = number;
                    numbered.add(line);
                }
            }
        }
        if (numbered.size() < MIN_NUMBERS || rising * 10 < numbered.size() * 7) {
            return 0;
        }
        for (PdfPage.Line line : numbered) {
            if (left) {
                line.words().removeFirst();
            } else {
                line.words().removeLast();
            }
        }
        pages.forEach(page -> page.lines().removeIf(line -> line.words().isEmpty()));
        return numbered.size();
    }

    /// Where most lines start (or end) once a number in front of (or behind) them is left aside.
    private static float edge(List<PdfPage> pages, boolean left) {
        Map<Integer, Integer> places = new TreeMap<>();
        List<Float> ends = new ArrayList<>();
        for (PdfPage page : pages) {
            for (PdfPage.Line line : page.lines()) {
                List<PdfPage.Word> words = line.words();
                PdfPage.Word outer = left ? words.getFirst() : words.getLast();
                boolean number = NUMBER.matcher(outer.text()).matches();
                if (number && words.size() == 1) {
                    continue;
                }
                if (left) {
                    PdfPage.Word word = number ? words.get(1) : outer;
                    places.merge(Math.round(word.x()), 1, Integer::sum);
                } else {
                    ends.add((number ? words.get(words.size() - 2) : outer).right());
                }
            }
        }
        if (left) {
            int most = places.values().stream().mapToInt(n -> n).max().orElse(0);
            return places.entrySet().stream()
                    .filter(e -> e.getValue() * 3 >= most)
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .orElse(0);
        }
        ends.sort(null);
        return ends.isEmpty() ? Float.MAX_VALUE : ends.get((int) ((ends.size() - 1) * 0.98));
    }

    // --- running heads ---------------------------------------------------------------------------------------------

    /// @param shown gets the first few of them
    /// @return how many lines were taken out
    static int takeOutRunningHeads(List<PdfPage> pages, List<String> shown) {
        Map<String, Set<Integer>> pagesOf = new HashMap<>();
        for (PdfPage page : pages) {
            for (PdfPage.Line line : edges(page)) {
                pagesOf.computeIfAbsent(key(line), k -> new HashSet<>()).add(page.number());
            }
        }
        int offset = pageOffset(pages);
        int taken = 0;
        for (PdfPage page : pages) {
            for (PdfPage.Line line : edges(page)) {
                Set<Integer> on = pagesOf.getOrDefault(key(line), Set.of());
                boolean often = on.size() >= 2 && on.size() * 10 >= pages.size() * 4;
                if (often && isNoSpeech(page, line, on.size())
                        || isPageNumber(line, page.number() + offset, pages.size())) {
                    page.lines().remove(line);
                    if (shown.size() < 4) {
                        shown.add(line.text());
                    }
                    taken++;
                }
            }
        }
        return taken;
    }

    /// Short answers repeat too (`B: Ja.`), sometimes on the same height of two pages: they must stay.
    private static boolean isNoSpeech(PdfPage page, PdfPage.Line line, int pages) {
        Label label = Label.at(line.text());
        boolean labelled = label != null && label.form() == Label.Form.COLON;
        boolean numbered = line.text().chars().anyMatch(Character::isDigit);
        return isApart(page, line) || !labelled && (numbered || pages > 2);
    }

    /// The same words, whatever their numbers, on the same height.
    private static String key(PdfPage.Line line) {
        return line.text().replaceAll("\\d+", "#") + "@" + Math.round(line.y() / 3);
    }

    private static List<PdfPage.Line> edges(PdfPage page) {
        List<PdfPage.Line> lines = page.lines();
        if (lines.size() <= 2 * EDGE) {
            return List.copyOf(lines);
        }
        List<PdfPage.Line> edges = new ArrayList<>(lines.subList(0, EDGE));
        edges.addAll(lines.subList(lines.size() - EDGE, lines.size()));
        return edges;
    }

    private static boolean isApart(PdfPage page, PdfPage.Line line) {
        int at = page.lines().indexOf(line);
        float leading = page.leading();
        boolean above = at > 0 && line.y() - page.lines().get(at - 1).y() < 1.5f * leading;
        boolean below = at >= 0
                && at + 1 < page.lines().size()
                && page.lines().get(at + 1).y() - line.y() < 1.5f * leading;
        return !above && !below;
    }

    /// What has to be added to a page's place in the file to get the number printed on it.
    private static int pageOffset(List<PdfPage> pages) {
        Map<Integer, Integer> votes = new HashMap<>();
        for (PdfPage page : pages) {
            for (PdfPage.Line line : edges(page)) {
                Matcher number = PAGE_NUMBER.matcher(line.text().strip());
                if (number.matches()) {
                    votes.merge(Integer.parseInt(number.group(1)) - page.number(), 1, Integer::sum);
                }
            }
        }
        return votes.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(e -> -Math.abs(e.getKey())))
                .filter(e -> e.getValue() * 2 >= pages.size())
                .map(Map.Entry::getKey)
                .orElse(0);
    }

    private static boolean isPageNumber(PdfPage.Line line, int expected, int pages) {
        Matcher number = PAGE_NUMBER.matcher(line.text().strip());
        if (!number.matches()) {
            return false;
        }
        String of = number.group(2);
        return Integer.parseInt(number.group(1)) == expected
                && (of == null || Integer.parseInt(of) >= Math.min(expected, pages));
    }
}
