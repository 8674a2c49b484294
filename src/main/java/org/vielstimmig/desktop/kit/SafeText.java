package org.vielstimmig.desktop.kit;

import java.text.Bidi;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.text.TextAlignment;

/// Makes interview text safe to show in controls that take nothing but a string.
///
/// Where such a text runs from right to left, JavaFX goes wrong in three ways: breaking a line inside a
/// stretch it reads the text at an index that is too small by up to the stretch's length, which throws on
/// every pulse and so kills the window; where that happens not to throw, it draws the whole stretch on the
/// first line; and a stretch whose letters come from several fonts (the words from one, a comma or a bracket
/// from another) it puts together in the wrong order. Invisible marks prevent this:
///
/// - between every two [parts][TextParts] of a stretch stands a left-to-right mark, so that each of them is a
///   stretch of its own, and lines break between them;
/// - as many marks before the text as its longest part is long keep the index inside the text where even a
///   single word is broken;
/// - an embedding around each stretch keeps its parts in their order nevertheless, and an empty one behind
///   each part keeps signs among the words that are read from the right.
///
/// Some platforms draw a box for a control character inside a right-to-left stretch. So none stands there:
/// the marks of the text itself are followed and left out, and each of ours has a left-to-right mark behind
/// it.
///
/// The result is for the eye only: it is longer than the text, so offsets into it mean nothing, and it must
/// not be copied or stored. To make it again of itself, or of several of its kind, does no harm.
public final class SafeText {

    private static final char MARK = '\u200E';
    private static final char ZERO_WIDTH_NON_JOINER = '\u200C';
    /// For Java's reckoning alone: some fonts draw this one.
    private static final String TO_RIGHT = "\u202A";
    private static final String TO_LEFT = "\u200E\u202B\u200E";
    private static final String CLOSE = "\u200E\u202C\u200E";
    /// Behind each part. The embedding goes from the right, so that a sign before it is not between two
    /// things that are read from the left.
    private static final String BETWEEN = "\u202B\u200E\u202C\u200E";

    private final StringBuilder safe;
    private int longest;

    private SafeText(int length) {
        safe = new StringBuilder(2 * length);
    }

    /// The text itself when it runs from left to right only; else a form that can be wrapped at any width.
    public static String of(String text) {
        if (!isMixed(text)) {
            return text.chars().anyMatch(SafeText::isControl) ? withoutControls(text) : text;
        }
        SafeText made = new SafeText(text.length());
        int start = 0;
        while (start <= text.length()) {
            int end = text.indexOf('\n', start);
            if (end < 0) {
                end = text.length();
            }
            made.paragraph(text.substring(start, end).replace('\t', ' '));
            if (end < text.length()) {
                made.safe.append('\n');
            }
            start = end + 1;
        }
        StringBuilder front = new StringBuilder(made.safe.length() + made.longest + 2);
        front.repeat(MARK, made.longest + 2);
        return front.append(made.safe).toString();
    }

    /// A name or a quotation that stands within other words: it keeps to itself, whatever is around it. What
    /// it comes into is to be made safe as a whole.
    public static String apart(String text) {
        return isMixed(text) ? (isRightToLeft(text) ? TO_LEFT : TO_RIGHT) + text + CLOSE : text;
    }

    /// Whether any part of the text runs from right to left.
    public static boolean isMixed(String text) {
        return Bidi.requiresBidi(text.toCharArray(), 0, text.length());
    }

    /// Whether the text as a whole is to be read from the right: its first letter is.
    public static boolean isRightToLeft(String text) {
        return isMixed(text) && !new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
    }

    /// Shows words in a label: safe, and at the right where they are read from the right.
    public static void show(Label label, String words) {
        label.setText(of(words));
        boolean fromRight = isRightToLeft(words);
        label.setTextAlignment(fromRight ? TextAlignment.RIGHT : TextAlignment.LEFT);
        label.setAlignment(fromRight ? Pos.TOP_RIGHT : Pos.TOP_LEFT);
    }

    private static boolean isControl(int c) {
        return c >= '\u202A' && c <= '\u202E'
                || c >= '\u2066' && c <= '\u2069'
                || c == '\u200E'
                || c == '\u200F'
                || c == '\u061C';
    }

    private static String withoutControls(String text) {
        return text.codePoints()
                .filter(c -> !isControl(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private void paragraph(String text) {
        Bidi bidi = new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        runs(text, bidi, 0, bidi.getRunCount(), 0);
    }

    /// What lies deeper than `level` is embedded, step by step: in words from the left what is read from the
    /// right; the other way round marks are enough.
    private void runs(String text, Bidi bidi, int from, int to, int level) {
        int run = from;
        while (run < to) {
            if (levelOf(bidi, run) <= level) {
                String words = withoutControls(text.substring(bidi.getRunStart(run), bidi.getRunLimit(run)));
                if (level % 2 == 0) {
                    safe.append(words);
                } else {
                    stretch(words);
                }
                run++;
            } else {
                int end = run;
                while (end < to && levelOf(bidi, end) > level) {
                    end++;
                }
                boolean leftwards = level % 2 == 0;
                safe.append(leftwards ? TO_LEFT : MARK);
                runs(text, bidi, run, end, level + 1);
                safe.append(leftwards ? CLOSE : MARK);
                run = end;
            }
        }
    }

    /// Asked of a character: asked of the run, some releases of Java answer with the level of the paragraph.
    private static int levelOf(Bidi bidi, int run) {
        return bidi.getLevelAt(bidi.getRunStart(run));
    }

    private void stretch(String text) {
        int from = 0;
        while (from < text.length()) {
            int end = TextParts.end(text, from);
            for (String part : text.substring(from, end).split(String.valueOf(ZERO_WIDTH_NON_JOINER))) {
                safe.append(part).append(BETWEEN);
                longest = Math.max(longest, part.length());
            }
            from = end;
        }
    }
}
