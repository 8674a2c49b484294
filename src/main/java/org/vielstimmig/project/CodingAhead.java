package org.vielstimmig.project;

import java.time.Instant;
import java.util.Optional;
import org.vielstimmig.model.CodeId;
import org.vielstimmig.model.Coder;
import org.vielstimmig.model.Coding;
import org.vielstimmig.model.CodingId;
import org.vielstimmig.model.TextRange;
import org.vielstimmig.model.TranscriptId;

/// A coding as it will be, to be shown while it is on its way to the store.
public final class CodingAhead {

    private CodingAhead() {}

    /// The coding that [Codings#code] will make of this when it is given the same id; empty where that cannot be
    /// told yet.
    ///
    /// @param text of the transcript, as it is stored
    public static Optional<Coding> of(
            Session session, TranscriptId transcript, String text, TextRange range, CodeId code) {
        if (range.end() > text.length() || range.of(text).isBlank()) {
            return Optional.empty();
        }
        TextRange place = Codings.whole(text, range);
        // Who codes for the first time is a coder only afterwards.
        return session.snapshot().coders().stream()
                .filter(coder -> coder.name().equals(session.actor()))
                .findFirst()
                .map(Coder::id)
                .map(coder -> new Coding(
                        CodingId.create(),
                        transcript,
                        place,
                        code,
                        coder,
                        place.of(text),
                        null,
                        null,
                        Instant.now(),
                        null));
    }
}
