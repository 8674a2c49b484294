package org.vielstimmig.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vielstimmig.model.Problem.QueryFault;
import org.vielstimmig.model.Problem.QueryFault.Fault;
import org.vielstimmig.model.ProblemException;
import org.vielstimmig.model.TextRange;

/// Cuts a query into its parts. Signs that mean nothing here are passed over.
final class QueryLexer {

    sealed interface Token {
        TextRange range();
    }

    record Leaf(Query query, TextRange range) implements Token {}

    record Open(TextRange range) implements Token {}

    record Close(TextRange range) implements Token {}

    record AndSign(TextRange range) implements Token {}

    record OrSign(TextRange range) implements Token {}

    record NotSign(TextRange range) implements Token {}

    record NearSign(int within, TextRange range) implements Token {}

    private static final Map<String, Function<String, Query>> FIELDS = Map.of(
            "sprecher", Query.SaidBy::new,
            "speaker", Query.SaidBy::new,
            "code", Query.CodedAs::new,
            "dokument", Query.InDocument::new,
            "document", Query.InDocument::new,
            "transkript", Query.InDocument::new,
            "transcript", Query.InDocument::new);

    private static final Pattern NEAR = Pattern.compile("(?:NAHE|NEAR)(?:/(\\d{1,3}))?");
    private static final Pattern FUZZY = Pattern.compile("(.*)~(\\d+)", Pattern.DOTALL);
    private static final int NEAR_DEFAULT = 10;

    private final String input;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    QueryLexer(String input) {
        this.input = input;
    }

    static boolean isQuote(char c) {
        return "\"„“”«»".indexOf(c) >= 0;
    }

    List<Token> tokens() {
        while (at < input.length()) {
            char c = input.charAt(at);
            if (c == '(') {
                tokens.add(new Open(new TextRange(at, ++at)));
            } else if (c == ')') {
                tokens.add(new Close(new TextRange(at, ++at)));
            } else if (isQuote(c)) {
                phrase();
            } else if (c == '*' || Character.isLetterOrDigit(input.codePointAt(at))) {
                field().ifPresentOrElse(tokens::add, this::chunk);
            } else {
                at += Character.charCount(input.codePointAt(at));
            }
        }
        return tokens;
    }

    private ProblemException fault(int start, int end, Fault fault) {
        return new ProblemException(new QueryFault(input, new TextRange(start, end), fault));
    }

    private void phrase() {
        int start = at;
        String text = quoted().replaceAll("\\s+", " ");
        if (!holdsLetters(text)) {
            throw fault(start, at, Fault.MISSING_TERM);
        }
        tokens.add(new Leaf(new Query.Phrase(text), new TextRange(start, at)));
    }

    /// Reads from the opening quote behind the closing one.
    private String quoted() {
        int start = at++;
        StringBuilder text = new StringBuilder();
        while (at < input.length() && !isQuote(input.charAt(at))) {
            if (input.charAt(at) == '\\' && at + 1 < input.length()) {
                at++;
            }
            text.append(input.charAt(at++));
        }
        if (at >= input.length()) {
            throw fault(start, input.length(), Fault.UNCLOSED_QUOTE);
        }
        at++;
        return text.toString().strip();
    }

    /// A field of the closed list with its value. `Sprecher:innen` is a word.
    private Optional<Token> field() {
        int colon = at;
        while (colon < input.length() && Character.isLetter(input.charAt(colon))) {
            colon++;
        }
        if (colon >= input.length() || input.charAt(colon) != ':') {
            return Optional.empty();
        }
        Function<String, Query> field = FIELDS.get(input.substring(at, colon).toLowerCase(Locale.ROOT));
        if (field == null || Words.endOfGenderEnding(input, at, colon) > colon) {
            return Optional.empty();
        }
        int start = at;
        at = colon + 1;
        while (at < input.length() && Character.isWhitespace(input.charAt(at))) {
            at++;
        }
        int valueAt = at;
        String value = at < input.length() && isQuote(input.charAt(at)) ? quoted() : bare();
        if (value.isEmpty()) {
            throw fault(start, Math.max(colon + 1, at == valueAt ? colon + 1 : at), Fault.EMPTY_FIELD);
        }
        return Optional.of(new Leaf(field.apply(value), new TextRange(start, at)));
    }

    private String bare() {
        int start = at;
        while (at < input.length() && !endsChunk(input.charAt(at))) {
            at++;
        }
        return input.substring(start, at);
    }

    private static boolean endsChunk(char c) {
        return Character.isWhitespace(c) || c == '(' || c == ')' || isQuote(c);
    }

    /// Everything up to a blank, a parenthesis or a quote; `Migrant(inn)en` keeps its parentheses.
    private void chunk() {
        int start = at;
        while (at < input.length() && !endsChunk(input.charAt(at))) {
            at = Character.isLetterOrDigit(input.codePointAt(at))
                    ? Words.endOfWord(input, at, true)
                    : at + Character.charCount(input.codePointAt(at));
        }
        words(input.substring(start, at), start);
    }

    /// `word~` or `word~2`, if the words of a chunk are that.
    private Optional<Query> fuzzy(String core, char behind, TextRange range) {
        if (behind == '~' && isSingle(core)) {
            return Optional.of(new Query.Fuzzy(core, 0));
        }
        Matcher fuzzy = FUZZY.matcher(core);
        if (!fuzzy.matches() || !isSingle(fuzzy.group(1))) {
            return Optional.empty();
        }
        String edits = fuzzy.group(2);
        if (!edits.equals("1") && !edits.equals("2")) {
            throw fault(range.end() - edits.length(), range.end(), Fault.UNKNOWN_VALUE);
        }
        return Optional.of(new Query.Fuzzy(fuzzy.group(1), Integer.parseInt(edits)));
    }

    /// The text if it is exactly one word without a wildcard.
    private static boolean isSingle(String text) {
        Words words = new Words(text);
        return words.next() && words.start() == 0 && words.end() == text.length();
    }

    private void words(String chunk, int start) {
        Words words = new Words(chunk, true);
        int first = -1;
        int last = 0;
        int count = 0;
        boolean wild = false;
        while (words.next()) {
            if (first < 0) {
                first = words.start();
            }
            last = words.end();
            count++;
            wild |= isWild(words.word());
        }
        if (first < 0) {
            return;
        }
        String core = chunk.substring(first, last);
        TextRange range = new TextRange(start + first, start + last);
        Optional<Query> fuzzy = fuzzy(core, last < chunk.length() ? chunk.charAt(last) : ' ', range);
        Matcher near = NEAR.matcher(core);
        if (fuzzy.isPresent()) {
            tokens.add(new Leaf(fuzzy.get(), range));
        } else if (core.equals("UND") || core.equals("AND")) {
            tokens.add(new AndSign(range));
        } else if (core.equals("ODER") || core.equals("OR")) {
            tokens.add(new OrSign(range));
        } else if (core.equals("NICHT") || core.equals("NOT")) {
            tokens.add(new NotSign(range));
        } else if (near.matches()) {
            tokens.add(new NearSign(near.group(1) == null ? NEAR_DEFAULT : Integer.parseInt(near.group(1)), range));
        } else if (!wild) {
            tokens.add(new Leaf(new Query.Word(core), range));
        } else if (holdsLetters(core)) {
            tokens.add(new Leaf(count == 1 ? wildcard(core) : new Query.Phrase(core), range));
        }
    }

    private static Query wildcard(String word) {
        String pattern = word.replaceAll("\\*+", "*");
        return isWild(pattern) ? new Query.Wildcard(pattern) : new Query.Word(pattern);
    }

    /// Whether a word has a `*` that is no gender star.
    static boolean isWild(String word) {
        return word.indexOf('*') >= 0 && !isSingle(word);
    }

    private static boolean holdsLetters(String text) {
        return new Words(text).next();
    }
}
