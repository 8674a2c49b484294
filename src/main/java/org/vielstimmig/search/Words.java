package org.vielstimmig.search;

/// Walks over the words of a text: runs of letters, digits and marks. A gender ending written with a sign
/// (`Migrant*innen`, `jede:r`, `Migrant(inn)en`) belongs to its word. Soft hyphens and joiners do not split
/// words.
///
/// Positions are UTF-16 offsets into the text as it stands; nothing is replaced before, so none has to be
/// corrected.
final class Words {

    /// Signs that introduce a gender ending: `*` and its lookalike, `:` `_` and three kinds of middle dots.
    private static final String SIGNS = "*∗:_·•⋅";

    /// A base shorter than this takes no gender ending: `I:in` is a label, not a word.
    private static final int SHORTEST_BASE = 3;

    private static final String[] ENDINGS = {"innen", "in", "n", "r", "e"};

    private final CharSequence text;
    private final boolean wildcards;
    private int start;
    private int end;

    Words(CharSequence text) {
        this(text, false);
    }

    /// @param wildcards whether `*` counts as a letter, as in a query
    Words(CharSequence text, boolean wildcards) {
        this.text = text;
        this.wildcards = wildcards;
    }

    boolean next() {
        int at = end;
        while (at < text.length() && !begins(at)) {
            at += Character.charCount(Character.codePointAt(text, at));
        }
        if (at >= text.length()) {
            return false;
        }
        start = at;
        end = endOfWord(text, at, wildcards);
        return true;
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    String word() {
        return text.subSequence(start, end).toString();
    }

    private boolean begins(int at) {
        return Character.isLetterOrDigit(Character.codePointAt(text, at)) || wildcards && text.charAt(at) == '*';
    }

    /// The end of the word that begins at `from`, its gender ending included.
    static int endOfWord(CharSequence text, int from, boolean wildcards) {
        int at = from;
        while (at < text.length()) {
            int codePoint = Character.codePointAt(text, at);
            if (continues(codePoint)) {
                at += Character.charCount(codePoint);
                continue;
            }
            int suffix = endOfGenderEnding(text, from, at);
            if (suffix > at) {
                at = suffix;
                if (!wildcards) {
                    return at;
                }
            } else if (wildcards && codePoint == '*') {
                at++;
            } else {
                return at;
            }
        }
        return at;
    }

    /// Whether a word may go on with this character.
    static boolean continues(int codePoint) {
        if (Character.isLetterOrDigit(codePoint)) {
            return true;
        }
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> isInvisible(codePoint);
        };
    }

    /// Soft hyphen, zero-width non-joiner, zero-width joiner.
    static boolean isInvisible(int codePoint) {
        return codePoint == 0x00AD || codePoint == 0x200C || codePoint == 0x200D;
    }

    /// Where the gender ending ends that follows the word `[from, at)` directly; `at` if there is none.
    static int endOfGenderEnding(CharSequence text, int from, int at) {
        if (at >= text.length() || at - from < SHORTEST_BASE || !endsInLetter(text, at)) {
            return at;
        }
        char sign = text.charAt(at);
        if (SIGNS.indexOf(sign) >= 0) {
            return ending(text, at + 1, at);
        }
        if (sign == '/') {
            boolean hyphen = at + 1 < text.length() && text.charAt(at + 1) == '-';
            return ending(text, hyphen ? at + 2 : at + 1, at);
        }
        if (sign == '-') {
            return matches(text, at + 1, "innen") ? ending(text, at + 1, at) : at;
        }
        if (sign == '(') {
            return parenthesis(text, at);
        }
        return at;
    }

    private static boolean endsInLetter(CharSequence text, int at) {
        int codePoint = Character.codePointBefore(text, at);
        return continues(codePoint) && !Character.isDigit(codePoint);
    }

    /// One of the endings at `at` and nothing behind it, or `innen` and the rest of a compound
    /// (`Migrant*innenorganisation`).
    private static int ending(CharSequence text, int at, int none) {
        for (String ending : ENDINGS) {
            int behind = at + ending.length();
            if (!matches(text, at, ending)) {
                continue;
            }
            if (behind == text.length() || !continues(Character.codePointAt(text, behind))) {
                return behind;
            }
            if (ending.equals("innen") && Character.isLowerCase(Character.codePointAt(text, behind))) {
                int rest = behind;
                while (rest < text.length() && continues(Character.codePointAt(text, rest))) {
                    rest += Character.charCount(Character.codePointAt(text, rest));
                }
                return rest;
            }
        }
        return none;
    }

    private static int parenthesis(CharSequence text, int at) {
        for (String inside : new String[] {"inn)en", "innen)", "in)", "n)", "r)", "e)"}) {
            int behind = at + 1 + inside.length();
            if (matches(text, at + 1, inside)
                    && (behind == text.length() || !continues(Character.codePointAt(text, behind)))) {
                return behind;
            }
        }
        return at;
    }

    private static boolean matches(CharSequence text, int at, String expected) {
        if (at + expected.length() > text.length()) {
            return false;
        }
        for (int i = 0; i < expected.length(); i++) {
            if (Character.toLowerCase(text.charAt(at + i)) != expected.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
