package org.vielstimmig.reports;

/// Texts that a spreadsheet would run instead of show.
///
/// What people said may begin with anything, and files come from strangers: `=HYPERLINK(…)` in a transcript
/// must reach a spreadsheet as the text it is.
final class Formula {

    private static final String STARTERS = "=+-@\t\r\n＝＋－＠";

    private Formula() {}

    static boolean startsOne(String text) {
        return !text.isEmpty() && STARTERS.indexOf(text.charAt(0)) >= 0;
    }

    /// For formats that know no cell types: a text that would start a formula gets an apostrophe in front,
    /// which spreadsheets take as "this is text".
    static String neutral(String text) {
        return startsOne(text) ? "'" + text : text;
    }
}
