package org.vielstimmig.transcripts;

import org.vielstimmig.model.Problem;
import org.vielstimmig.model.ProblemException;

/// A file to read: its name without folders, its bytes, and what was decided about it beforehand.
record Input(String file, byte[] bytes, ReadOptions options) {

    /// No interview is larger, pictures included.
    static final long MAX_BYTES = 256L << 20;

    /// One part of a packed file, unpacked: 200 hours of talk are 10 MB.
    static final long MAX_PART = 192L << 20;

    /// Characters of text.
    static final int MAX_TEXT = 10_000_000;

    /// Characters of a page or a data file, pictures and figures included.
    static final int MAX_MARKUP = 40_000_000;

    /// Lines, rows or paragraphs of a text.
    static final int MAX_LINES = 120_000;

    /// @param lines how many there are so far
    void checkLines(long lines) {
        if (lines > MAX_LINES) {
            throw tooLarge(lines, MAX_LINES);
        }
    }

    ProblemException damaged(Format format) {
        return new ProblemException(new Problem.FileDamaged(file, format.tag()));
    }

    ProblemException encrypted() {
        return new ProblemException(new Problem.FileEncrypted(file));
    }

    ProblemException unknown() {
        return new ProblemException(new Problem.FormatUnknown(file, Format.known()));
    }

    ProblemException tooLarge(long size, long limit) {
        return new ProblemException(new Problem.FileTooLarge(file, size, limit));
    }
}
