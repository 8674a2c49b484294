package org.vielstimmig.text;

/// How far one word is from another: what was meant by a name that nobody has.
public final class Slips {

    private Slips() {}

    /// Whether two different words are likely the same but for a slip of the pen: one letter in a word of four or
    /// more is another, missing or too much, or two in one of seven or more, and two neighbours changed places.
    public static boolean isSlip(String a, String b) {
        int length = Math.min(a.length(), b.length());
        int allowed = length >= 7 ? 2 : length >= 4 ? 1 : 0;
        return !a.equals(b) && (distance(a, b) <= allowed || length >= 4 && areSwapped(a, b));
    }

    /// How many letters must be changed, added or taken away to make one word of the other.
    public static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int above = row[j];
                int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, 1 + Math.min(above, row[j - 1]));
                diagonal = above;
            }
        }
        return row[b.length()];
    }

    /// Whether two neighbouring letters alone changed places.
    private static boolean areSwapped(String a, String b) {
        if (a.length() != b.length()) {
            return false;
        }
        int i = 0;
        while (i < a.length() && a.charAt(i) == b.charAt(i)) {
            i++;
        }
        return i + 1 < a.length()
                && a.charAt(i) == b.charAt(i + 1)
                && a.charAt(i + 1) == b.charAt(i)
                && a.regionMatches(i + 2, b, i + 2, a.length() - i - 2);
    }
}
