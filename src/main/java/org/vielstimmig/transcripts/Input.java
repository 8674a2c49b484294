package org.vielstimmig.transcripts;

import org.vielstimmig.model.Problem;
import org.vielstimmig.model.Problem.FileTooLarge.Measure;
import org.vielstimmig.model.ProblemException;

/// A file to read: its name without folders, its bytes, and what was decided about it beforehand.
record Input(String file, byte[] bytes, ReadOptions options) {

    /// No interview is larger, pictures included.
    static final int MAX_BYTES = 256 << 20;

    /// One part of a packed file, unpacked. The words of a day of talk take less than half of it, even where a
    /// word processor wraps every single one.
    static final int MAX_PART = 96 << 20;

    /// Characters of text.
    static final int MAX_TEXT = 10_000_000;

    /// Characters of a page or a data file, pictures and figures included.
    static final int MAX_MARKUP = 40_000_000;

    /// Lines, rows or paragraphs of a text; eight days of radio traffic have a good third of it.
    static final int MAX_LINES = 40_000;

    /// People in one conversation; a list of more is a dictionary or a register.
    static final int MAX_SPEAKERS = 1_000;

    /// @param lines how many there are so far
    void checkLines(long lines) {
        if (lines > MAX_LINES) {
            throw tooLarge(Measure.LINES, lines, MAX_LINES);
        }
    }

    /// @param characters how many there are so far
    void checkLength(long characters) {
        if (characters > MAX_TEXT) {
            throw tooLarge(Measure.CHARACTERS, characters, MAX_TEXT);
        }
    }

    ProblemException damaged(Format format) {
        return new ProblemException(new Problem.FileDamaged(file, format.tag()));
    }

    ProblemException encrypted() {
        return new ProblemException(new Problem.FileEncrypted(file));
    }

    ProblemException endless() {
        return new ProblemException(new Problem.FileEndless(file));
    }

    ProblemException unknown() {
        return new ProblemException(new Problem.FormatUnknown(file, Format.known()));
    }

    ProblemException tooLarge(Measure of, long size, long limit) {
        return new ProblemException(new Problem.FileTooLarge(file, of, size, limit));
    }
}
