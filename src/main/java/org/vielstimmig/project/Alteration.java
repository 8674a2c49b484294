package org.vielstimmig.project;

import org.jspecify.annotations.Nullable;
import org.vielstimmig.model.CodeId;
import org.vielstimmig.model.Coding;
import org.vielstimmig.model.Facet;
import org.vielstimmig.model.TextRange;
import org.vielstimmig.model.TranscriptText;

/// What is to become of a coding.
@FunctionalInterface
public interface Alteration {

    /// @param text of the coding's transcript
    /// @return the coding with another place, code, weight or facet; its quote is filled in afterwards
    Coding of(Coding before, TranscriptText text);

    /// One after the other.
    default Alteration then(Alteration next) {
        return (before, text) -> next.of(of(before, text), text);
    }

    static Alteration code(CodeId code) {
        return (before, text) -> before.withCode(code);
    }

    static Alteration range(TextRange range) {
        return (before, text) -> before.withRange(range, before.quote());
    }

    /// @param weight 0–100, null for none
    static Alteration weight(@Nullable Integer weight) {
        return (before, text) -> before.withWeight(weight);
    }

    /// @param facet null for the code's own
    static Alteration facet(@Nullable Facet facet) {
        return (before, text) -> before.withFacet(facet);
    }
}
