package org.vielstimmig.questionnaire;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.vielstimmig.model.TextRange;

/// Words of a sentence; a word with a gender mark (Migrant*innen, Migrant:innen) is one word, and so is one with
/// an ending in brackets (Verein(e)). Other brackets and strokes part words.
final class Words {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+"
            + "(?:[*:_·'’][\\p{L}\\p{M}]+|/-?in(?:nen)?(?!\\p{L})|\\(\\p{L}{1,5}\\)|-[\\p{L}\\p{N}]+)*");

    private static final Pattern HYPHEN = Pattern.compile("-");

    /// In -tion and -sion the i is no syllable of its own.
    private static final Pattern HALF_VOWEL = Pattern.compile("(?<=[ts])i(?=on)");

    private static final String VOWELS = "aeiouyäöü";

    /// Two vowels that make one sound in German.
    private static final List<String> PAIRS =
            List.of("ai", "au", "äu", "ei", "eu", "ie", "aa", "ee", "oo", "ey", "ay", "oi");

    private Words() {}

    record Word(String text, TextRange range) {

        int letters() {
            return letters(text);
        }

        /// Letters of the longest part: a hyphen lets the eye rest.
        int lettersInOne() {
            return parts().mapToInt(Word::letters).max().orElse(0);
        }

        /// Syllables of the part that has most of them.
        int syllablesInOne(String language) {
            return parts().mapToInt(part -> Words.syllables(part, language))
                    .max()
                    .orElse(0);
        }

        private Stream<String> parts() {
            return HYPHEN.splitAsStream(text);
        }

        private static int letters(String text) {
            return (int) text.codePoints().filter(Character::isLetter).count();
        }
    }

    static List<Word> of(String text) {
        List<Word> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(new Word(matcher.group(), new TextRange(matcher.start(), matcher.end())));
        }
        return words;
    }

    /// The words alone, in lower case: two texts that differ in punctuation only are equal so.
    static String normalised(String text) {
        StringBuilder normalised = new StringBuilder();
        for (Word word : of(text)) {
            normalised.append(word.text().toLowerCase(Locale.ROOT)).append(' ');
        }
        return normalised.toString().strip();
    }

    /// Sentences of a text, at least one if it has words.
    static int sentences(String text) {
        int sentences = 0;
        for (String part : text.split("[.!?…]+(?=\\s|$)|\\n+")) {
            if (!of(part).isEmpty()) {
                sentences++;
            }
        }
        return sentences;
    }

    /// Syllables as they are spoken, by spelling: right for most German words, near for English ones; at least
    /// one.
    static int syllables(String word, String language) {
        String lower = word.toLowerCase(Locale.ROOT).replace("qu", "q");
        return Math.max(
                1,
                Phrases.isEnglish(language)
                        ? english(lower)
                        : german(HALF_VOWEL.matcher(lower).replaceAll("j")));
    }

    private static int german(String word) {
        int syllables = 0;
        for (int i = 0; i < word.length(); i++) {
            if (VOWELS.indexOf(word.charAt(i)) >= 0) {
                syllables++;
                if (i + 1 < word.length() && PAIRS.contains(word.substring(i, i + 2))) {
                    i++;
                }
            }
        }
        return syllables;
    }

    private static int english(String word) {
        int syllables = 0;
        boolean inVowels = false;
        for (int i = 0; i < word.length(); i++) {
            boolean vowel = VOWELS.indexOf(word.charAt(i)) >= 0;
            if (vowel && !inVowels) {
                syllables++;
            }
            inVowels = vowel;
        }
        boolean silent = word.endsWith("e") && !word.endsWith("le") || word.matches(".*[^td]ed");
        return silent ? syllables - 1 : syllables;
    }
}
