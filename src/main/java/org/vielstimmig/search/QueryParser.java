package org.vielstimmig.search;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.model.Problem.QueryFault;
import org.vielstimmig.model.Problem.QueryFault.Fault;
import org.vielstimmig.model.ProblemException;
import org.vielstimmig.model.TextRange;

/// Reads a query.
///
/// ```
/// query = all (ODER all)*
/// all   = one ((UND)? one)*
/// one   = NICHT one | near
/// near  = leaf (NAHE/n leaf)*
/// leaf  = ( query ) | word | "phrase" | wor* | wort~ | sprecher:… | code:… | dokument:…
/// ```
///
/// AND, OR, NOT and NEAR may stand for UND, ODER, NICHT and NAHE; signs are capitals, `und` is a word.
public final class QueryParser {

    private static final int MOST_LEAVES = 200;
    private static final int DEEPEST = 60;

    private final String input;
    private final List<QueryLexer.Token> tokens;
    private int next;
    private int depth;

    private QueryParser(String input) {
        this.input = input;
        this.tokens = new QueryLexer(input).tokens();
    }

    /// @throws ProblemException with [QueryFault] and a range inside `input`
    public static Query parse(String input) {
        if (input.isBlank()) {
            throw new ProblemException(new QueryFault(input, new TextRange(0, input.length()), Fault.EMPTY));
        }
        return new QueryParser(input).all();
    }

    /// Where the leaves of the query stand in `input`, in the order of [Query#leaves]. The parts of a NAHE
    /// count as one.
    static List<TextRange> leafRanges(String input) {
        List<TextRange> ranges = new ArrayList<>();
        @Nullable TextRange open = null;
        boolean near = false;
        for (QueryLexer.Token token : new QueryLexer(input).tokens()) {
            if (token instanceof QueryLexer.NearSign) {
                near = true;
            } else if (token instanceof QueryLexer.Leaf leaf) {
                if (near && open != null) {
                    ranges.removeLast();
                    open = new TextRange(open.start(), leaf.range().end());
                } else {
                    open = leaf.range();
                }
                near = false;
                ranges.add(open);
            }
        }
        return ranges;
    }

    private Query all() {
        if (tokens.isEmpty()) {
            throw fault(0, input.length(), Fault.MISSING_TERM);
        }
        if (tokens.stream().filter(QueryLexer.Leaf.class::isInstance).count() > MOST_LEAVES) {
            throw fault(0, input.length(), Fault.TOO_MANY_TERMS);
        }
        Query query = or();
        if (next < tokens.size()) {
            // Only a closing parenthesis ends the reading before the end.
            throw fault(tokens.get(next).range(), Fault.UNOPENED_PAREN);
        }
        if (query.isNegative()) {
            throw fault(firstNot(), Fault.ONLY_NOT);
        }
        return query;
    }

    private TextRange firstNot() {
        return tokens.stream()
                .filter(QueryLexer.NotSign.class::isInstance)
                .findFirst()
                .map(QueryLexer.Token::range)
                .orElse(new TextRange(0, input.length()));
    }

    private Query or() {
        List<Query> parts = new ArrayList<>();
        parts.add(and());
        while (peek() instanceof QueryLexer.OrSign sign) {
            next++;
            requireOperand(sign);
            parts.add(and());
        }
        return parts.size() == 1 ? parts.getFirst() : new Query.Or(parts);
    }

    private Query and() {
        List<Query> parts = new ArrayList<>();
        parts.add(one());
        while (true) {
            QueryLexer.@Nullable Token token = peek();
            if (token instanceof QueryLexer.AndSign) {
                next++;
                requireOperand(token);
            } else if (token == null || !begins(token)) {
                return parts.size() == 1 ? parts.getFirst() : new Query.And(parts);
            }
            parts.add(one());
        }
    }

    private Query one() {
        if (++depth > DEEPEST) {
            throw fault(tokens.get(next).range(), Fault.TOO_MANY_TERMS);
        }
        Query query;
        if (peek() instanceof QueryLexer.NotSign sign) {
            next++;
            requireOperand(sign);
            query = new Query.Not(one());
        } else {
            query = near();
        }
        depth--;
        return query;
    }

    private Query near() {
        int start = next;
        Query first = leaf();
        if (!(peek() instanceof QueryLexer.NearSign sign)) {
            return first;
        }
        List<Query> words = new ArrayList<>();
        requireText(first, start, sign);
        words.add(first);
        while (peek() instanceof QueryLexer.NearSign more) {
            if (more.within() != sign.within()) {
                throw fault(more.range(), Fault.UNKNOWN_VALUE);
            }
            next++;
            requireOperand(more);
            int at = next;
            Query word = leaf();
            requireText(word, at, more);
            words.add(word);
        }
        return new Query.Near(words, sign.within());
    }

    /// Only words and phrases can be near each other.
    private void requireText(Query operand, int token, QueryLexer.Token sign) {
        if (!operand.isText() || !(tokens.get(token) instanceof QueryLexer.Leaf)) {
            throw fault(sign.range(), Fault.MISSING_TERM);
        }
    }

    private Query leaf() {
        QueryLexer.@Nullable Token token = peek();
        switch (token) {
            case null -> throw fault(input.length(), input.length(), Fault.MISSING_TERM);
            case QueryLexer.Leaf(Query query, TextRange _) -> {
                next++;
                return query;
            }
            case QueryLexer.Open(TextRange range) -> {
                next++;
                return parenthesis(range);
            }
            case QueryLexer.Close(TextRange range) -> throw fault(range, Fault.UNOPENED_PAREN);
            case QueryLexer.AndSign _, QueryLexer.OrSign _, QueryLexer.NotSign _, QueryLexer.NearSign _ ->
                throw fault(token.range(), Fault.MISSING_TERM);
        }
    }

    private Query parenthesis(TextRange open) {
        QueryLexer.@Nullable Token inside = peek();
        if (inside == null) {
            throw fault(open, Fault.UNCLOSED_PAREN);
        }
        if (inside instanceof QueryLexer.Close) {
            throw fault(open.start(), inside.range().end(), Fault.MISSING_TERM);
        }
        Query query = or();
        if (!(peek() instanceof QueryLexer.Close)) {
            throw fault(open, Fault.UNCLOSED_PAREN);
        }
        next++;
        return query;
    }

    /// Something to search for must follow a sign.
    private void requireOperand(QueryLexer.Token sign) {
        QueryLexer.@Nullable Token following = peek();
        if (following == null || !begins(following)) {
            throw fault(sign.range(), Fault.MISSING_TERM);
        }
    }

    private static boolean begins(QueryLexer.Token token) {
        return token instanceof QueryLexer.Leaf
                || token instanceof QueryLexer.Open
                || token instanceof QueryLexer.NotSign;
    }

    private QueryLexer.@Nullable Token peek() {
        return next < tokens.size() ? tokens.get(next) : null;
    }

    private ProblemException fault(TextRange range, Fault fault) {
        return new ProblemException(new QueryFault(input, range, fault));
    }

    private ProblemException fault(int start, int end, Fault fault) {
        return fault(new TextRange(start, end), fault);
    }
}
