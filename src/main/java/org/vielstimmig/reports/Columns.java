package org.vielstimmig.reports;

import java.util.List;
import org.vielstimmig.model.Report;

/// Shares out a page's width among a table's columns: none narrower than its longest word needs, the rest by
/// how much there is to read.
final class Columns {

    private static final int LONGEST_WORD = 22;
    private static final int LONGEST_TEXT = 80;
    private static final double PADDING = 3;
    private static final double SENTENCES_AT_LEAST = 32;
    private static final double SENTENCES_WISH_MORE = 3;
    private static final double CHARACTERS_PER_UNIT_OF_WIDTH = 98;

    private Columns() {}

    /// One share per column, summing to 1.
    static double[] shares(Report report, boolean wide) {
        int count = report.columns().size();
        double page = CHARACTERS_PER_UNIT_OF_WIDTH * (wide ? 1.45 : 1);
        double[] least = new double[count];
        double[] wish = new double[count];
        double[] words = new double[count];
        double leastSum = 0;
        double wishSum = 0;
        for (int c = 0; c < count; c++) {
            Report.Column column = report.columns().get(c);
            boolean sentences = column.kind() == Report.Column.Kind.LONG || column.kind() == Report.Column.Kind.QUOTE;
            boolean unbroken = column.kind() == Report.Column.Kind.DATE || column.kind() == Report.Column.Kind.NUMBER;
            int word = longestWord(column.title());
            double sum = 0;
            int filled = 0;
            for (List<Report.Cell> row : report.rows()) {
                String text = c < row.size() ? row.get(c).text() : "";
                word = Math.max(word, unbroken ? text.length() : longestWord(text));
                if (!text.isBlank()) {
                    sum += Math.min(text.length(), LONGEST_TEXT);
                    filled++;
                }
            }
            double average = filled == 0 ? 0 : sum / filled;
            words[c] = Math.min(word, LONGEST_WORD) + PADDING;
            double floor = sentences ? Math.min(average, SENTENCES_AT_LEAST) : 0;
            least[c] = Math.max(Math.min(word, LONGEST_WORD), floor) + PADDING;
            wish[c] = Math.max(0, average + PADDING - least[c]) * (sentences ? SENTENCES_WISH_MORE : 1);
            leastSum += least[c];
            wishSum += wish[c];
        }
        double spare = Math.max(0, page - leastSum);
        double[] shares = new double[count];
        double total = 0;
        for (int c = 0; c < count; c++) {
            double extra = wishSum == 0 ? spare / count : spare * wish[c] / wishSum;
            shares[c] = least[c] + extra;
            total += shares[c];
        }
        for (int c = 0; c < count; c++) {
            shares[c] /= total;
            words[c] /= page;
        }
        return leastSum > page ? fitted(shares, words) : shares;
    }

    /// The shares as they are where each is wide enough; else those too narrow get what they need, and the
    /// others give of what they have beyond their need.
    ///
    /// @param needed share below which words would be torn, one per column
    static double[] fitted(double[] shares, double[] needed) {
        double all = 0;
        double beyond = 0;
        for (int c = 0; c < shares.length; c++) {
            all += needed[c];
            beyond += Math.max(0, shares[c] - needed[c]);
        }
        double[] fitted = new double[shares.length];
        for (int c = 0; c < shares.length; c++) {
            fitted[c] = all >= 1 || beyond == 0
                    ? needed[c] / all
                    : needed[c] + (1 - all) * Math.max(0, shares[c] - needed[c]) / beyond;
        }
        return fitted;
    }

    private static int longestWord(String text) {
        int longest = 0;
        int run = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            run = Character.isWhitespace(c) || c == '-' || c == '/' ? 0 : run + 1;
            longest = Math.max(longest, run);
        }
        return longest;
    }
}
