package org.vielstimmig.transcripts;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.model.TextRange;

/// What may be a speaker's name in front of a line. Whether it is one shows only in the whole text; see
/// [LabelChoice].
///
/// @param name      without colon, brackets and stars; blanks collapsed
/// @param start     offset in the line, behind line numbers and marks
/// @param end       offset behind the name, before the colon
/// @param textStart offset of what is said, behind colon, blanks and marks; the line's length if nothing is
/// @param bracketed whether the name stands in square brackets
record Label(Form form, String name, int start, int end, int textStart, boolean bracketed) {

    /// How labels are set off from the text.
    enum Form {
        /// `B1: Ja.`, or `B1:` with the text below.
        COLON,
        /// `[B1] Ja.`
        BRACKET,
        /// The name, a tab, the text; or two cells of a table.
        TAB,
        /// The name alone on its line.
        ALONE
    }

    /// MAXQDA's limit for names in group discussions.
    private static final int MAX_LENGTH = 63;

    private static final int MAX_ALONE = 40;
    private static final String SIGNS = ".'’/()-–_&*+#·";
    private static final String STARS = "*_";
    private static final String QUOTES = "\"“”„»«";

    /// The candidate in front of a line, null if there is none.
    static @Nullable Label at(String line) {
        return at(line, Marks.STRICT);
    }

    /// The candidate in front of a line of a text with these marks, null if there is none.
    static @Nullable Label at(String line, Marks marks) {
        List<Mark> found = marks.in(line);
        int i = prefix(line, found);
        if (line.startsWith("_", i) && !line.startsWith("__", i)) {
            return null;
        }
        while (i < line.length() && (STARS.indexOf(line.charAt(i)) >= 0 || QUOTES.indexOf(line.charAt(i)) >= 0)) {
            i++;
        }
        if (i >= line.length()) {
            return null;
        }
        if (line.charAt(i) == '[') {
            return bracketed(line, i, ']', found);
        }
        if (line.charAt(i) == '<') {
            return bracketed(line, i, '>', found);
        }
        if (Character.isDigit(line.charAt(i))) {
            return numbered(line, i, found);
        }
        return Character.isLetter(line.codePointAt(i)) ? plain(line, i, found) : null;
    }

    /// A line's number with a single blank behind it: `12 I: Ja.` Only in front of the usual labels, since
    /// sentences begin like that too.
    private static @Nullable Label numbered(String line, int at, List<Mark> marks) {
        int i = at;
        while (i < line.length() && i - at < 5 && Character.isDigit(line.charAt(i))) {
            i++;
        }
        if (i + 1 < line.length() && line.charAt(i) == ' ' && line.charAt(i + 1) == '<') {
            return bracketed(line, i + 1, '>', marks);
        }
        if (i + 1 >= line.length() || line.charAt(i) != ' ' || !Character.isLetter(line.codePointAt(i + 1))) {
            return null;
        }
        Label label = plain(line, i + 1, marks);
        return label != null && label.form() == Form.COLON && Roles.isKnown(label.name()) ? label : null;
    }

    /// Behind blanks, a bullet, a line's number and a time mark.
    private static int prefix(String line, List<Mark> marks) {
        int i = Blank.skip(line, 0);
        if (i + 1 < line.length() && "-–—•>".indexOf(line.charAt(i)) >= 0 && Blank.is(line.charAt(i + 1))) {
            i = Blank.skip(line, i + 1);
        }
        i = behindMark(line, i, marks);
        int digits = i;
        while (digits < line.length() && digits - i < 5 && Character.isDigit(line.charAt(digits))) {
            digits++;
        }
        if (digits > i && digits + 1 < line.length()) {
            char next = line.charAt(digits);
            boolean dotted = (next == '.' || next == ')') && Blank.is(line.charAt(digits + 1));
            boolean apart = next == '\t' || Blank.is(next) && Blank.is(line.charAt(digits + 1));
            if (dotted || apart) {
                i = behindMark(line, Blank.skip(line, digits + 1), marks);
            }
        }
        return i;
    }

    /// Behind the mark that begins at `from`, and behind the dash that some programs set after it.
    private static int behindMark(String line, int from, List<Mark> marks) {
        for (Mark mark : marks) {
            if (mark.start() == from) {
                int i = Blank.skip(line, mark.end());
                boolean dash = i + 1 < line.length() && (line.charAt(i) == '-' || line.charAt(i) == '–');
                return dash && Blank.is(line.charAt(i + 1)) ? Blank.skip(line, i + 1) : i;
            }
        }
        return from;
    }

    private static @Nullable Label bracketed(String line, int at, char closing, List<Mark> marks) {
        int close = line.indexOf(closing, at);
        if (close < 0 || close - at > MAX_LENGTH || close == at + 1) {
            return null;
        }
        String name = Blank.collapse(line.substring(at + 1, close));
        if (name.isEmpty() || !Character.isLetter(name.codePointAt(0))) {
            return null;
        }
        int i = Blank.skip(line, skipStars(line, close + 1));
        if (i < line.length() && isColon(line.charAt(i))) {
            return new Label(Form.COLON, name, at, close + 1, textStart(line, i + 1, marks), true);
        }
        // Between angles stand tags or speakers, never words.
        Form form = closing == '>' ? Form.COLON : Form.BRACKET;
        if (closing == '>' && (name.length() < 2 || Character.isLowerCase(name.codePointAt(0)))) {
            return null;
        }
        return new Label(form, name, at, close + 1, textStart(line, close + 1, marks), true);
    }

    private static @Nullable Label plain(String line, int at, List<Mark> marks) {
        int depth = 0;
        int i = at;
        while (i < line.length() && i - at <= MAX_LENGTH) {
            char c = line.charAt(i);
            if (isColon(c) && depth <= 0) {
                int gender = genderColon(line, i);
                if (gender > i) {
                    i = gender;
                    continue;
                }
                return colon(line, at, i, i, marks);
            }
            if (c == '[' || c == '(') {
                int behind = behindMark(line, i, marks);
                if (behind > i && behind < line.length() && isColon(line.charAt(behind))) {
                    return colon(line, at, i, behind, marks);
                }
                if (c == '[') {
                    return null;
                }
            }
            if (c == '\t') {
                return tab(line, at, i, marks);
            }
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            boolean allowed = Character.isLetterOrDigit(c)
                    || Character.isSurrogate(c)
                    || Character.getType(c) == Character.NON_SPACING_MARK
                    || c == ' '
                    || c == '\u00A0'
                    || c == '\u200E'
                    || c == '\u200F'
                    || SIGNS.indexOf(c) >= 0
                    || c == ',' && depth > 0;
            if (!allowed) {
                return null;
            }
            i++;
        }
        return i >= line.length() ? alone(line, at) : null;
    }

    /// Behind the ending of `Interviewer:in:`, or `at` if the colon there ends the name.
    private static int genderColon(String line, int at) {
        for (String ending : new String[] {"innen", "in", "r", "n"}) {
            int behind = at + 1 + ending.length();
            if (line.startsWith(ending, at + 1) && behind < line.length()) {
                int next = Blank.skip(line, behind);
                char c = line.charAt(behind);
                boolean number = next < line.length() && Character.isDigit(line.charAt(next));
                if (isColon(c) || STARS.indexOf(c) >= 0 || number && line.indexOf(':', next) == next + 1) {
                    return behind;
                }
            }
        }
        return at;
    }

    private static @Nullable Label colon(String line, int at, int nameEnd, int colon, List<Mark> marks) {
        int end = Blank.back(line, at, nameEnd);
        while (end > at && STARS.indexOf(line.charAt(end - 1)) >= 0) {
            end--;
        }
        if (end == at || nameEnd - Blank.back(line, at, nameEnd) > 2) {
            return null;
        }
        String name = Blank.collapse(line.substring(at, end));
        if (colon + 1 < line.length()) {
            char next = line.charAt(colon + 1);
            boolean clock = Character.isDigit(line.charAt(end - 1)) && Character.isDigit(next);
            // `Lehrer:innen` is a word, `z:b` a slip; a short label that everybody knows may stand close.
            boolean word = Character.isLowerCase(next) && !(name.length() <= 3 && Roles.isKnown(name));
            if (next == '/' || next == ':' || clock || word) {
                return null;
            }
        }
        return new Label(Form.COLON, name, at, end, textStart(line, colon + 1, marks), false);
    }

    private static @Nullable Label tab(String line, int at, int tab, List<Mark> marks) {
        int end = Blank.back(line, at, tab);
        if (end == at || end - at > MAX_ALONE) {
            return null;
        }
        String name = Blank.collapse(line.substring(at, end));
        int text = textStart(line, tab, marks);
        return text < line.length() && words(name) <= 4 ? new Label(Form.TAB, name, at, end, text, false) : null;
    }

    private static @Nullable Label alone(String line, int at) {
        int end = Blank.back(line, at, line.length());
        while (end > at && STARS.indexOf(line.charAt(end - 1)) >= 0) {
            end--;
        }
        if (end - at > MAX_ALONE || end == at) {
            return null;
        }
        String name = Blank.collapse(line.substring(at, end));
        boolean sentence = name.endsWith(".")
                && name.length() > 4
                && name.indexOf(' ') > 0
                && name.charAt(name.length() - 3) != ' ';
        return words(name) > 4 || sentence ? null : new Label(Form.ALONE, name, at, end, line.length(), false);
    }

    private static int textStart(String line, int from, List<Mark> marks) {
        int i = Blank.skip(line, skipStars(line, from));
        return Math.min(behindMark(line, i, marks), line.length());
    }

    private static int skipStars(String line, int from) {
        int i = from;
        while (i < line.length() && i - from < 3 && STARS.indexOf(line.charAt(i)) >= 0) {
            i++;
        }
        return i;
    }

    private static boolean isColon(char c) {
        return c == ':' || c == '：';
    }

    /// The name's range in the line, without brackets and stars.
    TextRange spelled() {
        return bracketed ? new TextRange(start + 1, end - 1) : new TextRange(start, end);
    }

    /// How many words a name has, what stands in brackets left aside.
    static int words(String name) {
        String bare = name.replaceAll("\\([^)]*\\)", " ").strip();
        return bare.isEmpty() ? 0 : bare.split("[ \\u00A0]+").length;
    }
}
