package org.vielstimmig.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// What a word is searched by. Index and query use the same function, so they cannot disagree.
///
/// Umlauts become two letters (ä → ae, DIN 5007-2), never one: Förderung is not Forderung. All other diacritics
/// go. Only where a capitalised word may be a plural with an umlaut (Häuser) or a name (Öztürk), a twin with
/// the plain vowel is added.
final class Forms {

    /// Everything a word stands for in the index.
    ///
    /// @param exact as written: NFC, lower case, without invisible characters
    /// @param stem  what all forms of the word share
    /// @param twin  a second stem, null for nearly all words
    record Form(String exact, String stem, @Nullable String twin) {

        List<String> stems() {
            return twin == null ? List.of(stem) : List.of(stem, twin);
        }
    }

    /// A word and where it stands in its text.
    record Found(int start, int end, Form form) {}

    /// Words are distinct by the ten thousand in a project; a full cache is emptied rather than kept in order.
    private static final int CACHED = 60_000;

    /// Longer runs of letters are no words (encoded data); only this much of them is searched by.
    private static final int LONGEST = 200;

    private final Map<String, Form> cache = new ConcurrentHashMap<>();
    private final Stemmer stemmer = new Stemmer();

    Form of(String word) {
        Form known = cache.get(word);
        if (known != null) {
            return known;
        }
        Form form = compute(word);
        if (cache.size() >= CACHED) {
            cache.clear();
        }
        cache.put(word, form);
        return form;
    }

    /// All words of a text with their places.
    List<Found> in(CharSequence text) {
        List<Found> found = new ArrayList<>();
        Words words = new Words(text);
        while (words.next()) {
            found.add(new Found(words.start(), words.end(), of(words.word())));
        }
        return found;
    }

    private Form compute(String word) {
        String visible = visible(word);
        if (visible.isEmpty()) {
            visible = word;
        }
        String base = Gender.base(visible);
        String stem = stemmer.stem(fold(base, false));
        String twin = Twins.wants(visible, base) ? stemmer.stem(fold(base, true)) : null;
        return new Form(visible.toLowerCase(Locale.ROOT), stem, stem.equals(twin) ? null : twin);
    }

    /// NFC without soft hyphens and joiners, cut to a length that an index takes.
    static String visible(String word) {
        StringBuilder out = new StringBuilder(word.length());
        word.codePoints().filter(c -> !Words.isInvisible(c)).forEach(out::appendCodePoint);
        String composed = Normalizer.normalize(out, Normalizer.Form.NFC);
        if (composed.length() <= LONGEST) {
            return composed;
        }
        boolean splits = Character.isHighSurrogate(composed.charAt(LONGEST - 1));
        return composed.substring(0, splits ? LONGEST - 1 : LONGEST);
    }

    static String exact(String word) {
        return visible(word).toLowerCase(Locale.ROOT);
    }

    /// Letters without diacritics.
    ///
    /// @param lower lower case, NFC
    /// @param plain ä → a instead of ä → ae
    static String fold(String lower, boolean plain) {
        StringBuilder out = new StringBuilder(lower.length() + 4);
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            switch (c) {
                case 'ä' -> out.append(plain ? "a" : "ae");
                case 'ö' -> out.append(plain ? "o" : "oe");
                case 'ü' -> out.append(plain ? "u" : "ue");
                case 'ß' -> out.append("ss");
                case 'æ' -> out.append("ae");
                case 'œ' -> out.append("oe");
                case 'þ' -> out.append("th");
                case 'ı' -> out.append('i');
                case 'ł' -> out.append('l');
                case 'ø' -> out.append('o');
                case 'đ', 'ð' -> out.append('d');
                case 'ħ' -> out.append('h');
                case 'ŋ' -> out.append('n');
                case '\u0640' -> {} // Arabic tatweel only stretches a word
                default -> out.append(c);
            }
        }
        if (isAscii(out)) {
            return out.toString();
        }
        StringBuilder bare = new StringBuilder(out.length());
        String decomposed = Normalizer.normalize(out, Normalizer.Form.NFD);
        decomposed.chars().filter(c -> !isDiacritic(c)).forEach(c -> bare.append((char) c));
        return Normalizer.normalize(bare, Normalizer.Form.NFC);
    }

    /// Marks that one may leave out when writing: Latin, Greek and Cyrillic diacritics, Hebrew points, Arabic
    /// vowel signs. In other scripts a mark is part of the spelling.
    private static boolean isDiacritic(int c) {
        return c >= 0x0300 && c <= 0x036F
                || c >= 0x0591 && c <= 0x05C7
                || c >= 0x064B && c <= 0x065F
                || c == 0x0670
                || c == 0xFE0F
                || c == 0x20E3;
    }

    private static boolean isAscii(CharSequence text) {
        return text.chars().allMatch(c -> c < 0x80);
    }
}
