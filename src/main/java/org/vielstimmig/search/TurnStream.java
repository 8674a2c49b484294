package org.vielstimmig.search;

import java.util.List;
import java.util.function.Supplier;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/// Hands the words of the turn at hand to the index, once per field.
final class TurnStream extends TokenStream {

    /// What of each word goes into the field.
    enum What {
        /// Stem, and twin at the same position.
        STEMS,
        /// The word as written.
        EXACT,
        /// Stem and the word as written, to tell later which words a stem stands for.
        PAIRS
    }

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private final What what;
    private final Supplier<List<Forms.Found>> turn;
    private int next;
    private boolean twin;

    TurnStream(What what, Supplier<List<Forms.Found>> turn) {
        this.what = what;
        this.turn = turn;
    }

    @Override
    public void reset() {
        next = 0;
        twin = false;
    }

    @Override
    public boolean incrementToken() {
        List<Forms.Found> words = turn.get();
        if (next >= words.size()) {
            return false;
        }
        clearAttributes();
        Forms.Found word = words.get(next);
        Forms.Form form = word.form();
        String second = what == What.EXACT ? null : form.twin();
        String stem = twin && second != null ? second : form.stem();
        switch (what) {
            case STEMS -> term.append(stem);
            case EXACT -> term.append(form.exact());
            case PAIRS -> term.append(stem).append(Schema.PAIR).append(form.exact());
        }
        offset.setOffset(word.start(), word.end());
        increment.setPositionIncrement(twin ? 0 : 1);
        if (second != null && !twin) {
            twin = true;
        } else {
            twin = false;
            next++;
        }
        return true;
    }
}
