package org.vielstimmig.transcripts;

/// How much a decoded text looks like words: points for every character outside ASCII.
///
/// A wrong charset puts signs into words (`G§ste`), capitals behind small letters (`GŠste`), letters of another
/// alphabet beside Latin ones, and controls where quotation marks were.
final class Plausibility {

    private static final String GERMAN = "äöüÄÖÜß";
    private static final String FRENCH_AND_SOUTH = "éèêàâçñóíáúîôëïùûòìæœøåØÅÆÉÈÀÇÑ";
    private static final String TURKISH = "ğışİĞŞ";
    private static final String EAST = "ąćęłńśźżĄŁŚŻŹčřšžěůťďňČŘŠŽőűŐŰăâîșțţđĐĆ";
    private static final String RARE_IN_WEST = "ðýþÐÝÞ";
    /// The most frequent letters of Russian, Greek, Hebrew and Arabic, together more than half of any text.
    private static final String COMMON = "оеаинтсрвлкмαοιετσνηυρκיוהלאתרמבשנاليمونرتبةع";

    private static final String OPENING = "„“‚‘«»(";
    private static final String QUOTES = "„“”‚‘’«»‹›";

    private Plausibility() {}

    static double of(String text) {
        double points = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                char before = i > 0 ? text.charAt(i - 1) : ' ';
                char after = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
                points += isLetter(c) ? letter(before, c, after) : sign(before, c, after);
            }
        }
        return points;
    }

    /// The two ordinals are letters to Unicode, but not to anybody who types interviews.
    private static boolean isLetter(char c) {
        return Character.isLetter(c) && c != 'ª' && c != 'º' && c != 'ƒ' && c != 'µ' && c != 'ˆ';
    }

    private static double letter(char before, char c, char after) {
        boolean latin = script(c) == Character.UnicodeScript.LATIN;
        double points = latin ? weight(c) : COMMON.indexOf(c) >= 0 ? 1.3 : 0.7;
        for (char beside : new char[] {before, after}) {
            if (isLetter(beside)) {
                boolean same = script(beside) == script(c);
                if (!same) {
                    points -= 5;
                } else if (latin && beside >= 0x80 && !bothGerman(c, beside)) {
                    points -= 2;
                }
            } else if (beside >= 0x80 && !isPunctuation(beside)) {
                points -= 1;
            }
        }
        if (Character.isUpperCase(c) && Character.isLowerCase(before)) {
            points -= 4;
        }
        if (!latin && Character.isUpperCase(before) && Character.isLowerCase(c) && Character.isUpperCase(after)) {
            points -= 4;
        }
        return points;
    }

    private static double weight(char c) {
        if (GERMAN.indexOf(c) >= 0) {
            return 3;
        }
        if (TURKISH.indexOf(c) >= 0) {
            return 2.2;
        }
        if (FRENCH_AND_SOUTH.indexOf(c) >= 0) {
            return 2;
        }
        if (EAST.indexOf(c) >= 0) {
            return 1.5;
        }
        return RARE_IN_WEST.indexOf(c) >= 0 ? -0.5 : 0.2;
    }

    private static boolean bothGerman(char a, char b) {
        return GERMAN.indexOf(a) >= 0 && GERMAN.indexOf(b) >= 0;
    }

    private static double sign(char before, char c, char after) {
        if (c == '\uFFFD' || Character.isISOControl(c) || Character.getType(c) == Character.PRIVATE_USE) {
            return -12;
        }
        boolean inWord = Character.isLetter(before) && Character.isLetter(after);
        if (c == '’' || c == '\u00AD' || c == '·') {
            return inWord ? 0.5 : 0;
        }
        if (c == '…') {
            return inWord ? -1 : 1;
        }
        if (c == '–' || c == '—') {
            return inWord ? -2 : 1;
        }
        if (QUOTES.indexOf(c) >= 0) {
            boolean opens = OPENING.indexOf(c) >= 0 && Character.isLetter(after) && !Character.isLetter(before);
            boolean closes = !Character.isLetter(after) && !Character.isWhitespace(before);
            return inWord ? -4 : opens || closes ? 1 : 0;
        }
        if (c == '\u00A0') {
            return inWord ? -0.5 : 0.3;
        }
        if (c == '§' || c == '€' || c == '°' || c == '£') {
            return inWord ? -5 : 0.5;
        }
        // Vowel signs of Hebrew and Arabic stand inside words by nature.
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK) {
            return Character.isLetter(before) && script(before) != Character.UnicodeScript.LATIN ? 0.5 : -3;
        }
        return inWord ? -5 : -1;
    }

    private static boolean isPunctuation(char c) {
        return QUOTES.indexOf(c) >= 0 || c == '…' || c == '–' || c == '—' || c == '\u00A0';
    }

    private static Character.UnicodeScript script(char c) {
        return Character.UnicodeScript.of(c);
    }
}
