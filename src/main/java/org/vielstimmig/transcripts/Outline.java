package org.vielstimmig.transcripts;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vielstimmig.model.MarkSide;
import org.vielstimmig.model.TextRange;

/// What a profile found in a text.
///
/// @param certainty 0 to 1
/// @param text      the text the ranges point into; a profile may have made it from the lines
/// @param refused   labels that were not taken, but might be
record Outline(
        Convention convention,
        double certainty,
        String text,
        List<Part> parts,
        MarkSide side,
        int marks,
        List<Finding> findings,
        List<Refused> refused) {

    Outline {
        parts = List.copyOf(parts);
        findings = List.copyOf(findings);
        refused = List.copyOf(refused);
    }

    /// A turn to be.
    ///
    /// @param label   null where nobody is named
    /// @param spelled where the label stands in the text, null if nowhere
    /// @param at      start in milliseconds, null if unknown
    record Part(
            @Nullable String label,
            @Nullable TextRange spelled,
            TextRange range,
            @Nullable Long at) {}

    /// @param firstWords what stands behind it first
    record Refused(String label, int count, String firstWords) {}

    Outline as(Convention other, double sure) {
        return new Outline(other, sure, text, parts, side, marks, findings, refused);
    }

    Outline with(List<Finding> more, List<Refused> notTaken) {
        return new Outline(convention, certainty, text, parts, side, marks, more, notTaken);
    }
}
