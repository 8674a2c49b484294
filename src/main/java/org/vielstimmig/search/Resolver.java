package org.vielstimmig.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.apache.lucene.util.automaton.Operations;
import org.vielstimmig.model.Problem.QueryFault.Fault;

/// Looks up what the leaves of a query mean in the index at hand: which of its words a pattern stands for,
/// which passages a code has.
final class Resolver {

    /// Shorter words differ in one letter at most.
    private static final int TWO_EDITS_FROM = 6;

    /// More words than this in one place of a phrase are no phrase any more.
    private static final int MOST_IN_PHRASE = 2000;

    /// A leaf that cannot be looked up.
    static final class Unresolved extends Exception {

        private static final long serialVersionUID = 1;

        final transient Query leaf;
        final Fault fault;

        Unresolved(Query leaf, Fault fault) {
            super(fault.name(), null, false, false);
            this.leaf = leaf;
            this.fault = fault;
        }
    }

    private final IndexReader reader;
    private final Forms forms;
    private final Lookup lookup;

    Resolver(IndexReader reader, Forms forms, Lookup lookup) {
        this.reader = reader;
        this.forms = forms;
        this.lookup = lookup;
    }

    Map<Query, Sought> resolve(Query query) throws IOException, Unresolved {
        Map<Query, Sought> sought = new LinkedHashMap<>();
        for (Query leaf : query.leaves()) {
            if (!sought.containsKey(leaf)) {
                sought.put(leaf, resolveLeaf(leaf));
            }
        }
        return sought;
    }

    private Sought resolveLeaf(Query leaf) throws IOException, Unresolved {
        return switch (leaf) {
            case Query.Word(String text) -> word(text);
            case Query.Phrase(String text) -> new Sought.Span(phrase(leaf, text));
            case Query.Wildcard _, Query.Fuzzy _ -> {
                List<BytesRef> terms = matching(Schema.EXACT, automaton(leaf));
                yield new Sought.Terms(Schema.EXACT, terms, Sought.set(Schema.EXACT, terms));
            }
            case Query.Near(List<Query> words, int within) -> new Sought.Span(near(leaf, words, within));
            case Query.SaidBy(String speaker) -> new Sought.Speakers(speakers(speaker));
            case Query.CodedAs(String code) ->
                new Sought.Passages(lookup.passages(code).orElseThrow(() -> new Unresolved(leaf, Fault.UNKNOWN_VALUE)));
            case Query.InDocument(String title) ->
                new Sought.Documents(lookup.titled(title).orElseThrow(() -> new Unresolved(leaf, Fault.UNKNOWN_VALUE)));
            case Query.And _, Query.Or _, Query.Not _ -> throw new IllegalArgumentException("no leaf");
        };
    }

    // --- words -----------------------------------------------------------------------------------------------------

    private Sought word(String text) {
        List<Forms.Found> words = forms.in(text);
        if (words.size() == 1) {
            List<String> stems = words.getFirst().form().stems();
            return new Sought.Terms(
                    Schema.STEMS, stems.stream().map(BytesRef::new).toList(), anyOf(stems));
        }
        MultiPhraseQuery.Builder phrase = new MultiPhraseQuery.Builder();
        for (Forms.Found word : words) {
            phrase.add(word.form().stems().stream()
                    .map(stem -> new Term(Schema.STEMS, stem))
                    .toArray(Term[]::new));
        }
        return new Sought.Span(phrase.build());
    }

    private static org.apache.lucene.search.Query anyOf(List<String> stems) {
        if (stems.size() == 1) {
            return new TermQuery(new Term(Schema.STEMS, stems.getFirst()));
        }
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        stems.forEach(stem -> any.add(new TermQuery(new Term(Schema.STEMS, stem)), Occur.SHOULD));
        return any.build();
    }

    /// One place in a phrase: the words that may stand there, or any.
    private record Slot(List<BytesRef> terms, boolean any) {}

    private List<Slot> slots(Query leaf, String text) throws IOException, Unresolved {
        List<Slot> slots = new ArrayList<>();
        Words words = new Words(text, true);
        while (words.next()) {
            String word = words.word();
            if (!QueryLexer.isWild(word)) {
                slots.add(new Slot(List.of(new BytesRef(Forms.exact(word))), false));
            } else if (word.chars().allMatch(c -> c == '*')) {
                slots.add(new Slot(List.of(), true));
            } else {
                List<BytesRef> terms = matching(Schema.EXACT, pattern(word));
                if (terms.size() > MOST_IN_PHRASE) {
                    throw new Unresolved(leaf, Fault.TOO_MANY_TERMS);
                }
                slots.add(new Slot(terms, false));
            }
        }
        return slots;
    }

    private org.apache.lucene.search.Query phrase(Query leaf, String text) throws IOException, Unresolved {
        MultiPhraseQuery.Builder phrase = new MultiPhraseQuery.Builder();
        int position = 0;
        for (Slot slot : slots(leaf, text)) {
            if (!slot.any()) {
                if (slot.terms().isEmpty()) {
                    return new MatchNoDocsQuery();
                }
                phrase.add(
                        slot.terms().stream()
                                .map(term -> new Term(Schema.EXACT, term))
                                .toArray(Term[]::new),
                        position);
            }
            position++;
        }
        return phrase.build();
    }

    private org.apache.lucene.search.Query near(Query leaf, List<Query> words, int within)
            throws IOException, Unresolved {
        List<IntervalsSource> sources = new ArrayList<>();
        for (Query word : words) {
            sources.add(source(leaf, word));
        }
        return new IntervalQuery(
                Schema.STEMS, Intervals.maxgaps(within, Intervals.unordered(sources.toArray(IntervalsSource[]::new))));
    }

    private IntervalsSource source(Query leaf, Query word) throws IOException, Unresolved {
        return switch (word) {
            case Query.Word(String text) ->
                sequence(forms.in(text).stream()
                        .map(found -> either(
                                found.form().stems().stream().map(BytesRef::new).toList()))
                        .toList());
            case Query.Phrase(String text) -> {
                List<IntervalsSource> sources = new ArrayList<>();
                int gap = 0;
                for (Slot slot : slots(leaf, text)) {
                    if (slot.any()) {
                        gap += sources.isEmpty() ? 0 : 1;
                    } else {
                        IntervalsSource source = either(slot.terms());
                        sources.add(gap > 0 ? Intervals.extend(source, gap, 0) : source);
                        gap = 0;
                    }
                }
                yield Intervals.fixField(Schema.EXACT, sequence(sources));
            }
            case Query.Wildcard _, Query.Fuzzy _ -> {
                List<BytesRef> terms = matching(Schema.EXACT, automaton(word));
                if (terms.size() > MOST_IN_PHRASE) {
                    throw new Unresolved(leaf, Fault.TOO_MANY_TERMS);
                }
                yield Intervals.fixField(Schema.EXACT, either(terms));
            }
            case Query.Near _,
                    Query.And _,
                    Query.Or _,
                    Query.Not _,
                    Query.SaidBy _,
                    Query.CodedAs _,
                    Query.InDocument _ -> throw new IllegalArgumentException("no word");
        };
    }

    private static IntervalsSource sequence(List<IntervalsSource> sources) {
        return sources.size() == 1 ? sources.getFirst() : Intervals.phrase(sources.toArray(IntervalsSource[]::new));
    }

    private static IntervalsSource either(List<BytesRef> terms) {
        if (terms.isEmpty()) {
            return Intervals.noIntervals("no such word");
        }
        return terms.size() == 1
                ? Intervals.term(terms.getFirst())
                : Intervals.or(terms.stream().map(Intervals::term).toList());
    }

    // --- the index's words -----------------------------------------------------------------------------------------

    private static Automaton automaton(Query leaf) {
        return switch (leaf) {
            case Query.Wildcard(String pattern) -> pattern(pattern);
            case Query.Fuzzy(String text, int edits) -> {
                String word = Forms.exact(text);
                int distance = edits > 0 ? edits : word.codePointCount(0, word.length()) < TWO_EDITS_FROM ? 1 : 2;
                yield new LevenshteinAutomata(word, true).toAutomaton(distance);
            }
            case Query.Word _,
                    Query.Phrase _,
                    Query.Near _,
                    Query.And _,
                    Query.Or _,
                    Query.Not _,
                    Query.SaidBy _,
                    Query.CodedAs _,
                    Query.InDocument _ -> throw new IllegalArgumentException("no pattern");
        };
    }

    private static Automaton pattern(String pattern) {
        List<Automaton> parts = new ArrayList<>();
        String[] pieces = Forms.exact(pattern).split("\\*+", -1);
        for (int i = 0; i < pieces.length; i++) {
            if (i > 0) {
                parts.add(Automata.makeAnyString());
            }
            parts.add(Automata.makeString(pieces[i]));
        }
        return Operations.determinize(Operations.concatenate(parts), Integer.MAX_VALUE);
    }

    private List<BytesRef> matching(String field, Automaton automaton) throws IOException {
        CompiledAutomaton compiled = new CompiledAutomaton(automaton);
        Set<BytesRef> found = new TreeSet<>();
        for (LeafReaderContext leaf : reader.leaves()) {
            Terms terms = leaf.reader().terms(field);
            if (terms == null) {
                continue;
            }
            TermsEnum matches = compiled.getTermsEnum(terms);
            for (BytesRef term = matches.next(); term != null; term = matches.next()) {
                found.add(BytesRef.deepCopyOf(term));
            }
        }
        return List.copyOf(found);
    }

    private List<BytesRef> speakers(String speaker) throws IOException {
        String name = TurnDocuments.name(speaker);
        boolean begins = name.endsWith("*");
        Automaton wanted = Automata.makeString(begins ? name.substring(0, name.length() - 1) : name);
        return matching(
                Schema.SPEAKER,
                begins
                        ? Operations.determinize(
                                Operations.concatenate(List.of(wanted, Automata.makeAnyString())), Integer.MAX_VALUE)
                        : wanted);
    }
}
