package org.vielstimmig.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/// All words of one state of the index, to find compounds in. No dictionary is needed: a word counts as composed if
/// what is left of it besides the part sought is made of other words of the transcripts.
final class Vocabulary {

    private static final int SHORTEST_SOUGHT = 3;
    private static final int SHORTEST_PART = 4;
    private static final String[] LINKS = {"", "s", "es", "n", "en", "er", "e"};

    private final IndexReader reader;
    private final Map<String, Integer> counts;

    private Vocabulary(IndexReader reader, Map<String, Integer> counts) {
        this.reader = reader;
        this.counts = counts;
    }

    static Vocabulary read(IndexReader reader) throws IOException {
        Map<String, Integer> counts = new HashMap<>();
        for (LeafReaderContext leaf : reader.leaves()) {
            Terms terms = leaf.reader().terms(Schema.EXACT);
            if (terms == null) {
                continue;
            }
            TermsEnum words = terms.iterator();
            for (BytesRef word = words.next(); word != null; word = words.next()) {
                counts.merge(word.utf8ToString(), (int) words.totalTermFreq(), Integer::sum);
            }
        }
        return new Vocabulary(reader, counts);
    }

    boolean isOf(IndexReader other) {
        return reader == other;
    }

    List<Expansion> compounds(Forms.Form part) {
        String stem = stemAsWritten(part.exact());
        if (stem.length() < SHORTEST_SOUGHT) {
            return List.of();
        }
        List<Expansion> found = new ArrayList<>();
        counts.forEach((word, count) -> {
            if (isCompound(word, stem)) {
                found.add(new Expansion(word, count));
            }
        });
        found.sort(Comparator.comparingInt(Expansion::count).reversed().thenComparing(Expansion::term));
        return found;
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

    /// Whether the transcripts have this word by itself, perhaps with a last e (Schul-amt). Short ones count only if a
    /// link marks them as a part (Amt-s-leitung).
    private boolean isWord(String text, boolean linked) {
        int shortest = linked ? SHORTEST_SOUGHT : SHORTEST_PART;
        return text.length() >= shortest && counts.containsKey(text)
                || text.length() >= SHORTEST_SOUGHT && counts.containsKey(text + "e");
    }
}
