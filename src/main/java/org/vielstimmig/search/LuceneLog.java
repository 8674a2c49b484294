package org.vielstimmig.search;

import java.util.logging.Level;
import java.util.logging.Logger;

/// Keeps Lucene from advising on the start of every program that vectors could be added together faster; texts
/// need none.
final class LuceneLog {

    /// Held here, since loggers that nobody holds lose their level.
    private static final Logger VECTORS = Logger.getLogger("org.apache.lucene.internal.vectorization");

    private LuceneLog() {}

    static void silence() {
        VECTORS.setLevel(Level.OFF);
    }
}
