package org.vielstimmig.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// What is searched for. [QueryParser] makes it from what a person types; `toString` prints it so that parsing
/// gives the same again.
public sealed interface Query {

    /// One word in all its forms and spellings, `Förderung`; several words if signs join them, `E-Mail`.
    record Word(String text) implements Query {
        @Override
        public String toString() {
            return text;
        }
    }

    /// Words exactly as written and in this order, `"das * Ehrenamt"`; `*` stands for letters, or alone for one
    /// word.
    record Phrase(String text) implements Query {
        @Override
        public String toString() {
            return quoted(text);
        }
    }

    /// A word as written with `*` for any letters: `förder*`, `*förderung*`.
    record Wildcard(String pattern) implements Query {
        @Override
        public String toString() {
            return pattern;
        }
    }

    /// Words that differ in a letter or two, `müler~`.
    ///
    /// @param edits 1 or 2; 0 chooses by the word's length
    record Fuzzy(String text, int edits) implements Query {
        @Override
        public String toString() {
            return text + "~" + (edits == 0 ? "" : Integer.toString(edits));
        }
    }

    /// Words near each other in any order, `Amt NAHE/5 Sprache`.
    ///
    /// @param words  at least two [Word], [Phrase], [Wildcard] or [Fuzzy]
    /// @param within how many other words may stand between them, all in all
    record Near(List<Query> words, int within) implements Query {
        public Near {
            words = List.copyOf(words);
        }

        @Override
        public String toString() {
            return words.stream().map(Query::toString).collect(Collectors.joining(" NAHE/" + within + " "));
        }
    }

    /// @param parts at least two
    record And(List<Query> parts) implements Query {
        public And {
            parts = List.copyOf(parts);
        }

        @Override
        public String toString() {
            return parts.stream().map(Query::nested).collect(Collectors.joining(" UND "));
        }
    }

    /// @param parts at least two
    record Or(List<Query> parts) implements Query {
        public Or {
            parts = List.copyOf(parts);
        }

        @Override
        public String toString() {
            return parts.stream().map(Query::nested).collect(Collectors.joining(" ODER "));
        }
    }

    record Not(Query part) implements Query {
        @Override
        public String toString() {
            return "NICHT " + nested(part);
        }
    }

    /// Turns of a speaker, by label, name or a word of the name; `*` at the end for the beginning of one.
    record SaidBy(String speaker) implements Query {
        @Override
        public String toString() {
            return "sprecher:" + quoted(speaker);
        }
    }

    /// Passages coded with a code.
    record CodedAs(String code) implements Query {
        @Override
        public String toString() {
            return "code:" + quoted(code);
        }
    }

    /// Turns of one transcript.
    record InDocument(String title) implements Query {
        @Override
        public String toString() {
            return "dokument:" + quoted(title);
        }
    }

    /// Whether this is looked up among the words of the turns.
    default boolean isText() {
        return switch (this) {
            case Word _, Phrase _, Wildcard _, Fuzzy _, Near _ -> true;
            case And _, Or _, Not _, SaidBy _, CodedAs _, InDocument _ -> false;
        };
    }

    /// Whether this only says what must not be there, and so would find nearly everything.
    default boolean isNegative() {
        return switch (this) {
            case Not(Query part) -> !part.isNegative();
            case And(List<Query> parts) -> parts.stream().allMatch(Query::isNegative);
            case Or(List<Query> parts) -> parts.stream().anyMatch(Query::isNegative);
            case Word _, Phrase _, Wildcard _, Fuzzy _, Near _, SaidBy _, CodedAs _, InDocument _ -> false;
        };
    }

    /// All parts that have no parts themselves, in the order of the text.
    default List<Query> leaves() {
        List<Query> leaves = new ArrayList<>();
        collect(this, leaves);
        return leaves;
    }

    private static void collect(Query query, List<Query> leaves) {
        switch (query) {
            case And(List<Query> parts) -> parts.forEach(part -> collect(part, leaves));
            case Or(List<Query> parts) -> parts.forEach(part -> collect(part, leaves));
            case Not(Query part) -> collect(part, leaves);
            case Word _, Phrase _, Wildcard _, Fuzzy _, Near _, SaidBy _, CodedAs _, InDocument _ -> leaves.add(query);
        }
    }

    private static String nested(Query query) {
        return query instanceof And || query instanceof Or ? "(" + query + ")" : query.toString();
    }

    private static String quoted(String text) {
        StringBuilder out = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            if (c == '\\' || QueryLexer.isQuote(c)) {
                out.append('\\');
            }
            out.append(c);
        }
        return out.append('"').toString();
    }
}
