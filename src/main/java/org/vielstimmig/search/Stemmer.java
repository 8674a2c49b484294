package org.vielstimmig.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.de.GermanLightStemFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// Takes German endings off single words.
///
/// Lucene offers its light stemmer as a filter over a stream only; this is a stream of one word at a time.
final class Stemmer {

    private static final class OneWord extends TokenStream {

        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private String word = "";
        private boolean given;

        @Override
        public final boolean incrementToken() {
            if (given) {
                return false;
            }
            clearAttributes();
            term.append(word);
            given = true;
            return true;
        }
    }

    private final OneWord source = new OneWord();
    private final GermanLightStemFilter filter = new GermanLightStemFilter(source);

    synchronized String stem(String folded) {
        try {
            source.word = folded;
            source.given = false;
            filter.incrementToken();
            return source.term.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
