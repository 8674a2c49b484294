package org.vielstimmig.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;

/// All words of one state of the index, to find compounds in. No dictionary is needed: a word counts as
/// composed if what is left of it besides the part sought is made of other words of the transcripts.
final class Vocabulary {

    private static final int SHORTEST_SOUGHT = 3;
    private static final int SHORTEST_PART = 4;
    private static final String[] LINKS = {"", "s", "es", "n", "en", "er", "e"};

    private final Object state;
    private final Set<String> known;

    private Vocabulary(Object state, Set<String> known) {
        this.state = state;
        this.known = known;
    }

    static Vocabulary read(IndexReader reader) throws IOException {
        Set<String> known = new HashSet<>();
        for (LeafReaderContext leaf : reader.leaves()) {
            Terms terms = leaf.reader().terms(Schema.EXACT);
            if (terms == null) {
                continue;
            }
            TermsEnum words = terms.iterator();
            for (BytesRef word = words.next(); word != null; word = words.next()) {
                known.add(word.utf8ToString());
            }
        }
        return new Vocabulary(state(reader), known);
    }

    private static Object state(IndexReader reader) {
        IndexReader.CacheHelper helper = reader.getReaderCacheHelper();
        return helper == null ? reader : helper.getKey();
    }

    boolean isOf(IndexReader reader) {
        return state.equals(state(reader));
    }

    /// @param reader of the same state
    List<Expansion> compounds(Forms.Form part, IndexReader reader) throws IOException {
        String stem = stemAsWritten(part.exact());
        if (stem.length() < SHORTEST_SOUGHT) {
            return List.of();
        }
        List<Expansion> found = new ArrayList<>();
        for (String word : known) {
            int count = isCompound(word, stem) ? count(word, reader) : 0;
            if (count > 0) {
                found.add(new Expansion(word, count));
            }
        }
        found.sort(Comparator.comparingInt(Expansion::count).reversed().thenComparing(Expansion::term));
        return found;
    }

    /// How often a word occurs. The index's own figures would count replaced transcripts as well.
    private static int count(String word, IndexReader reader) throws IOException {
        int count = 0;
        for (LeafReaderContext leaf : reader.leaves()) {
            Bits live = leaf.reader().getLiveDocs();
            PostingsEnum turns = leaf.reader().postings(new Term(Schema.EXACT, word), PostingsEnum.FREQS);
            while (turns != null && turns.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                count += live == null || live.get(turns.docID()) ? turns.freq() : 0;
            }
        }
        return count;
    }

    /// The word without an ending that its compounds may lack: Schule in Schulamt.
    private static String stemAsWritten(String exact) {
        return exact.length() > SHORTEST_PART && exact.endsWith("e") ? exact.substring(0, exact.length() - 1) : exact;
    }

    private boolean isCompound(String word, String stem) {
        for (int at = word.indexOf(stem); at >= 0; at = word.indexOf(stem, at + 1)) {
            String before = word.substring(0, at);
            String after = word.substring(at + stem.length());
            boolean composed =
                    isPart(after) && !before.isEmpty() && isFirst(before) || before.isEmpty() && isRest(after);
            if (composed) {
                return true;
            }
        }
        return false;
    }

    /// Nothing, an ending, or one of these and another word.
    private boolean isPart(String after) {
        return isEnding(after) || isRest(after);
    }

    private static boolean isEnding(String text) {
        for (String link : LINKS) {
            if (text.equals(link)) {
                return true;
            }
        }
        return false;
    }

    private boolean isRest(String after) {
        for (String link : LINKS) {
            if (after.startsWith(link) && isWord(after.substring(link.length()), false)) {
                return true;
            }
        }
        return false;
    }

    private boolean isFirst(String before) {
        for (String link : LINKS) {
            if (before.endsWith(link)
                    && isWord(before.substring(0, before.length() - link.length()), !link.isEmpty())) {
                return true;
            }
        }
        return false;
    }

    /// Whether the transcripts have this word by itself, perhaps with a last e (Schul-amt). Short ones count
    /// only if a link marks them as a part (Amt-s-leitung).
    private boolean isWord(String text, boolean linked) {
        int shortest = linked ? SHORTEST_SOUGHT : SHORTEST_PART;
        return text.length() >= shortest && known.contains(text)
                || text.length() >= SHORTEST_SOUGHT && known.contains(text + "e");
    }
}
