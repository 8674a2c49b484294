package org.vielstimmig.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.vielstimmig.model.TextRange;

/// Finds the sentences of spoken German and English. Lines end sentences; abbreviations, ordinals and dots of
/// hesitation
/// do not.
public final class Sentences {

    private static final String ENDS = ".!?…؟。！？";
    private static final String CLOSING = "\"'“”«»’)]";

    /// In lower case and without the last dot.
    private static final Set<String> ABBREVIATIONS = Set.of(
            "z.b", "d.h", "u.a", "z.t", "o.ä", "u.ä", "s.o", "s.u", "i.d.r", "e.v", "bzw", "ca", "dr", "prof", "nr",
            "abs", "st", "str", "vgl", "evtl", "ggf", "inkl", "exkl", "max", "mind", "sog", "mio", "mrd", "tel", "bspw",
            "hr", "fr", "dipl", "ing", "jan", "feb", "aug", "sept", "okt", "nov", "dez", "e.g", "i.e", "mr", "mrs",
            "ms", "vs", "z", "b", "d", "h", "u", "a", "e", "v", "t", "i");

    private Sentences() {}

    /// The sentences of a text in order, without blanks around them.
    public static List<TextRange> of(String text) {
        return of(text, new TextRange(0, text.length()));
    }

    /// The sentences of a part of a text; offsets count in the whole text.
    public static List<TextRange> of(String text, TextRange part) {
        List<TextRange> sentences = new ArrayList<>();
        int start = part.start();
        for (int at = part.start(); at < part.end(); at++) {
            if (text.charAt(at) == '\n') {
                add(text, start, at, sentences);
                start = at + 1;
            } else if (ENDS.indexOf(text.charAt(at)) >= 0) {
                int end = at + 1;
                while (end < part.end() && ENDS.indexOf(text.charAt(end)) >= 0) {
                    end++;
                }
                while (end < part.end() && CLOSING.indexOf(text.charAt(end)) >= 0) {
                    end++;
                }
                if (ends(text, start, at, end, part.end())) {
                    add(text, start, end, sentences);
                    start = end;
                }
                at = end - 1;
            }
        }
        add(text, start, part.end(), sentences);
        return sentences;
    }

    /// From the first sentence that `found` touches to the last one.
    ///
    /// @param within what the sentences are looked for in, usually the turn; contains `found`
    public static TextRange around(String text, TextRange found, TextRange within) {
        int start = found.start();
        int end = found.end();
        for (TextRange sentence : of(text, within)) {
            if (sentence.overlaps(found)) {
                start = Math.min(start, sentence.start());
                end = Math.max(end, sentence.end());
            }
        }
        return new TextRange(start, end);
    }

    /// The sentence at `offset`, or else the next one, or else the last.
    ///
    /// @param within what the sentences are looked for in, usually the turn
    public static TextRange at(String text, TextRange within, int offset) {
        TextRange last = within;
        for (TextRange sentence : of(text, within)) {
            if (offset < sentence.end()) {
                return sentence;
            }
            last = sentence;
        }
        return last;
    }

    private static void add(String text, int from, int to, List<TextRange> sentences) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (start < end) {
            sentences.add(new TextRange(start, end));
        }
    }

    /// Whether the signs at `sign` end a sentence that begins at `start`; `behind` follows them.
    private static boolean ends(String text, int start, int sign, int behind, int limit) {
        if (behind >= limit) {
            return true;
        }
        if (!Character.isWhitespace(text.charAt(behind))) {
            return "。！？".indexOf(text.charAt(sign)) >= 0;
        }
        int next = behind;
        while (next < limit && text.charAt(next) != '\n' && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        if (next >= limit || text.charAt(next) == '\n') {
            return true;
        }
        // A small letter goes on with the sentence, whatever stands before it.
        if (Character.isLowerCase(text.codePointAt(next))) {
            return false;
        }
        boolean dot = behind - sign == 1 && text.charAt(sign) == '.';
        return !dot || !isAbbreviation(text, start, sign);
    }

    private static boolean isAbbreviation(String text, int start, int dot) {
        int from = dot;
        while (from > start && !Character.isWhitespace(text.charAt(from - 1)) && text.charAt(from - 1) != '(') {
            from--;
        }
        String word = text.substring(from, dot).toLowerCase(Locale.ROOT);
        // "am 3. Mai": an ordinal of at most two digits; a year or an amount may well end a sentence.
        boolean ordinal = !word.isEmpty() && word.length() <= 2 && word.chars().allMatch(Character::isDigit);
        return ordinal || ABBREVIATIONS.contains(word);
    }
}
