package org.vielstimmig.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vielstimmig.model.Problem.QueryFault;
import org.vielstimmig.model.Problem.QueryFault.Fault;
import org.vielstimmig.model.ProblemException;
import org.vielstimmig.search.Query.And;
import org.vielstimmig.search.Query.CodedAs;
import org.vielstimmig.search.Query.Fuzzy;
import org.vielstimmig.search.Query.InDocument;
import org.vielstimmig.search.Query.Near;
import org.vielstimmig.search.Query.Not;
import org.vielstimmig.search.Query.Or;
import org.vielstimmig.search.Query.Phrase;
import org.vielstimmig.search.Query.SaidBy;
import org.vielstimmig.search.Query.Wildcard;
import org.vielstimmig.search.Query.Word;

class QueryParserTest {

    private static Query parse(String input) {
        return QueryParser.parse(input);
    }

    @Test
    void wordsAreJoinedByAnd() {
        assertEquals(new And(List.of(new Word("Amt"), new Word("Schule"))), parse("Amt Schule"));
        assertEquals(parse("Amt Schule"), parse("  Amt   UND  Schule "));
        assertEquals(parse("Amt Schule"), parse("Amt AND Schule"));
        assertEquals(new And(List.of(new Word("Amt"), new Word("und"), new Word("Schule"))), parse("Amt und Schule"));
    }

    @Test
    void andBindsTighterThanOr() {
        assertEquals(
                new Or(List.of(new Word("a"), new And(List.of(new Word("b"), new Not(new Word("c")))))),
                parse("a ODER b NICHT c"));
        assertEquals(
                new And(List.of(new Or(List.of(new Word("a"), new Word("b"))), new Word("c"))), parse("(a OR b) c"));
    }

    @Test
    void aStarBeforeAGenderEndingIsNoWildcard() {
        assertEquals(new Word("Migrant*innen"), parse("Migrant*innen"));
        assertEquals(new Word("Migrant*in"), parse("Migrant*in"));
        assertEquals(new Word("Migrant(inn)en"), parse("Migrant(inn)en"));
        assertEquals(new Word("Migrant(inn)en"), parse("(Migrant(inn)en)"));
        assertEquals(new Wildcard("Migrant*"), parse("Migrant*"));
        assertEquals(new Wildcard("*förderung*"), parse("**förderung*"));
        assertEquals(new Wildcard("Migrant*innen*"), parse("Migrant*innen*"));
    }

    @Test
    void onlyKnownFieldsTakeAColon() {
        assertEquals(new SaidBy("B1"), parse("sprecher:B1"));
        assertEquals(new SaidBy("Frau Öz"), parse("Speaker: \"Frau Öz\""));
        assertEquals(new CodedAs("Förderung/Eigenmittel"), parse("code:Förderung/Eigenmittel"));
        assertEquals(new InDocument("Interview  7"), parse("dokument:„Interview  7“"));
        assertEquals(new InDocument("Interview 7"), parse("transkript:\"Interview 7\""));
        assertEquals(new Word("Lehrer:innen"), parse("Lehrer:innen"));
        assertEquals(new Word("Sprecher:innen"), parse("Sprecher:innen"));
        assertEquals(new Word("Thema:Schule"), parse("Thema:Schule"));
    }

    @Test
    void phrasesFuzzyWordsAndNearness() {
        assertEquals(new Phrase("das * Ehrenamt"), parse("„das  *  Ehrenamt“"));
        assertEquals(new Phrase("sagt \"ja\""), parse("\"sagt \\\"ja\\\"\""));
        assertEquals(new Fuzzy("müler", 0), parse("müler~"));
        assertEquals(new Fuzzy("müler", 2), parse("müler~2"));
        assertEquals(
                new Near(List.of(new Word("Amt"), new Phrase("die Sprache")), 5), parse("Amt NAHE/5 \"die Sprache\""));
        assertEquals(
                new Near(List.of(new Word("a"), new Word("b"), new Wildcard("c*")), 10), parse("a NEAR b NAHE/10 c*"));
        assertEquals(new Word("Müller/Schmidt"), parse("Müller/Schmidt,"));
        assertEquals(new And(List.of(new Word("Kind"), new Word("Amt"))), parse("Kind & Amt"));
    }

    @ParameterizedTest
    @CsvSource({
        "'', EMPTY, 0, 0",
        "'   ', EMPTY, 0, 3",
        "'?!', MISSING_TERM, 0, 2",
        "'(Schule', UNCLOSED_PAREN, 0, 1",
        "'a (', UNCLOSED_PAREN, 2, 3",
        "'Schule)', UNOPENED_PAREN, 6, 7",
        "'a ()', MISSING_TERM, 2, 4",
        "'a \"b', UNCLOSED_QUOTE, 2, 4",
        "'\"\"', MISSING_TERM, 0, 2",
        "'a UND', MISSING_TERM, 2, 5",
        "'ODER a', MISSING_TERM, 0, 4",
        "'a UND ODER b', MISSING_TERM, 2, 5",
        "'a UND )', MISSING_TERM, 2, 5",
        "'NICHT a', ONLY_NOT, 0, 5",
        "'a ODER NICHT b', ONLY_NOT, 7, 12",
        "'a code:', EMPTY_FIELD, 2, 7",
        "'code:\"\" a', EMPTY_FIELD, 0, 7",
        "'Schule~9', UNKNOWN_VALUE, 7, 8",
        "'a NAHE/3 (b c)', MISSING_TERM, 2, 8",
        "'a NAHE/3 b NAHE/4 c', UNKNOWN_VALUE, 11, 17",
    })
    void faultsSayWhereTheyAre(String input, Fault fault, int start, int end) {
        ProblemException e = assertThrows(ProblemException.class, () -> parse(input));
        QueryFault problem = assertInstanceOf(QueryFault.class, e.problem());
        assertEquals(fault, problem.fault());
        assertEquals(start, problem.range().start());
        assertEquals(end, problem.range().end());
    }

    @Test
    void depthAndLengthHaveAnEnd() {
        assertEquals(Fault.TOO_MANY_TERMS, fault("(".repeat(5000) + "a" + ")".repeat(5000)));
        assertEquals(Fault.TOO_MANY_TERMS, fault("NICHT ".repeat(5000) + "a"));
        assertEquals(Fault.TOO_MANY_TERMS, fault("a ".repeat(5000)));
    }

    private static Fault fault(String input) {
        ProblemException e = assertThrows(ProblemException.class, () -> parse(input));
        return assertInstanceOf(QueryFault.class, e.problem()).fault();
    }

    private static final List<String> PIECES = List.of(
            "Förderung",
            "Migrant*innen",
            "Migrant(inn)en",
            "a",
            "UND",
            "ODER",
            "NICHT",
            "AND",
            "NAHE/3",
            "NEAR",
            "(",
            ")",
            "\"",
            "„",
            "“",
            "*",
            "~",
            "~2",
            "~7",
            ":",
            "code:",
            "sprecher:",
            "dokument:\"x y\"",
            "Sprecher:in",
            " ",
            "  ",
            "/",
            "-",
            "\\",
            "é",
            "\u0301",
            "\u00AD",
            "😀",
            "مح",
            "7",
            "?",
            ",",
            "\n",
            "\u2003",
            "in",
            "innen",
            "*in");

    @Test
    void anyTextIsReadOrHasOneFaultInside() {
        long seed = Long.getLong("seed", System.nanoTime());
        Random random = new Random(seed);
        int read = 0;
        for (int round = 0; round < 40_000; round++) {
            StringBuilder built = new StringBuilder();
            for (int i = random.nextInt(9); i >= 0; i--) {
                built.append(PIECES.get(random.nextInt(PIECES.size())));
                if (random.nextInt(3) == 0) {
                    built.append(' ');
                }
            }
            String input = built.toString();
            String where = "seed " + seed + ": " + input;
            Query query;
            try {
                query = parse(input);
            } catch (ProblemException e) {
                QueryFault fault = assertInstanceOf(QueryFault.class, e.problem(), where);
                assertEquals(input, fault.query(), where);
                assertTrue(fault.range().end() <= input.length(), where);
                continue;
            }
            read++;
            assertEquals(query, parse(query.toString()), where + " → " + query);
            assertEquals(query.leaves().size(), QueryParser.leafRanges(input).size(), where);
        }
        assertTrue(read > 4_000, "only " + read + " were queries");
    }

    @Test
    void whatIsPrintedReadsTheSame() {
        long seed = Long.getLong("seed", System.nanoTime());
        Random random = new Random(seed);
        for (int round = 0; round < 20_000; round++) {
            Query query = random(random, 4);
            if (!query.isNegative()) {
                assertEquals(query, parse(query.toString()), "seed " + seed);
            }
        }
    }

    private static Query random(Random random, int depth) {
        if (depth == 0 || random.nextInt(4) == 0) {
            return switch (random.nextInt(4)) {
                case 0 -> new SaidBy("Frau \"Öz\" \\ B*");
                case 1 -> new CodedAs("Förderung/A «b»");
                case 2 -> new InDocument("Gespräch (2)");
                default -> text(random, true);
            };
        }
        return switch (random.nextInt(3)) {
            case 0 -> new Not(random(random, depth - 1));
            case 1 -> new And(several(random, depth));
            default -> new Or(several(random, depth));
        };
    }

    private static List<Query> several(Random random, int depth) {
        List<Query> parts = new ArrayList<>();
        for (int i = 2 + random.nextInt(2); i > 0; i--) {
            parts.add(random(random, depth - 1));
        }
        return parts;
    }

    private static Query text(Random random, boolean near) {
        return switch (random.nextInt(near ? 5 : 4)) {
            case 0 ->
                new Word(List.of("Amt", "Kolleg:innen", "E-Mail", "Migrant(inn)en")
                        .get(random.nextInt(4)));
            case 1 -> new Phrase(List.of("ganz genau", "a* \"b\"", "UND").get(random.nextInt(3)));
            case 2 -> new Wildcard(List.of("för*", "*ung", "*a*b*").get(random.nextInt(3)));
            case 3 -> new Fuzzy("Müler", random.nextInt(3));
            default -> new Near(List.of(text(random, false), text(random, false)), random.nextInt(30));
        };
    }
}
