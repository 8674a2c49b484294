package org.vielstimmig.desktop.page;

import java.text.Bidi;

/// Makes text from interviews safe to show.
///
/// On Linux, JavaFX goes wrong when it wraps a line inside a stretch of Arabic or Hebrew: it shapes the cut stretch from
/// the uncut text, draws it over its end, and counts its letters from as far before its start as was cut off. Where that
/// lies before the text itself it throws, on every pulse, and the window is lost. Two kinds of invisible marks help.
/// Around the spaces they make a piece of its own of every word, which keep order and shapes, so that lines break
/// between pieces. Before the text they give room to count back into, for the column narrower than a word. The marks are
/// for the screen alone; nothing shown may be read back from it.
public final class SafeText {

    private static final char LRM = '\u200E';
    private static final char RLM = '\u200F';
    private static final char RLE = '\u202B';
    private static final char PDF = '\u202C';
    /// Stands in for marks of the text's own that would end an embedding of ours.
    private static final char NOTHING = '\u200B';

    private SafeText() {}

    /// `text` as it can be shown in a label, a table cell, a tooltip or a text flow of any width. The same object if
    /// nothing is written from right to left.
    public static String of(String text) {
        return guard(text, false).shown();
    }

    /// What is shown, and where marks were put into it.
    ///
    /// @param marks positions in `shown` of the characters that are not in the text, ascending
    record Guarded(String shown, int[] marks) {

        private static final int[] NONE = {};

        /// From a position in `shown` to one in the text; a mark belongs to what follows it.
        int toText(int position) {
            int before = 0;
            while (before < marks.length && marks[before] < position) {
                before++;
            }
            return position - before;
        }

        /// From a position in the text to one in `shown`: behind the marks that stand there, or in front of them.
        int toShown(int position, boolean behind) {
            int before = 0;
            while (before < marks.length) {
                int at = marks[before] - before;
                if (at < position || behind && at == position) {
                    before++;
                } else {
                    break;
                }
            }
            return position + before;
        }
    }

    /// @param rightToLeft whether the whole of it is to be read from the right, whatever it begins with
    static Guarded guard(String text, boolean rightToLeft) {
        char[] characters = text.toCharArray();
        if (!Bidi.requiresBidi(characters, 0, characters.length)) {
            return new Guarded(text, Guarded.NONE);
        }
        return new Guard(characters).run(rightToLeft);
    }

    private static final class Guard {

        private final char[] text;
        private final StringBuilder shown;
        private int[] marks = new int[16];
        private int count;

        Guard(char[] text) {
            this.text = text;
            this.shown = new StringBuilder(text.length + 64);
        }

        Guarded run(boolean rightToLeft) {
            boolean all = rightToLeft || firstStrongIsRight();
            for (int room = roomBefore(all); room > 0; room--) {
                mark(LRM);
            }
            if (all) {
                embed(0, text.length);
            } else {
                int at = 0;
                while (at < text.length) {
                    if (side(at) == Side.RIGHT) {
                        int end = stretchEnd(at);
                        embed(at, end);
                        at = end;
                    } else {
                        at = copy(at);
                    }
                }
            }
            return new Guarded(shown.toString(), java.util.Arrays.copyOf(marks, count));
        }

        /// How many marks it takes before the text: as many as the longest word has letters, if anything that is read
        /// from the right may stand that near to the beginning.
        private int roomBefore(boolean all) {
            int longest = 0;
            int length = 0;
            for (char c : text) {
                length = Character.isWhitespace(c) ? 0 : length + 1;
                longest = Math.max(longest, length);
            }
            int room = longest + 4;
            for (int at = 0; at < Math.min(room, text.length); at += width(at)) {
                if (all || side(at) == Side.RIGHT) {
                    return room;
                }
            }
            return 0;
        }

        /// The text in a frame that is read from the right, with its spaces set apart.
        private void embed(int from, int to) {
            mark(RLE);
            Side last = Side.RIGHT;
            int at = from;
            while (at < to) {
                if (Character.isWhitespace(text[at])) {
                    if (last == Side.LEFT) {
                        mark(RLM);
                    }
                    while (at < to && Character.isWhitespace(text[at])) {
                        at = copy(at);
                    }
                    mark(LRM);
                } else {
                    Side side = side(at);
                    if (side != Side.NEITHER) {
                        last = side;
                    }
                    at = copy(at);
                }
            }
            mark(PDF);
        }

        /// Where a stretch read from the right ends: behind its last such character before one read from the left.
        private int stretchEnd(int from) {
            int end = from;
            for (int at = from; at < text.length; at += width(at)) {
                Side side = side(at);
                if (side == Side.RIGHT) {
                    end = at + width(at);
                } else if (side == Side.LEFT && !Character.isDigit(Character.codePointAt(text, at))) {
                    break;
                }
            }
            return end;
        }

        private boolean firstStrongIsRight() {
            for (int at = 0; at < text.length; at += width(at)) {
                Side side = side(at);
                if (side == Side.RIGHT) {
                    return true;
                }
                if (side == Side.LEFT && !Character.isDigit(Character.codePointAt(text, at))) {
                    return false;
                }
            }
            return false;
        }

        private enum Side {
            LEFT,
            RIGHT,
            NEITHER
        }

        private Side side(int at) {
            return switch (Character.getDirectionality(Character.codePointAt(text, at))) {
                case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC ->
                    Side.RIGHT;
                case Character.DIRECTIONALITY_LEFT_TO_RIGHT,
                        Character.DIRECTIONALITY_EUROPEAN_NUMBER,
                        Character.DIRECTIONALITY_ARABIC_NUMBER ->
                    Side.LEFT;
                default -> Side.NEITHER;
            };
        }

        private int width(int at) {
            return Character.charCount(Character.codePointAt(text, at));
        }

        private int copy(int at) {
            int width = width(at);
            char c = text[at];
            if (width == 1 && (c >= '\u202A' && c <= '\u202E' || c >= '\u2066' && c <= '\u2069')) {
                shown.append(NOTHING);
            } else {
                shown.append(text, at, width);
            }
            return at + width;
        }

        private void mark(char mark) {
            if (count == marks.length) {
                marks = java.util.Arrays.copyOf(marks, count * 2);
            }
            marks[count++] = shown.length();
            shown.append(mark);
        }
    }
}
