package org.vielstimmig.questionnaire;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vielstimmig.model.ItemKind;
import org.vielstimmig.model.TextRange;

/// Advice on one sentence, without knowing the rest of the questionnaire.
final class TextRules {

    private static final int LONG_STATEMENT = 20;
    private static final int LONG_QUESTION = 25;
    private static final int LONG_ROW = 15;
    private static final int VERY_LONG = 30;
    private static final int MANY_COMMAS = 2;
    private static final int LONG_LETTERS = 20;
    private static final int LONG_SYLLABLES = 7;
    private static final int FEW_WORDS = 3;
    private static final Pattern BRACKET = Pattern.compile("\\([^()]{25,}\\)");

    private final String text;
    private final String plain;
    private final String language;
    private final ItemKind kind;
    private final boolean german;
    private final boolean english;
    private final List<Found> found = new ArrayList<>();

    /// One meeting of a rule in a text.
    record Found(Rule rule, Severity severity, TextRange range, List<String> details) {}

    private TextRules(String text, String language, ItemKind kind) {
        this.text = text;
        // Same length, so that positions stay what they are.
        this.plain = text.replace('’', '\'');
        this.language = language;
        this.kind = kind;
        this.german = Phrases.isGerman(language);
        this.english = Phrases.isEnglish(language);
    }

    /// @param help  text that may explain an abbreviation
    /// @param known abbreviations that need no explanation here, such as the audiences’ keys
    static List<Found> check(String text, String language, ItemKind kind, String help, Set<String> known) {
        TextRules rules = new TextRules(text, language, kind);
        if (rules.german || rules.english) {
            rules.words();
            rules.abbreviations(help, known);
        }
        rules.length();
        rules.longWords();
        rules.all(Rule.BRACKETS, Severity.HINT, BRACKET);
        return List.copyOf(rules.found);
    }

    private void words() {
        doubles();
        negations();
        WordLists.PLAIN.forEach(list -> all(list.rule(), list.severity(), pattern(list)));
        if (kind != ItemKind.OPEN) {
            all(WordLists.HYPOTHETICAL);
        }
        all(WordLists.PRESUPPOSITION);
        Matcher asked = pattern(WordLists.PERIOD_ASKED).matcher(plain);
        if (asked.find() && !pattern(WordLists.PERIOD_GIVEN).matcher(plain).find()) {
            add(Rule.PERIOD, Severity.HINT, asked.start(), asked.end());
        }
        all(Rule.NOMINAL_STYLE, Severity.HINT, german ? WordLists.NOMINAL_GERMAN : WordLists.NOMINAL_ENGLISH);
    }

    private void doubles() {
        Matcher matcher = pattern(WordLists.DOUBLE).matcher(plain);
        while (matcher.find()) {
            if (!isOnePair(matcher.start(), matcher.end())) {
                add(Rule.DOUBLE_BARRELLED, Severity.WARNING, matcher.start(), matcher.end());
            }
        }
    }

    private boolean isOnePair(int start, int end) {
        if (WordLists.JOINED_BEFORE.matcher(plain.substring(0, start)).find()) {
            return true;
        }
        Matcher pair = WordLists.ONE_PAIR.matcher(plain);
        while (pair.find()) {
            if (pair.start() <= start && end <= pair.end()) {
                return true;
            }
        }
        return false;
    }

    private void negations() {
        String affirmed = WordLists.NO_NEGATION
                .matcher(plain)
                .replaceAll(m -> " ".repeat(m.group().length()));
        Matcher twice = pattern(WordLists.DOUBLE_NEGATION).matcher(affirmed);
        if (twice.find()) {
            add(Rule.DOUBLE_NEGATION, Severity.ERROR, twice.start(), twice.end());
            return;
        }
        Matcher once = pattern(WordLists.NEGATION).matcher(affirmed);
        if (once.find()) {
            add(Rule.NEGATION, Severity.HINT, once.start(), once.end());
        }
    }

    private void abbreviations(String help, Set<String> known) {
        Matcher capitals = WordLists.CAPITALS.matcher(text);
        while (capitals.find()) {
            String word = capitals.group();
            boolean explained = (text + " " + help).contains("(" + word + ")")
                    || (text + " " + help).contains(word + " (")
                    || help.contains(word + " =")
                    || help.contains(word + ":");
            boolean shouted = text.toUpperCase(Locale.ROOT).equals(text);
            if (!explained && !shouted && !known.contains(word) && !WordLists.WELL_KNOWN.contains(word)) {
                add(Rule.ABBREVIATION, Severity.WARNING, capitals.start(), capitals.end());
            }
        }
        all(Rule.ABBREVIATION, Severity.WARNING, german ? WordLists.SHORT_GERMAN : WordLists.SHORT_ENGLISH);
    }

    private void length() {
        int words = Words.of(text).size();
        int limit = LONG_STATEMENT;
        if (kind == ItemKind.LIKERT) {
            limit = LONG_ROW;
        } else if (text.strip().endsWith("?")) {
            limit = LONG_QUESTION;
        }
        long commas = text.chars().filter(c -> c == ',').count();
        if (words > VERY_LONG || words > limit || commas >= MANY_COMMAS) {
            Severity severity = words > VERY_LONG ? Severity.ERROR : Severity.WARNING;
            found.add(new Found(
                    Rule.LENGTH,
                    severity,
                    new TextRange(0, text.length()),
                    List.of(Integer.toString(words), Long.toString(commas))));
        }
    }

    /// A name or a heading is no sentence: there is nothing to read before and behind its long word.
    private void longWords() {
        List<Words.Word> words = Words.of(text);
        if (words.size() <= FEW_WORDS) {
            return;
        }
        for (Words.Word word : words) {
            if (word.lettersInOne() > LONG_LETTERS || word.syllablesInOne(language) >= LONG_SYLLABLES) {
                add(
                        Rule.LONG_WORD,
                        Severity.HINT,
                        word.range().start(),
                        word.range().end());
            }
        }
    }

    private void all(WordLists.Entry list) {
        all(list.rule(), list.severity(), pattern(list));
    }

    private void all(Rule rule, Severity severity, Pattern pattern) {
        Matcher matcher = pattern.matcher(plain);
        while (matcher.find()) {
            add(rule, severity, matcher.start(), matcher.end());
        }
    }

    private void add(Rule rule, Severity severity, int start, int end) {
        found.add(new Found(rule, severity, new TextRange(start, end), List.of(text.substring(start, end))));
    }

    private Pattern pattern(WordLists.Entry list) {
        return english ? list.english() : list.german();
    }
}
