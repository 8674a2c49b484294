package org.vielstimmig.transcripts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Pages set in two columns, as parliaments print their minutes: read down the left one, then down the right
/// one. What runs over both, a heading or a head, cuts the page into parts.
final class PdfColumns {

    private static final int ENOUGH = 6;

    /// Letters that name the quarters of a page.
    private static final Pattern QUARTER = Pattern.compile("\\([A-D]\\)");

    private PdfColumns() {}

    /// The columns as pages of their own; pages of one column stay as they are.
    static List<PdfPage> split(List<PdfPage> pages) {
        List<PdfPage> out = new ArrayList<>();
        for (PdfPage page : pages) {
            float gutter = gutter(page);
            if (gutter > 0) {
                split(page, gutter, out);
            } else {
                out.add(page);
            }
        }
        return out;
    }

    private static void split(PdfPage page, float gutter, List<PdfPage> out) {
        List<PdfPage.Line> left = new ArrayList<>();
        List<PdfPage.Line> right = new ArrayList<>();
        for (PdfPage.Line line : page.lines()) {
            if (crosses(line, gutter)) {
                flush(page, left, right, out);
                out.add(part(page, new ArrayList<>(List.of(line))));
                continue;
            }
            List<PdfPage.Word> before = new ArrayList<>();
            List<PdfPage.Word> behind = new ArrayList<>();
            for (PdfPage.Word word : line.words()) {
                if (!QUARTER.matcher(word.text()).matches()) {
                    (word.x() < gutter ? before : behind).add(word);
                }
            }
            if (!before.isEmpty()) {
                left.add(new PdfPage.Line(before, line.y()));
            }
            if (!behind.isEmpty()) {
                right.add(new PdfPage.Line(behind, line.y()));
            }
        }
        flush(page, left, right, out);
    }

    private static void flush(PdfPage page, List<PdfPage.Line> left, List<PdfPage.Line> right, List<PdfPage> out) {
        for (List<PdfPage.Line> column : List.of(left, right)) {
            if (!column.isEmpty()) {
                out.add(part(page, new ArrayList<>(column)));
                column.clear();
            }
        }
    }

    private static PdfPage part(PdfPage page, List<PdfPage.Line> lines) {
        return new PdfPage(page.number(), page.width(), page.height(), lines);
    }

    private static boolean crosses(PdfPage.Line line, float x) {
        return line.words().stream().anyMatch(w -> w.x() < x - 1 && w.right() > x + 1)
                || !line.words().isEmpty() && joins(line, x);
    }

    /// Whether words stand as close on both sides as they do in a sentence.
    private static boolean joins(PdfPage.Line line, float x) {
        PdfPage.Word before = null;
        for (PdfPage.Word word : line.words()) {
            if (before != null && before.right() <= x + 1 && word.x() >= x - 1) {
                return word.x() - before.right() < 6;
            }
            before = word;
        }
        return false;
    }

    /// Where the space between two columns lies, 0 if there is none.
    private static float gutter(PdfPage page) {
        float best = 0;
        int fewest = Integer.MAX_VALUE;
        for (float x = page.width() * 0.4f; x <= page.width() * 0.6f; x += 2) {
            float at = x;
            int crossing =
                    (int) page.lines().stream().filter(l -> crosses(l, at)).count();
            if (crossing < fewest && crossing * 5 <= page.lines().size() && hasColumns(page, at)) {
                fewest = crossing;
                best = at;
            }
        }
        return best;
    }

    /// Whether enough stands on both sides, and what stands on the right begins in one line.
    private static boolean hasColumns(PdfPage page, float x) {
        Map<Integer, Integer> starts = new HashMap<>();
        int left = 0;
        int right = 0;
        for (PdfPage.Line line : page.lines()) {
            if (crosses(line, x)) {
                continue;
            }
            left += line.words().getFirst().x() < x ? 1 : 0;
            for (PdfPage.Word word : line.words()) {
                if (word.x() >= x) {
                    right++;
                    starts.merge(Math.round(word.x() / 4), 1, Integer::sum);
                    break;
                }
            }
        }
        int aligned = starts.values().stream().mapToInt(n -> n).max().orElse(0);
        return left >= ENOUGH && right >= ENOUGH && aligned * 5 >= right * 2;
    }
}
