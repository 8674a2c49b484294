package org.vielstimmig.questionnaire;

import java.util.Collection;

/// How hard a whole questionnaire is to read, by the usual formulas. They were made for running text of a
/// hundred words and more: never show them for a single item, where one long word decides everything.
///
/// @param words     words
/// @param sentences sentences
/// @param syllables syllables
/// @param single    words of one syllable
/// @param many      words of three syllables and more
/// @param longWords words of more than six letters
public record Readability(int words, int sentences, int syllables, int single, int many, int longWords) {

    private static final int LONG_LETTERS = 6;
    private static final int MANY_SYLLABLES = 3;

    /// Counts `texts` together.
    ///
    /// @param language BCP 47 tag; English syllables are counted by English spelling, all others by German
    public static Readability of(Collection<String> texts, String language) {
        int words = 0;
        int sentences = 0;
        int syllables = 0;
        int single = 0;
        int many = 0;
        int longWords = 0;
        for (String text : texts) {
            sentences += Words.sentences(text);
            for (Words.Word word : Words.of(text)) {
                int count = Words.syllables(word.text(), language);
                words++;
                syllables += count;
                single += count == 1 ? 1 : 0;
                many += count >= MANY_SYLLABLES ? 1 : 0;
                longWords += word.letters() > LONG_LETTERS ? 1 : 0;
            }
        }
        return new Readability(words, sentences, syllables, single, many, longWords);
    }

    /// First Wiener Sachtextformel: a school grade from about 4 (easy) to 15 (hard). `NaN` without words.
    public double wiener() {
        return 0.1935 * percent(many)
                + 0.1672 * sentenceLength()
                + 0.1297 * percent(longWords)
                - 0.0327 * percent(single)
                - 0.875;
    }

    /// LIX: below 40 easy, above 60 specialist. `NaN` without words.
    public double lix() {
        return sentenceLength() + percent(longWords);
    }

    /// Flesch’s reading ease as Amstad fitted it to German: 60 to 70 is well understandable. `NaN` without
    /// words.
    public double amstad() {
        return 180 - sentenceLength() - 58.5 * syllables / (double) words;
    }

    /// Flesch’s reading ease for English: 60 to 70 is well understandable. `NaN` without words.
    public double flesch() {
        return 206.835 - 1.015 * sentenceLength() - 84.6 * syllables / (double) words;
    }

    private double sentenceLength() {
        return words / (double) sentences;
    }

    private double percent(int part) {
        return 100.0 * part / words;
    }
}
