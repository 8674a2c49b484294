package org.vielstimmig.search;

import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;

/// The fields of the index. One document is one turn; its text is not in it.
final class Schema {

    /// Raised whenever words are cut or compared differently; an index of another number is thrown away.
    static final int ANALYSIS = 1;

    /// Stems: what a plain word of a query is looked up in.
    static final String STEMS = "t";

    /// Words as written: phrases, patterns, fuzzy words.
    static final String EXACT = "x";

    /// Stem and written word: which words a stem stands for.
    static final String PAIRS = "f";

    static final char PAIR = '\u0001';

    static final String TRANSCRIPT = "d";

    /// Label, name and each word of the name of the speaker, folded.
    static final String SPEAKER = "s";

    static final String ROLE = "r";

    /// Number of the turn.
    static final String TURN = "n";

    /// The turn's range in the transcript: start in the upper, end in the lower 32 bits.
    static final String RANGE = "p";

    static final FieldType STEMS_TYPE = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS, true);
    static final FieldType EXACT_TYPE = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS, false);
    static final FieldType PAIRS_TYPE = type(IndexOptions.DOCS_AND_FREQS, false);

    private Schema() {}

    private static FieldType type(IndexOptions options, boolean ranked) {
        FieldType type = new FieldType();
        type.setTokenized(true);
        type.setIndexOptions(options);
        type.setOmitNorms(!ranked);
        type.freeze();
        return type;
    }
}
